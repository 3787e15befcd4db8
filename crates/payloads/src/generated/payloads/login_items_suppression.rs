// From schemas/payloads/loginwindow.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "loginwindow",
    variant: None,
    model: "LoginItemsSuppression",
    title: "Login Window (Login Items)",
    summary: "Makes sure that login items start.",
    dropped: false,
    apply: None,
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(10, 7, 0)),
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
    keys: &[Key {
        name: "DisableLoginItemsSuppression",
        kind: Kind::Boolean,
        default: Some(Scalar::Boolean(false)),
        macos: Availability::UNSTATED,
        summary: "`true` ignores the Shift key, with which users could keep their login items from starting.",
        ..Key::EMPTY
    }],
    constraints: &[],
};
