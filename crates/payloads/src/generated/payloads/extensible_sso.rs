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
                AllowedValue::of(Scalar::String("OpenID")),
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
                        AllowedValue::of(Scalar::String("OpenID")),
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
                    macos: Availability {
                        introduced: Some(Version::new(26, 0, 0)),
                        ..Availability::UNSTATED
                    },
                    ..Key::EMPTY
                },
                Key {
                    name: "AccessKeyReaderIssuerCertificateUUID",
                    kind: Kind::String,
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
                            AllowedValue::of(Scalar::String("RequireTouchID")),
                            AllowedValue::of(Scalar::String("RequireTouchIDOrWatch")),
                            AllowedValue::of(Scalar::String("AllowOpenIDForTouchIDFallback")),
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
                            AllowedValue::of(Scalar::String("RequireTouchID")),
                            AllowedValue::of(Scalar::String("RequireTouchIDOrWatch")),
                            AllowedValue::of(Scalar::String("AllowOpenIDForTouchIDFallback")),
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
                            AllowedValue::of(Scalar::String("RequireTouchID")),
                            AllowedValue::of(Scalar::String("RequireTouchIDOrWatch")),
                            AllowedValue::of(Scalar::String("AllowOpenIDForTouchIDFallback")),
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
    constraints: &[],
};
