// From schemas/declarations/com.apple.configuration.extensible-sso.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Declaration,
    payload_type: "com.apple.configuration.extensible-sso",
    variant: None,
    model: "ExtensibleSso",
    title: "Single Sign-On Extension",
    summary: "",
    dropped: false,
    apply: Some("multiple"),
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(27, 0, 0)),
        enrollments: Some(&[Enrollment::Supervised, Enrollment::User]),
        scopes: Some(&[Scope::System, Scope::User]),
        ..Availability::UNSTATED
    },
    platforms: &[
        (
            Platform::Ios,
            Availability {
                introduced: Some(Version::new(27, 0, 0)),
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
                introduced: Some(Version::new(27, 0, 0)),
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
            name: "ExtensionComposedIdentifier",
            kind: Kind::String,
            required: true,
            ..Key::EMPTY
        },
        Key {
            name: "Type",
            kind: Kind::String,
            required: true,
            values: &[
                AllowedValue::of(Scalar::String("Credential")),
                AllowedValue::of(Scalar::String("Redirect")),
            ],
            ..Key::EMPTY
        },
        Key {
            name: "Realm",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "ExtensionData",
            kind: Kind::Dictionary,
            keys: &[Key {
                name: "ANY",
                kind: Kind::Any,
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "URLs",
            kind: Kind::Array,
            keys: &[Key {
                name: "URL",
                kind: Kind::String,
                required: true,
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "Hosts",
            kind: Kind::Array,
            keys: &[Key {
                name: "hostname",
                kind: Kind::String,
                required: true,
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "DeniedBundleIdentifiers",
            kind: Kind::Array,
            keys: &[Key {
                name: "bundleIdentifier",
                kind: Kind::String,
                required: true,
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "ScreenLockedBehavior",
            kind: Kind::String,
            values: &[
                AllowedValue::of(Scalar::String("Cancel")),
                AllowedValue::of(Scalar::String("DoNotHandle")),
            ],
            default: Some(Scalar::String("Cancel")),
            ..Key::EMPTY
        },
        Key {
            name: "PlatformSSO",
            kind: Kind::Dictionary,
            keys: &[
                Key {
                    name: "AuthenticationMethod",
                    kind: Kind::String,
                    values: &[
                        AllowedValue::of(Scalar::String("Password")),
                        AllowedValue::of(Scalar::String("UserSecureEnclaveKey")),
                        AllowedValue::of(Scalar::String("SmartCard")),
                        AllowedValue::of(Scalar::String("OpenID")),
                    ],
                    ..Key::EMPTY
                },
                Key {
                    name: "RegistrationToken",
                    kind: Kind::String,
                    secret: true,
                    ..Key::EMPTY
                },
                Key {
                    name: "UseSharedDeviceKeys",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(false)),
                    macos: Availability {
                        scopes: Some(&[Scope::System]),
                        ..Availability::UNSTATED
                    },
                    ..Key::EMPTY
                },
                Key {
                    name: "LoginFrequency",
                    kind: Kind::Integer,
                    range: Some(Range {
                        min: Some(3600.0),
                        max: None,
                    }),
                    default: Some(Scalar::Integer(64800)),
                    ..Key::EMPTY
                },
                Key {
                    name: "AllowDeviceIdentifiersInAttestation",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(false)),
                    ..Key::EMPTY
                },
                Key {
                    name: "Account",
                    kind: Kind::Dictionary,
                    keys: &[
                        Key {
                            name: "DisplayName",
                            kind: Kind::String,
                            ..Key::EMPTY
                        },
                        Key {
                            name: "SynchronizeProfilePicture",
                            kind: Kind::Boolean,
                            default: Some(Scalar::Boolean(false)),
                            ..Key::EMPTY
                        },
                    ],
                    ..Key::EMPTY
                },
                Key {
                    name: "UserCreation",
                    kind: Kind::Dictionary,
                    keys: &[
                        Key {
                            name: "EnableAtLogin",
                            kind: Kind::Boolean,
                            default: Some(Scalar::Boolean(false)),
                            ..Key::EMPTY
                        },
                        Key {
                            name: "EnableFirstUserDuringSetup",
                            kind: Kind::Boolean,
                            default: Some(Scalar::Boolean(true)),
                            ..Key::EMPTY
                        },
                        Key {
                            name: "EnableRegistrationDuringSetup",
                            kind: Kind::Boolean,
                            default: Some(Scalar::Boolean(false)),
                            ..Key::EMPTY
                        },
                        Key {
                            name: "NewUserAuthenticationMethods",
                            kind: Kind::Array,
                            keys: &[Key {
                                name: "NewUserAuthenticationMethod",
                                kind: Kind::String,
                                values: &[
                                    AllowedValue::of(Scalar::String("Password")),
                                    AllowedValue::of(Scalar::String("SmartCard")),
                                    AllowedValue::of(Scalar::String("AccessKey")),
                                    AllowedValue::of(Scalar::String("OpenID")),
                                ],
                                ..Key::EMPTY
                            }],
                            ..Key::EMPTY
                        },
                        Key {
                            name: "NewUserAuthorizationMode",
                            kind: Kind::String,
                            values: &[
                                AllowedValue::of(Scalar::String("Standard")),
                                AllowedValue::of(Scalar::String("Admin")),
                                AllowedValue::of(Scalar::String("Groups")),
                                AllowedValue::of(Scalar::String("Temporary")),
                            ],
                            ..Key::EMPTY
                        },
                        Key {
                            name: "TokenToUserMapping",
                            kind: Kind::Dictionary,
                            keys: &[
                                Key {
                                    name: "AccountName",
                                    kind: Kind::String,
                                    ..Key::EMPTY
                                },
                                Key {
                                    name: "FullName",
                                    kind: Kind::String,
                                    ..Key::EMPTY
                                },
                            ],
                            ..Key::EMPTY
                        },
                        Key {
                            name: "TemporarySessionQuickLogin",
                            kind: Kind::Boolean,
                            default: Some(Scalar::Boolean(false)),
                            ..Key::EMPTY
                        },
                    ],
                    ..Key::EMPTY
                },
                Key {
                    name: "Authorization",
                    kind: Kind::Dictionary,
                    keys: &[
                        Key {
                            name: "EnableIdentityProviderAccounts",
                            kind: Kind::Boolean,
                            default: Some(Scalar::Boolean(false)),
                            ..Key::EMPTY
                        },
                        Key {
                            name: "UserAuthorizationMode",
                            kind: Kind::String,
                            values: &[
                                AllowedValue::of(Scalar::String("Standard")),
                                AllowedValue::of(Scalar::String("Admin")),
                                AllowedValue::of(Scalar::String("Groups")),
                            ],
                            ..Key::EMPTY
                        },
                        Key {
                            name: "AdministratorGroups",
                            kind: Kind::Array,
                            keys: &[Key {
                                name: "Group",
                                kind: Kind::String,
                                ..Key::EMPTY
                            }],
                            ..Key::EMPTY
                        },
                        Key {
                            name: "AdditionalGroups",
                            kind: Kind::Array,
                            keys: &[Key {
                                name: "Group",
                                kind: Kind::String,
                                ..Key::EMPTY
                            }],
                            ..Key::EMPTY
                        },
                        Key {
                            name: "AuthorizationGroups",
                            kind: Kind::Dictionary,
                            keys: &[Key {
                                name: "ANY",
                                kind: Kind::String,
                                ..Key::EMPTY
                            }],
                            ..Key::EMPTY
                        },
                    ],
                    ..Key::EMPTY
                },
                Key {
                    name: "AccessKey",
                    kind: Kind::Dictionary,
                    keys: &[
                        Key {
                            name: "ReaderGroupIdentifier",
                            kind: Kind::Data,
                            ..Key::EMPTY
                        },
                        Key {
                            name: "TerminalIdentityAssetReference",
                            kind: Kind::String,
                            asset_types: &[
                                "com.apple.asset.credential.identity",
                                "com.apple.asset.credential.scep",
                                "com.apple.asset.credential.acme",
                            ],
                            ..Key::EMPTY
                        },
                        Key {
                            name: "ReaderIssuerCertificateAssetReference",
                            kind: Kind::String,
                            asset_types: &["com.apple.asset.credential.certificate"],
                            ..Key::EMPTY
                        },
                        Key {
                            name: "AllowExpressMode",
                            kind: Kind::Boolean,
                            default: Some(Scalar::Boolean(false)),
                            ..Key::EMPTY
                        },
                    ],
                    ..Key::EMPTY
                },
                Key {
                    name: "Policies",
                    kind: Kind::Dictionary,
                    keys: &[
                        Key {
                            name: "FileVault",
                            kind: Kind::Array,
                            keys: &[Key {
                                name: "policy",
                                kind: Kind::String,
                                required: true,
                                values: &[
                                    AllowedValue::of(Scalar::String("AttemptAuthentication")),
                                    AllowedValue::of(Scalar::String("RequireAuthentication")),
                                    AllowedValue::of(Scalar::String("AllowOfflineGracePeriod")),
                                    AllowedValue::of(Scalar::String(
                                        "AllowAuthenticationGracePeriod",
                                    )),
                                    AllowedValue::of(Scalar::String("RequireTouchID")),
                                    AllowedValue::of(Scalar::String("RequireTouchIDOrWatch")),
                                    AllowedValue::of(Scalar::String(
                                        "AllowOpenIDForTouchIDFallback",
                                    )),
                                ],
                                ..Key::EMPTY
                            }],
                            ..Key::EMPTY
                        },
                        Key {
                            name: "Login",
                            kind: Kind::Array,
                            keys: &[Key {
                                name: "policy",
                                kind: Kind::String,
                                required: true,
                                values: &[
                                    AllowedValue::of(Scalar::String("AttemptAuthentication")),
                                    AllowedValue::of(Scalar::String("RequireAuthentication")),
                                    AllowedValue::of(Scalar::String("AllowOfflineGracePeriod")),
                                    AllowedValue::of(Scalar::String(
                                        "AllowAuthenticationGracePeriod",
                                    )),
                                    AllowedValue::of(Scalar::String("RequireTouchID")),
                                    AllowedValue::of(Scalar::String("RequireTouchIDOrWatch")),
                                    AllowedValue::of(Scalar::String(
                                        "AllowOpenIDForTouchIDFallback",
                                    )),
                                ],
                                ..Key::EMPTY
                            }],
                            ..Key::EMPTY
                        },
                        Key {
                            name: "Unlock",
                            kind: Kind::Array,
                            keys: &[Key {
                                name: "policy",
                                kind: Kind::String,
                                required: true,
                                values: &[
                                    AllowedValue::of(Scalar::String("AttemptAuthentication")),
                                    AllowedValue::of(Scalar::String("RequireAuthentication")),
                                    AllowedValue::of(Scalar::String("AllowOfflineGracePeriod")),
                                    AllowedValue::of(Scalar::String(
                                        "AllowAuthenticationGracePeriod",
                                    )),
                                    AllowedValue::of(Scalar::String(
                                        "AllowTouchIDOrWatchForUnlock",
                                    )),
                                    AllowedValue::of(Scalar::String("RequireTouchID")),
                                    AllowedValue::of(Scalar::String("RequireTouchIDOrWatch")),
                                    AllowedValue::of(Scalar::String(
                                        "AllowOpenIDForTouchIDFallback",
                                    )),
                                ],
                                ..Key::EMPTY
                            }],
                            ..Key::EMPTY
                        },
                        Key {
                            name: "OfflineGracePeriod",
                            kind: Kind::Integer,
                            ..Key::EMPTY
                        },
                        Key {
                            name: "AuthenticationGracePeriod",
                            kind: Kind::Integer,
                            ..Key::EMPTY
                        },
                        Key {
                            name: "NonPlatformSSOAccounts",
                            kind: Kind::Array,
                            keys: &[Key {
                                name: "username",
                                kind: Kind::String,
                                required: true,
                                ..Key::EMPTY
                            }],
                            ..Key::EMPTY
                        },
                    ],
                    ..Key::EMPTY
                },
                Key {
                    name: "WebAuthentication",
                    kind: Kind::Dictionary,
                    macos: Availability {
                        introduced: Some(Version::new(27, 0, 0)),
                        ..Availability::UNSTATED
                    },
                    keys: &[
                        Key {
                            name: "URLAllowList",
                            kind: Kind::Array,
                            keys: &[Key {
                                name: "Hosts",
                                kind: Kind::String,
                                ..Key::EMPTY
                            }],
                            ..Key::EMPTY
                        },
                        Key {
                            name: "AllowPasswordSync",
                            kind: Kind::Boolean,
                            default: Some(Scalar::Boolean(false)),
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
            code: "S020",
            at: &[],
            when: &[Condition::Is("Type", &[Scalar::String("Credential")])],
            then: Demand::NoneOf(&["URLs"]),
            since: None,
            until: None,
            message: "`URLs` has no effect for the type `Credential`",
            help: "remove `URLs`; a `Credential` extension goes by `Hosts`",
        },
        Constraint {
            code: "S020",
            at: &[],
            when: &[Condition::Is("Type", &[Scalar::String("Redirect")])],
            then: Demand::NoneOf(&["Realm"]),
            since: None,
            until: None,
            message: "`Realm` has no effect for the type `Redirect`",
            help: "remove `Realm`",
        },
        Constraint {
            code: "S018",
            at: &[],
            when: &[Condition::Is("Type", &[Scalar::String("Redirect")])],
            then: Demand::AnyOf(&[Condition::Present("URLs")]),
            since: None,
            until: None,
            message: "an extension of the type `Redirect` needs `URLs`",
            help: "add `URLs`, the beginnings of the addresses that it signs in to",
        },
        Constraint {
            code: "S018",
            at: &[],
            when: &[Condition::Is("Type", &[Scalar::String("Credential")])],
            then: Demand::AnyOf(&[Condition::Present("Hosts")]),
            since: None,
            until: None,
            message: "an extension of the type `Credential` needs `Hosts`",
            help: "add `Hosts`, the names of the hosts that it signs in to",
        },
    ],
};
