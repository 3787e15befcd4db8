// From schemas/payloads/com.apple.vpn.managed.yaml by `cargo xtask codegen`.

//! VPN: `com.apple.vpn.managed`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// VPN.
///
/// Sets up a VPN connection (IKEv2, IPsec, L2TP or a vendor's app) with its DNS, proxies and on-demand rules.
///
/// Type `com.apple.vpn.managed`; macOS 10.7 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Vpn {
    /// Key `VPNType`.
    #[serde(rename = "VPNType")]
    pub vpn_type: VpnType,
    /// Key `VPNSubType`.
    #[serde(
        rename = "VPNSubType",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub vpn_sub_type: Option<String>,
    /// Key `UserDefinedName`.
    #[serde(rename = "UserDefinedName")]
    pub user_defined_name: String,
    /// Key `VendorConfig`.
    #[serde(
        rename = "VendorConfig",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "VendorConfig")]
    pub vendor_config: Option<VendorConfig>,
    /// Key `VPN`.
    #[serde(rename = "VPN", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Nested2")]
    pub vpn: Option<Nested2>,
    /// Key `IPv4`.
    #[serde(rename = "IPv4", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "IPv4")]
    pub i_pv4: Option<IPv4>,
    /// Key `PPP`.
    #[serde(rename = "PPP", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Ppp")]
    pub ppp: Option<Ppp>,
    /// Key `IPSec`.
    #[serde(rename = "IPSec", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "IpSec")]
    pub ip_sec: Option<IpSec>,
    /// Key `IKEv2`.
    #[serde(rename = "IKEv2", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "IkEv2")]
    pub ik_ev2: Option<IkEv2>,
    /// Key `DNS`.
    #[serde(rename = "DNS", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Dns")]
    pub dns: Option<Dns>,
    /// Key `Proxies`.
    #[serde(rename = "Proxies", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Proxies")]
    pub proxies: Option<Proxies>,
    /// Key `TransparentProxy`; macOS 14.0 or later.
    #[serde(
        rename = "TransparentProxy",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "TransparentProxy")]
    pub transparent_proxy: Option<TransparentProxy>,
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

/// A value of `AuthProtocolElement`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum AuthProtocolElement {
    /// The value `EAP`.
    #[default]
    #[serde(rename = "EAP")]
    Eap,
}

/// A value of `AuthenticationMethod`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum AuthenticationMethod {
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

/// A value of `CertificateType`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum CertificateType {
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
    /// Key `DNSProtocol`; macOS 11.0 or later.
    #[serde(rename = "DNSProtocol")]
    pub dns_protocol: DnsProtocol,
    /// Key `ServerURL`; macOS 11.0 or later.
    #[serde(rename = "ServerURL", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub server_url: Option<String>,
    /// Key `ServerName`; macOS 11.0 or later.
    #[serde(
        rename = "ServerName",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub server_name: Option<String>,
    /// Key `ServerAddresses`; macOS 10.12 or later.
    #[serde(rename = "ServerAddresses")]
    pub server_addresses: Vec<String>,
    /// Key `SearchDomains`; macOS 10.12 or later.
    #[serde(
        rename = "SearchDomains",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub search_domains: Option<Vec<String>>,
    /// Key `DomainName`; macOS 10.12 or later.
    #[serde(
        rename = "DomainName",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub domain_name: Option<String>,
    /// Key `SupplementalMatchDomains`; macOS 10.12 or later.
    #[serde(
        rename = "SupplementalMatchDomains",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub supplemental_match_domains: Option<Vec<String>>,
    /// Key `SupplementalMatchDomainsNoSearch`; macOS 10.12 or later; default `0`; one of `0`, `1`.
    #[serde(
        rename = "SupplementalMatchDomainsNoSearch",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("enum" = [0, 1]), with = "i64")]
    pub supplemental_match_domains_no_search: Option<i64>,
    /// Key `PayloadCertificateUUID`; macOS 13.0 or later.
    #[serde(
        rename = "PayloadCertificateUUID",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("pattern" = "^[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}$"), with = "String")]
    pub payload_certificate_uuid: Option<String>,
}

