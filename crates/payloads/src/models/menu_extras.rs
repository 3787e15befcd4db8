// From schemas/payloads/com.apple.mcxMenuExtras.yaml by `cargo xtask codegen`.

//! Menu bar items: `com.apple.mcxMenuExtras`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Menu bar items.
///
/// Adds items to the menu bar, or takes them out of it, once the user has logged in.
///
/// Type `com.apple.mcxMenuExtras`; macOS 10.7 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct MenuExtras {
    /// Key `delaySeconds`; default `2.5`.
    #[serde(
        rename = "delaySeconds",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "f64")]
    pub delay_seconds: Option<f64>,
    /// Key `maxWaitSeconds`; default `20.0`.
    #[serde(
        rename = "maxWaitSeconds",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "f64")]
    pub max_wait_seconds: Option<f64>,
    /// Key `AirPort.menu`.
    #[serde(
        rename = "AirPort.menu",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub air_port_menu: Option<bool>,
    /// Key `Battery.menu`.
    #[serde(
        rename = "Battery.menu",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub battery_menu: Option<bool>,
    /// Key `Bluetooth.menu`.
    #[serde(
        rename = "Bluetooth.menu",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub bluetooth_menu: Option<bool>,
    /// Key `CPU.menu`.
    #[serde(rename = "CPU.menu", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    pub cpu_menu: Option<bool>,
    /// Key `Clock.menu`.
    #[serde(
        rename = "Clock.menu",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub clock_menu: Option<bool>,
    /// Key `Displays.menu`.
    #[serde(
        rename = "Displays.menu",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub displays_menu: Option<bool>,
    /// Key `Eject.menu`.
    #[serde(
        rename = "Eject.menu",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub eject_menu: Option<bool>,
    /// Key `Fax.menu`.
    #[serde(rename = "Fax.menu", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    pub fax_menu: Option<bool>,
    /// Key `HomeSync.menu`.
    #[serde(
        rename = "HomeSync.menu",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub home_sync_menu: Option<bool>,
    /// Key `iChat.menu`.
    #[serde(
        rename = "iChat.menu",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub i_chat_menu: Option<bool>,
    /// Key `Ink.menu`.
    #[serde(rename = "Ink.menu", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    pub ink_menu: Option<bool>,
    /// Key `IrDA.menu`.
    #[serde(rename = "IrDA.menu", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    pub ir_da_menu: Option<bool>,
    /// Key `PCCard.menu`.
    #[serde(
        rename = "PCCard.menu",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub pc_card_menu: Option<bool>,
    /// Key `PPP.menu`.
    #[serde(rename = "PPP.menu", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    pub ppp_menu: Option<bool>,
    /// Key `PPPoE.menu`.
    #[serde(
        rename = "PPPoE.menu",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub pp_po_e_menu: Option<bool>,
    /// Key `RemoteDesktop.menu`.
    #[serde(
        rename = "RemoteDesktop.menu",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub remote_desktop_menu: Option<bool>,
    /// Key `Script Menu.menu`.
    #[serde(
        rename = "Script Menu.menu",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub script_menu_menu: Option<bool>,
    /// Key `Spaces.menu`.
    #[serde(
        rename = "Spaces.menu",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub spaces_menu: Option<bool>,
    /// Key `Sync.menu`.
    #[serde(rename = "Sync.menu", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    pub sync_menu: Option<bool>,
    /// Key `TextInput.menu`.
    #[serde(
        rename = "TextInput.menu",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub text_input_menu: Option<bool>,
    /// Key `TimeMachine.menu`.
    #[serde(
        rename = "TimeMachine.menu",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub time_machine_menu: Option<bool>,
    /// Key `UniversalAccess.menu`.
    #[serde(
        rename = "UniversalAccess.menu",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub universal_access_menu: Option<bool>,
    /// Key `User.menu`.
    #[serde(rename = "User.menu", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    pub user_menu: Option<bool>,
    /// Key `VPN.menu`.
    #[serde(rename = "VPN.menu", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    pub vpn_menu: Option<bool>,
    /// Key `Volume.menu`.
    #[serde(
        rename = "Volume.menu",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub volume_menu: Option<bool>,
    /// Key `WWAN.menu`.
    #[serde(rename = "WWAN.menu", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    pub wwan_menu: Option<bool>,
}

impl PayloadModel for MenuExtras {
    const PAYLOAD_TYPE: &'static str = "com.apple.mcxMenuExtras";
    const VARIANT: Option<&'static str> = None;
}
