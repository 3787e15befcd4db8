// From schemas/declarations/com.apple.configuration.diskmanagement.settings.yaml by `cargo xtask codegen`.

//! Disk management settings: `com.apple.configuration.diskmanagement.settings`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Disk management settings.
///
/// Decides whether external and network disks mount.
///
/// Type `com.apple.configuration.diskmanagement.settings`; macOS 15.0 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct DiskManagementSettings {
    /// The mount rules, one for each kind of storage.
    ///
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
    /// Whether external disks mount: all, only those that are themselves read-only, or none. `ReadOnly` does not mount a writable disk as read-only.
    ///
    /// Key `ExternalStorage`.
    #[serde(
        rename = "ExternalStorage",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "ExternalStorage")]
    pub external_storage: Option<ExternalStorage>,
    /// Whether network shares mount: all, only those that are themselves read-only, or none. `ReadOnly` does not mount a writable share as read-only.
    ///
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
