// From schemas/declarations/com.apple.configuration.external-intelligence.settings.yaml by `cargo xtask codegen`.

//! External Intelligence Settings: `com.apple.configuration.external-intelligence.settings`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// External Intelligence Settings.
///
/// Type `com.apple.configuration.external-intelligence.settings`; macOS 26.4 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ExternalIntelligenceSettings {
    /// Key `Enabled`; default `true`.
    #[serde(rename = "Enabled", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    pub enabled: Option<bool>,
    /// Key `AllowSignIn`; default `true`.
    #[serde(
        rename = "AllowSignIn",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_sign_in: Option<bool>,
    /// Key `AllowedWorkspaceIDs`.
    #[serde(
        rename = "AllowedWorkspaceIDs",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub allowed_workspace_ids: Option<Vec<String>>,
}

impl PayloadModel for ExternalIntelligenceSettings {
    const PAYLOAD_TYPE: &'static str = "com.apple.configuration.external-intelligence.settings";
    const VARIANT: Option<&'static str> = None;
}
