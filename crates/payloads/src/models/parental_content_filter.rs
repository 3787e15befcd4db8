// From schemas/payloads/com.apple.familycontrols.contentfilter.yaml by `cargo xtask codegen`.

//! Parental controls: web: `com.apple.familycontrols.contentfilter`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Parental controls: web.
///
/// Limits the websites that a user can open, with lists of those always or never allowed.
///
/// Type `com.apple.familycontrols.contentfilter`; macOS 10.7 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ParentalContentFilter {
    /// Key `restrictWeb`.
    #[serde(rename = "restrictWeb")]
    pub restrict_web: bool,
    /// Key `useContentFilter`; default `false`.
    #[serde(
        rename = "useContentFilter",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub use_content_filter: Option<bool>,
    /// Key `allowListEnabled`; macOS 15.2 or later; default `false`.
    #[serde(
        rename = "allowListEnabled",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_list_enabled: Option<bool>,
    /// Key `whitelistEnabled`; deprecated from macOS 15.2; replaced by `allowListEnabled`; default `false`.
    #[serde(
        rename = "whitelistEnabled",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub whitelist_enabled: Option<bool>,
    /// Key `siteAllowList`; macOS 15.2 or later.
    #[serde(
        rename = "siteAllowList",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<SiteAllowListItem>")]
    pub site_allow_list: Option<Vec<SiteAllowListItem>>,
    /// Key `siteWhitelist`; deprecated from macOS 15.2; replaced by `siteAllowList`.
    #[serde(
        rename = "siteWhitelist",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<SiteWhitelistItem>")]
    pub site_whitelist: Option<Vec<SiteWhitelistItem>>,
    /// Key `filterAllowList`; macOS 15.2 or later.
    #[serde(
        rename = "filterAllowList",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub filter_allow_list: Option<Vec<String>>,
    /// Key `filterWhitelist`; deprecated from macOS 15.2; replaced by `filterAllowList`.
    #[serde(
        rename = "filterWhitelist",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub filter_whitelist: Option<Vec<String>>,
    /// Key `filterDenyList`; macOS 15.2 or later.
    #[serde(
        rename = "filterDenyList",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub filter_deny_list: Option<Vec<String>>,
    /// Key `filterBlacklist`; deprecated from macOS 15.2; replaced by `filterDenyList`.
    #[serde(
        rename = "filterBlacklist",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub filter_blacklist: Option<Vec<String>>,
}

/// The dictionary of `siteAllowListItem`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct SiteAllowListItem {
    /// Key `address`.
    #[serde(rename = "address")]
    pub address: String,
    /// Key `pageTitle`.
    #[serde(rename = "pageTitle", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub page_title: Option<String>,
}

/// The dictionary of `siteWhitelistItem`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct SiteWhitelistItem {
    /// Key `address`.
    #[serde(rename = "address")]
    pub address: String,
    /// Key `pageTitle`.
    #[serde(rename = "pageTitle", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub page_title: Option<String>,
}

impl PayloadModel for ParentalContentFilter {
    const PAYLOAD_TYPE: &'static str = "com.apple.familycontrols.contentfilter";
    const VARIANT: Option<&'static str> = None;
}
