// From schemas/payloads/com.apple.caldav.account.yaml by `cargo xtask codegen`.

//! CalDAV account: `com.apple.caldav.account`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// CalDAV account.
///
/// Adds a CalDAV account to Calendar.
///
/// Type `com.apple.caldav.account`; macOS 10.7 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct CalDav {
    /// Key `CalDAVAccountDescription`.
    #[serde(
        rename = "CalDAVAccountDescription",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub cal_dav_account_description: Option<String>,
    /// Key `CalDAVHostName`.
    #[serde(rename = "CalDAVHostName")]
    pub cal_dav_host_name: String,
    /// Key `CalDAVUsername`.
    #[serde(
        rename = "CalDAVUsername",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub cal_dav_username: Option<String>,
    /// Key `CalDAVPassword`; a secret.
    #[serde(
        rename = "CalDAVPassword",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub cal_dav_password: Option<String>,
    /// Key `CalDAVPrincipalURL`.
    #[serde(
        rename = "CalDAVPrincipalURL",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub cal_dav_principal_url: Option<String>,
    /// Key `CalDAVUseSSL`; default `true`.
    #[serde(
        rename = "CalDAVUseSSL",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub cal_dav_use_ssl: Option<bool>,
    /// Key `CalDAVPort`.
    #[serde(
        rename = "CalDAVPort",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "i64")]
    pub cal_dav_port: Option<i64>,
}

impl PayloadModel for CalDav {
    const PAYLOAD_TYPE: &'static str = "com.apple.caldav.account";
    const VARIANT: Option<&'static str> = None;
}
