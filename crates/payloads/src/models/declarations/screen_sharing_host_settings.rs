// From schemas/declarations/com.apple.configuration.screensharing.host.settings.yaml by `cargo xtask codegen`.

//! Screen Sharing Host Settings: `com.apple.configuration.screensharing.host.settings`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Screen Sharing Host Settings.
///
/// Type `com.apple.configuration.screensharing.host.settings`; macOS 14.0 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ScreenSharingHostSettings {
    /// Key `MaximumVirtualDisplays`; from 0 to 2.
    #[serde(
        rename = "MaximumVirtualDisplays",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("minimum" = 0), extend("maximum" = 2), with = "i64")]
    pub maximum_virtual_displays: Option<i64>,
    /// Key `PortBase`; from 1024 to 65535.
    #[serde(rename = "PortBase", default, skip_serializing_if = "Option::is_none")]
    #[schemars(extend("minimum" = 1024), extend("maximum" = 65535), with = "i64")]
    pub port_base: Option<i64>,
    /// Key `PreventCopyFilesFromHost`; default `false`.
    #[serde(
        rename = "PreventCopyFilesFromHost",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub prevent_copy_files_from_host: Option<bool>,
    /// Key `PreventCopyFilesToHost`; default `false`.
    #[serde(
        rename = "PreventCopyFilesToHost",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub prevent_copy_files_to_host: Option<bool>,
    /// Key `PreventHighPerformanceConnections`; default `false`.
    #[serde(
        rename = "PreventHighPerformanceConnections",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub prevent_high_performance_connections: Option<bool>,
}

impl PayloadModel for ScreenSharingHostSettings {
    const PAYLOAD_TYPE: &'static str = "com.apple.configuration.screensharing.host.settings";
    const VARIANT: Option<&'static str> = None;
}
