// From schemas/payloads/com.apple.system.logging.yaml by `cargo xtask codegen`.

//! System logging: `com.apple.system.logging`.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// System logging.
///
/// Sets log levels of subsystems and whether logs show private data.
///
/// Type `com.apple.system.logging`; macOS 10.12 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct SystemLogging {
    /// Key `Subsystems`.
    #[serde(
        rename = "Subsystems",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "BTreeMap<String, crate::model::AnySchema>")]
    pub subsystems: Option<BTreeMap<String, plist::Value>>,
    /// Key `System`.
    #[serde(rename = "System", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "BTreeMap<String, crate::model::AnySchema>")]
    pub system: Option<BTreeMap<String, plist::Value>>,
}

impl PayloadModel for SystemLogging {
    const PAYLOAD_TYPE: &'static str = "com.apple.system.logging";
    const VARIANT: Option<&'static str> = None;
}
