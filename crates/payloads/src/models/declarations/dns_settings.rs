// From schemas/declarations/com.apple.configuration.network.dns-settings.yaml by `cargo xtask codegen`.

//! DNS Settings: `com.apple.configuration.network.dns-settings`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// DNS Settings.
///
/// Type `com.apple.configuration.network.dns-settings`; macOS 27.0 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct DnsSettings {
    /// Key `VisibleName`.
    #[serde(rename = "VisibleName")]
    pub visible_name: String,
    /// Key `DNSSettings`.
    #[serde(rename = "DNSSettings")]
    pub dns_settings: Nested2,
    /// Key `OnDemandRules`.
    #[serde(
        rename = "OnDemandRules",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<OnDemandRulesElement>")]
    pub on_demand_rules: Option<Vec<OnDemandRulesElement>>,
    /// Key `ProhibitDisablement`; default `false`.
    #[serde(
        rename = "ProhibitDisablement",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub prohibit_disablement: Option<bool>,
}

/// A value of `Action`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum Action {
    /// The value `Connect`.
    #[default]
    #[serde(rename = "Connect")]
    Connect,
    /// The value `Disconnect`.
    #[serde(rename = "Disconnect")]
    Disconnect,
    /// The value `EvaluateConnection`.
    #[serde(rename = "EvaluateConnection")]
    EvaluateConnection,
}

/// The dictionary of `ActionParameter`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ActionParameter {
    /// Key `Domains`.
    #[serde(rename = "Domains")]
    pub domains: Vec<String>,
    /// Key `DomainAction`.
    #[serde(rename = "DomainAction")]
    pub domain_action: DomainAction,
}

/// A value of `DNSProtocol`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum DnsProtocol {
    /// The value `HTTPS`.
    #[default]
    #[serde(rename = "HTTPS")]
    Https,
    /// The value `TLS`.
    #[serde(rename = "TLS")]
    Tls,
}

/// A value of `DomainAction`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum DomainAction {
    /// The value `NeverConnect`.
    #[default]
    #[serde(rename = "NeverConnect")]
    NeverConnect,
    /// The value `ConnectIfNeeded`.
    #[serde(rename = "ConnectIfNeeded")]
    ConnectIfNeeded,
}

/// A value of `InterfaceTypeMatch`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum InterfaceTypeMatch {
    /// The value `Ethernet`.
    #[default]
    #[serde(rename = "Ethernet")]
    Ethernet,
    /// The value `WiFi`.
    #[serde(rename = "WiFi")]
    WiFi,
    /// The value `Cellular`.
    #[serde(rename = "Cellular")]
    Cellular,
}

/// The dictionary of `DNSSettings`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Nested2 {
    /// Key `DNSProtocol`.
    #[serde(rename = "DNSProtocol")]
    pub dns_protocol: DnsProtocol,
    /// Key `ServerURL`.
    #[serde(rename = "ServerURL", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub server_url: Option<String>,
    /// Key `ServerName`.
    #[serde(
        rename = "ServerName",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub server_name: Option<String>,
    /// Key `ServerAddresses`.
    #[serde(
        rename = "ServerAddresses",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub server_addresses: Option<Vec<String>>,
    /// Key `AllowFailover`; default `false`.
    #[serde(
        rename = "AllowFailover",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_failover: Option<bool>,
    /// Key `IdentityAssetReference`.
    #[serde(
        rename = "IdentityAssetReference",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub identity_asset_reference: Option<String>,
    /// Key `SupplementalMatchDomains`.
    #[serde(
        rename = "SupplementalMatchDomains",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub supplemental_match_domains: Option<Vec<String>>,
}

/// The dictionary of `OnDemandRulesElement`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct OnDemandRulesElement {
    /// Key `Action`.
    #[serde(rename = "Action")]
    pub action: Action,
    /// Key `ActionParameters`.
    #[serde(
        rename = "ActionParameters",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<ActionParameter>")]
    pub action_parameters: Option<Vec<ActionParameter>>,
    /// Key `DNSDomainMatch`.
    #[serde(
        rename = "DNSDomainMatch",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub dns_domain_match: Option<Vec<String>>,
    /// Key `DNSServerAddressMatch`.
    #[serde(
        rename = "DNSServerAddressMatch",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub dns_server_address_match: Option<Vec<String>>,
    /// Key `InterfaceTypeMatch`.
    #[serde(
        rename = "InterfaceTypeMatch",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "InterfaceTypeMatch")]
    pub interface_type_match: Option<InterfaceTypeMatch>,
    /// Key `SSIDMatch`.
    #[serde(rename = "SSIDMatch", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<String>")]
    pub ssid_match: Option<Vec<String>>,
    /// Key `URLStringProbe`.
    #[serde(
        rename = "URLStringProbe",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub url_string_probe: Option<String>,
}

impl PayloadModel for DnsSettings {
    const PAYLOAD_TYPE: &'static str = "com.apple.configuration.network.dns-settings";
    const VARIANT: Option<&'static str> = None;
}
