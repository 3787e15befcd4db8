// From schemas/declarations/com.apple.credential.usernameandpassword.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Credential,
    payload_type: "com.apple.credential.usernameandpassword",
    variant: None,
    model: "UserNameAndPasswordCredential",
    title: "User Name and Password",
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
            name: "UserName",
            kind: Kind::String,
            required: true,
            ..Key::EMPTY
        },
        Key {
            name: "Password",
            kind: Kind::String,
            secret: true,
            ..Key::EMPTY
        },
    ],
    constraints: &[],
};
