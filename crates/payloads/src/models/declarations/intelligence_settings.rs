// From schemas/declarations/com.apple.configuration.intelligence.settings.yaml by `cargo xtask codegen`.

//! Intelligence Settings: `com.apple.configuration.intelligence.settings`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Intelligence Settings.
///
/// Type `com.apple.configuration.intelligence.settings`; macOS 26.4 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct IntelligenceSettings {
    /// Key `AllowAppleIntelligenceReport`; default `true`.
    #[serde(
        rename = "AllowAppleIntelligenceReport",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_apple_intelligence_report: Option<bool>,
    /// Key `AllowGenmoji`; default `true`.
    #[serde(
        rename = "AllowGenmoji",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_genmoji: Option<bool>,
    /// Key `AllowImagePlayground`; default `true`.
    #[serde(
        rename = "AllowImagePlayground",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_image_playground: Option<bool>,
    /// Key `AllowVisualIntelligence`; macOS 27.0 or later; default `true`.
    #[serde(
        rename = "AllowVisualIntelligence",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_visual_intelligence: Option<bool>,
    /// Key `AllowWritingTools`; default `true`.
    #[serde(
        rename = "AllowWritingTools",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_writing_tools: Option<bool>,
    /// Key `Apps`.
    #[serde(rename = "Apps", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Apps")]
    pub apps: Option<Apps>,
    /// Key `ForceOnDeviceOnlyDictation`; default `false`.
    #[serde(
        rename = "ForceOnDeviceOnlyDictation",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub force_on_device_only_dictation: Option<bool>,
}

/// The dictionary of `Apps`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Apps {
    /// Key `Calendar`; macOS 27.0 or later.
    #[serde(rename = "Calendar", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Calendar")]
    pub calendar: Option<Calendar>,
    /// Key `Mail`.
    #[serde(rename = "Mail", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Mail")]
    pub mail: Option<Mail>,
    /// Key `Notes`.
    #[serde(rename = "Notes", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Notes")]
    pub notes: Option<Notes>,
    /// Key `Safari`.
    #[serde(rename = "Safari", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Safari")]
    pub safari: Option<Safari>,
}

/// The dictionary of `Calendar`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Calendar {
    /// Key `AllowNaturalLanguageEditing`; default `true`.
    #[serde(
        rename = "AllowNaturalLanguageEditing",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_natural_language_editing: Option<bool>,
}

/// The dictionary of `Mail`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Mail {
    /// Key `AllowSmartReplies`; default `true`.
    #[serde(
        rename = "AllowSmartReplies",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_smart_replies: Option<bool>,
    /// Key `AllowSummary`; default `true`.
    #[serde(
        rename = "AllowSummary",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_summary: Option<bool>,
}

/// The dictionary of `Notes`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Notes {
    /// Key `AllowTranscription`; default `true`.
    #[serde(
        rename = "AllowTranscription",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_transcription: Option<bool>,
    /// Key `AllowTranscriptionSummary`; default `true`.
    #[serde(
        rename = "AllowTranscriptionSummary",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_transcription_summary: Option<bool>,
}

/// The dictionary of `Safari`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Safari {
    /// Key `AllowSummary`; default `true`.
    #[serde(
        rename = "AllowSummary",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_summary: Option<bool>,
}

impl PayloadModel for IntelligenceSettings {
    const PAYLOAD_TYPE: &'static str = "com.apple.configuration.intelligence.settings";
    const VARIANT: Option<&'static str> = None;
}
