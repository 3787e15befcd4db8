// From schemas/declarations/com.apple.configuration.legacy.yaml by `cargo xtask codegen`.

//! Profile by Declaration: `com.apple.configuration.legacy`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Profile by Declaration.
///
/// Type `com.apple.configuration.legacy`; macOS 13.0 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct LegacyProfile {
    /// Key `ProfileURL`.
    #[serde(
        rename = "ProfileURL",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub profile_url: Option<String>,
    /// Key `ProfileAssetReference`; macOS 27.0 or later.
    #[serde(
        rename = "ProfileAssetReference",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub profile_asset_reference: Option<String>,
}

impl PayloadModel for LegacyProfile {
    const PAYLOAD_TYPE: &'static str = "com.apple.configuration.legacy";
    const VARIANT: Option<&'static str> = None;
}
