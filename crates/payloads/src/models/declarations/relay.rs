// From schemas/declarations/com.apple.configuration.network.relay.yaml by `cargo xtask codegen`.

//! Network Relay: `com.apple.configuration.network.relay`.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Network Relay.
///
/// Type `com.apple.configuration.network.relay`; macOS 27.0 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Relay {
    /// Key `VisibleName`.
    #[serde(rename = "VisibleName")]
    pub visible_name: String,
    /// Key `Relays`.
    #[serde(rename = "Relays")]
    pub relays: Vec<RelaysRelay>,
    /// Key `MatchDomains`.
    #[serde(
        rename = "MatchDomains",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub match_domains: Option<Vec<String>>,
    /// Key `ExcludedDomains`.
    #[serde(
        rename = "ExcludedDomains",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub excluded_domains: Option<Vec<String>>,
    /// Key `MatchFQDNs`.
    #[serde(
        rename = "MatchFQDNs",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub match_fqdns: Option<Vec<String>>,
    /// Key `ExcludedFQDNs`.
    #[serde(
        rename = "ExcludedFQDNs",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub excluded_fqdns: Option<Vec<String>>,
    /// Key `UIToggleEnabled`; default `true`.
    #[serde(
        rename = "UIToggleEnabled",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub ui_toggle_enabled: Option<bool>,
    /// Key `AllowDNSFailover`; default `false`.
    #[serde(
        rename = "AllowDNSFailover",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_dns_failover: Option<bool>,
}

/// The dictionary of `Relay`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct RelaysRelay {
    /// Key `HTTP3RelayURL`.
    #[serde(
        rename = "HTTP3RelayURL",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub http3_relay_url: Option<String>,
    /// Key `HTTP2RelayURL`.
    #[serde(
        rename = "HTTP2RelayURL",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub http2_relay_url: Option<String>,
    /// Key `AdditionalHTTPHeaderFields`.
    #[serde(
        rename = "AdditionalHTTPHeaderFields",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "BTreeMap<String, String>")]
    pub additional_http_header_fields: Option<BTreeMap<String, String>>,
    /// Key `CredentialAssetReference`.
    #[serde(
        rename = "CredentialAssetReference",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub credential_asset_reference: Option<String>,
    /// Key `PublicKeyData`.
    #[serde(
        rename = "PublicKeyData",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub public_key_data: Option<Vec<String>>,
}

impl PayloadModel for Relay {
    const PAYLOAD_TYPE: &'static str = "com.apple.configuration.network.relay";
    const VARIANT: Option<&'static str> = None;
}
