// From schemas/payloads/com.apple.MCX.FileVault2.yaml by `cargo xtask codegen`.

//! FileVault: `com.apple.MCX.FileVault2`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// FileVault.
///
/// Type `com.apple.MCX.FileVault2`; macOS 10.9 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct FileVault {
    /// Key `Enable`.
    #[serde(rename = "Enable")]
    pub enable: Enable,
    /// Key `Defer`; default `false`.
    #[serde(rename = "Defer", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    pub defer: Option<bool>,
    /// Key `UserEntersMissingInfo`; default `false`.
    #[serde(
        rename = "UserEntersMissingInfo",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub user_enters_missing_info: Option<bool>,
    /// Key `UseRecoveryKey`; default `true`.
    #[serde(
        rename = "UseRecoveryKey",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub use_recovery_key: Option<bool>,
    /// Key `ShowRecoveryKey`; default `true`.
    #[serde(
        rename = "ShowRecoveryKey",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub show_recovery_key: Option<bool>,
    /// Key `OutputPath`.
    #[serde(
        rename = "OutputPath",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub output_path: Option<String>,
    /// Key `Certificate`.
    #[serde(
        rename = "Certificate",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "crate::model::DataSchema")]
    pub certificate: Option<plist::Data>,
    /// Key `PayloadCertificateUUID`.
    #[serde(
        rename = "PayloadCertificateUUID",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub payload_certificate_uuid: Option<String>,
    /// Key `Username`.
    #[serde(rename = "Username", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub username: Option<String>,
    /// Key `Password`; a secret.
    #[serde(rename = "Password", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub password: Option<String>,
    /// Key `UseKeychain`; default `false`.
    #[serde(
        rename = "UseKeychain",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub use_keychain: Option<bool>,
    /// Key `DeferForceAtUserLoginMaxBypassAttempts`; from -1 to 9999.
    #[serde(
        rename = "DeferForceAtUserLoginMaxBypassAttempts",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("minimum" = -1), extend("maximum" = 9999), with = "i64")]
    pub defer_force_at_user_login_max_bypass_attempts: Option<i64>,
    /// Key `DeferDontAskAtUserLogout`; macOS 10.10 or later; default `false`.
    #[serde(
        rename = "DeferDontAskAtUserLogout",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub defer_dont_ask_at_user_logout: Option<bool>,
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
