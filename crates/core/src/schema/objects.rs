//! Documents that become objects of Graph: the fields of the document, and Graph's properties beside them.

use russet_graph::resource::{self, Property, PropertyKind};
use serde_json::{Map, Value, json};

use super::fields;
use super::payloads::or_variable;
use crate::policy::object::properties::properties;
use crate::policy::{Kind, ObjectType};
use crate::source::object_fields;

/// The schema of a document of this kind: one object by its name, with the properties of every type that it can have.
pub(super) fn document(kind: Kind) -> Value {
    let mut schema = properties_of(kind);
    if let Some(Value::Object(known)) = schema.get_mut("properties") {
        let name = json!({
            "title": kind.name(),
            "description": format!("The name of the {}.", kind.title()),
            "type": "string",
        });
        known.insert(kind.name().to_owned(), name);
    }
    if let Some(schema) = schema.as_object_mut() {
        schema.insert("required".to_owned(), json!([kind.name()]));
    }
    schema
}

/// The schema of a document that holds several objects of this kind by name.
pub(super) fn several(kind: Kind) -> Option<Value> {
    let plural = kind.plural()?;
    Some(json!({
        "type": "object",
        "required": [plural],
        "additionalProperties": false,
        "properties": { plural: {
            "title": plural,
            "description": format!("Several of a kind, by name: {}.", kind.title()),
            "type": "object",
            "additionalProperties": { "anyOf": [properties_of(kind), { "type": "null" }] },
        } },
    }))
}

fn properties_of(kind: Kind) -> Value {
    let mut document = fields::object(&object_fields(kind), &Value::Null);
    if let Some(Value::Object(known)) = document.get_mut("properties") {
        if let Some(Value::Object(written)) = known.get_mut("type") {
            let names: Vec<&str> = kind.types().map(|found| found.name).collect();
            written.remove("type");
            written.insert("enum".to_owned(), names.into());
        }
        for object_type in kind.types() {
            for property in properties(object_type) {
                known
                    .entry(property.name)
                    .or_insert_with(|| describe(object_type, property));
            }
        }
    }
    document.into()
}

fn describe(object_type: &ObjectType, property: &Property) -> Value {
    let mut refers = object_type.refers.iter();
    let value = match refers.find(|refers| refers.property == property.name) {
        Some(_) => json!({ "type": ["string", "array"] }),
        None => value(property.kind),
    };
    json!({
        "title": property.name,
        "description": format!("`{}` of Microsoft Graph's `{}`.", property.name, object_type.name),
        "anyOf": or_variable(value),
    })
}

fn value(kind: PropertyKind) -> Value {
    match kind {
        PropertyKind::Boolean => json!({ "type": ["boolean", "null"] }),
        PropertyKind::Integer => json!({ "type": ["integer", "null"] }),
        PropertyKind::Text
        | PropertyKind::Date
        | PropertyKind::Duration
        | PropertyKind::Time
        | PropertyKind::Uuid => json!({ "type": ["string", "null"] }),
        // Behind a tag an editor sees no type.
        PropertyKind::Bytes => json!({}),
        PropertyKind::Enumeration(names) => json!({ "type": "string", "enum": names }),
        PropertyKind::List(PropertyKind::Enumeration(_)) => json!({ "type": ["array", "string"] }),
        PropertyKind::List(item) => json!({ "type": "array", "items": value(*item) }),
        PropertyKind::Object(name) => match resource::find(name) {
            None => json!({ "type": "object" }),
            Some(resource) => {
                let own = resource.properties.iter();
                let known: Map<String, Value> = own
                    .map(|property| (property.name.to_owned(), value(property.kind)))
                    .collect();
                json!({ "type": "object", "properties": known })
            }
        },
    }
}
