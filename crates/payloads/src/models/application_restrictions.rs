// From schemas/payloads/com.apple.applicationaccess.new.yaml by `cargo xtask codegen`.

//! Parental controls: applications: `com.apple.applicationaccess.new`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Parental controls: applications.
///
/// Limits which apps may launch, by bundle identifier and signature first, then by denied and allowed paths. What matches nothing stays closed.
///
/// Type `com.apple.applicationaccess.new`; macOS 10.7 or later; deprecated from macOS 27.0; replaced by `com.apple.configuration.app.settings`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ApplicationRestrictions {
    /// Key `familyControlsEnabled`.
    #[serde(rename = "familyControlsEnabled")]
    pub family_controls_enabled: bool,
    /// Key `allowList`; macOS 10.15 or later.
    #[serde(rename = "allowList", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<ApplicationItem>")]
    pub allow_list: Option<Vec<ApplicationItem>>,
    /// Key `whiteList`; deprecated from macOS 10.15; replaced by `allowList`.
    #[serde(rename = "whiteList", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<ApplicationItem>")]
    pub white_list: Option<Vec<ApplicationItem>>,
    /// Key `pathDenyList`; macOS 10.15 or later.
    #[serde(
        rename = "pathDenyList",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub path_deny_list: Option<Vec<String>>,
    /// Key `pathBlackList`; deprecated from macOS 10.15; replaced by `pathDenyList`.
    #[serde(
        rename = "pathBlackList",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub path_black_list: Option<Vec<String>>,
    /// Key `pathAllowList`; macOS 10.15 or later.
    #[serde(
        rename = "pathAllowList",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub path_allow_list: Option<Vec<String>>,
    /// Key `pathWhiteList`; deprecated from macOS 10.15; replaced by `pathAllowList`.
    #[serde(
        rename = "pathWhiteList",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub path_white_list: Option<Vec<String>>,
}

/// The dictionary of `allowListItem`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ApplicationItem {
    /// Key `bundleID`.
    #[serde(rename = "bundleID")]
    pub bundle_id: String,
    /// Key `appID`.
    #[serde(rename = "appID")]
    #[schemars(with = "crate::model::DataSchema")]
    pub app_id: plist::Data,
    /// Key `detachedSignature`.
    #[serde(
        rename = "detachedSignature",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "crate::model::DataSchema")]
    pub detached_signature: Option<plist::Data>,
    /// Key `disabled`; default `false`.
    #[serde(rename = "disabled", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    pub disabled: Option<bool>,
    /// Key `subApps`.
    #[serde(rename = "subApps", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<ApplicationItem>")]
    pub sub_apps: Option<Vec<ApplicationItem>>,
    /// Key `displayName`.
    #[serde(
        rename = "displayName",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub display_name: Option<String>,
}

impl Default for ApplicationItem {
    fn default() -> Self {
        Self {
            bundle_id: Default::default(),
            app_id: plist::Data::new(Vec::new()),
            detached_signature: Default::default(),
            disabled: Default::default(),
            sub_apps: Default::default(),
            display_name: Default::default(),
        }
    }
}

impl PayloadModel for ApplicationRestrictions {
    const PAYLOAD_TYPE: &'static str = "com.apple.applicationaccess.new";
    const VARIANT: Option<&'static str> = None;
}
