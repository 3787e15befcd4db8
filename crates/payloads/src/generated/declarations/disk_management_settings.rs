// From schemas/declarations/com.apple.configuration.diskmanagement.settings.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Declaration,
    payload_type: "com.apple.configuration.diskmanagement.settings",
    variant: None,
    model: "DiskManagementSettings",
    title: "Disk Management",
    summary: "",
    dropped: false,
    apply: Some("combined"),
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(15, 0, 0)),
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
    keys: &[Key {
        name: "Restrictions",
        kind: Kind::Dictionary,
        keys: &[
            Key {
                name: "ExternalStorage",
                kind: Kind::String,
                values: &[
                    AllowedValue::of(Scalar::String("Allowed")),
                    AllowedValue::of(Scalar::String("ReadOnly")),
                    AllowedValue::of(Scalar::String("Disallowed")),
                ],
                combine: Some("enum-last"),
                ..Key::EMPTY
            },
            Key {
                name: "NetworkStorage",
                kind: Kind::String,
                values: &[
                    AllowedValue::of(Scalar::String("Allowed")),
                    AllowedValue::of(Scalar::String("ReadOnly")),
                    AllowedValue::of(Scalar::String("Disallowed")),
                ],
                combine: Some("enum-last"),
                ..Key::EMPTY
            },
        ],
        ..Key::EMPTY
    }],
    constraints: &[],
};
