// From schemas/payloads/com.apple.AssetCache.managed.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.AssetCache.managed",
    variant: None,
    model: "ContentCaching",
    title: "Content caching",
    summary: "Sets up the Mac as a content cache that serves Apple software, app and iCloud downloads to the local network.",
    dropped: false,
    apply: None,
    replaced_by: Some("com.apple.configuration.content-cache.settings"),
    macos: Availability {
        introduced: Some(Version::new(10, 13, 4)),
        deprecated: Some(Version::new(27, 0, 0)),
        multiple: Some(false),
        device_channel: Some(true),
        user_channel: Some(false),
        requires_dep: Some(false),
        user_approved: Some(false),
        manual_install: Some(true),
        user_enrollment: Some(Mode::Forbidden),
        ..Availability::UNSTATED
    },
    platforms: &[
        (
            Platform::Ios,
            Availability {
                absent: true,
                ..Availability::UNSTATED
            },
        ),
        (
            Platform::TvOs,
            Availability {
                absent: true,
                ..Availability::UNSTATED
            },
        ),
        (
            Platform::VisionOs,
            Availability {
                absent: true,
                ..Availability::UNSTATED
            },
        ),
        (
            Platform::WatchOs,
            Availability {
                absent: true,
                ..Availability::UNSTATED
            },
        ),
    ],
    keys: &[
        Key {
            name: "AllowCacheDelete",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                introduced: Some(Version::new(10, 15, 0)),
                ..Availability::UNSTATED
            },
            summary: "Lets macOS drop cached items when the disk fills up and other software wants room. Turn it off on a dedicated cache.",
            ..Key::EMPTY
        },
        Key {
            name: "AllowPersonalCaching",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                introduced: Some(Version::new(10, 13, 4)),
                ..Availability::UNSTATED
            },
            summary: "Caches users' iCloud data. Leave this or `AllowSharedCaching` on; clients can take days to notice a change.",
            ..Key::EMPTY
        },
        Key {
            name: "AllowSharedCaching",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                introduced: Some(Version::new(10, 13, 4)),
                ..Availability::UNSTATED
            },
            summary: "Caches what everybody shares: apps, system updates and the like. Leave this or `AllowPersonalCaching` on; clients notice changes slowly.",
            ..Key::EMPTY
        },
        Key {
            name: "AutoActivation",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                introduced: Some(Version::new(10, 13, 4)),
                ..Availability::UNSTATED
            },
            summary: "Switches the cache on and stops users from switching it off. It stays on after the profile goes; `allowContentCaching` false beats it.",
            ..Key::EMPTY
        },
        Key {
            name: "AutoEnableTetheredCaching",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                introduced: Some(Version::new(10, 15, 4)),
                ..Availability::UNSTATED
            },
            summary: "Shares the Mac's internet connection with devices on USB and keeps that locked on. `DenyTetheredCaching` beats it.",
            ..Key::EMPTY
        },
        Key {
            name: "CacheLimit",
            kind: Kind::Integer,
            default: Some(Scalar::Integer(0)),
            macos: Availability {
                introduced: Some(Version::new(10, 13, 4)),
                ..Availability::UNSTATED
            },
            summary: "Bytes of disk that the cache may fill; 0 sets no limit.",
            ..Key::EMPTY
        },
        Key {
            name: "DataPath",
            kind: Kind::String,
            default: Some(Scalar::String(
                "/Library/Application Support/Apple/AssetCache/Data",
            )),
            macos: Availability {
                introduced: Some(Version::new(10, 13, 4)),
                ..Availability::UNSTATED
            },
            summary: "Folder for cached items; it must end in Apple's standard cache path. Changing it leaves the old items behind.",
            ..Key::EMPTY
        },
        Key {
            name: "DenyTetheredCaching",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                introduced: Some(Version::new(10, 13, 4)),
                ..Availability::UNSTATED
            },
            summary: "Forbids caching for devices tethered by USB.",
            ..Key::EMPTY
        },
        Key {
            name: "DisplayAlerts",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                introduced: Some(Version::new(10, 15, 0)),
                ..Availability::UNSTATED
            },
            summary: "Shows the cache's alerts as notifications on screen.",
            ..Key::EMPTY
        },
        Key {
            name: "KeepAwake",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                introduced: Some(Version::new(10, 15, 0)),
                ..Availability::UNSTATED
            },
            summary: "Stops the Mac from sleeping while the cache runs.",
            ..Key::EMPTY
        },
        Key {
            name: "ListenRanges",
            kind: Kind::Array,
            macos: Availability {
                introduced: Some(Version::new(10, 13, 4)),
                ..Availability::UNSTATED
            },
            summary: "Client address ranges that the cache may serve. Has no effect while `LocalSubnetsOnly` is on.",
            keys: &LISTEN_RANGES,
            ..Key::EMPTY
        },
        Key {
            name: "ListenRangesOnly",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                introduced: Some(Version::new(10, 13, 4)),
                ..Availability::UNSTATED
            },
            summary: "Serves only clients inside `ListenRanges`; combine it with `LocalSubnetsOnly` off.",
            ..Key::EMPTY
        },
        Key {
            name: "ListenWithPeersAndParents",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                introduced: Some(Version::new(10, 13, 4)),
                ..Availability::UNSTATED
            },
            summary: "Widens the served ranges by those of peers and by the parent caches.",
            ..Key::EMPTY
        },
        Key {
            name: "LocalSubnetsOnly",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                introduced: Some(Version::new(10, 13, 4)),
                ..Availability::UNSTATED
            },
            summary: "Serves only clients on the Mac's own subnet; `ListenRanges` then counts for nothing.",
            ..Key::EMPTY
        },
        Key {
            name: "LogClientIdentity",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                introduced: Some(Version::new(10, 13, 4)),
                ..Availability::UNSTATED
            },
            summary: "Writes each client's IP address and port to the log. Check privacy rules before turning it on.",
            ..Key::EMPTY
        },
        Key {
            name: "Parents",
            kind: Kind::Array,
            macos: Availability {
                introduced: Some(Version::new(10, 13, 4)),
                ..Availability::UNSTATED
            },
            summary: "IP addresses of caches upstream that are asked before Apple. Unreachable or wrong ones are passed over; if none is left, the cache asks Apple itself.",
            keys: &[Key {
                name: "ParentsItem",
                kind: Kind::String,
                required: true,
                summary: "Local IP address of one parent cache.",
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "ParentSelectionPolicy",
            kind: Kind::String,
            values: &[
                AllowedValue::of(Scalar::String("first-available")),
                AllowedValue::of(Scalar::String("url-path-hash")),
                AllowedValue::of(Scalar::String("random")),
                AllowedValue::of(Scalar::String("round-robin")),
                AllowedValue::of(Scalar::String("sticky-available")),
            ],
            default: Some(Scalar::String("round-robin")),
            macos: Availability {
                introduced: Some(Version::new(10, 13, 4)),
                ..Availability::UNSTATED
            },
            summary: "How to pick a parent: by rank, by URL hash (most total capacity), at random, in turn, or one until it fails.",
            ..Key::EMPTY
        },
        Key {
            name: "PeerFilterRanges",
            kind: Kind::Array,
            macos: Availability {
                introduced: Some(Version::new(10, 13, 4)),
                ..Availability::UNSTATED
            },
            summary: "Address ranges of the peers that this cache asks for content; an empty list means it asks none. `PeerLocalSubnetsOnly` beats it.",
            keys: &LISTEN_RANGES,
            ..Key::EMPTY
        },
        Key {
            name: "PeerListenRanges",
            kind: Kind::Array,
            macos: Availability {
                introduced: Some(Version::new(10, 13, 4)),
                ..Availability::UNSTATED
            },
            summary: "Address ranges of the peers that may ask this cache; an empty list refuses them all. `PeerLocalSubnetsOnly` beats it.",
            keys: &LISTEN_RANGES,
            ..Key::EMPTY
        },
        Key {
            name: "PeerLocalSubnetsOnly",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                introduced: Some(Version::new(10, 13, 4)),
                ..Availability::UNSTATED
            },
            summary: "Works only with caches on the same subnet instead of all behind the same public address; the peer ranges are then ignored.",
            ..Key::EMPTY
        },
        Key {
            name: "Port",
            kind: Kind::Integer,
            default: Some(Scalar::Integer(0)),
            macos: Availability {
                introduced: Some(Version::new(10, 13, 4)),
                ..Availability::UNSTATED
            },
            summary: "TCP port on which the cache listens; 0 takes any free port, which firewalls dislike.",
            ..Key::EMPTY
        },
        Key {
            name: "PublicRanges",
            kind: Kind::Array,
            macos: Availability {
                introduced: Some(Version::new(10, 13, 4)),
                ..Availability::UNSTATED
            },
            summary: "Public address ranges of your network, by which Apple's servers send clients to this cache. Useful when the exits to the internet vary.",
            keys: &LISTEN_RANGES,
            ..Key::EMPTY
        },
    ],
    constraints: &[
        Constraint {
            code: "S018",
            at: &[],
            when: &[],
            then: Demand::AnyOf(&[
                Condition::Is("AllowPersonalCaching", &[Scalar::Boolean(true)]),
                Condition::Is("AllowSharedCaching", &[Scalar::Boolean(true)]),
            ]),
            since: None,
            until: None,
            message: "a content cache that may cache nothing",
            help: "write `AllowPersonalCaching = true` or `AllowSharedCaching = true`",
        },
        Constraint {
            code: "S020",
            at: &[],
            when: &[
                Condition::Is("AutoEnableTetheredCaching", &[Scalar::Boolean(true)]),
                Condition::Is("DenyTetheredCaching", &[Scalar::Boolean(true)]),
            ],
            then: Demand::Never("AutoEnableTetheredCaching"),
            since: None,
            until: None,
            message: "`AutoEnableTetheredCaching` has no effect beside `DenyTetheredCaching = true`",
            help: "remove one of them",
        },
        Constraint {
            code: "S020",
            at: &[],
            when: &[
                Condition::Present("ListenRanges"),
                Condition::Present("LocalSubnetsOnly"),
                Condition::Is("LocalSubnetsOnly", &[Scalar::Boolean(true)]),
            ],
            then: Demand::Never("ListenRanges"),
            since: None,
            until: None,
            message: "`ListenRanges` has no effect beside `LocalSubnetsOnly = true`",
            help: "write `LocalSubnetsOnly = false`, or remove `ListenRanges`",
        },
        Constraint {
            code: "S020",
            at: &[],
            when: &[
                Condition::Present("PeerLocalSubnetsOnly"),
                Condition::Is("PeerLocalSubnetsOnly", &[Scalar::Boolean(true)]),
            ],
            then: Demand::NoneOf(&["PeerFilterRanges", "PeerListenRanges"]),
            since: None,
            until: None,
            message: "the ranges of peers have no effect beside `PeerLocalSubnetsOnly = true`",
            help: "write `PeerLocalSubnetsOnly = false`, or remove the ranges",
        },
    ],
};

