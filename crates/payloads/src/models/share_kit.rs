// From schemas/payloads/com.apple.ShareKitHelper.yaml by `cargo xtask codegen`.

//! Sharing services: `com.apple.ShareKitHelper`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Sharing services.
///
/// Lists the sharing services that apps may offer in the Share menu, and those they may not.
///
/// Type `com.apple.ShareKitHelper`; macOS 10.9 or later; deprecated from macOS 10.12.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ShareKit {
    /// Key `SHKAllowedShareServices`.
    #[serde(
        rename = "SHKAllowedShareServices",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub shk_allowed_share_services: Option<Vec<String>>,
    /// Key `SHKDeniedShareServices`.
    #[serde(
        rename = "SHKDeniedShareServices",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub shk_denied_share_services: Option<Vec<String>>,
}

impl PayloadModel for ShareKit {
    const PAYLOAD_TYPE: &'static str = "com.apple.ShareKitHelper";
    const VARIANT: Option<&'static str> = None;
}
