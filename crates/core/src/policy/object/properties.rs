//! The properties of objects, as Microsoft describes them.

use super::{Object, ObjectType, Referring, forms};
use crate::diagnostic::{Pointer, nearest};
use crate::value::{Dictionary, Entry, Node, Span, Value};
use russet_graph::resource::{self, Property, PropertyKind, Resource};

/// Properties that have another place in policy source, or that Graph fills in itself.
const ELSEWHERE: &[&str] = &[
    "assignments",
    "committedContentVersion",
    "contentVersions",
    "createdDateTime",
    "description",
    "deviceRunStates",
    "deviceSettingStateSummaries",
    "deviceStatusOverview",
    "deviceStatuses",
    "displayName",
    "groupAssignments",
    "id",
    "isAssigned",
    "lastModifiedDateTime",
    "modifiedDateTime",
    "publishingState",
    "runSummary",
    "size",
    "supportsScopeTags",
    "uploadState",
    "userRunStates",
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

/// The properties of a type that can be written in policy source, under Graph's names.
pub(crate) fn properties(object_type: &ObjectType) -> impl Iterator<Item = &'static Property> {
    let resource = resource::find(object_type.name);
    let properties = resource.map_or(&[] as &[Property], |resource| resource.properties);
    properties
        .iter()
        .filter(|property| !ELSEWHERE.contains(&property.name))
}

impl Object {
    /// Everything that is wrong with its properties.
    pub(crate) fn faults(&self) -> Vec<Fault> {
        self.properties
            .iter()
            .flat_map(|entry| faults(self.object_type, entry, &self.pointer))
            .collect()
    }
}

/// What is wrong with one property of an object of this type.
pub(crate) fn faults(object_type: &ObjectType, entry: &Entry, pointer: &Pointer) -> Vec<Fault> {
    let pointer = pointer.key(&entry.key);
    if entry.key == "description" || entry.key == "displayName" {
        return kind_faults(PropertyKind::Text, &entry.value, &pointer);
    }
    let mut refers = object_type.refers.iter();
    if let Some(refers) = refers.find(|refers| refers.property == entry.key) {
        return name_faults(refers, &entry.value, &pointer);
    }
    match properties(object_type).find(|property| property.name == entry.key) {
        Some(property) => value_faults(object_type.name, property, &entry.value, &pointer),
        None => {
            let known = properties(object_type).map(|property| property.name);
            let known = known.chain(["displayName"]);
            vec![unknown(object_type.name, entry, pointer, known)]
        }
    }
}

/// What refers to other objects takes their names.
fn name_faults(refers: &Referring, node: &Node, pointer: &Pointer) -> Vec<Fault> {
    let wrong = node
        .items()
        .iter()
        .find(|name| name.value.as_str().is_none());
    let fault = wrong.map(|wrong| Fault {
        span: wrong.span,
        pointer: pointer.clone(),
        message: format!(
            "`{}` takes the name of a {}",
            refers.property,
            refers.kind.title()
        ),
        help: format!("write the name that its `{}:` has", refers.kind.name()),
        is_unknown: false,
    });
    fault.into_iter().collect()
}

