// From schemas/declarations/com.apple.configuration.services.background-tasks.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Declaration,
    payload_type: "com.apple.configuration.services.background-tasks",
    variant: None,
    model: "BackgroundTasks",
    title: "Background Tasks",
    summary: "",
    dropped: false,
    apply: Some("multiple"),
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(15, 0, 0)),
        enrollments: Some(&[Enrollment::Supervised]),
        scopes: Some(&[Scope::System]),
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
            name: "TaskType",
            kind: Kind::String,
            required: true,
            ..Key::EMPTY
        },
        Key {
            name: "TaskDescription",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "ExecutableAssetReference",
            kind: Kind::String,
            asset_types: &["com.apple.asset.data"],
            ..Key::EMPTY
        },
        Key {
            name: "LaunchdConfigurations",
            kind: Kind::Array,
            keys: &[Key {
                name: "launchd-item",
                kind: Kind::Dictionary,
                required: true,
                keys: &[
                    Key {
                        name: "FileAssetReference",
                        kind: Kind::String,
                        required: true,
                        asset_types: &["com.apple.asset.data"],
                        ..Key::EMPTY
                    },
                    Key {
                        name: "Context",
                        kind: Kind::String,
                        required: true,
                        values: &[
                            AllowedValue::of(Scalar::String("daemon")),
                            AllowedValue::of(Scalar::String("agent")),
                        ],
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
