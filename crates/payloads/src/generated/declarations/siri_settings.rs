// From schemas/declarations/com.apple.configuration.siri.settings.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Declaration,
    payload_type: "com.apple.configuration.siri.settings",
    variant: None,
    model: "SiriSettings",
    title: "Siri Settings",
    summary: "",
    dropped: false,
    apply: Some("combined"),
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(26, 4, 0)),
        enrollments: Some(&[Enrollment::Supervised]),
        scopes: Some(&[Scope::System, Scope::User]),
        ..Availability::UNSTATED
    },
    platforms: &[
        (
            Platform::Ios,
            Availability {
                introduced: Some(Version::new(26, 4, 0)),
                enrollments: Some(&[Enrollment::Supervised]),
                scopes: Some(&[Scope::System]),
                ..Availability::UNSTATED
            },
        ),
        (
            Platform::TvOs,
            Availability {
                introduced: Some(Version::new(27, 0, 0)),
                enrollments: Some(&[Enrollment::Supervised]),
                scopes: Some(&[Scope::System]),
                ..Availability::UNSTATED
            },
        ),
        (
            Platform::VisionOs,
            Availability {
                introduced: Some(Version::new(26, 4, 0)),
                enrollments: Some(&[Enrollment::Supervised]),
                scopes: Some(&[Scope::System]),
                ..Availability::UNSTATED
            },
        ),
        (
            Platform::WatchOs,
            Availability {
                introduced: Some(Version::new(26, 4, 0)),
                enrollments: Some(&[Enrollment::Supervised]),
                scopes: Some(&[Scope::System]),
                ..Availability::UNSTATED
            },
        ),
    ],
    keys: &[
        Key {
            name: "Enabled",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            combine: Some("boolean-and"),
            ..Key::EMPTY
        },
        Key {
            name: "AllowSiriAI",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            combine: Some("boolean-and"),
            macos: Availability {
                introduced: Some(Version::new(27, 0, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "AllowUserGeneratedContent",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            combine: Some("boolean-and"),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "AllowWhileLocked",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            combine: Some("boolean-and"),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "ForceProfanityFilter",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            combine: Some("boolean-or"),
            ..Key::EMPTY
        },
        Key {
            name: "ForceReduceSensitiveContent",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            combine: Some("boolean-or"),
            macos: Availability {
                introduced: Some(Version::new(27, 0, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
    ],
    constraints: &[],
};