/// The keys at `ListenRanges`.
static LISTEN_RANGES: [Key; 1] = [Key {
    name: "RangesItem",
    kind: Kind::Dictionary,
    summary: "One span of IP addresses, both ends included.",
    keys: &[
        Key {
            name: "type",
            kind: Kind::String,
            values: &[
                AllowedValue::of(Scalar::String("IPv4")),
                AllowedValue::of(Scalar::String("IPv6")),
            ],
            default: Some(Scalar::String("IPv4")),
            macos: Availability {
                introduced: Some(Version::new(10, 13, 4)),
                ..Availability::UNSTATED
            },
            summary: "Says whether the two ends are IPv4 or IPv6 addresses.",
            ..Key::EMPTY
        },
        Key {
            name: "first",
            kind: Kind::String,
            required: true,
            macos: Availability {
                introduced: Some(Version::new(10, 13, 4)),
                ..Availability::UNSTATED
            },
            summary: "Lowest address of the span.",
            ..Key::EMPTY
        },
        Key {
            name: "last",
            kind: Kind::String,
            required: true,
            macos: Availability {
                introduced: Some(Version::new(10, 13, 4)),
                ..Availability::UNSTATED
            },
            summary: "Highest address of the span.",
            ..Key::EMPTY
        },
    ],
    ..Key::EMPTY
}];
