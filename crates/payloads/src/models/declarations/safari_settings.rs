// From schemas/declarations/com.apple.configuration.safari.settings.yaml by `cargo xtask codegen`.

//! Safari Settings: `com.apple.configuration.safari.settings`.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Safari Settings.
///
/// Type `com.apple.configuration.safari.settings`; macOS 26.0 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct SafariSettings {
    /// Key `AllowHistoryClearing`; default `true`.
    #[serde(
        rename = "AllowHistoryClearing",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_history_clearing: Option<bool>,
    /// Key `AllowPrivateBrowsing`; default `true`.
    #[serde(
        rename = "AllowPrivateBrowsing",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_private_browsing: Option<bool>,
    /// Key `AllowSummary`; default `true`.
    #[serde(
        rename = "AllowSummary",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_summary: Option<bool>,
    /// Key `NewTabStartPage`.
    #[serde(
        rename = "NewTabStartPage",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "NewTabStartPage")]
    pub new_tab_start_page: Option<NewTabStartPage>,
    /// Key `Privacy`; macOS 27.0 or later.
    #[serde(rename = "Privacy", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Privacy")]
    pub privacy: Option<Privacy>,
}

/// A value of `Camera`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum Camera {
    /// The value `None`.
    #[default]
    #[serde(rename = "None")]
    None,
    /// The value `Allow`.
    #[serde(rename = "Allow")]
    Allow,
}

/// A value of `Microphone`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum Microphone {
    /// The value `None`.
    #[default]
    #[serde(rename = "None")]
    None,
    /// The value `Allow`.
    #[serde(rename = "Allow")]
    Allow,
}

/// The dictionary of `NewTabStartPage`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct NewTabStartPage {
    /// Key `PageType`.
    #[serde(rename = "PageType")]
    pub page_type: PageType,
    /// Key `HomepageURL`.
    #[serde(
        rename = "HomepageURL",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub homepage_url: Option<String>,
    /// Key `ExtensionIdentifier`.
    #[serde(
        rename = "ExtensionIdentifier",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub extension_identifier: Option<String>,
}

/// A value of `PageType`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum PageType {
    /// The value `Start`.
    #[default]
    #[serde(rename = "Start")]
    Start,
    /// The value `Home`.
    #[serde(rename = "Home")]
    Home,
    /// The value `Extension`.
    #[serde(rename = "Extension")]
    Extension,
}

/// The dictionary of `Privacy`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Privacy {
    /// Key `PermissionDefaults`.
    #[serde(
        rename = "PermissionDefaults",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "BTreeMap<String, WebsiteDictionary>")]
    pub permission_defaults: Option<BTreeMap<String, WebsiteDictionary>>,
}

/// The dictionary of `ANY`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct WebsiteDictionary {
    /// Key `OrganizationJustification`.
    #[serde(rename = "OrganizationJustification")]
    pub organization_justification: String,
    /// Key `Camera`.
    #[serde(rename = "Camera", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Camera")]
    pub camera: Option<Camera>,
    /// Key `Microphone`.
    #[serde(
        rename = "Microphone",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Microphone")]
    pub microphone: Option<Microphone>,
}

impl PayloadModel for SafariSettings {
    const PAYLOAD_TYPE: &'static str = "com.apple.configuration.safari.settings";
    const VARIANT: Option<&'static str> = None;
}
