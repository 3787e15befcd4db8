// From schemas/payloads/com.apple.preference.security.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.preference.security",
    variant: None,
    model: "SecurityPreferences",
    title: "Security Preferences",
    summary: "Takes single security choices in System Settings out of the user's hands.",
    dropped: false,
    apply: None,
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(10, 10, 0)),
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
            name: "dontAllowPasswordResetUI",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            summary: "`true` disables changing the account password in System Settings.",
            ..Key::EMPTY
        },
        Key {
            name: "dontAllowLockMessageUI",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            summary: "`true` disables changing the message on the lock screen.",
            ..Key::EMPTY
        },
        Key {
            name: "dontAllowFireWallUI",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            summary: "`true` disables changing the firewall.",
            ..Key::EMPTY
        },
    ],
    constraints: &[],
};
