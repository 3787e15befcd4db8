// From schemas/payloads/com.apple.security.root.yaml by `cargo xtask codegen`.

//! Root certificate: `com.apple.security.root`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Root certificate.
///
/// Installs a certificate as a trusted root. Another name for the PKCS #1 certificate payload: DER data, no private key.
///
/// Type `com.apple.security.root`; macOS 10.7 or later.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct CertificateRoot {
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

impl Default for CertificateRoot {
    fn default() -> Self {
        Self {
            payload_certificate_file_name: Default::default(),
            payload_content: plist::Data::new(Vec::new()),
        }
    }
}

impl PayloadModel for CertificateRoot {
    const PAYLOAD_TYPE: &'static str = "com.apple.security.root";
    const VARIANT: Option<&'static str> = None;
}
