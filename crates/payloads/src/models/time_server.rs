// From schemas/payloads/com.apple.MCX(TimeServer).yaml by `cargo xtask codegen`.

//! Time Server: `com.apple.MCX`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Time Server.
///
/// Type `com.apple.MCX`; macOS 10.12.4 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct TimeServer {
    /// Key `timeServer`.
    #[serde(
        rename = "timeServer",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub time_server: Option<String>,
    /// Key `timeZone`.
    #[serde(rename = "timeZone", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub time_zone: Option<String>,
}

impl PayloadModel for TimeServer {
    const PAYLOAD_TYPE: &'static str = "com.apple.MCX";
    const VARIANT: Option<&'static str> = Some("TimeServer");
}
