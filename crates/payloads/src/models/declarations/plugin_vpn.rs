// From schemas/declarations/com.apple.configuration.network.vpn.vpn-plugin.yaml by `cargo xtask codegen`.

//! Plug-in VPN: `com.apple.configuration.network.vpn.vpn-plugin`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Plug-in VPN.
///
/// Type `com.apple.configuration.network.vpn.vpn-plugin`; macOS 27.0 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct PluginVpn {
    /// Key `VisibleName`.
    #[serde(rename = "VisibleName")]
    pub visible_name: String,
    /// Key `HostName`.
    #[serde(rename = "HostName")]
    pub host_name: String,
    /// Key `SubType`.
    #[serde(rename = "SubType")]
    pub sub_type: String,
    /// Key `VendorConfig`.
    #[serde(
        rename = "VendorConfig",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "VendorConfig")]
    pub vendor_config: Option<VendorConfig>,
    /// Key `Authentication`.
    #[serde(rename = "Authentication")]
    pub authentication: Authentication,
    /// Key `Provider`.
    #[serde(rename = "Provider", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Provider")]
    pub provider: Option<Provider>,
    /// Key `NetworkRouting`.
    #[serde(
        rename = "NetworkRouting",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "NetworkRouting")]
    pub network_routing: Option<NetworkRouting>,
    /// Key `Idle`.
    #[serde(rename = "Idle", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Idle")]
    pub idle: Option<Idle>,
    /// Key `OnDemand`.
    #[serde(rename = "OnDemand", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "OnDemand")]
    pub on_demand: Option<OnDemand>,
    /// Key `DNS`.
    #[serde(rename = "DNS", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Dns")]
    pub dns: Option<Dns>,
    /// Key `Proxies`.
    #[serde(rename = "Proxies", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Proxies")]
    pub proxies: Option<Proxies>,
}

/// A value of `Action`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum Action {
    /// The value `Allow`.
    #[default]
    #[serde(rename = "Allow")]
    Allow,
    /// The value `Connect`.
    #[serde(rename = "Connect")]
    Connect,
    /// The value `Disconnect`.
    #[serde(rename = "Disconnect")]
    Disconnect,
    /// The value `EvaluateConnection`.
    #[serde(rename = "EvaluateConnection")]
    EvaluateConnection,
    /// The value `Ignore`.
    #[serde(rename = "Ignore")]
    Ignore,
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
    /// Key `RequiredDNSServers`.
    #[serde(
        rename = "RequiredDNSServers",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub required_dns_servers: Option<Vec<String>>,
    /// Key `RequiredURLStringProbe`.
    #[serde(
        rename = "RequiredURLStringProbe",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub required_url_string_probe: Option<String>,
}

/// The dictionary of `Authentication`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Authentication {
    /// Key `Method`.
    #[serde(rename = "Method")]
    pub method: Method,
    /// Key `CredentialsAssetReference`.
    #[serde(
        rename = "CredentialsAssetReference",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub credentials_asset_reference: Option<String>,
    /// Key `IdentityAssetReference`.
    #[serde(
        rename = "IdentityAssetReference",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub identity_asset_reference: Option<String>,
}

/// The dictionary of `DNS`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Dns {
    /// Key `Protocol`.
    #[serde(rename = "Protocol")]
    pub protocol: Protocol,
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
    #[serde(rename = "ServerAddresses")]
    pub server_addresses: Vec<String>,
    /// Key `SearchDomains`.
    #[serde(
        rename = "SearchDomains",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub search_domains: Option<Vec<String>>,
    /// Key `DomainName`.
    #[serde(
        rename = "DomainName",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub domain_name: Option<String>,
    /// Key `SupplementalMatchDomains`.
    #[serde(
        rename = "SupplementalMatchDomains",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub supplemental_match_domains: Option<Vec<String>>,
    /// Key `SupplementalMatchDomainsNoSearch`; default `false`.
    #[serde(
        rename = "SupplementalMatchDomainsNoSearch",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub supplemental_match_domains_no_search: Option<bool>,
    /// Key `IdentityAssetReference`.
    #[serde(
        rename = "IdentityAssetReference",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub identity_asset_reference: Option<String>,
}

/// A value of `DomainAction`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum DomainAction {
    /// The value `ConnectIfNeeded`.
    #[default]
    #[serde(rename = "ConnectIfNeeded")]
    ConnectIfNeeded,
    /// The value `NeverConnect`.
    #[serde(rename = "NeverConnect")]
    NeverConnect,
}

/// The dictionary of `HTTP`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Http {
    /// Key `Enable`; default `false`.
    #[serde(rename = "Enable", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    pub enable: Option<bool>,
    /// Key `HostName`.
    #[serde(rename = "HostName", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub host_name: Option<String>,
    /// Key `Port`; from 0 to 65535.
    #[serde(rename = "Port", default, skip_serializing_if = "Option::is_none")]
    #[schemars(extend("minimum" = 0), extend("maximum" = 65535), with = "i64")]
    pub port: Option<i64>,
}

/// The dictionary of `HTTPS`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Https {
    /// Key `Enable`; default `false`.
    #[serde(rename = "Enable", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    pub enable: Option<bool>,
    /// Key `HostName`.
    #[serde(rename = "HostName", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub host_name: Option<String>,
    /// Key `Port`; from 0 to 65535.
    #[serde(rename = "Port", default, skip_serializing_if = "Option::is_none")]
    #[schemars(extend("minimum" = 0), extend("maximum" = 65535), with = "i64")]
    pub port: Option<i64>,
}

