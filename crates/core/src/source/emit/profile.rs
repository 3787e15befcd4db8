//! A profile back to a document of policy source.

use super::{object_to_yaml_with, to_yaml_with};
use crate::policy::{Deliver, Profile, Target, apple_name, field_for};
use crate::source::{DECLARATIONS, PROFILE_FIELDS};
use crate::value::{Dictionary, Entry, Node, Value, date_to_text};
use russet_payloads::Scope;

/// Writes a profile as a document of policy source, from which it can be read again.
///
/// What Russet derives anyway is left out: the types and versions of the profile and its payloads, and a display
/// name that is the profile's name. Everything else is written, known or not.
///
/// ```
/// use russet::policy::{Payload, Profile};
/// use russet::value::Dictionary;
/// let mut dock = Dictionary::new();
/// dock.set("autohide", true);
/// let profile = Profile {
///     name: "Dock".to_owned(),
///     payloads: vec![Payload::new("com.apple.dock", dock)],
///     ..Profile::default()
/// };
/// assert_eq!(
///     russet::source::profile_to_yaml(&profile),
///     "profile: Dock\npayloads:\n  com.apple.dock:\n    autohide: true\n"
/// );
/// ```
#[must_use]
pub fn profile_to_yaml(profile: &Profile) -> String {
    profile_to_yaml_with(profile, &|_| None)
}

/// Writes a profile as [`profile_to_yaml`] does; data for which `files` has a path, relative to the policy folder, is
/// written as that file.
#[must_use]
pub fn profile_to_yaml_with(profile: &Profile, files: &dyn Fn(&[u8]) -> Option<String>) -> String {
    if let Some(object) = &profile.made_from {
        return object_to_yaml_with(object, files);
    }
    let mut document = profile_fields(profile);
    document.set("payloads", payloads(profile));
    to_yaml_with(&document.into(), files)
}

/// The document of a profile without its payloads, and without what Russet derives anyway.
#[must_use]
pub fn profile_fields(profile: &Profile) -> Dictionary {
    let mut document = Dictionary::new();
    if let Some(predicate) = &profile.predicate {
        document.set(DECLARATIONS, profile.name.as_str());
        let mut activation = Dictionary::new();
        activation.set("predicate", predicate.value.clone());
        document.set("activation", activation);
    } else {
        document.set("profile", profile.name.as_str());
        if profile.deliver != Deliver::default() {
            document.set("deliver", profile.deliver.name());
        }
    }
    if let Some(assign) = &profile.assign {
        document.set("assign", assign.value.clone());
    }
    if let Some(target) = &profile.target {
        document.set("target", target_fields(target));
    }
    if !profile.role_scope_tags.is_empty() {
        let tags = profile.role_scope_tags.iter();
        let tags: Vec<_> = tags.map(|tag| Node::derived(tag.as_str())).collect();
        document.set("role-scope-tags", tags);
    }
    envelope(profile, &mut document);
    if !profile.graph.is_empty() {
        document.set("graph", profile.graph.clone());
    }
    if !profile.allow.is_empty() {
        let mut allow = Dictionary::new();
        for allowance in &profile.allow {
            allow.set(allowance.code.code, allowance.reason.as_str());
        }
        document.set("allow", allow);
    }
    document
}

/// The keys of the profile itself: those with a field in the order of the fields, then the others under `envelope`.
fn envelope(profile: &Profile, document: &mut Dictionary) {
    let kept = |entry: &&Entry| !is_derived(entry, &profile.name);
    let has_field = |entry: &&Entry| field_for(&entry.key, &entry.value.value).is_some();
    for field in PROFILE_FIELDS {
        let entry = apple_name(field.name).and_then(|key| profile.envelope.entry(key));
        if let Some(entry) = entry.filter(kept).filter(has_field) {
            document.set(field.name, field_value(&entry.key, &entry.value.value));
        }
    }
    let entries = profile.envelope.iter().filter(kept);
    let others = entries.filter(|entry| !has_field(entry));
    let others: Dictionary = others.cloned().collect();
    if !others.is_empty() {
        document.set("envelope", others);
    }
}

/// Would the key be the same if it were not written?
fn is_derived(entry: &Entry, name: &str) -> bool {
    match (entry.key.as_str(), &entry.value.value) {
        ("PayloadType", Value::String(text)) => text == "Configuration",
        ("PayloadVersion", Value::Integer(number)) => *number == 1,
        ("PayloadDisplayName", Value::String(text)) => text == name,
        _ => false,
    }
}

/// Fields take dates as texts, and have their own words for the scopes.
fn field_value(key: &str, value: &Value) -> Value {
    match value {
        Value::String(text) if key == "PayloadScope" => text.to_ascii_lowercase().into(),
        Value::Date(date) => date_to_text(date).into(),
        other => other.clone(),
    }
}

fn target_fields(target: &Target) -> Dictionary {
    let mut fields = Dictionary::new();
    if let Some(macos) = target.macos {
        fields.set("macos", macos.to_string());
    }
    if let Some(enrollment) = target.enrollment {
        fields.set("enrollment", enrollment.name());
    }
    if let Some(supervised) = target.supervised {
        fields.set("supervised", supervised);
    }
    if let Some(scope) = target.scope {
        let name = match scope {
            Scope::System => "system",
            Scope::User => "user",
        };
        fields.set("scope", name);
    }
    fields
}

/// By type, in the order in which the types first occur; a type that occurs several times has a list.
fn payloads(profile: &Profile) -> Dictionary {
    let mut types = Dictionary::new();
    for payload in &profile.payloads {
        let same = |other: &&crate::policy::Payload| other.payload_type == payload.payload_type;
        if types.contains_key(&payload.payload_type) {
            continue;
        }
        let mut contents: Vec<Node> = profile
            .payloads
            .iter()
            .filter(same)
            .map(|payload| Node::derived(payload_fields(payload)))
            .collect();
        let value = if contents.len() == 1 {
            contents.remove(0).value
        } else {
            contents.into()
        };
        types.set(payload.payload_type.as_str(), value);
    }
    types
}

/// The keys of a payload without those that are derived.
#[must_use]
pub fn payload_fields(payload: &crate::policy::Payload) -> Dictionary {
    let is_derived = |entry: &&Entry| match (entry.key.as_str(), &entry.value.value) {
        ("PayloadType", Value::String(text)) => !text.is_empty() && *text == payload.payload_type,
        ("PayloadVersion", Value::Integer(number)) => *number == 1,
        _ => false,
    };
    let entries = payload.content.iter().filter(|entry| !is_derived(entry));
    entries.cloned().collect()
}
