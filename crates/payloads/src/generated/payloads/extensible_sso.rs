// From schemas/payloads/com.apple.extensiblesso.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.extensiblesso",
    variant: None,
    model: "ExtensibleSso",
    title: "Single Sign-On Extension",
    summary: "",
    dropped: false,
    apply: None,
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(10, 15, 0)),
        multiple: Some(true),
        device_channel: Some(true),
        user_channel: Some(true),
        supervised: Some(false),
        requires_dep: Some(false),
        user_approved: Some(true),
        manual_install: Some(false),
        user_enrollment: Some(Mode::Allowed),
        ..Availability::UNSTATED
    },
    platforms: &[
        (
            Platform::Ios,
            Availability {
                introduced: Some(Version::new(13, 0, 0)),
                multiple: Some(true),
                supervised: Some(false),
                manual_install: Some(false),
                user_enrollment: Some(Mode::Allowed),
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
                introduced: Some(Version::new(1, 1, 0)),
                multiple: Some(true),
                supervised: Some(false),
                manual_install: Some(false),
                user_enrollment: Some(Mode::Allowed),
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
            name: "ExtensionIdentifier",
            kind: Kind::String,
            required: true,
            ..Key::EMPTY
        },
        Key {
            name: "TeamIdentifier",
            kind: Kind::String,
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
            name: "ScreenLockedBehavior",
            kind: Kind::String,
            values: &[
                AllowedValue::of(Scalar::String("Cancel")),
                AllowedValue::of(Scalar::String("DoNotHandle")),
            ],
            default: Some(Scalar::String("Cancel")),
            macos: Availability {
                introduced: Some(Version::new(12, 0, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "DeniedBundleIdentifiers",
            kind: Kind::Array,
            macos: Availability {
                introduced: Some(Version::new(12, 0, 0)),
                ..Availability::UNSTATED
            },
            keys: &[Key {
                name: "bundleIdentifier",
                kind: Kind::String,
                required: true,
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "AuthenticationMethod",
            kind: Kind::String,
            values: &[
                AllowedValue::of(Scalar::String("Password")),
                AllowedValue::of(Scalar::String("UserSecureEnclaveKey")),
                AllowedValue::of(Scalar::String("SmartCard")),
                AllowedValue {
                    value: Scalar::String("OpenID"),
                    introduced: Some(Version::new(27, 0, 0)),
                    removed: None,
                },
            ],
            macos: Availability {
                introduced: Some(Version::new(13, 0, 0)),
                deprecated: Some(Version::new(14, 0, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "RegistrationToken",
            kind: Kind::String,
            secret: true,
            macos: Availability {
                introduced: Some(Version::new(13, 0, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "PlatformSSO",
            kind: Kind::Dictionary,
            macos: Availability {
                introduced: Some(Version::new(14, 0, 0)),
                ..Availability::UNSTATED
            },
            keys: &[
                Key {
                    name: "AuthenticationMethod",
                    kind: Kind::String,
                    values: &[
                        AllowedValue::of(Scalar::String("Password")),
                        AllowedValue::of(Scalar::String("UserSecureEnclaveKey")),
                        AllowedValue::of(Scalar::String("SmartCard")),
                        AllowedValue {
                            value: Scalar::String("OpenID"),
                            introduced: Some(Version::new(27, 0, 0)),
                            removed: None,
                        },
                    ],
                    ..Key::EMPTY
                },
                Key {
                    name: "UseSharedDeviceKeys",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(false)),
                    macos: Availability {
                        user_channel: Some(false),
                        ..Availability::UNSTATED
                    },
                    ..Key::EMPTY
                },
                Key {
                    name: "AccountDisplayName",
                    kind: Kind::String,
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
                    name: "EnableCreateUserAtLogin",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(false)),
                    ..Key::EMPTY
                },
                Key {
                    name: "EnableCreateFirstUserDuringSetup",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(true)),
                    macos: Availability {
                        introduced: Some(Version::new(26, 0, 0)),
                        ..Availability::UNSTATED
                    },
                    ..Key::EMPTY
                },
                Key {
                    name: "EnableAuthorization",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(false)),
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
                    name: "NewUserAuthenticationMethods",
                    kind: Kind::Array,
                    macos: Availability {
                        introduced: Some(Version::new(26, 0, 0)),
                        ..Availability::UNSTATED
                    },
                    keys: &[Key {
                        name: "NewUserAuthenticationMethod",
                        kind: Kind::String,
                        values: &[
                            AllowedValue::of(Scalar::String("Password")),
                            AllowedValue::of(Scalar::String("SmartCard")),
                            AllowedValue::of(Scalar::String("AccessKey")),
                            AllowedValue {
                                value: Scalar::String("OpenID"),
                                introduced: Some(Version::new(27, 0, 0)),
                                removed: None,
                            },
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
                Key {
                    name: "AccessKeyReaderGroupIdentifier",
                    kind: Kind::Data,
                    macos: Availability {
                        introduced: Some(Version::new(26, 0, 0)),
                        ..Availability::UNSTATED
                    },
                    ..Key::EMPTY
                },
                Key {
                    name: "AccessKeyTerminalIdentityUUID",
                    kind: Kind::String,
                    references: &[
                        "com.apple.security.acme",
                        "com.apple.security.pkcs12",
                        "com.apple.security.scep",
                    ],
                    macos: Availability {
                        introduced: Some(Version::new(26, 0, 0)),
                        ..Availability::UNSTATED
                    },
                    ..Key::EMPTY
                },
                Key {
                    name: "AccessKeyReaderIssuerCertificateUUID",
                    kind: Kind::String,
                    references: &[
                        "com.apple.security.pem",
                        "com.apple.security.pkcs1",
                        "com.apple.security.root",
                    ],
                    macos: Availability {
                        introduced: Some(Version::new(26, 2, 0)),
                        ..Availability::UNSTATED
                    },
                    ..Key::EMPTY
                },
                Key {
                    name: "AllowAccessKeyExpressMode",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(false)),
                    macos: Availability {
                        introduced: Some(Version::new(26, 0, 0)),
                        ..Availability::UNSTATED
                    },
                    ..Key::EMPTY
                },
                Key {
                    name: "FileVaultPolicy",
                    kind: Kind::Array,
                    macos: Availability {
                        introduced: Some(Version::new(15, 0, 0)),
                        ..Availability::UNSTATED
                    },
                    keys: &[Key {
                        name: "policy",
                        kind: Kind::String,
                        required: true,
                        values: &[
                            AllowedValue::of(Scalar::String("AttemptAuthentication")),
                            AllowedValue::of(Scalar::String("RequireAuthentication")),
                            AllowedValue::of(Scalar::String("AllowOfflineGracePeriod")),
                            AllowedValue::of(Scalar::String("AllowAuthenticationGracePeriod")),
                            AllowedValue {
                                value: Scalar::String("RequireTouchID"),
                                introduced: Some(Version::new(27, 0, 0)),
                                removed: None,
                            },
                            AllowedValue {
                                value: Scalar::String("RequireTouchIDOrWatch"),
                                introduced: Some(Version::new(27, 0, 0)),
                                removed: None,
                            },
                            AllowedValue {
                                value: Scalar::String("AllowOpenIDForTouchIDFallback"),
                                introduced: Some(Version::new(27, 0, 0)),
                                removed: None,
                            },
                        ],
                        ..Key::EMPTY
                    }],
                    ..Key::EMPTY
                },
                Key {
                    name: "LoginPolicy",
                    kind: Kind::Array,
                    macos: Availability {
                        introduced: Some(Version::new(15, 0, 0)),
                        ..Availability::UNSTATED
                    },
                    keys: &[Key {
                        name: "policy",
                        kind: Kind::String,
                        required: true,
                        values: &[
                            AllowedValue::of(Scalar::String("AttemptAuthentication")),
                            AllowedValue::of(Scalar::String("RequireAuthentication")),
                            AllowedValue::of(Scalar::String("AllowOfflineGracePeriod")),
                            AllowedValue::of(Scalar::String("AllowAuthenticationGracePeriod")),
                            AllowedValue {
                                value: Scalar::String("RequireTouchID"),
                                introduced: Some(Version::new(27, 0, 0)),
                                removed: None,
                            },
                            AllowedValue {
                                value: Scalar::String("RequireTouchIDOrWatch"),
                                introduced: Some(Version::new(27, 0, 0)),
                                removed: None,
                            },
                            AllowedValue {
                                value: Scalar::String("AllowOpenIDForTouchIDFallback"),
                                introduced: Some(Version::new(27, 0, 0)),
                                removed: None,
                            },
                        ],
                        ..Key::EMPTY
                    }],
                    ..Key::EMPTY
                },
                Key {
                    name: "UnlockPolicy",
                    kind: Kind::Array,
                    macos: Availability {
                        introduced: Some(Version::new(15, 0, 0)),
                        ..Availability::UNSTATED
                    },
                    keys: &[Key {
                        name: "policy",
                        kind: Kind::String,
                        required: true,
                        values: &[
                            AllowedValue::of(Scalar::String("AttemptAuthentication")),
                            AllowedValue::of(Scalar::String("RequireAuthentication")),
                            AllowedValue::of(Scalar::String("AllowOfflineGracePeriod")),
                            AllowedValue::of(Scalar::String("AllowAuthenticationGracePeriod")),
                            AllowedValue::of(Scalar::String("AllowTouchIDOrWatchForUnlock")),
                            AllowedValue {
                                value: Scalar::String("RequireTouchID"),
                                introduced: Some(Version::new(27, 0, 0)),
                                removed: None,
                            },
                            AllowedValue {
                                value: Scalar::String("RequireTouchIDOrWatch"),
                                introduced: Some(Version::new(27, 0, 0)),
                                removed: None,
                            },
                            AllowedValue {
                                value: Scalar::String("AllowOpenIDForTouchIDFallback"),
                                introduced: Some(Version::new(27, 0, 0)),
                                removed: None,
                            },
                        ],
                        ..Key::EMPTY
                    }],
                    ..Key::EMPTY
                },
                Key {
                    name: "OfflineGracePeriod",
                    kind: Kind::Integer,
                    macos: Availability {
                        introduced: Some(Version::new(15, 0, 0)),
                        ..Availability::UNSTATED
                    },
                    ..Key::EMPTY
                },
                Key {
                    name: "AuthenticationGracePeriod",
                    kind: Kind::Integer,
                    macos: Availability {
                        introduced: Some(Version::new(15, 0, 0)),
                        ..Availability::UNSTATED
                    },
                    ..Key::EMPTY
                },
                Key {
                    name: "NonPlatformSSOAccounts",
                    kind: Kind::Array,
                    macos: Availability {
                        introduced: Some(Version::new(15, 0, 0)),
                        ..Availability::UNSTATED
                    },
                    keys: &[Key {
                        name: "username",
                        kind: Kind::String,
                        required: true,
                        ..Key::EMPTY
                    }],
                    ..Key::EMPTY
                },
                Key {
                    name: "AllowDeviceIdentifiersInAttestation",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(false)),
                    macos: Availability {
                        introduced: Some(Version::new(15, 4, 0)),
                        ..Availability::UNSTATED
                    },
                    ..Key::EMPTY
                },
                Key {
                    name: "SynchronizeProfilePicture",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(false)),
                    macos: Availability {
                        introduced: Some(Version::new(26, 0, 0)),
                        ..Availability::UNSTATED
                    },
                    ..Key::EMPTY
                },
                Key {
                    name: "TemporarySessionQuickLogin",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(false)),
                    macos: Availability {
                        introduced: Some(Version::new(26, 0, 0)),
                        ..Availability::UNSTATED
                    },
                    ..Key::EMPTY
                },
                Key {
                    name: "EnableRegistrationDuringSetup",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(false)),
                    macos: Availability {
                        introduced: Some(Version::new(26, 0, 0)),
                        ..Availability::UNSTATED
                    },
                    ..Key::EMPTY
                },
                Key {
                    name: "WebLoginURLAllowList",
                    kind: Kind::Array,
                    macos: Availability {
                        introduced: Some(Version::new(27, 0, 0)),
                        ..Availability::UNSTATED
                    },
                    keys: &[Key {
                        name: "Hosts",
                        kind: Kind::String,
                        ..Key::EMPTY
                    }],
                    ..Key::EMPTY
                },
                Key {
                    name: "AllowWebLoginPasswordSync",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(false)),
                    macos: Availability {
                        introduced: Some(Version::new(27, 0, 0)),
                        ..Availability::UNSTATED
                    },
                    ..Key::EMPTY
                },
            ],
            ..Key::EMPTY
        },
    ],
    constraints: &[
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
            then: Demand::NoneOf(&["Hosts"]),
            since: None,
            until: None,
            message: "`Hosts` has no effect for the type `Redirect`",
            help: "remove `Hosts`; a `Redirect` extension goes by `URLs`",
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
            when: &[Condition::Is("Type", &[Scalar::String("Credential")])],
            then: Demand::NoneOf(&["PlatformSSO"]),
            since: None,
            until: None,
            message: "`PlatformSSO` needs the type `Redirect`",
            help: "write `Type = Redirect` and give `URLs`, or remove `PlatformSSO`",
        },
        Constraint {
            code: "S018",
            at: &[],
            when: &[Condition::Present("RegistrationToken")],
            then: Demand::AnyOf(&[
                Condition::Present("PlatformSSO"),
                Condition::Present("AuthenticationMethod"),
            ]),
            since: None,
            until: None,
            message: "`RegistrationToken` needs Platform SSO",
            help: "add `PlatformSSO` with an `AuthenticationMethod`",
        },
        Constraint {
            code: "S018",
            at: &["PlatformSSO"],
            when: &[Condition::Is(
                "EnableCreateUserAtLogin",
                &[Scalar::Boolean(true)],
            )],
            then: Demand::AnyOf(&[Condition::Is(
                "UseSharedDeviceKeys",
                &[Scalar::Boolean(true)],
            )]),
            since: None,
            until: None,
            message: "`EnableCreateUserAtLogin` needs `UseSharedDeviceKeys = true`",
            help: "add `UseSharedDeviceKeys = true`",
        },
        Constraint {
            code: "S018",
            at: &["PlatformSSO"],
            when: &[Condition::Is(
                "EnableAuthorization",
                &[Scalar::Boolean(true)],
            )],
            then: Demand::AnyOf(&[Condition::Is(
                "UseSharedDeviceKeys",
                &[Scalar::Boolean(true)],
            )]),
            since: None,
            until: None,
            message: "`EnableAuthorization` needs `UseSharedDeviceKeys = true`",
            help: "add `UseSharedDeviceKeys = true`",
        },
        Constraint {
            code: "S018",
            at: &["PlatformSSO"],
            when: &[Condition::Contains(
                "FileVaultPolicy",
                &["AllowOfflineGracePeriod"],
            )],
            then: Demand::AnyOf(&[Condition::Present("OfflineGracePeriod")]),
            since: None,
            until: None,
            message: "`AllowOfflineGracePeriod` in `FileVaultPolicy` needs `OfflineGracePeriod`",
            help: "add `OfflineGracePeriod`, in seconds",
        },
        Constraint {
            code: "S018",
            at: &["PlatformSSO"],
            when: &[Condition::Contains(
                "LoginPolicy",
                &["AllowOfflineGracePeriod"],
            )],
            then: Demand::AnyOf(&[Condition::Present("OfflineGracePeriod")]),
            since: None,
            until: None,
            message: "`AllowOfflineGracePeriod` in `LoginPolicy` needs `OfflineGracePeriod`",
            help: "add `OfflineGracePeriod`, in seconds",
        },
        Constraint {
            code: "S018",
            at: &["PlatformSSO"],
            when: &[Condition::Contains(
                "UnlockPolicy",
                &["AllowOfflineGracePeriod"],
            )],
            then: Demand::AnyOf(&[Condition::Present("OfflineGracePeriod")]),
            since: None,
            until: None,
            message: "`AllowOfflineGracePeriod` in `UnlockPolicy` needs `OfflineGracePeriod`",
            help: "add `OfflineGracePeriod`, in seconds",
        },
        Constraint {
            code: "S018",
            at: &["PlatformSSO"],
            when: &[Condition::Contains(
                "FileVaultPolicy",
                &["AllowAuthenticationGracePeriod"],
            )],
            then: Demand::AnyOf(&[Condition::Present("AuthenticationGracePeriod")]),
            since: None,
            until: None,
            message: "`AllowAuthenticationGracePeriod` in `FileVaultPolicy` needs `AuthenticationGracePeriod`",
            help: "add `AuthenticationGracePeriod`, in seconds",
        },
        Constraint {
            code: "S018",
            at: &["PlatformSSO"],
            when: &[Condition::Contains(
                "LoginPolicy",
                &["AllowAuthenticationGracePeriod"],
            )],
            then: Demand::AnyOf(&[Condition::Present("AuthenticationGracePeriod")]),
            since: None,
            until: None,
            message: "`AllowAuthenticationGracePeriod` in `LoginPolicy` needs `AuthenticationGracePeriod`",
            help: "add `AuthenticationGracePeriod`, in seconds",
        },
        Constraint {
            code: "S018",
            at: &["PlatformSSO"],
            when: &[Condition::Contains(
                "UnlockPolicy",
                &["AllowAuthenticationGracePeriod"],
            )],
            then: Demand::AnyOf(&[Condition::Present("AuthenticationGracePeriod")]),
            since: None,
            until: None,
            message: "`AllowAuthenticationGracePeriod` in `UnlockPolicy` needs `AuthenticationGracePeriod`",
            help: "add `AuthenticationGracePeriod`, in seconds",
        },
        Constraint {
            code: "S020",
            at: &["PlatformSSO"],
            when: &[
                Condition::Present("FileVaultPolicy"),
                Condition::Present("AuthenticationMethod"),
            ],
            then: Demand::AnyOf(&[Condition::Is(
                "AuthenticationMethod",
                &[Scalar::String("Password"), Scalar::String("OpenID")],
            )]),
            since: None,
            until: None,
            message: "`FileVaultPolicy` has no effect with this `AuthenticationMethod`",
            help: "remove `FileVaultPolicy`; it is about signing in with the password of the account",
        },
        Constraint {
            code: "S020",
            at: &["PlatformSSO"],
            when: &[
                Condition::Present("LoginPolicy"),
                Condition::Present("AuthenticationMethod"),
            ],
            then: Demand::AnyOf(&[Condition::Is(
                "AuthenticationMethod",
                &[Scalar::String("Password"), Scalar::String("OpenID")],
            )]),
            since: None,
            until: None,
            message: "`LoginPolicy` has no effect with this `AuthenticationMethod`",
            help: "remove `LoginPolicy`; it is about signing in with the password of the account",
        },
        Constraint {
            code: "S020",
            at: &["PlatformSSO"],
            when: &[
                Condition::Present("UnlockPolicy"),
                Condition::Present("AuthenticationMethod"),
            ],
            then: Demand::AnyOf(&[Condition::Is(
                "AuthenticationMethod",
                &[Scalar::String("Password"), Scalar::String("OpenID")],
            )]),
            since: None,
            until: None,
            message: "`UnlockPolicy` has no effect with this `AuthenticationMethod`",
            help: "remove `UnlockPolicy`; it is about signing in with the password of the account",
        },
        Constraint {
            code: "S018",
            at: &["PlatformSSO"],
            when: &[Condition::Contains(
                "NewUserAuthenticationMethods",
                &["AccessKey"],
            )],
            then: Demand::AllOf(&[
                Condition::Present("AccessKeyReaderGroupIdentifier"),
                Condition::Present("AccessKeyTerminalIdentityUUID"),
                Condition::Present("AccessKeyReaderIssuerCertificateUUID"),
            ]),
            since: None,
            until: None,
            message: "the method `AccessKey` needs a reader group, an identity and an issuer",
            help: "add `AccessKeyReaderGroupIdentifier`, `AccessKeyTerminalIdentityUUID` and `AccessKeyReaderIssuerCertificateUUID`",
        },
        Constraint {
            code: "S018",
            at: &["PlatformSSO"],
            when: &[Condition::Is(
                "AuthenticationMethod",
                &[Scalar::String("OpenID")],
            )],
            then: Demand::AnyOf(&[Condition::Present("WebLoginURLAllowList")]),
            since: None,
            until: None,
            message: "the method `OpenID` needs `WebLoginURLAllowList`",
            help: "add `WebLoginURLAllowList` with the addresses of the sign-in page",
        },
        Constraint {
            code: "S018",
            at: &["PlatformSSO"],
            when: &[Condition::Contains(
                "NewUserAuthenticationMethods",
                &["OpenID"],
            )],
            then: Demand::AnyOf(&[Condition::Present("WebLoginURLAllowList")]),
            since: None,
            until: None,
            message: "the method `OpenID` needs `WebLoginURLAllowList`",
            help: "add `WebLoginURLAllowList` with the addresses of the sign-in page",
        },
    ],
};