/// A value of `DNSProtocol`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum DnsProtocol {
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

/// A value of `EAPPluginElement`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum EapPluginElement {
    /// The value `EAP-RSA`.
    #[default]
    #[serde(rename = "EAP-RSA")]
    EapRsa,
    /// The value `EAP-TLS`.
    #[serde(rename = "EAP-TLS")]
    EapTls,
    /// The value `EAP-KRB`.
    #[serde(rename = "EAP-KRB")]
    EapKrb,
}

/// A value of `EncryptionAlgorithm`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum EncryptionAlgorithm {
    /// The value `DES`. Removed in macOS 26.0.
    #[default]
    #[serde(rename = "DES")]
    Des,
    /// The value `3DES`. Removed in macOS 26.0.
    #[serde(rename = "3DES")]
    V3Des,
    /// The value `AES-128`.
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

/// The dictionary of `IPv4`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct IPv4 {
    /// Key `OverridePrimary`; default `0`; one of `0`, `1`.
    #[serde(
        rename = "OverridePrimary",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("enum" = [0, 1]), with = "i64")]
    pub override_primary: Option<i64>,
}

/// The dictionary of `IKEv2`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct IkEv2 {
    /// Key `RemoteAddress`.
    #[serde(rename = "RemoteAddress")]
    pub remote_address: String,
    /// Key `LocalIdentifier`.
    #[serde(rename = "LocalIdentifier")]
    pub local_identifier: String,
    /// Key `RemoteIdentifier`.
    #[serde(rename = "RemoteIdentifier")]
    pub remote_identifier: String,
    /// Key `AuthenticationMethod`.
    #[serde(rename = "AuthenticationMethod")]
    pub authentication_method: IkEv2AuthenticationMethod,
    /// Key `CertificateType`; default `RSA`.
    #[serde(
        rename = "CertificateType",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "CertificateType")]
    pub certificate_type: Option<CertificateType>,
    /// Key `PayloadCertificateUUID`.
    #[serde(
        rename = "PayloadCertificateUUID",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub payload_certificate_uuid: Option<String>,
    /// Key `Password`; a secret.
    #[serde(rename = "Password", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub password: Option<String>,
    /// Key `ProviderBundleIdentifier`.
    #[serde(
        rename = "ProviderBundleIdentifier",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub provider_bundle_identifier: Option<String>,
    /// Key `ProviderDesignatedRequirement`; macOS 10.15 or later.
    #[serde(
        rename = "ProviderDesignatedRequirement",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub provider_designated_requirement: Option<String>,
    /// Key `SharedSecret`; a secret.
    #[serde(
        rename = "SharedSecret",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub shared_secret: Option<String>,
    /// Key `ExtendedAuthEnabled`; default `0`; one of `0`, `1`.
    #[serde(
        rename = "ExtendedAuthEnabled",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("enum" = [0, 1]), with = "i64")]
    pub extended_auth_enabled: Option<i64>,
    /// Key `AuthName`.
    #[serde(rename = "AuthName", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub auth_name: Option<String>,
    /// Key `AuthPassword`; a secret.
    #[serde(
        rename = "AuthPassword",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub auth_password: Option<String>,
    /// Key `OnDemandEnabled`; default `0`; one of `0`, `1`.
    #[serde(
        rename = "OnDemandEnabled",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("enum" = [0, 1]), with = "i64")]
    pub on_demand_enabled: Option<i64>,
    /// Key `OnDemandRules`.
    #[serde(
        rename = "OnDemandRules",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<OnDemandRulesElement>")]
    pub on_demand_rules: Option<Vec<OnDemandRulesElement>>,
    /// Key `DeadPeerDetectionRate`; default `Medium`.
    #[serde(
        rename = "DeadPeerDetectionRate",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "DeadPeerDetectionRate")]
    pub dead_peer_detection_rate: Option<DeadPeerDetectionRate>,
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
    /// Key `TLSMinimumVersion`; macOS 10.13 or later; default `1.0`.
    #[serde(
        rename = "TLSMinimumVersion",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "TlsMinimumVersion")]
    pub tls_minimum_version: Option<TlsMinimumVersion>,
    /// Key `TLSMaximumVersion`; macOS 10.13 or later; default `1.2`.
    #[serde(
        rename = "TLSMaximumVersion",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "TlsMaximumVersion")]
    pub tls_maximum_version: Option<TlsMaximumVersion>,
    /// Key `UseConfigurationAttributeInternalIPSubnet`; default `0`; one of `0`, `1`.
    #[serde(
        rename = "UseConfigurationAttributeInternalIPSubnet",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("enum" = [0, 1]), with = "i64")]
    pub use_configuration_attribute_internal_ip_subnet: Option<i64>,
    /// Key `DisableMOBIKE`; default `0`; one of `0`, `1`.
    #[serde(
        rename = "DisableMOBIKE",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("enum" = [0, 1]), with = "i64")]
    pub disable_mobike: Option<i64>,
    /// Key `DisableRedirect`; default `0`; one of `0`, `1`.
    #[serde(
        rename = "DisableRedirect",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("enum" = [0, 1]), with = "i64")]
    pub disable_redirect: Option<i64>,
    /// Key `DisconnectOnIdle`; default `0`; one of `0`, `1`.
    #[serde(
        rename = "DisconnectOnIdle",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("enum" = [0, 1]), with = "i64")]
    pub disconnect_on_idle: Option<i64>,
    /// Key `DisconnectOnIdleTimer`.
    #[serde(
        rename = "DisconnectOnIdleTimer",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "i64")]
    pub disconnect_on_idle_timer: Option<i64>,
    /// Key `NATKeepAliveOffloadEnable`; default `1`; one of `0`, `1`.
    #[serde(
        rename = "NATKeepAliveOffloadEnable",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("enum" = [0, 1]), with = "i64")]
    pub nat_keep_alive_offload_enable: Option<i64>,
    /// Key `NATKeepAliveInterval`; default `20`.
    #[serde(
        rename = "NATKeepAliveInterval",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "i64")]
    pub nat_keep_alive_interval: Option<i64>,
    /// Key `EnablePFS`; default `0`; one of `0`, `1`.
    #[serde(rename = "EnablePFS", default, skip_serializing_if = "Option::is_none")]
    #[schemars(extend("enum" = [0, 1]), with = "i64")]
    pub enable_pfs: Option<i64>,
    /// Key `EnableCertificateRevocationCheck`; default `0`; one of `0`, `1`.
    #[serde(
        rename = "EnableCertificateRevocationCheck",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("enum" = [0, 1]), with = "i64")]
    pub enable_certificate_revocation_check: Option<i64>,
    /// Key `MTU`; macOS 11.0 or later; default `1280`; from 1280 to 1400.
    #[serde(rename = "MTU", default, skip_serializing_if = "Option::is_none")]
    #[schemars(extend("minimum" = 1280), extend("maximum" = 1400), with = "i64")]
    pub mtu: Option<i64>,
    /// Key `ProviderType`; default `packet-tunnel`.
    #[serde(
        rename = "ProviderType",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "ProviderType")]
    pub provider_type: Option<ProviderType>,
    /// Key `IncludeAllNetworks`; macOS 10.15 or later; default `0`; one of `0`, `1`.
    #[serde(
        rename = "IncludeAllNetworks",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("enum" = [0, 1]), with = "i64")]
    pub include_all_networks: Option<i64>,
    /// Key `EnforceRoutes`; macOS 11.0 or later; default `0`; one of `0`, `1`.
    #[serde(
        rename = "EnforceRoutes",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("enum" = [0, 1]), with = "i64")]
    pub enforce_routes: Option<i64>,
    /// Key `ExcludeLocalNetworks`; macOS 10.15 or later; one of `0`, `1`.
    #[serde(
        rename = "ExcludeLocalNetworks",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("enum" = [0, 1]), with = "i64")]
    pub exclude_local_networks: Option<i64>,
    /// Key `ExcludeCellularServices`; macOS 13.3 or later; default `1`; one of `0`, `1`.
    #[serde(
        rename = "ExcludeCellularServices",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("enum" = [0, 1]), with = "i64")]
    pub exclude_cellular_services: Option<i64>,
    /// Key `ExcludeAPNs`; macOS 13.3 or later; default `1`; one of `0`, `1`.
    #[serde(
        rename = "ExcludeAPNs",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("enum" = [0, 1]), with = "i64")]
    pub exclude_apns: Option<i64>,
    /// Key `ExcludeDeviceCommunication`; macOS 14.4 or later; default `1`; one of `0`, `1`.
    #[serde(
        rename = "ExcludeDeviceCommunication",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("enum" = [0, 1]), with = "i64")]
    pub exclude_device_communication: Option<i64>,
    /// Key `PPK`; macOS 15.0 or later; a secret.
    #[serde(rename = "PPK", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "crate::model::DataSchema")]
    pub ppk: Option<plist::Data>,
    /// Key `PPKIdentifier`; macOS 15.0 or later.
    #[serde(
        rename = "PPKIdentifier",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub ppk_identifier: Option<String>,
    /// Key `PPKMandatory`; macOS 15.0 or later; default `1`; one of `0`, `1`.
    #[serde(
        rename = "PPKMandatory",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("enum" = [0, 1]), with = "i64")]
    pub ppk_mandatory: Option<i64>,
    /// Key `AllowPostQuantumKeyExchangeFallback`; macOS 26.0 or later; default `0`; one of `0`, `1`.
    #[serde(
        rename = "AllowPostQuantumKeyExchangeFallback",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("enum" = [0, 1]), with = "i64")]
    pub allow_post_quantum_key_exchange_fallback: Option<i64>,
    /// Key `EnforceStrictAlgorithmSelection`; macOS 15.5 or later; default `0`; one of `0`, `1`.
    #[serde(
        rename = "EnforceStrictAlgorithmSelection",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("enum" = [0, 1]), with = "i64")]
    pub enforce_strict_algorithm_selection: Option<i64>,
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
}

