//! What all typed models of Graph's objects have in common.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// A typed object of Microsoft Graph; properties that are `None` are not written.
///
/// ```
/// use russet_graph::models::{GraphModel, MacOsCompliancePolicy};
///
/// let policy = MacOsCompliancePolicy {
///     storage_require_encryption: Some(true),
///     ..Default::default()
/// };
/// assert_eq!(MacOsCompliancePolicy::TYPE, "macOSCompliancePolicy");
/// assert_eq!(
///     serde_json::to_string(&policy).unwrap(),
///     r#"{"storageRequireEncryption":true}"#
/// );
/// ```
pub trait GraphModel: Serialize {
    /// Graph's name of the type, `macOSCompliancePolicy`.
    const TYPE: &'static str;
}

/// Bytes that JSON carries as base64.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Base64(pub Vec<u8>);

impl Serialize for Base64 {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&STANDARD.encode(&self.0))
    }
}

impl<'de> Deserialize<'de> for Base64 {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        STANDARD.decode(text).map(Self).map_err(de::Error::custom)
    }
}
