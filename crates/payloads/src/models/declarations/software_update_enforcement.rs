// From schemas/declarations/com.apple.configuration.softwareupdate.enforcement.specific.yaml by `cargo xtask codegen`.

//! Software Update Enforcement: `com.apple.configuration.softwareupdate.enforcement.specific`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Software Update Enforcement.
///
/// Type `com.apple.configuration.softwareupdate.enforcement.specific`; macOS 14.0 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct SoftwareUpdateEnforcement {
    /// Key `TargetOSVersion`.
    #[serde(rename = "TargetOSVersion")]
    pub target_os_version: String,
    /// Key `TargetBuildVersion`.
    #[serde(
        rename = "TargetBuildVersion",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub target_build_version: Option<String>,
    /// Key `TargetLocalDateTime`.
    #[serde(rename = "TargetLocalDateTime")]
    pub target_local_date_time: String,
    /// Key `DetailsURL`.
    #[serde(
        rename = "DetailsURL",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub details_url: Option<String>,
}

impl PayloadModel for SoftwareUpdateEnforcement {
    const PAYLOAD_TYPE: &'static str =
        "com.apple.configuration.softwareupdate.enforcement.specific";
    const VARIANT: Option<&'static str> = None;
}
