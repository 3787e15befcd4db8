//! What all typed models have in common.

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use std::borrow::Cow;

/// A typed payload or declaration.
///
/// ```
/// use russet_payloads::models::{FileVault, PayloadModel, file_vault::Enable};
///
/// let payload = FileVault { enable: Enable::On, defer: Some(true), ..Default::default() };
/// assert_eq!(FileVault::PAYLOAD_TYPE, "com.apple.MCX.FileVault2");
/// let dictionary = payload.to_dictionary().unwrap();
/// assert_eq!(dictionary["Enable"].as_string(), Some("On"));
/// assert_eq!(dictionary.len(), 2);
/// ```
pub trait PayloadModel: serde::Serialize + Sized {
    /// Apple's type, `com.apple.MCX.FileVault2`.
    const PAYLOAD_TYPE: &'static str;
    /// What tells apart models that share a type: `Accounts` for `com.apple.MCX(Accounts)`.
    const VARIANT: Option<&'static str>;

    /// The keys and values as a property list has them, without the keys that every payload has.
    ///
    /// # Errors
    /// Where a value cannot stand in a property list, such as an integer key among any values.
    fn to_dictionary(&self) -> Result<plist::Dictionary, plist::Error> {
        let value = plist::to_value(self)?;
        Ok(value.into_dictionary().unwrap_or_default())
    }
}

/// Describes a value of any type.
pub(crate) struct AnySchema;

/// Describes data as serde writes it to JSON: its bytes.
pub(crate) struct DataSchema;

/// Describes a date as serde writes it to JSON: `2030-12-31T23:59:59Z`.
pub(crate) struct DateSchema;

impl JsonSchema for AnySchema {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Any".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        true.into()
    }
}

impl JsonSchema for DataSchema {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Data".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "array",
            "items": { "type": "integer", "minimum": 0, "maximum": 255 }
        })
    }
}

impl JsonSchema for DateSchema {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Date".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "format": "date-time" })
    }
}

#[cfg(test)]
mod tests;
