// From schemas/payloads/com.apple.systemmigration.yaml by `cargo xtask codegen`.

//! System migration: `com.apple.systemmigration`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// System migration.
///
/// Names further files and folders that Migration Assistant carries over, and where they land.
///
/// Type `com.apple.systemmigration`; macOS 10.12.4 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct SystemMigration {
    /// Key `CustomBehavior`.
    #[serde(
        rename = "CustomBehavior",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<CustomBehaviorItem>")]
    pub custom_behavior: Option<Vec<CustomBehaviorItem>>,
}

/// The dictionary of `CustomBehaviorItem`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct CustomBehaviorItem {
    /// Key `Context`.
    #[serde(rename = "Context")]
    pub context: String,
    /// Key `Paths`.
    #[serde(rename = "Paths")]
    pub paths: Vec<PathsItem>,
}

/// The dictionary of `PathsItem`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct PathsItem {
    /// Key `SourcePath`.
    #[serde(rename = "SourcePath")]
    pub source_path: String,
    /// Key `SourcePathInUserHome`.
    #[serde(rename = "SourcePathInUserHome")]
    pub source_path_in_user_home: bool,
    /// Key `TargetPath`.
    #[serde(rename = "TargetPath")]
    pub target_path: String,
    /// Key `TargetPathInUserHome`.
    #[serde(rename = "TargetPathInUserHome")]
    pub target_path_in_user_home: bool,
}

impl PayloadModel for SystemMigration {
    const PAYLOAD_TYPE: &'static str = "com.apple.systemmigration";
    const VARIANT: Option<&'static str> = None;
}
