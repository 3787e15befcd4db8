// From schemas/declarations/com.apple.configuration.passcode.settings.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Declaration,
    payload_type: "com.apple.configuration.passcode.settings",
    variant: None,
    model: "PasscodeSettings",
    title: "Passcode settings",
    summary: "Sets the rules for local account passwords by declaration: quality, age, lockout and idle lock.",
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
            summary: "Demands a password of whatever quality. Any other rule here demands one anyway.",
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
            summary: "Demands at least one letter and one digit.",
            ..Key::EMPTY
        },
        Key {
            name: "RequireComplexPasscode",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            combine: Some("boolean-or"),
            summary: "Refuses passwords with repeats or runs such as `123` or `CBA`.",
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
            summary: "Fewest characters of a password.",
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
            summary: "How many characters must be neither letter nor digit.",
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
            summary: "Wrong passwords in a row before the Mac locks; the waits in between begin after the sixth.",
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
            summary: "Minutes until a locked-out user may try again. Has no effect without `MaximumFailedAttempts`.",
            ..Key::EMPTY
        },
        Key {
            name: "MaximumGracePeriodInMinutes",
            kind: Kind::Integer,
            combine: Some("number-min"),
            summary: "Longest time in minutes, for the user to choose from, in which the locked screen opens without a password; 0 asks at once.",
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
            summary: "Longest idle time in minutes, for the user to choose from, before the screen saver locks the Mac.",
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
            summary: "Days until a password expires and must be replaced.",
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
            summary: "How many past passwords may not be used again.",
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
            summary: "Makes users change the password at their next sign-in. On the device channel it hits every account, and admins may fail to authenticate until theirs is changed.",
            ..Key::EMPTY
        },
        Key {
            name: "CustomRegex",
            kind: Kind::Dictionary,
            macos: Availability {
                introduced: Some(Version::new(14, 0, 0)),
                ..Availability::UNSTATED
            },
            summary: "A pattern for what the other rules cannot say. A wrong pattern can refuse every password.",
            keys: &[
                Key {
                    name: "Regex",
                    kind: Kind::String,
                    required: true,
                    summary: "ICU regular expression that a new password must match, at most 2048 characters long.",
                    ..Key::EMPTY
                },
                Key {
                    name: "Description",
                    kind: Kind::Dictionary,
                    summary: "What users read about the pattern, by language.",
                    keys: &[Key {
                        name: "ANY",
                        kind: Kind::String,
                        summary: "Text for one language such as `en-US`; `default` serves all others.",
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
