// From schemas/payloads/com.apple.jabber.account.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.jabber.account",
    variant: None,
    model: "JabberAccount",
    title: "Jabber account",
    summary: "Sets up a Jabber (XMPP) account in Messages, which can no longer use one.",
    dropped: false,
    apply: None,
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(10, 7, 0)),
        deprecated: Some(Version::new(10, 14, 0)),
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
            name: "JabberAccountDescription",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "JabberHostName",
            kind: Kind::String,
            required: true,
            ..Key::EMPTY
        },
        Key {
            name: "JabberUserName",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "JabberPassword",
            kind: Kind::String,
            secret: true,
            ..Key::EMPTY
        },
        Key {
            name: "JabberUseSSL",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "JabberPort",
            kind: Kind::Integer,
            range: Some(Range {
                min: Some(0.0),
                max: Some(65535.0),
            }),
            default: Some(Scalar::Integer(5222)),
            ..Key::EMPTY
        },
        Key {
            name: "JabberAuthentication",
            kind: Kind::String,
            required: true,
            values: &[AllowedValue::of(Scalar::String("JabberAuthPassword"))],
            ..Key::EMPTY
        },
    ],
    constraints: &[],
};
