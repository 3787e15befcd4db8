// From schemas/payloads/com.apple.DiscRecording.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.DiscRecording",
    variant: None,
    model: "DiscBurning",
    title: "Disc burning",
    summary: "Allows or forbids the burning of discs, or asks for an admin first.",
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
    keys: &[Key {
        name: "BurnSupport",
        kind: Kind::String,
        required: true,
        values: &[
            AllowedValue::of(Scalar::String("off")),
            AllowedValue::of(Scalar::String("authenticate")),
            AllowedValue::of(Scalar::String("on")),
        ],
        ..Key::EMPTY
    }],
    constraints: &[],
};
