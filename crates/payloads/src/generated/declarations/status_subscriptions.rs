// From schemas/declarations/com.apple.configuration.management.status-subscriptions.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Declaration,
    payload_type: "com.apple.configuration.management.status-subscriptions",
    variant: None,
    model: "StatusSubscriptions",
    title: "Status Subscriptions",
    summary: "",
    dropped: false,
    apply: Some("combined"),
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(13, 0, 0)),
        enrollments: Some(&[Enrollment::Supervised, Enrollment::User]),
        scopes: Some(&[Scope::System, Scope::User]),
        ..Availability::UNSTATED
    },
    platforms: &[
        (
            Platform::Ios,
            Availability {
                introduced: Some(Version::new(15, 0, 0)),
                enrollments: Some(&[Enrollment::Supervised, Enrollment::Device, Enrollment::User]),
                scopes: Some(&[Scope::System]),
                ..Availability::UNSTATED
            },
        ),
        (
            Platform::TvOs,
            Availability {
                introduced: Some(Version::new(16, 0, 0)),
                enrollments: Some(&[Enrollment::Supervised, Enrollment::Device]),
                scopes: Some(&[Scope::System]),
                ..Availability::UNSTATED
            },
        ),
        (
            Platform::VisionOs,
            Availability {
                introduced: Some(Version::new(1, 1, 0)),
                enrollments: Some(&[Enrollment::Supervised, Enrollment::Device, Enrollment::User]),
                scopes: Some(&[Scope::System]),
                ..Availability::UNSTATED
            },
        ),
        (
            Platform::WatchOs,
            Availability {
                introduced: Some(Version::new(10, 0, 0)),
                enrollments: Some(&[Enrollment::Supervised]),
                scopes: Some(&[Scope::System]),
                ..Availability::UNSTATED
            },
        ),
    ],
    keys: &[Key {
        name: "StatusItems",
        kind: Kind::Array,
        required: true,
        combine: Some("set-union"),
        keys: &[Key {
            name: "StatusItem",
            kind: Kind::Dictionary,
            keys: &[Key {
                name: "Name",
                kind: Kind::String,
                required: true,
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        }],
        ..Key::EMPTY
    }],
    constraints: &[],
};
