// From schemas/payloads/com.apple.security.FDERecoveryRedirect.yaml by `cargo xtask codegen`.

//! FileVault Recovery Key Redirection: `com.apple.security.FDERecoveryRedirect`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// FileVault Recovery Key Redirection.
///
/// Type `com.apple.security.FDERecoveryRedirect`; macOS 10.9 or later; deprecated from macOS 10.13; replaced by `com.apple.security.FDERecoveryKeyEscrow`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct FdeRecoveryRedirect {
    /// Key `RedirectURL`.
    #[serde(rename = "RedirectURL")]
    pub redirect_url: String,
    /// Key `EncryptCertPayloadUUID`.
    #[serde(rename = "EncryptCertPayloadUUID")]
    pub encrypt_cert_payload_uuid: String,
}

impl PayloadModel for FdeRecoveryRedirect {
    const PAYLOAD_TYPE: &'static str = "com.apple.security.FDERecoveryRedirect";
    const VARIANT: Option<&'static str> = None;
}
