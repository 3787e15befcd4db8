// From schemas/declarations/com.apple.management.organization-info.yaml by `cargo xtask codegen`.

//! Organization Information: `com.apple.management.organization-info`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Organization Information.
///
/// Type `com.apple.management.organization-info`; macOS 13.0 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct OrganizationInfo {
    /// Key `Name`.
    #[serde(rename = "Name")]
    pub name: String,
    /// Key `Email`.
    #[serde(rename = "Email", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub email: Option<String>,
    /// Key `URL`.
    #[serde(rename = "URL", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub url: Option<String>,
    /// Key `Proof`.
    #[serde(rename = "Proof", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Proof")]
    pub proof: Option<Proof>,
}

/// The dictionary of `Proof`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Proof {
    /// Key `IdentityToken`; a secret.
    #[serde(
        rename = "IdentityToken",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub identity_token: Option<String>,
}

impl PayloadModel for OrganizationInfo {
    const PAYLOAD_TYPE: &'static str = "com.apple.management.organization-info";
    const VARIANT: Option<&'static str> = None;
}
