// From schemas/declarations/com.apple.configuration.package.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Declaration,
    payload_type: "com.apple.configuration.package",
    variant: None,
    model: "Package",
    title: "Package",
    summary: "",
    dropped: false,
    apply: Some("multiple"),
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(26, 0, 0)),
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
            name: "ManifestURL",
            kind: Kind::String,
            required: true,
            ..Key::EMPTY
        },
        Key {
            name: "InstallBehavior",
            kind: Kind::Dictionary,
            keys: &[Key {
                name: "Install",
                kind: Kind::String,
                values: &[
                    AllowedValue::of(Scalar::String("Optional")),
                    AllowedValue::of(Scalar::String("Required")),
                ],
                default: Some(Scalar::String("Optional")),
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "UninstallBehavior",
            kind: Kind::Dictionary,
            macos: Availability {
                introduced: Some(Version::new(27, 0, 0)),
                ..Availability::UNSTATED
            },
            keys: &[Key {
                name: "Remove",
                kind: Kind::Boolean,
                default: Some(Scalar::Boolean(false)),
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
    ],
    constraints: &[],
};
