// From schemas/declarations/com.apple.configuration.math.settings.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Declaration,
    payload_type: "com.apple.configuration.math.settings",
    variant: None,
    model: "MathSettings",
    title: "Math Settings",
    summary: "",
    dropped: false,
    apply: Some("combined"),
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(15, 0, 0)),
        enrollments: Some(&[Enrollment::Supervised]),
        scopes: Some(&[Scope::User]),
        ..Availability::UNSTATED
    },
    platforms: &[
        (
            Platform::Ios,
            Availability {
                introduced: Some(Version::new(18, 0, 0)),
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
    keys: &[
        Key {
            name: "Calculator",
            kind: Kind::Dictionary,
            keys: &[
                Key {
                    name: "BasicMode",
                    kind: Kind::Dictionary,
                    keys: &[Key {
                        name: "AddSquareRoot",
                        kind: Kind::Boolean,
                        required: true,
                        combine: Some("boolean-or"),
                        ..Key::EMPTY
                    }],
                    ..Key::EMPTY
                },
                Key {
                    name: "ScientificMode",
                    kind: Kind::Dictionary,
                    keys: &[Key {
                        name: "Enabled",
                        kind: Kind::Boolean,
                        required: true,
                        combine: Some("boolean-and"),
                        ..Key::EMPTY
                    }],
                    ..Key::EMPTY
                },
                Key {
                    name: "ProgrammerMode",
                    kind: Kind::Dictionary,
                    keys: &[Key {
                        name: "Enabled",
                        kind: Kind::Boolean,
                        required: true,
                        combine: Some("boolean-and"),
                        ..Key::EMPTY
                    }],
                    ..Key::EMPTY
                },
                Key {
                    name: "MathNotesMode",
                    kind: Kind::Dictionary,
                    keys: &[Key {
                        name: "Enabled",
                        kind: Kind::Boolean,
                        required: true,
                        combine: Some("boolean-and"),
                        ..Key::EMPTY
                    }],
                    ..Key::EMPTY
                },
                Key {
                    name: "InputModes",
                    kind: Kind::Dictionary,
                    keys: &[
                        Key {
                            name: "UnitConversion",
                            kind: Kind::Boolean,
                            required: true,
                            combine: Some("boolean-and"),
                            ..Key::EMPTY
                        },
                        Key {
                            name: "RPN",
                            kind: Kind::Boolean,
                            required: true,
                            combine: Some("boolean-and"),
                            ..Key::EMPTY
                        },
                    ],
                    ..Key::EMPTY
                },
            ],
            ..Key::EMPTY
        },
        Key {
            name: "SystemBehavior",
            kind: Kind::Dictionary,
            keys: &[
                Key {
                    name: "KeyboardSuggestions",
                    kind: Kind::Boolean,
                    required: true,
                    combine: Some("boolean-and"),
                    ..Key::EMPTY
                },
                Key {
                    name: "MathNotes",
                    kind: Kind::Boolean,
                    required: true,
                    combine: Some("boolean-and"),
                    ..Key::EMPTY
                },
            ],
            ..Key::EMPTY
        },
    ],
    constraints: &[],
};
