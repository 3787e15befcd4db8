// From schemas/payloads/com.apple.SoftwareUpdate.yaml by `cargo xtask codegen`.

//! Software Update: `com.apple.SoftwareUpdate`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Software Update.
///
/// Sets the automatic update choices of System Settings and locks them. The software update settings declaration takes its place.
///
/// Type `com.apple.SoftwareUpdate`; macOS 10.7 or later; deprecated from macOS 26.0; removed in macOS 27.0; replaced by `com.apple.configuration.softwareupdate.settings`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct SoftwareUpdate {
    /// Address of the organization's own update catalog; macOS 11 and later only ask Apple.
    ///
    /// Key `CatalogURL`; macOS 10.7 or later; deprecated from macOS 11.0.
    #[serde(
        rename = "CatalogURL",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub catalog_url: Option<String>,
    /// `false` keeps beta versions of macOS off the Mac.
    ///
    /// Key `AllowPreReleaseInstallation`; macOS 10.9 or later; replaced by `com.apple.configuration.softwareupdate.settings Beta/ProgramEnrollment`; default `true`.
    #[serde(
        rename = "AllowPreReleaseInstallation",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_pre_release_installation: Option<bool>,
    /// `true` leaves installing apps to administrators; the App Store payload has the same switch.
    ///
    /// Key `restrict-software-update-require-admin-to-install`; macOS 10.14 or later; replaced by `com.apple.configuration.softwareupdate.settings AllowStandardUserOSUpdates`; default `false`.
    #[serde(
        rename = "restrict-software-update-require-admin-to-install",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub restrict_software_update_require_admin_to_install: Option<bool>,
    /// Whether macOS updates install by themselves; `false` also takes the choice from the user.
    ///
    /// Key `AutomaticallyInstallMacOSUpdates`; macOS 10.15 or later; replaced by `com.apple.configuration.softwareupdate.settings AutomaticActions/InstallOSUpdates`; default `true`.
    #[serde(
        rename = "AutomaticallyInstallMacOSUpdates",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub automatically_install_mac_os_updates: Option<bool>,
    /// Whether App Store apps update by themselves; `false` also takes the choice from the user.
    ///
    /// Key `AutomaticallyInstallAppUpdates`; macOS 10.15 or later; default `true`.
    #[serde(
        rename = "AutomaticallyInstallAppUpdates",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub automatically_install_app_updates: Option<bool>,
    /// Whether the Mac looks for updates by itself; `false` also takes the choice from the user. Everything automatic depends on it.
    ///
    /// Key `AutomaticCheckEnabled`; macOS 10.15 or later; default `true`.
    #[serde(
        rename = "AutomaticCheckEnabled",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub automatic_check_enabled: Option<bool>,
    /// Whether updates found are downloaded in advance; `false` also takes the choice from the user.
    ///
    /// Key `AutomaticDownload`; macOS 10.15 or later; replaced by `com.apple.configuration.softwareupdate.settings AutomaticActions/Download`; default `true`.
    #[serde(
        rename = "AutomaticDownload",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub automatic_download: Option<bool>,
    /// Whether security fixes install by themselves; `false` also takes the choice from the user.
    ///
    /// Key `CriticalUpdateInstall`; macOS 10.15 or later; replaced by `com.apple.configuration.softwareupdate.settings AutomaticActions/InstallSecurityUpdate`; default `true`.
    #[serde(
        rename = "CriticalUpdateInstall",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub critical_update_install: Option<bool>,
    /// Whether system data files install by themselves, malware definitions (XProtect) among them; leave it on.
    ///
    /// Key `ConfigDataInstall`; macOS 10.15 or later; replaced by `com.apple.configuration.softwareupdate.settings AutomaticActions/InstallSecurityUpdate`; default `true`.
    #[serde(
        rename = "ConfigDataInstall",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub config_data_install: Option<bool>,
}

impl PayloadModel for SoftwareUpdate {
    const PAYLOAD_TYPE: &'static str = "com.apple.SoftwareUpdate";
    const VARIANT: Option<&'static str> = None;
}
