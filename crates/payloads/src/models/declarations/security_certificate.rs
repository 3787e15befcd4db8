// From schemas/declarations/com.apple.configuration.security.certificate.yaml by `cargo xtask codegen`.

//! Certificate: `com.apple.configuration.security.certificate`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Certificate.
///
/// Type `com.apple.configuration.security.certificate`; macOS 14.0 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct SecurityCertificate {
    /// Key `CredentialAssetReference`.
    #[serde(rename = "CredentialAssetReference")]
    pub credential_asset_reference: String,
}

impl PayloadModel for SecurityCertificate {
    const PAYLOAD_TYPE: &'static str = "com.apple.configuration.security.certificate";
    const VARIANT: Option<&'static str> = None;
}
