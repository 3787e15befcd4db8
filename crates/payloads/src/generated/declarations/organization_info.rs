// From schemas/declarations/com.apple.management.organization-info.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Declaration,
    payload_type: "com.apple.management.organization-info",
    variant: None,
    model: "OrganizationInfo",
    title: "Organization Information",
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
            name: "Name",
            kind: Kind::String,
            required: true,
            ..Key::EMPTY
        },
        Key {
            name: "Email",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "URL",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "Proof",
            kind: Kind::Dictionary,
            keys: &[Key {
                name: "IdentityToken",
                kind: Kind::String,
                secret: true,
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
    ],
    constraints: &[],
};
