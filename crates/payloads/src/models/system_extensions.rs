// From schemas/payloads/com.apple.system-extension-policy.yaml by `cargo xtask codegen`.

//! System Extensions: `com.apple.system-extension-policy`.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// System Extensions.
///
/// Type `com.apple.system-extension-policy`; macOS 10.15 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct SystemExtensions {
    /// Key `AllowUserOverrides`; default `true`.
    #[serde(
        rename = "AllowUserOverrides",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_user_overrides: Option<bool>,
    /// Key `AllowedTeamIdentifiers`.
    #[serde(
        rename = "AllowedTeamIdentifiers",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub allowed_team_identifiers: Option<Vec<String>>,
    /// Key `AllowedSystemExtensionTypes`.
    #[serde(
        rename = "AllowedSystemExtensionTypes",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "BTreeMap<String, Vec<String>>")]
    pub allowed_system_extension_types: Option<BTreeMap<String, Vec<String>>>,
    /// Key `AllowedSystemExtensions`.
    #[serde(
        rename = "AllowedSystemExtensions",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "BTreeMap<String, Vec<String>>")]
    pub allowed_system_extensions: Option<BTreeMap<String, Vec<String>>>,
    /// Key `RemovableSystemExtensions`; macOS 12.0 or later.
    #[serde(
        rename = "RemovableSystemExtensions",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "BTreeMap<String, Vec<String>>")]
    pub removable_system_extensions: Option<BTreeMap<String, Vec<String>>>,
    /// Key `NonRemovableSystemExtensions`; macOS 15.0 or later.
    #[serde(
        rename = "NonRemovableSystemExtensions",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "BTreeMap<String, Vec<String>>")]
    pub non_removable_system_extensions: Option<BTreeMap<String, Vec<String>>>,
    /// Key `NonRemovableFromUISystemExtensions`; macOS 15.0 or later.
    #[serde(
        rename = "NonRemovableFromUISystemExtensions",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "BTreeMap<String, Vec<String>>")]
    pub non_removable_from_ui_system_extensions: Option<BTreeMap<String, Vec<String>>>,
}

impl PayloadModel for SystemExtensions {
    const PAYLOAD_TYPE: &'static str = "com.apple.system-extension-policy";
    const VARIANT: Option<&'static str> = None;
}
