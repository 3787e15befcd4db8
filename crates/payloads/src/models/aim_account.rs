// From schemas/payloads/com.apple.AIM.account.yaml by `cargo xtask codegen`.

//! AIM account: `com.apple.AIM.account`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// AIM account.
///
/// Sets up an AOL Instant Messenger account in Messages, a service that no longer exists.
///
/// Type `com.apple.AIM.account`; macOS 10.7 or later; deprecated from macOS 10.13; removed in macOS 10.14.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AimAccount {
    /// Key `AIMAccountDescription`.
    #[serde(
        rename = "AIMAccountDescription",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub aim_account_description: Option<String>,
    /// Key `AIMHostName`.
    #[serde(rename = "AIMHostName")]
    pub aim_host_name: AimHostName,
    /// Key `AIMUserName`.
    #[serde(
        rename = "AIMUserName",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub aim_user_name: Option<String>,
    /// Key `AIMPassword`; a secret.
    #[serde(
        rename = "AIMPassword",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub aim_password: Option<String>,
    /// Key `AIMUseSSL`; default `true`.
    #[serde(rename = "AIMUseSSL", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    pub aim_use_ssl: Option<bool>,
    /// Key `AIMPort`; default `5190`; from 0 to 65535.
    #[serde(rename = "AIMPort", default, skip_serializing_if = "Option::is_none")]
    #[schemars(extend("minimum" = 0), extend("maximum" = 65535), with = "i64")]
    pub aim_port: Option<i64>,
    /// Key `AIMAuthentication`.
    #[serde(rename = "AIMAuthentication")]
    pub aim_authentication: AimAuthentication,
}

/// A value of `AIMAuthentication`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum AimAuthentication {
    /// The value `AIMAuthPassword`.
    #[default]
    #[serde(rename = "AIMAuthPassword")]
    AimAuthPassword,
}

/// A value of `AIMHostName`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum AimHostName {
    /// The value `slogin.oscar.aol.com`.
    #[default]
    #[serde(rename = "slogin.oscar.aol.com")]
    SloginOscarAolCom,
}

impl PayloadModel for AimAccount {
    const PAYLOAD_TYPE: &'static str = "com.apple.AIM.account";
    const VARIANT: Option<&'static str> = None;
}
