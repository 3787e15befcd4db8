// From schemas/payloads/com.apple.mobiledevice.passwordpolicy.yaml by `cargo xtask codegen`.

//! Passcode: `com.apple.mobiledevice.passwordpolicy`.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Passcode.
///
/// Sets the rules for local account passwords: quality, age, lockout and idle lock. FileVault unlocks with the same password.
///
/// Type `com.apple.mobiledevice.passwordpolicy`; macOS 10.7 or later; deprecated from macOS 27.0; replaced by `com.apple.configuration.passcode.settings`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Passcode {
    /// Off refuses passwords with repeats or runs such as `123` or `CBA`.
    ///
    /// Key `allowSimple`; default `true`.
    #[serde(
        rename = "allowSimple",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_simple: Option<bool>,
    /// Demands a password at all; of itself it says nothing about quality.
    ///
    /// Key `forcePIN`; default `false`.
    #[serde(rename = "forcePIN", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    pub force_pin: Option<bool>,
    /// Wrong passwords in a row before the Mac locks the account. `minutesUntilFailedLoginReset` sets when the lock ends.
    ///
    /// Key `maxFailedAttempts`; default `11`; from 2 to 11.
    #[serde(
        rename = "maxFailedAttempts",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("minimum" = 2), extend("maximum" = 11), with = "i64")]
    pub max_failed_attempts: Option<i64>,
    /// Minutes of idling, at most 60 on a Mac, before the screen saver locks. Users may choose less.
    ///
    /// Key `maxInactivity`; from 0 to 15.
    #[serde(
        rename = "maxInactivity",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("minimum" = 0), extend("maximum" = 15), with = "i64")]
    pub max_inactivity: Option<i64>,
    /// Days until a password expires and must be replaced.
    ///
    /// Key `maxPINAgeInDays`; from 0 to 730.
    #[serde(
        rename = "maxPINAgeInDays",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("minimum" = 0), extend("maximum" = 730), with = "i64")]
    pub max_pin_age_in_days: Option<i64>,
    /// How many characters must be neither letter nor digit.
    ///
    /// Key `minComplexChars`; default `0`; from 0 to 4.
    #[serde(
        rename = "minComplexChars",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("minimum" = 0), extend("maximum" = 4), with = "i64")]
    pub min_complex_chars: Option<i64>,
    /// Fewest characters of a password.
    ///
    /// Key `minLength`; default `0`; from 0 to 16.
    #[serde(rename = "minLength", default, skip_serializing_if = "Option::is_none")]
    #[schemars(extend("minimum" = 0), extend("maximum" = 16), with = "i64")]
    pub min_length: Option<i64>,
    /// Refuses passwords without a letter.
    ///
    /// Key `requireAlphanumeric`; default `false`.
    #[serde(
        rename = "requireAlphanumeric",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub require_alphanumeric: Option<bool>,
    /// How many past passwords may not be used again.
    ///
    /// Key `pinHistory`; from 1 to 50.
    #[serde(
        rename = "pinHistory",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("minimum" = 1), extend("maximum" = 50), with = "i64")]
    pub pin_history: Option<i64>,
    /// Minutes after the screen saver starts during which no password is needed; 0 asks at once.
    ///
    /// Key `maxGracePeriod`; default `0`.
    #[serde(
        rename = "maxGracePeriod",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "i64")]
    pub max_grace_period: Option<i64>,
    /// Minutes until a locked-out user may try again. Has no effect without `maxFailedAttempts`.
    ///
    /// Key `minutesUntilFailedLoginReset`; macOS 10.10 or later.
    #[serde(
        rename = "minutesUntilFailedLoginReset",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "i64")]
    pub minutes_until_failed_login_reset: Option<i64>,
    /// Makes users change the password at their next sign-in. In a device profile it hits every account, and admins may fail to authenticate until theirs is changed.
    ///
    /// Key `changeAtNextAuth`; macOS 10.13 or later; default `false`.
    #[serde(
        rename = "changeAtNextAuth",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub change_at_next_auth: Option<bool>,
    /// A pattern for what the other rules cannot say. A wrong pattern can refuse every password.
    ///
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
    /// ICU regular expression that a new password must match, at most 2048 characters long.
    ///
    /// Key `passwordContentRegex`.
    #[serde(rename = "passwordContentRegex")]
    pub password_content_regex: String,
    /// What users read about the pattern, by language.
    ///
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
