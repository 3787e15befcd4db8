// From schemas/declarations/com.apple.configuration.screensharing.host.settings.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Declaration,
    payload_type: "com.apple.configuration.screensharing.host.settings",
    variant: None,
    model: "ScreenSharingHostSettings",
    title: "Screen Sharing Host Settings",
    summary: "",
    dropped: false,
    apply: Some("single"),
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(14, 0, 0)),
        enrollments: Some(&[Enrollment::Supervised, Enrollment::Local]),
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
            name: "MaximumVirtualDisplays",
            kind: Kind::Integer,
            range: Some(Range {
                min: Some(0.0),
                max: Some(2.0),
            }),
            ..Key::EMPTY
        },
        Key {
            name: "PortBase",
            kind: Kind::Integer,
            range: Some(Range {
                min: Some(1024.0),
                max: Some(65535.0),
            }),
            ..Key::EMPTY
        },
        Key {
            name: "PreventCopyFilesFromHost",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "PreventCopyFilesToHost",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "PreventHighPerformanceConnections",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
    ],
    constraints: &[],
};
