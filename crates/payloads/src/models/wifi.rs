// From schemas/payloads/com.apple.wifi.managed.yaml by `cargo xtask codegen`.

//! Wi-Fi: `com.apple.wifi.managed`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Wi-Fi.
///
/// Adds a Wi-Fi network with its security, enterprise sign-in (802.1X) and proxy.
///
/// Type `com.apple.wifi.managed`; macOS 10.7 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Wifi {
    /// Joins the network whenever it is in range; off leaves the choice to the user.
    ///
    /// Key `AutoJoin`; default `true`.
    #[serde(rename = "AutoJoin", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    pub auto_join: Option<bool>,
    /// Name of the network, letter case included. Only Hotspot 2.0 networks, known by `DomainName`, do without.
    ///
    /// Key `SSID_STR`.
    #[serde(rename = "SSID_STR", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub ssid_str: Option<String>,
    /// Says that the network does not broadcast its name.
    ///
    /// Key `HIDDEN_NETWORK`; default `false`.
    #[serde(
        rename = "HIDDEN_NETWORK",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub hidden_network: Option<bool>,
    /// How traffic on this network finds a proxy: `Manual` reads server and port, `Auto` reads the PAC address.
    ///
    /// Key `ProxyType`; default `None`.
    #[serde(rename = "ProxyType", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "ProxyType")]
    pub proxy_type: Option<ProxyType>,
    /// Security of the network. `WPA2` joins WPA2 and WPA3; `WPA3` nothing older; up to macOS 12 it has to be what the network really uses.
    ///
    /// Key `EncryptionType`; default `Any`.
    #[serde(
        rename = "EncryptionType",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "EncryptionType")]
    pub encryption_type: Option<EncryptionType>,
    /// Passphrase of the network. Enterprise networks use `EAPClientConfiguration` instead.
    ///
    /// Key `Password`; a secret.
    #[serde(rename = "Password", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub password: Option<String>,
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
    /// Operator's name to show while connected to a Hotspot 2.0 network.
    ///
    /// Key `DisplayedOperatorName`; macOS 10.9 or later.
    #[serde(
        rename = "DisplayedOperatorName",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub displayed_operator_name: Option<String>,
    /// Domain of the Hotspot 2.0 provider; identifies the network in place of an SSID.
    ///
    /// Key `DomainName`; macOS 10.9 or later.
    #[serde(
        rename = "DomainName",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub domain_name: Option<String>,
    /// Roaming groups whose Hotspot 2.0 access points the Mac may use.
    ///
    /// Key `RoamingConsortiumOIs`; macOS 10.9 or later.
    #[serde(
        rename = "RoamingConsortiumOIs",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub roaming_consortium_ois: Option<Vec<String>>,
    /// Lets the Mac join roaming partners of the Hotspot 2.0 provider.
    ///
    /// Key `ServiceProviderRoamingEnabled`; macOS 10.9 or later; default `false`.
    #[serde(
        rename = "ServiceProviderRoamingEnabled",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub service_provider_roaming_enabled: Option<bool>,
    /// Says that this is a hotspot.
    ///
    /// Key `IsHotspot`; macOS 10.9 or later; default `false`.
    #[serde(rename = "IsHotspot", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    pub is_hotspot: Option<bool>,
    /// Identifier of a group of Hotspot 2.0 access points, written like a MAC address.
    ///
    /// Key `HESSID`.
    #[serde(rename = "HESSID", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub hessid: Option<String>,
    /// Realms that select this provider among Hotspot 2.0 networks.
    ///
    /// Key `NAIRealmNames`; macOS 10.9 or later.
    #[serde(
        rename = "NAIRealmNames",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub nai_realm_names: Option<Vec<String>>,
    /// Limits which apps get priority marks on Cisco fast lane networks. Without it every app may; an empty one denies them all.
    ///
    /// Key `QoSMarkingPolicy`; macOS 10.13 or later.
    #[serde(
        rename = "QoSMarkingPolicy",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "QoSMarkingPolicy")]
    pub qo_s_marking_policy: Option<QoSMarkingPolicy>,
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
    /// Uses IPv6 on this network.
    ///
    /// Key `EnableIPv6`; default `true`.
    #[serde(
        rename = "EnableIPv6",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub enable_i_pv6: Option<bool>,
    /// Like `TLSCertificateIsRequired` of the 802.1X settings: whether a client certificate is a second factor.
    ///
    /// Key `TLSCertificateRequired`; default `false`.
    #[serde(
        rename = "TLSCertificateRequired",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub tls_certificate_required: Option<bool>,
    /// Host name or address of the manual proxy.
    ///
    /// Key `ProxyServer`.
    #[serde(
        rename = "ProxyServer",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub proxy_server: Option<String>,
    /// TCP port of the manual proxy.
    ///
    /// Key `ProxyServerPort`; from 0 to 65535.
    #[serde(
        rename = "ProxyServerPort",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("minimum" = 0), extend("maximum" = 65535), with = "i64")]
    pub proxy_server_port: Option<i64>,
    /// Account name at the proxy.
    ///
    /// Key `ProxyUsername`.
    #[serde(
        rename = "ProxyUsername",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub proxy_username: Option<String>,
    /// Password at the proxy.
    ///
    /// Key `ProxyPassword`; a secret.
    #[serde(
        rename = "ProxyPassword",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub proxy_password: Option<String>,
    /// Address of the PAC file that picks proxies.
    ///
    /// Key `ProxyPACURL`.
    #[serde(
        rename = "ProxyPACURL",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub proxy_pacurl: Option<String>,
    /// Goes without a proxy while the PAC file cannot be had.
    ///
    /// Key `ProxyPACFallbackAllowed`; default `false`.
    #[serde(
        rename = "ProxyPACFallbackAllowed",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub proxy_pac_fallback_allowed: Option<bool>,
    /// Shows the network the Mac's real hardware address, and the user a privacy warning. Users can undo it unless MDM installed it.
    ///
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
    /// Apps whose traffic may carry priority marks. No list here means no app.
    ///
    /// Key `QoSMarkingAllowListAppIdentifiers`; macOS 14.0 or later.
    #[serde(
        rename = "QoSMarkingAllowListAppIdentifiers",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub qo_s_marking_allow_list_app_identifiers: Option<Vec<String>>,
    /// Old name of `QoSMarkingAllowListAppIdentifiers`; use that one.
    ///
    /// Key `QoSMarkingWhitelistedAppIdentifiers`; deprecated from macOS 14.0; replaced by `QoSMarkingAllowListAppIdentifiers`.
    #[serde(
        rename = "QoSMarkingWhitelistedAppIdentifiers",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub qo_s_marking_whitelisted_app_identifiers: Option<Vec<String>>,
    /// Also gives priority to calls of Apple's own apps, such as FaceTime.
    ///
    /// Key `QoSMarkingAppleAudioVideoCalls`; default `true`.
    #[serde(
        rename = "QoSMarkingAppleAudioVideoCalls",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub qo_s_marking_apple_audio_video_calls: Option<bool>,
    /// On marks at layer 2 only; off makes the Mac act as though the network had no fast lane.
    ///
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
