// From schemas/declarations/com.apple.configuration.siri.settings.yaml by `cargo xtask codegen`.

//! Siri Settings: `com.apple.configuration.siri.settings`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Siri Settings.
///
/// Type `com.apple.configuration.siri.settings`; macOS 26.4 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct SiriSettings {
    /// Key `Enabled`; default `true`.
    #[serde(rename = "Enabled", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    pub enabled: Option<bool>,
    /// Key `AllowSiriAI`; macOS 27.0 or later; default `true`.
    #[serde(
        rename = "AllowSiriAI",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_siri_ai: Option<bool>,
    /// Key `ForceProfanityFilter`; default `false`.
    #[serde(
        rename = "ForceProfanityFilter",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub force_profanity_filter: Option<bool>,
    /// Key `ForceReduceSensitiveContent`; macOS 27.0 or later; default `false`.
    #[serde(
        rename = "ForceReduceSensitiveContent",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub force_reduce_sensitive_content: Option<bool>,
}

impl PayloadModel for SiriSettings {
    const PAYLOAD_TYPE: &'static str = "com.apple.configuration.siri.settings";
    const VARIANT: Option<&'static str> = None;
}
