// From schemas/declarations/com.apple.configuration.services.configuration-files.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Declaration,
    payload_type: "com.apple.configuration.services.configuration-files",
    variant: None,
    model: "ServiceConfigurationFiles",
    title: "Service Configuration Files",
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
            name: "ServiceType",
            kind: Kind::String,
            required: true,
            ..Key::EMPTY
        },
        Key {
            name: "DataAssetReference",
            kind: Kind::String,
            required: true,
            asset_types: &["com.apple.asset.data"],
            ..Key::EMPTY
        },
    ],
    constraints: &[],
};
