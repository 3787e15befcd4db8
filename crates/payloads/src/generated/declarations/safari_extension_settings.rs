// From schemas/declarations/com.apple.configuration.safari.extensions.settings.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Declaration,
    payload_type: "com.apple.configuration.safari.extensions.settings",
    variant: None,
    model: "SafariExtensionSettings",
    title: "Safari Extension Settings",
    summary: "",
    dropped: false,
    apply: Some("combined"),
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(15, 0, 0)),
        enrollments: Some(&[Enrollment::Supervised]),
        scopes: Some(&[Scope::User]),
        ..Availability::UNSTATED
    },
    platforms: &[
        (
            Platform::Ios,
            Availability {
                introduced: Some(Version::new(18, 0, 0)),
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
                introduced: Some(Version::new(26, 0, 0)),
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
        name: "ManagedExtensions",
        kind: Kind::Dictionary,
        keys: &[Key {
            name: "ANY",
            kind: Kind::Dictionary,
            keys: &[
                Key {
                    name: "State",
                    kind: Kind::String,
                    values: &[
                        AllowedValue::of(Scalar::String("Allowed")),
                        AllowedValue::of(Scalar::String("AlwaysOn")),
                        AllowedValue::of(Scalar::String("AlwaysOff")),
                    ],
                    combine: Some("enum-last"),
                    ..Key::EMPTY
                },
                Key {
                    name: "PrivateBrowsing",
                    kind: Kind::String,
                    values: &[
                        AllowedValue::of(Scalar::String("Allowed")),
                        AllowedValue::of(Scalar::String("AlwaysOn")),
                        AllowedValue::of(Scalar::String("AlwaysOff")),
                    ],
                    combine: Some("enum-last"),
                    ..Key::EMPTY
                },
                Key {
                    name: "AllowedDomains",
                    kind: Kind::Array,
                    combine: Some("set-union"),
                    keys: &[Key {
                        name: "Domain",
                        kind: Kind::String,
                        ..Key::EMPTY
                    }],
                    ..Key::EMPTY
                },
                Key {
                    name: "DeniedDomains",
                    kind: Kind::Array,
                    combine: Some("set-union"),
                    keys: &[Key {
                        name: "Domain",
                        kind: Kind::String,
                        ..Key::EMPTY
                    }],
                    ..Key::EMPTY
                },
            ],
            ..Key::EMPTY
        }],
        ..Key::EMPTY
    }],
    constraints: &[],
};
