// From schemas/declarations/com.apple.configuration.safari.settings.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Declaration,
    payload_type: "com.apple.configuration.safari.settings",
    variant: None,
    model: "SafariSettings",
    title: "Safari Settings",
    summary: "",
    dropped: false,
    apply: Some("combined"),
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(26, 0, 0)),
        enrollments: Some(&[Enrollment::Supervised]),
        scopes: Some(&[Scope::User]),
        ..Availability::UNSTATED
    },
    platforms: &[
        (
            Platform::Ios,
            Availability {
                introduced: Some(Version::new(26, 0, 0)),
                enrollments: Some(&[Enrollment::Supervised, Enrollment::Device]),
                scopes: Some(&[Scope::System]),
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
                introduced: Some(Version::new(26, 0, 0)),
                enrollments: Some(&[Enrollment::Supervised, Enrollment::Device]),
                scopes: Some(&[Scope::System]),
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
            name: "AcceptCookies",
            kind: Kind::String,
            values: &[
                AllowedValue::of(Scalar::String("Never")),
                AllowedValue::of(Scalar::String("CurrentWebsite")),
                AllowedValue::of(Scalar::String("VisitedWebsites")),
                AllowedValue::of(Scalar::String("Always")),
            ],
            default: Some(Scalar::String("Always")),
            combine: Some("enum-first"),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "AllowDisablingFraudWarning",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            combine: Some("boolean-and"),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "AllowHistoryClearing",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            combine: Some("boolean-and"),
            ..Key::EMPTY
        },
        Key {
            name: "AllowJavaScript",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            combine: Some("boolean-and"),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "AllowPrivateBrowsing",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            combine: Some("boolean-and"),
            ..Key::EMPTY
        },
        Key {
            name: "AllowPopups",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            combine: Some("boolean-and"),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "AllowSummary",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            combine: Some("boolean-and"),
            ..Key::EMPTY
        },
        Key {
            name: "NewTabStartPage",
            kind: Kind::Dictionary,
            keys: &[
                Key {
                    name: "PageType",
                    kind: Kind::String,
                    required: true,
                    values: &[
                        AllowedValue::of(Scalar::String("Start")),
                        AllowedValue::of(Scalar::String("Home")),
                        AllowedValue::of(Scalar::String("Extension")),
                    ],
                    ..Key::EMPTY
                },
                Key {
                    name: "HomepageURL",
                    kind: Kind::String,
                    ..Key::EMPTY
                },
                Key {
                    name: "ExtensionIdentifier",
                    kind: Kind::String,
                    ..Key::EMPTY
                },
            ],
            ..Key::EMPTY
        },
        Key {
            name: "Privacy",
            kind: Kind::Dictionary,
            macos: Availability {
                introduced: Some(Version::new(27, 0, 0)),
                enrollments: Some(&[Enrollment::Supervised]),
                scopes: Some(&[Scope::User]),
                ..Availability::UNSTATED
            },
            keys: &[Key {
                name: "PermissionDefaults",
                kind: Kind::Dictionary,
                keys: &[Key {
                    name: "ANY",
                    kind: Kind::Dictionary,
                    keys: &[
                        Key {
                            name: "OrganizationJustification",
                            kind: Kind::String,
                            required: true,
                            ..Key::EMPTY
                        },
                        Key {
                            name: "Camera",
                            kind: Kind::String,
                            values: &[
                                AllowedValue::of(Scalar::String("None")),
                                AllowedValue::of(Scalar::String("Allow")),
                            ],
                            combine: Some("enum-last"),
                            ..Key::EMPTY
                        },
                        Key {
                            name: "Microphone",
                            kind: Kind::String,
                            values: &[
                                AllowedValue::of(Scalar::String("None")),
                                AllowedValue::of(Scalar::String("Allow")),
                            ],
                            combine: Some("enum-last"),
                            ..Key::EMPTY
                        },
                    ],
                    ..Key::EMPTY
                }],
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
    ],
    constraints: &[
        Constraint {
            code: "S018",
            at: &["NewTabStartPage"],
            when: &[Condition::Is("PageType", &[Scalar::String("Home")])],
            then: Demand::AnyOf(&[Condition::Present("HomepageURL")]),
            since: None,
            until: None,
            message: "`PageType = Home` needs `HomepageURL`",
            help: "add `HomepageURL`",
        },
        Constraint {
            code: "S018",
            at: &["NewTabStartPage"],
            when: &[Condition::Is("PageType", &[Scalar::String("Extension")])],
            then: Demand::AnyOf(&[Condition::Present("ExtensionIdentifier")]),
            since: None,
            until: None,
            message: "`PageType = Extension` needs `ExtensionIdentifier`",
            help: "add `ExtensionIdentifier`",
        },
    ],
};
