// From schemas/payloads/com.apple.security.smartcard.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.security.smartcard",
    variant: None,
    model: "SmartCard",
    title: "Smart Card",
    summary: "",
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
            ..Key::EMPTY
        },
        Key {
            name: "allowSmartCard",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
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
            ..Key::EMPTY
        },
        Key {
            name: "oneCardPerUser",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
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
            ..Key::EMPTY
        },
    ],
    constraints: &[],
};
