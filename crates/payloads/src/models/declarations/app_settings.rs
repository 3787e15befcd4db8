// From schemas/declarations/com.apple.configuration.app.settings.yaml by `cargo xtask codegen`.

//! App Settings: `com.apple.configuration.app.settings`.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// App Settings.
///
/// Type `com.apple.configuration.app.settings`; macOS 27.0 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AppSettings {
    /// Key `Allowed`.
    #[serde(rename = "Allowed", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Allowed")]
    pub allowed: Option<Allowed>,
    /// Key `Privacy`.
    #[serde(rename = "Privacy", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Privacy")]
    pub privacy: Option<Privacy>,
}

/// A value of `Accessibility`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum Accessibility {
    /// The value `None`.
    #[default]
    #[serde(rename = "None")]
    None,
    /// The value `Allow`.
    #[serde(rename = "Allow")]
    Allow,
}

/// The dictionary of `Allowed`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Allowed {
    /// Key `AllowedBinaries`.
    #[serde(
        rename = "AllowedBinaries",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<BinaryIdentifier>")]
    pub allowed_binaries: Option<Vec<BinaryIdentifier>>,
    /// Key `DeniedBinaries`.
    #[serde(
        rename = "DeniedBinaries",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<BinaryIdentifier>")]
    pub denied_binaries: Option<Vec<BinaryIdentifier>>,
    /// Key `AlwaysAllowManagedApps`; default `false`.
    #[serde(
        rename = "AlwaysAllowManagedApps",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub always_allow_managed_apps: Option<bool>,
}

/// The dictionary of `ANY`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AppDictionary {
    /// Key `OrganizationJustification`.
    #[serde(rename = "OrganizationJustification")]
    pub organization_justification: String,
    /// Key `Accessibility`.
    #[serde(
        rename = "Accessibility",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Accessibility")]
    pub accessibility: Option<Accessibility>,
    /// Key `Bluetooth`.
    #[serde(rename = "Bluetooth", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Bluetooth")]
    pub bluetooth: Option<Bluetooth>,
    /// Key `Camera`.
    #[serde(rename = "Camera", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Camera")]
    pub camera: Option<Camera>,
    /// Key `Dictation`.
    #[serde(rename = "Dictation", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Dictation")]
    pub dictation: Option<Dictation>,
    /// Key `LocalNetwork`.
    #[serde(
        rename = "LocalNetwork",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "LocalNetwork")]
    pub local_network: Option<LocalNetwork>,
    /// Key `Location`.
    #[serde(rename = "Location", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Location")]
    pub location: Option<Location>,
    /// Key `Microphone`.
    #[serde(
        rename = "Microphone",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Microphone")]
    pub microphone: Option<Microphone>,
}

/// The dictionary of `BinaryIdentifier`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct BinaryIdentifier {
    /// Key `CDHash`.
    #[serde(rename = "CDHash", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub cd_hash: Option<String>,
    /// Key `SigningID`.
    #[serde(rename = "SigningID", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub signing_id: Option<String>,
    /// Key `TeamID`.
    #[serde(rename = "TeamID", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub team_id: Option<String>,
    /// Key `PathPrefix`.
    #[serde(
        rename = "PathPrefix",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub path_prefix: Option<String>,
    /// Key `SigningState`; default `All`.
    #[serde(
        rename = "SigningState",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "SigningState")]
    pub signing_state: Option<SigningState>,
}

/// A value of `Bluetooth`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum Bluetooth {
    /// The value `None`.
    #[default]
    #[serde(rename = "None")]
    None,
    /// The value `Allow`.
    #[serde(rename = "Allow")]
    Allow,
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

/// A value of `Dictation`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum Dictation {
    /// The value `None`.
    #[default]
    #[serde(rename = "None")]
    None,
    /// The value `Allow`.
    #[serde(rename = "Allow")]
    Allow,
}

/// A value of `LocalNetwork`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum LocalNetwork {
    /// The value `None`.
    #[default]
    #[serde(rename = "None")]
    None,
    /// The value `Allow`.
    #[serde(rename = "Allow")]
    Allow,
}

/// A value of `Location`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum Location {
    /// The value `None`.
    #[default]
    #[serde(rename = "None")]
    None,
    /// The value `WhileUsing`.
    #[serde(rename = "WhileUsing")]
    WhileUsing,
    /// The value `Always`.
    #[serde(rename = "Always")]
    Always,
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

/// The dictionary of `Privacy`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Privacy {
    /// Key `PermissionDefaults`.
    #[serde(
        rename = "PermissionDefaults",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "BTreeMap<String, AppDictionary>")]
    pub permission_defaults: Option<BTreeMap<String, AppDictionary>>,
}

/// A value of `SigningState`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum SigningState {
    /// The value `All`.
    #[default]
    #[serde(rename = "All")]
    All,
    /// The value `TestFlight`.
    #[serde(rename = "TestFlight")]
    TestFlight,
    /// The value `DeveloperID`.
    #[serde(rename = "DeveloperID")]
    DeveloperId,
    /// The value `Enterprise`.
    #[serde(rename = "Enterprise")]
    Enterprise,
    /// The value `AppStore`.
    #[serde(rename = "AppStore")]
    AppStore,
    /// The value `Apple`.
    #[serde(rename = "Apple")]
    Apple,
}

impl PayloadModel for AppSettings {
    const PAYLOAD_TYPE: &'static str = "com.apple.configuration.app.settings";
    const VARIANT: Option<&'static str> = None;
}
