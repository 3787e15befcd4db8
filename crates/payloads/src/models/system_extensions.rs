// From schemas/payloads/com.apple.system-extension-policy.yaml by `cargo xtask codegen`.

//! System Extensions: `com.apple.system-extension-policy`.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// System Extensions.
///
/// Approves system extensions ahead of time and can forbid all others. Installing it starts waiting extensions; removing it stops those it approved.
///
/// Type `com.apple.system-extension-policy`; macOS 10.15 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct SystemExtensions {
    /// `false` leaves no extension to the user's approval: only those listed here load.
    ///
    /// Key `AllowUserOverrides`; default `true`.
    #[serde(
        rename = "AllowUserOverrides",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_user_overrides: Option<bool>,
    /// Developers all of whose extensions load without asking. A team listed here may not be a key of `AllowedSystemExtensions`.
    ///
    /// Key `AllowedTeamIdentifiers`.
    #[serde(
        rename = "AllowedTeamIdentifiers",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub allowed_team_identifiers: Option<Vec<String>>,
    /// Limits developers to kinds of extensions; a team that is not listed may install every kind.
    ///
    /// Key `AllowedSystemExtensionTypes`.
    #[serde(
        rename = "AllowedSystemExtensionTypes",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "BTreeMap<String, Vec<String>>")]
    pub allowed_system_extension_types: Option<BTreeMap<String, Vec<String>>>,
    /// Single extensions that load without asking, by developer. A team listed here may not be in `AllowedTeamIdentifiers`.
    ///
    /// Key `AllowedSystemExtensions`.
    #[serde(
        rename = "AllowedSystemExtensions",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "BTreeMap<String, Vec<String>>")]
    pub allowed_system_extensions: Option<BTreeMap<String, Vec<String>>>,
    /// Extensions that their own app may deactivate without an administrator's password, by developer.
    ///
    /// Key `RemovableSystemExtensions`; macOS 12.0 or later.
    #[serde(
        rename = "RemovableSystemExtensions",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "BTreeMap<String, Vec<String>>")]
    pub removable_system_extensions: Option<BTreeMap<String, Vec<String>>>,
    /// Extensions that nobody can disable or remove while System Integrity Protection is on; none may be in `RemovableSystemExtensions` too.
    ///
    /// Key `NonRemovableSystemExtensions`; macOS 15.0 or later.
    #[serde(
        rename = "NonRemovableSystemExtensions",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "BTreeMap<String, Vec<String>>")]
    pub non_removable_system_extensions: Option<BTreeMap<String, Vec<String>>>,
    /// Extensions that users cannot switch off in System Settings or remove in the Finder.
    ///
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
