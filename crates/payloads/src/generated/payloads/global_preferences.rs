// From schemas/payloads/GlobalPreferences.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: ".GlobalPreferences",
    variant: None,
    model: "GlobalPreferences",
    title: "Global preferences",
    summary: "Sets preferences of the whole system: fast user switching and automatic logout after idling.",
    dropped: false,
    apply: None,
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(10, 7, 0)),
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
            name: "MultipleSessionEnabled",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            ..Key::EMPTY
        },
        Key {
            name: "com.apple.autologout.AutoLogOutDelay",
            kind: Kind::Real,
            ..Key::EMPTY
        },
    ],
    constraints: &[],
};
