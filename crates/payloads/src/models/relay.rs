// From schemas/payloads/com.apple.relay.managed.yaml by `cargo xtask codegen`.

//! Network relay: `com.apple.relay.managed`.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Network relay.
///
/// Sends traffic for chosen domains through secure relays in place of a VPN.
///
/// Type `com.apple.relay.managed`; macOS 14.0 or later; deprecated from macOS 27.0; replaced by `com.apple.configuration.network.relay`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Relay {
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
    /// Key `MatchFQDNs`; macOS 15.4 or later.
    #[serde(
        rename = "MatchFQDNs",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub match_fqdns: Option<Vec<String>>,
    /// Key `ExcludedFQDNs`; macOS 15.4 or later.
    #[serde(
        rename = "ExcludedFQDNs",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub excluded_fqdns: Option<Vec<String>>,
    /// Key `UIToggleEnabled`; macOS 26.0 or later; default `true`.
    #[serde(
        rename = "UIToggleEnabled",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub ui_toggle_enabled: Option<bool>,
    /// Key `AllowDNSFailover`; macOS 26.0 or later; default `false`.
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
    /// Key `PayloadCertificateUUID`.
    #[serde(
        rename = "PayloadCertificateUUID",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("pattern" = "^[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}$"), with = "String")]
    pub payload_certificate_uuid: Option<String>,
    /// Key `RawPublicKeys`.
    #[serde(
        rename = "RawPublicKeys",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<crate::model::DataSchema>")]
    pub raw_public_keys: Option<Vec<plist::Data>>,
}

impl PayloadModel for Relay {
    const PAYLOAD_TYPE: &'static str = "com.apple.relay.managed";
    const VARIANT: Option<&'static str> = None;
}
