// From schemas/payloads/com.apple.secondethernet.managed.yaml by `cargo xtask codegen`.

//! 802.1X: second Ethernet: `com.apple.secondethernet.managed`.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// 802.1X: second Ethernet.
///
/// Signs the Mac in by 802.1X on its second Ethernet port.
///
/// Type `com.apple.secondethernet.managed`; macOS 10.7 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct SecondEthernet {
    /// Key `ANY`.
    #[serde(flatten)]
    #[schemars(with = "BTreeMap<String, crate::model::AnySchema>")]
    pub other: BTreeMap<String, plist::Value>,
    /// Key `Interface`.
    #[serde(rename = "Interface", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Interface")]
    pub interface: Option<Interface>,
    /// Settings of 802.1X, for enterprise networks.
    ///
    /// Key `EAPClientConfiguration`.
    #[serde(
        rename = "EAPClientConfiguration",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "EapClientConfiguration")]
    pub eap_client_configuration: Option<EapClientConfiguration>,
    /// When the Mac signs in to 802.1X without a logged-in user.
    ///
    /// Key `SetupModes`; macOS 10.7 or later.
    #[serde(
        rename = "SetupModes",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<SetupModesItem>")]
    pub setup_modes: Option<Vec<SetupModesItem>>,
    /// Names the identity payload of this same profile with which the Mac signs in, as EAP-TLS demands.
    ///
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
    /// EAP methods that the Mac may use.
    ///
    /// Key `AcceptEAPTypes`.
    #[serde(rename = "AcceptEAPTypes")]
    pub accept_eap_types: Vec<i64>,
    /// Account name for 802.1X; without it the user types one.
    ///
    /// Key `UserName`.
    #[serde(rename = "UserName", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub user_name: Option<String>,
    /// Password for 802.1X; without it the user types one.
    ///
    /// Key `UserPassword`; a secret.
    #[serde(
        rename = "UserPassword",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub user_password: Option<String>,
    /// Certificates of this profile that may vouch for the RADIUS server. With a list, users are no longer asked whether to trust an unknown server.
    ///
    /// Key `PayloadCertificateAnchorUUID`.
    #[serde(
        rename = "PayloadCertificateAnchorUUID",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub payload_certificate_anchor_uuid: Option<Vec<String>>,
    /// Anchor certificates for the RADIUS server, carried inline rather than by reference.
    ///
    /// Key `TLSTrustedCertificates`.
    #[serde(
        rename = "TLSTrustedCertificates",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub tls_trusted_certificates: Option<Vec<String>>,
    /// Names that the RADIUS server's certificate may bear; any other is refused. Set it together with the anchors against rogue access points.
    ///
    /// Key `TLSTrustedServerNames`.
    #[serde(
        rename = "TLSTrustedServerNames",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub tls_trusted_server_names: Option<Vec<String>>,
    /// Lets the user accept an untrusted server by hand; off makes the connection fail. Newer systems disregard it.
    ///
    /// Key `TLSAllowTrustExceptions`; default `true`.
    #[serde(
        rename = "TLSAllowTrustExceptions",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub tls_allow_trust_exceptions: Option<bool>,
    /// On asks for a client certificate as second factor with TTLS, PEAP and FAST; off lets EAP-TLS go without. EAP-TLS starts from on, the others from off.
    ///
    /// Key `TLSCertificateIsRequired`; default `false`.
    #[serde(
        rename = "TLSCertificateIsRequired",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub tls_certificate_is_required: Option<bool>,
    /// Sign-in method inside the TTLS tunnel. PAP sends the password readable to the server.
    ///
    /// Key `TTLSInnerAuthentication`; default `MSCHAPv2`.
    #[serde(
        rename = "TTLSInnerAuthentication",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "TtlsInnerAuthentication")]
    pub ttls_inner_authentication: Option<TtlsInnerAuthentication>,
    /// Oldest TLS version for EAP. Write 1.2 unless an old RADIUS server stands in the way.
    ///
    /// Key `TLSMinimumVersion`; macOS 10.13 or later; default `1.0`.
    #[serde(
        rename = "TLSMinimumVersion",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "TlsMinimumVersion")]
    pub tls_minimum_version: Option<TlsMinimumVersion>,
    /// Newest TLS version for EAP; must not be below the oldest.
    ///
    /// Key `TLSMaximumVersion`; macOS 10.13 or later; default `1.2`.
    #[serde(
        rename = "TLSMaximumVersion",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "TlsMaximumVersion")]
    pub tls_maximum_version: Option<TlsMaximumVersion>,
    /// Name sent in the open before the tunnel stands, such as `anonymous`, so that nobody reads the real one. TTLS, PEAP and FAST only.
    ///
    /// Key `OuterIdentity`.
    #[serde(
        rename = "OuterIdentity",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub outer_identity: Option<String>,
    /// Uses a stored EAP-FAST credential (PAC) if there is one; otherwise the server shows a certificate.
    ///
    /// Key `EAPFASTUsePAC`; default `false`.
    #[serde(
        rename = "EAPFASTUsePAC",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub eapfast_use_pac: Option<bool>,
    /// Lets the server hand out a PAC. Turn it on together with `EAPFASTUsePAC`, since no other way supplies one.
    ///
    /// Key `EAPFASTProvisionPAC`; default `false`.
    #[serde(
        rename = "EAPFASTProvisionPAC",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub eapfast_provision_pac: Option<bool>,
    /// Accepts a PAC without checking the server, which lets an attacker sit in between.
    ///
    /// Key `EAPFASTProvisionPACAnonymously`; default `false`.
    #[serde(
        rename = "EAPFASTProvisionPACAnonymously",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub eapfast_provision_pac_anonymously: Option<bool>,
    /// Fewest random challenges that EAP-SIM accepts: 2 or 3.
    ///
    /// Key `EAPSIMNumberOfRANDs`; default `3`; one of `2`, `3`.
    #[serde(
        rename = "EAPSIMNumberOfRANDs",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("enum" = [2, 3]), with = "i64")]
    pub eapsim_number_of_rands: Option<i64>,
    /// `ActiveDirectory` signs in with the Mac's own AD computer account. Not together with `SystemModeUseOpenDirectoryCredentials`.
    ///
    /// Key `SystemModeCredentialsSource`.
    #[serde(
        rename = "SystemModeCredentialsSource",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub system_mode_credentials_source: Option<String>,
    /// Signs in with the Mac's Open Directory account. Not together with `SystemModeCredentialsSource`.
    ///
    /// Key `SystemModeUseOpenDirectoryCredentials`; default `false`.
    #[serde(
        rename = "SystemModeUseOpenDirectoryCredentials",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub system_mode_use_open_directory_credentials: Option<bool>,
    /// Asks for the password at every connection, as one-time passwords need.
    ///
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
    /// The value `SecondEthernet`.
    #[default]
    #[serde(rename = "SecondEthernet")]
    SecondEthernet,
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

impl PayloadModel for SecondEthernet {
    const PAYLOAD_TYPE: &'static str = "com.apple.secondethernet.managed";
    const VARIANT: Option<&'static str> = None;
}
