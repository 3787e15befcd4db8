// From schemas/payloads/com.apple.systempolicy.control.yaml by `cargo xtask codegen`.

//! Gatekeeper: `com.apple.systempolicy.control`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Gatekeeper.
///
/// Sets which apps Gatekeeper lets run: from the App Store only, or also from identified developers.
///
/// Type `com.apple.systempolicy.control`; macOS 10.8 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct SystemPolicyControl {
    /// `true` turns Gatekeeper on; `false` lets unchecked software run.
    ///
    /// Key `EnableAssessment`.
    #[serde(
        rename = "EnableAssessment",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub enable_assessment: Option<bool>,
    /// `true` accepts notarized developers beside the App Store, `false` the App Store alone; counts only with `EnableAssessment`.
    ///
    /// Key `AllowIdentifiedDevelopers`.
    #[serde(
        rename = "AllowIdentifiedDevelopers",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_identified_developers: Option<bool>,
    /// `false` spares the user the question whether blocked malware may be sent to Apple.
    ///
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
