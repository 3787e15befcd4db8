// From schemas/payloads/com.apple.NSExtension.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.NSExtension",
    variant: None,
    model: "NsExtension",
    title: "App Extensions",
    summary: "Decides which app extensions run, such as share sheet and Finder extensions, by identifier or by kind.",
    dropped: false,
    apply: None,
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(10, 13, 0)),
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
            name: "AllowedExtensions",
            kind: Kind::Array,
            summary: "Extensions that may run.",
            keys: &[Key {
                name: "AllowedExtensionsItem",
                kind: Kind::String,
                required: true,
                summary: "Bundle identifier of one permitted extension.",
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "DeniedExtensions",
            kind: Kind::Array,
            summary: "Extensions that may not run.",
            keys: &[Key {
                name: "DeniedExtensionsItem",
                kind: Kind::String,
                required: true,
                summary: "Bundle identifier of one forbidden extension.",
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "DeniedExtensionPoints",
            kind: Kind::Array,
            summary: "Kinds of extensions that may not run.",
            keys: &[Key {
                name: "DeniedExtensionPointsItem",
                kind: Kind::String,
                required: true,
                summary: "One extension point such as `com.apple.share-services`; `AllPublicExtensionPoints` means all of the public ones.",
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
    ],
    constraints: &[Constraint {
        code: "R024",
        at: &[],
        when: &[],
        then: Demand::Disjoint("AllowedExtensions", "DeniedExtensions"),
        since: None,
        until: None,
        message: "an identifier stands in both `AllowedExtensions` and `DeniedExtensions`",
        help: "keep it in one of the two lists",
    }],
};
