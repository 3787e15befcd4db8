// From schemas/declarations/com.apple.configuration.network.vpn.ikev2.yaml by `cargo xtask codegen`.

//! IKEv2 VPN: `com.apple.configuration.network.vpn.ikev2`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// IKEv2 VPN.
///
/// Type `com.apple.configuration.network.vpn.ikev2`; macOS 27.0 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Ikev2Vpn {
    /// Key `VisibleName`.
    #[serde(rename = "VisibleName")]
    pub visible_name: String,
    /// Key `HostName`.
    #[serde(rename = "HostName")]
    pub host_name: String,
    /// Key `LocalIdentifier`.
    #[serde(rename = "LocalIdentifier")]
    pub local_identifier: String,
    /// Key `RemoteIdentifier`.
    #[serde(rename = "RemoteIdentifier")]
    pub remote_identifier: String,
    /// Key `Authentication`.
    #[serde(rename = "Authentication")]
    pub authentication: Authentication,
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
    /// Key `UseConfigurationAttributeInternalIPSubnet`; default `false`.
    #[serde(
        rename = "UseConfigurationAttributeInternalIPSubnet",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub use_configuration_attribute_internal_ip_subnet: Option<bool>,
    /// Key `DisableMOBIKE`; default `false`.
    #[serde(
        rename = "DisableMOBIKE",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub disable_mobike: Option<bool>,
    /// Key `DisableRedirect`; default `false`.
    #[serde(
        rename = "DisableRedirect",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub disable_redirect: Option<bool>,
    /// Key `EnablePFS`; default `false`.
    #[serde(rename = "EnablePFS", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    pub enable_pfs: Option<bool>,
    /// Key `EnableCertificateRevocationCheck`; default `false`.
    #[serde(
        rename = "EnableCertificateRevocationCheck",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub enable_certificate_revocation_check: Option<bool>,
    /// Key `MTU`; default `1280`; from 1280 to 1400.
    #[serde(rename = "MTU", default, skip_serializing_if = "Option::is_none")]
    #[schemars(extend("minimum" = 1280), extend("maximum" = 1400), with = "i64")]
    pub mtu: Option<i64>,
    /// Key `EnforceStrictAlgorithmSelection`; default `false`.
    #[serde(
        rename = "EnforceStrictAlgorithmSelection",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub enforce_strict_algorithm_selection: Option<bool>,
    /// Key `PostQuantumKeyExchange`.
    #[serde(
        rename = "PostQuantumKeyExchange",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "PostQuantumKeyExchange")]
    pub post_quantum_key_exchange: Option<PostQuantumKeyExchange>,
    /// Key `IKESecurityAssociationParameters`.
    #[serde(
        rename = "IKESecurityAssociationParameters",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "SecurityAssociationParameters")]
    pub ike_security_association_parameters: Option<SecurityAssociationParameters>,
    /// Key `ChildSecurityAssociationParameters`.
    #[serde(
        rename = "ChildSecurityAssociationParameters",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "SecurityAssociationParameters")]
    pub child_security_association_parameters: Option<SecurityAssociationParameters>,
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
    /// Key `IdentityCertificateType`; default `RSA`.
    #[serde(
        rename = "IdentityCertificateType",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "IdentityCertificateType")]
    pub identity_certificate_type: Option<IdentityCertificateType>,
    /// Key `IdentityAssetReference`.
    #[serde(
        rename = "IdentityAssetReference",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub identity_asset_reference: Option<String>,
    /// Key `ExtendedAuth`.
    #[serde(
        rename = "ExtendedAuth",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "ExtendedAuth")]
    pub extended_auth: Option<ExtendedAuth>,
}

/// A value of `DeadPeerDetectionRate`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum DeadPeerDetectionRate {
    /// The value `None`.
    #[default]
    #[serde(rename = "None")]
    None,
    /// The value `Low`.
    #[serde(rename = "Low")]
    Low,
    /// The value `Medium`.
    #[serde(rename = "Medium")]
    Medium,
    /// The value `High`.
    #[serde(rename = "High")]
    High,
}

/// The dictionary of `DNS`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Dns {
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

/// A value of `EncryptionAlgorithm`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum EncryptionAlgorithm {
    /// The value `AES-128`.
    #[default]
    #[serde(rename = "AES-128")]
    Aes128,
    /// The value `AES-256`.
    #[serde(rename = "AES-256")]
    Aes256,
    /// The value `AES-128-GCM`.
    #[serde(rename = "AES-128-GCM")]
    Aes128Gcm,
    /// The value `AES-256-GCM`.
    #[serde(rename = "AES-256-GCM")]
    Aes256Gcm,
    /// The value `ChaCha20Poly1305`.
    #[serde(rename = "ChaCha20Poly1305")]
    ChaCha20Poly1305,
}

/// The dictionary of `ExtendedAuth`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ExtendedAuth {
    /// Key `Enabled`; default `false`.
    #[serde(rename = "Enabled", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    pub enabled: Option<bool>,
    /// Key `CredentialsAssetReference`.
    #[serde(
        rename = "CredentialsAssetReference",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub credentials_asset_reference: Option<String>,
    /// Key `ServerCertificateIssuerCommonName`.
    #[serde(
        rename = "ServerCertificateIssuerCommonName",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub server_certificate_issuer_common_name: Option<String>,
    /// Key `ServerCertificateCommonName`.
    #[serde(
        rename = "ServerCertificateCommonName",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub server_certificate_common_name: Option<String>,
    /// Key `TLSMinimumVersion`; default `1.0`.
    #[serde(
        rename = "TLSMinimumVersion",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "TlsMinimumVersion")]
    pub tls_minimum_version: Option<TlsMinimumVersion>,
    /// Key `TLSMaximumVersion`; default `1.2`.
    #[serde(
        rename = "TLSMaximumVersion",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "TlsMaximumVersion")]
    pub tls_maximum_version: Option<TlsMaximumVersion>,
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

