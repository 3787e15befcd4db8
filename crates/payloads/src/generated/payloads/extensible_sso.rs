// From schemas/payloads/com.apple.extensiblesso.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.extensiblesso",
    variant: None,
    model: "ExtensibleSso",
    title: "Extensible Single Sign-On and Platform SSO",
    summary: "Hands sign-in to an identity provider over to an app extension on the Mac. With `PlatformSSO` it also ties local accounts to that provider.",
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
            summary: "Bundle identifier of the extension that handles sign-in; the app containing it must be installed.",
            ..Key::EMPTY
        },
        Key {
            name: "TeamIdentifier",
            kind: Kind::String,
            summary: "Developer team that signed the extension; a Mac needs it although the schema calls it optional.",
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
            summary: "How requests reach the extension: `Redirect` intercepts web traffic to `URLs` (OAuth, SAML), `Credential` answers challenges from `Hosts`.",
            ..Key::EMPTY
        },
        Key {
            name: "Realm",
            kind: Kind::String,
            summary: "Realm that `Credential` challenges must carry, spelt exactly as the server sends it; `Redirect` does not read it.",
            ..Key::EMPTY
        },
        Key {
            name: "ExtensionData",
            kind: Kind::Dictionary,
            summary: "Vendor-defined settings that the extension receives as they are; macOS does not interpret them.",
            keys: &[Key {
                name: "ANY",
                kind: Kind::Any,
                summary: "One setting of the extension; its vendor documents the name and value.",
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "URLs",
            kind: Kind::Array,
            summary: "Sign-in addresses whose traffic a `Redirect` extension takes over. Each may occur only once among all SSO payloads on a Mac.",
            keys: &[Key {
                name: "URL",
                kind: Kind::String,
                required: true,
                summary: "Start of an address, scheme included; no query string and no fragment, and letter case counts only in the path.",
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "Hosts",
            kind: Kind::Array,
            summary: "Servers whose challenges a `Credential` extension answers. Each may occur only once among all SSO payloads on a Mac.",
            keys: &[Key {
                name: "hostname",
                kind: Kind::String,
                required: true,
                summary: "Exact host name, or with a leading dot a domain including everything below it; letter case does not matter.",
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
            summary: "What happens to sign-in requests while the screen is locked: `Cancel` fails them, `DoNotHandle` lets them go on without SSO.",
            ..Key::EMPTY
        },
        Key {
            name: "DeniedBundleIdentifiers",
            kind: Kind::Array,
            macos: Availability {
                introduced: Some(Version::new(12, 0, 0)),
                ..Availability::UNSTATED
            },
            summary: "Apps whose requests bypass the extension.",
            keys: &[Key {
                name: "bundleIdentifier",
                kind: Kind::String,
                required: true,
                summary: "Bundle identifier of one app kept away from the extension.",
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
            summary: "Platform SSO method of macOS 13 only; from macOS 14 set `PlatformSSO` > `AuthenticationMethod` (both for a mixed fleet).",
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
            summary: "Secret from the identity provider that registers the Mac with Platform SSO without asking the user.",
            ..Key::EMPTY
        },
        Key {
            name: "PlatformSSO",
            kind: Kind::Dictionary,
            macos: Availability {
                introduced: Some(Version::new(14, 0, 0)),
                ..Availability::UNSTATED
            },
            summary: "Settings of Platform SSO, which links Mac accounts to the identity provider; works only when `Type` is `Redirect`.",
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
                    summary: "How users sign in after registration: provider's password, Secure Enclave key, smart card or web page. Extension and provider must both support it.",
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
                    summary: "`true` lets all accounts on the Mac use one pair of device keys, a precondition for creating accounts at login and for web login; system scope only.",
                    ..Key::EMPTY
                },
                Key {
                    name: "AccountDisplayName",
                    kind: Kind::String,
                    summary: "Name that prompts and notifications use for the organization's account.",
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
                    summary: "Seconds before a token refresh no longer suffices and users must sign in completely again; one hour at least.",
                    ..Key::EMPTY
                },
                Key {
                    name: "EnableCreateUserAtLogin",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(false)),
                    summary: "`true` creates a Mac account when someone from the provider first signs in at the login window; needs `UseSharedDeviceKeys`.",
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
                    summary: "`true` makes the first account of a new Mac from the provider's identity; turn off for unattended enrollment.",
                    ..Key::EMPTY
                },
                Key {
                    name: "EnableAuthorization",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(false)),
                    summary: "`true` lets provider accounts answer administrator prompts, with rights from the group keys; needs `UseSharedDeviceKeys`.",
                    ..Key::EMPTY
                },
                Key {
                    name: "TokenToUserMapping",
                    kind: Kind::Dictionary,
                    summary: "Which token claims fill in the names of accounts that Platform SSO creates or authorizes.",
                    keys: &[
                        Key {
                            name: "AccountName",
                            kind: Kind::String,
                            summary: "Claim that becomes the short name of the account, such as `preferred_username`.",
                            ..Key::EMPTY
                        },
                        Key {
                            name: "FullName",
                            kind: Kind::String,
                            summary: "Claim that becomes the displayed name of the account, such as `name`.",
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
                    summary: "Methods accepted when Platform SSO makes an account; left out, passwords and smart cards are accepted.",
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
                        summary: "One accepted method; `AccessKey` is a pass in Apple Wallet and needs the access key settings, `OpenID` a web page.",
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
                    summary: "Rights of accounts made at login: `Standard`, `Admin`, `Groups` for membership reported by the provider, `Temporary` for a guest session that leaves no data.",
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
                    summary: "Rights set again at every sign-in, `Groups` by provider membership; left out, accounts keep the rights they have.",
                    ..Key::EMPTY
                },
                Key {
                    name: "AdministratorGroups",
                    kind: Kind::Array,
                    summary: "Provider groups whose members are administrators of the Mac; used by the `Groups` modes.",
                    keys: &[Key {
                        name: "Group",
                        kind: Kind::String,
                        summary: "Name of one administrator group, as the provider reports it.",
                        ..Key::EMPTY
                    }],
                    ..Key::EMPTY
                },
                Key {
                    name: "AdditionalGroups",
                    kind: Kind::Array,
                    summary: "Groups made on the Mac and filled from provider membership, without administrator rights.",
                    keys: &[Key {
                        name: "Group",
                        kind: Kind::String,
                        summary: "Name of one such group.",
                        ..Key::EMPTY
                    }],
                    ..Key::EMPTY
                },
                Key {
                    name: "AuthorizationGroups",
                    kind: Kind::Dictionary,
                    summary: "Gives single macOS authorization rights to groups, such as changing printers; the rights database of the Mac is changed accordingly.",
                    keys: &[Key {
                        name: "ANY",
                        kind: Kind::String,
                        summary: "Group that receives the authorization right named by the key, for example `system.preferences`.",
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
                    summary: "Identifier of the reader group (16 bytes) that the Wallet access keys were issued for.",
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
                    summary: "`PayloadUUID` of the identity with which the Mac shows itself to access keys; a PKCS #12, ACME or SCEP payload.",
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
                    summary: "`PayloadUUID` of the certificate that issued the terminal identity; its key must be elliptic-curve, and a mismatch makes every tap fail.",
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
                    summary: "`true` accepts an access key without unlocking the iPhone or Apple Watch first.",
                    ..Key::EMPTY
                },
                Key {
                    name: "FileVaultPolicy",
                    kind: Kind::Array,
                    macos: Availability {
                        introduced: Some(Version::new(15, 0, 0)),
                        ..Availability::UNSTATED
                    },
                    summary: "Sign-in rules at the FileVault unlock screen, Apple silicon only; left out, the local password is enough.",
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
                        summary: "`AttemptAuthentication` asks the provider when reachable, `RequireAuthentication` always; `Allow…` values add exceptions, `RequireTouchID…` a second factor.",
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
                    summary: "Sign-in rules at the login window; left out, the local password is enough.",
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
                        summary: "`AttemptAuthentication` asks the provider when reachable, `RequireAuthentication` always; `Allow…` values add exceptions, `RequireTouchID…` a second factor.",
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
                    summary: "Sign-in rules when a locked screen is opened; left out, the local password is enough.",
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
                        summary: "As in `LoginPolicy`; `AllowTouchIDOrWatchForUnlock` keeps Touch ID and Apple Watch usable beside `RequireAuthentication`.",
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
                    summary: "Seconds since the last sign-in at the provider during which the local password works offline; belongs to `AllowOfflineGracePeriod`.",
                    ..Key::EMPTY
                },
                Key {
                    name: "AuthenticationGracePeriod",
                    kind: Kind::Integer,
                    macos: Availability {
                        introduced: Some(Version::new(15, 0, 0)),
                        ..Availability::UNSTATED
                    },
                    summary: "Seconds after a policy arrives or changes in which accounts not yet registered may still sign in; belongs to `AllowAuthenticationGracePeriod`.",
                    ..Key::EMPTY
                },
                Key {
                    name: "NonPlatformSSOAccounts",
                    kind: Kind::Array,
                    macos: Availability {
                        introduced: Some(Version::new(15, 0, 0)),
                        ..Availability::UNSTATED
                    },
                    summary: "Local accounts left alone by the three policies and never asked to register, such as a rescue administrator.",
                    keys: &[Key {
                        name: "username",
                        kind: Kind::String,
                        required: true,
                        summary: "Short name of one exempt account.",
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
                    summary: "`true` puts serial number and UDID into the attestation that the provider receives.",
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
                    summary: "`true` takes the account picture from the provider, at creation and daily.",
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
                    summary: "`true` speeds up guest sessions by erasing only parts of the home folder between them and all of it every eight hours; for Macs with many short sessions.",
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
                    summary: "`true` registers with the provider in Setup Assistant, as enrollment that demands Platform SSO needs.",
                    ..Key::EMPTY
                },
                Key {
                    name: "WebLoginURLAllowList",
                    kind: Kind::Array,
                    macos: Availability {
                        introduced: Some(Version::new(27, 0, 0)),
                        ..Availability::UNSTATED
                    },
                    summary: "Servers that the web sign-in window may load; name every host of the provider's flow.",
                    keys: &[Key {
                        name: "Hosts",
                        kind: Kind::String,
                        summary: "One permitted server as scheme and full host name, such as `https://login.example.com`; wildcards do not work.",
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
                    summary: "`true` copies the password typed on the web sign-in page to the local account; the page must cooperate by script.",
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
        Constraint {
            code: "R002",
            at: &[],
            when: &[Condition::Is("Type", &[Scalar::String("Redirect")])],
            then: Demand::AnyOf(&[Condition::Present("URLs")]),
            since: None,
            until: None,
            message: "a Redirect extension without `URLs` answers no request",
            help: "add `URLs`, the addresses that users sign in at",
        },
        Constraint {
            code: "R002",
            at: &[],
            when: &[
                Condition::Is("Type", &[Scalar::String("Redirect")]),
                Condition::Empty("URLs"),
            ],
            then: Demand::Never("URLs"),
            since: None,
            until: None,
            message: "a Redirect extension with an empty `URLs` answers no request",
            help: "list the addresses that users sign in at",
        },
        Constraint {
            code: "R003",
            at: &[],
            when: &[Condition::Is("Type", &[Scalar::String("Credential")])],
            then: Demand::AnyOf(&[Condition::Present("Hosts")]),
            since: None,
            until: None,
            message: "a Credential extension without `Hosts` answers no challenge",
            help: "add `Hosts`, the host names or domain suffixes that challenge for credentials",
        },
        Constraint {
            code: "R003",
            at: &[],
            when: &[Condition::Is("Type", &[Scalar::String("Credential")])],
            then: Demand::NoneOf(&["URLs"]),
            since: None,
            until: None,
            message: "`URLs` belong to the Redirect type",
            help: "replace `URLs` by `Hosts`, or set `Type` to `Redirect`",
        },
        Constraint {
            code: "R004",
            at: &[],
            when: &[Condition::Is(
                "ExtensionIdentifier",
                &[Scalar::String(
                    "com.microsoft.CompanyPortalMac.ssoextension",
                )],
            )],
            then: Demand::AllOf(&[Condition::Is(
                "TeamIdentifier",
                &[Scalar::String("UBF8T346G9")],
            )]),
            since: None,
            until: None,
            message: "Microsoft's single sign-on extension belongs to the team `UBF8T346G9`",
            help: "write `TeamIdentifier: UBF8T346G9`",
        },
        Constraint {
            code: "R004",
            at: &[],
            when: &[Condition::Is(
                "ExtensionIdentifier",
                &[Scalar::String(
                    "com.microsoft.CompanyPortalMac.ssoextension",
                )],
            )],
            then: Demand::AllOf(&[Condition::Is("Type", &[Scalar::String("Redirect")])]),
            since: None,
            until: None,
            message: "Microsoft's single sign-on extension is of the type `Redirect`",
            help: "write `Type: Redirect`",
        },
        Constraint {
            code: "R020",
            at: &[],
            when: &[
                Condition::Is(
                    "ExtensionIdentifier",
                    &[Scalar::String(
                        "com.microsoft.CompanyPortalMac.ssoextension",
                    )],
                ),
                Condition::Is("Type", &[Scalar::String("Redirect")]),
                Condition::Present("URLs"),
            ],
            then: Demand::AllOf(&[
                Condition::Contains("URLs", &["https://login.microsoftonline.com"]),
                Condition::Contains("URLs", &["https://login.microsoft.com"]),
                Condition::Contains("URLs", &["https://sts.windows.net"]),
            ]),
            since: None,
            until: None,
            message: "sign-in addresses of Microsoft Entra are missing from `URLs`",
            help: "list `https://login.microsoftonline.com`, `https://login.microsoft.com` and `https://sts.windows.net`, and the addresses of national clouds that you use",
        },
        Constraint {
            code: "R021",
            at: &[],
            when: &[
                Condition::Is(
                    "ExtensionIdentifier",
                    &[Scalar::String(
                        "com.microsoft.CompanyPortalMac.ssoextension",
                    )],
                ),
                Condition::Present("PlatformSSO"),
            ],
            then: Demand::AllOf(&[Condition::Present("RegistrationToken")]),
            since: None,
            until: None,
            message: "Platform SSO with Microsoft Entra does not register without a `RegistrationToken`",
            help: "write `RegistrationToken: \"{{DEVICEREGISTRATION}}\"`, which Intune fills in",
        },
    ],
};
