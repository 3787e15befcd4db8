//! What is said about a profile rather than set by it: who gets it, how it can be removed.

use super::{Options, show};
use crate::policy::{Policy, Profile, source_name};
use crate::value::{Node, Value};
use std::collections::BTreeMap;

/// Something about a profile that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MetadataChange {
    /// The profile.
    pub profile: String,
    /// What: a field of policy source, `assign`.
    pub field: String,
    /// What it was, as text.
    pub old: Option<String>,
    /// What it is, as text.
    pub new: Option<String>,
}

/// Keys of the profile that describe it and have no effect.
const DESCRIBING: [&str; 8] = [
    "PayloadDescription",
    "PayloadDisplayName",
    "PayloadIdentifier",
    "PayloadOrganization",
    "PayloadUUID",
    "PayloadType",
    "PayloadVersion",
    // The channel is part of the place of each setting.
    "PayloadScope",
];

/// Compares profiles that have the same name, else the same identifier.
pub(super) fn diff(old: &Policy, new: &Policy, options: Options) -> Vec<MetadataChange> {
    let mut by_name: BTreeMap<&str, &Profile> = BTreeMap::new();
    let mut by_identifier: BTreeMap<&str, &Profile> = BTreeMap::new();
    for profile in &old.profiles {
        by_name.entry(&profile.name).or_insert(profile);
        if let Some(identifier) = profile.envelope_text("PayloadIdentifier") {
            by_identifier.entry(identifier).or_insert(profile);
        }
    }
    let mut changes = Vec::new();
    for profile in &new.profiles {
        let identifier = profile.envelope_text("PayloadIdentifier");
        let before = by_name
            .get(profile.name.as_str())
            .or_else(|| by_identifier.get(identifier?));
        if let Some(before) = before {
            changes.extend(of_profile(before, profile, options));
        }
    }
    changes.sort_by(|a, b| (&a.profile, &a.field).cmp(&(&b.profile, &b.field)));
    changes
}

fn of_profile(old: &Profile, new: &Profile, options: Options) -> Vec<MetadataChange> {
    let mut changes = Vec::new();
    let mut compare = |field: &str, old: Option<String>, new: Option<String>| {
        if old != new {
            changes.push(MetadataChange {
                profile: String::new(),
                field: field.to_owned(),
                old,
                new,
            });
        }
    };
    let assigned = |profile: &Profile| profile.assign.as_ref().map(assignment);
    compare("assign", assigned(old), assigned(new));
    let tags = |profile: &Profile| {
        let mut tags = profile.role_scope_tags.clone();
        tags.sort();
        (!tags.is_empty()).then(|| tags.join(", "))
    };
    compare("role-scope-tags", tags(old), tags(new));
    if options.all {
        compare("name", Some(old.name.clone()), Some(new.name.clone()));
        let deliver = |profile: &Profile| Some(profile.deliver.name().to_owned());
        compare("deliver", deliver(old), deliver(new));
    }
    for key in envelope_keys(old, new) {
        if options.all || !DESCRIBING.contains(&key) {
            let value = |profile: &Profile| effective(profile, key);
            compare(source_name(key).unwrap_or(key), value(old), value(new));
        }
    }
    for change in &mut changes {
        change.profile.clone_from(&new.name);
    }
    changes
}

/// The keys of either envelope, each once.
fn envelope_keys<'a>(old: &'a Profile, new: &'a Profile) -> Vec<&'a str> {
    let entries = old.envelope.iter().chain(&new.envelope);
    let mut keys: Vec<_> = entries.map(|entry| entry.key.as_str()).collect();
    keys.sort_unstable();
    keys.dedup();
    keys
}

/// The value of a key of the profile, without what holds anyway.
fn effective(profile: &Profile, key: &str) -> Option<String> {
    let value = &profile.envelope.get(key)?.value;
    (*value != Value::Boolean(false)).then(|| show(value))
}

/// An assignment with its keys and groups in one order.
fn assignment(node: &Node) -> String {
    show(&ordered(&node.value))
}

fn ordered(value: &Value) -> Value {
    match value {
        Value::Dictionary(entries) => {
            let mut entries: Vec<_> = entries.iter().cloned().collect();
            entries.sort_by(|a, b| a.key.cmp(&b.key));
            for entry in &mut entries {
                entry.value.value = ordered(&entry.value.value);
            }
            Value::Dictionary(entries.into_iter().collect())
        }
        Value::Array(items) => {
            let mut items = items.clone();
            items.sort_by_key(|item| show(&item.value));
            Value::Array(items)
        }
        other => other.clone(),
    }
}
