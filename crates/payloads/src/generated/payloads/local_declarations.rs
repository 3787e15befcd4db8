// From schemas/payloads/com.apple.declarations.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.declarations",
    variant: None,
    model: "LocalDeclarations",
    title: "Declarations",
    summary: "Brings declarations to a Mac without management. People install it by hand; a management server cannot.",
    dropped: false,
    apply: None,
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(14, 0, 0)),
        multiple: Some(true),
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
                introduced: Some(Version::new(17, 0, 0)),
                multiple: Some(true),
                supervised: Some(false),
                manual_install: Some(true),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
        ),
        (
            Platform::TvOs,
            Availability {
                introduced: Some(Version::new(17, 0, 0)),
                multiple: Some(true),
                supervised: Some(false),
                manual_install: Some(true),
                ..Availability::UNSTATED
            },
        ),
        (
            Platform::VisionOs,
            Availability {
                introduced: Some(Version::new(1, 0, 0)),
                multiple: Some(true),
                supervised: Some(false),
                manual_install: Some(true),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
        ),
        (
            Platform::WatchOs,
            Availability {
                introduced: Some(Version::new(10, 0, 0)),
                multiple: Some(true),
                supervised: Some(false),
                manual_install: Some(true),
                ..Availability::UNSTATED
            },
        ),
    ],
    keys: &[Key {
        name: "Declarations",
        kind: Kind::Array,
        required: true,
        keys: &[Key {
            name: "DeclarationsItem",
            kind: Kind::Data,
            required: true,
            ..Key::EMPTY
        }],
        ..Key::EMPTY
    }],
    constraints: &[],
};
