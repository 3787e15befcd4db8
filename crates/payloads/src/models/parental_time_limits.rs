// From schemas/payloads/com.apple.familycontrols.timelimits.v2.yaml by `cargo xtask codegen`.

//! Parental controls: time limits: `com.apple.familycontrols.timelimits.v2`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Parental controls: time limits.
///
/// Limits how long each day, and at which hours, a user may use the Mac.
///
/// Type `com.apple.familycontrols.timelimits.v2`; macOS 10.7 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ParentalTimeLimits {
    /// Key `familyControlsEnabled`.
    #[serde(rename = "familyControlsEnabled")]
    pub family_controls_enabled: bool,
    /// Key `time-limits`.
    #[serde(
        rename = "time-limits",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "TimeLimits")]
    pub time_limits: Option<TimeLimits>,
}

/// The dictionary of `weekday-allowance`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Allowance {
    /// Key `enabled`.
    #[serde(rename = "enabled")]
    pub enabled: bool,
    /// Key `rangeType`; one of `0`, `1`.
    #[serde(rename = "rangeType")]
    #[schemars(extend("enum" = [0, 1]))]
    pub range_type: i64,
    /// Key `start`.
    #[serde(rename = "start", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub start: Option<String>,
    /// Key `end`.
    #[serde(rename = "end", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub end: Option<String>,
    /// Key `secondsPerDay`.
    #[serde(
        rename = "secondsPerDay",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "i64")]
    pub seconds_per_day: Option<i64>,
}

/// The dictionary of `time-limits`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct TimeLimits {
    /// Key `weekday-allowance`.
    #[serde(
        rename = "weekday-allowance",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Allowance")]
    pub weekday_allowance: Option<Allowance>,
    /// Key `weekday-curfew`.
    #[serde(
        rename = "weekday-curfew",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Allowance")]
    pub weekday_curfew: Option<Allowance>,
    /// Key `weekend-allowance`.
    #[serde(
        rename = "weekend-allowance",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Allowance")]
    pub weekend_allowance: Option<Allowance>,
    /// Key `weekend-curfew`.
    #[serde(
        rename = "weekend-curfew",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Allowance")]
    pub weekend_curfew: Option<Allowance>,
}

impl PayloadModel for ParentalTimeLimits {
    const PAYLOAD_TYPE: &'static str = "com.apple.familycontrols.timelimits.v2";
    const VARIANT: Option<&'static str> = None;
}
