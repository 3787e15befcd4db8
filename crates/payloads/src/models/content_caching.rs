// From schemas/payloads/com.apple.AssetCache.managed.yaml by `cargo xtask codegen`.

//! Content Caching: `com.apple.AssetCache.managed`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Content Caching.
///
/// Type `com.apple.AssetCache.managed`; macOS 10.13.4 or later; deprecated from macOS 27.0; replaced by `com.apple.configuration.content-cache.settings`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ContentCaching {
    /// Key `AllowCacheDelete`; macOS 10.15 or later; default `true`.
    #[serde(
        rename = "AllowCacheDelete",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_cache_delete: Option<bool>,
    /// Key `AllowPersonalCaching`; macOS 10.13.4 or later; default `true`.
    #[serde(
        rename = "AllowPersonalCaching",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_personal_caching: Option<bool>,
    /// Key `AllowSharedCaching`; macOS 10.13.4 or later; default `true`.
    #[serde(
        rename = "AllowSharedCaching",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_shared_caching: Option<bool>,
    /// Key `AutoActivation`; macOS 10.13.4 or later; default `false`.
    #[serde(
        rename = "AutoActivation",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub auto_activation: Option<bool>,
    /// Key `AutoEnableTetheredCaching`; macOS 10.15.4 or later; default `false`.
    #[serde(
        rename = "AutoEnableTetheredCaching",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub auto_enable_tethered_caching: Option<bool>,
    /// Key `CacheLimit`; macOS 10.13.4 or later; default `0`.
    #[serde(
        rename = "CacheLimit",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "i64")]
    pub cache_limit: Option<i64>,
    /// Key `DataPath`; macOS 10.13.4 or later; default `/Library/Application Support/Apple/AssetCache/Data`.
    #[serde(rename = "DataPath", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub data_path: Option<String>,
    /// Key `DenyTetheredCaching`; macOS 10.13.4 or later; default `false`.
    #[serde(
        rename = "DenyTetheredCaching",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub deny_tethered_caching: Option<bool>,
    /// Key `DisplayAlerts`; macOS 10.15 or later; default `false`.
    #[serde(
        rename = "DisplayAlerts",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub display_alerts: Option<bool>,
    /// Key `KeepAwake`; macOS 10.15 or later; default `false`.
    #[serde(rename = "KeepAwake", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    pub keep_awake: Option<bool>,
    /// Key `ListenRanges`; macOS 10.13.4 or later.
    #[serde(
        rename = "ListenRanges",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<Ranges>")]
    pub listen_ranges: Option<Vec<Ranges>>,
    /// Key `ListenRangesOnly`; macOS 10.13.4 or later; default `false`.
    #[serde(
        rename = "ListenRangesOnly",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub listen_ranges_only: Option<bool>,
    /// Key `ListenWithPeersAndParents`; macOS 10.13.4 or later; default `true`.
    #[serde(
        rename = "ListenWithPeersAndParents",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub listen_with_peers_and_parents: Option<bool>,
    /// Key `LocalSubnetsOnly`; macOS 10.13.4 or later; default `true`.
    #[serde(
        rename = "LocalSubnetsOnly",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub local_subnets_only: Option<bool>,
    /// Key `LogClientIdentity`; macOS 10.13.4 or later; default `false`.
    #[serde(
        rename = "LogClientIdentity",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub log_client_identity: Option<bool>,
    /// Key `Parents`; macOS 10.13.4 or later.
    #[serde(rename = "Parents", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<String>")]
    pub parents: Option<Vec<String>>,
    /// Key `ParentSelectionPolicy`; macOS 10.13.4 or later; default `round-robin`.
    #[serde(
        rename = "ParentSelectionPolicy",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "ParentSelectionPolicy")]
    pub parent_selection_policy: Option<ParentSelectionPolicy>,
    /// Key `PeerFilterRanges`; macOS 10.13.4 or later.
    #[serde(
        rename = "PeerFilterRanges",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<Ranges>")]
    pub peer_filter_ranges: Option<Vec<Ranges>>,
    /// Key `PeerListenRanges`; macOS 10.13.4 or later.
    #[serde(
        rename = "PeerListenRanges",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<Ranges>")]
    pub peer_listen_ranges: Option<Vec<Ranges>>,
    /// Key `PeerLocalSubnetsOnly`; macOS 10.13.4 or later; default `true`.
    #[serde(
        rename = "PeerLocalSubnetsOnly",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub peer_local_subnets_only: Option<bool>,
    /// Key `Port`; macOS 10.13.4 or later; default `0`.
    #[serde(rename = "Port", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "i64")]
    pub port: Option<i64>,
    /// Key `PublicRanges`; macOS 10.13.4 or later.
    #[serde(
        rename = "PublicRanges",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<Ranges>")]
    pub public_ranges: Option<Vec<Ranges>>,
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
pub struct Ranges {
    /// Key `type`; macOS 10.13.4 or later; default `IPv4`.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Type")]
    pub r#type: Option<Type>,
    /// Key `first`; macOS 10.13.4 or later.
    #[serde(rename = "first")]
    pub first: String,
    /// Key `last`; macOS 10.13.4 or later.
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

impl PayloadModel for ContentCaching {
    const PAYLOAD_TYPE: &'static str = "com.apple.AssetCache.managed";
    const VARIANT: Option<&'static str> = None;
}
