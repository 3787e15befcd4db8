// From schemas/payloads/com.apple.security.FDERecoveryRedirect.yaml by `cargo xtask codegen`.

//! FileVault Recovery Key Redirection: `com.apple.security.FDERecoveryRedirect`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// FileVault Recovery Key Redirection.
///
/// Sent recovery keys to a server of the organization before macOS 10.13; every later macOS ignores it.
///
/// Type `com.apple.security.FDERecoveryRedirect`; macOS 10.9 or later; deprecated from macOS 10.13; replaced by `com.apple.security.FDERecoveryKeyEscrow`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct FdeRecoveryRedirect {
    /// HTTPS address that received the keys by POST.
    ///
    /// Key `RedirectURL`.
    #[serde(rename = "RedirectURL")]
    pub redirect_url: String,
    /// `PayloadUUID` of the certificate that protected the key on its way: a `com.apple.security.pkcs1` payload of this profile.
    ///
    /// Key `EncryptCertPayloadUUID`.
    #[serde(rename = "EncryptCertPayloadUUID")]
    pub encrypt_cert_payload_uuid: String,
}

impl PayloadModel for FdeRecoveryRedirect {
    const PAYLOAD_TYPE: &'static str = "com.apple.security.FDERecoveryRedirect";
    const VARIANT: Option<&'static str> = None;
}
