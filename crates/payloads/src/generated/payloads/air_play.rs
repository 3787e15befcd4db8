// From schemas/payloads/com.apple.airplay.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.airplay",
    variant: None,
    model: "AirPlay",
    title: "AirPlay",
    summary: "Limits which AirPlay receivers users can see and supplies the passwords to them.",
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
            name: "AllowList",
            kind: Kind::Array,
            macos: Availability {
                introduced: Some(Version::new(11, 3, 0)),
                user_enrollment: Some(Mode::Ignored),
                ..Availability::UNSTATED
            },
            keys: &ALLOW_LIST,
            ..Key::EMPTY
        },
        Key {
            name: "Passwords",
            kind: Kind::Array,
            keys: &[Key {
                name: "PasswordsItem",
                kind: Kind::Dictionary,
                required: true,
                keys: &[
                    Key {
                        name: "DeviceName",
                        kind: Kind::String,
                        macos: Availability {
                            introduced: Some(Version::new(15, 0, 0)),
                            ..Availability::UNSTATED
                        },
                        ..Key::EMPTY
                    },
                    Key {
                        name: "Password",
                        kind: Kind::String,
                        required: true,
                        secret: true,
                        ..Key::EMPTY
                    },
                    Key {
                        name: "DeviceID",
                        kind: Kind::String,
                        macos: Availability {
                            deprecated: Some(Version::new(15, 0, 0)),
                            ..Availability::UNSTATED
                        },
                        ..Key::EMPTY
                    },
                ],
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "Whitelist",
            kind: Kind::Array,
            macos: Availability {
                deprecated: Some(Version::new(11, 3, 0)),
                user_enrollment: Some(Mode::Ignored),
                ..Availability::UNSTATED
            },
            keys: &ALLOW_LIST,
            ..Key::EMPTY
        },
    ],
    constraints: &[],
};

/// The keys at `AllowList`.
static ALLOW_LIST: [Key; 1] = [Key {
    name: "AllowListItem",
    kind: Kind::Dictionary,
    required: true,
    macos: Availability {
        introduced: Some(Version::new(10, 10, 0)),
        user_enrollment: Some(Mode::Ignored),
        ..Availability::UNSTATED
    },
    keys: &[
        Key {
            name: "DeviceID",
            kind: Kind::String,
            format: Some("^([0-9A-Fa-f]{2}:){5}([0-9A-Fa-f]{2})$"),
            macos: Availability {
                deprecated: Some(Version::new(15, 0, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "DeviceName",
            kind: Kind::String,
            macos: Availability {
                introduced: Some(Version::new(15, 0, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
    ],
    ..Key::EMPTY
}];
