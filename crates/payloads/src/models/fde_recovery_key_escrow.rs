// From schemas/payloads/com.apple.security.FDERecoveryKeyEscrow.yaml by `cargo xtask codegen`.

//! FileVault Recovery Key Escrow: `com.apple.security.FDERecoveryKeyEscrow`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// FileVault Recovery Key Escrow.
///
/// Encrypts the personal recovery key for the organization and passes it to MDM. Install it before FileVault is turned on; earlier keys are not captured.
///
/// Type `com.apple.security.FDERecoveryKeyEscrow`; macOS 10.13 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct FdeRecoveryKeyEscrow {
    /// Where the key goes, in words for the user; shown when FileVault is turned on.
    ///
    /// Key `Location`.
    #[serde(rename = "Location")]
    pub location: String,
    /// `PayloadUUID` of the certificate that the key is encrypted for: a `com.apple.security.pkcs1` payload of this profile.
    ///
    /// Key `EncryptCertPayloadUUID`.
    #[serde(rename = "EncryptCertPayloadUUID")]
    pub encrypt_cert_payload_uuid: String,
    /// Reference shown to users who forgot their password, to find their key by; left out, the serial number serves.
    ///
    /// Key `DeviceKey`.
    #[serde(rename = "DeviceKey", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub device_key: Option<String>,
}

impl PayloadModel for FdeRecoveryKeyEscrow {
    const PAYLOAD_TYPE: &'static str = "com.apple.security.FDERecoveryKeyEscrow";
    const VARIANT: Option<&'static str> = None;
}
