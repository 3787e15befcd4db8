// From schemas/payloads/com.apple.finder.yaml by `cargo xtask codegen`.

//! Finder: `com.apple.finder`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Finder.
///
/// Type `com.apple.finder`; macOS 10.7 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Finder {
    /// Key `ProhibitBurn`; default `false`.
    #[serde(
        rename = "ProhibitBurn",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub prohibit_burn: Option<bool>,
    /// Key `InterfaceLevel`; removed in macOS 10.15.
    #[serde(
        rename = "InterfaceLevel",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "InterfaceLevel")]
    pub interface_level: Option<InterfaceLevel>,
    /// Key `ProhibitConnectTo`; default `false`.
    #[serde(
        rename = "ProhibitConnectTo",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub prohibit_connect_to: Option<bool>,
    /// Key `ProhibitEject`; default `false`.
    #[serde(
        rename = "ProhibitEject",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub prohibit_eject: Option<bool>,
    /// Key `ProhibitGoToFolder`; default `false`.
    #[serde(
        rename = "ProhibitGoToFolder",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub prohibit_go_to_folder: Option<bool>,
    /// Key `ShowExternalHardDrivesOnDesktop`; default `true`.
    #[serde(
        rename = "ShowExternalHardDrivesOnDesktop",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub show_external_hard_drives_on_desktop: Option<bool>,
    /// Key `ShowHardDrivesOnDesktop`; default `false`.
    #[serde(
        rename = "ShowHardDrivesOnDesktop",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub show_hard_drives_on_desktop: Option<bool>,
    /// Key `ShowMountedServersOnDesktop`; default `false`.
    #[serde(
        rename = "ShowMountedServersOnDesktop",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub show_mounted_servers_on_desktop: Option<bool>,
    /// Key `ShowRemovableMediaOnDesktop`; default `true`.
    #[serde(
        rename = "ShowRemovableMediaOnDesktop",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub show_removable_media_on_desktop: Option<bool>,
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
