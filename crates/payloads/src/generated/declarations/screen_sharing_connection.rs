// From schemas/declarations/com.apple.configuration.screensharing.connection.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Declaration,
    payload_type: "com.apple.configuration.screensharing.connection",
    variant: None,
    model: "ScreenSharingConnection",
    title: "Screen Sharing Connection",
    summary: "",
    dropped: false,
    apply: Some("multiple"),
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(14, 0, 0)),
        enrollments: Some(&[Enrollment::Supervised, Enrollment::User, Enrollment::Local]),
        scopes: Some(&[Scope::System, Scope::User]),
        ..Availability::UNSTATED
    },
    platforms: &[
        (
            Platform::Ios,
            Availability {
                absent: true,
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
                absent: true,
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
    keys: &[
        Key {
            name: "ConnectionUUID",
            kind: Kind::String,
            required: true,
            ..Key::EMPTY
        },
        Key {
            name: "DisplayName",
            kind: Kind::String,
            required: true,
            ..Key::EMPTY
        },
        Key {
            name: "HostName",
            kind: Kind::String,
            required: true,
            ..Key::EMPTY
        },
        Key {
            name: "Port",
            kind: Kind::Integer,
            ..Key::EMPTY
        },
        Key {
            name: "DisplayConfiguration",
            kind: Kind::Dictionary,
            required: true,
            keys: &[Key {
                name: "DisplayType",
                kind: Kind::String,
                required: true,
                values: &[
                    AllowedValue::of(Scalar::String("Virtual1")),
                    AllowedValue::of(Scalar::String("Virtual2")),
                ],
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "AuthenticationCredentialsAssetReference",
            kind: Kind::String,
            asset_types: &["com.apple.asset.credential.userpassword"],
            ..Key::EMPTY
        },
    ],
    constraints: &[],
};
