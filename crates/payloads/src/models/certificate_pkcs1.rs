// From schemas/payloads/com.apple.security.pkcs1.yaml by `cargo xtask codegen`.

//! Certificate (DER): `com.apple.security.pkcs1`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Certificate (DER).
///
/// Installs one DER certificate without its private key: a root, an intermediate or a peer's certificate.
///
/// Type `com.apple.security.pkcs1`; macOS 10.7 or later.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct CertificatePkcs1 {
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
    /// The DER certificate itself. No private key belongs here.
    ///
    /// Key `PayloadContent`.
    #[serde(rename = "PayloadContent")]
    #[schemars(with = "crate::model::DataSchema")]
    pub payload_content: plist::Data,
}

impl Default for CertificatePkcs1 {
    fn default() -> Self {
        Self {
            payload_certificate_file_name: Default::default(),
            payload_content: plist::Data::new(Vec::new()),
        }
    }
}

impl PayloadModel for CertificatePkcs1 {
    const PAYLOAD_TYPE: &'static str = "com.apple.security.pkcs1";
    const VARIANT: Option<&'static str> = None;
}
