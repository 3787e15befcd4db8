// From schemas/payloads/com.apple.security.pem.yaml by `cargo xtask codegen`.

//! Certificate (PEM): `com.apple.security.pem`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Certificate (PEM).
///
/// Installs a certificate in PEM form without its private key, often a root or an intermediate.
///
/// Type `com.apple.security.pem`; macOS 10.7 or later.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct CertificatePem {
    /// File name of the certificate, for display only.
    ///
    /// Key `PayloadCertificateFileName`.
    #[serde(
        rename = "PayloadCertificateFileName",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub payload_certificate_file_name: Option<String>,
    /// The bytes of the PEM file, header and footer lines included. No private key belongs here.
    ///
    /// Key `PayloadContent`.
    #[serde(rename = "PayloadContent")]
    #[schemars(with = "crate::model::DataSchema")]
    pub payload_content: plist::Data,
}

impl Default for CertificatePem {
    fn default() -> Self {
        Self {
            payload_certificate_file_name: Default::default(),
            payload_content: plist::Data::new(Vec::new()),
        }
    }
}

impl PayloadModel for CertificatePem {
    const PAYLOAD_TYPE: &'static str = "com.apple.security.pem";
    const VARIANT: Option<&'static str> = None;
}
