// From schemas/declarations/com.apple.configuration.watch.enrollment.yaml by `cargo xtask codegen`.

//! Watch Enrollment: `com.apple.configuration.watch.enrollment`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Watch Enrollment.
///
/// Type `com.apple.configuration.watch.enrollment`; not on macOS.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct WatchEnrollment {
    /// Key `EnrollmentProfileURL`.
    #[serde(rename = "EnrollmentProfileURL")]
    pub enrollment_profile_url: String,
    /// Key `AnchorCertificateAssetReferences`.
    #[serde(
        rename = "AnchorCertificateAssetReferences",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub anchor_certificate_asset_references: Option<Vec<String>>,
}

impl PayloadModel for WatchEnrollment {
    const PAYLOAD_TYPE: &'static str = "com.apple.configuration.watch.enrollment";
    const VARIANT: Option<&'static str> = None;
}
