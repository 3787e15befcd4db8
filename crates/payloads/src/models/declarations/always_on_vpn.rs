// From schemas/declarations/com.apple.configuration.network.vpn.always-on.yaml by `cargo xtask codegen`.

//! Always-On VPN: `com.apple.configuration.network.vpn.always-on`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Always-On VPN.
///
/// Type `com.apple.configuration.network.vpn.always-on`; not on macOS.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AlwaysOnVpn {
    /// Key `VisibleName`.
    #[serde(rename = "VisibleName")]
    pub visible_name: String,
    /// Key `UIToggleEnabled`; default `false`.
    #[serde(
        rename = "UIToggleEnabled",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub ui_toggle_enabled: Option<bool>,
    /// Key `TunnelConfigurations`.
    #[serde(rename = "TunnelConfigurations")]
    pub tunnel_configurations: Vec<TunnelConfigurationElement>,
    /// Key `ServiceExceptions`.
    #[serde(
        rename = "ServiceExceptions",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<ServiceExceptionElement>")]
    pub service_exceptions: Option<Vec<ServiceExceptionElement>>,
    /// Key `ApplicationExceptions`.
    #[serde(
        rename = "ApplicationExceptions",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<ApplicationExceptionElement>")]
    pub application_exceptions: Option<Vec<ApplicationExceptionElement>>,
    /// Key `AllowCaptiveWebSheet`; default `false`.
    #[serde(
        rename = "AllowCaptiveWebSheet",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_captive_web_sheet: Option<bool>,
    /// Key `AllowAllCaptiveNetworkPlugins`; default `false`.
    #[serde(
        rename = "AllowAllCaptiveNetworkPlugins",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_all_captive_network_plugins: Option<bool>,
    /// Key `AllowedCaptiveNetworkPlugins`.
    #[serde(
        rename = "AllowedCaptiveNetworkPlugins",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<AllowedCaptiveNetworkPluginElement>")]
    pub allowed_captive_network_plugins: Option<Vec<AllowedCaptiveNetworkPluginElement>>,
}

/// A value of `Action`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum Action {
    /// The value `Allow`.
    #[default]
    #[serde(rename = "Allow")]
    Allow,
    /// The value `Drop`.
    #[serde(rename = "Drop")]
    Drop,
}

/// The dictionary of `AllowedCaptiveNetworkPluginElement`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AllowedCaptiveNetworkPluginElement {
    /// Key `BundleIdentifier`.
    #[serde(rename = "BundleIdentifier")]
    pub bundle_identifier: String,
}

/// The dictionary of `ApplicationExceptionElement`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ApplicationExceptionElement {
    /// Key `BundleIdentifier`.
    #[serde(rename = "BundleIdentifier")]
    pub bundle_identifier: String,
    /// Key `LimitToProtocols`.
    #[serde(
        rename = "LimitToProtocols",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<LimitToProtocolElement>")]
    pub limit_to_protocols: Option<Vec<LimitToProtocolElement>>,
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
    /// Key `DeadPeerDetectionRate`; default `Medium`.
    #[serde(
        rename = "DeadPeerDetectionRate",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "DeadPeerDetectionRate")]
    pub dead_peer_detection_rate: Option<DeadPeerDetectionRate>,
}

/// The dictionary of `IKEV2`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Ikev2 {
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
    /// Key `Idle`.
    #[serde(rename = "Idle", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Idle")]
    pub idle: Option<Idle>,
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
    /// Key `EnableNATKeepAliveOffload`; default `true`.
    #[serde(
        rename = "EnableNATKeepAliveOffload",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub enable_nat_keep_alive_offload: Option<bool>,
    /// Key `NATKeepAliveInterval`; default `20`.
    #[serde(
        rename = "NATKeepAliveInterval",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "i64")]
    pub nat_keep_alive_interval: Option<i64>,
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

/// A value of `InterfacesElement`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum InterfacesElement {
    /// The value `Cellular`.
    #[default]
    #[serde(rename = "Cellular")]
    Cellular,
    /// The value `WiFi`.
    #[serde(rename = "WiFi")]
    WiFi,
}

/// A value of `LimitToProtocolElement`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum LimitToProtocolElement {
    /// The value `UDP`.
    #[default]
    #[serde(rename = "UDP")]
    Udp,
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

/// A value of `ProtocolType`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum ProtocolType {
    /// The value `IKEv2`.
    #[default]
    #[serde(rename = "IKEv2")]
    IkEv2,
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

/// The dictionary of `ServiceExceptionElement`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ServiceExceptionElement {
    /// Key `ServiceName`.
    #[serde(rename = "ServiceName")]
    pub service_name: ServiceName,
    /// Key `Action`.
    #[serde(rename = "Action")]
    pub action: Action,
}

/// A value of `ServiceName`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum ServiceName {
    /// The value `VoiceMail`.
    #[default]
    #[serde(rename = "VoiceMail")]
    VoiceMail,
    /// The value `AirPrint`.
    #[serde(rename = "AirPrint")]
    AirPrint,
    /// The value `CellularServices`.
    #[serde(rename = "CellularServices")]
    CellularServices,
    /// The value `DeviceCommunication`.
    #[serde(rename = "DeviceCommunication")]
    DeviceCommunication,
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

/// The dictionary of `TunnelConfigurationElement`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct TunnelConfigurationElement {
    /// Key `ProtocolType`.
    #[serde(rename = "ProtocolType")]
    pub protocol_type: ProtocolType,
    /// Key `Interfaces`.
    #[serde(
        rename = "Interfaces",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<InterfacesElement>")]
    pub interfaces: Option<Vec<InterfacesElement>>,
    /// Key `IKEV2`.
    #[serde(rename = "IKEV2", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Ikev2")]
    pub ikev2: Option<Ikev2>,
}

impl PayloadModel for AlwaysOnVpn {
    const PAYLOAD_TYPE: &'static str = "com.apple.configuration.network.vpn.always-on";
    const VARIANT: Option<&'static str> = None;
}
