// From schemas/payloads/com.apple.thirdactiveethernet.managed.yaml by `cargo xtask codegen`.

//! Third Active Ethernet: `com.apple.thirdactiveethernet.managed`.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Third Active Ethernet.
///
/// Type `com.apple.thirdactiveethernet.managed`; macOS 10.7 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ThirdActiveEthernet {
    /// Key `ANY`.
    #[serde(flatten)]
    #[schemars(with = "BTreeMap<String, crate::model::AnySchema>")]
    pub other: BTreeMap<String, plist::Value>,
    /// Key `Interface`.
    #[serde(rename = "Interface", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Interface")]
    pub interface: Option<Interface>,
    /// Key `EAPClientConfiguration`.
    #[serde(
        rename = "EAPClientConfiguration",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "EapClientConfiguration")]
    pub eap_client_configuration: Option<EapClientConfiguration>,
    /// Key `SetupModes`; macOS 10.7 or later.
    #[serde(
        rename = "SetupModes",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<SetupModesItem>")]
    pub setup_modes: Option<Vec<SetupModesItem>>,
    /// Key `PayloadCertificateUUID`.
    #[serde(
        rename = "PayloadCertificateUUID",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("pattern" = "^[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}$"), with = "String")]
    pub payload_certificate_uuid: Option<String>,
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

/// A value of `Interface`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum Interface {
    /// The value `ThirdActiveEthernet`.
    #[default]
    #[serde(rename = "ThirdActiveEthernet")]
    ThirdActiveEthernet,
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

impl PayloadModel for ThirdActiveEthernet {
    const PAYLOAD_TYPE: &'static str = "com.apple.thirdactiveethernet.managed";
    const VARIANT: Option<&'static str> = None;
}
