//! What an object says of itself beyond its settings: what is worth keeping, and what Graph makes anew.

use super::{field, text};
use crate::policy::Profile;
use crate::value::{Dictionary, Entry, Node, Value};

/// Properties of a policy that are kept where they are not what lowering writes.
const KEPT: [&str; 3] = ["roleScopeTagIds", "technologies", "templateReference"];

/// Properties that Graph makes, or that say nothing of what the policy demands.
const MADE_BY_GRAPH: [&str; 9] = [
    "@odata.type",
    "assignments",
    "createdDateTime",
    "displayName",
    "id",
    "lastModifiedDateTime",
    "roleScopeTagNames",
    "supportsScopeTags",
    "version",
];

/// What lowering writes for a policy of the settings catalog.
const TECHNOLOGIES: [&str; 2] = ["mdm,appleRemoteManagement", "appleRemoteManagement,mdm"];

/// Keeps what the object says differently from what lowering would write.
pub(super) fn keep(node: &Node, profile: &mut Profile) {
    for name in KEPT {
        if let Some(entry) = node
            .value
            .as_dictionary()
            .and_then(|object| object.entry(name))
            && !is_usual(name, &entry.value)
        {
            profile.graph.insert(entry.clone());
        }
    }
}

fn is_usual(name: &str, value: &Node) -> bool {
    match (name, &value.value) {
        (_, Value::Null) => true,
        ("roleScopeTagIds", Value::Array(tags)) => match tags.as_slice() {
            [] => true,
            [only] => only.value.as_str() == Some("0"),
            _ => false,
        },
        ("technologies", Value::String(text)) => TECHNOLOGIES.contains(&text.as_str()),
        ("templateReference", _) => text(value, "templateId").is_none_or(str::is_empty),
        _ => false,
    }
}

/// The properties of a compliance policy, as its admin decided them.
pub(super) fn compliance(node: &Node) -> Dictionary {
    let Value::Dictionary(object) = &node.value else {
        return Dictionary::new();
    };
    object
        .iter()
        .filter(|entry| is_decided(entry, node))
        .map(cleaned)
        .collect()
}

fn is_decided(entry: &Entry, node: &Node) -> bool {
    let annotated = entry.key.contains("@odata") || MADE_BY_GRAPH.contains(&entry.key.as_str());
    let usual = entry.key == "roleScopeTagIds"
        && field(node, "roleScopeTagIds").is_some_and(|tags| is_usual("roleScopeTagIds", tags));
    let empty = entry.key == "description" && entry.value.value.as_str() == Some("");
    !annotated && !usual && !empty
}

/// The entry without the ids and annotations that Graph puts into nested objects.
fn cleaned(entry: &Entry) -> Entry {
    Entry {
        value: Node {
            value: cleaned_value(&entry.value.value),
            ..entry.value.clone()
        },
        ..entry.clone()
    }
}

fn cleaned_value(value: &Value) -> Value {
    match value {
        Value::Dictionary(entries) => Value::Dictionary(
            entries
                .iter()
                .filter(|entry| entry.key != "id" && !entry.key.contains("@odata.context"))
                .map(cleaned)
                .collect(),
        ),
        Value::Array(items) => Value::Array(
            items
                .iter()
                .map(|item| Node {
                    value: cleaned_value(&item.value),
                    ..item.clone()
                })
                .collect(),
        ),
        other => other.clone(),
    }
}
