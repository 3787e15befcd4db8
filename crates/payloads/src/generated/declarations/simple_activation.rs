// From schemas/declarations/com.apple.activation.simple.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Declaration,
    payload_type: "com.apple.activation.simple",
    variant: None,
    model: "SimpleActivation",
    title: "Activation",
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
            name: "StandardConfigurations",
            kind: Kind::Array,
            required: true,
            keys: &[Key {
                name: "StandardConfigurationsItems",
                kind: Kind::String,
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "Predicate",
            kind: Kind::String,
            ..Key::EMPTY
        },
    ],
    constraints: &[],
};
