// From schemas/payloads/com.apple.mobiledevice.passwordpolicy.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.mobiledevice.passwordpolicy",
    variant: None,
    model: "Passcode",
    title: "Passcode",
    summary: "",
    dropped: false,
    apply: None,
    replaced_by: Some("com.apple.configuration.passcode.settings"),
    macos: Availability {
        introduced: Some(Version::new(10, 7, 0)),
        deprecated: Some(Version::new(27, 0, 0)),
        multiple: Some(true),
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
                introduced: Some(Version::new(4, 0, 0)),
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
                introduced: Some(Version::new(2, 0, 0)),
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
                introduced: Some(Version::new(10, 0, 0)),
                multiple: Some(true),
                supervised: Some(false),
                manual_install: Some(true),
                ..Availability::UNSTATED
            },
        ),
    ],
    keys: &[
        Key {
            name: "allowSimple",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            ..Key::EMPTY
        },
        Key {
            name: "forcePIN",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "maxFailedAttempts",
            kind: Kind::Integer,
            range: Some(Range {
                min: Some(2.0),
                max: Some(11.0),
            }),
            default: Some(Scalar::Integer(11)),
            ..Key::EMPTY
        },
        Key {
            name: "maxInactivity",
            kind: Kind::Integer,
            range: Some(Range {
                min: Some(0.0),
                max: Some(15.0),
            }),
            ..Key::EMPTY
        },
        Key {
            name: "maxPINAgeInDays",
            kind: Kind::Integer,
            range: Some(Range {
                min: Some(1.0),
                max: Some(730.0),
            }),
            ..Key::EMPTY
        },
        Key {
            name: "minComplexChars",
            kind: Kind::Integer,
            range: Some(Range {
                min: Some(0.0),
                max: Some(4.0),
            }),
            default: Some(Scalar::Integer(0)),
            ..Key::EMPTY
        },
        Key {
            name: "minLength",
            kind: Kind::Integer,
            range: Some(Range {
                min: Some(0.0),
                max: Some(16.0),
            }),
            default: Some(Scalar::Integer(0)),
            ..Key::EMPTY
        },
        Key {
            name: "requireAlphanumeric",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "pinHistory",
            kind: Kind::Integer,
            range: Some(Range {
                min: Some(1.0),
                max: Some(50.0),
            }),
            ..Key::EMPTY
        },
        Key {
            name: "maxGracePeriod",
            kind: Kind::Integer,
            default: Some(Scalar::Integer(0)),
            ..Key::EMPTY
        },
        Key {
            name: "minutesUntilFailedLoginReset",
            kind: Kind::Integer,
            macos: Availability {
                introduced: Some(Version::new(10, 10, 0)),
                user_enrollment: Some(Mode::Ignored),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "changeAtNextAuth",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                introduced: Some(Version::new(10, 13, 0)),
                user_enrollment: Some(Mode::Ignored),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "customRegex",
            kind: Kind::Dictionary,
            macos: Availability {
                introduced: Some(Version::new(14, 0, 0)),
                ..Availability::UNSTATED
            },
            keys: &[
                Key {
                    name: "passwordContentRegex",
                    kind: Kind::String,
                    required: true,
                    ..Key::EMPTY
                },
                Key {
                    name: "passwordContentDescription",
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
    constraints: &[Constraint {
        code: "S018",
        at: &[],
        when: &[Condition::Present("minutesUntilFailedLoginReset")],
        then: Demand::AnyOf(&[Condition::Present("maxFailedAttempts")]),
        since: None,
        until: None,
        message: "`minutesUntilFailedLoginReset` needs `maxFailedAttempts`",
        help: "add `maxFailedAttempts`",
    }],
};
