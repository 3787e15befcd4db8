// From schemas/payloads/com.apple.Dictionary.yaml by `cargo xtask codegen`.

//! Dictionary Restrictions: `com.apple.Dictionary`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Dictionary Restrictions.
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
