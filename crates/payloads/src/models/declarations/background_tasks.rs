// From schemas/declarations/com.apple.configuration.services.background-tasks.yaml by `cargo xtask codegen`.

//! Background Tasks: `com.apple.configuration.services.background-tasks`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Background Tasks.
///
/// Type `com.apple.configuration.services.background-tasks`; macOS 15.0 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct BackgroundTasks {
    /// Key `TaskType`.
    #[serde(rename = "TaskType")]
    pub task_type: String,
    /// Key `TaskDescription`.
    #[serde(
        rename = "TaskDescription",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub task_description: Option<String>,
    /// Key `ExecutableAssetReference`.
    #[serde(
        rename = "ExecutableAssetReference",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub executable_asset_reference: Option<String>,
    /// Key `LaunchdConfigurations`.
    #[serde(
        rename = "LaunchdConfigurations",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<LaunchdItem>")]
    pub launchd_configurations: Option<Vec<LaunchdItem>>,
}

/// A value of `Context`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum Context {
    /// The value `daemon`.
    #[default]
    #[serde(rename = "daemon")]
    Daemon,
    /// The value `agent`.
    #[serde(rename = "agent")]
    Agent,
}

/// The dictionary of `launchd-item`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct LaunchdItem {
    /// Key `FileAssetReference`.
    #[serde(rename = "FileAssetReference")]
    pub file_asset_reference: String,
    /// Key `Context`.
    #[serde(rename = "Context")]
    pub context: Context,
}

impl PayloadModel for BackgroundTasks {
    const PAYLOAD_TYPE: &'static str = "com.apple.configuration.services.background-tasks";
    const VARIANT: Option<&'static str> = None;
}
