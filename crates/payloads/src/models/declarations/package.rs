// From schemas/declarations/com.apple.configuration.package.yaml by `cargo xtask codegen`.

//! Package: `com.apple.configuration.package`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Package.
///
/// Type `com.apple.configuration.package`; macOS 26.0 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Package {
    /// Key `ManifestURL`.
    #[serde(rename = "ManifestURL")]
    pub manifest_url: String,
    /// Key `InstallBehavior`.
    #[serde(
        rename = "InstallBehavior",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "InstallBehavior")]
    pub install_behavior: Option<InstallBehavior>,
    /// Key `UninstallBehavior`; macOS 27.0 or later.
    #[serde(
        rename = "UninstallBehavior",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "UninstallBehavior")]
    pub uninstall_behavior: Option<UninstallBehavior>,
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
}

/// The dictionary of `UninstallBehavior`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct UninstallBehavior {
    /// Key `Remove`; default `false`.
    #[serde(rename = "Remove", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    pub remove: Option<bool>,
}

impl PayloadModel for Package {
    const PAYLOAD_TYPE: &'static str = "com.apple.configuration.package";
    const VARIANT: Option<&'static str> = None;
}
