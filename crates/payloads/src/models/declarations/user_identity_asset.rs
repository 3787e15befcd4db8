// From schemas/declarations/com.apple.asset.useridentity.yaml by `cargo xtask codegen`.

//! User Identity Asset: `com.apple.asset.useridentity`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// User Identity Asset.
///
/// Type `com.apple.asset.useridentity`; macOS 13.0 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct UserIdentityAsset {
    /// Key `FullName`.
    #[serde(rename = "FullName", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub full_name: Option<String>,
    /// Key `EmailAddress`.
    #[serde(
        rename = "EmailAddress",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub email_address: Option<String>,
}

impl PayloadModel for UserIdentityAsset {
    const PAYLOAD_TYPE: &'static str = "com.apple.asset.useridentity";
    const VARIANT: Option<&'static str> = None;
}
