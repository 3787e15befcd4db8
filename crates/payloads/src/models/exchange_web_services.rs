// From schemas/payloads/com.apple.ews.account.yaml by `cargo xtask codegen`.

//! Exchange account: `com.apple.ews.account`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Exchange account.
///
/// Adds an Exchange account over Exchange Web Services for mail, contacts, calendars, notes and reminders.
///
/// Type `com.apple.ews.account`; macOS 10.7 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ExchangeWebServices {
    /// Key `EmailAddress`.
    #[serde(
        rename = "EmailAddress",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub email_address: Option<String>,
    /// Key `Host`.
    #[serde(rename = "Host", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub host: Option<String>,
    /// Key `SSL`; default `true`.
    #[serde(rename = "SSL", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    pub ssl: Option<bool>,
    /// Key `OAuth`; macOS 10.14 or later; default `false`.
    #[serde(rename = "OAuth", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    pub o_auth: Option<bool>,
    /// Key `OAuthSignInURL`; macOS 10.14 or later.
    #[serde(
        rename = "OAuthSignInURL",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub o_auth_sign_in_url: Option<String>,
    /// Key `UserName`.
    #[serde(rename = "UserName", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub user_name: Option<String>,
    /// Key `Password`; a secret.
    #[serde(rename = "Password", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub password: Option<String>,
    /// Key `PayloadCertificateUUID`; macOS 10.12 or later.
    #[serde(
        rename = "PayloadCertificateUUID",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("pattern" = "^[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}$"), with = "String")]
    pub payload_certificate_uuid: Option<String>,
    /// Key `AuthenticationCertificateUUID`; macOS 10.11 or later; replaced by `PayloadCertificateUUID`.
    #[serde(
        rename = "AuthenticationCertificateUUID",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub authentication_certificate_uuid: Option<String>,
    /// Key `allowMailDrop`; macOS 10.12 or later; default `false`.
    #[serde(
        rename = "allowMailDrop",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_mail_drop: Option<bool>,
    /// Key `Path`.
    #[serde(rename = "Path", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub path: Option<String>,
    /// Key `Port`.
    #[serde(rename = "Port", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "i64")]
    pub port: Option<i64>,
    /// Key `ExternalHost`.
    #[serde(
        rename = "ExternalHost",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub external_host: Option<String>,
    /// Key `ExternalSSL`; default `true`.
    #[serde(
        rename = "ExternalSSL",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub external_ssl: Option<bool>,
    /// Key `ExternalPath`.
    #[serde(
        rename = "ExternalPath",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub external_path: Option<String>,
    /// Key `ExternalPort`.
    #[serde(
        rename = "ExternalPort",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "i64")]
    pub external_port: Option<i64>,
}

impl PayloadModel for ExchangeWebServices {
    const PAYLOAD_TYPE: &'static str = "com.apple.ews.account";
    const VARIANT: Option<&'static str> = None;
}
