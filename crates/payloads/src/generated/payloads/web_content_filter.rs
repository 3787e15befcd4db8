// From schemas/payloads/com.apple.webcontent-filter.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.webcontent-filter",
    variant: None,
    model: "WebContentFilter",
    title: "Web Content Filter",
    summary: "",
    dropped: false,
    apply: None,
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(10, 15, 0)),
        multiple: Some(true),
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
                introduced: Some(Version::new(7, 0, 0)),
                multiple: Some(true),
                supervised: Some(false),
                manual_install: Some(true),
                user_enrollment: Some(Mode::Allowed),
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
                introduced: Some(Version::new(1, 1, 0)),
                multiple: Some(true),
                supervised: Some(false),
                manual_install: Some(true),
                user_enrollment: Some(Mode::Allowed),
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
            name: "FilterType",
            kind: Kind::String,
            values: &[
                AllowedValue::of(Scalar::String("BuiltIn")),
                AllowedValue::of(Scalar::String("Plugin")),
            ],
            default: Some(Scalar::String("BuiltIn")),
            ..Key::EMPTY
        },
        Key {
            name: "SafariHistoryRetentionEnabled",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                introduced: Some(Version::new(26, 0, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "AutoFilterEnabled",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "PermittedURLs",
            kind: Kind::Array,
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            keys: &[Key {
                name: "PermittedURLItems",
                kind: Kind::String,
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "BlacklistedURLs",
            kind: Kind::Array,
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            keys: &[Key {
                name: "BlacklistedURLItems",
                kind: Kind::String,
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "DenyListURLs",
            kind: Kind::Array,
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            keys: &[Key {
                name: "DenyListURLItems",
                kind: Kind::String,
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "HideDenyListURLs",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "WhitelistedBookmarks",
            kind: Kind::Array,
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            keys: &[Key {
                name: "WhitelistedBookmarksItem",
                kind: Kind::Dictionary,
                keys: &[
                    Key {
                        name: "URL",
                        kind: Kind::String,
                        required: true,
                        ..Key::EMPTY
                    },
                    Key {
                        name: "Title",
                        kind: Kind::String,
                        required: true,
                        ..Key::EMPTY
                    },
                ],
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "AllowListBookmarks",
            kind: Kind::Array,
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            keys: &[Key {
                name: "AllowListBookmarksItem",
                kind: Kind::Dictionary,
                keys: &[
                    Key {
                        name: "URL",
                        kind: Kind::String,
                        required: true,
                        ..Key::EMPTY
                    },
                    Key {
                        name: "Title",
                        kind: Kind::String,
                        required: true,
                        ..Key::EMPTY
                    },
                ],
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "UserDefinedName",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "PluginBundleID",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "ServerAddress",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "UserName",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "Password",
            kind: Kind::String,
            secret: true,
            ..Key::EMPTY
        },
        Key {
            name: "PayloadCertificateUUID",
            kind: Kind::String,
            format: Some(
                "^[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}$",
            ),
            references: &[
                "com.apple.ADCertificate.managed",
                "com.apple.security.acme",
                "com.apple.security.pkcs12",
                "com.apple.security.scep",
            ],
            ..Key::EMPTY
        },
        Key {
            name: "Organization",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "VendorConfig",
            kind: Kind::Dictionary,
            keys: &[Key {
                name: "ANY",
                kind: Kind::Any,
                required: true,
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "FilterBrowsers",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "FilterSockets",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "FilterDataProviderDesignatedRequirement",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "FilterDataProviderBundleIdentifier",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "FilterPackets",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                introduced: Some(Version::new(10, 15, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "FilterPacketProviderDesignatedRequirement",
            kind: Kind::String,
            macos: Availability {
                introduced: Some(Version::new(10, 15, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "FilterPacketProviderBundleIdentifier",
            kind: Kind::String,
            macos: Availability {
                introduced: Some(Version::new(10, 15, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "FilterGrade",
            kind: Kind::String,
            values: &[
                AllowedValue::of(Scalar::String("firewall")),
                AllowedValue::of(Scalar::String("inspector")),
            ],
            default: Some(Scalar::String("firewall")),
            macos: Availability {
                introduced: Some(Version::new(10, 15, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "ContentFilterUUID",
            kind: Kind::String,
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "FilterURLs",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                introduced: Some(Version::new(26, 0, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "URLFilterParameters",
            kind: Kind::Dictionary,
            macos: Availability {
                introduced: Some(Version::new(26, 0, 0)),
                ..Availability::UNSTATED
            },
            keys: &[
                Key {
                    name: "URLFilterControlProviderDesignatedRequirement",
                    kind: Kind::String,
                    ..Key::EMPTY
                },
                Key {
                    name: "URLFilterControlProviderBundleIdentifier",
                    kind: Kind::String,
                    required: true,
                    ..Key::EMPTY
                },
                Key {
                    name: "PIRServerURL",
                    kind: Kind::String,
                    required: true,
                    ..Key::EMPTY
                },
                Key {
                    name: "PIRPrivacyPassIssuerURL",
                    kind: Kind::String,
                    required: true,
                    ..Key::EMPTY
                },
                Key {
                    name: "PIRAuthenticationToken",
                    kind: Kind::String,
                    required: true,
                    secret: true,
                    ..Key::EMPTY
                },
                Key {
                    name: "URLFilterFailClosed",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(false)),
                    ..Key::EMPTY
                },
                Key {
                    name: "URLPrefilterFetchFrequency",
                    kind: Kind::Integer,
                    range: Some(Range {
                        min: Some(2700.0),
                        max: None,
                    }),
                    default: Some(Scalar::Integer(86400)),
                    ..Key::EMPTY
                },
            ],
            ..Key::EMPTY
        },
    ],
    constraints: &[
        Constraint {
            code: "S020",
            at: &[],
            when: &[
                Condition::Present("FilterType"),
                Condition::Is("FilterType", &[Scalar::String("BuiltIn")]),
            ],
            then: Demand::Never("FilterType"),
            since: None,
            until: None,
            message: "the built-in filter is not available on macOS",
            help: "write `FilterType = Plugin` and name the filter's app",
        },
        Constraint {
            code: "S018",
            at: &[],
            when: &[Condition::Is("FilterType", &[Scalar::String("Plugin")])],
            then: Demand::AllOf(&[
                Condition::Present("UserDefinedName"),
                Condition::Present("PluginBundleID"),
            ]),
            since: None,
            until: None,
            message: "`FilterType = Plugin` needs `UserDefinedName` and `PluginBundleID`",
            help: "add both keys",
        },
        Constraint {
            code: "S018",
            at: &[],
            when: &[Condition::Is("FilterType", &[Scalar::String("Plugin")])],
            then: Demand::AnyOf(&[
                Condition::Is("FilterSockets", &[Scalar::Boolean(true)]),
                Condition::Is("FilterPackets", &[Scalar::Boolean(true)]),
                Condition::Is("FilterBrowsers", &[Scalar::Boolean(true)]),
                Condition::Is("FilterURLs", &[Scalar::Boolean(true)]),
            ]),
            since: None,
            until: None,
            message: "a filter that filters nothing",
            help: "write `FilterSockets = true`, `FilterPackets = true` or `FilterURLs = true`",
        },
        Constraint {
            code: "S018",
            at: &[],
            when: &[Condition::Is("FilterSockets", &[Scalar::Boolean(true)])],
            then: Demand::AllOf(&[
                Condition::Present("FilterDataProviderBundleIdentifier"),
                Condition::Present("FilterDataProviderDesignatedRequirement"),
            ]),
            since: None,
            until: None,
            message: "`FilterSockets = true` needs its provider",
            help: "add `FilterDataProviderBundleIdentifier` and `FilterDataProviderDesignatedRequirement`",
        },
        Constraint {
            code: "S018",
            at: &[],
            when: &[Condition::Is("FilterPackets", &[Scalar::Boolean(true)])],
            then: Demand::AllOf(&[
                Condition::Present("FilterPacketProviderBundleIdentifier"),
                Condition::Present("FilterPacketProviderDesignatedRequirement"),
            ]),
            since: None,
            until: None,
            message: "`FilterPackets = true` needs its provider",
            help: "add `FilterPacketProviderBundleIdentifier` and `FilterPacketProviderDesignatedRequirement`",
        },
        Constraint {
            code: "S018",
            at: &[],
            when: &[Condition::Is("FilterURLs", &[Scalar::Boolean(true)])],
            then: Demand::AnyOf(&[Condition::Present("URLFilterParameters")]),
            since: None,
            until: None,
            message: "`FilterURLs = true` needs `URLFilterParameters`",
            help: "add `URLFilterParameters`",
        },
        Constraint {
            code: "S018",
            at: &["URLFilterParameters"],
            when: &[],
            then: Demand::AnyOf(&[Condition::Present(
                "URLFilterControlProviderDesignatedRequirement",
            )]),
            since: None,
            until: None,
            message: "`URLFilterParameters` needs `URLFilterControlProviderDesignatedRequirement` on macOS",
            help: "add `URLFilterControlProviderDesignatedRequirement`",
        },
    ],
};
