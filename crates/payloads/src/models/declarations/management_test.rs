// From schemas/declarations/com.apple.configuration.management.test.yaml by `cargo xtask codegen`.

//! Management Test: `com.apple.configuration.management.test`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Management Test.
///
/// Type `com.apple.configuration.management.test`; macOS 13.0 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ManagementTest {
    /// Key `Echo`.
    #[serde(rename = "Echo")]
    pub echo: String,
    /// Key `EchoDataAssetReference`; macOS 14.0 or later.
    #[serde(
        rename = "EchoDataAssetReference",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub echo_data_asset_reference: Option<String>,
    /// Key `ReturnStatus`; default `Installed`.
    #[serde(
        rename = "ReturnStatus",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "ReturnStatus")]
    pub return_status: Option<ReturnStatus>,
}

/// A value of `ReturnStatus`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum ReturnStatus {
    /// The value `Installed`.
    #[default]
    #[serde(rename = "Installed")]
    Installed,
    /// The value `Failed`.
    #[serde(rename = "Failed")]
    Failed,
    /// The value `Unlocked`.
    #[serde(rename = "Unlocked")]
    Unlocked,
}

impl PayloadModel for ManagementTest {
    const PAYLOAD_TYPE: &'static str = "com.apple.configuration.management.test";
    const VARIANT: Option<&'static str> = None;
}
