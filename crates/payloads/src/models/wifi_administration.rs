// From schemas/payloads/com.apple.MCX(WiFi).yaml by `cargo xtask codegen`.

//! Wi-Fi: admin rights: `com.apple.MCX`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Wi-Fi: admin rights.
///
/// Asks for an admin before Wi-Fi is switched, its network changed or a computer-to-computer network made.
///
/// Type `com.apple.MCX`; macOS 10.9 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct WifiAdministration {
    /// Key `RequireAdminForIBSS`; macOS 10.9 or later; default `false`.
    #[serde(
        rename = "RequireAdminForIBSS",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub require_admin_for_ibss: Option<bool>,
    /// Key `RequireAdminForAirPortNetworkChange`; macOS 10.9 or later; default `false`.
    #[serde(
        rename = "RequireAdminForAirPortNetworkChange",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub require_admin_for_air_port_network_change: Option<bool>,
    /// Key `RequireAdminToTurnAirPortOnOff`; macOS 10.9 or later; default `false`.
    #[serde(
        rename = "RequireAdminToTurnAirPortOnOff",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub require_admin_to_turn_air_port_on_off: Option<bool>,
    /// `true` keeps the Mac from sharing its internet connection with others.
    ///
    /// Key `forceInternetSharingOff`.
    #[serde(
        rename = "forceInternetSharingOff",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub force_internet_sharing_off: Option<bool>,
}

impl PayloadModel for WifiAdministration {
    const PAYLOAD_TYPE: &'static str = "com.apple.MCX";
    const VARIANT: Option<&'static str> = Some("WiFi");
}
