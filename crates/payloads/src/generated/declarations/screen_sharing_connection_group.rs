// From schemas/declarations/com.apple.configuration.screensharing.connection.group.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Declaration,
    payload_type: "com.apple.configuration.screensharing.connection.group",
    variant: None,
    model: "ScreenSharingConnectionGroup",
    title: "Screen Sharing Connection Group",
    summary: "",
    dropped: false,
    apply: Some("multiple"),
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(14, 0, 0)),
        enrollments: Some(&[Enrollment::Supervised, Enrollment::User, Enrollment::Local]),
        scopes: Some(&[Scope::System, Scope::User]),
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
            name: "ConnectionGroupUUID",
            kind: Kind::String,
            required: true,
            ..Key::EMPTY
        },
        Key {
            name: "GroupName",
            kind: Kind::String,
            required: true,
            ..Key::EMPTY
        },
        Key {
            name: "Members",
            kind: Kind::Array,
            required: true,
            keys: &[Key {
                name: "ConnectionUUID",
                kind: Kind::String,
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
    ],
    constraints: &[],
};
