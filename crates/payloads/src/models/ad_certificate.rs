// From schemas/payloads/com.apple.ADCertificate.managed.yaml by `cargo xtask codegen`.

//! Active Directory Certificate: `com.apple.ADCertificate.managed`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Active Directory Certificate.
///
/// Type `com.apple.ADCertificate.managed`; macOS 10.7 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AdCertificate {
    /// Key `CertServer`.
    #[serde(rename = "CertServer")]
    pub cert_server: String,
    /// Key `CertTemplate`.
    #[serde(rename = "CertTemplate")]
    pub cert_template: String,
    /// Key `Description`.
    #[serde(
        rename = "Description",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub description: Option<String>,
    /// Key `CertificateRenewalTimeInterval`.
    #[serde(
        rename = "CertificateRenewalTimeInterval",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "i64")]
    pub certificate_renewal_time_interval: Option<i64>,
    /// Key `CertificateAuthority`; macOS 10.8 or later.
    #[serde(
        rename = "CertificateAuthority",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub certificate_authority: Option<String>,
    /// Key `CertificateAcquisitionMechanism`; macOS 10.8 or later.
    #[serde(
        rename = "CertificateAcquisitionMechanism",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub certificate_acquisition_mechanism: Option<String>,
    /// Key `AllowAllAppsAccess`; macOS 10.10 or later; default `false`.
    #[serde(
        rename = "AllowAllAppsAccess",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_all_apps_access: Option<bool>,
    /// Key `PromptForCredentials`; macOS 10.8 or later; default `false`.
    #[serde(
        rename = "PromptForCredentials",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub prompt_for_credentials: Option<bool>,
    /// Key `KeyIsExtractable`; macOS 10.10 or later; default `false`.
    #[serde(
        rename = "KeyIsExtractable",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub key_is_extractable: Option<bool>,
    /// Key `Keysize`; macOS 10.11 or later; default `2048`.
    #[serde(rename = "Keysize", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "i64")]
    pub keysize: Option<i64>,
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
