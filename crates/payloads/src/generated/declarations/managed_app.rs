// From schemas/declarations/com.apple.configuration.app.managed.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Declaration,
    payload_type: "com.apple.configuration.app.managed",
    variant: None,
    model: "ManagedApp",
    title: "Managed App",
    summary: "",
    dropped: false,
    apply: Some("multiple"),
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(26, 0, 0)),
        enrollments: Some(&[Enrollment::Supervised, Enrollment::User]),
        scopes: Some(&[Scope::System, Scope::User]),
        ..Availability::UNSTATED
    },
    platforms: &[
        (
            Platform::Ios,
            Availability {
                introduced: Some(Version::new(17, 2, 0)),
                enrollments: Some(&[Enrollment::Supervised, Enrollment::Device, Enrollment::User]),
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
                introduced: Some(Version::new(2, 4, 0)),
                enrollments: Some(&[Enrollment::Supervised, Enrollment::Device, Enrollment::User]),
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
            name: "AppStoreID",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "BundleID",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "ManifestURL",
            kind: Kind::String,
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "AppComposedIdentifier",
            kind: Kind::String,
            macos: Availability {
                introduced: Some(Version::new(26, 0, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "iOSApp",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                introduced: Some(Version::new(26, 0, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "InstallBehavior",
            kind: Kind::Dictionary,
            keys: &[
                Key {
                    name: "Install",
                    kind: Kind::String,
                    values: &[
                        AllowedValue::of(Scalar::String("Optional")),
                        AllowedValue::of(Scalar::String("Required")),
                    ],
                    default: Some(Scalar::String("Optional")),
                    ..Key::EMPTY
                },
                Key {
                    name: "License",
                    kind: Kind::Dictionary,
                    keys: &[
                        Key {
                            name: "Assignment",
                            kind: Kind::String,
                            values: &[
                                AllowedValue::of(Scalar::String("Device")),
                                AllowedValue::of(Scalar::String("User")),
                            ],
                            ..Key::EMPTY
                        },
                        Key {
                            name: "VPPType",
                            kind: Kind::String,
                            values: &[
                                AllowedValue::of(Scalar::String("Device")),
                                AllowedValue::of(Scalar::String("User")),
                            ],
                            macos: Availability {
                                absent: true,
                                ..Availability::UNSTATED
                            },
                            ..Key::EMPTY
                        },
                    ],
                    ..Key::EMPTY
                },
                Key {
                    name: "Version",
                    kind: Kind::Integer,
                    macos: Availability {
                        introduced: Some(Version::new(26, 0, 0)),
                        ..Availability::UNSTATED
                    },
                    ..Key::EMPTY
                },
                Key {
                    name: "AllowDownloadsOverCellular",
                    kind: Kind::String,
                    values: &[
                        AllowedValue::of(Scalar::String("AlwaysOn")),
                        AllowedValue::of(Scalar::String("AlwaysOff")),
                        AllowedValue::of(Scalar::String("StoreSettings")),
                    ],
                    default: Some(Scalar::String("StoreSettings")),
                    macos: Availability {
                        absent: true,
                        ..Availability::UNSTATED
                    },
                    ..Key::EMPTY
                },
            ],
            ..Key::EMPTY
        },
        Key {
            name: "UpdateBehavior",
            kind: Kind::Dictionary,
            macos: Availability {
                introduced: Some(Version::new(26, 0, 0)),
                ..Availability::UNSTATED
            },
            keys: &[Key {
                name: "AutomaticAppUpdates",
                kind: Kind::String,
                required: true,
                values: &[
                    AllowedValue::of(Scalar::String("AlwaysOn")),
                    AllowedValue::of(Scalar::String("AlwaysOff")),
                    AllowedValue::of(Scalar::String("StoreSettings")),
                ],
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "IncludeInBackup",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "Attributes",
            kind: Kind::Dictionary,
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            keys: &[
                Key {
                    name: "AssociatedDomains",
                    kind: Kind::Array,
                    keys: &[Key {
                        name: "Domain",
                        kind: Kind::String,
                        required: true,
                        ..Key::EMPTY
                    }],
                    ..Key::EMPTY
                },
                Key {
                    name: "AssociatedDomainsEnableDirectDownloads",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(false)),
                    ..Key::EMPTY
                },
                Key {
                    name: "CellularSliceUUID",
                    kind: Kind::String,
                    ..Key::EMPTY
                },
                Key {
                    name: "ContentFilterUUID",
                    kind: Kind::String,
                    ..Key::EMPTY
                },
                Key {
                    name: "DNSProxyUUID",
                    kind: Kind::String,
                    ..Key::EMPTY
                },
                Key {
                    name: "Hideable",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(true)),
                    ..Key::EMPTY
                },
                Key {
                    name: "Lockable",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(true)),
                    ..Key::EMPTY
                },
                Key {
                    name: "RelayUUID",
                    kind: Kind::String,
                    ..Key::EMPTY
                },
                Key {
                    name: "TapToPayScreenLock",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(false)),
                    ..Key::EMPTY
                },
                Key {
                    name: "VPNUUID",
                    kind: Kind::String,
                    ..Key::EMPTY
                },
            ],
            ..Key::EMPTY
        },
        Key {
            name: "AppConfig",
            kind: Kind::Dictionary,
            macos: Availability {
                introduced: Some(Version::new(27, 0, 0)),
                ..Availability::UNSTATED
            },
            keys: &APP_CONFIG,
            ..Key::EMPTY
        },
        Key {
            name: "ExtensionConfigs",
            kind: Kind::Dictionary,
            macos: Availability {
                introduced: Some(Version::new(27, 0, 0)),
                ..Availability::UNSTATED
            },
            keys: &[Key {
                name: "ANY",
                kind: Kind::Dictionary,
                keys: &APP_CONFIG,
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "LegacyAppConfigAssetReference",
            kind: Kind::String,
            asset_types: &["com.apple.asset.data"],
            macos: Availability {
                introduced: Some(Version::new(27, 0, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
    ],
    constraints: &[
        Constraint {
            code: "S017",
            at: &[],
            when: &[],
            then: Demand::ExactlyOne(&[
                "AppStoreID",
                "BundleID",
                "ManifestURL",
                "AppComposedIdentifier",
            ]),
            since: None,
            until: None,
            message: "an app is named by exactly one of `AppStoreID`, `BundleID`, `ManifestURL` and `AppComposedIdentifier`",
            help: "keep the one that names the app",
        },
        Constraint {
            code: "S018",
            at: &[],
            when: &[Condition::Present("AppStoreID")],
            then: Demand::AnyOf(&[Condition::Present("InstallBehavior")]),
            since: None,
            until: None,
            message: "an app of the App Store needs a license assignment",
            help: "add `InstallBehavior` with `License` and its `Assignment`",
        },
    ],
};

/// The keys at `AppConfig`.
static APP_CONFIG: [Key; 4] = [
    Key {
        name: "DataAssetReference",
        kind: Kind::String,
        asset_types: &["com.apple.asset.data"],
        ..Key::EMPTY
    },
    Key {
        name: "Passwords",
        kind: Kind::Array,
        keys: &[Key {
            name: "PasswordAppConfigItem",
            kind: Kind::Dictionary,
            required: true,
            keys: &[
                Key {
                    name: "Identifier",
                    kind: Kind::String,
                    required: true,
                    ..Key::EMPTY
                },
                Key {
                    name: "AssetReference",
                    kind: Kind::String,
                    required: true,
                    asset_types: &["com.apple.asset.credential.userpassword"],
                    ..Key::EMPTY
                },
            ],
            ..Key::EMPTY
        }],
        ..Key::EMPTY
    },
    Key {
        name: "Identities",
        kind: Kind::Array,
        keys: &[Key {
            name: "IdentityAppConfigItem",
            kind: Kind::Dictionary,
            required: true,
            keys: &[
                Key {
                    name: "Identifier",
                    kind: Kind::String,
                    required: true,
                    ..Key::EMPTY
                },
                Key {
                    name: "AssetReference",
                    kind: Kind::String,
                    required: true,
                    asset_types: &[
                        "com.apple.asset.credential.identity",
                        "com.apple.asset.credential.scep",
                        "com.apple.asset.credential.acme",
                    ],
                    ..Key::EMPTY
                },
            ],
            ..Key::EMPTY
        }],
        ..Key::EMPTY
    },
    Key {
        name: "Certificates",
        kind: Kind::Array,
        keys: &[Key {
            name: "CertificateAppConfigItem",
            kind: Kind::Dictionary,
            required: true,
            keys: &[
                Key {
                    name: "Identifier",
                    kind: Kind::String,
                    required: true,
                    ..Key::EMPTY
                },
                Key {
                    name: "AssetReference",
                    kind: Kind::String,
                    required: true,
                    asset_types: &["com.apple.asset.credential.certificate"],
                    ..Key::EMPTY
                },
            ],
            ..Key::EMPTY
        }],
        ..Key::EMPTY
    },
];
