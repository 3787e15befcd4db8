// From schemas/payloads/com.apple.jabber.account.yaml by `cargo xtask codegen`.

//! Jabber account: `com.apple.jabber.account`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Jabber account.
///
/// Sets up a Jabber (XMPP) account in Messages, which can no longer use one.
///
/// Type `com.apple.jabber.account`; macOS 10.7 or later; deprecated from macOS 10.14; removed in macOS 10.14.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct JabberAccount {
    /// Key `JabberAccountDescription`.
    #[serde(
        rename = "JabberAccountDescription",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub jabber_account_description: Option<String>,
    /// Key `JabberHostName`.
    #[serde(rename = "JabberHostName")]
    pub jabber_host_name: String,
    /// Key `JabberUserName`.
    #[serde(
        rename = "JabberUserName",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub jabber_user_name: Option<String>,
    /// Key `JabberPassword`; a secret.
    #[serde(
        rename = "JabberPassword",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub jabber_password: Option<String>,
    /// Key `JabberUseSSL`; default `false`.
    #[serde(
        rename = "JabberUseSSL",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub jabber_use_ssl: Option<bool>,
    /// Key `JabberPort`; default `5222`; from 0 to 65535.
    #[serde(
        rename = "JabberPort",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("minimum" = 0), extend("maximum" = 65535), with = "i64")]
    pub jabber_port: Option<i64>,
    /// Key `JabberAuthentication`.
    #[serde(rename = "JabberAuthentication")]
    pub jabber_authentication: JabberAuthentication,
}

/// A value of `JabberAuthentication`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum JabberAuthentication {
    /// The value `JabberAuthPassword`.
    #[default]
    #[serde(rename = "JabberAuthPassword")]
    JabberAuthPassword,
}

impl PayloadModel for JabberAccount {
    const PAYLOAD_TYPE: &'static str = "com.apple.jabber.account";
    const VARIANT: Option<&'static str> = None;
}
