// From schemas/payloads/com.apple.webcontent-filter.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.webcontent-filter",
    variant: None,
    model: "WebContentFilter",
    title: "Web content filter",
    summary: "Turns on a vendor's network content filter, which on a Mac is an app with a system extension. The vendor states the identifiers and signing requirements.",
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
            summary: "Chooses who filters: Apple's own filter or a vendor's plug-in. A Mac accepts `Plugin` only, so write it out.",
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
            summary: "Makes Safari keep its history: users cannot clear it or browse privately. Merely having a filter payload turns this on, so write false to leave users free.",
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
            summary: "Name of the filter as the user sees it. A plug-in filter needs one.",
            ..Key::EMPTY
        },
        Key {
            name: "PluginBundleID",
            kind: Kind::String,
            summary: "Bundle identifier of the app that brings the filter, as its vendor states it. A plug-in filter needs it.",
            ..Key::EMPTY
        },
        Key {
            name: "ServerAddress",
            kind: Kind::String,
            summary: "Host name, IP address or URL of the filtering service, handed to the plug-in.",
            ..Key::EMPTY
        },
        Key {
            name: "UserName",
            kind: Kind::String,
            summary: "Account name with which the plug-in signs in to the filtering service.",
            ..Key::EMPTY
        },
        Key {
            name: "Password",
            kind: Kind::String,
            secret: true,
            summary: "Secret that goes with the account name at the filtering service.",
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
            summary: "Names the identity payload of this same profile with which the plug-in signs the user in.",
            ..Key::EMPTY
        },
        Key {
            name: "Organization",
            kind: Kind::String,
            summary: "Company name or other label that the plug-in receives.",
            ..Key::EMPTY
        },
        Key {
            name: "VendorConfig",
            kind: Kind::Dictionary,
            summary: "Settings that only the filter's vendor defines; they reach the plug-in untouched and unchecked.",
            keys: &[Key {
                name: "ANY",
                kind: Kind::Any,
                required: true,
                summary: "One vendor-defined setting; the vendor's manual says which names and values count.",
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
            summary: "Hands TCP and UDP flows to the vendor's data provider. A Mac needs this or `FilterPackets`, or nothing is filtered.",
            ..Key::EMPTY
        },
        Key {
            name: "FilterDataProviderDesignatedRequirement",
            kind: Kind::String,
            summary: "Code signing requirement that the data provider extension must meet before it may start. Needed whenever sockets are filtered.",
            ..Key::EMPTY
        },
        Key {
            name: "FilterDataProviderBundleIdentifier",
            kind: Kind::String,
            summary: "Bundle identifier of the system extension that judges flows. Needed whenever sockets are filtered.",
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
            summary: "Hands single network packets to the vendor's packet provider. A Mac needs this or `FilterSockets`.",
            ..Key::EMPTY
        },
        Key {
            name: "FilterPacketProviderDesignatedRequirement",
            kind: Kind::String,
            macos: Availability {
                introduced: Some(Version::new(10, 15, 0)),
                ..Availability::UNSTATED
            },
            summary: "Code signing requirement that the packet provider extension must meet before it may start. Needed whenever packets are filtered.",
            ..Key::EMPTY
        },
        Key {
            name: "FilterPacketProviderBundleIdentifier",
            kind: Kind::String,
            macos: Availability {
                introduced: Some(Version::new(10, 15, 0)),
                ..Availability::UNSTATED
            },
            summary: "Bundle identifier of the system extension that judges packets. Needed whenever packets are filtered.",
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
            summary: "Orders several filters: `firewall` filters look at traffic first, `inspector` filters second. Within one grade the order is undefined.",
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
            summary: "Turns on URL filtering, which looks addresses up privately at the vendor's server. Needs `URLFilterParameters`.",
            ..Key::EMPTY
        },
        Key {
            name: "URLFilterParameters",
            kind: Kind::Dictionary,
            macos: Availability {
                introduced: Some(Version::new(26, 0, 0)),
                ..Availability::UNSTATED
            },
            summary: "Says which extension and which private lookup (PIR) servers the URL filter uses.",
            keys: &[
                Key {
                    name: "URLFilterControlProviderDesignatedRequirement",
                    kind: Kind::String,
                    summary: "Code signing requirement of the URL filter's control extension. A Mac insists on it.",
                    ..Key::EMPTY
                },
                Key {
                    name: "URLFilterControlProviderBundleIdentifier",
                    kind: Kind::String,
                    required: true,
                    summary: "Bundle identifier of the extension that controls the URL filter and fetches its prefilter.",
                    ..Key::EMPTY
                },
                Key {
                    name: "PIRServerURL",
                    kind: Kind::String,
                    required: true,
                    summary: "Address of the private information retrieval server, which answers lookups without learning the URL.",
                    ..Key::EMPTY
                },
                Key {
                    name: "PIRPrivacyPassIssuerURL",
                    kind: Kind::String,
                    required: true,
                    summary: "Address of the Privacy Pass issuer, which hands out the anonymous tokens that lookups carry.",
                    ..Key::EMPTY
                },
                Key {
                    name: "PIRAuthenticationToken",
                    kind: Kind::String,
                    required: true,
                    secret: true,
                    summary: "Bearer token that proves the user may ask for anonymous lookup tokens. Treat it as a secret.",
                    ..Key::EMPTY
                },
                Key {
                    name: "URLFilterFailClosed",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(false)),
                    summary: "When on, a URL is blocked if no verdict can be had, for example while the lookup server is down; when off, it loads.",
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
                    summary: "Seconds between two fetches of the on-device prefilter (a Bloom filter); 45 minutes at the least.",
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
