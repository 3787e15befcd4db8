// From schemas/declarations/com.apple.asset.data.yaml by `cargo xtask codegen`.

//! Data Asset: `com.apple.asset.data`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Data Asset.
///
/// Type `com.apple.asset.data`; macOS 14.0 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct DataAsset {
    /// Key `Reference`.
    #[serde(rename = "Reference")]
    pub reference: Reference,
    /// Key `Authentication`.
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

impl PayloadModel for DataAsset {
    const PAYLOAD_TYPE: &'static str = "com.apple.asset.data";
    const VARIANT: Option<&'static str> = None;
}
