// From schemas/declarations/com.apple.configuration.services.configuration-files.yaml by `cargo xtask codegen`.

//! Service Configuration Files: `com.apple.configuration.services.configuration-files`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Service Configuration Files.
///
/// Type `com.apple.configuration.services.configuration-files`; macOS 14.0 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ServiceConfigurationFiles {
    /// Key `ServiceType`.
    #[serde(rename = "ServiceType")]
    pub service_type: String,
    /// Key `DataAssetReference`.
    #[serde(rename = "DataAssetReference")]
    pub data_asset_reference: String,
}

impl PayloadModel for ServiceConfigurationFiles {
    const PAYLOAD_TYPE: &'static str = "com.apple.configuration.services.configuration-files";
    const VARIANT: Option<&'static str> = None;
}
