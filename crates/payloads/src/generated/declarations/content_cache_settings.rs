// From schemas/declarations/com.apple.configuration.content-cache.settings.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Declaration,
    payload_type: "com.apple.configuration.content-cache.settings",
    variant: None,
    model: "ContentCacheSettings",
    title: "Content Cache Settings",
    summary: "",
    dropped: false,
    apply: Some("single"),
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(27, 0, 0)),
        enrollments: Some(&[Enrollment::Supervised, Enrollment::Local]),
        scopes: Some(&[Scope::System]),
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
            ..Key::EMPTY
        },
        Key {
            name: "AllowPersonalCaching",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            ..Key::EMPTY
        },
        Key {
            name: "AllowSharedCaching",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            ..Key::EMPTY
        },
        Key {
            name: "AutoActivation",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "AutoEnableTetheredCaching",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "CacheLimit",
            kind: Kind::Integer,
            default: Some(Scalar::Integer(0)),
            ..Key::EMPTY
        },
        Key {
            name: "DataPath",
            kind: Kind::String,
            default: Some(Scalar::String(
                "/Library/Application Support/Apple/AssetCache/Data",
            )),
            ..Key::EMPTY
        },
        Key {
            name: "DeclarativeStatusInterval",
            kind: Kind::Integer,
            range: Some(Range {
                min: Some(300.0),
                max: Some(86400.0),
            }),
            default: Some(Scalar::Integer(0)),
            ..Key::EMPTY
        },
        Key {
            name: "DenyActivation",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "DenyTetheredCaching",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "DisplayAlerts",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "KeepAwake",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "ListenRanges",
            kind: Kind::Array,
            keys: &LISTEN_RANGES,
            ..Key::EMPTY
        },
        Key {
            name: "ListenRangesOnly",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "ListenWithPeersAndParents",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            ..Key::EMPTY
        },
        Key {
            name: "LocalSubnetsOnly",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            ..Key::EMPTY
        },
        Key {
            name: "LogClientIdentity",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "ManagementReportingInterval",
            kind: Kind::Integer,
            range: Some(Range {
                min: Some(60.0),
                max: Some(86400.0),
            }),
            default: Some(Scalar::Integer(300)),
            ..Key::EMPTY
        },
        Key {
            name: "ManagementSecurityConfig",
            kind: Kind::String,
            values: &[
                AllowedValue::of(Scalar::String("no-cert")),
                AllowedValue::of(Scalar::String("signedByCACert")),
                AllowedValue::of(Scalar::String("specificServerCert")),
            ],
            default: Some(Scalar::String("no-cert")),
            ..Key::EMPTY
        },
        Key {
            name: "ManagementStatusCertificateReference",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "ManagementStatusTarget",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "Parents",
            kind: Kind::Array,
            keys: &[Key {
                name: "ParentsItem",
                kind: Kind::String,
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
            ..Key::EMPTY
        },
        Key {
            name: "PeerFilterRanges",
            kind: Kind::Array,
            keys: &LISTEN_RANGES,
            ..Key::EMPTY
        },
        Key {
            name: "PeerListenRanges",
            kind: Kind::Array,
            keys: &LISTEN_RANGES,
            ..Key::EMPTY
        },
        Key {
            name: "PeerLocalSubnetsOnly",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            ..Key::EMPTY
        },
        Key {
            name: "PersonalCacheLimit",
            kind: Kind::Integer,
            default: Some(Scalar::Integer(0)),
            ..Key::EMPTY
        },
        Key {
            name: "Port",
            kind: Kind::Integer,
            default: Some(Scalar::Integer(0)),
            ..Key::EMPTY
        },
        Key {
            name: "PublicRanges",
            kind: Kind::Array,
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
        Constraint {
            code: "S018",
            at: &[],
            when: &[Condition::Is(
                "ManagementSecurityConfig",
                &[
                    Scalar::String("signedByCACert"),
                    Scalar::String("specificServerCert"),
                ],
            )],
            then: Demand::AnyOf(&[Condition::Present("ManagementStatusCertificateReference")]),
            since: None,
            until: None,
            message: "this `ManagementSecurityConfig` needs `ManagementStatusCertificateReference`",
            help: "add `ManagementStatusCertificateReference`",
        },
    ],
};

/// The keys at `ListenRanges`.
static LISTEN_RANGES: [Key; 1] = [Key {
    name: "RangesItem",
    kind: Kind::Dictionary,
    keys: &[
        Key {
            name: "type",
            kind: Kind::String,
            values: &[
                AllowedValue::of(Scalar::String("IPv4")),
                AllowedValue::of(Scalar::String("IPv6")),
            ],
            default: Some(Scalar::String("IPv4")),
            ..Key::EMPTY
        },
        Key {
            name: "first",
            kind: Kind::String,
            required: true,
            ..Key::EMPTY
        },
        Key {
            name: "last",
            kind: Kind::String,
            required: true,
            ..Key::EMPTY
        },
    ],
    ..Key::EMPTY
}];
