// From schemas/payloads/com.apple.fileproviderd.yaml by `cargo xtask codegen`.

//! File Provider: `com.apple.fileproviderd`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// File Provider.
///
/// Decides which cloud storage apps may sync, take over the Desktop and Documents folders or use external disks.
///
/// Type `com.apple.fileproviderd`; macOS 11.0 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct FileProvider {
    /// Key `ManagementAllowsRemoteSyncing`; macOS 26.4 or later; default `true`.
    #[serde(
        rename = "ManagementAllowsRemoteSyncing",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub management_allows_remote_syncing: Option<bool>,
    /// Key `ManagementRemoteSyncingAllowList`; macOS 26.4 or later.
    #[serde(
        rename = "ManagementRemoteSyncingAllowList",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub management_remote_syncing_allow_list: Option<Vec<String>>,
    /// Key `AllowManagedFileProvidersToRequestAttribution`; default `false`.
    #[serde(
        rename = "AllowManagedFileProvidersToRequestAttribution",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_managed_file_providers_to_request_attribution: Option<bool>,
    /// Key `ManagementAllowsKnownFolderSyncing`; macOS 15.2 or later; default `true`.
    #[serde(
        rename = "ManagementAllowsKnownFolderSyncing",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub management_allows_known_folder_syncing: Option<bool>,
    /// Key `ManagementKnownFolderSyncingAllowList`; macOS 15.2 or later.
    #[serde(
        rename = "ManagementKnownFolderSyncingAllowList",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub management_known_folder_syncing_allow_list: Option<Vec<String>>,
    /// Key `ManagementAllowsExternalVolumeSyncing`; macOS 26.4 or later; default `true`.
    #[serde(
        rename = "ManagementAllowsExternalVolumeSyncing",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub management_allows_external_volume_syncing: Option<bool>,
    /// Key `ManagementExternalVolumeSyncingAllowList`; macOS 26.4 or later.
    #[serde(
        rename = "ManagementExternalVolumeSyncingAllowList",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub management_external_volume_syncing_allow_list: Option<Vec<String>>,
    /// Key `ManagementDomainAutoEnablementList`; macOS 26.4 or later.
    #[serde(
        rename = "ManagementDomainAutoEnablementList",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub management_domain_auto_enablement_list: Option<Vec<String>>,
}

impl PayloadModel for FileProvider {
    const PAYLOAD_TYPE: &'static str = "com.apple.fileproviderd";
    const VARIANT: Option<&'static str> = None;
}
