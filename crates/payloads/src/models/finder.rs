// From schemas/payloads/com.apple.finder.yaml by `cargo xtask codegen`.

//! Finder: `com.apple.finder`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Finder.
///
/// Takes menu commands away from the Finder and decides which disks stand on the desktop.
///
/// Type `com.apple.finder`; macOS 10.7 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Finder {
    /// Takes disc burning away from the Finder.
    ///
    /// Key `ProhibitBurn`; default `false`.
    #[serde(
        rename = "ProhibitBurn",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub prohibit_burn: Option<bool>,
    /// Simple Finder or the full one.
    ///
    /// Key `InterfaceLevel`; removed in macOS 10.15.
    #[serde(
        rename = "InterfaceLevel",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "InterfaceLevel")]
    pub interface_level: Option<InterfaceLevel>,
    /// Takes away the command to connect to servers.
    ///
    /// Key `ProhibitConnectTo`; default `false`.
    #[serde(
        rename = "ProhibitConnectTo",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub prohibit_connect_to: Option<bool>,
    /// Takes away the command to eject disks.
    ///
    /// Key `ProhibitEject`; default `false`.
    #[serde(
        rename = "ProhibitEject",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub prohibit_eject: Option<bool>,
    /// Takes away the command to open a folder by path.
    ///
    /// Key `ProhibitGoToFolder`; default `false`.
    #[serde(
        rename = "ProhibitGoToFolder",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub prohibit_go_to_folder: Option<bool>,
    /// Puts external disks on the desktop.
    ///
    /// Key `ShowExternalHardDrivesOnDesktop`; default `true`.
    #[serde(
        rename = "ShowExternalHardDrivesOnDesktop",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub show_external_hard_drives_on_desktop: Option<bool>,
    /// Puts internal disks on the desktop.
    ///
    /// Key `ShowHardDrivesOnDesktop`; default `false`.
    #[serde(
        rename = "ShowHardDrivesOnDesktop",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub show_hard_drives_on_desktop: Option<bool>,
    /// Puts connected file servers on the desktop.
    ///
    /// Key `ShowMountedServersOnDesktop`; default `false`.
    #[serde(
        rename = "ShowMountedServersOnDesktop",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub show_mounted_servers_on_desktop: Option<bool>,
    /// Puts CDs, DVDs and other removable media on the desktop.
    ///
    /// Key `ShowRemovableMediaOnDesktop`; default `true`.
    #[serde(
        rename = "ShowRemovableMediaOnDesktop",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub show_removable_media_on_desktop: Option<bool>,
    /// Asks for confirmation before the Trash is emptied.
    ///
    /// Key `WarnOnEmptyTrash`; default `true`.
    #[serde(
        rename = "WarnOnEmptyTrash",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub warn_on_empty_trash: Option<bool>,
}

/// A value of `InterfaceLevel`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum InterfaceLevel {
    /// The value `Simple`.
    #[default]
    #[serde(rename = "Simple")]
    Simple,
    /// The value `Full`.
    #[serde(rename = "Full")]
    Full,
}

impl PayloadModel for Finder {
    const PAYLOAD_TYPE: &'static str = "com.apple.finder";
    const VARIANT: Option<&'static str> = None;
}
