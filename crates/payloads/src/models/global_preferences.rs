// From schemas/payloads/GlobalPreferences.yaml by `cargo xtask codegen`.

//! Global preferences: `.GlobalPreferences`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Global preferences.
///
/// Sets preferences of the whole system: fast user switching and automatic logout after idling.
///
/// Type `.GlobalPreferences`; macOS 10.7 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct GlobalPreferences {
    /// Key `MultipleSessionEnabled`; default `true`.
    #[serde(
        rename = "MultipleSessionEnabled",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub multiple_session_enabled: Option<bool>,
    /// Key `com.apple.autologout.AutoLogOutDelay`.
    #[serde(
        rename = "com.apple.autologout.AutoLogOutDelay",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "f64")]
    pub com_apple_autologout_auto_log_out_delay: Option<f64>,
}

impl PayloadModel for GlobalPreferences {
    const PAYLOAD_TYPE: &'static str = ".GlobalPreferences";
    const VARIANT: Option<&'static str> = None;
}
