// From schemas/declarations/com.apple.configuration.watch.enrollment.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Declaration,
    payload_type: "com.apple.configuration.watch.enrollment",
    variant: None,
    model: "WatchEnrollment",
    title: "Watch Enrollment",
    summary: "",
    dropped: false,
    apply: Some("single"),
    replaced_by: None,
    macos: Availability {
        absent: true,
        ..Availability::UNSTATED
    },
    platforms: &[
        (
            Platform::Ios,
            Availability {
                introduced: Some(Version::new(17, 0, 0)),
                enrollments: Some(&[Enrollment::Supervised]),
                scopes: Some(&[Scope::System]),
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
            name: "EnrollmentProfileURL",
            kind: Kind::String,
            required: true,
            ..Key::EMPTY
        },
        Key {
            name: "AnchorCertificateAssetReferences",
            kind: Kind::Array,
            asset_types: &["com.apple.asset.credential.certificate"],
            keys: &[Key {
                name: "AnchorCertificateAssetReferenceItem",
                kind: Kind::String,
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
    ],
    constraints: &[],
};
