// From schemas/declarations/com.apple.configuration.diskmanagement.settings.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Declaration,
    payload_type: "com.apple.configuration.diskmanagement.settings",
    variant: None,
    model: "DiskManagementSettings",
    title: "Disk management settings",
    summary: "Decides whether external and network disks mount.",
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
        summary: "The mount rules, one for each kind of storage.",
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
                summary: "Whether external disks mount: all, only those that are themselves read-only, or none. `ReadOnly` does not mount a writable disk as read-only.",
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
                summary: "Whether network shares mount: all, only those that are themselves read-only, or none. `ReadOnly` does not mount a writable share as read-only.",
                ..Key::EMPTY
            },
        ],
        ..Key::EMPTY
    }],
    constraints: &[],
};
