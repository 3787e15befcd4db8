//! Is a body what Microsoft Graph takes? Every property and value is held against the tables of types.

use russet::graph::resource::{PropertyKind, Resource, find};
use serde_json::{Map, Value as Json};

/// What is wrong with the body of an object of this type, or of the type that it names itself; each with its place.
pub(crate) fn faults(body: &Json, type_name: &str) -> Vec<String> {
    let mut faults = Vec::new();
    object(body, type_name, "", &mut faults);
    faults
}

fn object(body: &Json, type_name: &str, place: &str, faults: &mut Vec<String>) {
    let Some(properties) = body.as_object() else {
        faults.push(format!("{place}: not an object"));
        return;
    };
    let written = properties.get("@odata.type").and_then(Json::as_str);
    let name = written.unwrap_or(type_name);
    match find(name) {
        Some(resource) => within(properties, resource, place, faults),
        // Types that the tables do not describe are taken at their word.
        None if place.is_empty() => faults.push(format!("there is no type `{name}`")),
        None => {}
    }
}

fn within(
    properties: &Map<String, Json>,
    resource: &Resource,
    place: &str,
    faults: &mut Vec<String>,
) {
    for (name, value) in properties {
        let place = format!("{place}/{name}");
        let (name, is_bound) = match name.split_once('@') {
            Some(("", _)) => continue,
            Some((name, _)) => (name, true),
            None => (name.as_str(), false),
        };
        match resource.property(name) {
            None => faults.push(format!("{place}: `{}` has no such property", resource.name)),
            Some(_) if is_bound => {}
            Some(property) => kind(value, property.kind, &place, faults),
        }
    }
}

fn kind(value: &Json, expected: PropertyKind, place: &str, faults: &mut Vec<String>) {
    if value.is_null() {
        return;
    }
    let text = value.as_str();
    let fits = match expected {
        PropertyKind::Boolean => value.is_boolean(),
        PropertyKind::Integer => value.is_i64() || value.is_u64(),
        PropertyKind::Text
        | PropertyKind::Date
        | PropertyKind::Time
        | PropertyKind::Duration
        | PropertyKind::Uuid
        | PropertyKind::Bytes => text.is_some(),
        PropertyKind::Enumeration(names) => text.is_some_and(|text| names.contains(&text)),
        PropertyKind::Object(name) => return object(value, name, place, faults),
        PropertyKind::List(item) => match (value, item) {
            (Json::Array(items), _) => {
                for (index, value) in items.iter().enumerate() {
                    kind(value, *item, &format!("{place}/{index}"), faults);
                }
                true
            }
            // Flags: several names of an enumeration in one text.
            (Json::String(text), PropertyKind::Enumeration(names)) => {
                text.split(',').all(|name| names.contains(&name))
            }
            _ => false,
        },
    };
    if !fits {
        faults.push(format!("{place}: {value} is not {expected:?}"));
    }
}
