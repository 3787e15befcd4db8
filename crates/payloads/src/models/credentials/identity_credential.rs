// From schemas/declarations/com.apple.credential.identity.yaml by `cargo xtask codegen`.

//! Identity Credential: `com.apple.credential.identity`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Identity Credential.
///
/// Type `com.apple.credential.identity`; macOS 14.0 or later.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct IdentityCredential {
    /// Key `Password`; a secret.
    #[serde(rename = "Password")]
    pub password: String,
    /// Key `Identity`.
    #[serde(rename = "Identity")]
    #[schemars(with = "crate::model::DataSchema")]
    pub identity: plist::Data,
}

impl Default for IdentityCredential {
    fn default() -> Self {
        Self {
            password: Default::default(),
            identity: plist::Data::new(Vec::new()),
        }
    }
}

impl PayloadModel for IdentityCredential {
    const PAYLOAD_TYPE: &'static str = "com.apple.credential.identity";
    const VARIANT: Option<&'static str> = None;
}
