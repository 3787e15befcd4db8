// From schemas/payloads/com.apple.carddav.account.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.carddav.account",
    variant: None,
    model: "CardDav",
    title: "CardDAV account",
    summary: "Adds a CardDAV account to Contacts.",
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
            name: "CardDAVAccountDescription",
            kind: Kind::String,
            macos: Availability {
                introduced: Some(Version::new(10, 7, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "CardDAVHostName",
            kind: Kind::String,
            required: true,
            macos: Availability {
                introduced: Some(Version::new(10, 7, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "CardDAVUsername",
            kind: Kind::String,
            macos: Availability {
                introduced: Some(Version::new(10, 7, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "CardDAVPassword",
            kind: Kind::String,
            secret: true,
            macos: Availability {
                introduced: Some(Version::new(10, 7, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "CardDAVPrincipalURL",
            kind: Kind::String,
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "CardDAVUseSSL",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                introduced: Some(Version::new(10, 7, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "CardDAVPort",
            kind: Kind::Integer,
            macos: Availability {
                introduced: Some(Version::new(10, 7, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "CommunicationServiceRules",
            kind: Kind::Dictionary,
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            keys: &[Key {
                name: "DefaultServiceHandlers",
                kind: Kind::Dictionary,
                macos: Availability {
                    absent: true,
                    ..Availability::UNSTATED
                },
                keys: &[Key {
                    name: "AudioCall",
                    kind: Kind::String,
                    macos: Availability {
                        absent: true,
                        ..Availability::UNSTATED
                    },
                    ..Key::EMPTY
                }],
                ..Key::EMPTY
            }],
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
