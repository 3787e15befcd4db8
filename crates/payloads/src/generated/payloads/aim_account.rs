// From schemas/payloads/com.apple.AIM.account.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.AIM.account",
    variant: None,
    model: "AimAccount",
    title: "AIM account",
    summary: "Sets up an AOL Instant Messenger account in Messages, a service that no longer exists.",
    dropped: false,
    apply: None,
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(10, 7, 0)),
        deprecated: Some(Version::new(10, 13, 0)),
        removed: Some(Version::new(10, 14, 0)),
        multiple: Some(true),
        device_channel: Some(false),
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
            name: "AIMAccountDescription",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "AIMHostName",
            kind: Kind::String,
            required: true,
            values: &[AllowedValue::of(Scalar::String("slogin.oscar.aol.com"))],
            ..Key::EMPTY
        },
        Key {
            name: "AIMUserName",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "AIMPassword",
            kind: Kind::String,
            secret: true,
            ..Key::EMPTY
        },
        Key {
            name: "AIMUseSSL",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            ..Key::EMPTY
        },
        Key {
            name: "AIMPort",
            kind: Kind::Integer,
            range: Some(Range {
                min: Some(0.0),
                max: Some(65535.0),
            }),
            default: Some(Scalar::Integer(5190)),
            ..Key::EMPTY
        },
        Key {
            name: "AIMAuthentication",
            kind: Kind::String,
            required: true,
            values: &[AllowedValue::of(Scalar::String("AIMAuthPassword"))],
            ..Key::EMPTY
        },
    ],
    constraints: &[],
};
