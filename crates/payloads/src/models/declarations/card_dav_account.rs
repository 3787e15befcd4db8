// From schemas/declarations/com.apple.configuration.account.carddav.yaml by `cargo xtask codegen`.

//! CardDAV Account: `com.apple.configuration.account.carddav`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// CardDAV Account.
///
/// Type `com.apple.configuration.account.carddav`; macOS 13.0 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct CardDavAccount {
    /// Key `VisibleName`.
    #[serde(
        rename = "VisibleName",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub visible_name: Option<String>,
    /// Key `HostName`.
    #[serde(rename = "HostName")]
    pub host_name: String,
    /// Key `Port`.
    #[serde(rename = "Port", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "i64")]
    pub port: Option<i64>,
    /// Key `Path`.
    #[serde(rename = "Path", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub path: Option<String>,
    /// Key `AuthenticationCredentialsAssetReference`.
    #[serde(
        rename = "AuthenticationCredentialsAssetReference",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub authentication_credentials_asset_reference: Option<String>,
}

impl PayloadModel for CardDavAccount {
    const PAYLOAD_TYPE: &'static str = "com.apple.configuration.account.carddav";
    const VARIANT: Option<&'static str> = None;
}
