// From schemas/payloads/com.apple.security.firewall.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.security.firewall",
    variant: None,
    model: "Firewall",
    title: "Firewall",
    summary: "",
    dropped: false,
    apply: None,
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(10, 12, 0)),
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
            name: "EnableFirewall",
            kind: Kind::Boolean,
            required: true,
            ..Key::EMPTY
        },
        Key {
            name: "BlockAllIncoming",
            kind: Kind::Boolean,
            ..Key::EMPTY
        },
        Key {
            name: "EnableStealthMode",
            kind: Kind::Boolean,
            ..Key::EMPTY
        },
        Key {
            name: "Applications",
            kind: Kind::Array,
            keys: &[Key {
                name: "ApplicationsItem",
                kind: Kind::Dictionary,
                keys: &[
                    Key {
                        name: "BundleID",
                        kind: Kind::String,
                        required: true,
                        ..Key::EMPTY
                    },
                    Key {
                        name: "Allowed",
                        kind: Kind::Boolean,
                        required: true,
                        ..Key::EMPTY
                    },
                ],
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "EnableLogging",
            kind: Kind::Boolean,
            macos: Availability {
                introduced: Some(Version::new(12, 0, 0)),
                deprecated: Some(Version::new(15, 0, 0)),
                removed: Some(Version::new(15, 0, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "LoggingOption",
            kind: Kind::String,
            values: &[
                AllowedValue::of(Scalar::String("throttled")),
                AllowedValue::of(Scalar::String("brief")),
                AllowedValue::of(Scalar::String("detail")),
            ],
            macos: Availability {
                introduced: Some(Version::new(12, 0, 0)),
                deprecated: Some(Version::new(15, 0, 0)),
                removed: Some(Version::new(15, 0, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "AllowSigned",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                introduced: Some(Version::new(12, 3, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "AllowSignedApp",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                introduced: Some(Version::new(12, 3, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
    ],
    constraints: &[],
};