/// A value of `IdentityCertificateType`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum IdentityCertificateType {
    /// The value `RSA`.
    #[default]
    #[serde(rename = "RSA")]
    Rsa,
    /// The value `ECDSA256`.
    #[serde(rename = "ECDSA256")]
    Ecdsa256,
    /// The value `ECDSA384`.
    #[serde(rename = "ECDSA384")]
    Ecdsa384,
    /// The value `ECDSA521`.
    #[serde(rename = "ECDSA521")]
    Ecdsa521,
    /// The value `RSA-PSS`.
    #[serde(rename = "RSA-PSS")]
    RsaPss,
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
    /// Key `DeadPeerDetectionRate`; default `Medium`.
    #[serde(
        rename = "DeadPeerDetectionRate",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "DeadPeerDetectionRate")]
    pub dead_peer_detection_rate: Option<DeadPeerDetectionRate>,
}

/// A value of `IntegrityAlgorithm`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum IntegrityAlgorithm {
    /// The value `SHA2-256`.
    #[default]
    #[serde(rename = "SHA2-256")]
    Sha2_256,
    /// The value `SHA2-384`.
    #[serde(rename = "SHA2-384")]
    Sha2_384,
    /// The value `SHA2-512`.
    #[serde(rename = "SHA2-512")]
    Sha2_512,
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
    /// The value `None`.
    #[default]
    #[serde(rename = "None")]
    None,
    /// The value `SharedSecret`.
    #[serde(rename = "SharedSecret")]
    SharedSecret,
    /// The value `Certificate`.
    #[serde(rename = "Certificate")]
    Certificate,
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

/// The dictionary of `PostQuantumKeyExchange`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct PostQuantumKeyExchange {
    /// Key `PPK`; a secret.
    #[serde(rename = "PPK", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "crate::model::DataSchema")]
    pub ppk: Option<plist::Data>,
    /// Key `PPKIdentifier`.
    #[serde(
        rename = "PPKIdentifier",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub ppk_identifier: Option<String>,
    /// Key `PPKMandatory`; default `true`.
    #[serde(
        rename = "PPKMandatory",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub ppk_mandatory: Option<bool>,
    /// Key `AllowFallback`; default `false`.
    #[serde(
        rename = "AllowFallback",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_fallback: Option<bool>,
}

/// The dictionary of `Protocol`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Protocol {
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
    #[schemars(with = "Protocol")]
    pub protocol: Option<Protocol>,
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

/// The dictionary of `IKESecurityAssociationParameters`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct SecurityAssociationParameters {
    /// Key `EncryptionAlgorithm`; default `AES-256`.
    #[serde(
        rename = "EncryptionAlgorithm",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "EncryptionAlgorithm")]
    pub encryption_algorithm: Option<EncryptionAlgorithm>,
    /// Key `IntegrityAlgorithm`; default `SHA2-256`.
    #[serde(
        rename = "IntegrityAlgorithm",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "IntegrityAlgorithm")]
    pub integrity_algorithm: Option<IntegrityAlgorithm>,
    /// Key `DiffieHellmanGroup`; default `14`; one of `14`, `15`, `16`, `17`, `18`, `19`, `20`, `21`, `31`, `32`.
    #[serde(
        rename = "DiffieHellmanGroup",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("enum" = [14, 15, 16, 17, 18, 19, 20, 21, 31, 32]), with = "i64")]
    pub diffie_hellman_group: Option<i64>,
    /// Key `PostQuantumKeyExchangeMethods`.
    #[serde(
        rename = "PostQuantumKeyExchangeMethods",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<i64>")]
    pub post_quantum_key_exchange_methods: Option<Vec<i64>>,
    /// Key `LifeTimeInMinutes`; default `1440`; from 10 to 1440.
    #[serde(
        rename = "LifeTimeInMinutes",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("minimum" = 10), extend("maximum" = 1440), with = "i64")]
    pub life_time_in_minutes: Option<i64>,
}

/// A value of `TLSMaximumVersion`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum TlsMaximumVersion {
    /// The value `1.0`.
    #[default]
    #[serde(rename = "1.0")]
    V1_0,
    /// The value `1.1`.
    #[serde(rename = "1.1")]
    V1_1,
    /// The value `1.2`.
    #[serde(rename = "1.2")]
    V1_2,
    /// The value `1.3`.
    #[serde(rename = "1.3")]
    V1_3,
}

/// A value of `TLSMinimumVersion`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum TlsMinimumVersion {
    /// The value `1.0`.
    #[default]
    #[serde(rename = "1.0")]
    V1_0,
    /// The value `1.1`.
    #[serde(rename = "1.1")]
    V1_1,
    /// The value `1.2`.
    #[serde(rename = "1.2")]
    V1_2,
    /// The value `1.3`.
    #[serde(rename = "1.3")]
    V1_3,
}

impl PayloadModel for Ikev2Vpn {
    const PAYLOAD_TYPE: &'static str = "com.apple.configuration.network.vpn.ikev2";
    const VARIANT: Option<&'static str> = None;
}
