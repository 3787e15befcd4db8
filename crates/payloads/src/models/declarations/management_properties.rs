// From schemas/declarations/com.apple.management.properties.yaml by `cargo xtask codegen`.

//! Management Properties: `com.apple.management.properties`.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Management Properties.
///
/// Type `com.apple.management.properties`; macOS 13.0 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ManagementProperties {
    /// Key `ANY`.
    #[serde(flatten)]
    #[schemars(with = "BTreeMap<String, crate::model::AnySchema>")]
    pub other: BTreeMap<String, plist::Value>,
}

impl PayloadModel for ManagementProperties {
    const PAYLOAD_TYPE: &'static str = "com.apple.management.properties";
    const VARIANT: Option<&'static str> = None;
}
