// From schemas/declarations/com.apple.configuration.security.passkey.attestation.yaml by `cargo xtask codegen`.

//! Passkey Attestation: `com.apple.configuration.security.passkey.attestation`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Passkey Attestation.
///
/// Type `com.apple.configuration.security.passkey.attestation`; macOS 14.0 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct PasskeyAttestation {
    /// Key `AttestationIdentityAssetReference`.
    #[serde(rename = "AttestationIdentityAssetReference")]
    pub attestation_identity_asset_reference: String,
    /// Key `AttestationIdentityKeyIsExtractable`; default `true`.
    #[serde(
        rename = "AttestationIdentityKeyIsExtractable",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub attestation_identity_key_is_extractable: Option<bool>,
    /// Key `RelyingParties`.
    #[serde(rename = "RelyingParties")]
    pub relying_parties: Vec<String>,
}

impl PayloadModel for PasskeyAttestation {
    const PAYLOAD_TYPE: &'static str = "com.apple.configuration.security.passkey.attestation";
    const VARIANT: Option<&'static str> = None;
}
