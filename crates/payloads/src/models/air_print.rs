// From schemas/payloads/com.apple.airprint.yaml by `cargo xtask codegen`.

//! AirPrint: `com.apple.airprint`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// AirPrint.
///
/// Adds AirPrint printers to the list of printers, also from subnets where discovery cannot find them.
///
/// Type `com.apple.airprint`; macOS 10.10 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AirPrint {
    /// Key `AirPrint`.
    #[serde(rename = "AirPrint")]
    pub air_print: Vec<AirPrintItem>,
}

/// The dictionary of `AirPrintItem`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AirPrintItem {
    /// Key `IPAddress`.
    #[serde(rename = "IPAddress")]
    pub ip_address: String,
    /// Key `ResourcePath`.
    #[serde(rename = "ResourcePath")]
    pub resource_path: String,
}

impl PayloadModel for AirPrint {
    const PAYLOAD_TYPE: &'static str = "com.apple.airprint";
    const VARIANT: Option<&'static str> = None;
}
