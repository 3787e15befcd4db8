// From schemas/payloads/com.apple.loginwindow.yaml by `cargo xtask codegen`.

//! Login Window: `com.apple.loginwindow`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Login Window.
///
/// Sets what the login window shows, who may log in and which power commands are offered.
///
/// Type `com.apple.loginwindow`; macOS 10.7 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct LoginWindow {
    /// `true` asks for name and password, so account names stay unseen; `false` lists the users.
    ///
    /// Key `SHOWFULLNAME`; default `false`.
    #[serde(
        rename = "SHOWFULLNAME",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub showfullname: Option<bool>,
    /// `true` lists no local accounts, only those of the network and the system.
    ///
    /// Key `HideLocalUsers`; default `false`.
    #[serde(
        rename = "HideLocalUsers",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub hide_local_users: Option<bool>,
    /// `true` lists accounts of the network directory too.
    ///
    /// Key `IncludeNetworkUser`; default `false`.
    #[serde(
        rename = "IncludeNetworkUser",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub include_network_user: Option<bool>,
    /// `true` leaves administrators out of the list; they can still log in through Other.
    ///
    /// Key `HideAdminUsers`; default `false`.
    #[serde(
        rename = "HideAdminUsers",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub hide_admin_users: Option<bool>,
    /// `true` ends the list with Other, for typing a name.
    ///
    /// Key `SHOWOTHERUSERS_MANAGED`; default `false`.
    #[serde(
        rename = "SHOWOTHERUSERS_MANAGED",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub showotherusers_managed: Option<bool>,
    /// Shows facts about the Mac when the clock of the login window is clicked; since macOS 10.10 any value turns all of them on.
    ///
    /// Key `AdminHostInfo`.
    #[serde(
        rename = "AdminHostInfo",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "AdminHostInfo")]
    pub admin_host_info: Option<AdminHostInfo>,
    /// `true` lets local administrators skip or refresh managed preferences at login; leave it off.
    ///
    /// Key `AdminMayDisableMCX`; default `false`.
    #[serde(
        rename = "AdminMayDisableMCX",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub admin_may_disable_mcx: Option<bool>,
    /// Users and groups that may log in, network and mobile accounts only; `*` admits all.
    ///
    /// Key `AllowList`.
    #[serde(rename = "AllowList", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<String>")]
    pub allow_list: Option<Vec<String>>,
    /// Users and groups that may not log in, network and mobile accounts only; wins over `AllowList`.
    ///
    /// Key `DenyList`.
    #[serde(rename = "DenyList", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<String>")]
    pub deny_list: Option<Vec<String>>,
    /// `true` leaves mobile accounts out of the list, though they may turn up among network users.
    ///
    /// Key `HideMobileAccounts`; default `false`.
    #[serde(
        rename = "HideMobileAccounts",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub hide_mobile_accounts: Option<bool>,
    /// `true` removes Shut Down from the login window.
    ///
    /// Key `ShutDownDisabled`; default `false`.
    #[serde(
        rename = "ShutDownDisabled",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub shut_down_disabled: Option<bool>,
    /// `true` removes Restart from the login window.
    ///
    /// Key `RestartDisabled`; default `false`.
    #[serde(
        rename = "RestartDisabled",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub restart_disabled: Option<bool>,
    /// Failed attempts after which the password hint appears; 0 shows no hint.
    ///
    /// Key `RetriesUntilHint`; default `0`.
    #[serde(
        rename = "RetriesUntilHint",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "i64")]
    pub retries_until_hint: Option<i64>,
    /// `true` removes Sleep from the login window.
    ///
    /// Key `SleepDisabled`; default `false`.
    #[serde(
        rename = "SleepDisabled",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub sleep_disabled: Option<bool>,
    /// `true` refuses `>console`, a user name that leads to a text terminal.
    ///
    /// Key `DisableConsoleAccess`; default `false`.
    #[serde(
        rename = "DisableConsoleAccess",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub disable_console_access: Option<bool>,
    /// Message at the login window, such as a notice of ownership.
    ///
    /// Key `LoginwindowText`.
    #[serde(
        rename = "LoginwindowText",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub loginwindow_text: Option<String>,
    /// `true` disables Shut Down in the Apple menu.
    ///
    /// Key `ShutDownDisabledWhileLoggedIn`; default `false`.
    #[serde(
        rename = "ShutDownDisabledWhileLoggedIn",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub shut_down_disabled_while_logged_in: Option<bool>,
    /// `true` disables Restart in the Apple menu.
    ///
    /// Key `RestartDisabledWhileLoggedIn`; default `false`.
    #[serde(
        rename = "RestartDisabledWhileLoggedIn",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub restart_disabled_while_logged_in: Option<bool>,
    /// `true` disables powering off during a session.
    ///
    /// Key `PowerOffDisabledWhileLoggedIn`; default `false`.
    #[serde(
        rename = "PowerOffDisabledWhileLoggedIn",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub power_off_disabled_while_logged_in: Option<bool>,
    /// `true` disables Log Out in the Apple menu.
    ///
    /// Key `LogOutDisabledWhileLoggedIn`; macOS 10.13 or later; default `false`.
    #[serde(
        rename = "LogOutDisabledWhileLoggedIn",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub log_out_disabled_while_logged_in: Option<bool>,
    /// `true` disables Lock Screen in the Apple menu and its shortcut.
    ///
    /// Key `DisableScreenLockImmediate`; macOS 10.13 or later; default `false`.
    #[serde(
        rename = "DisableScreenLockImmediate",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub disable_screen_lock_immediate: Option<bool>,
    /// `true` offers keyboard layouts at the login window.
    ///
    /// Key `showInputMenu`; macOS 10.8 or later; default `false`.
    #[serde(
        rename = "showInputMenu",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub show_input_menu: Option<bool>,
    /// `true` asks for the password again after FileVault is unlocked, where it would otherwise log the user in.
    ///
    /// Key `DisableFDEAutoLogin`; macOS 10.9 or later; default `false`.
    #[serde(
        rename = "DisableFDEAutoLogin",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub disable_fde_auto_login: Option<bool>,
    /// Short name of an existing account that logs in by itself at startup.
    ///
    /// Key `AutologinUsername`; macOS 14.0 or later.
    #[serde(
        rename = "AutologinUsername",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub autologin_username: Option<String>,
    /// Current password of `AutologinUsername`; it is readable in the profile.
    ///
    /// Key `AutologinPassword`; macOS 14.0 or later; a secret.
    #[serde(
        rename = "AutologinPassword",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub autologin_password: Option<String>,
    /// `true` lets users pass the sign-in page of a public Wi-Fi network before they log in or unlock.
    ///
    /// Key `ForceCaptivePortalConnectionFromLockScreen`; macOS 27.0 or later; default `false`.
    #[serde(
        rename = "ForceCaptivePortalConnectionFromLockScreen",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub force_captive_portal_connection_from_lock_screen: Option<bool>,
    /// `true` lets users choose a Wi-Fi network before they log in or unlock.
    ///
    /// Key `ForceWifiConfigurationOnLockScreen`; macOS 27.0 or later; default `false`.
    #[serde(
        rename = "ForceWifiConfigurationOnLockScreen",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub force_wifi_configuration_on_lock_screen: Option<bool>,
    /// `true` keeps the Mac from logging a user in by itself when it starts.
    ///
    /// Key `com.apple.login.mcx.DisableAutoLoginClient`.
    #[serde(
        rename = "com.apple.login.mcx.DisableAutoLoginClient",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub com_apple_login_mcx_disable_auto_login_client: Option<bool>,
    /// `true` lets users log in whose account and home folder are on an external disk.
    ///
    /// Key `EnableExternalAccounts`.
    #[serde(
        rename = "EnableExternalAccounts",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub enable_external_accounts: Option<bool>,
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
