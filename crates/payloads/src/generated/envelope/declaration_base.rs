// From schemas/declarations/DeclarationBase.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Envelope,
    payload_type: "any",
    variant: None,
    model: "DeclarationBase",
    title: "Declaration",
    summary: "",
    dropped: false,
    apply: None,
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(13, 0, 0)),
        ..Availability::UNSTATED
    },
    platforms: &[
        (
            Platform::Ios,
            Availability {
                introduced: Some(Version::new(15, 0, 0)),
                ..Availability::UNSTATED
            },
        ),
        (
            Platform::TvOs,
            Availability {
                introduced: Some(Version::new(16, 0, 0)),
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
            name: "Type",
            kind: Kind::String,
            required: true,
            ..Key::EMPTY
        },
        Key {
            name: "Identifier",
            kind: Kind::String,
            required: true,
            ..Key::EMPTY
        },
        Key {
            name: "ServerToken",
            kind: Kind::String,
            required: true,
            ..Key::EMPTY
        },
        Key {
            name: "Payload",
            kind: Kind::Dictionary,
            required: true,
            ..Key::EMPTY
        },
    ],
    constraints: &[],
};
