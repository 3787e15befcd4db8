// From schemas/payloads/com.apple.wifi.managed.yaml by `cargo xtask codegen`.

//! Wi-Fi: `com.apple.wifi.managed`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Wi-Fi.
///
/// Type `com.apple.wifi.managed`; macOS 10.7 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Wifi {
    /// Key `AutoJoin`; default `true`.
    #[serde(rename = "AutoJoin", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    pub auto_join: Option<bool>,
    /// Key `SSID_STR`.
    #[serde(rename = "SSID_STR", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub ssid_str: Option<String>,
    /// Key `HIDDEN_NETWORK`; default `false`.
    #[serde(
        rename = "HIDDEN_NETWORK",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub hidden_network: Option<bool>,
    /// Key `ProxyType`; default `None`.
    #[serde(rename = "ProxyType", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "ProxyType")]
    pub proxy_type: Option<ProxyType>,
    /// Key `EncryptionType`; default `Any`.
    #[serde(
        rename = "EncryptionType",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "EncryptionType")]
    pub encryption_type: Option<EncryptionType>,
    /// Key `Password`; a secret.
    #[serde(rename = "Password", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub password: Option<String>,
    /// Key `PayloadCertificateUUID`.
    #[serde(
        rename = "PayloadCertificateUUID",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("pattern" = "^[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}$"), with = "String")]
    pub payload_certificate_uuid: Option<String>,
    /// Key `EAPClientConfiguration`.
    #[serde(
        rename = "EAPClientConfiguration",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "EapClientConfiguration")]
    pub eap_client_configuration: Option<EapClientConfiguration>,
    /// Key `DisplayedOperatorName`; macOS 10.9 or later.
    #[serde(
        rename = "DisplayedOperatorName",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub displayed_operator_name: Option<String>,
    /// Key `DomainName`; macOS 10.9 or later.
    #[serde(
        rename = "DomainName",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub domain_name: Option<String>,
    /// Key `RoamingConsortiumOIs`; macOS 10.9 or later.
    #[serde(
        rename = "RoamingConsortiumOIs",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub roaming_consortium_ois: Option<Vec<String>>,
    /// Key `ServiceProviderRoamingEnabled`; macOS 10.9 or later; default `false`.
    #[serde(
        rename = "ServiceProviderRoamingEnabled",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub service_provider_roaming_enabled: Option<bool>,
    /// Key `IsHotspot`; macOS 10.9 or later; default `false`.
    #[serde(rename = "IsHotspot", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    pub is_hotspot: Option<bool>,
    /// Key `HESSID`.
    #[serde(rename = "HESSID", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub hessid: Option<String>,
    /// Key `NAIRealmNames`; macOS 10.9 or later.
    #[serde(
        rename = "NAIRealmNames",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub nai_realm_names: Option<Vec<String>>,
    /// Key `QoSMarkingPolicy`; macOS 10.13 or later.
    #[serde(
        rename = "QoSMarkingPolicy",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "QoSMarkingPolicy")]
    pub qo_s_marking_policy: Option<QoSMarkingPolicy>,
    /// Key `SetupModes`; macOS 10.7 or later.
    #[serde(
        rename = "SetupModes",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<SetupModesItem>")]
    pub setup_modes: Option<Vec<SetupModesItem>>,
    /// Key `EnableIPv6`; default `true`.
    #[serde(
        rename = "EnableIPv6",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub enable_i_pv6: Option<bool>,
    /// Key `TLSCertificateRequired`; default `false`.
    #[serde(
        rename = "TLSCertificateRequired",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub tls_certificate_required: Option<bool>,
    /// Key `ProxyServer`.
    #[serde(
        rename = "ProxyServer",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub proxy_server: Option<String>,
    /// Key `ProxyServerPort`; from 0 to 65535.
    #[serde(
        rename = "ProxyServerPort",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("minimum" = 0), extend("maximum" = 65535), with = "i64")]
    pub proxy_server_port: Option<i64>,
    /// Key `ProxyUsername`.
    #[serde(
        rename = "ProxyUsername",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub proxy_username: Option<String>,
    /// Key `ProxyPassword`; a secret.
    #[serde(
        rename = "ProxyPassword",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub proxy_password: Option<String>,
    /// Key `ProxyPACURL`.
    #[serde(
        rename = "ProxyPACURL",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub proxy_pacurl: Option<String>,
    /// Key `ProxyPACFallbackAllowed`; default `false`.
    #[serde(
        rename = "ProxyPACFallbackAllowed",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub proxy_pac_fallback_allowed: Option<bool>,
    /// Key `DisableAssociationMACRandomization`; macOS 15.0 or later; default `false`.
    #[serde(
        rename = "DisableAssociationMACRandomization",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub disable_association_mac_randomization: Option<bool>,
}

