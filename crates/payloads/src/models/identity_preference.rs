// From schemas/payloads/com.apple.security.identitypreference.yaml by `cargo xtask codegen`.

//! Identity preference: `com.apple.security.identitypreference`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Identity preference.
///
/// Picks the identity of the same profile that answers a certain server, so that users are not asked to choose. User profiles only.
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
