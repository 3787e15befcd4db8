// From schemas/payloads/com.apple.systemmigration.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.systemmigration",
    variant: None,
    model: "SystemMigration",
    title: "System migration",
    summary: "Names further files and folders that Migration Assistant carries over, and where they land.",
    dropped: false,
    apply: None,
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(10, 12, 4)),
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
        name: "CustomBehavior",
        kind: Kind::Array,
        keys: &[Key {
            name: "CustomBehaviorItem",
            kind: Kind::Dictionary,
            keys: &[
                Key {
                    name: "Context",
                    kind: Kind::String,
                    required: true,
                    ..Key::EMPTY
                },
                Key {
                    name: "Paths",
                    kind: Kind::Array,
                    required: true,
                    keys: &[Key {
                        name: "PathsItem",
                        kind: Kind::Dictionary,
                        keys: &[
                            Key {
                                name: "SourcePath",
                                kind: Kind::String,
                                required: true,
                                ..Key::EMPTY
                            },
                            Key {
                                name: "SourcePathInUserHome",
                                kind: Kind::Boolean,
                                required: true,
                                ..Key::EMPTY
                            },
                            Key {
                                name: "TargetPath",
                                kind: Kind::String,
                                required: true,
                                ..Key::EMPTY
                            },
                            Key {
                                name: "TargetPathInUserHome",
                                kind: Kind::Boolean,
                                required: true,
                                ..Key::EMPTY
                            },
                        ],
                        ..Key::EMPTY
                    }],
                    ..Key::EMPTY
                },
            ],
            ..Key::EMPTY
        }],
        ..Key::EMPTY
    }],
    constraints: &[],
};
