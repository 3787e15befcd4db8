// From schemas/payloads/com.apple.MCX.FileVault2.yaml by `cargo xtask codegen`.

//! FileVault: `com.apple.MCX.FileVault2`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// FileVault.
///
/// Turns on disk encryption with FileVault and decides when the user is asked and what recovery keys are made.
///
/// Type `com.apple.MCX.FileVault2`; macOS 10.9 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct FileVault {
    /// `On` encrypts the startup disk, `Off` turns that off. From MDM `On` needs `Defer`, or user name and password in the payload.
    ///
    /// Key `Enable`.
    #[serde(rename = "Enable")]
    pub enable: Enable,
    /// `true` waits for a user to log out or in and asks for the password then, so no credentials go into the profile.
    ///
    /// Key `Defer`; default `false`.
    #[serde(rename = "Defer", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    pub defer: Option<bool>,
    /// `true` prompts for a user name or password that the payload does not contain.
    ///
    /// Key `UserEntersMissingInfo`; default `false`.
    #[serde(
        rename = "UserEntersMissingInfo",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub user_enters_missing_info: Option<bool>,
    /// `true` makes a personal recovery key; escrow it, or a forgotten password loses the disk.
    ///
    /// Key `UseRecoveryKey`; default `true`.
    #[serde(
        rename = "UseRecoveryKey",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub use_recovery_key: Option<bool>,
    /// `false` keeps the personal recovery key off the user's screen; make sure it is escrowed.
    ///
    /// Key `ShowRecoveryKey`; default `true`.
    #[serde(
        rename = "ShowRecoveryKey",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub show_recovery_key: Option<bool>,
    /// File on the Mac that receives the recovery key in plain text; avoid it where keys are escrowed.
    ///
    /// Key `OutputPath`.
    #[serde(
        rename = "OutputPath",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub output_path: Option<String>,
    /// Public certificate (DER) of an institutional recovery key; Apple silicon cannot use one.
    ///
    /// Key `Certificate`.
    #[serde(
        rename = "Certificate",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "crate::model::DataSchema")]
    pub certificate: Option<plist::Data>,
    /// `PayloadUUID` of a certificate payload beside this one that holds the institutional recovery key.
    ///
    /// Key `PayloadCertificateUUID`.
    #[serde(
        rename = "PayloadCertificateUUID",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub payload_certificate_uuid: Option<String>,
    /// Short name of the account that may unlock the disk.
    ///
    /// Key `Username`.
    #[serde(rename = "Username", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub username: Option<String>,
    /// Password of `Username`; it is readable in the profile, so prefer `Defer`.
    ///
    /// Key `Password`; a secret.
    #[serde(rename = "Password", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub password: Option<String>,
    /// `true` takes the institutional key from `FileVaultMaster.keychain` on the Mac when the payload names no certificate.
    ///
    /// Key `UseKeychain`; default `false`.
    #[serde(
        rename = "UseKeychain",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub use_keychain: Option<bool>,
    /// How many logins a user may postpone encryption; 0 insists at once, -1 never does.
    ///
    /// Key `DeferForceAtUserLoginMaxBypassAttempts`; from -1 to 9999.
    #[serde(
        rename = "DeferForceAtUserLoginMaxBypassAttempts",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("minimum" = -1), extend("maximum" = 9999), with = "i64")]
    pub defer_force_at_user_login_max_bypass_attempts: Option<i64>,
    /// `true` asks at login only and spares the user the question at logout.
    ///
    /// Key `DeferDontAskAtUserLogout`; macOS 10.10 or later; default `false`.
    #[serde(
        rename = "DeferDontAskAtUserLogout",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub defer_dont_ask_at_user_logout: Option<bool>,
    /// `true` encrypts during setup. Works if MDM holds the Mac in Setup Assistant until this arrives, and the first account is an administrator.
    ///
    /// Key `ForceEnableInSetupAssistant`; macOS 14.0 or later; default `false`.
    #[serde(
        rename = "ForceEnableInSetupAssistant",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub force_enable_in_setup_assistant: Option<bool>,
}

/// A value of `Enable`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum Enable {
    /// The value `On`.
    #[default]
    #[serde(rename = "On")]
    On,
    /// The value `Off`.
    #[serde(rename = "Off")]
    Off,
}

impl PayloadModel for FileVault {
    const PAYLOAD_TYPE: &'static str = "com.apple.MCX.FileVault2";
    const VARIANT: Option<&'static str> = None;
}
