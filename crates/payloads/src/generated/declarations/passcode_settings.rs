// From schemas/declarations/com.apple.configuration.passcode.settings.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Declaration,
    payload_type: "com.apple.configuration.passcode.settings",
    variant: None,
    model: "PasscodeSettings",
    title: "Passcode",
    summary: "",
    dropped: false,
    apply: Some("combined"),
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(13, 0, 0)),
        enrollments: Some(&[Enrollment::Supervised, Enrollment::Local]),
        scopes: Some(&[Scope::System, Scope::User]),
        ..Availability::UNSTATED
    },
    platforms: &[
        (
            Platform::Ios,
            Availability {
                introduced: Some(Version::new(15, 0, 0)),
                enrollments: Some(&[
                    Enrollment::Supervised,
                    Enrollment::Device,
                    Enrollment::User,
                    Enrollment::Local,
                ]),
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
                introduced: Some(Version::new(2, 0, 0)),
                enrollments: Some(&[
                    Enrollment::Supervised,
                    Enrollment::Device,
                    Enrollment::User,
                    Enrollment::Local,
                ]),
                scopes: Some(&[Scope::System]),
                ..Availability::UNSTATED
            },
        ),
        (
            Platform::WatchOs,
            Availability {
                introduced: Some(Version::new(10, 0, 0)),
                enrollments: Some(&[Enrollment::Supervised, Enrollment::Local]),
                scopes: Some(&[Scope::System]),
                ..Availability::UNSTATED
            },
        ),
    ],
    keys: &[
        Key {
            name: "RequirePasscode",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            combine: Some("boolean-or"),
            ..Key::EMPTY
        },
        Key {
            name: "RequireAlphanumericPasscode",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            combine: Some("boolean-or"),
            macos: Availability {
                introduced: Some(Version::new(13, 1, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "RequireComplexPasscode",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            combine: Some("boolean-or"),
            ..Key::EMPTY
        },
        Key {
            name: "MinimumLength",
            kind: Kind::Integer,
            range: Some(Range {
                min: Some(0.0),
                max: Some(16.0),
            }),
            default: Some(Scalar::Integer(0)),
            combine: Some("number-max"),
            ..Key::EMPTY
        },
        Key {
            name: "MinimumComplexCharacters",
            kind: Kind::Integer,
            range: Some(Range {
                min: Some(0.0),
                max: Some(4.0),
            }),
            default: Some(Scalar::Integer(0)),
            combine: Some("number-max"),
            macos: Availability {
                introduced: Some(Version::new(13, 1, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "MaximumFailedAttempts",
            kind: Kind::Integer,
            range: Some(Range {
                min: Some(2.0),
                max: Some(11.0),
            }),
            default: Some(Scalar::Integer(11)),
            combine: Some("number-min"),
            ..Key::EMPTY
        },
        Key {
            name: "FailedAttemptsResetInMinutes",
            kind: Kind::Integer,
            combine: Some("number-min"),
            macos: Availability {
                introduced: Some(Version::new(13, 1, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "MaximumGracePeriodInMinutes",
            kind: Kind::Integer,
            combine: Some("number-min"),
            ..Key::EMPTY
        },
        Key {
            name: "MaximumInactivityInMinutes",
            kind: Kind::Integer,
            range: Some(Range {
                min: Some(0.0),
                max: Some(15.0),
            }),
            combine: Some("number-min"),
            ..Key::EMPTY
        },
        Key {
            name: "MaximumPasscodeAgeInDays",
            kind: Kind::Integer,
            range: Some(Range {
                min: Some(0.0),
                max: Some(730.0),
            }),
            combine: Some("number-min"),
            macos: Availability {
                introduced: Some(Version::new(13, 1, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "PasscodeReuseLimit",
            kind: Kind::Integer,
            range: Some(Range {
                min: Some(1.0),
                max: Some(50.0),
            }),
            combine: Some("number-min"),
            ..Key::EMPTY
        },
        Key {
            name: "ChangeAtNextAuth",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            combine: Some("boolean-or"),
            macos: Availability {
                introduced: Some(Version::new(13, 1, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "CustomRegex",
            kind: Kind::Dictionary,
            macos: Availability {
                introduced: Some(Version::new(14, 0, 0)),
                ..Availability::UNSTATED
            },
            keys: &[
                Key {
                    name: "Regex",
                    kind: Kind::String,
                    required: true,
                    ..Key::EMPTY
                },
                Key {
                    name: "Description",
                    kind: Kind::Dictionary,
                    keys: &[Key {
                        name: "ANY",
                        kind: Kind::String,
                        ..Key::EMPTY
                    }],
                    ..Key::EMPTY
                },
            ],
            ..Key::EMPTY
        },
    ],
    constraints: &[],
};
