//! Property-list values as JSON, and how JSON files are written.

use crate::value::{Dictionary, Value, date_to_text};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Number, Value as Json};

/// A value as JSON: dates as text, data as base64, keys sorted.
pub(super) fn value(value: &Value) -> Json {
    match value {
        Value::Null => Json::Null,
        Value::Boolean(truth) => Json::Bool(*truth),
        Value::Integer(number) => Number::from_i128(*number).map_or(Json::Null, Json::Number),
        Value::Real(number) => Number::from_f64(*number).map_or(Json::Null, Json::Number),
        Value::String(text) => Json::String(text.clone()),
        Value::Date(date) => Json::String(date_to_text(date)),
        Value::Data(data) => Json::String(base64(data)),
        Value::Array(items) => items.iter().map(|item| self::value(&item.value)).collect(),
        Value::Dictionary(entries) => Json::Object(dictionary(entries)),
    }
}

/// A dictionary as JSON, keys sorted.
pub(super) fn dictionary(entries: &Dictionary) -> Map<String, Json> {
    let mut object: Map<String, Json> = entries
        .iter()
        .map(|entry| (entry.key.clone(), value(&entry.value.value)))
        .collect();
    object.sort_keys();
    object
}

/// Bytes as Graph and declarations carry them.
pub(super) fn base64(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

/// The bytes of a JSON file: indented, with a line end after it.
pub(super) fn file(json: &Json) -> Vec<u8> {
    format!("{json:#}\n").into_bytes()
}
