// From schemas/declarations/com.apple.configuration.softwareupdate.enforcement.specific.yaml by `cargo xtask codegen`.

//! Software update: enforce one version: `com.apple.configuration.softwareupdate.enforcement.specific`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Software update: enforce one version.
///
/// Makes the Mac install one macOS version by a deadline. The user may install earlier; at the deadline the Mac restarts.
///
/// Type `com.apple.configuration.softwareupdate.enforcement.specific`; macOS 14.0 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct SoftwareUpdateEnforcement {
    /// Version to install, such as `15.1`.
    ///
    /// Key `TargetOSVersion`.
    #[serde(rename = "TargetOSVersion")]
    pub target_os_version: String,
    /// Build to install, for betas and supplements. The version wins where the two disagree.
    ///
    /// Key `TargetBuildVersion`.
    #[serde(
        rename = "TargetBuildVersion",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub target_build_version: Option<String>,
    /// Deadline in the Mac's own time zone, written `2026-03-31T18:00:00` with neither zone nor fractions.
    ///
    /// Key `TargetLocalDateTime`.
    #[serde(rename = "TargetLocalDateTime")]
    pub target_local_date_time: String,
    /// Web page of yours that tells users why and when.
    ///
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
