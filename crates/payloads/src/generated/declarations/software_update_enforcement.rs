// From schemas/declarations/com.apple.configuration.softwareupdate.enforcement.specific.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Declaration,
    payload_type: "com.apple.configuration.softwareupdate.enforcement.specific",
    variant: None,
    model: "SoftwareUpdateEnforcement",
    title: "Software Update Enforcement",
    summary: "",
    dropped: false,
    apply: Some("multiple"),
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(14, 0, 0)),
        enrollments: Some(&[Enrollment::Supervised]),
        scopes: Some(&[Scope::System]),
        ..Availability::UNSTATED
    },
    platforms: &[
        (
            Platform::Ios,
            Availability {
                introduced: Some(Version::new(17, 0, 0)),
                enrollments: Some(&[Enrollment::Supervised, Enrollment::Device]),
                scopes: Some(&[Scope::System]),
                ..Availability::UNSTATED
            },
        ),
        (
            Platform::TvOs,
            Availability {
                introduced: Some(Version::new(18, 4, 0)),
                enrollments: Some(&[Enrollment::Supervised, Enrollment::Device]),
                scopes: Some(&[Scope::System]),
                ..Availability::UNSTATED
            },
        ),
        (
            Platform::VisionOs,
            Availability {
                introduced: Some(Version::new(26, 0, 0)),
                enrollments: Some(&[Enrollment::Supervised, Enrollment::Device]),
                scopes: Some(&[Scope::System]),
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
            name: "TargetOSVersion",
            kind: Kind::String,
            required: true,
            ..Key::EMPTY
        },
        Key {
            name: "TargetBuildVersion",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "TargetLocalDateTime",
            kind: Kind::String,
            required: true,
            ..Key::EMPTY
        },
        Key {
            name: "DetailsURL",
            kind: Kind::String,
            ..Key::EMPTY
        },
    ],
    constraints: &[],
};
