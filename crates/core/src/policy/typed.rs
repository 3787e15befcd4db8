//! From the typed models to the payloads and objects of a policy.

use super::{Object, Payload, find_type};
use crate::value::{Dictionary, Node, Value};
use russet_graph::models::GraphModel;
use russet_payloads::models::PayloadModel;
use serde_json::Value as Json;

impl Payload {
    /// A payload from its typed model.
    ///
    /// ```
    /// use russet::payloads::models::{FileVault, file_vault::Enable};
    /// use russet::policy::Payload;
    ///
    /// let model = FileVault { enable: Enable::On, defer: Some(true), ..Default::default() };
    /// let payload = Payload::typed(&model).unwrap();
    /// assert_eq!(payload.payload_type, "com.apple.MCX.FileVault2");
    /// assert_eq!(payload.text("Enable"), Some("On"));
    /// ```
    ///
    /// # Errors
    ///
    /// Where a value cannot stand in a property list.
    pub fn typed<M: PayloadModel>(model: &M) -> Result<Self, plist::Error> {
        Ok(Self::new(
            M::PAYLOAD_TYPE,
            dictionary(model.to_dictionary()?),
        ))
    }
}

impl Object {
    /// An object of Graph from its typed model; `None` for a type that is no object of its own, or for a model that
    /// cannot be written as JSON.
    ///
    /// ```
    /// use russet::graph::models::MacOsCompliancePolicy;
    /// use russet::policy::Object;
    ///
    /// let model = MacOsCompliancePolicy { firewall_enabled: Some(true), ..Default::default() };
    /// let object = Object::typed("Baseline", &model).unwrap();
    /// assert!(object.is_true("firewallEnabled"));
    /// ```
    #[must_use]
    pub fn typed<M: GraphModel>(name: &str, model: &M) -> Option<Self> {
        let mut object = Self::new(find_type(M::TYPE)?, name);
        if let Value::Dictionary(properties) = from_json(serde_json::to_value(model).ok()?) {
            object.properties = properties;
        }
        Some(object)
    }
}

fn from_json(json: Json) -> Value {
    match json {
        Json::Null => Value::Null,
        Json::Bool(truth) => Value::Boolean(truth),
        Json::Number(number) => match number.as_i128() {
            Some(number) => Value::Integer(number),
            None => Value::Real(number.as_f64().unwrap_or_default()),
        },
        Json::String(text) => Value::String(text),
        Json::Array(items) => {
            let items = items.into_iter().map(|item| Node::derived(from_json(item)));
            Value::Array(items.collect())
        }
        Json::Object(entries) => {
            let mut dictionary = Dictionary::new();
            for (key, entry) in entries {
                dictionary.set(key, from_json(entry));
            }
            Value::Dictionary(dictionary)
        }
    }
}

fn dictionary(entries: plist::Dictionary) -> Dictionary {
    let mut dictionary = Dictionary::new();
    for (key, entry) in entries {
        dictionary.set(key, value(entry));
    }
    dictionary
}

fn value(value: plist::Value) -> Value {
    match value {
        plist::Value::Array(items) => Value::Array(
            items
                .into_iter()
                .map(|item| Node::derived(self::value(item)))
                .collect(),
        ),
        plist::Value::Dictionary(entries) => Value::Dictionary(dictionary(entries)),
        plist::Value::Boolean(truth) => Value::Boolean(truth),
        plist::Value::Data(bytes) => Value::Data(bytes),
        plist::Value::Date(date) => Value::Date(date),
        plist::Value::Real(number) => Value::Real(number),
        plist::Value::Integer(number) => integer(number),
        plist::Value::String(text) => Value::String(text),
        // A reference within a keyed archive, which no model holds.
        _ => Value::Null,
    }
}

/// A property list's integer is signed or unsigned with 64 bits.
fn integer(number: plist::Integer) -> Value {
    let signed = number.as_signed().map(i128::from);
    Value::Integer(
        signed
            .or_else(|| number.as_unsigned().map(i128::from))
            .unwrap_or_default(),
    )
}
