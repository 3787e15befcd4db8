// From schemas/declarations/com.apple.configuration.screensharing.connection.yaml by `cargo xtask codegen`.

//! Screen Sharing Connection: `com.apple.configuration.screensharing.connection`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Screen Sharing Connection.
///
/// Type `com.apple.configuration.screensharing.connection`; macOS 14.0 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ScreenSharingConnection {
    /// Key `ConnectionUUID`.
    #[serde(rename = "ConnectionUUID")]
    pub connection_uuid: String,
    /// Key `DisplayName`.
    #[serde(rename = "DisplayName")]
    pub display_name: String,
    /// Key `HostName`.
    #[serde(rename = "HostName")]
    pub host_name: String,
    /// Key `Port`.
    #[serde(rename = "Port", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "i64")]
    pub port: Option<i64>,
    /// Key `DisplayConfiguration`.
    #[serde(rename = "DisplayConfiguration")]
    pub display_configuration: DisplayConfiguration,
    /// Key `AuthenticationCredentialsAssetReference`.
    #[serde(
        rename = "AuthenticationCredentialsAssetReference",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub authentication_credentials_asset_reference: Option<String>,
}

/// The dictionary of `DisplayConfiguration`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct DisplayConfiguration {
    /// Key `DisplayType`.
    #[serde(rename = "DisplayType")]
    pub display_type: DisplayType,
}

/// A value of `DisplayType`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum DisplayType {
    /// The value `Virtual1`.
    #[default]
    #[serde(rename = "Virtual1")]
    Virtual1,
    /// The value `Virtual2`.
    #[serde(rename = "Virtual2")]
    Virtual2,
}

impl PayloadModel for ScreenSharingConnection {
    const PAYLOAD_TYPE: &'static str = "com.apple.configuration.screensharing.connection";
    const VARIANT: Option<&'static str> = None;
}
