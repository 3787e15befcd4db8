// From schemas/declarations/com.apple.asset.credential.userpassword.yaml by `cargo xtask codegen`.

//! User Name and Password Asset: `com.apple.asset.credential.userpassword`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// User Name and Password Asset.
///
/// Type `com.apple.asset.credential.userpassword`; macOS 13.0 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct UserPasswordCredentialAsset {
    /// Key `Reference`.
    #[serde(rename = "Reference")]
    pub reference: Reference,
    /// Key `Authentication`; macOS 14.0 or later.
    #[serde(
        rename = "Authentication",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Authentication")]
    pub authentication: Option<Authentication>,
}

/// The dictionary of `Authentication`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Authentication {
    /// Key `Type`.
    #[serde(rename = "Type")]
    pub r#type: Type,
}

/// The dictionary of `Reference`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Reference {
    /// Key `DataURL`.
    #[serde(rename = "DataURL")]
    pub data_url: String,
    /// Key `ContentType`.
    #[serde(
        rename = "ContentType",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub content_type: Option<String>,
    /// Key `Size`.
    #[serde(rename = "Size", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "i64")]
    pub size: Option<i64>,
    /// Key `Hash-SHA-256`.
    #[serde(
        rename = "Hash-SHA-256",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub hash_sha_256: Option<String>,
}

/// A value of `Type`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum Type {
    /// The value `MDM`.
    #[default]
    #[serde(rename = "MDM")]
    Mdm,
    /// The value `None`.
    #[serde(rename = "None")]
    None,
}

impl PayloadModel for UserPasswordCredentialAsset {
    const PAYLOAD_TYPE: &'static str = "com.apple.asset.credential.userpassword";
    const VARIANT: Option<&'static str> = None;
}
