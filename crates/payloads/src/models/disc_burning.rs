// From schemas/payloads/com.apple.DiscRecording.yaml by `cargo xtask codegen`.

//! Disc burning: `com.apple.DiscRecording`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Disc burning.
///
/// Allows or forbids the burning of discs, or asks for an admin first.
///
/// Type `com.apple.DiscRecording`; macOS 10.7 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct DiscBurning {
    /// Key `BurnSupport`.
    #[serde(rename = "BurnSupport")]
    pub burn_support: BurnSupport,
}

/// A value of `BurnSupport`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum BurnSupport {
    /// The value `off`.
    #[default]
    #[serde(rename = "off")]
    Off,
    /// The value `authenticate`.
    #[serde(rename = "authenticate")]
    Authenticate,
    /// The value `on`.
    #[serde(rename = "on")]
    On,
}

impl PayloadModel for DiscBurning {
    const PAYLOAD_TYPE: &'static str = "com.apple.DiscRecording";
    const VARIANT: Option<&'static str> = None;
}
