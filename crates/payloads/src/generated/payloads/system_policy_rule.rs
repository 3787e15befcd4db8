// From schemas/payloads/com.apple.systempolicy.rule.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.systempolicy.rule",
    variant: None,
    model: "SystemPolicyRule",
    title: "Gatekeeper Rule",
    summary: "Adds a rule to Gatekeeper's database, as the `spctl` tool does.",
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
            summary: "Code requirement that software must meet for the rule to apply, in Apple's requirement language.",
            ..Key::EMPTY
        },
        Key {
            name: "Comment",
            kind: Kind::String,
            summary: "Label of the rule in the database; left out, the payload's name or description serves.",
            ..Key::EMPTY
        },
        Key {
            name: "Priority",
            kind: Kind::Real,
            summary: "Weight among rules that match; the highest decides.",
            ..Key::EMPTY
        },
        Key {
            name: "Expiration",
            kind: Kind::Date,
            summary: "Moment from which the rule no longer counts.",
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
            summary: "What the rule judges: running, installing, or opening through Launch Services.",
            ..Key::EMPTY
        },
        Key {
            name: "LeafCertificate",
            kind: Kind::Data,
            summary: "Signing certificate of the permitted software.",
            ..Key::EMPTY
        },
    ],
    constraints: &[],
};
