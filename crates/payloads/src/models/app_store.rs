// From schemas/payloads/com.apple.appstore.yaml by `cargo xtask codegen`.

//! App Store: `com.apple.appstore`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// App Store.
///
/// Restricts the Mac App Store: admin rights for installs, updates only, no adopting of preinstalled apps, no update notifications.
///
/// Type `com.apple.appstore`; macOS 10.9 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AppStore {
    /// Key `restrict-store-require-admin-to-install`; macOS 10.9 or later; deprecated from macOS 10.14; replaced by `com.apple.SoftwareUpdate restrict-software-update-require-admin-to-install`; default `false`.
    #[serde(
        rename = "restrict-store-require-admin-to-install",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub restrict_store_require_admin_to_install: Option<bool>,
    /// Key `restrict-store-softwareupdate-only`; macOS 10.10 or later; default `false`.
    #[serde(
        rename = "restrict-store-softwareupdate-only",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub restrict_store_softwareupdate_only: Option<bool>,
    /// Key `restrict-store-disable-app-adoption`; macOS 10.10 or later; default `false`.
    #[serde(
        rename = "restrict-store-disable-app-adoption",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub restrict_store_disable_app_adoption: Option<bool>,
    /// Key `DisableSoftwareUpdateNotifications`; macOS 10.10 or later; default `false`.
    #[serde(
        rename = "DisableSoftwareUpdateNotifications",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub disable_software_update_notifications: Option<bool>,
}

impl PayloadModel for AppStore {
    const PAYLOAD_TYPE: &'static str = "com.apple.appstore";
    const VARIANT: Option<&'static str> = None;
}
