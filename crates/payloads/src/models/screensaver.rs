// From schemas/payloads/com.apple.screensaver.yaml by `cargo xtask codegen`.

//! Screen Saver: `com.apple.screensaver`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Screen Saver.
///
/// Sets the screen saver of the login window, and for everyone on the Mac whether leaving a screen saver takes a password.
///
/// Type `com.apple.screensaver`; macOS 10.11 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Screensaver {
    /// `true` demands the password when a screen saver or display sleep ends; set `askForPasswordDelay` with it.
    ///
    /// Key `askForPassword`; macOS 10.13 or later; default `false`.
    #[serde(
        rename = "askForPassword",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub ask_for_password: Option<bool>,
    /// Seconds of grace before the password is demanded: 0 at once, 2147483647 never. Counts only with `askForPassword`.
    ///
    /// Key `askForPasswordDelay`; macOS 10.13 or later.
    #[serde(
        rename = "askForPasswordDelay",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "i64")]
    pub ask_for_password_delay: Option<i64>,
    /// Seconds without input until the screen saver starts; 0 never.
    ///
    /// Key `idleTime`.
    #[serde(rename = "idleTime", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "i64")]
    pub idle_time: Option<i64>,
    /// Full path of the screen saver shown at the login window.
    ///
    /// Key `loginWindowModulePath`.
    #[serde(
        rename = "loginWindowModulePath",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub login_window_module_path: Option<String>,
    /// Name of the screen saver, without path or file extension.
    ///
    /// Key `moduleName`.
    #[serde(rename = "moduleName")]
    pub module_name: String,
    /// Seconds without input until the screen saver starts at the login window; 0 never.
    ///
    /// Key `loginWindowIdleTime`; no longer in Apple's newest schema.
    #[serde(
        rename = "loginWindowIdleTime",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "i64")]
    pub login_window_idle_time: Option<i64>,
}

impl PayloadModel for Screensaver {
    const PAYLOAD_TYPE: &'static str = "com.apple.screensaver";
    const VARIANT: Option<&'static str> = None;
}