/// The dictionary of `Idle`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Idle {
    /// Key `Disconnect`; default `false`.
    #[serde(
        rename = "Disconnect",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub disconnect: Option<bool>,
    /// Key `Timer`.
    #[serde(rename = "Timer", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "i64")]
    pub timer: Option<i64>,
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

/// A value of `Method`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum Method {
    /// The value `Password`.
    #[default]
    #[serde(rename = "Password")]
    Password,
    /// The value `Certificate`.
    #[serde(rename = "Certificate")]
    Certificate,
    /// The value `Password+Certificate`.
    #[serde(rename = "Password+Certificate")]
    PasswordCertificate,
}

/// The dictionary of `NetworkRouting`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct NetworkRouting {
    /// Key `EnforceRoutes`; default `false`.
    #[serde(
        rename = "EnforceRoutes",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub enforce_routes: Option<bool>,
    /// Key `IncludeAllNetworks`; default `false`.
    #[serde(
        rename = "IncludeAllNetworks",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub include_all_networks: Option<bool>,
    /// Key `ExcludeLocalNetworks`.
    #[serde(
        rename = "ExcludeLocalNetworks",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub exclude_local_networks: Option<bool>,
    /// Key `ExcludeCellularServices`; default `true`.
    #[serde(
        rename = "ExcludeCellularServices",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub exclude_cellular_services: Option<bool>,
    /// Key `ExcludeAPNs`; default `true`.
    #[serde(
        rename = "ExcludeAPNs",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub exclude_apns: Option<bool>,
    /// Key `ExcludeDeviceCommunication`; default `true`.
    #[serde(
        rename = "ExcludeDeviceCommunication",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub exclude_device_communication: Option<bool>,
}

/// The dictionary of `OnDemand`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct OnDemand {
    /// Key `Enabled`; default `false`.
    #[serde(rename = "Enabled", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    pub enabled: Option<bool>,
    /// Key `Rules`.
    #[serde(rename = "Rules", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<RulesElement>")]
    pub rules: Option<Vec<RulesElement>>,
}

/// A value of `Protocol`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum Protocol {
    /// The value `Cleartext`.
    #[default]
    #[serde(rename = "Cleartext")]
    Cleartext,
    /// The value `HTTPS`.
    #[serde(rename = "HTTPS")]
    Https,
    /// The value `TLS`.
    #[serde(rename = "TLS")]
    Tls,
}

/// The dictionary of `Provider`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Provider {
    /// Key `Type`; default `packet-tunnel`.
    #[serde(rename = "Type", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Type")]
    pub r#type: Option<Type>,
    /// Key `ComposedIdentifier`.
    #[serde(
        rename = "ComposedIdentifier",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub composed_identifier: Option<String>,
}

/// The dictionary of `Proxies`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Proxies {
    /// Key `AutoConfigEnable`; default `false`.
    #[serde(
        rename = "AutoConfigEnable",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub auto_config_enable: Option<bool>,
    /// Key `AutoDiscoveryEnable`; default `true`.
    #[serde(
        rename = "AutoDiscoveryEnable",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub auto_discovery_enable: Option<bool>,
    /// Key `AutoConfigURLString`.
    #[serde(
        rename = "AutoConfigURLString",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub auto_config_url_string: Option<String>,
    /// Key `SupplementalMatchDomains`.
    #[serde(
        rename = "SupplementalMatchDomains",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub supplemental_match_domains: Option<Vec<String>>,
    /// Key `Protocol`.
    #[serde(rename = "Protocol", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "ProxiesProtocol")]
    pub protocol: Option<ProxiesProtocol>,
}

/// The dictionary of `Protocol`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ProxiesProtocol {
    /// Key `HTTP`.
    #[serde(rename = "HTTP", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Http")]
    pub http: Option<Http>,
    /// Key `HTTPS`.
    #[serde(rename = "HTTPS", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Https")]
    pub https: Option<Https>,
    /// Key `CredentialsAssetReference`.
    #[serde(
        rename = "CredentialsAssetReference",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub credentials_asset_reference: Option<String>,
}

/// The dictionary of `RulesElement`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct RulesElement {
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

/// A value of `Type`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum Type {
    /// The value `packet-tunnel`.
    #[default]
    #[serde(rename = "packet-tunnel")]
    PacketTunnel,
    /// The value `app-proxy`.
    #[serde(rename = "app-proxy")]
    AppProxy,
}

/// The dictionary of `VendorConfig`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct VendorConfig {
    /// Key `Realm`.
    #[serde(rename = "Realm", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub realm: Option<String>,
    /// Key `Role`.
    #[serde(rename = "Role", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub role: Option<String>,
    /// Key `Group`.
    #[serde(rename = "Group", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub group: Option<String>,
    /// Key `LoginGroupOrDomain`.
    #[serde(
        rename = "LoginGroupOrDomain",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub login_group_or_domain: Option<String>,
}

impl PayloadModel for PluginVpn {
    const PAYLOAD_TYPE: &'static str = "com.apple.configuration.network.vpn.vpn-plugin";
    const VARIANT: Option<&'static str> = None;
}
