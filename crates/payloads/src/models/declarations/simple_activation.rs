// From schemas/declarations/com.apple.activation.simple.yaml by `cargo xtask codegen`.

//! Activation: `com.apple.activation.simple`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Activation.
///
/// Type `com.apple.activation.simple`; macOS 13.0 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct SimpleActivation {
    /// Key `StandardConfigurations`.
    #[serde(rename = "StandardConfigurations")]
    pub standard_configurations: Vec<String>,
    /// Key `Predicate`.
    #[serde(rename = "Predicate", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub predicate: Option<String>,
}

impl PayloadModel for SimpleActivation {
    const PAYLOAD_TYPE: &'static str = "com.apple.activation.simple";
    const VARIANT: Option<&'static str> = None;
}
