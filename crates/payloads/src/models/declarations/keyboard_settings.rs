// From schemas/declarations/com.apple.configuration.keyboard.settings.yaml by `cargo xtask codegen`.

//! Keyboard Settings: `com.apple.configuration.keyboard.settings`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Keyboard Settings.
///
/// Type `com.apple.configuration.keyboard.settings`; macOS 26.4 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct KeyboardSettings {
    /// Key `AllowDefinitionLookup`; default `true`.
    #[serde(
        rename = "AllowDefinitionLookup",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_definition_lookup: Option<bool>,
    /// Key `AllowDictation`; default `true`.
    #[serde(
        rename = "AllowDictation",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_dictation: Option<bool>,
    /// Key `AllowMathKeyboardSuggestions`; default `true`.
    #[serde(
        rename = "AllowMathKeyboardSuggestions",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_math_keyboard_suggestions: Option<bool>,
}

impl PayloadModel for KeyboardSettings {
    const PAYLOAD_TYPE: &'static str = "com.apple.configuration.keyboard.settings";
    const VARIANT: Option<&'static str> = None;
}
