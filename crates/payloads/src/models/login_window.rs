// From schemas/payloads/com.apple.loginwindow.yaml by `cargo xtask codegen`.

//! Login Window: `com.apple.loginwindow`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Login Window.
///
/// Type `com.apple.loginwindow`; macOS 10.7 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct LoginWindow {
    /// Key `SHOWFULLNAME`; default `false`.
    #[serde(
        rename = "SHOWFULLNAME",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub showfullname: Option<bool>,
    /// Key `HideLocalUsers`; default `false`.
    #[serde(
        rename = "HideLocalUsers",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub hide_local_users: Option<bool>,
    /// Key `IncludeNetworkUser`; default `false`.
    #[serde(
        rename = "IncludeNetworkUser",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub include_network_user: Option<bool>,
    /// Key `HideAdminUsers`; default `false`.
    #[serde(
        rename = "HideAdminUsers",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub hide_admin_users: Option<bool>,
    /// Key `SHOWOTHERUSERS_MANAGED`; default `false`.
    #[serde(
        rename = "SHOWOTHERUSERS_MANAGED",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub showotherusers_managed: Option<bool>,
    /// Key `AdminHostInfo`.
    #[serde(
        rename = "AdminHostInfo",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "AdminHostInfo")]
    pub admin_host_info: Option<AdminHostInfo>,
    /// Key `AdminMayDisableMCX`; default `false`.
    #[serde(
        rename = "AdminMayDisableMCX",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub admin_may_disable_mcx: Option<bool>,
    /// Key `AllowList`.
    #[serde(rename = "AllowList", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<String>")]
    pub allow_list: Option<Vec<String>>,
    /// Key `DenyList`.
    #[serde(rename = "DenyList", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<String>")]
    pub deny_list: Option<Vec<String>>,
    /// Key `HideMobileAccounts`; default `false`.
    #[serde(
        rename = "HideMobileAccounts",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub hide_mobile_accounts: Option<bool>,
    /// Key `ShutDownDisabled`; default `false`.
    #[serde(
        rename = "ShutDownDisabled",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub shut_down_disabled: Option<bool>,
    /// Key `RestartDisabled`; default `false`.
    #[serde(
        rename = "RestartDisabled",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub restart_disabled: Option<bool>,
    /// Key `RetriesUntilHint`; default `0`.
    #[serde(
        rename = "RetriesUntilHint",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "i64")]
    pub retries_until_hint: Option<i64>,
    /// Key `SleepDisabled`; default `false`.
    #[serde(
        rename = "SleepDisabled",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub sleep_disabled: Option<bool>,
    /// Key `DisableConsoleAccess`; default `false`.
    #[serde(
        rename = "DisableConsoleAccess",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub disable_console_access: Option<bool>,
    /// Key `LoginwindowText`.
    #[serde(
        rename = "LoginwindowText",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub loginwindow_text: Option<String>,
    /// Key `ShutDownDisabledWhileLoggedIn`; default `false`.
    #[serde(
        rename = "ShutDownDisabledWhileLoggedIn",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub shut_down_disabled_while_logged_in: Option<bool>,
    /// Key `RestartDisabledWhileLoggedIn`; default `false`.
    #[serde(
        rename = "RestartDisabledWhileLoggedIn",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub restart_disabled_while_logged_in: Option<bool>,
    /// Key `PowerOffDisabledWhileLoggedIn`; default `false`.
    #[serde(
        rename = "PowerOffDisabledWhileLoggedIn",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub power_off_disabled_while_logged_in: Option<bool>,
    /// Key `LogOutDisabledWhileLoggedIn`; macOS 10.13 or later; default `false`.
    #[serde(
        rename = "LogOutDisabledWhileLoggedIn",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub log_out_disabled_while_logged_in: Option<bool>,
    /// Key `DisableScreenLockImmediate`; macOS 10.13 or later; default `false`.
    #[serde(
        rename = "DisableScreenLockImmediate",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub disable_screen_lock_immediate: Option<bool>,
    /// Key `showInputMenu`; macOS 10.8 or later; default `false`.
    #[serde(
        rename = "showInputMenu",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub show_input_menu: Option<bool>,
    /// Key `DisableFDEAutoLogin`; macOS 10.9 or later; default `false`.
    #[serde(
        rename = "DisableFDEAutoLogin",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub disable_fde_auto_login: Option<bool>,
    /// Key `AutologinUsername`; macOS 14.0 or later.
    #[serde(
        rename = "AutologinUsername",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub autologin_username: Option<String>,
    /// Key `AutologinPassword`; macOS 14.0 or later; a secret.
    #[serde(
        rename = "AutologinPassword",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub autologin_password: Option<String>,
    /// Key `ForceCaptivePortalConnectionFromLockScreen`; macOS 27.0 or later; default `false`.
    #[serde(
        rename = "ForceCaptivePortalConnectionFromLockScreen",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub force_captive_portal_connection_from_lock_screen: Option<bool>,
    /// Key `ForceWifiConfigurationOnLockScreen`; macOS 27.0 or later; default `false`.
    #[serde(
        rename = "ForceWifiConfigurationOnLockScreen",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub force_wifi_configuration_on_lock_screen: Option<bool>,
}

/// A value of `AdminHostInfo`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum AdminHostInfo {
    /// The value `HostName`.
    #[default]
    #[serde(rename = "HostName")]
    HostName,
    /// The value `SystemVersion`.
    #[serde(rename = "SystemVersion")]
    SystemVersion,
    /// The value `IPAddress`.
    #[serde(rename = "IPAddress")]
    IpAddress,
}

impl PayloadModel for LoginWindow {
    const PAYLOAD_TYPE: &'static str = "com.apple.loginwindow";
    const VARIANT: Option<&'static str> = None;
}
