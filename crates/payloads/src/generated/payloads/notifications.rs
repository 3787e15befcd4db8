// From schemas/payloads/com.apple.notificationsettings.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.notificationsettings",
    variant: None,
    model: "Notifications",
    title: "Notifications",
    summary: "",
    dropped: false,
    apply: None,
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(10, 15, 0)),
        multiple: Some(true),
        device_channel: Some(true),
        user_channel: Some(true),
        supervised: Some(false),
        requires_dep: Some(false),
        manual_install: Some(true),
        user_enrollment: Some(Mode::Forbidden),
        ..Availability::UNSTATED
    },
    platforms: &[
        (
            Platform::Ios,
            Availability {
                introduced: Some(Version::new(9, 3, 0)),
                multiple: Some(false),
                supervised: Some(true),
                manual_install: Some(true),
                user_enrollment: Some(Mode::Forbidden),
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
        name: "NotificationSettings",
        kind: Kind::Array,
        required: true,
        keys: &[Key {
            name: "NotificationSettingsItem",
            kind: Kind::Dictionary,
            keys: &[
                Key {
                    name: "BundleIdentifier",
                    kind: Kind::String,
                    required: true,
                    ..Key::EMPTY
                },
                Key {
                    name: "NotificationsEnabled",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(true)),
                    ..Key::EMPTY
                },
                Key {
                    name: "ShowInNotificationCenter",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(true)),
                    ..Key::EMPTY
                },
                Key {
                    name: "ShowInLockScreen",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(true)),
                    ..Key::EMPTY
                },
                Key {
                    name: "AlertType",
                    kind: Kind::Integer,
                    values: &[
                        AllowedValue::of(Scalar::Integer(0)),
                        AllowedValue::of(Scalar::Integer(1)),
                        AllowedValue::of(Scalar::Integer(2)),
                    ],
                    default: Some(Scalar::Integer(1)),
                    ..Key::EMPTY
                },
                Key {
                    name: "BadgesEnabled",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(true)),
                    ..Key::EMPTY
                },
                Key {
                    name: "SoundsEnabled",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(true)),
                    ..Key::EMPTY
                },
                Key {
                    name: "ShowInCarPlay",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(true)),
                    macos: Availability {
                        absent: true,
                        ..Availability::UNSTATED
                    },
                    ..Key::EMPTY
                },
                Key {
                    name: "CriticalAlertEnabled",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(false)),
                    ..Key::EMPTY
                },
                Key {
                    name: "GroupingType",
                    kind: Kind::Integer,
                    values: &[
                        AllowedValue::of(Scalar::Integer(0)),
                        AllowedValue::of(Scalar::Integer(1)),
                        AllowedValue::of(Scalar::Integer(2)),
                    ],
                    default: Some(Scalar::Integer(0)),
                    macos: Availability {
                        absent: true,
                        ..Availability::UNSTATED
                    },
                    ..Key::EMPTY
                },
                Key {
                    name: "PreviewType",
                    kind: Kind::Integer,
                    values: &[
                        AllowedValue::of(Scalar::Integer(0)),
                        AllowedValue::of(Scalar::Integer(1)),
                        AllowedValue::of(Scalar::Integer(2)),
                    ],
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
