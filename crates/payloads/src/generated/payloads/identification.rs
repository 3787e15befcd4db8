// From schemas/payloads/com.apple.configurationprofile.identification.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.configurationprofile.identification",
    variant: None,
    model: "Identification",
    title: "Identification",
    summary: "",
    dropped: false,
    apply: None,
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(10, 7, 0)),
        deprecated: Some(Version::new(15, 4, 0)),
        multiple: Some(false),
        device_channel: Some(true),
        user_channel: Some(true),
        supervised: Some(false),
        requires_dep: Some(false),
        user_approved: Some(false),
        manual_install: Some(true),
        user_enrollment: Some(Mode::Allowed),
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
    keys: &[Key {
        name: "PayloadIdentification",
        kind: Kind::Dictionary,
        required: true,
        keys: &[
            Key {
                name: "UserName",
                kind: Kind::String,
                required: true,
                ..Key::EMPTY
            },
            Key {
                name: "FullName",
                kind: Kind::String,
                required: true,
                ..Key::EMPTY
            },
            Key {
                name: "EmailAddress",
                kind: Kind::String,
                required: true,
                ..Key::EMPTY
            },
            Key {
                name: "AuthMethod",
                kind: Kind::String,
                required: true,
                values: &[
                    AllowedValue::of(Scalar::String("Password")),
                    AllowedValue::of(Scalar::String("UserEnteredPassword")),
                ],
                ..Key::EMPTY
            },
            Key {
                name: "Password",
                kind: Kind::String,
                required: true,
                secret: true,
                ..Key::EMPTY
            },
            Key {
                name: "Prompt",
                kind: Kind::String,
                ..Key::EMPTY
            },
            Key {
                name: "PromptMessage",
                kind: Kind::String,
                ..Key::EMPTY
            },
        ],
        ..Key::EMPTY
    }],
    constraints: &[],
};
