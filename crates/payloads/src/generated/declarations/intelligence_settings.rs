// From schemas/declarations/com.apple.configuration.intelligence.settings.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Declaration,
    payload_type: "com.apple.configuration.intelligence.settings",
    variant: None,
    model: "IntelligenceSettings",
    title: "Intelligence Settings",
    summary: "",
    dropped: false,
    apply: Some("combined"),
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(26, 4, 0)),
        enrollments: Some(&[Enrollment::Supervised]),
        scopes: Some(&[Scope::System, Scope::User]),
        ..Availability::UNSTATED
    },
    platforms: &[
        (
            Platform::Ios,
            Availability {
                introduced: Some(Version::new(26, 4, 0)),
                enrollments: Some(&[Enrollment::Supervised]),
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
                introduced: Some(Version::new(26, 4, 0)),
                enrollments: Some(&[Enrollment::Supervised]),
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
            name: "AllowAppleIntelligenceReport",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            combine: Some("boolean-and"),
            ..Key::EMPTY
        },
        Key {
            name: "AllowGenmoji",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            combine: Some("boolean-and"),
            ..Key::EMPTY
        },
        Key {
            name: "AllowImagePlayground",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            combine: Some("boolean-and"),
            ..Key::EMPTY
        },
        Key {
            name: "AllowImageWand",
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
            name: "AllowPersonalizedHandwritingResults",
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
            name: "AllowVisualIntelligence",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            combine: Some("boolean-and"),
            macos: Availability {
                introduced: Some(Version::new(27, 0, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "AllowVisualIntelligenceSummary",
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
            name: "AllowWritingTools",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            combine: Some("boolean-and"),
            ..Key::EMPTY
        },
        Key {
            name: "Apps",
            kind: Kind::Dictionary,
            keys: &[
                Key {
                    name: "Calendar",
                    kind: Kind::Dictionary,
                    macos: Availability {
                        introduced: Some(Version::new(27, 0, 0)),
                        ..Availability::UNSTATED
                    },
                    keys: &[Key {
                        name: "AllowNaturalLanguageEditing",
                        kind: Kind::Boolean,
                        default: Some(Scalar::Boolean(true)),
                        combine: Some("boolean-and"),
                        ..Key::EMPTY
                    }],
                    ..Key::EMPTY
                },
                Key {
                    name: "Mail",
                    kind: Kind::Dictionary,
                    keys: &[
                        Key {
                            name: "AllowSmartReplies",
                            kind: Kind::Boolean,
                            default: Some(Scalar::Boolean(true)),
                            combine: Some("boolean-and"),
                            ..Key::EMPTY
                        },
                        Key {
                            name: "AllowSummary",
                            kind: Kind::Boolean,
                            default: Some(Scalar::Boolean(true)),
                            combine: Some("boolean-and"),
                            ..Key::EMPTY
                        },
                    ],
                    ..Key::EMPTY
                },
                Key {
                    name: "Notes",
                    kind: Kind::Dictionary,
                    keys: &[
                        Key {
                            name: "AllowTranscription",
                            kind: Kind::Boolean,
                            default: Some(Scalar::Boolean(true)),
                            combine: Some("boolean-and"),
                            ..Key::EMPTY
                        },
                        Key {
                            name: "AllowTranscriptionSummary",
                            kind: Kind::Boolean,
                            default: Some(Scalar::Boolean(true)),
                            combine: Some("boolean-and"),
                            ..Key::EMPTY
                        },
                    ],
                    ..Key::EMPTY
                },
                Key {
                    name: "Safari",
                    kind: Kind::Dictionary,
                    keys: &[Key {
                        name: "AllowSummary",
                        kind: Kind::Boolean,
                        default: Some(Scalar::Boolean(true)),
                        combine: Some("boolean-and"),
                        ..Key::EMPTY
                    }],
                    ..Key::EMPTY
                },
            ],
            ..Key::EMPTY
        },
        Key {
            name: "ForceOnDeviceOnlyDictation",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            combine: Some("boolean-or"),
            ..Key::EMPTY
        },
        Key {
            name: "ForceOnDeviceOnlyTranslation",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            combine: Some("boolean-or"),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
    ],
    constraints: &[],
};
