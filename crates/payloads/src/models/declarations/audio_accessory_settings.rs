// From schemas/declarations/com.apple.configuration.audio-accessory.settings.yaml by `cargo xtask codegen`.

//! Audio Accessory Settings: `com.apple.configuration.audio-accessory.settings`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Audio Accessory Settings.
///
/// Type `com.apple.configuration.audio-accessory.settings`; not on macOS.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AudioAccessorySettings {
    /// Key `TemporaryPairing`.
    #[serde(
        rename = "TemporaryPairing",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "TemporaryPairing")]
    pub temporary_pairing: Option<TemporaryPairing>,
}

/// The dictionary of `Configuration`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Configuration {
    /// Key `UnpairingTime`.
    #[serde(rename = "UnpairingTime")]
    pub unpairing_time: UnpairingTime,
}

/// A value of `Policy`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum Policy {
    /// The value `None`.
    #[default]
    #[serde(rename = "None")]
    None,
    /// The value `Hour`.
    #[serde(rename = "Hour")]
    Hour,
}

/// The dictionary of `TemporaryPairing`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct TemporaryPairing {
    /// Key `Disabled`; default `false`.
    #[serde(rename = "Disabled", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    pub disabled: Option<bool>,
    /// Key `Configuration`.
    #[serde(
        rename = "Configuration",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Configuration")]
    pub configuration: Option<Configuration>,
}

/// The dictionary of `UnpairingTime`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct UnpairingTime {
    /// Key `Policy`.
    #[serde(rename = "Policy")]
    pub policy: Policy,
    /// Key `Hour`; from 0 to 23.
    #[serde(rename = "Hour", default, skip_serializing_if = "Option::is_none")]
    #[schemars(extend("minimum" = 0), extend("maximum" = 23), with = "i64")]
    pub hour: Option<i64>,
}

impl PayloadModel for AudioAccessorySettings {
    const PAYLOAD_TYPE: &'static str = "com.apple.configuration.audio-accessory.settings";
    const VARIANT: Option<&'static str> = None;
}
