// From schemas/payloads/com.apple.screensaver.user.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.screensaver.user",
    variant: None,
    model: "ScreensaverUser",
    title: "Screen Saver (User)",
    summary: "Sets the screen saver of a user's session; the login window and the password demand have a payload of their own.",
    dropped: false,
    apply: None,
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(10, 11, 0)),
        multiple: Some(false),
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
            name: "moduleName",
            kind: Kind::String,
            required: true,
            summary: "Name of the screen saver, without path or file extension.",
            ..Key::EMPTY
        },
        Key {
            name: "modulePath",
            kind: Kind::String,
            summary: "Full path of the screen saver.",
            ..Key::EMPTY
        },
        Key {
            name: "idleTime",
            kind: Kind::Integer,
            summary: "Seconds without input until the screen saver starts; 0 never.",
            ..Key::EMPTY
        },
    ],
    constraints: &[],
};
