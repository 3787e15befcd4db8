// From schemas/payloads/com.apple.MCX(EnergySaver).yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.MCX",
    variant: Some("EnergySaver"),
    model: "EnergySaver",
    title: "Energy Saver",
    summary: "",
    dropped: false,
    apply: None,
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(10, 7, 0)),
        multiple: Some(true),
        device_channel: Some(true),
        user_channel: Some(false),
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
            name: "com.apple.EnergySaver.desktop.ACPower",
            kind: Kind::Dictionary,
            keys: &COM_APPLE_ENERGY_SAVER_DESKTOP_AC_POWER,
            ..Key::EMPTY
        },
        Key {
            name: "com.apple.EnergySaver.portable.ACPower",
            kind: Kind::Dictionary,
            keys: &COM_APPLE_ENERGY_SAVER_DESKTOP_AC_POWER,
            ..Key::EMPTY
        },
        Key {
            name: "com.apple.EnergySaver.portable.BatteryPower",
            kind: Kind::Dictionary,
            keys: &COM_APPLE_ENERGY_SAVER_DESKTOP_AC_POWER,
            ..Key::EMPTY
        },
        Key {
            name: "com.apple.EnergySaver.desktop.Schedule",
            kind: Kind::Dictionary,
            keys: &[
                Key {
                    name: "RepeatingPowerOn",
                    kind: Kind::Dictionary,
                    keys: &COM_APPLE_ENERGY_SAVER_DESKTOP_SCHEDULE_REPEATING_POWER_ON,
                    ..Key::EMPTY
                },
                Key {
                    name: "RepeatingPowerOff",
                    kind: Kind::Dictionary,
                    keys: &COM_APPLE_ENERGY_SAVER_DESKTOP_SCHEDULE_REPEATING_POWER_ON,
                    ..Key::EMPTY
                },
            ],
            ..Key::EMPTY
        },
        Key {
            name: "SleepDisabled",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "DestroyFVKeyOnStandby",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            dropped: true,
            macos: Availability {
                introduced: Some(Version::new(10, 10, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
    ],
    constraints: &[],
};

/// The keys at `com.apple.EnergySaver.desktop.ACPower`.
static COM_APPLE_ENERGY_SAVER_DESKTOP_AC_POWER: [Key; 8] = [
    Key {
        name: "Display Sleep Timer",
        kind: Kind::Integer,
        range: Some(Range {
            min: Some(0.0),
            max: Some(180.0),
        }),
        ..Key::EMPTY
    },
    Key {
        name: "Disk Sleep Timer",
        kind: Kind::Integer,
        range: Some(Range {
            min: Some(0.0),
            max: Some(180.0),
        }),
        ..Key::EMPTY
    },
    Key {
        name: "System Sleep Timer",
        kind: Kind::Integer,
        range: Some(Range {
            min: Some(0.0),
            max: Some(180.0),
        }),
        ..Key::EMPTY
    },
    Key {
        name: "Reduce Processor Speed",
        kind: Kind::Integer,
        values: &[
            AllowedValue::of(Scalar::Integer(0)),
            AllowedValue::of(Scalar::Integer(1)),
        ],
        ..Key::EMPTY
    },
    Key {
        name: "Dynamic Power Step",
        kind: Kind::Integer,
        values: &[
            AllowedValue::of(Scalar::Integer(0)),
            AllowedValue::of(Scalar::Integer(1)),
        ],
        ..Key::EMPTY
    },
    Key {
        name: "Wake on LAN",
        kind: Kind::Integer,
        values: &[
            AllowedValue::of(Scalar::Integer(0)),
            AllowedValue::of(Scalar::Integer(1)),
        ],
        ..Key::EMPTY
    },
    Key {
        name: "Wake On Modem Ring",
        kind: Kind::Integer,
        values: &[
            AllowedValue::of(Scalar::Integer(0)),
            AllowedValue::of(Scalar::Integer(1)),
        ],
        ..Key::EMPTY
    },
    Key {
        name: "Automatic Restart On Power Loss",
        kind: Kind::Integer,
        values: &[
            AllowedValue::of(Scalar::Integer(0)),
            AllowedValue::of(Scalar::Integer(1)),
        ],
        ..Key::EMPTY
    },
];

/// The keys at `com.apple.EnergySaver.desktop.Schedule/RepeatingPowerOn`.
static COM_APPLE_ENERGY_SAVER_DESKTOP_SCHEDULE_REPEATING_POWER_ON: [Key; 3] = [
    Key {
        name: "eventtype",
        kind: Kind::String,
        required: true,
        values: &[
            AllowedValue::of(Scalar::String("wake")),
            AllowedValue::of(Scalar::String("poweron")),
            AllowedValue::of(Scalar::String("wakepoweron")),
            AllowedValue::of(Scalar::String("sleep")),
            AllowedValue::of(Scalar::String("shutdown")),
            AllowedValue::of(Scalar::String("restart")),
        ],
        ..Key::EMPTY
    },
    Key {
        name: "weekdays",
        kind: Kind::Integer,
        ..Key::EMPTY
    },
    Key {
        name: "time",
        kind: Kind::Integer,
        ..Key::EMPTY
    },
];
