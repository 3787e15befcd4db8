// From schemas/declarations/com.apple.configuration.security.identity.yaml by `cargo xtask codegen`.

//! Identity: `com.apple.configuration.security.identity`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Identity.
///
/// Type `com.apple.configuration.security.identity`; macOS 14.0 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct SecurityIdentity {
    /// Key `CredentialAssetReference`.
    #[serde(rename = "CredentialAssetReference")]
    pub credential_asset_reference: String,
    /// Key `AllowAllAppsAccess`; default `false`.
    #[serde(
        rename = "AllowAllAppsAccess",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_all_apps_access: Option<bool>,
    /// Key `KeyIsExtractable`; default `true`.
    #[serde(
        rename = "KeyIsExtractable",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub key_is_extractable: Option<bool>,
}

impl PayloadModel for SecurityIdentity {
    const PAYLOAD_TYPE: &'static str = "com.apple.configuration.security.identity";
    const VARIANT: Option<&'static str> = None;
}
