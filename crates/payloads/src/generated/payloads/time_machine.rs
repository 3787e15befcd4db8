// From schemas/payloads/com.apple.MCX.TimeMachine.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.MCX.TimeMachine",
    variant: None,
    model: "TimeMachine",
    title: "Time Machine",
    summary: "Sets where Time Machine backs up to, what it includes or skips and how much room it may take.",
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
    keys: &[
        Key {
            name: "AutoBackup",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            ..Key::EMPTY
        },
        Key {
            name: "BackupAllVolumes",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "BackupDestURL",
            kind: Kind::String,
            required: true,
            ..Key::EMPTY
        },
        Key {
            name: "BackupSizeMB",
            kind: Kind::Integer,
            default: Some(Scalar::Integer(0)),
            ..Key::EMPTY
        },
        Key {
            name: "BackupSkipSys",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "MobileBackups",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            ..Key::EMPTY
        },
        Key {
            name: "BasePaths",
            kind: Kind::Array,
            keys: &[Key {
                name: "BasePathItem",
                kind: Kind::String,
                required: true,
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "SkipPaths",
            kind: Kind::Array,
            keys: &[Key {
                name: "SkipPathItem",
                kind: Kind::String,
                required: true,
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
    ],
    constraints: &[],
};
