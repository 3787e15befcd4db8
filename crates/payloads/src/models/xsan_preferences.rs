// From schemas/payloads/com.apple.xsan.preferences.yaml by `cargo xtask codegen`.

//! Xsan preferences: `com.apple.xsan.preferences`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Xsan preferences.
///
/// Decides which Xsan volumes mount at startup and whether they use Fibre Channel or the network.
///
/// Type `com.apple.xsan.preferences`; macOS 10.11 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct XsanPreferences {
    /// Key `onlyMount`.
    #[serde(rename = "onlyMount", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<String>")]
    pub only_mount: Option<Vec<String>>,
    /// Key `denyMount`.
    #[serde(rename = "denyMount", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<String>")]
    pub deny_mount: Option<Vec<String>>,
    /// Key `denyDLC`.
    #[serde(rename = "denyDLC", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<String>")]
    pub deny_dlc: Option<Vec<String>>,
    /// Key `preferDLC`.
    #[serde(rename = "preferDLC", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<String>")]
    pub prefer_dlc: Option<Vec<String>>,
    /// Key `useDLC`; default `false`.
    #[serde(rename = "useDLC", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    pub use_dlc: Option<bool>,
}

impl PayloadModel for XsanPreferences {
    const PAYLOAD_TYPE: &'static str = "com.apple.xsan.preferences";
    const VARIANT: Option<&'static str> = None;
}