/// A value of `AuthenticationMethod`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum IkEv2AuthenticationMethod {
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

/// A value of `IntegrityAlgorithm`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum IntegrityAlgorithm {
    /// The value `SHA1-96`. Removed in macOS 26.0.
    #[default]
    #[serde(rename = "SHA1-96")]
    Sha1_96,
    /// The value `SHA1-160`. Removed in macOS 26.0.
    #[serde(rename = "SHA1-160")]
    Sha1_160,
    /// The value `SHA2-256`.
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

/// The dictionary of `IPSec`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct IpSec {
    /// Key `RemoteAddress`.
    #[serde(
        rename = "RemoteAddress",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub remote_address: Option<String>,
    /// Key `AuthenticationMethod`; default `SharedSecret`.
    #[serde(
        rename = "AuthenticationMethod",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "IpSecAuthenticationMethod")]
    pub authentication_method: Option<IpSecAuthenticationMethod>,
    /// Key `XAuthName`.
    #[serde(rename = "XAuthName", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub x_auth_name: Option<String>,
    /// Key `XAuthPassword`; a secret.
    #[serde(
        rename = "XAuthPassword",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub x_auth_password: Option<String>,
    /// Key `XAuthEnabled`; one of `0`, `1`.
    #[serde(
        rename = "XAuthEnabled",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("enum" = [0, 1]), with = "i64")]
    pub x_auth_enabled: Option<i64>,
    /// Key `XAuthPasswordEncryption`.
    #[serde(
        rename = "XAuthPasswordEncryption",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "XAuthPasswordEncryption")]
    pub x_auth_password_encryption: Option<XAuthPasswordEncryption>,
    /// Key `LocalIdentifier`.
    #[serde(
        rename = "LocalIdentifier",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub local_identifier: Option<String>,
    /// Key `LocalIdentifierType`; default `KeyID`.
    #[serde(
        rename = "LocalIdentifierType",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "LocalIdentifierType")]
    pub local_identifier_type: Option<LocalIdentifierType>,
    /// Key `SharedSecret`; a secret.
    #[serde(
        rename = "SharedSecret",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "crate::model::DataSchema")]
    pub shared_secret: Option<plist::Data>,
    /// Key `PayloadCertificateUUID`.
    #[serde(
        rename = "PayloadCertificateUUID",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub payload_certificate_uuid: Option<String>,
    /// Key `PromptForVPNPIN`; default `false`.
    #[serde(
        rename = "PromptForVPNPIN",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub prompt_for_vpnpin: Option<bool>,
    /// Key `DisconnectOnIdle`; default `0`; one of `0`, `1`.
    #[serde(
        rename = "DisconnectOnIdle",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("enum" = [0, 1]), with = "i64")]
    pub disconnect_on_idle: Option<i64>,
    /// Key `DisconnectOnIdleTimer`.
    #[serde(
        rename = "DisconnectOnIdleTimer",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "i64")]
    pub disconnect_on_idle_timer: Option<i64>,
    /// Key `OnDemandEnabled`; default `0`; one of `0`, `1`.
    #[serde(
        rename = "OnDemandEnabled",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("enum" = [0, 1]), with = "i64")]
    pub on_demand_enabled: Option<i64>,
    /// Key `OnDemandMatchDomainsAlways`.
    #[serde(
        rename = "OnDemandMatchDomainsAlways",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub on_demand_match_domains_always: Option<Vec<String>>,
    /// Key `OnDemandMatchDomainsNever`.
    #[serde(
        rename = "OnDemandMatchDomainsNever",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub on_demand_match_domains_never: Option<Vec<String>>,
    /// Key `OnDemandMatchDomainsOnRetry`.
    #[serde(
        rename = "OnDemandMatchDomainsOnRetry",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub on_demand_match_domains_on_retry: Option<Vec<String>>,
    /// Key `OnDemandRules`.
    #[serde(
        rename = "OnDemandRules",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<OnDemandRulesElement>")]
    pub on_demand_rules: Option<Vec<OnDemandRulesElement>>,
}

