// From schemas/payloads/com.apple.notificationsettings.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.notificationsettings",
    variant: None,
    model: "Notifications",
    title: "Notifications",
    summary: "Fixes how apps may notify the user, including apps that are yet to be installed.",
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
        summary: "One entry for each managed app; apps not listed stay in the user's hands.",
        keys: &[Key {
            name: "NotificationSettingsItem",
            kind: Kind::Dictionary,
            summary: "Notification settings of one app.",
            keys: &[
                Key {
                    name: "BundleIdentifier",
                    kind: Kind::String,
                    required: true,
                    summary: "Bundle identifier of the app.",
                    ..Key::EMPTY
                },
                Key {
                    name: "NotificationsEnabled",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(true)),
                    summary: "`false` silences the app altogether; the other settings then do nothing.",
                    ..Key::EMPTY
                },
                Key {
                    name: "ShowInNotificationCenter",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(true)),
                    summary: "`false` keeps the app out of Notification Center.",
                    ..Key::EMPTY
                },
                Key {
                    name: "ShowInLockScreen",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(true)),
                    summary: "`false` keeps the app's notifications off the lock screen, where bystanders could read them.",
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
                    summary: "How alerts appear: 0 not at all, 1 as a banner that goes away, 2 as a banner that stays until dismissed.",
                    ..Key::EMPTY
                },
                Key {
                    name: "BadgesEnabled",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(true)),
                    summary: "`false` removes the count from the app's icon.",
                    ..Key::EMPTY
                },
                Key {
                    name: "SoundsEnabled",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(true)),
                    summary: "`false` mutes the app's notifications.",
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
                    summary: "`true` lets critical alerts through Do Not Disturb and muting; the app needs Apple's permission for them.",
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
    constraints: &[
        Constraint {
            code: "R013",
            at: &["NotificationSettings", "[]"],
            when: &[],
            then: Demand::AnyOf(&[Condition::Present("BundleIdentifier")]),
            since: None,
            until: None,
            message: "an entry without `BundleIdentifier` is for no app",
            help: "add the bundle id of the app, such as `com.microsoft.teams2`",
        },
        Constraint {
            code: "R013",
            at: &["NotificationSettings", "[]"],
            when: &[Condition::Empty("BundleIdentifier")],
            then: Demand::Never("BundleIdentifier"),
            since: None,
            until: None,
            message: "an entry with an empty `BundleIdentifier` is for no app",
            help: "write the bundle id of the app, such as `com.microsoft.teams2`",
        },
    ],
};
