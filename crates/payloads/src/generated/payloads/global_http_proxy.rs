// From schemas/payloads/com.apple.proxy.http.global.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.proxy.http.global",
    variant: None,
    model: "GlobalHttpProxy",
    title: "Global HTTP proxy",
    summary: "Sends HTTP traffic on every network through one proxy or PAC file.",
    dropped: false,
    apply: None,
    replaced_by: None,
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
    constraints: &[
        Constraint {
            code: "S018",
            at: &[],
            when: &[
                Condition::Present("ProxyType"),
                Condition::Is("ProxyType", &[Scalar::String("Manual")]),
            ],
            then: Demand::AllOf(&[
                Condition::Present("ProxyServer"),
                Condition::Present("ProxyServerPort"),
            ]),
            since: None,
            until: None,
            message: "`ProxyType = Manual` needs `ProxyServer` and `ProxyServerPort`",
            help: "add both keys",
        },
        Constraint {
            code: "S020",
            at: &[],
            when: &[
                Condition::Present("ProxyServer"),
                Condition::Is("ProxyType", &[Scalar::String("Auto")]),
            ],
            then: Demand::Never("ProxyServer"),
            since: None,
            until: None,
            message: "`ProxyServer` has no effect for `ProxyType = Auto`",
            help: "write `ProxyType = Manual`, or remove `ProxyServer`",
        },
        Constraint {
            code: "S020",
            at: &[],
            when: &[
                Condition::Present("ProxyServerPort"),
                Condition::Is("ProxyType", &[Scalar::String("Auto")]),
            ],
            then: Demand::Never("ProxyServerPort"),
            since: None,
            until: None,
            message: "`ProxyServerPort` has no effect for `ProxyType = Auto`",
            help: "write `ProxyType = Manual`, or remove `ProxyServerPort`",
        },
        Constraint {
            code: "S020",
            at: &[],
            when: &[
                Condition::Present("ProxyUsername"),
                Condition::Is("ProxyType", &[Scalar::String("Auto")]),
            ],
            then: Demand::Never("ProxyUsername"),
            since: None,
            until: None,
            message: "`ProxyUsername` has no effect for `ProxyType = Auto`",
            help: "write `ProxyType = Manual`, or remove `ProxyUsername`",
        },
        Constraint {
            code: "S020",
            at: &[],
            when: &[
                Condition::Present("ProxyPassword"),
                Condition::Is("ProxyType", &[Scalar::String("Auto")]),
            ],
            then: Demand::Never("ProxyPassword"),
            since: None,
            until: None,
            message: "`ProxyPassword` has no effect for `ProxyType = Auto`",
            help: "write `ProxyType = Manual`, or remove `ProxyPassword`",
        },
        Constraint {
            code: "S020",
            at: &[],
            when: &[Condition::Present("ProxyPACURL")],
            then: Demand::AnyOf(&[Condition::Is("ProxyType", &[Scalar::String("Auto")])]),
            since: None,
            until: None,
            message: "`ProxyPACURL` has no effect without `ProxyType = Auto`",
            help: "write `ProxyType = Auto`, or remove `ProxyPACURL`",
        },
        Constraint {
            code: "S020",
            at: &[],
            when: &[Condition::Present("ProxyPACFallbackAllowed")],
            then: Demand::AnyOf(&[Condition::Is("ProxyType", &[Scalar::String("Auto")])]),
            since: None,
            until: None,
            message: "`ProxyPACFallbackAllowed` has no effect without `ProxyType = Auto`",
            help: "write `ProxyType = Auto`, or remove `ProxyPACFallbackAllowed`",
        },
    ],
};
