// From schemas/payloads/com.apple.proxy.http.global.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.proxy.http.global",
    variant: None,
    model: "GlobalHttpProxy",
    title: "Global HTTP Proxy",
    summary: "",
    dropped: false,
    apply: None,
    macos: Availability {
        introduced: Some(Version::new(10, 9, 0)),
        multiple: Some(false),
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
                introduced: Some(Version::new(6, 0, 0)),
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
                introduced: Some(Version::new(9, 0, 0)),
                multiple: Some(false),
                supervised: Some(true),
                manual_install: Some(true),
                ..Availability::UNSTATED
            },
        ),
        (
            Platform::VisionOs,
            Availability {
                introduced: Some(Version::new(2, 0, 0)),
                multiple: Some(false),
                supervised: Some(true),
                manual_install: Some(true),
                user_enrollment: Some(Mode::Forbidden),
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
            name: "ProxyType",
            kind: Kind::String,
            values: &[
                AllowedValue::of(Scalar::String("Manual")),
                AllowedValue::of(Scalar::String("Auto")),
            ],
            default: Some(Scalar::String("Manual")),
            ..Key::EMPTY
        },
        Key {
            name: "ProxyServer",
            kind: Kind::String,
            subtype: Some(Subtype::Hostname),
            ..Key::EMPTY
        },
        Key {
            name: "ProxyServerPort",
            kind: Kind::Integer,
            ..Key::EMPTY
        },
        Key {
            name: "ProxyUsername",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "ProxyPassword",
            kind: Kind::String,
            secret: true,
            ..Key::EMPTY
        },
        Key {
            name: "ProxyPACURL",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "ProxyPACFallbackAllowed",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "ProxyCaptiveLoginAllowed",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
    ],
    constraints: &[],
};
