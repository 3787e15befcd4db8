// From schemas/payloads/com.apple.configurationprofile.identification.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.configurationprofile.identification",
    variant: None,
    model: "Identification",
    title: "Identification",
    summary: "Gives name, email and password once for the account or directory payloads that stand in the same profile.",
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
        summary: "Who the user is.",
        keys: &[
            Key {
                name: "UserName",
                kind: Kind::String,
                required: true,
                summary: "Short (UNIX) account name.",
                ..Key::EMPTY
            },
            Key {
                name: "FullName",
                kind: Kind::String,
                required: true,
                summary: "The user's name in full.",
                ..Key::EMPTY
            },
            Key {
                name: "EmailAddress",
                kind: Kind::String,
                required: true,
                summary: "The user's email address.",
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
                summary: "`Password` reads it from this profile; `UserEnteredPassword` asks the user.",
                ..Key::EMPTY
            },
            Key {
                name: "Password",
                kind: Kind::String,
                required: true,
                secret: true,
                summary: "The account's password. Only read when the method is `Password`.",
                ..Key::EMPTY
            },
            Key {
                name: "Prompt",
                kind: Kind::String,
                summary: "Your own instruction above the question for the password.",
                ..Key::EMPTY
            },
            Key {
                name: "PromptMessage",
                kind: Kind::String,
                summary: "Further explanation in that dialog.",
                ..Key::EMPTY
            },
        ],
        ..Key::EMPTY
    }],
    constraints: &[],
};
