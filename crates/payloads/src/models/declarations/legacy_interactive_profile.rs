// From schemas/declarations/com.apple.configuration.legacy.interactive.yaml by `cargo xtask codegen`.

//! Interactive Profile: `com.apple.configuration.legacy.interactive`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Interactive Profile.
///
/// Type `com.apple.configuration.legacy.interactive`; macOS 13.0 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct LegacyInteractiveProfile {
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
    /// Key `VisibleName`.
    #[serde(rename = "VisibleName")]
    pub visible_name: String,
}

impl PayloadModel for LegacyInteractiveProfile {
    const PAYLOAD_TYPE: &'static str = "com.apple.configuration.legacy.interactive";
    const VARIANT: Option<&'static str> = None;
}
