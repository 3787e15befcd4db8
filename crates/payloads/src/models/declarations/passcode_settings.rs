// From schemas/declarations/com.apple.configuration.passcode.settings.yaml by `cargo xtask codegen`.

//! Passcode settings: `com.apple.configuration.passcode.settings`.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Passcode settings.
///
/// Sets the rules for local account passwords by declaration: quality, age, lockout and idle lock.
///
/// Type `com.apple.configuration.passcode.settings`; macOS 13.0 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct PasscodeSettings {
    /// Demands a password of whatever quality. Any other rule here demands one anyway.
    ///
    /// Key `RequirePasscode`; default `false`.
    #[serde(
        rename = "RequirePasscode",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub require_passcode: Option<bool>,
    /// Demands at least one letter and one digit.
    ///
    /// Key `RequireAlphanumericPasscode`; macOS 13.1 or later; default `false`.
    #[serde(
        rename = "RequireAlphanumericPasscode",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub require_alphanumeric_passcode: Option<bool>,
    /// Refuses passwords with repeats or runs such as `123` or `CBA`.
    ///
    /// Key `RequireComplexPasscode`; default `false`.
    #[serde(
        rename = "RequireComplexPasscode",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub require_complex_passcode: Option<bool>,
    /// Fewest characters of a password.
    ///
    /// Key `MinimumLength`; default `0`; from 0 to 16.
    #[serde(
        rename = "MinimumLength",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("minimum" = 0), extend("maximum" = 16), with = "i64")]
    pub minimum_length: Option<i64>,
    /// How many characters must be neither letter nor digit.
    ///
    /// Key `MinimumComplexCharacters`; macOS 13.1 or later; default `0`; from 0 to 4.
    #[serde(
        rename = "MinimumComplexCharacters",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("minimum" = 0), extend("maximum" = 4), with = "i64")]
    pub minimum_complex_characters: Option<i64>,
    /// Wrong passwords in a row before the Mac locks; the waits in between begin after the sixth.
    ///
    /// Key `MaximumFailedAttempts`; default `11`; from 2 to 11.
    #[serde(
        rename = "MaximumFailedAttempts",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("minimum" = 2), extend("maximum" = 11), with = "i64")]
    pub maximum_failed_attempts: Option<i64>,
    /// Minutes until a locked-out user may try again. Has no effect without `MaximumFailedAttempts`.
    ///
    /// Key `FailedAttemptsResetInMinutes`; macOS 13.1 or later.
    #[serde(
        rename = "FailedAttemptsResetInMinutes",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "i64")]
    pub failed_attempts_reset_in_minutes: Option<i64>,
    /// Longest time in minutes, for the user to choose from, in which the locked screen opens without a password; 0 asks at once.
    ///
    /// Key `MaximumGracePeriodInMinutes`.
    #[serde(
        rename = "MaximumGracePeriodInMinutes",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "i64")]
    pub maximum_grace_period_in_minutes: Option<i64>,
    /// Longest idle time in minutes, for the user to choose from, before the screen saver locks the Mac.
    ///
    /// Key `MaximumInactivityInMinutes`; from 0 to 15.
    #[serde(
        rename = "MaximumInactivityInMinutes",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("minimum" = 0), extend("maximum" = 15), with = "i64")]
    pub maximum_inactivity_in_minutes: Option<i64>,
    /// Days until a password expires and must be replaced.
    ///
    /// Key `MaximumPasscodeAgeInDays`; macOS 13.1 or later; from 0 to 730.
    #[serde(
        rename = "MaximumPasscodeAgeInDays",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("minimum" = 0), extend("maximum" = 730), with = "i64")]
    pub maximum_passcode_age_in_days: Option<i64>,
    /// How many past passwords may not be used again.
    ///
    /// Key `PasscodeReuseLimit`; from 1 to 50.
    #[serde(
        rename = "PasscodeReuseLimit",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("minimum" = 1), extend("maximum" = 50), with = "i64")]
    pub passcode_reuse_limit: Option<i64>,
    /// Makes users change the password at their next sign-in. On the device channel it hits every account, and admins may fail to authenticate until theirs is changed.
    ///
    /// Key `ChangeAtNextAuth`; macOS 13.1 or later; default `false`.
    #[serde(
        rename = "ChangeAtNextAuth",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub change_at_next_auth: Option<bool>,
    /// A pattern for what the other rules cannot say. A wrong pattern can refuse every password.
    ///
    /// Key `CustomRegex`; macOS 14.0 or later.
    #[serde(
        rename = "CustomRegex",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "CustomRegex")]
    pub custom_regex: Option<CustomRegex>,
}

/// The dictionary of `CustomRegex`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct CustomRegex {
    /// ICU regular expression that a new password must match, at most 2048 characters long.
    ///
    /// Key `Regex`.
    #[serde(rename = "Regex")]
    pub regex: String,
    /// What users read about the pattern, by language.
    ///
    /// Key `Description`.
    #[serde(
        rename = "Description",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "BTreeMap<String, String>")]
    pub description: Option<BTreeMap<String, String>>,
}

impl PayloadModel for PasscodeSettings {
    const PAYLOAD_TYPE: &'static str = "com.apple.configuration.passcode.settings";
    const VARIANT: Option<&'static str> = None;
}
