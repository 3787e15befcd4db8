//! What an object says of itself beyond its settings: what is worth keeping, and what Graph makes anew.

use super::{field, text};
use crate::policy::{ObjectType, Profile};
use crate::value::{Dictionary, Entry, Node, Value};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use russet_graph::resource::{self, PropertyKind};

/// Properties of a policy that are kept where they are not what lowering writes.
const KEPT: [&str; 3] = ["roleScopeTagIds", "technologies", "templateReference"];

/// Properties that Graph makes, or that say nothing of what the policy demands.
const MADE_BY_GRAPH: [&str; 25] = [
    "@odata.type",
    "assignments",
    "committedContentVersion",
    "configurationEndpointUrl",
    "contentVersions",
    "createdDateTime",
    "creationOptions",
    "dependentAppCount",
    "deviceEnrollmentConfigurationType",
    "displayName",
    "id",
    "isAssigned",
    "lastModifiedDateTime",
    "modifiedDateTime",
    "publishingState",
    "renewedDateTime",
    "roleScopeTagNames",
    "securityIdentifier",
    "size",
    "supersededAppCount",
    "supersedingAppCount",
    "supportsScopeTags",
    "uploadState",
    "usedLicenseCount",
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

/// The properties of an object of this type, as its admin decided them.
pub(super) fn of_object(node: &Node, object_type: &ObjectType) -> Dictionary {
    let Value::Dictionary(object) = &node.value else {
        return Dictionary::new();
    };
    let resource = resource::find(object_type.name);
    object
        .iter()
        .filter_map(|entry| match referred(entry, object_type) {
            Some(reference) => Some(reference),
            None if is_decided(entry, node) => {
                let known = resource.and_then(|resource| resource.property(&entry.key));
                Some(cleaned(entry, known.map(|property| property.kind)))
            }
            None => None,
        })
        .collect()
}

/// The groups that are bound as members of a group.
pub(super) fn members(node: &Node) -> Option<Value> {
    let bound = field(node, "members@odata.bind")?.value.as_array()?;
    let names: Option<Vec<Node>> = bound.iter().map(|item| bound_name(&item.value)).collect();
    names.map(Value::Array)
}

/// The name or id in an address, `…/groups('{group/Pilot}')`.
fn bound_name(value: &Value) -> Option<Node> {
    let (_, id) = value.as_str()?.rsplit_once("('")?;
    let id = id.strip_suffix("')")?;
    let name = id.strip_prefix('{').and_then(|id| id.strip_suffix('}'));
    let name = name.and_then(|key| Some(key.split_once('/')?.1));
    Some(Node::derived(name.unwrap_or(id)))
}

/// `rootCertificate@odata.bind` and what it binds to, as policy source says it: the property, and the name or id.
fn referred(entry: &Entry, object_type: &ObjectType) -> Option<Entry> {
    let property = entry.key.strip_suffix("@odata.bind")?;
    let mut refers = object_type.refers.iter();
    refers.find(|refers| refers.property == property)?;
    let value = match &entry.value.value {
        Value::Array(items) => {
            let names: Option<Vec<Node>> =
                items.iter().map(|item| bound_name(&item.value)).collect();
            Node::new(Value::Array(names?), entry.value.span)
        }
        value => bound_name(value)?,
    };
    Some(Entry {
        key: property.to_owned(),
        value,
        ..entry.clone()
    })
}

fn is_decided(entry: &Entry, node: &Node) -> bool {
    let annotated = entry.key.contains("@odata") || MADE_BY_GRAPH.contains(&entry.key.as_str());
    let usual = entry.key == "roleScopeTagIds"
        && field(node, "roleScopeTagIds").is_some_and(|tags| is_usual("roleScopeTagIds", tags));
    // An empty description says nothing, and neither does what has no value.
    let empty = entry.value.value == Value::Null
        || entry.key == "description" && entry.value.value.as_str() == Some("");
    !annotated && !usual && !empty
}

/// The entry without the ids and annotations that Graph puts into nested objects.
fn cleaned(entry: &Entry, kind: Option<PropertyKind>) -> Entry {
    Entry {
        value: Node {
            value: cleaned_value(&entry.value.value, kind),
            ..entry.value.clone()
        },
        ..entry.clone()
    }
}

fn cleaned_value(value: &Value, kind: Option<PropertyKind>) -> Value {
    match value {
        Value::Dictionary(entries) => Value::Dictionary(
            entries
                .iter()
                .filter(|entry| entry.key != "id" && !entry.key.contains("@odata.context"))
                .map(|entry| cleaned(entry, kind_within(kind, &entry.key)))
                .collect(),
        ),
        Value::Array(items) => Value::Array(
            items
                .iter()
                .map(|item| Node {
                    value: cleaned_value(&item.value, item_kind(kind)),
                    ..item.clone()
                })
                .collect(),
        ),
        Value::String(text) if kind == Some(PropertyKind::Bytes) => {
            let compact: String = text.split_whitespace().collect();
            // What is no base64 stays as it is, and is said to be wrong where the properties are checked.
            STANDARD
                .decode(compact)
                .map_or_else(|_| value.clone(), Value::Data)
        }
        other => other.clone(),
    }
}

/// What the items of a list are.
fn item_kind(kind: Option<PropertyKind>) -> Option<PropertyKind> {
    match kind? {
        PropertyKind::List(item) => Some(*item),
        _ => None,
    }
}

/// What a property of an object within a property is.
fn kind_within(kind: Option<PropertyKind>, name: &str) -> Option<PropertyKind> {
    match kind? {
        PropertyKind::Object(object) => Some(resource::find(object)?.property(name)?.kind),
        _ => None,
    }
}
