// From schemas/payloads/com.apple.familycontrols.timelimits.v2.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.familycontrols.timelimits.v2",
    variant: None,
    model: "ParentalTimeLimits",
    title: "Parental controls: time limits",
    summary: "Limits how long each day, and at which hours, a user may use the Mac.",
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
    keys: &[
        Key {
            name: "familyControlsEnabled",
            kind: Kind::Boolean,
            required: true,
            ..Key::EMPTY
        },
        Key {
            name: "time-limits",
            kind: Kind::Dictionary,
            keys: &[
                Key {
                    name: "weekday-allowance",
                    kind: Kind::Dictionary,
                    keys: &TIME_LIMITS_WEEKDAY_ALLOWANCE,
                    ..Key::EMPTY
                },
                Key {
                    name: "weekday-curfew",
                    kind: Kind::Dictionary,
                    keys: &TIME_LIMITS_WEEKDAY_ALLOWANCE,
                    ..Key::EMPTY
                },
                Key {
                    name: "weekend-allowance",
                    kind: Kind::Dictionary,
                    keys: &TIME_LIMITS_WEEKDAY_ALLOWANCE,
                    ..Key::EMPTY
                },
                Key {
                    name: "weekend-curfew",
                    kind: Kind::Dictionary,
                    keys: &TIME_LIMITS_WEEKDAY_ALLOWANCE,
                    ..Key::EMPTY
                },
            ],
            ..Key::EMPTY
        },
    ],
    constraints: &[],
};

/// The keys at `time-limits/weekday-allowance`.
static TIME_LIMITS_WEEKDAY_ALLOWANCE: [Key; 5] = [
    Key {
        name: "enabled",
        kind: Kind::Boolean,
        required: true,
        ..Key::EMPTY
    },
    Key {
        name: "rangeType",
        kind: Kind::Integer,
        required: true,
        values: &[
            AllowedValue::of(Scalar::Integer(0)),
            AllowedValue::of(Scalar::Integer(1)),
        ],
        ..Key::EMPTY
    },
    Key {
        name: "start",
        kind: Kind::String,
        ..Key::EMPTY
    },
    Key {
        name: "end",
        kind: Kind::String,
        ..Key::EMPTY
    },
    Key {
        name: "secondsPerDay",
        kind: Kind::Integer,
        ..Key::EMPTY
    },
];
