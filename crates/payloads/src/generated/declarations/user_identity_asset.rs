// From schemas/declarations/com.apple.asset.useridentity.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Declaration,
    payload_type: "com.apple.asset.useridentity",
    variant: None,
    model: "UserIdentityAsset",
    title: "User Identity Asset",
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
            name: "FullName",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "EmailAddress",
            kind: Kind::String,
            ..Key::EMPTY
        },
    ],
    constraints: &[],
};
