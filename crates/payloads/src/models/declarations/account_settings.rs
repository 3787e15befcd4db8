// From schemas/declarations/com.apple.configuration.account.settings.yaml by `cargo xtask codegen`.

//! Account Settings: `com.apple.configuration.account.settings`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Account Settings.
///
/// Type `com.apple.configuration.account.settings`; macOS 27.2 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AccountSettings {
    /// Key `Exchange`.
    #[serde(rename = "Exchange", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Exchange")]
    pub exchange: Option<Exchange>,
}

/// The dictionary of `Exchange`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Exchange {
    /// Key `AllowEWSRetirementAlerts`; default `true`.
    #[serde(
        rename = "AllowEWSRetirementAlerts",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_ews_retirement_alerts: Option<bool>,
}

impl PayloadModel for AccountSettings {
    const PAYLOAD_TYPE: &'static str = "com.apple.configuration.account.settings";
    const VARIANT: Option<&'static str> = None;
}
