// From schemas/declarations/com.apple.configuration.accessibility.settings.yaml by `cargo xtask codegen`.

//! Accessibility Settings: `com.apple.configuration.accessibility.settings`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Accessibility Settings.
///
/// Type `com.apple.configuration.accessibility.settings`; macOS 27.0 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AccessibilitySettings {
    /// Key `Vision`.
    #[serde(rename = "Vision", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vision")]
    pub vision: Option<Vision>,
}

/// The dictionary of `Vision`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Vision {
    /// Key `AllowLiveRecognition`; default `true`.
    #[serde(
        rename = "AllowLiveRecognition",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_live_recognition: Option<bool>,
}

impl PayloadModel for AccessibilitySettings {
    const PAYLOAD_TYPE: &'static str = "com.apple.configuration.accessibility.settings";
    const VARIANT: Option<&'static str> = None;
}
