// From schemas/declarations/com.apple.configuration.audio-accessory.settings.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Declaration,
    payload_type: "com.apple.configuration.audio-accessory.settings",
    variant: None,
    model: "AudioAccessorySettings",
    title: "Audio Accessory Settings",
    summary: "",
    dropped: false,
    apply: Some("combined"),
    replaced_by: None,
    macos: Availability {
        absent: true,
        ..Availability::UNSTATED
    },
    platforms: &[
        (
            Platform::Ios,
            Availability {
                introduced: Some(Version::new(26, 0, 0)),
                enrollments: Some(&[Enrollment::Supervised]),
                scopes: Some(&[Scope::System]),
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
        name: "TemporaryPairing",
        kind: Kind::Dictionary,
        keys: &[
            Key {
                name: "Disabled",
                kind: Kind::Boolean,
                default: Some(Scalar::Boolean(false)),
                combine: Some("boolean-or"),
                ..Key::EMPTY
            },
            Key {
                name: "Configuration",
                kind: Kind::Dictionary,
                combine: Some("first"),
                keys: &[Key {
                    name: "UnpairingTime",
                    kind: Kind::Dictionary,
                    required: true,
                    keys: &[
                        Key {
                            name: "Policy",
                            kind: Kind::String,
                            required: true,
                            values: &[
                                AllowedValue::of(Scalar::String("None")),
                                AllowedValue::of(Scalar::String("Hour")),
                            ],
                            ..Key::EMPTY
                        },
                        Key {
                            name: "Hour",
                            kind: Kind::Integer,
                            range: Some(Range {
                                min: Some(0.0),
                                max: Some(23.0),
                            }),
                            ..Key::EMPTY
                        },
                    ],
                    ..Key::EMPTY
                }],
                ..Key::EMPTY
            },
        ],
        ..Key::EMPTY
    }],
    constraints: &[
        Constraint {
            code: "S018",
            at: &["TemporaryPairing"],
            when: &[Condition::IsNot("Disabled", &[Scalar::Boolean(true)])],
            then: Demand::AnyOf(&[Condition::Present("Configuration")]),
            since: None,
            until: None,
            message: "`TemporaryPairing` needs `Configuration` unless it is disabled",
            help: "add `Configuration`, or write `Disabled = true`",
        },
        Constraint {
            code: "S018",
            at: &["TemporaryPairing", "Configuration", "UnpairingTime"],
            when: &[Condition::Is("Policy", &[Scalar::String("Hour")])],
            then: Demand::AnyOf(&[Condition::Present("Hour")]),
            since: None,
            until: None,
            message: "`Policy = Hour` needs `Hour`",
            help: "add `Hour`, from 0 to 23",
        },
    ],
};
