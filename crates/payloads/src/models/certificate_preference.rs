// From schemas/payloads/com.apple.security.certificatepreference.yaml by `cargo xtask codegen`.

//! Certificate preference: `com.apple.security.certificatepreference`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Certificate preference.
///
/// Ties a certificate of the same profile to an email address or server name in the user's keychain. User profiles only.
///
/// Type `com.apple.security.certificatepreference`; macOS 10.12 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct CertificatePreference {
    /// Key `Name`.
    #[serde(rename = "Name")]
    pub name: String,
    /// Key `PayloadCertificateUUID`.
    #[serde(rename = "PayloadCertificateUUID")]
    pub payload_certificate_uuid: String,
}

impl PayloadModel for CertificatePreference {
    const PAYLOAD_TYPE: &'static str = "com.apple.security.certificatepreference";
    const VARIANT: Option<&'static str> = None;
}
