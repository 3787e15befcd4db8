// From schemas/payloads/com.apple.screensaver.user.yaml by `cargo xtask codegen`.

//! Screen Saver (User): `com.apple.screensaver.user`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Screen Saver (User).
///
/// Sets the screen saver of a user's session; the login window and the password demand have a payload of their own.
///
/// Type `com.apple.screensaver.user`; macOS 10.11 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ScreensaverUser {
    /// Name of the screen saver, without path or file extension.
    ///
    /// Key `moduleName`.
    #[serde(rename = "moduleName")]
    pub module_name: String,
    /// Full path of the screen saver.
    ///
    /// Key `modulePath`.
    #[serde(
        rename = "modulePath",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub module_path: Option<String>,
    /// Seconds without input until the screen saver starts; 0 never.
    ///
    /// Key `idleTime`.
    #[serde(rename = "idleTime", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "i64")]
    pub idle_time: Option<i64>,
}

impl PayloadModel for ScreensaverUser {
    const PAYLOAD_TYPE: &'static str = "com.apple.screensaver.user";
    const VARIANT: Option<&'static str> = None;
}
