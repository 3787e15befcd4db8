// From schemas/payloads/com.apple.servicemanagement.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.servicemanagement",
    variant: None,
    model: "ServiceManagement",
    title: "Managed Login Items",
    summary: "Approves background items (login items, launch agents and daemons) that match a rule, and keeps users from switching them off.",
    dropped: false,
    apply: None,
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(13, 0, 0)),
        multiple: Some(true),
        device_channel: Some(true),
        user_channel: Some(false),
        requires_dep: Some(false),
        user_approved: Some(true),
        manual_install: Some(false),
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
    keys: &[Key {
        name: "Rules",
        kind: Kind::Array,
        required: true,
        summary: "Rules for approved background items; one that matches suffices.",
        keys: &[Key {
            name: "Rule",
            kind: Kind::Dictionary,
            required: true,
            summary: "One rule.",
            keys: &[
                Key {
                    name: "RuleType",
                    kind: Kind::String,
                    required: true,
                    values: &[
                        AllowedValue::of(Scalar::String("BundleIdentifier")),
                        AllowedValue::of(Scalar::String("BundleIdentifierPrefix")),
                        AllowedValue::of(Scalar::String("Label")),
                        AllowedValue::of(Scalar::String("LabelPrefix")),
                        AllowedValue::of(Scalar::String("TeamIdentifier")),
                    ],
                    summary: "What `RuleValue` is compared with: a bundle identifier, a launchd label, the beginning of either, or the developer team.",
                    ..Key::EMPTY
                },
                Key {
                    name: "RuleValue",
                    kind: Kind::String,
                    required: true,
                    summary: "Text to look for, such as a team identifier or the beginning of a label.",
                    ..Key::EMPTY
                },
                Key {
                    name: "Comment",
                    kind: Kind::String,
                    summary: "Note for administrators.",
                    ..Key::EMPTY
                },
                Key {
                    name: "TeamIdentifier",
                    kind: Kind::String,
                    summary: "Further condition: the developer team that must have signed the item. Recommended with labels, which anybody can choose.",
                    ..Key::EMPTY
                },
            ],
            ..Key::EMPTY
        }],
        ..Key::EMPTY
    }],
    constraints: &[],
};
