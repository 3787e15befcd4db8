// From schemas/declarations/com.apple.configuration.safari.extensions.settings.yaml by `cargo xtask codegen`.

//! Safari Extension Settings: `com.apple.configuration.safari.extensions.settings`.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Safari Extension Settings.
///
/// Type `com.apple.configuration.safari.extensions.settings`; macOS 15.0 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct SafariExtensionSettings {
    /// Key `ManagedExtensions`.
    #[serde(
        rename = "ManagedExtensions",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "BTreeMap<String, ExtensionDictionary>")]
    pub managed_extensions: Option<BTreeMap<String, ExtensionDictionary>>,
}

/// The dictionary of `ANY`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ExtensionDictionary {
    /// Key `State`.
    #[serde(rename = "State", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "State")]
    pub state: Option<State>,
    /// Key `PrivateBrowsing`.
    #[serde(
        rename = "PrivateBrowsing",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "PrivateBrowsing")]
    pub private_browsing: Option<PrivateBrowsing>,
    /// Key `AllowedDomains`.
    #[serde(
        rename = "AllowedDomains",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub allowed_domains: Option<Vec<String>>,
    /// Key `DeniedDomains`.
    #[serde(
        rename = "DeniedDomains",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub denied_domains: Option<Vec<String>>,
}

/// A value of `PrivateBrowsing`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum PrivateBrowsing {
    /// The value `Allowed`.
    #[default]
    #[serde(rename = "Allowed")]
    Allowed,
    /// The value `AlwaysOn`.
    #[serde(rename = "AlwaysOn")]
    AlwaysOn,
    /// The value `AlwaysOff`.
    #[serde(rename = "AlwaysOff")]
    AlwaysOff,
}

/// A value of `State`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum State {
    /// The value `Allowed`.
    #[default]
    #[serde(rename = "Allowed")]
    Allowed,
    /// The value `AlwaysOn`.
    #[serde(rename = "AlwaysOn")]
    AlwaysOn,
    /// The value `AlwaysOff`.
    #[serde(rename = "AlwaysOff")]
    AlwaysOff,
}

impl PayloadModel for SafariExtensionSettings {
    const PAYLOAD_TYPE: &'static str = "com.apple.configuration.safari.extensions.settings";
    const VARIANT: Option<&'static str> = None;
}
