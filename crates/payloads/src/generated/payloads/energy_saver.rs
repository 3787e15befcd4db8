// From schemas/payloads/com.apple.MCX(EnergySaver).yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.MCX",
    variant: Some("EnergySaver"),
    model: "EnergySaver",
    title: "Energy Saver",
    summary: "Sets sleep timers, waking and a weekly power schedule, for desktops and for laptops on mains and battery.",
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
            summary: "Power settings of desktop Macs.",
            keys: &COM_APPLE_ENERGY_SAVER_DESKTOP_AC_POWER,
            ..Key::EMPTY
        },
        Key {
            name: "com.apple.EnergySaver.portable.ACPower",
            kind: Kind::Dictionary,
            summary: "Power settings of laptops while plugged in.",
            keys: &COM_APPLE_ENERGY_SAVER_DESKTOP_AC_POWER,
            ..Key::EMPTY
        },
        Key {
            name: "com.apple.EnergySaver.portable.BatteryPower",
            kind: Kind::Dictionary,
            summary: "Power settings of laptops on battery.",
            keys: &COM_APPLE_ENERGY_SAVER_DESKTOP_AC_POWER,
            ..Key::EMPTY
        },
        Key {
            name: "com.apple.EnergySaver.desktop.Schedule",
            kind: Kind::Dictionary,
            summary: "Times at which desktop Macs start or stop every week.",
            keys: &[
                Key {
                    name: "RepeatingPowerOn",
                    kind: Kind::Dictionary,
                    summary: "When the Mac starts or wakes.",
                    keys: &COM_APPLE_ENERGY_SAVER_DESKTOP_SCHEDULE_REPEATING_POWER_ON,
                    ..Key::EMPTY
                },
                Key {
                    name: "RepeatingPowerOff",
                    kind: Kind::Dictionary,
                    summary: "When the Mac sleeps, restarts or shuts down.",
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
            summary: "`true` never lets the Mac sleep, whatever the timers say.",
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
            summary: "`true` throws away the disk key on standby, so waking up asks for a password.",
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
        summary: "Minutes without input until the display sleeps; 0 never.",
        ..Key::EMPTY
    },
    Key {
        name: "Disk Sleep Timer",
        kind: Kind::Integer,
        range: Some(Range {
            min: Some(0.0),
            max: Some(180.0),
        }),
        summary: "Minutes without use until hard disks spin down; 0 never.",
        ..Key::EMPTY
    },
    Key {
        name: "System Sleep Timer",
        kind: Kind::Integer,
        range: Some(Range {
            min: Some(0.0),
            max: Some(180.0),
        }),
        summary: "Minutes without input until the Mac sleeps; 0 never.",
        ..Key::EMPTY
    },
    Key {
        name: "Reduce Processor Speed",
        kind: Kind::Integer,
        values: &[
            AllowedValue::of(Scalar::Integer(0)),
            AllowedValue::of(Scalar::Integer(1)),
        ],
        summary: "1 runs the processor slower to save power; only old Macs can.",
        ..Key::EMPTY
    },
    Key {
        name: "Dynamic Power Step",
        kind: Kind::Integer,
        values: &[
            AllowedValue::of(Scalar::Integer(0)),
            AllowedValue::of(Scalar::Integer(1)),
        ],
        summary: "1 lets processor speed follow the load; only old Macs can.",
        ..Key::EMPTY
    },
    Key {
        name: "Wake on LAN",
        kind: Kind::Integer,
        values: &[
            AllowedValue::of(Scalar::Integer(0)),
            AllowedValue::of(Scalar::Integer(1)),
        ],
        summary: "1 wakes the Mac for network access.",
        ..Key::EMPTY
    },
    Key {
        name: "Wake On Modem Ring",
        kind: Kind::Integer,
        values: &[
            AllowedValue::of(Scalar::Integer(0)),
            AllowedValue::of(Scalar::Integer(1)),
        ],
        summary: "1 wakes the Mac when a modem rings.",
        ..Key::EMPTY
    },
    Key {
        name: "Automatic Restart On Power Loss",
        kind: Kind::Integer,
        values: &[
            AllowedValue::of(Scalar::Integer(0)),
            AllowedValue::of(Scalar::Integer(1)),
        ],
        summary: "1 starts the Mac again once power returns after an outage.",
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
        summary: "What happens then; `wakepoweron` wakes a sleeping Mac and starts one that is off.",
        ..Key::EMPTY
    },
    Key {
        name: "weekdays",
        kind: Kind::Integer,
        summary: "Days as a sum of 1 Monday, 2 Tuesday, 4 Wednesday, 8 Thursday, 16 Friday, 32 Saturday, 64 Sunday; 127 daily.",
        ..Key::EMPTY
    },
    Key {
        name: "time",
        kind: Kind::Integer,
        summary: "Minutes after midnight, local time: 480 is eight in the morning.",
        ..Key::EMPTY
    },
];
