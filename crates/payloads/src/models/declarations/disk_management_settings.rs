// From schemas/declarations/com.apple.configuration.diskmanagement.settings.yaml by `cargo xtask codegen`.

//! Disk Management: `com.apple.configuration.diskmanagement.settings`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Disk Management.
///
/// Type `com.apple.configuration.diskmanagement.settings`; macOS 15.0 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct DiskManagementSettings {
    /// Key `Restrictions`.
    #[serde(
        rename = "Restrictions",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Restrictions")]
    pub restrictions: Option<Restrictions>,
}

/// A value of `ExternalStorage`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum ExternalStorage {
    /// The value `Allowed`.
    #[default]
    #[serde(rename = "Allowed")]
    Allowed,
    /// The value `ReadOnly`.
    #[serde(rename = "ReadOnly")]
    ReadOnly,
    /// The value `Disallowed`.
    #[serde(rename = "Disallowed")]
    Disallowed,
}

/// A value of `NetworkStorage`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum NetworkStorage {
    /// The value `Allowed`.
    #[default]
    #[serde(rename = "Allowed")]
    Allowed,
    /// The value `ReadOnly`.
    #[serde(rename = "ReadOnly")]
    ReadOnly,
    /// The value `Disallowed`.
    #[serde(rename = "Disallowed")]
    Disallowed,
}

/// The dictionary of `Restrictions`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Restrictions {
    /// Key `ExternalStorage`.
    #[serde(
        rename = "ExternalStorage",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "ExternalStorage")]
    pub external_storage: Option<ExternalStorage>,
    /// Key `NetworkStorage`.
    #[serde(
        rename = "NetworkStorage",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "NetworkStorage")]
    pub network_storage: Option<NetworkStorage>,
}

impl PayloadModel for DiskManagementSettings {
    const PAYLOAD_TYPE: &'static str = "com.apple.configuration.diskmanagement.settings";
    const VARIANT: Option<&'static str> = None;
}
