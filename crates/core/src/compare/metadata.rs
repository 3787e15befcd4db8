//! What is said about a profile rather than set by it: who gets it, how it can be removed; and objects that are no profiles.

use super::{Options, show};
use crate::lift::meaning;
use crate::policy::{Kind, Object, Policy, Profile, source_name};
use crate::value::{Node, Value};
use std::collections::{BTreeMap, BTreeSet};

/// Something about a profile, or about another object of Graph, that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MetadataChange {
    /// The profile.
    pub profile: String,
    /// What: a field of policy source, `assign`, or a property of an object.
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
    changes.extend(objects(old, new));
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
    compare("graph", graph(old), graph(new));
    let predicate = |profile: &Profile| {
        let node = profile.predicate.as_ref()?;
        node.value.as_str().map(str::to_owned)
    };
    compare("activation/predicate", predicate(old), predicate(new));
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

/// Objects of Graph, by kind and name: what each says.
fn objects(old: &Policy, new: &Policy) -> Vec<MetadataChange> {
    let all = old.objects.iter().chain(&new.objects);
    let keys: BTreeSet<(Kind, &str)> = all
        .map(|object| (object.kind(), object.name.as_str()))
        .collect();
    let mut changes = Vec::new();
    for (kind, name) in keys {
        let said = |policy: &Policy| policy.object(kind, name).map(said).unwrap_or_default();
        let (old, new) = (said(old), said(new));
        let fields: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
        let differing = fields
            .into_iter()
            .filter(|field| old.get(*field) != new.get(*field));
        changes.extend(differing.map(|field| MetadataChange {
            profile: name.to_owned(),
            field: field.clone(),
            old: old.get(field).cloned(),
            new: new.get(field).cloned(),
        }));
    }
    changes
}

/// Everything that an object says, as texts by name.
fn said(object: &Object) -> BTreeMap<String, String> {
    let assign = object.assign.as_ref();
    let assign = assign.map(|assign| ("assign".to_owned(), assignment(assign)));
    let entries = object.properties.iter().chain(&object.fields);
    let entries = entries.filter(|entry| entry.value.value != Value::Null);
    let said = entries.map(|entry| (entry.key.clone(), show(&entry.value.value)));
    let object_type = ("type".to_owned(), object.object_type.name.to_owned());
    let is_usual = object.kind().usual_type() == Some(object.object_type);
    let object_type = (!is_usual).then_some(object_type);
    said.chain(assign).chain(object_type).collect()
}

/// What stands under `graph`: the settings by what they mean, everything else as it is.
fn graph(profile: &Profile) -> Option<String> {
    let parts: Vec<String> = profile
        .graph
        .iter()
        .map(
            |entry| match (entry.key.as_str(), entry.value.value.as_array()) {
                ("settings", Some(settings)) => meaning(settings).join("; "),
                (key, _) => format!("{key}: {}", show(&entry.value.value)),
            },
        )
        .collect();
    (!parts.is_empty()).then(|| parts.join("; "))
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
