// From schemas/declarations/com.apple.management.server-capabilities.yaml by `cargo xtask codegen`.

//! Server Capabilities: `com.apple.management.server-capabilities`.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Server Capabilities.
///
/// Type `com.apple.management.server-capabilities`; macOS 13.0 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ServerCapabilities {
    /// Key `Version`.
    #[serde(rename = "Version")]
    pub version: String,
    /// Key `SupportedFeatures`.
    #[serde(rename = "SupportedFeatures")]
    #[schemars(with = "BTreeMap<String, crate::model::AnySchema>")]
    pub supported_features: BTreeMap<String, plist::Value>,
}

impl PayloadModel for ServerCapabilities {
    const PAYLOAD_TYPE: &'static str = "com.apple.management.server-capabilities";
    const VARIANT: Option<&'static str> = None;
}
