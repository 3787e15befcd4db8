// From schemas/declarations/com.apple.configuration.account.mail.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Declaration,
    payload_type: "com.apple.configuration.account.mail",
    variant: None,
    model: "MailAccount",
    title: "Mail Account",
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
            name: "UserIdentityAssetReference",
            kind: Kind::String,
            asset_types: &["com.apple.asset.useridentity"],
            ..Key::EMPTY
        },
        Key {
            name: "IncomingServer",
            kind: Kind::Dictionary,
            required: true,
            keys: &[
                Key {
                    name: "ServerType",
                    kind: Kind::String,
                    required: true,
                    values: &[
                        AllowedValue::of(Scalar::String("IMAP")),
                        AllowedValue::of(Scalar::String("POP")),
                    ],
                    ..Key::EMPTY
                },
                Key {
                    name: "HostName",
                    kind: Kind::String,
                    required: true,
                    ..Key::EMPTY
                },
                Key {
                    name: "Port",
                    kind: Kind::Integer,
                    ..Key::EMPTY
                },
                Key {
                    name: "AuthenticationMethod",
                    kind: Kind::String,
                    required: true,
                    values: &[
                        AllowedValue::of(Scalar::String("None")),
                        AllowedValue::of(Scalar::String("Password")),
                        AllowedValue::of(Scalar::String("CRAMMD5")),
                        AllowedValue::of(Scalar::String("NTLM")),
                        AllowedValue::of(Scalar::String("HTTPMD5")),
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
                    name: "IMAPPathPrefix",
                    kind: Kind::String,
                    ..Key::EMPTY
                },
            ],
            ..Key::EMPTY
        },
        Key {
            name: "OutgoingServer",
            kind: Kind::Dictionary,
            required: true,
            keys: &[
                Key {
                    name: "HostName",
                    kind: Kind::String,
                    required: true,
                    ..Key::EMPTY
                },
                Key {
                    name: "Port",
                    kind: Kind::Integer,
                    ..Key::EMPTY
                },
                Key {
                    name: "AuthenticationMethod",
                    kind: Kind::String,
                    required: true,
                    values: &[
                        AllowedValue::of(Scalar::String("None")),
                        AllowedValue::of(Scalar::String("Password")),
                        AllowedValue::of(Scalar::String("CRAMMD5")),
                        AllowedValue::of(Scalar::String("NTLM")),
                        AllowedValue::of(Scalar::String("HTTPMD5")),
                    ],
                    ..Key::EMPTY
                },
                Key {
                    name: "AuthenticationCredentialsAssetReference",
                    kind: Kind::String,
                    asset_types: &["com.apple.asset.credential.userpassword"],
                    ..Key::EMPTY
                },
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
    ],
    constraints: &[],
};