/// The dictionary of `EAPClientConfiguration`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct EapClientConfiguration {
    /// Key `AcceptEAPTypes`.
    #[serde(rename = "AcceptEAPTypes")]
    pub accept_eap_types: Vec<i64>,
    /// Key `UserName`.
    #[serde(rename = "UserName", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub user_name: Option<String>,
    /// Key `UserPassword`; a secret.
    #[serde(
        rename = "UserPassword",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub user_password: Option<String>,
    /// Key `PayloadCertificateAnchorUUID`.
    #[serde(
        rename = "PayloadCertificateAnchorUUID",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub payload_certificate_anchor_uuid: Option<Vec<String>>,
    /// Key `TLSTrustedCertificates`.
    #[serde(
        rename = "TLSTrustedCertificates",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub tls_trusted_certificates: Option<Vec<String>>,
    /// Key `TLSTrustedServerNames`.
    #[serde(
        rename = "TLSTrustedServerNames",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub tls_trusted_server_names: Option<Vec<String>>,
    /// Key `TLSAllowTrustExceptions`; default `true`.
    #[serde(
        rename = "TLSAllowTrustExceptions",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub tls_allow_trust_exceptions: Option<bool>,
    /// Key `TLSCertificateIsRequired`; default `false`.
    #[serde(
        rename = "TLSCertificateIsRequired",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub tls_certificate_is_required: Option<bool>,
    /// Key `TTLSInnerAuthentication`; default `MSCHAPv2`.
    #[serde(
        rename = "TTLSInnerAuthentication",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "TtlsInnerAuthentication")]
    pub ttls_inner_authentication: Option<TtlsInnerAuthentication>,
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
    /// Key `OuterIdentity`.
    #[serde(
        rename = "OuterIdentity",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub outer_identity: Option<String>,
    /// Key `EAPFASTUsePAC`; default `false`.
    #[serde(
        rename = "EAPFASTUsePAC",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub eapfast_use_pac: Option<bool>,
    /// Key `EAPFASTProvisionPAC`; default `false`.
    #[serde(
        rename = "EAPFASTProvisionPAC",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub eapfast_provision_pac: Option<bool>,
    /// Key `EAPFASTProvisionPACAnonymously`; default `false`.
    #[serde(
        rename = "EAPFASTProvisionPACAnonymously",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub eapfast_provision_pac_anonymously: Option<bool>,
    /// Key `EAPSIMNumberOfRANDs`; default `3`; one of `2`, `3`.
    #[serde(
        rename = "EAPSIMNumberOfRANDs",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("enum" = [2, 3]), with = "i64")]
    pub eapsim_number_of_rands: Option<i64>,
    /// Key `SystemModeCredentialsSource`.
    #[serde(
        rename = "SystemModeCredentialsSource",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub system_mode_credentials_source: Option<String>,
    /// Key `SystemModeUseOpenDirectoryCredentials`; default `false`.
    #[serde(
        rename = "SystemModeUseOpenDirectoryCredentials",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub system_mode_use_open_directory_credentials: Option<bool>,
    /// Key `OneTimeUserPassword`; macOS 10.8 or later; default `false`.
    #[serde(
        rename = "OneTimeUserPassword",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub one_time_user_password: Option<bool>,
}

/// A value of `EncryptionType`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum EncryptionType {
    /// The value `WEP`.
    #[default]
    #[serde(rename = "WEP")]
    Wep,
    /// The value `WPA`.
    #[serde(rename = "WPA")]
    Wpa,
    /// The value `WPA2`.
    #[serde(rename = "WPA2")]
    Wpa2,
    /// The value `WPA3`.
    #[serde(rename = "WPA3")]
    Wpa3,
    /// The value `Any`.
    #[serde(rename = "Any")]
    Any,
    /// The value `None`.
    #[serde(rename = "None")]
    None,
}

/// A value of `ProxyType`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum ProxyType {
    /// The value `None`.
    #[default]
    #[serde(rename = "None")]
    None,
    /// The value `Manual`.
    #[serde(rename = "Manual")]
    Manual,
    /// The value `Auto`.
    #[serde(rename = "Auto")]
    Auto,
}

/// The dictionary of `QoSMarkingPolicy`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct QoSMarkingPolicy {
    /// Key `QoSMarkingAllowListAppIdentifiers`; macOS 14.0 or later.
    #[serde(
        rename = "QoSMarkingAllowListAppIdentifiers",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub qo_s_marking_allow_list_app_identifiers: Option<Vec<String>>,
    /// Key `QoSMarkingWhitelistedAppIdentifiers`; deprecated from macOS 14.0; replaced by `QoSMarkingAllowListAppIdentifiers`.
    #[serde(
        rename = "QoSMarkingWhitelistedAppIdentifiers",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub qo_s_marking_whitelisted_app_identifiers: Option<Vec<String>>,
    /// Key `QoSMarkingAppleAudioVideoCalls`; default `true`.
    #[serde(
        rename = "QoSMarkingAppleAudioVideoCalls",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub qo_s_marking_apple_audio_video_calls: Option<bool>,
    /// Key `QoSMarkingEnabled`; default `true`.
    #[serde(
        rename = "QoSMarkingEnabled",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub qo_s_marking_enabled: Option<bool>,
}

/// A value of `SetupModesItem`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum SetupModesItem {
    /// The value `System`.
    #[default]
    #[serde(rename = "System")]
    System,
    /// The value `Loginwindow`.
    #[serde(rename = "Loginwindow")]
    Loginwindow,
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

/// A value of `TTLSInnerAuthentication`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum TtlsInnerAuthentication {
    /// The value `PAP`.
    #[default]
    #[serde(rename = "PAP")]
    Pap,
    /// The value `EAP`.
    #[serde(rename = "EAP")]
    Eap,
    /// The value `CHAP`.
    #[serde(rename = "CHAP")]
    Chap,
    /// The value `MSCHAP`.
    #[serde(rename = "MSCHAP")]
    Mschap,
    /// The value `MSCHAPv2`.
    #[serde(rename = "MSCHAPv2")]
    MschaPv2,
}

impl PayloadModel for Wifi {
    const PAYLOAD_TYPE: &'static str = "com.apple.wifi.managed";
    const VARIANT: Option<&'static str> = None;
}
