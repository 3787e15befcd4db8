// From schemas/payloads/com.apple.ManagedClient.preferences.yaml by `cargo xtask codegen`.

//! Managed preferences: `com.apple.ManagedClient.preferences`.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Managed preferences.
///
/// Sets preferences of any app by domain, forced for good or set once. Nothing checks that the app knows the names.
///
/// Type `com.apple.ManagedClient.preferences`; macOS 10.7 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ManagedPreferences {
    /// Preference domains and what to set in each.
    ///
    /// Key `PayloadContent`.
    #[serde(rename = "PayloadContent")]
    pub payload_content: BTreeMap<String, PreferenceDomain>,
}

/// The dictionary of `ANY`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct PreferenceDomain {
    /// Preferences that users cannot change.
    ///
    /// Key `Forced`.
    #[serde(rename = "Forced", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<Settings>")]
    pub forced: Option<Vec<Settings>>,
    /// Preferences written once, which users may change afterwards.
    ///
    /// Key `Set-Once`.
    #[serde(rename = "Set-Once", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<Settings>")]
    pub set_once: Option<Vec<Settings>>,
}

/// The dictionary of `Settings`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Settings {
    /// The forced names and values.
    ///
    /// Key `mcx_preference_settings`.
    #[serde(rename = "mcx_preference_settings")]
    #[schemars(with = "BTreeMap<String, crate::model::AnySchema>")]
    pub mcx_preference_settings: BTreeMap<String, plist::Value>,
}

impl PayloadModel for ManagedPreferences {
    const PAYLOAD_TYPE: &'static str = "com.apple.ManagedClient.preferences";
    const VARIANT: Option<&'static str> = None;
}
