// From schemas/payloads/com.apple.loginitems.managed.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.loginitems.managed",
    variant: None,
    model: "LoginItems",
    title: "Login Items (Managed Items)",
    summary: "Opens apps, files or servers when a user logs in.",
    dropped: false,
    apply: None,
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(10, 13, 0)),
        multiple: Some(true),
        device_channel: Some(true),
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
    keys: &[Key {
        name: "AutoLaunchedApplicationDictionary-managed",
        kind: Kind::Array,
        required: true,
        summary: "What is opened at login.",
        keys: &[Key {
            name: "LoginItem",
            kind: Kind::Dictionary,
            required: true,
            summary: "One thing to open.",
            keys: &[
                Key {
                    name: "Path",
                    kind: Kind::String,
                    required: true,
                    summary: "Path or URL of what is opened.",
                    ..Key::EMPTY
                },
                Key {
                    name: "Hide",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(false)),
                    summary: "`true` leaves it out of the list of login items that the user sees; it opens all the same.",
                    ..Key::EMPTY
                },
            ],
            ..Key::EMPTY
        }],
        ..Key::EMPTY
    }],
    constraints: &[],
};
