// From schemas/payloads/com.apple.Dictionary.yaml by `cargo xtask codegen`.

//! Parental controls: dictionary: `com.apple.Dictionary`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Parental controls: dictionary.
///
/// Hides offensive words in the Dictionary app and in look-ups.
///
/// Type `com.apple.Dictionary`; macOS 10.7 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct DictionaryRestrictions {
    /// Key `parentalControl`.
    #[serde(rename = "parentalControl")]
    pub parental_control: bool,
}

impl PayloadModel for DictionaryRestrictions {
    const PAYLOAD_TYPE: &'static str = "com.apple.Dictionary";
    const VARIANT: Option<&'static str> = None;
}
