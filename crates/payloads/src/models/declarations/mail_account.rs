// From schemas/declarations/com.apple.configuration.account.mail.yaml by `cargo xtask codegen`.

//! Mail Account: `com.apple.configuration.account.mail`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Mail Account.
///
/// Type `com.apple.configuration.account.mail`; macOS 13.0 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct MailAccount {
    /// Key `VisibleName`.
    #[serde(
        rename = "VisibleName",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub visible_name: Option<String>,
    /// Key `UserIdentityAssetReference`.
    #[serde(
        rename = "UserIdentityAssetReference",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub user_identity_asset_reference: Option<String>,
    /// Key `IncomingServer`.
    #[serde(rename = "IncomingServer")]
    pub incoming_server: IncomingServer,
    /// Key `OutgoingServer`.
    #[serde(rename = "OutgoingServer")]
    pub outgoing_server: OutgoingServer,
}

/// A value of `AuthenticationMethod`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum AuthenticationMethod {
    /// The value `None`.
    #[default]
    #[serde(rename = "None")]
    None,
    /// The value `Password`.
    #[serde(rename = "Password")]
    Password,
    /// The value `CRAMMD5`.
    #[serde(rename = "CRAMMD5")]
    Crammd5,
    /// The value `NTLM`.
    #[serde(rename = "NTLM")]
    Ntlm,
    /// The value `HTTPMD5`.
    #[serde(rename = "HTTPMD5")]
    Httpmd5,
}

/// The dictionary of `IncomingServer`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct IncomingServer {
    /// Key `ServerType`.
    #[serde(rename = "ServerType")]
    pub server_type: ServerType,
    /// Key `HostName`.
    #[serde(rename = "HostName")]
    pub host_name: String,
    /// Key `Port`.
    #[serde(rename = "Port", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "i64")]
    pub port: Option<i64>,
    /// Key `AuthenticationMethod`.
    #[serde(rename = "AuthenticationMethod")]
    pub authentication_method: AuthenticationMethod,
    /// Key `AuthenticationCredentialsAssetReference`.
    #[serde(
        rename = "AuthenticationCredentialsAssetReference",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub authentication_credentials_asset_reference: Option<String>,
    /// Key `IMAPPathPrefix`.
    #[serde(
        rename = "IMAPPathPrefix",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub imap_path_prefix: Option<String>,
}

/// The dictionary of `OutgoingServer`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct OutgoingServer {
    /// Key `HostName`.
    #[serde(rename = "HostName")]
    pub host_name: String,
    /// Key `Port`.
    #[serde(rename = "Port", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "i64")]
    pub port: Option<i64>,
    /// Key `AuthenticationMethod`.
    #[serde(rename = "AuthenticationMethod")]
    pub authentication_method: AuthenticationMethod,
    /// Key `AuthenticationCredentialsAssetReference`.
    #[serde(
        rename = "AuthenticationCredentialsAssetReference",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub authentication_credentials_asset_reference: Option<String>,
}

/// A value of `ServerType`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum ServerType {
    /// The value `IMAP`.
    #[default]
    #[serde(rename = "IMAP")]
    Imap,
    /// The value `POP`.
    #[serde(rename = "POP")]
    Pop,
}

impl PayloadModel for MailAccount {
    const PAYLOAD_TYPE: &'static str = "com.apple.configuration.account.mail";
    const VARIANT: Option<&'static str> = None;
}
