// From schemas/payloads/com.apple.systempolicy.rule.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.systempolicy.rule",
    variant: None,
    model: "SystemPolicyRule",
    title: "Gatekeeper Rule",
    summary: "",
    dropped: false,
    apply: None,
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(10, 8, 0)),
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
            name: "Requirement",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "Comment",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "Priority",
            kind: Kind::Real,
            ..Key::EMPTY
        },
        Key {
            name: "Expiration",
            kind: Kind::Date,
            ..Key::EMPTY
        },
        Key {
            name: "OperationType",
            kind: Kind::String,
            values: &[
                AllowedValue::of(Scalar::String("operation:execute")),
                AllowedValue::of(Scalar::String("operation:install")),
                AllowedValue::of(Scalar::String("operation:lsopen")),
            ],
            default: Some(Scalar::String("operation:execute")),
            ..Key::EMPTY
        },
        Key {
            name: "LeafCertificate",
            kind: Kind::Data,
            ..Key::EMPTY
        },
    ],
    constraints: &[],
};
