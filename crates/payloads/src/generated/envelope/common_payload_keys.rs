// From schemas/payloads/CommonPayloadKeys.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Envelope,
    payload_type: "CommonPayloadKeys",
    variant: None,
    model: "CommonPayloadKeys",
    title: "Common Payload Keys",
    summary: "Keys that every payload has, whatever its type: identity, type and texts for people.",
    dropped: false,
    apply: None,
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(10, 7, 0)),
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
                introduced: Some(Version::new(4, 0, 0)),
                multiple: Some(false),
                supervised: Some(false),
                manual_install: Some(true),
                user_enrollment: Some(Mode::Allowed),
                ..Availability::UNSTATED
            },
        ),
        (
            Platform::TvOs,
            Availability {
                introduced: Some(Version::new(9, 0, 0)),
                multiple: Some(false),
                supervised: Some(false),
                manual_install: Some(true),
                ..Availability::UNSTATED
            },
        ),
        (
            Platform::VisionOs,
            Availability {
                introduced: Some(Version::new(1, 0, 0)),
                multiple: Some(false),
                supervised: Some(false),
                manual_install: Some(true),
                user_enrollment: Some(Mode::Allowed),
                ..Availability::UNSTATED
            },
        ),
        (
            Platform::WatchOs,
            Availability {
                introduced: Some(Version::new(1, 0, 0)),
                multiple: Some(false),
                manual_install: Some(true),
                ..Availability::UNSTATED
            },
        ),
    ],
    keys: &[
        Key {
            name: "PayloadIdentifier",
            kind: Kind::String,
            required: true,
            summary: "Name of the payload in reverse-DNS style, unique within its profile; usually the profile's with a part added.",
            ..Key::EMPTY
        },
        Key {
            name: "PayloadUUID",
            kind: Kind::String,
            required: true,
            summary: "Unique identifier of the payload. An updated profile changes a payload in place only if this and `PayloadIdentifier` are as before.",
            ..Key::EMPTY
        },
        Key {
            name: "PayloadType",
            kind: Kind::String,
            required: true,
            summary: "What the payload configures, such as `com.apple.dock`.",
            ..Key::EMPTY
        },
        Key {
            name: "PayloadVersion",
            kind: Kind::Integer,
            required: true,
            values: &[AllowedValue::of(Scalar::Integer(1))],
            summary: "Version of the payload format, always 1.",
            ..Key::EMPTY
        },
        Key {
            name: "PayloadDescription",
            kind: Kind::String,
            summary: "What the payload does, in words for the user.",
            ..Key::EMPTY
        },
        Key {
            name: "PayloadDisplayName",
            kind: Kind::String,
            summary: "Title of the payload in System Settings; several payloads may share one.",
            ..Key::EMPTY
        },
        Key {
            name: "PayloadOrganization",
            kind: Kind::String,
            summary: "Organization shown as the payload's source; it may differ from the profile's.",
            ..Key::EMPTY
        },
        Key {
            name: "PayloadEnabled",
            kind: Kind::Boolean,
            summary: "A key of old profile editors that macOS does not look at; a payload is in force whatever it says.",
            ..Key::EMPTY
        },
    ],
    constraints: &[],
};
