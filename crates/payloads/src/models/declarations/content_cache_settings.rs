// From schemas/declarations/com.apple.configuration.content-cache.settings.yaml by `cargo xtask codegen`.

//! Content Cache Settings: `com.apple.configuration.content-cache.settings`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Content Cache Settings.
///
/// Type `com.apple.configuration.content-cache.settings`; macOS 27.0 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ContentCacheSettings {
    /// Key `AllowCacheDelete`; default `true`.
    #[serde(
        rename = "AllowCacheDelete",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_cache_delete: Option<bool>,
    /// Key `AllowPersonalCaching`; default `true`.
    #[serde(
        rename = "AllowPersonalCaching",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_personal_caching: Option<bool>,
    /// Key `AllowSharedCaching`; default `true`.
    #[serde(
        rename = "AllowSharedCaching",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_shared_caching: Option<bool>,
    /// Key `AutoActivation`; default `false`.
    #[serde(
        rename = "AutoActivation",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub auto_activation: Option<bool>,
    /// Key `AutoEnableTetheredCaching`; default `false`.
    #[serde(
        rename = "AutoEnableTetheredCaching",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub auto_enable_tethered_caching: Option<bool>,
    /// Key `CacheLimit`; default `0`.
    #[serde(
        rename = "CacheLimit",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "i64")]
    pub cache_limit: Option<i64>,
    /// Key `DataPath`; default `/Library/Application Support/Apple/AssetCache/Data`.
    #[serde(rename = "DataPath", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub data_path: Option<String>,
    /// Key `DeclarativeStatusInterval`; default `0`; from 300 to 86400.
    #[serde(
        rename = "DeclarativeStatusInterval",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("minimum" = 300), extend("maximum" = 86400), with = "i64")]
    pub declarative_status_interval: Option<i64>,
    /// Key `DenyActivation`; default `false`.
    #[serde(
        rename = "DenyActivation",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub deny_activation: Option<bool>,
    /// Key `DenyTetheredCaching`; default `false`.
    #[serde(
        rename = "DenyTetheredCaching",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub deny_tethered_caching: Option<bool>,
    /// Key `DisplayAlerts`; default `false`.
    #[serde(
        rename = "DisplayAlerts",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub display_alerts: Option<bool>,
    /// Key `KeepAwake`; default `false`.
    #[serde(rename = "KeepAwake", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    pub keep_awake: Option<bool>,
    /// Key `ListenRanges`.
    #[serde(
        rename = "ListenRanges",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<RangesItem>")]
    pub listen_ranges: Option<Vec<RangesItem>>,
    /// Key `ListenRangesOnly`; default `false`.
    #[serde(
        rename = "ListenRangesOnly",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub listen_ranges_only: Option<bool>,
    /// Key `ListenWithPeersAndParents`; default `true`.
    #[serde(
        rename = "ListenWithPeersAndParents",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub listen_with_peers_and_parents: Option<bool>,
    /// Key `LocalSubnetsOnly`; default `true`.
    #[serde(
        rename = "LocalSubnetsOnly",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub local_subnets_only: Option<bool>,
    /// Key `LogClientIdentity`; default `false`.
    #[serde(
        rename = "LogClientIdentity",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub log_client_identity: Option<bool>,
    /// Key `ManagementReportingInterval`; default `300`; from 60 to 86400.
    #[serde(
        rename = "ManagementReportingInterval",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("minimum" = 60), extend("maximum" = 86400), with = "i64")]
    pub management_reporting_interval: Option<i64>,
    /// Key `ManagementSecurityConfig`; default `no-cert`.
    #[serde(
        rename = "ManagementSecurityConfig",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "ManagementSecurityConfig")]
    pub management_security_config: Option<ManagementSecurityConfig>,
    /// Key `ManagementStatusCertificateReference`.
    #[serde(
        rename = "ManagementStatusCertificateReference",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub management_status_certificate_reference: Option<String>,
    /// Key `ManagementStatusTarget`.
    #[serde(
        rename = "ManagementStatusTarget",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub management_status_target: Option<String>,
    /// Key `Parents`.
    #[serde(rename = "Parents", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<String>")]
    pub parents: Option<Vec<String>>,
    /// Key `ParentSelectionPolicy`; default `round-robin`.
    #[serde(
        rename = "ParentSelectionPolicy",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "ParentSelectionPolicy")]
    pub parent_selection_policy: Option<ParentSelectionPolicy>,
    /// Key `PeerFilterRanges`.
    #[serde(
        rename = "PeerFilterRanges",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<RangesItem>")]
    pub peer_filter_ranges: Option<Vec<RangesItem>>,
    /// Key `PeerListenRanges`.
    #[serde(
        rename = "PeerListenRanges",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<RangesItem>")]
    pub peer_listen_ranges: Option<Vec<RangesItem>>,
    /// Key `PeerLocalSubnetsOnly`; default `true`.
    #[serde(
        rename = "PeerLocalSubnetsOnly",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub peer_local_subnets_only: Option<bool>,
    /// Key `PersonalCacheLimit`; default `0`.
    #[serde(
        rename = "PersonalCacheLimit",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "i64")]
    pub personal_cache_limit: Option<i64>,
    /// Key `Port`; default `0`.
    #[serde(rename = "Port", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "i64")]
    pub port: Option<i64>,
    /// Key `PublicRanges`.
    #[serde(
        rename = "PublicRanges",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<RangesItem>")]
    pub public_ranges: Option<Vec<RangesItem>>,
}

/// A value of `ManagementSecurityConfig`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum ManagementSecurityConfig {
    /// The value `no-cert`.
    #[default]
    #[serde(rename = "no-cert")]
    NoCert,
    /// The value `signedByCACert`.
    #[serde(rename = "signedByCACert")]
    SignedByCaCert,
    /// The value `specificServerCert`.
    #[serde(rename = "specificServerCert")]
    SpecificServerCert,
}

/// A value of `ParentSelectionPolicy`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum ParentSelectionPolicy {
    /// The value `first-available`.
    #[default]
    #[serde(rename = "first-available")]
    FirstAvailable,
    /// The value `url-path-hash`.
    #[serde(rename = "url-path-hash")]
    UrlPathHash,
    /// The value `random`.
    #[serde(rename = "random")]
    Random,
    /// The value `round-robin`.
    #[serde(rename = "round-robin")]
    RoundRobin,
    /// The value `sticky-available`.
    #[serde(rename = "sticky-available")]
    StickyAvailable,
}

/// The dictionary of `RangesItem`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct RangesItem {
    /// Key `type`; default `IPv4`.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Type")]
    pub r#type: Option<Type>,
    /// Key `first`.
    #[serde(rename = "first")]
    pub first: String,
    /// Key `last`.
    #[serde(rename = "last")]
    pub last: String,
}

/// A value of `type`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum Type {
    /// The value `IPv4`.
    #[default]
    #[serde(rename = "IPv4")]
    IPv4,
    /// The value `IPv6`.
    #[serde(rename = "IPv6")]
    IPv6,
}

impl PayloadModel for ContentCacheSettings {
    const PAYLOAD_TYPE: &'static str = "com.apple.configuration.content-cache.settings";
    const VARIANT: Option<&'static str> = None;
}
