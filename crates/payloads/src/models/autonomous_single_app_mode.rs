// From schemas/payloads/com.apple.asam.yaml by `cargo xtask codegen`.

//! Autonomous single app mode: `com.apple.asam`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Autonomous single app mode.
///
/// Names the apps that may lock the Mac to themselves, as exam apps do.
///
/// Type `com.apple.asam`; macOS 10.13.4 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AutonomousSingleAppMode {
    /// Key `AllowedApplications`; macOS 10.13.4 or later.
    #[serde(rename = "AllowedApplications")]
    pub allowed_applications: Vec<AllowedApplicationsItem>,
}

/// The dictionary of `AllowedApplicationsItem`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AllowedApplicationsItem {
    /// Key `BundleIdentifier`; macOS 10.13.4 or later.
    #[serde(rename = "BundleIdentifier")]
    pub bundle_identifier: String,
    /// Key `TeamIdentifier`; macOS 10.13.4 or later.
    #[serde(rename = "TeamIdentifier")]
    pub team_identifier: String,
}

impl PayloadModel for AutonomousSingleAppMode {
    const PAYLOAD_TYPE: &'static str = "com.apple.asam";
    const VARIANT: Option<&'static str> = None;
}
