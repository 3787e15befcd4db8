//! Payloads and declarations as they stand below `payloads`.

use russet_payloads::{Key, SchemaKind};
use serde_json::{Map, Value, json};

use super::{describe, intune, keys};

/// What `$defs` holds: each payload once, and what refers to itself.
#[derive(Default)]
pub(super) struct Definitions {
    entries: Map<String, Value>,
}

impl Definitions {
    pub(super) fn insert(&mut self, name: &str, schema: Value) {
        self.entries.insert(name.to_owned(), schema);
    }

    pub(super) fn contains(&self, name: &str) -> bool {
        self.entries.contains_key(name)
    }

    /// All of them, and the one that every value may be instead.
    pub(super) fn into_value(mut self) -> Value {
        self.insert(
            "variable",
            json!({
                "type": "string",
                "pattern": "^\\$\\{[^}]+\\}$",
                "description": "A variable, `${name}`: it stands for its value, whatever type that has.",
            }),
        );
        self.entries.into()
    }
}

/// A value, or a variable that stands for one.
pub(super) fn or_variable(schema: impl Into<Value>) -> Value {
    json!([schema.into(), { "$ref": "#/$defs/variable" }])
}

/// The field `payloads`: every known type, and preference domains.
pub(super) fn all(definitions: &mut Definitions) -> Value {
    let mut properties = Map::new();
    for name in super::payload_types() {
        let body = dictionary(name, definitions);
        properties.insert(name.to_owned(), entry(name, &body));
        definitions.insert(name, body.into());
    }
    json!({
        "type": ["object", "null"],
        "properties": properties,
        "additionalProperties": {
            "title": "Preference domain",
            "description": "The preferences of an app: each key with the value that the app reads.",
            "anyOf": [
                { "type": "object" },
                { "type": "array", "items": { "type": "object" } },
                { "$ref": "#/$defs/variable" },
            ],
        },
    })
}

/// What may stand behind a payload type: its keys, or a list where there are several of it.
fn entry(name: &str, body: &Map<String, Value>) -> Value {
    let reference = json!({ "$ref": format!("#/$defs/{name}") });
    json!({
        "title": body.get("title"),
        "description": body.get("description"),
        "anyOf": [
            reference,
            { "type": "array", "items": reference },
            { "$ref": "#/$defs/variable" },
        ],
    })
}

/// The dictionary of a payload; where several schemas share the type, what any of them allows.
pub(super) fn dictionary(name: &str, definitions: &mut Definitions) -> Map<String, Value> {
    let schemas = super::schemas_of(name);
    let Some(first) = schemas.first() else {
        return intune::domain(name);
    };
    let mut body = Map::new();
    body.insert("title".to_owned(), describe::title(&schemas).into());
    body.insert("description".to_owned(), describe::schemas(&schemas).into());
    let common: &[Key] = match first.kind {
        SchemaKind::Payload => russet_payloads::common_keys().keys,
        _ => &[],
    };
    let lists: Vec<&'static [Key]> = schemas
        .iter()
        .map(|schema| schema.keys)
        .chain([common])
        .collect();
    body.extend(keys::dictionary(name, &lists, definitions));
    if let Some(Value::Object(known)) = body.get_mut("properties") {
        let others = intune::catalog_only(name, known);
        known.extend(others);
    }
    body
}

/// The keys of a payload that every schema of its type requires and that nobody else writes.
pub(super) fn required(name: &str) -> Vec<&'static str> {
    let schemas = super::schemas_of(name);
    let Some((first, others)) = schemas.split_first() else {
        return Vec::new();
    };
    let mut names = keys::required(first.keys);
    names.retain(|key| {
        let by_all = others
            .iter()
            .all(|schema| keys::required(schema.keys).contains(key));
        by_all && !intune::writes(name, key)
    });
    names
}

/// Adds to the schema of a profile that its payloads are complete, unless it adds to another one.
pub(super) fn complete(profile: Value) -> Value {
    let mut properties = Map::new();
    for name in super::payload_types() {
        let required = required(name);
        if !required.is_empty() {
            let rule = json!({ "required": required, "items": { "required": required } });
            properties.insert(name.to_owned(), rule);
        }
    }
    let adds = json!({ "anyOf": [{ "required": ["extends"] }, { "required": ["override"] }] });
    let mut profile = profile;
    if let Value::Object(entries) = &mut profile {
        entries.insert("if".to_owned(), json!({ "not": adds }));
        entries.insert(
            "then".to_owned(),
            json!({ "properties": { "payloads": { "properties": properties } } }),
        );
    }
    profile
}
