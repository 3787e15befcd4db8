// From schemas/payloads/com.apple.caldav.account.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.caldav.account",
    variant: None,
    model: "CalDav",
    title: "CalDAV account",
    summary: "Adds a CalDAV account to Calendar.",
    dropped: false,
    apply: None,
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(10, 7, 0)),
        multiple: Some(true),
        device_channel: Some(false),
        user_channel: Some(true),
        supervised: Some(false),
        requires_dep: Some(false),
        user_approved: Some(false),
        manual_install: Some(true),
        user_enrollment: Some(Mode::Allowed),
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
                introduced: Some(Version::new(1, 1, 0)),
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
                absent: true,
                ..Availability::UNSTATED
            },
        ),
    ],
    keys: &[
        Key {
            name: "CalDAVAccountDescription",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "CalDAVHostName",
            kind: Kind::String,
            required: true,
            ..Key::EMPTY
        },
        Key {
            name: "CalDAVUsername",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "CalDAVPassword",
            kind: Kind::String,
            secret: true,
            ..Key::EMPTY
        },
        Key {
            name: "CalDAVPrincipalURL",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "CalDAVUseSSL",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            ..Key::EMPTY
        },
        Key {
            name: "CalDAVPort",
            kind: Kind::Integer,
            ..Key::EMPTY
        },
        Key {
            name: "VPNUUID",
            kind: Kind::String,
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
    ],
    constraints: &[],
};
