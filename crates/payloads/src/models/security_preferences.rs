// From schemas/payloads/com.apple.preference.security.yaml by `cargo xtask codegen`.

//! Security Preferences: `com.apple.preference.security`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Security Preferences.
///
/// Takes single security choices in System Settings out of the user's hands.
///
/// Type `com.apple.preference.security`; macOS 10.10 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct SecurityPreferences {
    /// `true` disables changing the account password in System Settings.
    ///
    /// Key `dontAllowPasswordResetUI`; default `false`.
    #[serde(
        rename = "dontAllowPasswordResetUI",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub dont_allow_password_reset_ui: Option<bool>,
    /// `true` disables changing the message on the lock screen.
    ///
    /// Key `dontAllowLockMessageUI`; default `false`.
    #[serde(
        rename = "dontAllowLockMessageUI",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub dont_allow_lock_message_ui: Option<bool>,
    /// `true` disables changing the firewall.
    ///
    /// Key `dontAllowFireWallUI`; default `false`.
    #[serde(
        rename = "dontAllowFireWallUI",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub dont_allow_fire_wall_ui: Option<bool>,
}

impl PayloadModel for SecurityPreferences {
    const PAYLOAD_TYPE: &'static str = "com.apple.preference.security";
    const VARIANT: Option<&'static str> = None;
}
