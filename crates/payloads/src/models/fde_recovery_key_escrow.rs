// From schemas/payloads/com.apple.security.FDERecoveryKeyEscrow.yaml by `cargo xtask codegen`.

//! FileVault Recovery Key Escrow: `com.apple.security.FDERecoveryKeyEscrow`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// FileVault Recovery Key Escrow.
///
/// Type `com.apple.security.FDERecoveryKeyEscrow`; macOS 10.13 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct FdeRecoveryKeyEscrow {
    /// Key `Location`.
    #[serde(rename = "Location")]
    pub location: String,
    /// Key `EncryptCertPayloadUUID`.
    #[serde(rename = "EncryptCertPayloadUUID")]
    pub encrypt_cert_payload_uuid: String,
    /// Key `DeviceKey`.
    #[serde(rename = "DeviceKey", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub device_key: Option<String>,
}

impl PayloadModel for FdeRecoveryKeyEscrow {
    const PAYLOAD_TYPE: &'static str = "com.apple.security.FDERecoveryKeyEscrow";
    const VARIANT: Option<&'static str> = None;
}
