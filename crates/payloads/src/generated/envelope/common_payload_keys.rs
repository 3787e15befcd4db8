// From schemas/payloads/CommonPayloadKeys.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Envelope,
    payload_type: "CommonPayloadKeys",
    variant: None,
    model: "CommonPayloadKeys",
    title: "Keys of every payload",
    summary: "",
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
            ..Key::EMPTY
        },
        Key {
            name: "PayloadUUID",
            kind: Kind::String,
            required: true,
            ..Key::EMPTY
        },
        Key {
            name: "PayloadType",
            kind: Kind::String,
            required: true,
            ..Key::EMPTY
        },
        Key {
            name: "PayloadVersion",
            kind: Kind::Integer,
            required: true,
            values: &[AllowedValue::of(Scalar::Integer(1))],
            ..Key::EMPTY
        },
        Key {
            name: "PayloadDescription",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "PayloadDisplayName",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "PayloadOrganization",
            kind: Kind::String,
            ..Key::EMPTY
        },
    ],
    constraints: &[],
};
