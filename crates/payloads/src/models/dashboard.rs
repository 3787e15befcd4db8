// From schemas/payloads/com.apple.dashboard.yaml by `cargo xtask codegen`.

//! Parental controls: Dashboard: `com.apple.dashboard`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Parental controls: Dashboard.
///
/// Lists the Dashboard widgets that may run; current systems have no Dashboard.
///
/// Type `com.apple.dashboard`; macOS 10.7 or later; deprecated from macOS 10.15; removed in macOS 10.15.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Dashboard {
    /// Key `whiteListEnabled`.
    #[serde(rename = "whiteListEnabled")]
    pub white_list_enabled: bool,
    /// Key `WhiteList`.
    #[serde(rename = "WhiteList")]
    pub white_list: Vec<WhiteListItem>,
}

/// The dictionary of `WhiteListItem`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct WhiteListItem {
    /// Key `Type`.
    #[serde(rename = "Type")]
    pub r#type: String,
    /// Key `ID`.
    #[serde(rename = "ID")]
    pub id: String,
}

impl PayloadModel for Dashboard {
    const PAYLOAD_TYPE: &'static str = "com.apple.dashboard";
    const VARIANT: Option<&'static str> = None;
}
