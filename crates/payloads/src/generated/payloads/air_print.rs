// From schemas/payloads/com.apple.airprint.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.airprint",
    variant: None,
    model: "AirPrint",
    title: "AirPrint",
    summary: "Adds AirPrint printers to the list of printers, also from subnets where discovery cannot find them.",
    dropped: false,
    apply: None,
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(10, 10, 0)),
        multiple: Some(true),
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
                introduced: Some(Version::new(7, 0, 0)),
                multiple: Some(true),
                supervised: Some(false),
                manual_install: Some(true),
                user_enrollment: Some(Mode::Allowed),
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
                introduced: Some(Version::new(2, 0, 0)),
                multiple: Some(true),
                supervised: Some(false),
                manual_install: Some(true),
                user_enrollment: Some(Mode::Allowed),
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
        name: "AirPrint",
        kind: Kind::Array,
        required: true,
        keys: &[Key {
            name: "AirPrintItem",
            kind: Kind::Dictionary,
            keys: &[
                Key {
                    name: "IPAddress",
                    kind: Kind::String,
                    required: true,
                    ..Key::EMPTY
                },
                Key {
                    name: "ResourcePath",
                    kind: Kind::String,
                    required: true,
                    ..Key::EMPTY
                },
                Key {
                    name: "Port",
                    kind: Kind::Integer,
                    range: Some(Range {
                        min: Some(0.0),
                        max: Some(65535.0),
                    }),
                    macos: Availability {
                        absent: true,
                        ..Availability::UNSTATED
                    },
                    ..Key::EMPTY
                },
                Key {
                    name: "ForceTLS",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(false)),
                    macos: Availability {
                        absent: true,
                        ..Availability::UNSTATED
                    },
                    ..Key::EMPTY
                },
            ],
            ..Key::EMPTY
        }],
        ..Key::EMPTY
    }],
    constraints: &[],
};
