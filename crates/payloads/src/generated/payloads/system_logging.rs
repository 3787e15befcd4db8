// From schemas/payloads/com.apple.system.logging.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.system.logging",
    variant: None,
    model: "SystemLogging",
    title: "System logging",
    summary: "Sets log levels of subsystems and whether logs show private data.",
    dropped: false,
    apply: None,
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(10, 12, 0)),
        multiple: Some(true),
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
            name: "Processes",
            kind: Kind::Dictionary,
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            keys: &PROCESSES,
            ..Key::EMPTY
        },
        Key {
            name: "Subsystems",
            kind: Kind::Dictionary,
            macos: Availability::UNSTATED,
            keys: &PROCESSES,
            ..Key::EMPTY
        },
        Key {
            name: "System",
            kind: Kind::Dictionary,
            macos: Availability::UNSTATED,
            keys: &PROCESSES,
            ..Key::EMPTY
        },
    ],
    constraints: &[],
};

/// The keys at `Processes`.
static PROCESSES: [Key; 1] = [Key {
    name: "ANY",
    kind: Kind::Any,
    ..Key::EMPTY
}];
