// From schemas/declarations/com.apple.credential.identity.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Credential,
    payload_type: "com.apple.credential.identity",
    variant: None,
    model: "IdentityCredential",
    title: "Identity Credential",
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
            name: "Password",
            kind: Kind::String,
            required: true,
            secret: true,
            ..Key::EMPTY
        },
        Key {
            name: "Identity",
            kind: Kind::Data,
            required: true,
            ..Key::EMPTY
        },
    ],
    constraints: &[],
};
