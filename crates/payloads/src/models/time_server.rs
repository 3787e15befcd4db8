// From schemas/payloads/com.apple.MCX(TimeServer).yaml by `cargo xtask codegen`.

//! Time Server and Time Zone: `com.apple.MCX`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Time Server and Time Zone.
///
/// Sets where the Mac gets its time and which time zone it shows. Of several payloads the last installed counts, and removal leaves its values in place.
///
/// Type `com.apple.MCX`; macOS 10.12.4 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct TimeServer {
    /// Host name of the NTP server; a single one.
    ///
    /// Key `timeServer`.
    #[serde(
        rename = "timeServer",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub time_server: Option<String>,
    /// Time zone by its tz database name, such as `Europe/Berlin`.
    ///
    /// Key `timeZone`.
    #[serde(rename = "timeZone", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub time_zone: Option<String>,
}

impl PayloadModel for TimeServer {
    const PAYLOAD_TYPE: &'static str = "com.apple.MCX";
    const VARIANT: Option<&'static str> = Some("TimeServer");
}
