//! From the typed models to a payload of a policy.

use super::Payload;
use crate::value::{Dictionary, Node, Value};
use russet_payloads::models::PayloadModel;

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
