// From schemas/payloads/com.apple.screensaver.yaml by `cargo xtask codegen`.

//! Screen Saver: `com.apple.screensaver`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Screen Saver.
///
/// Type `com.apple.screensaver`; macOS 10.11 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Screensaver {
    /// Key `askForPassword`; macOS 10.13 or later; default `false`.
    #[serde(
        rename = "askForPassword",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub ask_for_password: Option<bool>,
    /// Key `askForPasswordDelay`; macOS 10.13 or later.
    #[serde(
        rename = "askForPasswordDelay",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "i64")]
    pub ask_for_password_delay: Option<i64>,
    /// Key `idleTime`.
    #[serde(rename = "idleTime", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "i64")]
    pub idle_time: Option<i64>,
    /// Key `loginWindowModulePath`.
    #[serde(
        rename = "loginWindowModulePath",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub login_window_module_path: Option<String>,
    /// Key `moduleName`.
    #[serde(rename = "moduleName")]
    pub module_name: String,
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
