// From schemas/declarations/com.apple.configuration.migration-assistant.settings.yaml by `cargo xtask codegen`.

//! Migration Assistant Settings: `com.apple.configuration.migration-assistant.settings`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Migration Assistant Settings.
///
/// Type `com.apple.configuration.migration-assistant.settings`; macOS 26.4 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct MigrationAssistantSettings {
    /// Key `ShouldDoManagedMigration`.
    #[serde(rename = "ShouldDoManagedMigration")]
    pub should_do_managed_migration: bool,
    /// Key `ExcludedAccounts`.
    #[serde(
        rename = "ExcludedAccounts",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub excluded_accounts: Option<Vec<String>>,
    /// Key `ExcludedPaths`.
    #[serde(
        rename = "ExcludedPaths",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub excluded_paths: Option<Vec<String>>,
    /// Key `RequiredPaths`.
    #[serde(
        rename = "RequiredPaths",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub required_paths: Option<Vec<String>>,
    /// Key `ShouldMigrateSecurityPrivacySettings`.
    #[serde(rename = "ShouldMigrateSecurityPrivacySettings")]
    pub should_migrate_security_privacy_settings: bool,
}

impl PayloadModel for MigrationAssistantSettings {
    const PAYLOAD_TYPE: &'static str = "com.apple.configuration.migration-assistant.settings";
    const VARIANT: Option<&'static str> = None;
}