fn unknown(
    name: &str,
    entry: &Entry,
    pointer: Pointer,
    known: impl Iterator<Item = &'static str>,
) -> Fault {
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

/// What is wrong with the value of a property of a type: its kind, else its form.
fn value_faults(
    type_name: &str,
    property: &Property,
    node: &Node,
    pointer: &Pointer,
) -> Vec<Fault> {
    let mut faults = kind_faults(property.kind, node, pointer);
    if let Some(expected) = forms::expected(type_name, property.name, &node.value) {
        faults.push(Fault {
            span: node.span,
            pointer: pointer.clone(),
            message: format!("`{}` takes {expected}", property.name),
            help: format!("write {expected}"),
            is_unknown: false,
        });
    }
    faults
}

fn kind_faults(kind: PropertyKind, node: &Node, pointer: &Pointer) -> Vec<Fault> {
    let value = &node.value;
    let fits = match kind {
        PropertyKind::Boolean => value.as_bool().is_some(),
        PropertyKind::Integer => value.as_integer().is_some(),
        PropertyKind::Text => value.as_str().is_some(),
        PropertyKind::Uuid => value.as_str().is_some_and(is_uuid),
        PropertyKind::Duration => value.as_str().is_some_and(is_duration),
        PropertyKind::Time => value.as_str().is_some_and(is_time),
        PropertyKind::Date => matches!(value, Value::String(_) | Value::Date(_)),
        PropertyKind::Bytes => matches!(value, Value::String(_) | Value::Data(_)),
        PropertyKind::Enumeration(names) => {
            value.as_str().is_some_and(|text| names.contains(&text))
        }
        PropertyKind::List(item) => {
            let Some(items) = value.as_array() else {
                return match value {
                    Value::Null => Vec::new(),
                    _ if are_flags(*item, value) => Vec::new(),
                    _ => vec![misfit(kind, node, pointer)],
                };
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
            Some(property) => value_faults(resource.name, property, &entry.value, &pointer),
            None => {
                let known = resource.properties.iter().map(|property| property.name);
                vec![unknown(resource.name, entry, pointer, known)]
            }
        }
    })
    .collect()
}

/// Several names of an enumeration in one text, as Graph writes those that combine: `sha1,sha2`.
fn are_flags(kind: PropertyKind, value: &Value) -> bool {
    let (PropertyKind::Enumeration(names), Some(text)) = (kind, value.as_str()) else {
        return false;
    };
    text.split(',').all(|name| names.contains(&name.trim()))
}

/// Is the text a UUID?
pub(crate) fn is_uuid(text: &str) -> bool {
    let groups: Vec<&str> = text.split('-').collect();
    let lengths: Vec<usize> = groups.iter().map(|group| group.len()).collect();
    let mut digits = groups.iter().flat_map(|group| group.chars());
    lengths == [8, 4, 4, 4, 12] && digits.all(|digit| digit.is_ascii_hexdigit())
}

/// Is the text a span of time in the form of ISO 8601, from days down to seconds: `P1DT4H`?
fn is_duration(text: &str) -> bool {
    let Some(text) = text.strip_prefix('P') else {
        return false;
    };
    let (days, time) = text
        .split_once('T')
        .map_or((text, None), |(days, time)| (days, Some(time)));
    let days = in_units(days, "WD");
    let time = time.map_or(Some(0), |time| {
        in_units(time, "HMS").filter(|count| *count > 0)
    });
    matches!((days, time), (Some(days), Some(time)) if days + time > 0)
}

/// How many numbers there are, each with one of these units behind it, in this order; `None` where it is no such text.
fn in_units(text: &str, units: &str) -> Option<usize> {
    let mut rest = text;
    let mut allowed = units;
    let mut count = 0;
    while !rest.is_empty() {
        let end = rest.find(|letter: char| !letter.is_ascii_digit() && letter != '.')?;
        let (number, behind) = rest.split_at(end);
        let unit = behind.chars().next()?;
        allowed = allowed.split_once(unit)?.1;
        number.parse::<f64>().ok()?;
        rest = behind.get(unit.len_utf8()..)?;
        count += 1;
    }
    Some(count)
}

/// Is the text a time of day, `08:00` or `08:00:00.0000000`?
fn is_time(text: &str) -> bool {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let parts: Vec<Option<u8>> = whole.split(':').map(|part| part.parse().ok()).collect();
    let is_sound = match parts.as_slice() {
        [Some(hours), Some(minutes)] => *hours < 24 && *minutes < 60,
        [Some(hours), Some(minutes), Some(seconds)] => {
            *hours < 24 && *minutes < 60 && *seconds < 60
        }
        _ => false,
    };
    is_sound && fraction.chars().all(|digit| digit.is_ascii_digit())
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
        help: match (near, kind, &node.value) {
            (Some(near), ..) => format!("did you mean `{near}`?"),
            // A version such as 15.10 is no number.
            (None, PropertyKind::Text, Value::Integer(_) | Value::Real(_) | Value::Boolean(_)) => {
                "put it in quotes".to_owned()
            }
            _ => format!("write {takes}"),
        },
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
        PropertyKind::Uuid => "a UUID".to_owned(),
        PropertyKind::Duration => "a span of time such as `PT4H` or `P1D`".to_owned(),
        PropertyKind::Time => "a time of day such as `08:00:00`".to_owned(),
        PropertyKind::Bytes => "bytes: `!file PATH` or `!base64 TEXT`".to_owned(),
        PropertyKind::Enumeration(names) => match names.split_last() {
            Some((last, [])) => format!("`{last}`"),
            Some((last, names)) => format!("`{}` or `{last}`", names.join("`, `")),
            None => "nothing".to_owned(),
        },
        PropertyKind::List(item) => match item {
            PropertyKind::Enumeration(_) => format!("a list of {}", takes(*item)),
            _ => "a list".to_owned(),
        },
        PropertyKind::Object(name) => format!("a dictionary, `{name}` of Graph"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_of_time_and_times_of_day() {
        for good in ["PT4H", "P1D", "P1DT4H30M", "PT0S", "P2W", "PT1.5S"] {
            assert!(is_duration(good), "{good}");
        }
        for bad in [
            "4h", "P", "PT", "P4H", "PT4", "P1DT", "PTH", "PT4X", "PT1M2H",
        ] {
            assert!(!is_duration(bad), "{bad}");
        }
        for good in ["08:00", "23:59:59", "08:00:00.0000000"] {
            assert!(is_time(good), "{good}");
        }
        for bad in ["24:00", "8", "08:60", "08:00:00:00", "ab:cd", ""] {
            assert!(!is_time(bad), "{bad}");
        }
    }

    #[test]
    fn uuids() {
        assert!(is_uuid("9b2f2ea4-7a4e-4a37-8a0f-3c2b1d4e5f60"));
        assert!(!is_uuid("9b2f2ea4"));
        assert!(!is_uuid("9b2f2ea4-7a4e-4a37-8a0f-3c2b1d4e5f6g"));
    }
}