/// A value of `AuthenticationMethod`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum IpSecAuthenticationMethod {
    /// The value `SharedSecret`.
    #[default]
    #[serde(rename = "SharedSecret")]
    SharedSecret,
    /// The value `Certificate`.
    #[serde(rename = "Certificate")]
    Certificate,
}

/// A value of `LocalIdentifierType`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum LocalIdentifierType {
    /// The value `KeyID`.
    #[default]
    #[serde(rename = "KeyID")]
    KeyId,
}

/// The dictionary of `VPN`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Nested2 {
    /// Key `AuthName`.
    #[serde(rename = "AuthName", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub auth_name: Option<String>,
    /// Key `AuthPassword`; a secret.
    #[serde(
        rename = "AuthPassword",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub auth_password: Option<String>,
    /// Key `RemoteAddress`.
    #[serde(rename = "RemoteAddress")]
    pub remote_address: String,
    /// Key `AuthenticationMethod`; default `Password`.
    #[serde(
        rename = "AuthenticationMethod",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "AuthenticationMethod")]
    pub authentication_method: Option<AuthenticationMethod>,
    /// Key `PayloadCertificateUUID`.
    #[serde(
        rename = "PayloadCertificateUUID",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub payload_certificate_uuid: Option<String>,
    /// Key `ProviderBundleIdentifier`.
    #[serde(
        rename = "ProviderBundleIdentifier",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub provider_bundle_identifier: Option<String>,
    /// Key `ProviderDesignatedRequirement`; macOS 10.15 or later.
    #[serde(
        rename = "ProviderDesignatedRequirement",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub provider_designated_requirement: Option<String>,
    /// Key `DisconnectOnIdle`; default `0`; one of `0`, `1`.
    #[serde(
        rename = "DisconnectOnIdle",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("enum" = [0, 1]), with = "i64")]
    pub disconnect_on_idle: Option<i64>,
    /// Key `DisconnectOnIdleTimer`.
    #[serde(
        rename = "DisconnectOnIdleTimer",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "i64")]
    pub disconnect_on_idle_timer: Option<i64>,
    /// Key `ProviderType`; default `packet-tunnel`.
    #[serde(
        rename = "ProviderType",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "ProviderType")]
    pub provider_type: Option<ProviderType>,
    /// Key `IncludeAllNetworks`; macOS 10.15 or later; default `0`; one of `0`, `1`.
    #[serde(
        rename = "IncludeAllNetworks",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("enum" = [0, 1]), with = "i64")]
    pub include_all_networks: Option<i64>,
    /// Key `EnforceRoutes`; macOS 11.0 or later; default `0`; one of `0`, `1`.
    #[serde(
        rename = "EnforceRoutes",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("enum" = [0, 1]), with = "i64")]
    pub enforce_routes: Option<i64>,
    /// Key `ExcludeLocalNetworks`; macOS 10.15 or later; one of `0`, `1`.
    #[serde(
        rename = "ExcludeLocalNetworks",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("enum" = [0, 1]), with = "i64")]
    pub exclude_local_networks: Option<i64>,
    /// Key `ExcludeCellularServices`; macOS 13.3 or later; default `1`; one of `0`, `1`.
    #[serde(
        rename = "ExcludeCellularServices",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("enum" = [0, 1]), with = "i64")]
    pub exclude_cellular_services: Option<i64>,
    /// Key `ExcludeAPNs`; macOS 13.3 or later; default `1`; one of `0`, `1`.
    #[serde(
        rename = "ExcludeAPNs",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("enum" = [0, 1]), with = "i64")]
    pub exclude_apns: Option<i64>,
    /// Key `ExcludeDeviceCommunication`; macOS 14.4 or later; default `1`; one of `0`, `1`.
    #[serde(
        rename = "ExcludeDeviceCommunication",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("enum" = [0, 1]), with = "i64")]
    pub exclude_device_communication: Option<i64>,
    /// Key `OnDemandEnabled`; default `0`; one of `0`, `1`.
    #[serde(
        rename = "OnDemandEnabled",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("enum" = [0, 1]), with = "i64")]
    pub on_demand_enabled: Option<i64>,
    /// Key `OnDemandMatchDomainsAlways`.
    #[serde(
        rename = "OnDemandMatchDomainsAlways",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub on_demand_match_domains_always: Option<Vec<String>>,
    /// Key `OnDemandMatchDomainsNever`.
    #[serde(
        rename = "OnDemandMatchDomainsNever",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub on_demand_match_domains_never: Option<Vec<String>>,
    /// Key `OnDemandMatchDomainsOnRetry`.
    #[serde(
        rename = "OnDemandMatchDomainsOnRetry",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub on_demand_match_domains_on_retry: Option<Vec<String>>,
    /// Key `OnDemandRules`.
    #[serde(
        rename = "OnDemandRules",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<OnDemandRulesElement>")]
    pub on_demand_rules: Option<Vec<OnDemandRulesElement>>,
    /// Key `Password`; no longer in Apple's newest schema; a secret.
    #[serde(rename = "Password", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub password: Option<String>,
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

