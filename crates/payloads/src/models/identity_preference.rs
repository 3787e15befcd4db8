// From schemas/payloads/com.apple.security.identitypreference.yaml by `cargo xtask codegen`.

//! Identity Preference: `com.apple.security.identitypreference`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Identity Preference.
///
/// Type `com.apple.security.identitypreference`; macOS 10.12 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct IdentityPreference {
    /// Key `Name`.
    #[serde(rename = "Name")]
    pub name: String,
    /// Key `PayloadCertificateUUID`.
    #[serde(rename = "PayloadCertificateUUID")]
    pub payload_certificate_uuid: String,
}

impl PayloadModel for IdentityPreference {
    const PAYLOAD_TYPE: &'static str = "com.apple.security.identitypreference";
    const VARIANT: Option<&'static str> = None;
}
