// From schemas/payloads/com.apple.screensaver.user.yaml by `cargo xtask codegen`.

//! Screen Saver of the User: `com.apple.screensaver.user`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Screen Saver of the User.
///
/// Type `com.apple.screensaver.user`; macOS 10.11 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ScreensaverUser {
    /// Key `moduleName`.
    #[serde(rename = "moduleName")]
    pub module_name: String,
    /// Key `modulePath`.
    #[serde(
        rename = "modulePath",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub module_path: Option<String>,
    /// Key `idleTime`.
    #[serde(rename = "idleTime", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "i64")]
    pub idle_time: Option<i64>,
}

impl PayloadModel for ScreensaverUser {
    const PAYLOAD_TYPE: &'static str = "com.apple.screensaver.user";
    const VARIANT: Option<&'static str> = None;
}
