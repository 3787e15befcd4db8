// From schemas/payloads/com.apple.mobiledevice.passwordpolicy.yaml by `cargo xtask codegen`.

//! Passcode: `com.apple.mobiledevice.passwordpolicy`.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Passcode.
///
/// Type `com.apple.mobiledevice.passwordpolicy`; macOS 10.7 or later; deprecated from macOS 27.0; replaced by `com.apple.configuration.passcode.settings`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Passcode {
    /// Key `allowSimple`; default `true`.
    #[serde(
        rename = "allowSimple",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_simple: Option<bool>,
    /// Key `forcePIN`; default `false`.
    #[serde(rename = "forcePIN", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    pub force_pin: Option<bool>,
    /// Key `maxFailedAttempts`; default `11`; from 2 to 11.
    #[serde(
        rename = "maxFailedAttempts",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("minimum" = 2), extend("maximum" = 11), with = "i64")]
    pub max_failed_attempts: Option<i64>,
    /// Key `maxInactivity`; from 0 to 15.
    #[serde(
        rename = "maxInactivity",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("minimum" = 0), extend("maximum" = 15), with = "i64")]
    pub max_inactivity: Option<i64>,
    /// Key `maxPINAgeInDays`; from 1 to 730.
    #[serde(
        rename = "maxPINAgeInDays",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("minimum" = 1), extend("maximum" = 730), with = "i64")]
    pub max_pin_age_in_days: Option<i64>,
    /// Key `minComplexChars`; default `0`; from 0 to 4.
    #[serde(
        rename = "minComplexChars",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("minimum" = 0), extend("maximum" = 4), with = "i64")]
    pub min_complex_chars: Option<i64>,
    /// Key `minLength`; default `0`; from 0 to 16.
    #[serde(rename = "minLength", default, skip_serializing_if = "Option::is_none")]
    #[schemars(extend("minimum" = 0), extend("maximum" = 16), with = "i64")]
    pub min_length: Option<i64>,
    /// Key `requireAlphanumeric`; default `false`.
    #[serde(
        rename = "requireAlphanumeric",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub require_alphanumeric: Option<bool>,
    /// Key `pinHistory`; from 1 to 50.
    #[serde(
        rename = "pinHistory",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("minimum" = 1), extend("maximum" = 50), with = "i64")]
    pub pin_history: Option<i64>,
    /// Key `maxGracePeriod`; default `0`.
    #[serde(
        rename = "maxGracePeriod",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "i64")]
    pub max_grace_period: Option<i64>,
    /// Key `minutesUntilFailedLoginReset`; macOS 10.10 or later.
    #[serde(
        rename = "minutesUntilFailedLoginReset",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "i64")]
    pub minutes_until_failed_login_reset: Option<i64>,
    /// Key `changeAtNextAuth`; macOS 10.13 or later; default `false`.
    #[serde(
        rename = "changeAtNextAuth",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub change_at_next_auth: Option<bool>,
    /// Key `customRegex`; macOS 14.0 or later.
    #[serde(
        rename = "customRegex",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "CustomRegex")]
    pub custom_regex: Option<CustomRegex>,
}

/// The dictionary of `customRegex`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct CustomRegex {
    /// Key `passwordContentRegex`.
    #[serde(rename = "passwordContentRegex")]
    pub password_content_regex: String,
    /// Key `passwordContentDescription`.
    #[serde(
        rename = "passwordContentDescription",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "BTreeMap<String, String>")]
    pub password_content_description: Option<BTreeMap<String, String>>,
}

impl PayloadModel for Passcode {
    const PAYLOAD_TYPE: &'static str = "com.apple.mobiledevice.passwordpolicy";
    const VARIANT: Option<&'static str> = None;
}
