// From schemas/declarations/com.apple.configuration.app.managed.yaml by `cargo xtask codegen`.

//! Managed App: `com.apple.configuration.app.managed`.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Managed App.
///
/// Type `com.apple.configuration.app.managed`; macOS 26.0 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ManagedApp {
    /// Key `AppStoreID`.
    #[serde(
        rename = "AppStoreID",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub app_store_id: Option<String>,
    /// Key `BundleID`.
    #[serde(rename = "BundleID", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub bundle_id: Option<String>,
    /// Key `AppComposedIdentifier`; macOS 26.0 or later.
    #[serde(
        rename = "AppComposedIdentifier",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub app_composed_identifier: Option<String>,
    /// Key `iOSApp`; macOS 26.0 or later; default `false`.
    #[serde(rename = "iOSApp", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    pub i_os_app: Option<bool>,
    /// Key `InstallBehavior`.
    #[serde(
        rename = "InstallBehavior",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "InstallBehavior")]
    pub install_behavior: Option<InstallBehavior>,
    /// Key `UpdateBehavior`; macOS 26.0 or later.
    #[serde(
        rename = "UpdateBehavior",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "UpdateBehavior")]
    pub update_behavior: Option<UpdateBehavior>,
    /// Key `AppConfig`; macOS 27.0 or later.
    #[serde(rename = "AppConfig", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "AppConfigDictionary")]
    pub app_config: Option<AppConfigDictionary>,
    /// Key `ExtensionConfigs`; macOS 27.0 or later.
    #[serde(
        rename = "ExtensionConfigs",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "BTreeMap<String, AppConfigDictionary>")]
    pub extension_configs: Option<BTreeMap<String, AppConfigDictionary>>,
    /// Key `LegacyAppConfigAssetReference`; macOS 27.0 or later.
    #[serde(
        rename = "LegacyAppConfigAssetReference",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub legacy_app_config_asset_reference: Option<String>,
}

/// The dictionary of `AppConfig`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AppConfigDictionary {
    /// Key `DataAssetReference`.
    #[serde(
        rename = "DataAssetReference",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub data_asset_reference: Option<String>,
    /// Key `Passwords`.
    #[serde(rename = "Passwords", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<CredentialConfig>")]
    pub passwords: Option<Vec<CredentialConfig>>,
    /// Key `Identities`.
    #[serde(
        rename = "Identities",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<IdentitiesCredentialConfig>")]
    pub identities: Option<Vec<IdentitiesCredentialConfig>>,
    /// Key `Certificates`.
    #[serde(
        rename = "Certificates",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<CertificatesCredentialConfig>")]
    pub certificates: Option<Vec<CertificatesCredentialConfig>>,
}

/// A value of `Assignment`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum Assignment {
    /// The value `Device`.
    #[default]
    #[serde(rename = "Device")]
    Device,
    /// The value `User`.
    #[serde(rename = "User")]
    User,
}

/// A value of `AutomaticAppUpdates`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum AutomaticAppUpdates {
    /// The value `AlwaysOn`.
    #[default]
    #[serde(rename = "AlwaysOn")]
    AlwaysOn,
    /// The value `AlwaysOff`.
    #[serde(rename = "AlwaysOff")]
    AlwaysOff,
    /// The value `StoreSettings`.
    #[serde(rename = "StoreSettings")]
    StoreSettings,
}

/// The dictionary of `CertificateAppConfigItem`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct CertificatesCredentialConfig {
    /// Key `Identifier`.
    #[serde(rename = "Identifier")]
    pub identifier: String,
    /// Key `AssetReference`.
    #[serde(rename = "AssetReference")]
    pub asset_reference: String,
}

/// The dictionary of `PasswordAppConfigItem`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct CredentialConfig {
    /// Key `Identifier`.
    #[serde(rename = "Identifier")]
    pub identifier: String,
    /// Key `AssetReference`.
    #[serde(rename = "AssetReference")]
    pub asset_reference: String,
}

/// The dictionary of `IdentityAppConfigItem`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct IdentitiesCredentialConfig {
    /// Key `Identifier`.
    #[serde(rename = "Identifier")]
    pub identifier: String,
    /// Key `AssetReference`.
    #[serde(rename = "AssetReference")]
    pub asset_reference: String,
}

/// A value of `Install`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum Install {
    /// The value `Optional`.
    #[default]
    #[serde(rename = "Optional")]
    Optional,
    /// The value `Required`.
    #[serde(rename = "Required")]
    Required,
}

/// The dictionary of `InstallBehavior`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct InstallBehavior {
    /// Key `Install`; default `Optional`.
    #[serde(rename = "Install", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Install")]
    pub install: Option<Install>,
    /// Key `License`.
    #[serde(rename = "License", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "License")]
    pub license: Option<License>,
    /// Key `Version`; macOS 26.0 or later.
    #[serde(rename = "Version", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "i64")]
    pub version: Option<i64>,
}

/// The dictionary of `License`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct License {
    /// Key `Assignment`.
    #[serde(
        rename = "Assignment",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Assignment")]
    pub assignment: Option<Assignment>,
}

/// The dictionary of `UpdateBehavior`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct UpdateBehavior {
    /// Key `AutomaticAppUpdates`.
    #[serde(rename = "AutomaticAppUpdates")]
    pub automatic_app_updates: AutomaticAppUpdates,
}

impl PayloadModel for ManagedApp {
    const PAYLOAD_TYPE: &'static str = "com.apple.configuration.app.managed";
    const VARIANT: Option<&'static str> = None;
}
