//! The properties of compliance policies, as Microsoft describes them.

use super::Compliance;
use crate::diagnostic::{Pointer, nearest};
use crate::value::{Dictionary, Entry, Node, Span, Value};
use russet_graph::resource::{self, Property, PropertyKind, Resource};

/// Graph's name for what a compliance policy is.
pub(crate) const MACOS_COMPLIANCE_POLICY: &str = "macOSCompliancePolicy";

/// Properties that have another place in policy source, or that Graph fills in itself.
const ELSEWHERE: &[&str] = &[
    "assignments",
    "createdDateTime",
    "description",
    "deviceSettingStateSummaries",
    "deviceStatusOverview",
    "deviceStatuses",
    "displayName",
    "id",
    "lastModifiedDateTime",
    "userStatusOverview",
    "userStatuses",
    "version",
];

/// What is wrong with a property.
#[derive(Debug)]
pub(crate) struct Fault {
    pub(crate) span: Span,
    pub(crate) pointer: Pointer,
    pub(crate) message: String,
    pub(crate) help: String,
    /// The type of object has no such property; else the value is not what it takes.
    pub(crate) is_unknown: bool,
}

/// The properties that can be written in policy source, under Graph's names.
pub(crate) fn properties() -> impl Iterator<Item = &'static Property> {
    let resource = resource::find(MACOS_COMPLIANCE_POLICY);
    let properties = resource.map_or(&[] as &[Property], |resource| resource.properties);
    properties
        .iter()
        .filter(|property| !ELSEWHERE.contains(&property.name))
}

impl Compliance {
    /// Everything that is wrong with its properties.
    pub(crate) fn faults(&self) -> Vec<Fault> {
        self.properties
            .iter()
            .flat_map(|entry| faults(entry, &self.pointer))
            .collect()
    }
}

/// What is wrong with one property.
pub(crate) fn faults(entry: &Entry, pointer: &Pointer) -> Vec<Fault> {
    let pointer = pointer.key(&entry.key);
    if entry.key == "description" {
        return kind_faults(PropertyKind::Text, &entry.value, &pointer);
    }
    match properties().find(|property| property.name == entry.key) {
        Some(property) => kind_faults(property.kind, &entry.value, &pointer),
        None => vec![unknown(
            MACOS_COMPLIANCE_POLICY,
            entry,
            pointer,
            properties(),
        )],
    }
}

fn unknown(
    name: &str,
    entry: &Entry,
    pointer: Pointer,
    known: impl Iterator<Item = &'static Property>,
) -> Fault {
    let known = known.map(|property| property.name);
    Fault {
        span: entry.key_span,
        pointer,
        message: format!("`{name}` has no property `{}`", entry.key),
        help: match nearest(&entry.key, known) {
            Some(nearest) => format!("did you mean `{nearest}`?"),
            None => "leave it out".to_owned(),
        },
        is_unknown: true,
    }
}

fn kind_faults(kind: PropertyKind, node: &Node, pointer: &Pointer) -> Vec<Fault> {
    let value = &node.value;
    let fits = match kind {
        PropertyKind::Boolean => value.as_bool().is_some(),
        PropertyKind::Integer => value.as_integer().is_some(),
        PropertyKind::Text => value.as_str().is_some(),
        PropertyKind::Date => matches!(value, Value::String(_) | Value::Date(_)),
        PropertyKind::Bytes => matches!(value, Value::String(_) | Value::Data(_)),
        PropertyKind::Enumeration(names) => {
            value.as_str().is_some_and(|text| names.contains(&text))
        }
        PropertyKind::List(item) => {
            let Some(items) = value.as_array() else {
                return vec![misfit(kind, node, pointer)];
            };
            let numbered = items.iter().enumerate();
            return numbered
                .flat_map(|(index, node)| kind_faults(*item, node, &pointer.index(index)))
                .collect();
        }
        PropertyKind::Object(name) => {
            let Some(entries) = value.as_dictionary() else {
                return match value {
                    Value::Null => Vec::new(),
                    _ => vec![misfit(kind, node, pointer)],
                };
            };
            let resource = resource::find(name);
            return resource.map_or_else(Vec::new, |resource| within(resource, entries, pointer));
        }
    };
    if fits || *value == Value::Null {
        Vec::new()
    } else {
        vec![misfit(kind, node, pointer)]
    }
}

/// What is wrong with an object within a property.
fn within(resource: &'static Resource, entries: &Dictionary, pointer: &Pointer) -> Vec<Fault> {
    let own = entries.iter().filter(|entry| !entry.key.contains('@'));
    own.flat_map(|entry| {
        let pointer = pointer.key(&entry.key);
        match resource.property(&entry.key) {
            Some(property) => kind_faults(property.kind, &entry.value, &pointer),
            None => vec![unknown(
                resource.name,
                entry,
                pointer,
                resource.properties.iter(),
            )],
        }
    })
    .collect()
}

fn misfit(kind: PropertyKind, node: &Node, pointer: &Pointer) -> Fault {
    let name = pointer.as_str().rsplit('/').next().unwrap_or_default();
    let takes = takes(kind);
    let near = match (kind, node.value.as_str()) {
        (PropertyKind::Enumeration(names), Some(text)) => nearest(text, names.iter().copied()),
        _ => None,
    };
    Fault {
        span: node.span,
        pointer: pointer.clone(),
        message: format!("`{name}` takes {takes}"),
        help: near.map_or_else(
            || format!("write {takes}"),
            |near| format!("did you mean `{near}`?"),
        ),
        is_unknown: false,
    }
}

/// What a property takes, in words.
fn takes(kind: PropertyKind) -> String {
    match kind {
        PropertyKind::Boolean => "`true` or `false`".to_owned(),
        PropertyKind::Integer => "a whole number".to_owned(),
        PropertyKind::Text => "a text".to_owned(),
        PropertyKind::Date => "a date in UTC such as `2026-11-21T08:00:00Z`".to_owned(),
        PropertyKind::Bytes => "bytes: `!file PATH` or `!base64 TEXT`".to_owned(),
        PropertyKind::Enumeration(names) => match names.split_last() {
            Some((last, [])) => format!("`{last}`"),
            Some((last, names)) => format!("`{}` or `{last}`", names.join("`, `")),
            None => "nothing".to_owned(),
        },
        PropertyKind::List(_) => "a list".to_owned(),
        PropertyKind::Object(name) => format!("a dictionary, `{name}` of Graph"),
    }
}
