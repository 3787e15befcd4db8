// From schemas/declarations/com.apple.configuration.management.test.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Declaration,
    payload_type: "com.apple.configuration.management.test",
    variant: None,
    model: "ManagementTest",
    title: "Management Test",
    summary: "",
    dropped: false,
    apply: Some("multiple"),
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(13, 0, 0)),
        enrollments: Some(&[Enrollment::Supervised, Enrollment::User, Enrollment::Local]),
        scopes: Some(&[Scope::System, Scope::User]),
        ..Availability::UNSTATED
    },
    platforms: &[
        (
            Platform::Ios,
            Availability {
                introduced: Some(Version::new(15, 0, 0)),
                enrollments: Some(&[
                    Enrollment::Supervised,
                    Enrollment::Device,
                    Enrollment::User,
                    Enrollment::Local,
                ]),
                scopes: Some(&[Scope::System]),
                ..Availability::UNSTATED
            },
        ),
        (
            Platform::TvOs,
            Availability {
                introduced: Some(Version::new(16, 0, 0)),
                enrollments: Some(&[
                    Enrollment::Supervised,
                    Enrollment::Device,
                    Enrollment::Local,
                ]),
                scopes: Some(&[Scope::System]),
                ..Availability::UNSTATED
            },
        ),
        (
            Platform::VisionOs,
            Availability {
                introduced: Some(Version::new(1, 1, 0)),
                enrollments: Some(&[
                    Enrollment::Supervised,
                    Enrollment::Device,
                    Enrollment::User,
                    Enrollment::Local,
                ]),
                scopes: Some(&[Scope::System]),
                ..Availability::UNSTATED
            },
        ),
        (
            Platform::WatchOs,
            Availability {
                introduced: Some(Version::new(10, 0, 0)),
                enrollments: Some(&[Enrollment::Supervised, Enrollment::Local]),
                scopes: Some(&[Scope::System]),
                ..Availability::UNSTATED
            },
        ),
    ],
    keys: &[
        Key {
            name: "Echo",
            kind: Kind::String,
            required: true,
            ..Key::EMPTY
        },
        Key {
            name: "EchoDataAssetReference",
            kind: Kind::String,
            asset_types: &["com.apple.asset.data"],
            macos: Availability {
                introduced: Some(Version::new(14, 0, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "ReturnStatus",
            kind: Kind::String,
            values: &[
                AllowedValue::of(Scalar::String("Installed")),
                AllowedValue::of(Scalar::String("Failed")),
                AllowedValue::of(Scalar::String("Unlocked")),
            ],
            default: Some(Scalar::String("Installed")),
            ..Key::EMPTY
        },
    ],
    constraints: &[],
};
