// From schemas/payloads/com.apple.security.smartcard.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.security.smartcard",
    variant: None,
    model: "SmartCard",
    title: "Smart card",
    summary: "Decides how smart cards pair with users, how strictly their certificates are checked and whether anything else may log in.",
    dropped: false,
    apply: None,
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(10, 12, 4)),
        multiple: Some(false),
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
            name: "UserPairing",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            summary: "Off stops the offer to pair a newly inserted card; cards paired already keep working.",
            ..Key::EMPTY
        },
        Key {
            name: "allowSmartCard",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            summary: "Off refuses cards for login, admin prompts and unlocking; mail and web still use them. A change counts after a restart.",
            ..Key::EMPTY
        },
        Key {
            name: "checkCertificateTrust",
            kind: Kind::Integer,
            values: &[
                AllowedValue::of(Scalar::Integer(0)),
                AllowedValue::of(Scalar::Integer(1)),
                AllowedValue::of(Scalar::Integer(2)),
                AllowedValue::of(Scalar::Integer(3)),
            ],
            default: Some(Scalar::Integer(0)),
            summary: "0 checks nothing; 1 checks the chain; 2 also revocation if a responder can be reached; 3 refuses cards when none answers.",
            ..Key::EMPTY
        },
        Key {
            name: "oneCardPerUser",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            summary: "Lets a user pair no second card; pairs that exist stay.",
            ..Key::EMPTY
        },
        Key {
            name: "tokenRemovalAction",
            kind: Kind::Integer,
            values: &[
                AllowedValue::of(Scalar::Integer(0)),
                AllowedValue::of(Scalar::Integer(1)),
            ],
            default: Some(Scalar::Integer(0)),
            macos: Availability {
                introduced: Some(Version::new(10, 13, 4)),
                ..Availability::UNSTATED
            },
            summary: "1 starts the screen saver as soon as the card is pulled; 0 does nothing.",
            ..Key::EMPTY
        },
        Key {
            name: "enforceSmartCard",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                introduced: Some(Version::new(10, 13, 2)),
                ..Availability::UNSTATED
            },
            summary: "Accepts nothing but a smart card for login and unlocking. Pair or map the cards first, or everybody is locked out.",
            ..Key::EMPTY
        },
    ],
    constraints: &[],
};
