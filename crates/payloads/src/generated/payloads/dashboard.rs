// From schemas/payloads/com.apple.dashboard.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.dashboard",
    variant: None,
    model: "Dashboard",
    title: "Parental controls: Dashboard",
    summary: "Lists the Dashboard widgets that may run; current systems have no Dashboard.",
    dropped: false,
    apply: None,
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(10, 7, 0)),
        deprecated: Some(Version::new(10, 15, 0)),
        removed: Some(Version::new(10, 15, 0)),
        multiple: Some(false),
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
            name: "whiteListEnabled",
            kind: Kind::Boolean,
            required: true,
            ..Key::EMPTY
        },
        Key {
            name: "WhiteList",
            kind: Kind::Array,
            required: true,
            keys: &[Key {
                name: "WhiteListItem",
                kind: Kind::Dictionary,
                keys: &[
                    Key {
                        name: "Type",
                        kind: Kind::String,
                        required: true,
                        ..Key::EMPTY
                    },
                    Key {
                        name: "ID",
                        kind: Kind::String,
                        required: true,
                        ..Key::EMPTY
                    },
                ],
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
    ],
    constraints: &[],
};