/// The dictionary of `PPP`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Ppp {
    /// Key `AuthName`.
    #[serde(rename = "AuthName", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub auth_name: Option<String>,
    /// Key `AuthPassword`; a secret.
    #[serde(
        rename = "AuthPassword",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub auth_password: Option<String>,
    /// Key `TokenCard`; default `0`; one of `0`, `1`.
    #[serde(rename = "TokenCard", default, skip_serializing_if = "Option::is_none")]
    #[schemars(extend("enum" = [0, 1]), with = "i64")]
    pub token_card: Option<i64>,
    /// Key `CommRemoteAddress`.
    #[serde(
        rename = "CommRemoteAddress",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub comm_remote_address: Option<String>,
    /// Key `AuthEAPPlugins`.
    #[serde(
        rename = "AuthEAPPlugins",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<EapPluginElement>")]
    pub auth_eap_plugins: Option<Vec<EapPluginElement>>,
    /// Key `AuthProtocol`.
    #[serde(
        rename = "AuthProtocol",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<AuthProtocolElement>")]
    pub auth_protocol: Option<Vec<AuthProtocolElement>>,
    /// Key `CCPMPPE40Enabled`; one of `0`, `1`.
    #[serde(
        rename = "CCPMPPE40Enabled",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("enum" = [0, 1]), with = "i64")]
    pub ccpmppe40_enabled: Option<i64>,
    /// Key `CCPMPPE128Enabled`; one of `0`, `1`.
    #[serde(
        rename = "CCPMPPE128Enabled",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("enum" = [0, 1]), with = "i64")]
    pub ccpmppe128_enabled: Option<i64>,
    /// Key `CCPEnabled`; one of `0`, `1`.
    #[serde(
        rename = "CCPEnabled",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("enum" = [0, 1]), with = "i64")]
    pub ccp_enabled: Option<i64>,
    /// Key `DisconnectOnIdle`; default `0`; one of `0`, `1`.
    #[serde(
        rename = "DisconnectOnIdle",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("enum" = [0, 1]), with = "i64")]
    pub disconnect_on_idle: Option<i64>,
    /// Key `DisconnectOnIdleTimer`.
    #[serde(
        rename = "DisconnectOnIdleTimer",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "i64")]
    pub disconnect_on_idle_timer: Option<i64>,
}

