// From schemas/payloads/com.apple.AssetCache.managed.yaml by `cargo xtask codegen`.

//! Content caching: `com.apple.AssetCache.managed`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Content caching.
///
/// Sets up the Mac as a content cache that serves Apple software, app and iCloud downloads to the local network.
///
/// Type `com.apple.AssetCache.managed`; macOS 10.13.4 or later; deprecated from macOS 27.0; replaced by `com.apple.configuration.content-cache.settings`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ContentCaching {
    /// Lets macOS drop cached items when the disk fills up and other software wants room. Turn it off on a dedicated cache.
    ///
    /// Key `AllowCacheDelete`; macOS 10.15 or later; default `true`.
    #[serde(
        rename = "AllowCacheDelete",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_cache_delete: Option<bool>,
    /// Caches users' iCloud data. Leave this or `AllowSharedCaching` on; clients can take days to notice a change.
    ///
    /// Key `AllowPersonalCaching`; macOS 10.13.4 or later; default `true`.
    #[serde(
        rename = "AllowPersonalCaching",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_personal_caching: Option<bool>,
    /// Caches what everybody shares: apps, system updates and the like. Leave this or `AllowPersonalCaching` on; clients notice changes slowly.
    ///
    /// Key `AllowSharedCaching`; macOS 10.13.4 or later; default `true`.
    #[serde(
        rename = "AllowSharedCaching",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_shared_caching: Option<bool>,
    /// Switches the cache on and stops users from switching it off. It stays on after the profile goes; `allowContentCaching` false beats it.
    ///
    /// Key `AutoActivation`; macOS 10.13.4 or later; default `false`.
    #[serde(
        rename = "AutoActivation",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub auto_activation: Option<bool>,
    /// Shares the Mac's internet connection with devices on USB and keeps that locked on. `DenyTetheredCaching` beats it.
    ///
    /// Key `AutoEnableTetheredCaching`; macOS 10.15.4 or later; default `false`.
    #[serde(
        rename = "AutoEnableTetheredCaching",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub auto_enable_tethered_caching: Option<bool>,
    /// Bytes of disk that the cache may fill; 0 sets no limit.
    ///
    /// Key `CacheLimit`; macOS 10.13.4 or later; default `0`.
    #[serde(
        rename = "CacheLimit",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "i64")]
    pub cache_limit: Option<i64>,
    /// Folder for cached items; it must end in Apple's standard cache path. Changing it leaves the old items behind.
    ///
    /// Key `DataPath`; macOS 10.13.4 or later; default `/Library/Application Support/Apple/AssetCache/Data`.
    #[serde(rename = "DataPath", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub data_path: Option<String>,
    /// Forbids caching for devices tethered by USB.
    ///
    /// Key `DenyTetheredCaching`; macOS 10.13.4 or later; default `false`.
    #[serde(
        rename = "DenyTetheredCaching",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub deny_tethered_caching: Option<bool>,
    /// Shows the cache's alerts as notifications on screen.
    ///
    /// Key `DisplayAlerts`; macOS 10.15 or later; default `false`.
    #[serde(
        rename = "DisplayAlerts",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub display_alerts: Option<bool>,
    /// Stops the Mac from sleeping while the cache runs.
    ///
    /// Key `KeepAwake`; macOS 10.15 or later; default `false`.
    #[serde(rename = "KeepAwake", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    pub keep_awake: Option<bool>,
    /// Client address ranges that the cache may serve. Has no effect while `LocalSubnetsOnly` is on.
    ///
    /// Key `ListenRanges`; macOS 10.13.4 or later.
    #[serde(
        rename = "ListenRanges",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<Ranges>")]
    pub listen_ranges: Option<Vec<Ranges>>,
    /// Serves only clients inside `ListenRanges`; combine it with `LocalSubnetsOnly` off.
    ///
    /// Key `ListenRangesOnly`; macOS 10.13.4 or later; default `false`.
    #[serde(
        rename = "ListenRangesOnly",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub listen_ranges_only: Option<bool>,
    /// Widens the served ranges by those of peers and by the parent caches.
    ///
    /// Key `ListenWithPeersAndParents`; macOS 10.13.4 or later; default `true`.
    #[serde(
        rename = "ListenWithPeersAndParents",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub listen_with_peers_and_parents: Option<bool>,
    /// Serves only clients on the Mac's own subnet; `ListenRanges` then counts for nothing.
    ///
    /// Key `LocalSubnetsOnly`; macOS 10.13.4 or later; default `true`.
    #[serde(
        rename = "LocalSubnetsOnly",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub local_subnets_only: Option<bool>,
    /// Writes each client's IP address and port to the log. Check privacy rules before turning it on.
    ///
    /// Key `LogClientIdentity`; macOS 10.13.4 or later; default `false`.
    #[serde(
        rename = "LogClientIdentity",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub log_client_identity: Option<bool>,
    /// IP addresses of caches upstream that are asked before Apple. Unreachable or wrong ones are passed over; if none is left, the cache asks Apple itself.
    ///
    /// Key `Parents`; macOS 10.13.4 or later.
    #[serde(rename = "Parents", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<String>")]
    pub parents: Option<Vec<String>>,
    /// How to pick a parent: by rank, by URL hash (most total capacity), at random, in turn, or one until it fails.
    ///
    /// Key `ParentSelectionPolicy`; macOS 10.13.4 or later; default `round-robin`.
    #[serde(
        rename = "ParentSelectionPolicy",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "ParentSelectionPolicy")]
    pub parent_selection_policy: Option<ParentSelectionPolicy>,
    /// Address ranges of the peers that this cache asks for content; an empty list means it asks none. `PeerLocalSubnetsOnly` beats it.
    ///
    /// Key `PeerFilterRanges`; macOS 10.13.4 or later.
    #[serde(
        rename = "PeerFilterRanges",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<Ranges>")]
    pub peer_filter_ranges: Option<Vec<Ranges>>,
    /// Address ranges of the peers that may ask this cache; an empty list refuses them all. `PeerLocalSubnetsOnly` beats it.
    ///
    /// Key `PeerListenRanges`; macOS 10.13.4 or later.
    #[serde(
        rename = "PeerListenRanges",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<Ranges>")]
    pub peer_listen_ranges: Option<Vec<Ranges>>,
    /// Works only with caches on the same subnet instead of all behind the same public address; the peer ranges are then ignored.
    ///
    /// Key `PeerLocalSubnetsOnly`; macOS 10.13.4 or later; default `true`.
    #[serde(
        rename = "PeerLocalSubnetsOnly",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub peer_local_subnets_only: Option<bool>,
    /// TCP port on which the cache listens; 0 takes any free port, which firewalls dislike.
    ///
    /// Key `Port`; macOS 10.13.4 or later; default `0`.
    #[serde(rename = "Port", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "i64")]
    pub port: Option<i64>,
    /// Public address ranges of your network, by which Apple's servers send clients to this cache. Useful when the exits to the internet vary.
    ///
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
    /// Says whether the two ends are IPv4 or IPv6 addresses.
    ///
    /// Key `type`; macOS 10.13.4 or later; default `IPv4`.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Type")]
    pub r#type: Option<Type>,
    /// Lowest address of the span.
    ///
    /// Key `first`; macOS 10.13.4 or later.
    #[serde(rename = "first")]
    pub first: String,
    /// Highest address of the span.
    ///
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
