// From schemas/payloads/com.apple.mail.managed.yaml by `cargo xtask codegen`.

//! Mail account: `com.apple.mail.managed`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Mail account.
///
/// Adds an IMAP or POP account to Mail with its incoming and outgoing servers.
///
/// Type `com.apple.mail.managed`; macOS 10.7 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Mail {
    /// Key `EmailAccountDescription`.
    #[serde(
        rename = "EmailAccountDescription",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub email_account_description: Option<String>,
    /// Key `EmailAccountName`.
    #[serde(
        rename = "EmailAccountName",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub email_account_name: Option<String>,
    /// Key `EmailAccountType`.
    #[serde(rename = "EmailAccountType")]
    pub email_account_type: EmailAccountType,
    /// Key `EmailAddress`.
    #[serde(
        rename = "EmailAddress",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub email_address: Option<String>,
    /// Key `IncomingMailServerAuthentication`.
    #[serde(rename = "IncomingMailServerAuthentication")]
    pub incoming_mail_server_authentication: IncomingMailServerAuthentication,
    /// Key `IncomingMailServerHostName`.
    #[serde(rename = "IncomingMailServerHostName")]
    pub incoming_mail_server_host_name: String,
    /// Key `IncomingMailServerPortNumber`.
    #[serde(
        rename = "IncomingMailServerPortNumber",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "i64")]
    pub incoming_mail_server_port_number: Option<i64>,
    /// Key `IncomingMailServerUseSSL`; default `false`.
    #[serde(
        rename = "IncomingMailServerUseSSL",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub incoming_mail_server_use_ssl: Option<bool>,
    /// Key `IncomingMailServerUsername`.
    #[serde(
        rename = "IncomingMailServerUsername",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub incoming_mail_server_username: Option<String>,
    /// Key `IncomingPassword`; a secret.
    #[serde(
        rename = "IncomingPassword",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub incoming_password: Option<String>,
    /// Key `OutgoingPassword`; a secret.
    #[serde(
        rename = "OutgoingPassword",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub outgoing_password: Option<String>,
    /// Key `OutgoingPasswordSameAsIncomingPassword`; default `false`.
    #[serde(
        rename = "OutgoingPasswordSameAsIncomingPassword",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub outgoing_password_same_as_incoming_password: Option<bool>,
    /// Key `OutgoingMailServerAuthentication`.
    #[serde(rename = "OutgoingMailServerAuthentication")]
    pub outgoing_mail_server_authentication: OutgoingMailServerAuthentication,
    /// Key `OutgoingMailServerHostName`.
    #[serde(rename = "OutgoingMailServerHostName")]
    pub outgoing_mail_server_host_name: String,
    /// Key `OutgoingMailServerPortNumber`.
    #[serde(
        rename = "OutgoingMailServerPortNumber",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "i64")]
    pub outgoing_mail_server_port_number: Option<i64>,
    /// Key `OutgoingMailServerUseSSL`; default `false`.
    #[serde(
        rename = "OutgoingMailServerUseSSL",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub outgoing_mail_server_use_ssl: Option<bool>,
    /// Key `OutgoingMailServerUsername`.
    #[serde(
        rename = "OutgoingMailServerUsername",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub outgoing_mail_server_username: Option<String>,
    /// Key `disableMailRecentsSyncing`; default `false`.
    #[serde(
        rename = "disableMailRecentsSyncing",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub disable_mail_recents_syncing: Option<bool>,
    /// Key `allowMailDrop`; macOS 10.12 or later; default `false`.
    #[serde(
        rename = "allowMailDrop",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_mail_drop: Option<bool>,
    /// Key `IncomingMailServerIMAPPathPrefix`.
    #[serde(
        rename = "IncomingMailServerIMAPPathPrefix",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub incoming_mail_server_imap_path_prefix: Option<String>,
}

/// A value of `EmailAccountType`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum EmailAccountType {
    /// The value `EmailTypeIMAP`.
    #[default]
    #[serde(rename = "EmailTypeIMAP")]
    EmailTypeImap,
    /// The value `EmailTypePOP`.
    #[serde(rename = "EmailTypePOP")]
    EmailTypePop,
}

/// A value of `IncomingMailServerAuthentication`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum IncomingMailServerAuthentication {
    /// The value `EmailAuthNone`.
    #[default]
    #[serde(rename = "EmailAuthNone")]
    EmailAuthNone,
    /// The value `EmailAuthPassword`.
    #[serde(rename = "EmailAuthPassword")]
    EmailAuthPassword,
    /// The value `EmailAuthCRAMMD5`.
    #[serde(rename = "EmailAuthCRAMMD5")]
    EmailAuthCrammd5,
    /// The value `EmailAuthNTLM`.
    #[serde(rename = "EmailAuthNTLM")]
    EmailAuthNtlm,
    /// The value `EmailAuthHTTPMD5`.
    #[serde(rename = "EmailAuthHTTPMD5")]
    EmailAuthHttpmd5,
}

/// A value of `OutgoingMailServerAuthentication`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum OutgoingMailServerAuthentication {
    /// The value `EmailAuthNone`.
    #[default]
    #[serde(rename = "EmailAuthNone")]
    EmailAuthNone,
    /// The value `EmailAuthPassword`.
    #[serde(rename = "EmailAuthPassword")]
    EmailAuthPassword,
    /// The value `EmailAuthCRAMMD5`.
    #[serde(rename = "EmailAuthCRAMMD5")]
    EmailAuthCrammd5,
    /// The value `EmailAuthNTLM`.
    #[serde(rename = "EmailAuthNTLM")]
    EmailAuthNtlm,
    /// The value `EmailAuthHTTPMD5`.
    #[serde(rename = "EmailAuthHTTPMD5")]
    EmailAuthHttpmd5,
}

impl PayloadModel for Mail {
    const PAYLOAD_TYPE: &'static str = "com.apple.mail.managed";
    const VARIANT: Option<&'static str> = None;
}
