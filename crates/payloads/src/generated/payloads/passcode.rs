// From schemas/payloads/com.apple.mobiledevice.passwordpolicy.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.mobiledevice.passwordpolicy",
    variant: None,
    model: "Passcode",
    title: "Passcode",
    summary: "Sets the rules for local account passwords: quality, age, lockout and idle lock. FileVault unlocks with the same password.",
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
            summary: "Off refuses passwords with repeats or runs such as `123` or `CBA`.",
            ..Key::EMPTY
        },
        Key {
            name: "forcePIN",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            summary: "Demands a password at all; of itself it says nothing about quality.",
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
            summary: "Wrong passwords in a row before the Mac locks the account. `minutesUntilFailedLoginReset` sets when the lock ends.",
            ..Key::EMPTY
        },
        Key {
            name: "maxInactivity",
            kind: Kind::Integer,
            range: Some(Range {
                min: Some(0.0),
                max: Some(15.0),
            }),
            summary: "Minutes of idling, at most 60 on a Mac, before the screen saver locks. Users may choose less.",
            ..Key::EMPTY
        },
        Key {
            name: "maxPINAgeInDays",
            kind: Kind::Integer,
            range: Some(Range {
                min: Some(0.0),
                max: Some(730.0),
            }),
            summary: "Days until a password expires and must be replaced.",
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
            summary: "How many characters must be neither letter nor digit.",
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
            summary: "Fewest characters of a password.",
            ..Key::EMPTY
        },
        Key {
            name: "requireAlphanumeric",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            summary: "Refuses passwords without a letter.",
            ..Key::EMPTY
        },
        Key {
            name: "pinHistory",
            kind: Kind::Integer,
            range: Some(Range {
                min: Some(1.0),
                max: Some(50.0),
            }),
            summary: "How many past passwords may not be used again.",
            ..Key::EMPTY
        },
        Key {
            name: "maxGracePeriod",
            kind: Kind::Integer,
            default: Some(Scalar::Integer(0)),
            summary: "Minutes after the screen saver starts during which no password is needed; 0 asks at once.",
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
            summary: "Minutes until a locked-out user may try again. Has no effect without `maxFailedAttempts`.",
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
            summary: "Makes users change the password at their next sign-in. In a device profile it hits every account, and admins may fail to authenticate until theirs is changed.",
            ..Key::EMPTY
        },
        Key {
            name: "customRegex",
            kind: Kind::Dictionary,
            macos: Availability {
                introduced: Some(Version::new(14, 0, 0)),
                ..Availability::UNSTATED
            },
            summary: "A pattern for what the other rules cannot say. A wrong pattern can refuse every password.",
            keys: &[
                Key {
                    name: "passwordContentRegex",
                    kind: Kind::String,
                    required: true,
                    summary: "ICU regular expression that a new password must match, at most 2048 characters long.",
                    ..Key::EMPTY
                },
                Key {
                    name: "passwordContentDescription",
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
    constraints: &[
        Constraint {
            code: "S007",
            at: &[],
            when: &[Condition::Is("maxPINAgeInDays", &[Scalar::Integer(0)])],
            then: Demand::Never("maxPINAgeInDays"),
            since: Some(Version::new(27, 0, 0)),
            until: None,
            message: "`maxPINAgeInDays` is 0, which macOS 27 no longer takes",
            help: "choose a number from 1 to 730, or leave the key out for a password that never expires",
        },
        Constraint {
            code: "S018",
            at: &[],
            when: &[Condition::Present("minutesUntilFailedLoginReset")],
            then: Demand::AnyOf(&[Condition::Present("maxFailedAttempts")]),
            since: None,
            until: None,
            message: "`minutesUntilFailedLoginReset` needs `maxFailedAttempts`",
            help: "add `maxFailedAttempts`",
        },
    ],
};