/// A value of `ProviderType`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum ProviderType {
    /// The value `packet-tunnel`.
    #[default]
    #[serde(rename = "packet-tunnel")]
    PacketTunnel,
    /// The value `app-proxy`.
    #[serde(rename = "app-proxy")]
    AppProxy,
}

/// The dictionary of `Proxies`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Proxies {
    /// Key `ProxyAutoConfigEnable`; one of `0`, `1`.
    #[serde(
        rename = "ProxyAutoConfigEnable",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("enum" = [0, 1]), with = "i64")]
    pub proxy_auto_config_enable: Option<i64>,
    /// Key `ProxyAutoDiscoveryEnable`; default `1`; one of `0`, `1`.
    #[serde(
        rename = "ProxyAutoDiscoveryEnable",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("enum" = [0, 1]), with = "i64")]
    pub proxy_auto_discovery_enable: Option<i64>,
    /// Key `ProxyAutoConfigURLString`.
    #[serde(
        rename = "ProxyAutoConfigURLString",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub proxy_auto_config_url_string: Option<String>,
    /// Key `SupplementalMatchDomains`.
    #[serde(
        rename = "SupplementalMatchDomains",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub supplemental_match_domains: Option<Vec<String>>,
    /// Key `HTTPEnable`; default `0`; one of `0`, `1`.
    #[serde(
        rename = "HTTPEnable",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("enum" = [0, 1]), with = "i64")]
    pub http_enable: Option<i64>,
    /// Key `HTTPProxy`.
    #[serde(rename = "HTTPProxy", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub http_proxy: Option<String>,
    /// Key `HTTPPort`; from 0 to 65535.
    #[serde(rename = "HTTPPort", default, skip_serializing_if = "Option::is_none")]
    #[schemars(extend("minimum" = 0), extend("maximum" = 65535), with = "i64")]
    pub http_port: Option<i64>,
    /// Key `HTTPProxyUsername`.
    #[serde(
        rename = "HTTPProxyUsername",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub http_proxy_username: Option<String>,
    /// Key `HTTPProxyPassword`; a secret.
    #[serde(
        rename = "HTTPProxyPassword",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub http_proxy_password: Option<String>,
    /// Key `HTTPSEnable`; default `0`; one of `0`, `1`.
    #[serde(
        rename = "HTTPSEnable",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("enum" = [0, 1]), with = "i64")]
    pub https_enable: Option<i64>,
    /// Key `HTTPSProxy`.
    #[serde(
        rename = "HTTPSProxy",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub https_proxy: Option<String>,
    /// Key `HTTPSPort`; from 0 to 65535.
    #[serde(rename = "HTTPSPort", default, skip_serializing_if = "Option::is_none")]
    #[schemars(extend("minimum" = 0), extend("maximum" = 65535), with = "i64")]
    pub https_port: Option<i64>,
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
    /// Key `DiffieHellmanGroup`; default `14`; one of `1`, `2`, `5`, `14`, `15`, `16`, `17`, `18`, `19`, `20`, `21`, `31`, `32`.
    #[serde(
        rename = "DiffieHellmanGroup",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("enum" = [1, 2, 5, 14, 15, 16, 17, 18, 19, 20, 21, 31, 32]), with = "i64")]
    pub diffie_hellman_group: Option<i64>,
    /// Key `PostQuantumKeyExchangeMethods`; macOS 26.0 or later.
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

