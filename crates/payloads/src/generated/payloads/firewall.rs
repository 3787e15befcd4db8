// From schemas/payloads/com.apple.security.firewall.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.security.firewall",
    variant: None,
    model: "Firewall",
    title: "Firewall",
    summary: "Controls the application firewall of macOS. Where several payloads disagree, the strictest combination counts.",
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
            summary: "`true` switches the application firewall on, `false` off.",
            ..Key::EMPTY
        },
        Key {
            name: "BlockAllIncoming",
            kind: Kind::Boolean,
            summary: "`true` refuses every incoming connection but what basic networking needs; rules for apps no longer matter.",
            ..Key::EMPTY
        },
        Key {
            name: "EnableStealthMode",
            kind: Kind::Boolean,
            summary: "`true` leaves ping and probes of closed ports unanswered.",
            ..Key::EMPTY
        },
        Key {
            name: "Applications",
            kind: Kind::Array,
            summary: "Rules for single apps, ahead of the general ones.",
            keys: &[Key {
                name: "ApplicationsItem",
                kind: Kind::Dictionary,
                summary: "Rule for one app.",
                keys: &[
                    Key {
                        name: "BundleID",
                        kind: Kind::String,
                        required: true,
                        summary: "Bundle identifier of the app.",
                        ..Key::EMPTY
                    },
                    Key {
                        name: "Allowed",
                        kind: Kind::Boolean,
                        required: true,
                        summary: "Whether others may connect to the app.",
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
            summary: "`true` writes a firewall log.",
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
            summary: "How much the firewall log says: `throttled`, `brief` or `detail`.",
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
            summary: "`false` stops software that comes with macOS from receiving connections unless a rule lets it.",
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
            summary: "`false` stops signed third-party software from receiving connections unless a rule lets it.",
            ..Key::EMPTY
        },
    ],
    constraints: &[
        Constraint {
            code: "R023",
            at: &[],
            when: &[
                Condition::Is("BlockAllIncoming", &[Scalar::Boolean(true)]),
                Condition::Is("EnableFirewall", &[Scalar::Boolean(false)]),
            ],
            then: Demand::Never("BlockAllIncoming"),
            since: None,
            until: None,
            message: "`BlockAllIncoming` counts only where `EnableFirewall` is true",
            help: "write `EnableFirewall: true`",
        },
        Constraint {
            code: "R023",
            at: &[],
            when: &[
                Condition::Is("EnableStealthMode", &[Scalar::Boolean(true)]),
                Condition::Is("EnableFirewall", &[Scalar::Boolean(false)]),
            ],
            then: Demand::Never("EnableStealthMode"),
            since: None,
            until: None,
            message: "`EnableStealthMode` counts only where `EnableFirewall` is true",
            help: "write `EnableFirewall: true`",
        },
    ],
};
