// From schemas/payloads/com.apple.familycontrols.contentfilter.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.familycontrols.contentfilter",
    variant: None,
    model: "ParentalContentFilter",
    title: "Parental controls: web",
    summary: "Limits the websites that a user can open, with lists of those always or never allowed.",
    dropped: false,
    apply: None,
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(10, 7, 0)),
        multiple: Some(false),
        device_channel: Some(true),
        user_channel: Some(true),
        supervised: Some(false),
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
            name: "restrictWeb",
            kind: Kind::Boolean,
            required: true,
            ..Key::EMPTY
        },
        Key {
            name: "useContentFilter",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "allowListEnabled",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                introduced: Some(Version::new(15, 2, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "whitelistEnabled",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            replaced_by: Some("allowListEnabled"),
            macos: Availability {
                deprecated: Some(Version::new(15, 2, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "siteAllowList",
            kind: Kind::Array,
            macos: Availability {
                introduced: Some(Version::new(15, 2, 0)),
                ..Availability::UNSTATED
            },
            keys: &[Key {
                name: "siteAllowListItem",
                kind: Kind::Dictionary,
                keys: &[
                    Key {
                        name: "address",
                        kind: Kind::String,
                        required: true,
                        ..Key::EMPTY
                    },
                    Key {
                        name: "pageTitle",
                        kind: Kind::String,
                        ..Key::EMPTY
                    },
                ],
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "siteWhitelist",
            kind: Kind::Array,
            replaced_by: Some("siteAllowList"),
            macos: Availability {
                deprecated: Some(Version::new(15, 2, 0)),
                ..Availability::UNSTATED
            },
            keys: &[Key {
                name: "siteWhitelistItem",
                kind: Kind::Dictionary,
                keys: &[
                    Key {
                        name: "address",
                        kind: Kind::String,
                        required: true,
                        ..Key::EMPTY
                    },
                    Key {
                        name: "pageTitle",
                        kind: Kind::String,
                        ..Key::EMPTY
                    },
                ],
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "filterAllowList",
            kind: Kind::Array,
            macos: Availability {
                introduced: Some(Version::new(15, 2, 0)),
                ..Availability::UNSTATED
            },
            keys: &[Key {
                name: "filterAllowListItem",
                kind: Kind::String,
                required: true,
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "filterWhitelist",
            kind: Kind::Array,
            replaced_by: Some("filterAllowList"),
            macos: Availability {
                deprecated: Some(Version::new(15, 2, 0)),
                ..Availability::UNSTATED
            },
            keys: &[Key {
                name: "filterWhitelistItem",
                kind: Kind::String,
                required: true,
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "filterDenyList",
            kind: Kind::Array,
            macos: Availability {
                introduced: Some(Version::new(15, 2, 0)),
                ..Availability::UNSTATED
            },
            keys: &[Key {
                name: "filterDenyListItem",
                kind: Kind::String,
                required: true,
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "filterBlacklist",
            kind: Kind::Array,
            replaced_by: Some("filterDenyList"),
            macos: Availability {
                deprecated: Some(Version::new(15, 2, 0)),
                ..Availability::UNSTATED
            },
            keys: &[Key {
                name: "filterBlacklistItem",
                kind: Kind::String,
                required: true,
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
    ],
    constraints: &[Constraint {
        code: "S018",
        at: &[],
        when: &[Condition::Is("allowListEnabled", &[Scalar::Boolean(true)])],
        then: Demand::AnyOf(&[Condition::Present("siteAllowList")]),
        since: None,
        until: None,
        message: "`allowListEnabled = true` needs `siteAllowList`",
        help: "add `siteAllowList` with the sites that may be visited",
    }],
};
