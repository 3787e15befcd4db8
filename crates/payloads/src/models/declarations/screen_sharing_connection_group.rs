// From schemas/declarations/com.apple.configuration.screensharing.connection.group.yaml by `cargo xtask codegen`.

//! Screen Sharing Connection Group: `com.apple.configuration.screensharing.connection.group`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Screen Sharing Connection Group.
///
/// Type `com.apple.configuration.screensharing.connection.group`; macOS 14.0 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ScreenSharingConnectionGroup {
    /// Key `ConnectionGroupUUID`.
    #[serde(rename = "ConnectionGroupUUID")]
    pub connection_group_uuid: String,
    /// Key `GroupName`.
    #[serde(rename = "GroupName")]
    pub group_name: String,
    /// Key `Members`.
    #[serde(rename = "Members")]
    pub members: Vec<String>,
}

impl PayloadModel for ScreenSharingConnectionGroup {
    const PAYLOAD_TYPE: &'static str = "com.apple.configuration.screensharing.connection.group";
    const VARIANT: Option<&'static str> = None;
}
