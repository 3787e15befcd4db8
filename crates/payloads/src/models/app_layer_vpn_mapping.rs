// From schemas/payloads/com.apple.vpn.managed.appmapping.yaml by `cargo xtask codegen`.

//! Per-app VPN mapping: `com.apple.vpn.managed.appmapping`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Per-app VPN mapping.
///
/// Says which apps use which per-app VPN.
///
/// Type `com.apple.vpn.managed.appmapping`; macOS 10.9 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AppLayerVpnMapping {
    /// Key `AppLayerVPNMapping`.
    #[serde(rename = "AppLayerVPNMapping")]
    pub app_layer_vpn_mapping: Vec<AppLayerVpnMappingItem>,
}

/// The dictionary of `AppLayerVPNMappingItem`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AppLayerVpnMappingItem {
    /// Key `Identifier`.
    #[serde(rename = "Identifier")]
    pub identifier: String,
    /// Key `VPNUUID`.
    #[serde(rename = "VPNUUID")]
    pub vpnuuid: String,
    /// Key `DesignatedRequirement`; macOS 10.10 or later.
    #[serde(rename = "DesignatedRequirement")]
    pub designated_requirement: String,
    /// Key `SigningIdentifier`; macOS 10.10 or later.
    #[serde(rename = "SigningIdentifier")]
    pub signing_identifier: String,
    /// Key `Path`; macOS 10.15 or later.
    #[serde(rename = "Path", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub path: Option<String>,
    /// Key `MatchTools`; macOS 10.15.4 or later.
    #[serde(
        rename = "MatchTools",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<MatchToolsItem>")]
    pub match_tools: Option<Vec<MatchToolsItem>>,
}

/// The dictionary of `MatchToolsItem`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct MatchToolsItem {
    /// Key `DesignatedRequirement`; macOS 10.15.4 or later.
    #[serde(rename = "DesignatedRequirement")]
    pub designated_requirement: String,
    /// Key `SigningIdentifier`; macOS 10.15.4 or later.
    #[serde(rename = "SigningIdentifier")]
    pub signing_identifier: String,
    /// Key `Path`; macOS 10.15.4 or later.
    #[serde(rename = "Path", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub path: Option<String>,
}

impl PayloadModel for AppLayerVpnMapping {
    const PAYLOAD_TYPE: &'static str = "com.apple.vpn.managed.appmapping";
    const VARIANT: Option<&'static str> = None;
}
