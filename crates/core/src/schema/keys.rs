//! Keys: their types, values, bounds and what they are for.

use russet_payloads::{Key, Kind, Range, Scalar, Subtype};
use serde_json::{Map, Value, json};

use super::describe;
use super::payloads::{Definitions, or_variable};

/// The properties of a dictionary, from one list of keys or several.
///
/// `name` goes before the names of what refers to itself.
pub(super) fn dictionary(
    name: &str,
    lists: &[&'static [Key]],
    definitions: &mut Definitions,
) -> Map<String, Value> {
    let mut properties = Map::new();
    let mut others = Value::Bool(false);
    let mut writer = Writer { name, definitions };
    for key in lists.iter().copied().flatten() {
        let schema = writer.key(key);
        if key.is_any() {
            others = schema;
        } else {
            insert(&mut properties, key.name, schema);
        }
    }
    object(properties, others)
}

/// A second schema for the same key allows what either of them allows.
fn insert(properties: &mut Map<String, Value>, name: &str, schema: Value) {
    let schema = match properties.remove(name) {
        Some(known) if known != schema => json!({ "anyOf": [known, schema] }),
        _ => schema,
    };
    properties.insert(name.to_owned(), schema);
}

fn object(properties: Map<String, Value>, others: Value) -> Map<String, Value> {
    let mut schema = Map::new();
    schema.insert("type".to_owned(), "object".into());
    if !properties.is_empty() {
        schema.insert("properties".to_owned(), properties.into());
    }
    schema.insert("additionalProperties".to_owned(), others);
    schema
}

/// The required keys of a list that macOS has.
pub(super) fn required(keys: &'static [Key]) -> Vec<&'static str> {
    keys.iter()
        .filter(|key| key.required && !key.is_any())
        .filter(|key| !key.macos.absent && key.macos.removed.is_none())
        .map(|key| key.name)
        .collect()
}

struct Writer<'d> {
    /// In front of the names of definitions.
    name: &'d str,
    definitions: &'d mut Definitions,
}

impl Writer<'_> {
    fn key(&mut self, key: &'static Key) -> Value {
        let mut schema = Map::new();
        if !key.is_any() {
            schema.insert("title".to_owned(), key.name.into());
        }
        schema.insert("description".to_owned(), describe::key(key).into());
        if let Some(default) = key.default {
            schema.insert("default".to_owned(), scalar(default));
        }
        if describe::is_outdated(&key.macos) || key.dropped {
            schema.insert("deprecated".to_owned(), true.into());
        }
        let value = self.value(key);
        match needs_variable(key) {
            true => schema.insert("anyOf".to_owned(), or_variable(value)),
            false => {
                schema.extend(value);
                None
            }
        };
        schema.into()
    }

    /// What a value of this key looks like, variables aside.
    fn value(&mut self, key: &'static Key) -> Map<String, Value> {
        let mut schema = Map::new();
        let kind = match key.kind {
            // Dates and data are texts in source: with a tag in front they become what they are.
            Kind::String | Kind::Date | Kind::Data => "string",
            Kind::Integer => "integer",
            Kind::Real => "number",
            Kind::Boolean => "boolean",
            Kind::Array => return self.array(key),
            Kind::Dictionary => return self.dictionary(key),
            Kind::Any => return schema,
        };
        schema.insert("type".to_owned(), kind.into());
        if !key.values.is_empty() {
            let values: Vec<Value> = key.values.iter().map(|entry| scalar(entry.value)).collect();
            schema.insert("enum".to_owned(), values.into());
        }
        if let Some(range) = key.range {
            bounds(&mut schema, key.kind, range);
        }
        if let Some(pattern) = key.format {
            schema.insert("pattern".to_owned(), pattern.into());
        }
        if key.subtype == Some(Subtype::Email) {
            schema.insert("format".to_owned(), "email".into());
        }
        schema
    }

    fn array(&mut self, key: &'static Key) -> Map<String, Value> {
        let mut schema = Map::new();
        schema.insert("type".to_owned(), "array".into());
        let items: Vec<Value> = key.keys.iter().map(|item| self.key(item)).collect();
        match items.as_slice() {
            [] => None,
            [item] => schema.insert("items".to_owned(), item.clone()),
            several => schema.insert("items".to_owned(), json!({ "anyOf": several })),
        };
        schema
    }

    fn dictionary(&mut self, key: &'static Key) -> Map<String, Value> {
        if key.keys.is_empty() {
            return object(Map::new(), Value::Bool(true));
        }
        let name = format!("{}/{}", self.name, key.name);
        if !repeats(key.keys, &mut vec![key.keys.as_ptr()]) {
            return self.structure(key);
        }
        // The name is taken before the content is known, since the content refers to it.
        if !self.definitions.contains(&name) {
            self.definitions.insert(&name, Value::Null);
            let schema = self.structure(key);
            self.definitions.insert(&name, schema.into());
        }
        let mut reference = Map::new();
        let name = name.replace('~', "~0").replace('/', "~1");
        reference.insert("$ref".to_owned(), format!("#/$defs/{name}").into());
        reference
    }

    fn structure(&mut self, key: &'static Key) -> Map<String, Value> {
        let mut properties = Map::new();
        let mut others = Value::Bool(false);
        for key in key.keys {
            let schema = self.key(key);
            if key.is_any() {
                others = schema;
            } else {
                properties.insert(key.name.to_owned(), schema);
            }
        }
        let mut schema = object(properties, others);
        let required = required(key.keys);
        if !required.is_empty() {
            schema.insert("required".to_owned(), required.into());
        }
        schema
    }
}

/// Do the keys of a dictionary lead back to themselves?
fn repeats(keys: &'static [Key], above: &mut Vec<*const Key>) -> bool {
    keys.iter().any(|key| {
        let start = key.keys.as_ptr();
        if key.keys.is_empty() {
            return false;
        }
        if above.first() == Some(&start) {
            return true;
        }
        if above.contains(&start) {
            return false;
        }
        above.push(start);
        let found = repeats(key.keys, above);
        above.pop();
        found
    })
}

/// A text can hold a variable as it is; everything else has to allow one beside it.
fn needs_variable(key: &Key) -> bool {
    let free_text = matches!(key.kind, Kind::String | Kind::Date | Kind::Data)
        && key.values.is_empty()
        && key.format.is_none();
    !free_text && key.kind != Kind::Any
}

fn scalar(value: Scalar) -> Value {
    match value {
        Scalar::String(text) => text.into(),
        Scalar::Integer(number) => number.into(),
        Scalar::Real(number) => number.into(),
        Scalar::Boolean(truth) => truth.into(),
    }
}

fn bounds(schema: &mut Map<String, Value>, kind: Kind, range: Range) {
    let number = |bound: f64| match kind {
        Kind::Integer => Value::from(bound as i64),
        _ => Value::from(bound),
    };
    if let Some(min) = range.min {
        schema.insert("minimum".to_owned(), number(min));
    }
    if let Some(max) = range.max {
        schema.insert("maximum".to_owned(), number(max));
    }
}
