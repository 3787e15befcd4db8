// From schemas/declarations/com.apple.configuration.account.exchange.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Declaration,
    payload_type: "com.apple.configuration.account.exchange",
    variant: None,
    model: "ExchangeAccount",
    title: "Exchange Account",
    summary: "",
    dropped: false,
    apply: Some("multiple"),
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(13, 0, 0)),
        enrollments: Some(&[Enrollment::Supervised, Enrollment::User, Enrollment::Local]),
        scopes: Some(&[Scope::User]),
        ..Availability::UNSTATED
    },
    platforms: &[
        (
            Platform::Ios,
            Availability {
                introduced: Some(Version::new(15, 0, 0)),
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
                introduced: Some(Version::new(1, 1, 0)),
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
            ..Key::EMPTY
        },
        Key {
            name: "EnabledProtocolTypes",
            kind: Kind::Array,
            required: true,
            keys: &[Key {
                name: "EnabledProtocolTypesItem",
                kind: Kind::String,
                required: true,
                values: &[
                    AllowedValue::of(Scalar::String("EAS")),
                    AllowedValue::of(Scalar::String("EWS")),
                ],
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "UserIdentityAssetReference",
            kind: Kind::String,
            asset_types: &["com.apple.asset.useridentity"],
            ..Key::EMPTY
        },
        Key {
            name: "HostName",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "Port",
            kind: Kind::Integer,
            ..Key::EMPTY
        },
        Key {
            name: "Path",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "ExternalHostName",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "ExternalPort",
            kind: Kind::Integer,
            ..Key::EMPTY
        },
        Key {
            name: "External Path",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "OAuth",
            kind: Kind::Dictionary,
            keys: &[
                Key {
                    name: "Enabled",
                    kind: Kind::Boolean,
                    required: true,
                    ..Key::EMPTY
                },
                Key {
                    name: "SignInURL",
                    kind: Kind::String,
                    ..Key::EMPTY
                },
                Key {
                    name: "TokenRequestURL",
                    kind: Kind::String,
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
            name: "AuthenticationCredentialsAssetReference",
            kind: Kind::String,
            asset_types: &["com.apple.asset.credential.userpassword"],
            ..Key::EMPTY
        },
        Key {
            name: "AuthenticationIdentityAssetReference",
            kind: Kind::String,
            asset_types: &[
                "com.apple.asset.credential.acme",
                "com.apple.asset.credential.identity",
                "com.apple.asset.credential.scep",
            ],
            ..Key::EMPTY
        },
        Key {
            name: "SMIME",
            kind: Kind::Dictionary,
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            keys: &[
                Key {
                    name: "Signing",
                    kind: Kind::Dictionary,
                    keys: &[
                        Key {
                            name: "Enabled",
                            kind: Kind::Boolean,
                            required: true,
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
                        Key {
                            name: "UserOverrideable",
                            kind: Kind::Boolean,
                            default: Some(Scalar::Boolean(false)),
                            ..Key::EMPTY
                        },
                        Key {
                            name: "IdentityUserOverrideable",
                            kind: Kind::Boolean,
                            default: Some(Scalar::Boolean(false)),
                            ..Key::EMPTY
                        },
                    ],
                    ..Key::EMPTY
                },
                Key {
                    name: "Encryption",
                    kind: Kind::Dictionary,
                    keys: &[
                        Key {
                            name: "Enabled",
                            kind: Kind::Boolean,
                            required: true,
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
                        Key {
                            name: "UserOverrideable",
                            kind: Kind::Boolean,
                            default: Some(Scalar::Boolean(false)),
                            ..Key::EMPTY
                        },
                        Key {
                            name: "IdentityUserOverrideable",
                            kind: Kind::Boolean,
                            default: Some(Scalar::Boolean(false)),
                            ..Key::EMPTY
                        },
                        Key {
                            name: "PerMessageSwitchEnabled",
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
        Key {
            name: "MailServiceActive",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            ..Key::EMPTY
        },
        Key {
            name: "LockMailService",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "ContactsServiceActive",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            ..Key::EMPTY
        },
        Key {
            name: "LockContactsService",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "CalendarServiceActive",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            ..Key::EMPTY
        },
        Key {
            name: "LockCalendarService",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "RemindersServiceActive",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            ..Key::EMPTY
        },
        Key {
            name: "LockRemindersService",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "NotesServiceActive",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            ..Key::EMPTY
        },
        Key {
            name: "LockNotesService",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
    ],
    constraints: &[],
};
