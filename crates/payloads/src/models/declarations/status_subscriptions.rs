// From schemas/declarations/com.apple.configuration.management.status-subscriptions.yaml by `cargo xtask codegen`.

//! Status Subscriptions: `com.apple.configuration.management.status-subscriptions`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Status Subscriptions.
///
/// Type `com.apple.configuration.management.status-subscriptions`; macOS 13.0 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct StatusSubscriptions {
    /// Key `StatusItems`.
    #[serde(rename = "StatusItems")]
    pub status_items: Vec<StatusItem>,
}

/// The dictionary of `StatusItem`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct StatusItem {
    /// Key `Name`.
    #[serde(rename = "Name")]
    pub name: String,
}

impl PayloadModel for StatusSubscriptions {
    const PAYLOAD_TYPE: &'static str = "com.apple.configuration.management.status-subscriptions";
    const VARIANT: Option<&'static str> = None;
}
