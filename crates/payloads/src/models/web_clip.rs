// From schemas/payloads/com.apple.webClip.managed.yaml by `cargo xtask codegen`.

//! Web clip: `com.apple.webClip.managed`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Web clip.
///
/// Puts a link to a website into the user's Dock.
///
/// Type `com.apple.webClip.managed`; macOS 10.7 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct WebClip {
    /// Key `URL`.
    #[serde(rename = "URL")]
    pub url: String,
    /// Key `Icon`.
    #[serde(rename = "Icon", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "crate::model::DataSchema")]
    pub icon: Option<plist::Data>,
    /// Key `Label`.
    #[serde(rename = "Label")]
    pub label: String,
}

impl PayloadModel for WebClip {
    const PAYLOAD_TYPE: &'static str = "com.apple.webClip.managed";
    const VARIANT: Option<&'static str> = None;
}
