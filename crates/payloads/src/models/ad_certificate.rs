// From schemas/payloads/com.apple.ADCertificate.managed.yaml by `cargo xtask codegen`.

//! Active Directory certificate: `com.apple.ADCertificate.managed`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Active Directory certificate.
///
/// Fetches a certificate from a Microsoft CA for a Mac that is bound to Active Directory, or for its user.
///
/// Type `com.apple.ADCertificate.managed`; macOS 10.7 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AdCertificate {
    /// Fully qualified host name of the issuing CA.
    ///
    /// Key `CertServer`.
    #[serde(rename = "CertServer")]
    pub cert_server: String,
    /// Certificate template at the CA, by its short name: often `Machine` for computers and `User` for people.
    ///
    /// Key `CertTemplate`.
    #[serde(rename = "CertTemplate")]
    pub cert_template: String,
    /// Label of the identity for people to read.
    ///
    /// Key `Description`.
    #[serde(
        rename = "Description",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub description: Option<String>,
    /// Days before expiry at which the user is told to renew.
    ///
    /// Key `CertificateRenewalTimeInterval`.
    #[serde(
        rename = "CertificateRenewalTimeInterval",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "i64")]
    pub certificate_renewal_time_interval: Option<i64>,
    /// Common name of the CA as its Active Directory entry has it, not its host name.
    ///
    /// Key `CertificateAuthority`; macOS 10.8 or later.
    #[serde(
        rename = "CertificateAuthority",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub certificate_authority: Option<String>,
    /// How the request travels: `RPC` in most networks, `HTTP` for the CA's web enrollment pages.
    ///
    /// Key `CertificateAcquisitionMechanism`; macOS 10.8 or later.
    #[serde(
        rename = "CertificateAcquisitionMechanism",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub certificate_acquisition_mechanism: Option<String>,
    /// Lets every app use the private key without asking the user.
    ///
    /// Key `AllowAllAppsAccess`; macOS 10.10 or later; default `false`.
    #[serde(
        rename = "AllowAllAppsAccess",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_all_apps_access: Option<bool>,
    /// Asks the user for a name and password at installation. For user certificates in hand-installed profiles; leave it out for computers.
    ///
    /// Key `PromptForCredentials`; macOS 10.8 or later; default `false`.
    #[serde(
        rename = "PromptForCredentials",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub prompt_for_credentials: Option<bool>,
    /// Lets the private key be exported from the keychain.
    ///
    /// Key `KeyIsExtractable`; macOS 10.10 or later; default `false`.
    #[serde(
        rename = "KeyIsExtractable",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub key_is_extractable: Option<bool>,
    /// Bits of the RSA key in the request.
    ///
    /// Key `Keysize`; macOS 10.11 or later; default `2048`.
    #[serde(rename = "Keysize", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "i64")]
    pub keysize: Option<i64>,
    /// Renews the certificate without anybody's help. Works in device profiles only.
    ///
    /// Key `EnableAutoRenewal`; macOS 10.13.4 or later; default `false`.
    #[serde(
        rename = "EnableAutoRenewal",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub enable_auto_renewal: Option<bool>,
}

impl PayloadModel for AdCertificate {
    const PAYLOAD_TYPE: &'static str = "com.apple.ADCertificate.managed";
    const VARIANT: Option<&'static str> = None;
}
