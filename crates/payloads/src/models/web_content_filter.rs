// From schemas/payloads/com.apple.webcontent-filter.yaml by `cargo xtask codegen`.

//! Web content filter: `com.apple.webcontent-filter`.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Web content filter.
///
/// Turns on a vendor's network content filter, which on a Mac is an app with a system extension. The vendor states the identifiers and signing requirements.
///
/// Type `com.apple.webcontent-filter`; macOS 10.15 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct WebContentFilter {
    /// Chooses who filters: Apple's own filter or a vendor's plug-in. A Mac accepts `Plugin` only, so write it out.
    ///
    /// Key `FilterType`; default `BuiltIn`.
    #[serde(
        rename = "FilterType",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "FilterType")]
    pub filter_type: Option<FilterType>,
    /// Makes Safari keep its history: users cannot clear it or browse privately. Merely having a filter payload turns this on, so write false to leave users free.
    ///
    /// Key `SafariHistoryRetentionEnabled`; macOS 26.0 or later; default `true`.
    #[serde(
        rename = "SafariHistoryRetentionEnabled",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub safari_history_retention_enabled: Option<bool>,
    /// Name of the filter as the user sees it. A plug-in filter needs one.
    ///
    /// Key `UserDefinedName`.
    #[serde(
        rename = "UserDefinedName",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub user_defined_name: Option<String>,
    /// Bundle identifier of the app that brings the filter, as its vendor states it. A plug-in filter needs it.
    ///
    /// Key `PluginBundleID`.
    #[serde(
        rename = "PluginBundleID",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub plugin_bundle_id: Option<String>,
    /// Host name, IP address or URL of the filtering service, handed to the plug-in.
    ///
    /// Key `ServerAddress`.
    #[serde(
        rename = "ServerAddress",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub server_address: Option<String>,
    /// Account name with which the plug-in signs in to the filtering service.
    ///
    /// Key `UserName`.
    #[serde(rename = "UserName", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub user_name: Option<String>,
    /// Secret that goes with the account name at the filtering service.
    ///
    /// Key `Password`; a secret.
    #[serde(rename = "Password", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub password: Option<String>,
    /// Names the identity payload of this same profile with which the plug-in signs the user in.
    ///
    /// Key `PayloadCertificateUUID`.
    #[serde(
        rename = "PayloadCertificateUUID",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("pattern" = "^[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}$"), with = "String")]
    pub payload_certificate_uuid: Option<String>,
    /// Company name or other label that the plug-in receives.
    ///
    /// Key `Organization`.
    #[serde(
        rename = "Organization",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub organization: Option<String>,
    /// Settings that only the filter's vendor defines; they reach the plug-in untouched and unchecked.
    ///
    /// Key `VendorConfig`.
    #[serde(
        rename = "VendorConfig",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "BTreeMap<String, crate::model::AnySchema>")]
    pub vendor_config: Option<BTreeMap<String, plist::Value>>,
    /// Hands TCP and UDP flows to the vendor's data provider. A Mac needs this or `FilterPackets`, or nothing is filtered.
    ///
    /// Key `FilterSockets`; default `false`.
    #[serde(
        rename = "FilterSockets",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub filter_sockets: Option<bool>,
    /// Code signing requirement that the data provider extension must meet before it may start. Needed whenever sockets are filtered.
    ///
    /// Key `FilterDataProviderDesignatedRequirement`.
    #[serde(
        rename = "FilterDataProviderDesignatedRequirement",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub filter_data_provider_designated_requirement: Option<String>,
    /// Bundle identifier of the system extension that judges flows. Needed whenever sockets are filtered.
    ///
    /// Key `FilterDataProviderBundleIdentifier`.
    #[serde(
        rename = "FilterDataProviderBundleIdentifier",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub filter_data_provider_bundle_identifier: Option<String>,
    /// Hands single network packets to the vendor's packet provider. A Mac needs this or `FilterSockets`.
    ///
    /// Key `FilterPackets`; macOS 10.15 or later; default `false`.
    #[serde(
        rename = "FilterPackets",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub filter_packets: Option<bool>,
    /// Code signing requirement that the packet provider extension must meet before it may start. Needed whenever packets are filtered.
    ///
    /// Key `FilterPacketProviderDesignatedRequirement`; macOS 10.15 or later.
    #[serde(
        rename = "FilterPacketProviderDesignatedRequirement",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub filter_packet_provider_designated_requirement: Option<String>,
    /// Bundle identifier of the system extension that judges packets. Needed whenever packets are filtered.
    ///
    /// Key `FilterPacketProviderBundleIdentifier`; macOS 10.15 or later.
    #[serde(
        rename = "FilterPacketProviderBundleIdentifier",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub filter_packet_provider_bundle_identifier: Option<String>,
    /// Orders several filters: `firewall` filters look at traffic first, `inspector` filters second. Within one grade the order is undefined.
    ///
    /// Key `FilterGrade`; macOS 10.15 or later; default `firewall`.
    #[serde(
        rename = "FilterGrade",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "FilterGrade")]
    pub filter_grade: Option<FilterGrade>,
    /// Turns on URL filtering, which looks addresses up privately at the vendor's server. Needs `URLFilterParameters`.
    ///
    /// Key `FilterURLs`; macOS 26.0 or later; default `false`.
    #[serde(
        rename = "FilterURLs",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub filter_urls: Option<bool>,
    /// Says which extension and which private lookup (PIR) servers the URL filter uses.
    ///
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
    /// Code signing requirement of the URL filter's control extension. A Mac insists on it.
    ///
    /// Key `URLFilterControlProviderDesignatedRequirement`.
    #[serde(
        rename = "URLFilterControlProviderDesignatedRequirement",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub url_filter_control_provider_designated_requirement: Option<String>,
    /// Bundle identifier of the extension that controls the URL filter and fetches its prefilter.
    ///
    /// Key `URLFilterControlProviderBundleIdentifier`.
    #[serde(rename = "URLFilterControlProviderBundleIdentifier")]
    pub url_filter_control_provider_bundle_identifier: String,
    /// Address of the private information retrieval server, which answers lookups without learning the URL.
    ///
    /// Key `PIRServerURL`.
    #[serde(rename = "PIRServerURL")]
    pub pir_server_url: String,
    /// Address of the Privacy Pass issuer, which hands out the anonymous tokens that lookups carry.
    ///
    /// Key `PIRPrivacyPassIssuerURL`.
    #[serde(rename = "PIRPrivacyPassIssuerURL")]
    pub pir_privacy_pass_issuer_url: String,
    /// Bearer token that proves the user may ask for anonymous lookup tokens. Treat it as a secret.
    ///
    /// Key `PIRAuthenticationToken`; a secret.
    #[serde(rename = "PIRAuthenticationToken")]
    pub pir_authentication_token: String,
    /// When on, a URL is blocked if no verdict can be had, for example while the lookup server is down; when off, it loads.
    ///
    /// Key `URLFilterFailClosed`; default `false`.
    #[serde(
        rename = "URLFilterFailClosed",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub url_filter_fail_closed: Option<bool>,
    /// Seconds between two fetches of the on-device prefilter (a Bloom filter); 45 minutes at the least.
    ///
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
