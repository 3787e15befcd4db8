// From schemas/payloads/com.apple.ironwood.support.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.ironwood.support",
    variant: None,
    model: "Dictation",
    title: "Parental controls: dictation",
    summary: "Allows or forbids dictation, and profanity in Siri and dictation.",
    dropped: false,
    apply: None,
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(10, 9, 0)),
        deprecated: Some(Version::new(10, 13, 0)),
        multiple: Some(false),
        device_channel: Some(true),
        user_channel: Some(true),
        supervised: Some(false),
        requires_dep: Some(false),
        user_approved: Some(false),
        manual_install: Some(true),
        user_enrollment: Some(Mode::Forbidden),
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
            name: "Profanity Allowed",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            replaced_by: Some("com.apple.applicationaccess forceAssistantProfanityFilter"),
            ..Key::EMPTY
        },
        Key {
            name: "Ironwood Allowed",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            replaced_by: Some("com.apple.applicationaccess allowDictation"),
            ..Key::EMPTY
        },
    ],
    constraints: &[],
};
