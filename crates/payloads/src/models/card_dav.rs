// From schemas/payloads/com.apple.carddav.account.yaml by `cargo xtask codegen`.

//! CardDAV account: `com.apple.carddav.account`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// CardDAV account.
///
/// Adds a CardDAV account to Contacts.
///
/// Type `com.apple.carddav.account`; macOS 10.7 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct CardDav {
    /// Key `CardDAVAccountDescription`; macOS 10.7 or later.
    #[serde(
        rename = "CardDAVAccountDescription",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub card_dav_account_description: Option<String>,
    /// Key `CardDAVHostName`; macOS 10.7 or later.
    #[serde(rename = "CardDAVHostName")]
    pub card_dav_host_name: String,
    /// Key `CardDAVUsername`; macOS 10.7 or later.
    #[serde(
        rename = "CardDAVUsername",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub card_dav_username: Option<String>,
    /// Key `CardDAVPassword`; macOS 10.7 or later; a secret.
    #[serde(
        rename = "CardDAVPassword",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub card_dav_password: Option<String>,
    /// Key `CardDAVUseSSL`; macOS 10.7 or later; default `true`.
    #[serde(
        rename = "CardDAVUseSSL",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub card_dav_use_ssl: Option<bool>,
    /// Key `CardDAVPort`; macOS 10.7 or later.
    #[serde(
        rename = "CardDAVPort",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "i64")]
    pub card_dav_port: Option<i64>,
}

impl PayloadModel for CardDav {
    const PAYLOAD_TYPE: &'static str = "com.apple.carddav.account";
    const VARIANT: Option<&'static str> = None;
}
