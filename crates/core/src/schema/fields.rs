//! The fields of documents, from the table that the reader of policy source goes by.

use serde_json::{Map, Value, json};

use super::payloads::or_variable;
use crate::policy::object::panes;
use crate::source::{Field, ROOT, SHOWN, Shape};

/// A kind of document: the field that makes it one is required, and no others than these are allowed.
pub(super) fn document(name: &str, fields: &'static [Field], payloads: &Value) -> Value {
    let mut schema = object(&[fields], payloads);
    schema.insert("required".to_owned(), json!([name]));
    schema.into()
}

/// A dictionary with the fields of these tables, and no others.
pub(super) fn object(tables: &[&'static [Field]], payloads: &Value) -> Map<String, Value> {
    let properties: Map<String, Value> = tables
        .iter()
        .copied()
        .flatten()
        .map(|field| (field.name.to_owned(), property(field, payloads)))
        .collect();
    let mut schema = Map::new();
    schema.insert("type".to_owned(), "object".into());
    schema.insert("properties".to_owned(), properties.into());
    schema.insert("additionalProperties".to_owned(), false.into());
    schema
}

fn property(field: &Field, payloads: &Value) -> Value {
    let mut property = Map::new();
    property.insert("title".to_owned(), field.name.into());
    property.insert("description".to_owned(), field.summary.into());
    let value = match (field.name, field.shape) {
        // There is one version of the language.
        (ROOT, _) => json!({ "const": 1 }),
        (_, shape) => shape_of(shape, payloads),
    };
    match field.shape {
        Shape::Text | Shape::Date | Shape::Payloads => {
            if let Value::Object(value) = value {
                property.extend(value);
            }
        }
        _ => {
            property.insert("anyOf".to_owned(), or_variable(value));
        }
    }
    property.into()
}

fn shape_of(shape: Shape, payloads: &Value) -> Value {
    match shape {
        Shape::Text | Shape::Date => json!({ "type": "string" }),
        Shape::Boolean => json!({ "type": "boolean" }),
        Shape::Integer => json!({ "type": "integer" }),
        Shape::Number => json!({ "type": "number" }),
        Shape::Version => json!({
            "type": ["string", "integer"],
            "pattern": "^[0-9]+(\\.[0-9]+){0,2}$",
        }),
        Shape::Choice(names) => json!({ "type": "string", "enum": names }),
        Shape::Words(names) => json!({ "anyOf": [
            { "enum": names },
            { "type": "array", "items": { "enum": names } },
        ] }),
        Shape::Texts => json!({ "type": "array", "items": { "type": "string" } }),
        // Behind a tag an editor sees no type.
        Shape::Data => json!({}),
        Shape::Dictionary => json!({ "type": "object" }),
        Shape::Fields(fields) => object(&[fields], payloads).into(),
        Shape::Each(fields) => json!({ "type": "array", "items": object(&[fields], payloads) }),
        Shape::Panes => {
            let choice = json!({ "enum": SHOWN });
            let names = panes::on_the_mac().map(|name| (name.to_owned(), choice.clone()));
            let names: Map<String, Value> = names.collect();
            json!({ "type": "object", "properties": names, "additionalProperties": choice })
        }
        Shape::Payloads => payloads.clone(),
    }
}
