// From schemas/declarations/com.apple.configuration.app.settings.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Declaration,
    payload_type: "com.apple.configuration.app.settings",
    variant: None,
    model: "AppSettings",
    title: "App Settings",
    summary: "",
    dropped: false,
    apply: Some("combined"),
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(27, 0, 0)),
        enrollments: Some(&[Enrollment::Supervised]),
        scopes: Some(&[Scope::System, Scope::User]),
        ..Availability::UNSTATED
    },
    platforms: &[
        (
            Platform::Ios,
            Availability {
                introduced: Some(Version::new(27, 0, 0)),
                enrollments: Some(&[Enrollment::Supervised]),
                scopes: Some(&[Scope::System]),
                ..Availability::UNSTATED
            },
        ),
        (
            Platform::TvOs,
            Availability {
                introduced: Some(Version::new(27, 0, 0)),
                enrollments: Some(&[Enrollment::Supervised]),
                scopes: Some(&[Scope::System]),
                ..Availability::UNSTATED
            },
        ),
        (
            Platform::VisionOs,
            Availability {
                introduced: Some(Version::new(27, 0, 0)),
                enrollments: Some(&[Enrollment::Supervised]),
                scopes: Some(&[Scope::System]),
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
            name: "Allowed",
            kind: Kind::Dictionary,
            keys: &[
                Key {
                    name: "AllowedApps",
                    kind: Kind::Array,
                    combine: Some("set-intersection"),
                    macos: Availability {
                        absent: true,
                        ..Availability::UNSTATED
                    },
                    keys: &ALLOWED_ALLOWED_APPS,
                    ..Key::EMPTY
                },
                Key {
                    name: "DeniedApps",
                    kind: Kind::Array,
                    combine: Some("set-union"),
                    macos: Availability {
                        absent: true,
                        ..Availability::UNSTATED
                    },
                    keys: &ALLOWED_ALLOWED_APPS,
                    ..Key::EMPTY
                },
                Key {
                    name: "AllowedBinaries",
                    kind: Kind::Array,
                    combine: Some("set-intersection"),
                    macos: Availability {
                        scopes: Some(&[Scope::System]),
                        ..Availability::UNSTATED
                    },
                    keys: &ALLOWED_ALLOWED_BINARIES,
                    ..Key::EMPTY
                },
                Key {
                    name: "DeniedBinaries",
                    kind: Kind::Array,
                    combine: Some("set-union"),
                    macos: Availability {
                        scopes: Some(&[Scope::System]),
                        ..Availability::UNSTATED
                    },
                    keys: &ALLOWED_ALLOWED_BINARIES,
                    ..Key::EMPTY
                },
                Key {
                    name: "AlwaysAllowManagedApps",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(false)),
                    combine: Some("boolean-or"),
                    macos: Availability {
                        scopes: Some(&[Scope::System]),
                        ..Availability::UNSTATED
                    },
                    ..Key::EMPTY
                },
            ],
            ..Key::EMPTY
        },
        Key {
            name: "Privacy",
            kind: Kind::Dictionary,
            macos: Availability {
                scopes: Some(&[Scope::User]),
                ..Availability::UNSTATED
            },
            keys: &[Key {
                name: "PermissionDefaults",
                kind: Kind::Dictionary,
                keys: &[Key {
                    name: "ANY",
                    kind: Kind::Dictionary,
                    keys: &[
                        Key {
                            name: "OrganizationJustification",
                            kind: Kind::String,
                            required: true,
                            ..Key::EMPTY
                        },
                        Key {
                            name: "Accessibility",
                            kind: Kind::String,
                            values: &[
                                AllowedValue::of(Scalar::String("None")),
                                AllowedValue::of(Scalar::String("Allow")),
                            ],
                            combine: Some("enum-last"),
                            ..Key::EMPTY
                        },
                        Key {
                            name: "Bluetooth",
                            kind: Kind::String,
                            values: &[
                                AllowedValue::of(Scalar::String("None")),
                                AllowedValue::of(Scalar::String("Allow")),
                            ],
                            combine: Some("enum-last"),
                            ..Key::EMPTY
                        },
                        Key {
                            name: "Camera",
                            kind: Kind::String,
                            values: &[
                                AllowedValue::of(Scalar::String("None")),
                                AllowedValue::of(Scalar::String("Allow")),
                            ],
                            combine: Some("enum-last"),
                            ..Key::EMPTY
                        },
                        Key {
                            name: "Dictation",
                            kind: Kind::String,
                            values: &[
                                AllowedValue::of(Scalar::String("None")),
                                AllowedValue::of(Scalar::String("Allow")),
                            ],
                            combine: Some("enum-last"),
                            ..Key::EMPTY
                        },
                        Key {
                            name: "LocalNetwork",
                            kind: Kind::String,
                            values: &[
                                AllowedValue::of(Scalar::String("None")),
                                AllowedValue::of(Scalar::String("Allow")),
                            ],
                            combine: Some("enum-last"),
                            ..Key::EMPTY
                        },
                        Key {
                            name: "Location",
                            kind: Kind::String,
                            values: &[
                                AllowedValue::of(Scalar::String("None")),
                                AllowedValue::of(Scalar::String("WhileUsing")),
                                AllowedValue::of(Scalar::String("Always")),
                            ],
                            combine: Some("enum-last"),
                            ..Key::EMPTY
                        },
                        Key {
                            name: "LocationAccuracy",
                            kind: Kind::String,
                            values: &[
                                AllowedValue::of(Scalar::String("None")),
                                AllowedValue::of(Scalar::String("Approximate")),
                                AllowedValue::of(Scalar::String("Precise")),
                            ],
                            combine: Some("enum-last"),
                            macos: Availability {
                                absent: true,
                                ..Availability::UNSTATED
                            },
                            ..Key::EMPTY
                        },
                        Key {
                            name: "Microphone",
                            kind: Kind::String,
                            values: &[
                                AllowedValue::of(Scalar::String("None")),
                                AllowedValue::of(Scalar::String("Allow")),
                            ],
                            combine: Some("enum-last"),
                            ..Key::EMPTY
                        },
                    ],
                    ..Key::EMPTY
                }],
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
    ],
    constraints: &[],
};

/// The keys at `Allowed/AllowedApps`.
static ALLOWED_ALLOWED_APPS: [Key; 1] = [Key {
    name: "AppIdentifier",
    kind: Kind::String,
    required: true,
    ..Key::EMPTY
}];

/// The keys at `Allowed/AllowedBinaries`.
static ALLOWED_ALLOWED_BINARIES: [Key; 1] = [Key {
    name: "BinaryIdentifier",
    kind: Kind::Dictionary,
    required: true,
    keys: &[
        Key {
            name: "CDHash",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "SigningID",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "TeamID",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "PathPrefix",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "SigningState",
            kind: Kind::String,
            values: &[
                AllowedValue::of(Scalar::String("All")),
                AllowedValue::of(Scalar::String("TestFlight")),
                AllowedValue::of(Scalar::String("DeveloperID")),
                AllowedValue::of(Scalar::String("Enterprise")),
                AllowedValue::of(Scalar::String("AppStore")),
                AllowedValue::of(Scalar::String("Apple")),
            ],
            default: Some(Scalar::String("All")),
            combine: Some("enum-last"),
            ..Key::EMPTY
        },
    ],
    ..Key::EMPTY
}];
