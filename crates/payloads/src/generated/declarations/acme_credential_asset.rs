// From schemas/declarations/com.apple.asset.credential.acme.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Declaration,
    payload_type: "com.apple.asset.credential.acme",
    variant: None,
    model: "AcmeCredentialAsset",
    title: "ACME Credential Asset",
    summary: "",
    dropped: false,
    apply: None,
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(14, 0, 0)),
        ..Availability::UNSTATED
    },
    platforms: &[
        (
            Platform::Ios,
            Availability {
                introduced: Some(Version::new(17, 0, 0)),
                ..Availability::UNSTATED
            },
        ),
        (
            Platform::TvOs,
            Availability {
                introduced: Some(Version::new(17, 0, 0)),
                ..Availability::UNSTATED
            },
        ),
        (
            Platform::VisionOs,
            Availability {
                introduced: Some(Version::new(1, 1, 0)),
                ..Availability::UNSTATED
            },
        ),
        (
            Platform::WatchOs,
            Availability {
                introduced: Some(Version::new(10, 0, 0)),
                ..Availability::UNSTATED
            },
        ),
    ],
    keys: &[
        Key {
            name: "Reference",
            kind: Kind::Dictionary,
            required: true,
            keys: &[
                Key {
                    name: "DataURL",
                    kind: Kind::String,
                    required: true,
                    ..Key::EMPTY
                },
                Key {
                    name: "ContentType",
                    kind: Kind::String,
                    ..Key::EMPTY
                },
                Key {
                    name: "Size",
                    kind: Kind::Integer,
                    ..Key::EMPTY
                },
                Key {
                    name: "Hash-SHA-256",
                    kind: Kind::String,
                    ..Key::EMPTY
                },
            ],
            ..Key::EMPTY
        },
        Key {
            name: "Authentication",
            kind: Kind::Dictionary,
            keys: &[Key {
                name: "Type",
                kind: Kind::String,
                required: true,
                values: &[
                    AllowedValue::of(Scalar::String("MDM")),
                    AllowedValue::of(Scalar::String("None")),
                ],
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "Accessible",
            kind: Kind::String,
            values: &[
                AllowedValue::of(Scalar::String("Default")),
                AllowedValue::of(Scalar::String("AfterFirstUnlock")),
            ],
            default: Some(Scalar::String("Default")),
            ..Key::EMPTY
        },
    ],
    constraints: &[],
};
