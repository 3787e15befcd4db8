// From schemas/payloads/com.apple.MCX.TimeMachine.yaml by `cargo xtask codegen`.

//! Time Machine: `com.apple.MCX.TimeMachine`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Time Machine.
///
/// Sets where Time Machine backs up to, what it includes or skips and how much room it may take.
///
/// Type `com.apple.MCX.TimeMachine`; macOS 10.7 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct TimeMachine {
    /// Key `AutoBackup`; default `true`.
    #[serde(
        rename = "AutoBackup",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub auto_backup: Option<bool>,
    /// Key `BackupAllVolumes`; default `false`.
    #[serde(
        rename = "BackupAllVolumes",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub backup_all_volumes: Option<bool>,
    /// Key `BackupDestURL`.
    #[serde(rename = "BackupDestURL")]
    pub backup_dest_url: String,
    /// Key `BackupSizeMB`; default `0`.
    #[serde(
        rename = "BackupSizeMB",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "i64")]
    pub backup_size_mb: Option<i64>,
    /// Key `BackupSkipSys`; default `false`.
    #[serde(
        rename = "BackupSkipSys",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub backup_skip_sys: Option<bool>,
    /// Key `MobileBackups`; default `true`.
    #[serde(
        rename = "MobileBackups",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub mobile_backups: Option<bool>,
    /// Key `BasePaths`.
    #[serde(rename = "BasePaths", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<String>")]
    pub base_paths: Option<Vec<String>>,
    /// Key `SkipPaths`.
    #[serde(rename = "SkipPaths", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<String>")]
    pub skip_paths: Option<Vec<String>>,
}

impl PayloadModel for TimeMachine {
    const PAYLOAD_TYPE: &'static str = "com.apple.MCX.TimeMachine";
    const VARIANT: Option<&'static str> = None;
}
