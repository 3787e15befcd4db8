// From schemas/payloads/TopLevel.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Envelope,
    payload_type: "TopLevel",
    variant: None,
    model: "TopLevel",
    title: "Configuration profile",
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
            values: &[AllowedValue::of(Scalar::String("Configuration"))],
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
            name: "PayloadContent",
            kind: Kind::Array,
            required: true,
            keys: &[Key {
                name: "PayloadContentItem",
                kind: Kind::Dictionary,
                keys: &[Key {
                    name: "ANY",
                    kind: Kind::Any,
                    required: true,
                    ..Key::EMPTY
                }],
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "EncryptedPayloadContent",
            kind: Kind::Data,
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
        Key {
            name: "PayloadRemovalDisallowed",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "PayloadScope",
            kind: Kind::String,
            values: &[
                AllowedValue::of(Scalar::String("System")),
                AllowedValue::of(Scalar::String("User")),
            ],
            macos: Availability {
                introduced: Some(Version::new(10, 8, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "RemovalDate",
            kind: Kind::Date,
            ..Key::EMPTY
        },
        Key {
            name: "DurationUntilRemoval",
            kind: Kind::Real,
            ..Key::EMPTY
        },
        Key {
            name: "PayloadExpirationDate",
            kind: Kind::Date,
            ..Key::EMPTY
        },
        Key {
            name: "TargetDeviceType",
            kind: Kind::Integer,
            values: &[
                AllowedValue::of(Scalar::Integer(0)),
                AllowedValue::of(Scalar::Integer(1)),
                AllowedValue::of(Scalar::Integer(2)),
                AllowedValue::of(Scalar::Integer(3)),
                AllowedValue::of(Scalar::Integer(4)),
                AllowedValue::of(Scalar::Integer(5)),
                AllowedValue::of(Scalar::Integer(6)),
            ],
            default: Some(Scalar::Integer(0)),
            macos: Availability {
                introduced: Some(Version::new(10, 15, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "ConsentText",
            kind: Kind::Dictionary,
            keys: &[
                Key {
                    name: "ConsentTextItem",
                    kind: Kind::Dictionary,
                    keys: &[Key {
                        name: "ANY",
                        kind: Kind::String,
                        required: true,
                        ..Key::EMPTY
                    }],
                    ..Key::EMPTY
                },
                Key {
                    name: "ANY",
                    kind: Kind::String,
                    ..Key::EMPTY
                },
            ],
            ..Key::EMPTY
        },
        Key {
            name: "IsEncrypted",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            dropped: true,
            ..Key::EMPTY
        },
        Key {
            name: "HasRemovalPasscode",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            dropped: true,
            ..Key::EMPTY
        },
    ],
    constraints: &[],
};
