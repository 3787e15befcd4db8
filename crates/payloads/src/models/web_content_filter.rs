// From schemas/payloads/com.apple.webcontent-filter.yaml by `cargo xtask codegen`.

//! Web Content Filter: `com.apple.webcontent-filter`.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Web Content Filter.
///
/// Type `com.apple.webcontent-filter`; macOS 10.15 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct WebContentFilter {
    /// Key `FilterType`; default `BuiltIn`.
    #[serde(
        rename = "FilterType",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "FilterType")]
    pub filter_type: Option<FilterType>,
    /// Key `SafariHistoryRetentionEnabled`; macOS 26.0 or later; default `true`.
    #[serde(
        rename = "SafariHistoryRetentionEnabled",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub safari_history_retention_enabled: Option<bool>,
    /// Key `UserDefinedName`.
    #[serde(
        rename = "UserDefinedName",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub user_defined_name: Option<String>,
    /// Key `PluginBundleID`.
    #[serde(
        rename = "PluginBundleID",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub plugin_bundle_id: Option<String>,
    /// Key `ServerAddress`.
    #[serde(
        rename = "ServerAddress",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub server_address: Option<String>,
    /// Key `UserName`.
    #[serde(rename = "UserName", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub user_name: Option<String>,
    /// Key `Password`; a secret.
    #[serde(rename = "Password", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub password: Option<String>,
    /// Key `PayloadCertificateUUID`.
    #[serde(
        rename = "PayloadCertificateUUID",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("pattern" = "^[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}$"), with = "String")]
    pub payload_certificate_uuid: Option<String>,
    /// Key `Organization`.
    #[serde(
        rename = "Organization",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub organization: Option<String>,
    /// Key `VendorConfig`.
    #[serde(
        rename = "VendorConfig",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "BTreeMap<String, crate::model::AnySchema>")]
    pub vendor_config: Option<BTreeMap<String, plist::Value>>,
    /// Key `FilterSockets`; default `false`.
    #[serde(
        rename = "FilterSockets",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub filter_sockets: Option<bool>,
    /// Key `FilterDataProviderDesignatedRequirement`.
    #[serde(
        rename = "FilterDataProviderDesignatedRequirement",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub filter_data_provider_designated_requirement: Option<String>,
    /// Key `FilterDataProviderBundleIdentifier`.
    #[serde(
        rename = "FilterDataProviderBundleIdentifier",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub filter_data_provider_bundle_identifier: Option<String>,
    /// Key `FilterPackets`; macOS 10.15 or later; default `false`.
    #[serde(
        rename = "FilterPackets",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub filter_packets: Option<bool>,
    /// Key `FilterPacketProviderDesignatedRequirement`; macOS 10.15 or later.
    #[serde(
        rename = "FilterPacketProviderDesignatedRequirement",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub filter_packet_provider_designated_requirement: Option<String>,
    /// Key `FilterPacketProviderBundleIdentifier`; macOS 10.15 or later.
    #[serde(
        rename = "FilterPacketProviderBundleIdentifier",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub filter_packet_provider_bundle_identifier: Option<String>,
    /// Key `FilterGrade`; macOS 10.15 or later; default `firewall`.
    #[serde(
        rename = "FilterGrade",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "FilterGrade")]
    pub filter_grade: Option<FilterGrade>,
    /// Key `FilterURLs`; macOS 26.0 or later; default `false`.
    #[serde(
        rename = "FilterURLs",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub filter_urls: Option<bool>,
    /// Key `URLFilterParameters`; macOS 26.0 or later.
    #[serde(
        rename = "URLFilterParameters",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "UrlFilterParameters")]
    pub url_filter_parameters: Option<UrlFilterParameters>,
}

/// A value of `FilterGrade`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum FilterGrade {
    /// The value `firewall`.
    #[default]
    #[serde(rename = "firewall")]
    Firewall,
    /// The value `inspector`.
    #[serde(rename = "inspector")]
    Inspector,
}

/// A value of `FilterType`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum FilterType {
    /// The value `BuiltIn`.
    #[default]
    #[serde(rename = "BuiltIn")]
    BuiltIn,
    /// The value `Plugin`.
    #[serde(rename = "Plugin")]
    Plugin,
}

/// The dictionary of `URLFilterParameters`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct UrlFilterParameters {
    /// Key `URLFilterControlProviderDesignatedRequirement`.
    #[serde(
        rename = "URLFilterControlProviderDesignatedRequirement",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub url_filter_control_provider_designated_requirement: Option<String>,
    /// Key `URLFilterControlProviderBundleIdentifier`.
    #[serde(rename = "URLFilterControlProviderBundleIdentifier")]
    pub url_filter_control_provider_bundle_identifier: String,
    /// Key `PIRServerURL`.
    #[serde(rename = "PIRServerURL")]
    pub pir_server_url: String,
    /// Key `PIRPrivacyPassIssuerURL`.
    #[serde(rename = "PIRPrivacyPassIssuerURL")]
    pub pir_privacy_pass_issuer_url: String,
    /// Key `PIRAuthenticationToken`; a secret.
    #[serde(rename = "PIRAuthenticationToken")]
    pub pir_authentication_token: String,
    /// Key `URLFilterFailClosed`; default `false`.
    #[serde(
        rename = "URLFilterFailClosed",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub url_filter_fail_closed: Option<bool>,
    /// Key `URLPrefilterFetchFrequency`; default `86400`; at least 2700.
    #[serde(
        rename = "URLPrefilterFetchFrequency",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("minimum" = 2700), with = "i64")]
    pub url_prefilter_fetch_frequency: Option<i64>,
}

impl PayloadModel for WebContentFilter {
    const PAYLOAD_TYPE: &'static str = "com.apple.webcontent-filter";
    const VARIANT: Option<&'static str> = None;
}
