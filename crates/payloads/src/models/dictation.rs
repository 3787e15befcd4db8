// From schemas/payloads/com.apple.ironwood.support.yaml by `cargo xtask codegen`.

//! Parental controls: dictation: `com.apple.ironwood.support`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Parental controls: dictation.
///
/// Allows or forbids dictation, and profanity in Siri and dictation.
///
/// Type `com.apple.ironwood.support`; macOS 10.9 or later; deprecated from macOS 10.13.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Dictation {
    /// Key `Profanity Allowed`; replaced by `com.apple.applicationaccess forceAssistantProfanityFilter`; default `true`.
    #[serde(
        rename = "Profanity Allowed",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub profanity_allowed: Option<bool>,
    /// Key `Ironwood Allowed`; replaced by `com.apple.applicationaccess allowDictation`; default `true`.
    #[serde(
        rename = "Ironwood Allowed",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub ironwood_allowed: Option<bool>,
}

impl PayloadModel for Dictation {
    const PAYLOAD_TYPE: &'static str = "com.apple.ironwood.support";
    const VARIANT: Option<&'static str> = None;
}