/// The dictionary of `TransparentProxy`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct TransparentProxy {
    /// Key `AuthenticationMethod`; default `Password`.
    #[serde(
        rename = "AuthenticationMethod",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "AuthenticationMethod")]
    pub authentication_method: Option<AuthenticationMethod>,
    /// Key `DisconnectOnIdle`; default `0`; one of `0`, `1`.
    #[serde(
        rename = "DisconnectOnIdle",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("enum" = [0, 1]), with = "i64")]
    pub disconnect_on_idle: Option<i64>,
    /// Key `DisconnectOnIdleTimer`.
    #[serde(
        rename = "DisconnectOnIdleTimer",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "i64")]
    pub disconnect_on_idle_timer: Option<i64>,
    /// Key `EnforceRoutes`; default `0`; one of `0`, `1`.
    #[serde(
        rename = "EnforceRoutes",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("enum" = [0, 1]), with = "i64")]
    pub enforce_routes: Option<i64>,
    /// Key `OnDemandEnabled`; default `0`; one of `0`, `1`.
    #[serde(
        rename = "OnDemandEnabled",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("enum" = [0, 1]), with = "i64")]
    pub on_demand_enabled: Option<i64>,
    /// Key `OnDemandRules`.
    #[serde(
        rename = "OnDemandRules",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<OnDemandRulesElement>")]
    pub on_demand_rules: Option<Vec<OnDemandRulesElement>>,
    /// Key `PayloadCertificateUUID`.
    #[serde(
        rename = "PayloadCertificateUUID",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub payload_certificate_uuid: Option<String>,
    /// Key `Password`; a secret.
    #[serde(rename = "Password", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub password: Option<String>,
    /// Key `ProviderBundleIdentifier`.
    #[serde(
        rename = "ProviderBundleIdentifier",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub provider_bundle_identifier: Option<String>,
    /// Key `ProviderDesignatedRequirement`.
    #[serde(
        rename = "ProviderDesignatedRequirement",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub provider_designated_requirement: Option<String>,
    /// Key `ProviderType`; default `packet-tunnel`.
    #[serde(
        rename = "ProviderType",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "ProviderType")]
    pub provider_type: Option<ProviderType>,
    /// Key `Order`.
    #[serde(rename = "Order", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "i64")]
    pub order: Option<i64>,
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

/// A value of `VPNType`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum VpnType {
    /// The value `VPN`.
    #[default]
    #[serde(rename = "VPN")]
    Vpn,
    /// The value `L2TP`.
    #[serde(rename = "L2TP")]
    L2Tp,
    /// The value `IPSec`.
    #[serde(rename = "IPSec")]
    IpSec,
    /// The value `IKEv2`.
    #[serde(rename = "IKEv2")]
    IkEv2,
    /// The value `AlwaysOn`.
    #[serde(rename = "AlwaysOn")]
    AlwaysOn,
    /// The value `TransparentProxy`.
    #[serde(rename = "TransparentProxy")]
    TransparentProxy,
}

/// A value of `XAuthPasswordEncryption`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum XAuthPasswordEncryption {
    /// The value `Prompt`.
    #[default]
    #[serde(rename = "Prompt")]
    Prompt,
}

impl PayloadModel for Vpn {
    const PAYLOAD_TYPE: &'static str = "com.apple.vpn.managed";
    const VARIANT: Option<&'static str> = None;
}
