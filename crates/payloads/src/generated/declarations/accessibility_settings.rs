// From schemas/declarations/com.apple.configuration.accessibility.settings.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Declaration,
    payload_type: "com.apple.configuration.accessibility.settings",
    variant: None,
    model: "AccessibilitySettings",
    title: "Accessibility Settings",
    summary: "",
    dropped: false,
    apply: Some("combined"),
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(27, 0, 0)),
        enrollments: Some(&[Enrollment::Supervised]),
        scopes: Some(&[Scope::System, Scope::User]),
        ..Availability::UNSTATED
    },
    platforms: &[
        (
            Platform::Ios,
            Availability {
                introduced: Some(Version::new(27, 0, 0)),
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
                introduced: Some(Version::new(27, 0, 0)),
                enrollments: Some(&[Enrollment::Supervised]),
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
    keys: &[Key {
        name: "Vision",
        kind: Kind::Dictionary,
        keys: &[Key {
            name: "AllowLiveRecognition",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            combine: Some("boolean-and"),
            ..Key::EMPTY
        }],
        ..Key::EMPTY
    }],
    constraints: &[],
};
