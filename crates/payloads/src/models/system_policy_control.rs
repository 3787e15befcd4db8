// From schemas/payloads/com.apple.systempolicy.control.yaml by `cargo xtask codegen`.

//! Gatekeeper: `com.apple.systempolicy.control`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Gatekeeper.
///
/// Type `com.apple.systempolicy.control`; macOS 10.8 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct SystemPolicyControl {
    /// Key `EnableAssessment`.
    #[serde(
        rename = "EnableAssessment",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub enable_assessment: Option<bool>,
    /// Key `AllowIdentifiedDevelopers`.
    #[serde(
        rename = "AllowIdentifiedDevelopers",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_identified_developers: Option<bool>,
    /// Key `EnableXProtectMalwareUpload`; macOS 15.0 or later.
    #[serde(
        rename = "EnableXProtectMalwareUpload",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub enable_x_protect_malware_upload: Option<bool>,
}

impl PayloadModel for SystemPolicyControl {
    const PAYLOAD_TYPE: &'static str = "com.apple.systempolicy.control";
    const VARIANT: Option<&'static str> = None;
}
