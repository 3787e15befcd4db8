// From schemas/declarations/com.apple.configuration.webcontent-filter.plugin.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Declaration,
    payload_type: "com.apple.configuration.webcontent-filter.plugin",
    variant: None,
    model: "WebContentFilterPlugin",
    title: "Web Content Filter Plug-in",
    summary: "",
    dropped: false,
    apply: Some("multiple"),
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(27, 0, 0)),
        enrollments: Some(&[Enrollment::Supervised, Enrollment::Local]),
        scopes: Some(&[Scope::System]),
        ..Availability::UNSTATED
    },
    platforms: &[
        (
            Platform::Ios,
            Availability {
                introduced: Some(Version::new(27, 0, 0)),
                enrollments: Some(&[
                    Enrollment::Supervised,
                    Enrollment::Device,
                    Enrollment::User,
                    Enrollment::Local,
                ]),
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
                introduced: Some(Version::new(27, 0, 0)),
                enrollments: Some(&[
                    Enrollment::Supervised,
                    Enrollment::Device,
                    Enrollment::User,
                    Enrollment::Local,
                ]),
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
            name: "VisibleName",
            kind: Kind::String,
            required: true,
            ..Key::EMPTY
        },
        Key {
            name: "PluginBundleID",
            kind: Kind::String,
            required: true,
            ..Key::EMPTY
        },
        Key {
            name: "ContentFilterUUID",
            kind: Kind::String,
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "ServerAddress",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "Organization",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "VendorConfig",
            kind: Kind::Dictionary,
            keys: &[Key {
                name: "ANY",
                kind: Kind::Any,
                required: true,
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "Authentication",
            kind: Kind::Dictionary,
            keys: &[
                Key {
                    name: "CredentialsAssetReference",
                    kind: Kind::String,
                    asset_types: &["com.apple.asset.credential.userpassword"],
                    ..Key::EMPTY
                },
                Key {
                    name: "IdentityAssetReference",
                    kind: Kind::String,
                    asset_types: &[
                        "com.apple.asset.credential.acme",
                        "com.apple.asset.credential.identity",
                        "com.apple.asset.credential.scep",
                    ],
                    ..Key::EMPTY
                },
            ],
            ..Key::EMPTY
        },
        Key {
            name: "Filter",
            kind: Kind::Dictionary,
            keys: &[
                Key {
                    name: "Grade",
                    kind: Kind::String,
                    values: &[
                        AllowedValue::of(Scalar::String("firewall")),
                        AllowedValue::of(Scalar::String("inspector")),
                    ],
                    default: Some(Scalar::String("firewall")),
                    ..Key::EMPTY
                },
                Key {
                    name: "Browsers",
                    kind: Kind::Dictionary,
                    macos: Availability {
                        absent: true,
                        ..Availability::UNSTATED
                    },
                    keys: &[Key {
                        name: "Enabled",
                        kind: Kind::Boolean,
                        required: true,
                        ..Key::EMPTY
                    }],
                    ..Key::EMPTY
                },
                Key {
                    name: "Sockets",
                    kind: Kind::Dictionary,
                    keys: &[
                        Key {
                            name: "Enabled",
                            kind: Kind::Boolean,
                            required: true,
                            ..Key::EMPTY
                        },
                        Key {
                            name: "ProviderComposedIdentifier",
                            kind: Kind::String,
                            ..Key::EMPTY
                        },
                    ],
                    ..Key::EMPTY
                },
                Key {
                    name: "Packets",
                    kind: Kind::Dictionary,
                    keys: &[
                        Key {
                            name: "Enabled",
                            kind: Kind::Boolean,
                            required: true,
                            ..Key::EMPTY
                        },
                        Key {
                            name: "ProviderComposedIdentifier",
                            kind: Kind::String,
                            ..Key::EMPTY
                        },
                    ],
                    ..Key::EMPTY
                },
                Key {
                    name: "URLs",
                    kind: Kind::Dictionary,
                    keys: &[
                        Key {
                            name: "Enabled",
                            kind: Kind::Boolean,
                            required: true,
                            ..Key::EMPTY
                        },
                        Key {
                            name: "Parameters",
                            kind: Kind::Dictionary,
                            keys: &[
                                Key {
                                    name: "ProviderComposedIdentifier",
                                    kind: Kind::String,
                                    required: true,
                                    ..Key::EMPTY
                                },
                                Key {
                                    name: "PIR",
                                    kind: Kind::Dictionary,
                                    required: true,
                                    keys: &[
                                        Key {
                                            name: "ServerURL",
                                            kind: Kind::String,
                                            required: true,
                                            ..Key::EMPTY
                                        },
                                        Key {
                                            name: "PrivacyPassIssuerURL",
                                            kind: Kind::String,
                                            required: true,
                                            ..Key::EMPTY
                                        },
                                        Key {
                                            name: "AuthenticationTokenAssetReference",
                                            kind: Kind::String,
                                            asset_types: &[
                                                "com.apple.asset.credential.userpassword",
                                            ],
                                            ..Key::EMPTY
                                        },
                                    ],
                                    ..Key::EMPTY
                                },
                                Key {
                                    name: "FailClosed",
                                    kind: Kind::Boolean,
                                    default: Some(Scalar::Boolean(false)),
                                    ..Key::EMPTY
                                },
                                Key {
                                    name: "PrefilterFetchFrequency",
                                    kind: Kind::Integer,
                                    range: Some(Range {
                                        min: Some(2700.0),
                                        max: None,
                                    }),
                                    default: Some(Scalar::Integer(86400)),
                                    ..Key::EMPTY
                                },
                            ],
                            ..Key::EMPTY
                        },
                    ],
                    ..Key::EMPTY
                },
            ],
            ..Key::EMPTY
        },
    ],
    constraints: &[
        Constraint {
            code: "S018",
            at: &["Filter", "Sockets"],
            when: &[Condition::Is("Enabled", &[Scalar::Boolean(true)])],
            then: Demand::AnyOf(&[Condition::Present("ProviderComposedIdentifier")]),
            since: None,
            until: None,
            message: "`Enabled = true` needs `ProviderComposedIdentifier`",
            help: "add `ProviderComposedIdentifier`",
        },
        Constraint {
            code: "S018",
            at: &["Filter", "Packets"],
            when: &[Condition::Is("Enabled", &[Scalar::Boolean(true)])],
            then: Demand::AnyOf(&[Condition::Present("ProviderComposedIdentifier")]),
            since: None,
            until: None,
            message: "`Enabled = true` needs `ProviderComposedIdentifier`",
            help: "add `ProviderComposedIdentifier`",
        },
        Constraint {
            code: "S018",
            at: &["Filter", "URLs"],
            when: &[Condition::Is("Enabled", &[Scalar::Boolean(true)])],
            then: Demand::AnyOf(&[Condition::Present("Parameters")]),
            since: None,
            until: None,
            message: "`Enabled = true` needs `Parameters`",
            help: "add `Parameters`",
        },
    ],
};
