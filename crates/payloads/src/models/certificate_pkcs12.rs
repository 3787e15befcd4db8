// From schemas/payloads/com.apple.security.pkcs12.yaml by `cargo xtask codegen`.

//! Identity (PKCS #12): `com.apple.security.pkcs12`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Identity (PKCS #12).
///
/// Installs one certificate together with its private key from a PKCS #12 file. Every Mac that gets the profile gets the same key.
///
/// Type `com.apple.security.pkcs12`; macOS 10.7 or later.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct CertificatePkcs12 {
    /// File name of the identity, for display only.
    ///
    /// Key `PayloadCertificateFileName`.
    #[serde(
        rename = "PayloadCertificateFileName",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub payload_certificate_file_name: Option<String>,
    /// The PKCS #12 file itself, with exactly one identity in it.
    ///
    /// Key `PayloadContent`.
    #[serde(rename = "PayloadContent")]
    #[schemars(with = "crate::model::DataSchema")]
    pub payload_content: plist::Data,
    /// Passphrase that opens the PKCS #12 file. It stands in the profile in clear, so encrypt the profile or supply it late.
    ///
    /// Key `Password`; a secret.
    #[serde(rename = "Password", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub password: Option<String>,
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
    /// Turn it off so that nobody can export the private key from the keychain.
    ///
    /// Key `KeyIsExtractable`; macOS 10.15 or later; default `true`.
    #[serde(
        rename = "KeyIsExtractable",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub key_is_extractable: Option<bool>,
}

impl Default for CertificatePkcs12 {
    fn default() -> Self {
        Self {
            payload_certificate_file_name: Default::default(),
            payload_content: plist::Data::new(Vec::new()),
            password: Default::default(),
            allow_all_apps_access: Default::default(),
            key_is_extractable: Default::default(),
        }
    }
}

impl PayloadModel for CertificatePkcs12 {
    const PAYLOAD_TYPE: &'static str = "com.apple.security.pkcs12";
    const VARIANT: Option<&'static str> = None;
}
