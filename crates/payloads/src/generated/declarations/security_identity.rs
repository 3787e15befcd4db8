// From schemas/declarations/com.apple.configuration.security.identity.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Declaration,
    payload_type: "com.apple.configuration.security.identity",
    variant: None,
    model: "SecurityIdentity",
    title: "Identity",
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
                introduced: Some(Version::new(17, 0, 0)),
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
                introduced: Some(Version::new(17, 0, 0)),
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
            name: "CredentialAssetReference",
            kind: Kind::String,
            required: true,
            asset_types: &[
                "com.apple.asset.credential.identity",
                "com.apple.asset.credential.scep",
                "com.apple.asset.credential.acme",
            ],
            ..Key::EMPTY
        },
        Key {
            name: "AllowAllAppsAccess",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "KeyIsExtractable",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            ..Key::EMPTY
        },
    ],
    constraints: &[],
};
