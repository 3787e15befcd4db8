// From schemas/payloads/com.apple.wifi.managed.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.wifi.managed",
    variant: None,
    model: "Wifi",
    title: "Wi-Fi",
    summary: "",
    dropped: false,
    apply: None,
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(10, 7, 0)),
        multiple: Some(true),
        device_channel: Some(true),
        user_channel: Some(true),
        supervised: Some(false),
        requires_dep: Some(false),
        user_approved: Some(false),
        manual_install: Some(true),
        user_enrollment: Some(Mode::Allowed),
        ..Availability::UNSTATED
    },
    platforms: &[
        (
            Platform::Ios,
            Availability {
                introduced: Some(Version::new(4, 0, 0)),
                multiple: Some(true),
                supervised: Some(false),
                manual_install: Some(true),
                user_enrollment: Some(Mode::Allowed),
                ..Availability::UNSTATED
            },
        ),
        (
            Platform::TvOs,
            Availability {
                introduced: Some(Version::new(9, 0, 0)),
                multiple: Some(true),
                supervised: Some(false),
                manual_install: Some(true),
                ..Availability::UNSTATED
            },
        ),
        (
            Platform::VisionOs,
            Availability {
                introduced: Some(Version::new(1, 0, 0)),
                multiple: Some(true),
                supervised: Some(false),
                manual_install: Some(true),
                user_enrollment: Some(Mode::Allowed),
                ..Availability::UNSTATED
            },
        ),
        (
            Platform::WatchOs,
            Availability {
                introduced: Some(Version::new(3, 2, 0)),
                multiple: Some(true),
                manual_install: Some(true),
                ..Availability::UNSTATED
            },
        ),
    ],
    keys: &[
        Key {
            name: "AutoJoin",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            ..Key::EMPTY
        },
        Key {
            name: "SSID_STR",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "HIDDEN_NETWORK",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "ProxyType",
            kind: Kind::String,
            values: &[
                AllowedValue::of(Scalar::String("None")),
                AllowedValue::of(Scalar::String("Manual")),
                AllowedValue::of(Scalar::String("Auto")),
            ],
            default: Some(Scalar::String("None")),
            ..Key::EMPTY
        },
        Key {
            name: "EncryptionType",
            kind: Kind::String,
            values: &[
                AllowedValue::of(Scalar::String("WEP")),
                AllowedValue::of(Scalar::String("WPA")),
                AllowedValue::of(Scalar::String("WPA2")),
                AllowedValue::of(Scalar::String("WPA3")),
                AllowedValue::of(Scalar::String("Any")),
                AllowedValue::of(Scalar::String("None")),
            ],
            default: Some(Scalar::String("Any")),
            ..Key::EMPTY
        },
        Key {
            name: "Password",
            kind: Kind::String,
            secret: true,
            ..Key::EMPTY
        },
        Key {
            name: "PayloadCertificateUUID",
            kind: Kind::String,
            format: Some(
                "^[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}$",
            ),
            references: &[
                "com.apple.ADCertificate.managed",
                "com.apple.security.acme",
                "com.apple.security.pkcs12",
                "com.apple.security.scep",
            ],
            ..Key::EMPTY
        },
        Key {
            name: "EAPClientConfiguration",
            kind: Kind::Dictionary,
            keys: &[
                Key {
                    name: "AcceptEAPTypes",
                    kind: Kind::Array,
                    required: true,
                    keys: &[Key {
                        name: "EAPType",
                        kind: Kind::Integer,
                        values: &[
                            AllowedValue::of(Scalar::Integer(13)),
                            AllowedValue::of(Scalar::Integer(17)),
                            AllowedValue::of(Scalar::Integer(18)),
                            AllowedValue::of(Scalar::Integer(21)),
                            AllowedValue::of(Scalar::Integer(23)),
                            AllowedValue::of(Scalar::Integer(25)),
                            AllowedValue::of(Scalar::Integer(43)),
                        ],
                        ..Key::EMPTY
                    }],
                    ..Key::EMPTY
                },
                Key {
                    name: "UserName",
                    kind: Kind::String,
                    ..Key::EMPTY
                },
                Key {
                    name: "UserPassword",
                    kind: Kind::String,
                    secret: true,
                    ..Key::EMPTY
                },
                Key {
                    name: "PayloadCertificateAnchorUUID",
                    kind: Kind::Array,
                    keys: &[Key {
                        name: "CertificateAnchorUUID",
                        kind: Kind::String,
                        format: Some(
                            "^[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}$",
                        ),
                        references: &[
                            "com.apple.security.pem",
                            "com.apple.security.pkcs1",
                            "com.apple.security.pkcs12",
                            "com.apple.security.root",
                        ],
                        ..Key::EMPTY
                    }],
                    ..Key::EMPTY
                },
                Key {
                    name: "TLSTrustedCertificates",
                    kind: Kind::Array,
                    keys: &[Key {
                        name: "TLSTrustedCertificatesItem",
                        kind: Kind::String,
                        required: true,
                        ..Key::EMPTY
                    }],
                    ..Key::EMPTY
                },
                Key {
                    name: "TLSTrustedServerNames",
                    kind: Kind::Array,
                    keys: &[Key {
                        name: "TLSTrustedServerName",
                        kind: Kind::String,
                        ..Key::EMPTY
                    }],
                    ..Key::EMPTY
                },
                Key {
                    name: "TLSAllowTrustExceptions",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(true)),
                    ..Key::EMPTY
                },
                Key {
                    name: "TLSCertificateIsRequired",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(false)),
                    ..Key::EMPTY
                },
                Key {
                    name: "TTLSInnerAuthentication",
                    kind: Kind::String,
                    values: &[
                        AllowedValue::of(Scalar::String("PAP")),
                        AllowedValue::of(Scalar::String("EAP")),
                        AllowedValue::of(Scalar::String("CHAP")),
                        AllowedValue::of(Scalar::String("MSCHAP")),
                        AllowedValue::of(Scalar::String("MSCHAPv2")),
                    ],
                    default: Some(Scalar::String("MSCHAPv2")),
                    ..Key::EMPTY
                },
                Key {
                    name: "TLSMinimumVersion",
                    kind: Kind::String,
                    values: &[
                        AllowedValue::of(Scalar::String("1.0")),
                        AllowedValue::of(Scalar::String("1.1")),
                        AllowedValue::of(Scalar::String("1.2")),
                        AllowedValue::of(Scalar::String("1.3")),
                    ],
                    default: Some(Scalar::String("1.0")),
                    macos: Availability {
                        introduced: Some(Version::new(10, 13, 0)),
                        ..Availability::UNSTATED
                    },
                    ..Key::EMPTY
                },
                Key {
                    name: "TLSMaximumVersion",
                    kind: Kind::String,
                    values: &[
                        AllowedValue::of(Scalar::String("1.0")),
                        AllowedValue::of(Scalar::String("1.1")),
                        AllowedValue::of(Scalar::String("1.2")),
                        AllowedValue::of(Scalar::String("1.3")),
                    ],
                    default: Some(Scalar::String("1.2")),
                    macos: Availability {
                        introduced: Some(Version::new(10, 13, 0)),
                        ..Availability::UNSTATED
                    },
                    ..Key::EMPTY
                },
                Key {
                    name: "OuterIdentity",
                    kind: Kind::String,
                    ..Key::EMPTY
                },
                Key {
                    name: "EAPFASTUsePAC",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(false)),
                    ..Key::EMPTY
                },
                Key {
                    name: "EAPFASTProvisionPAC",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(false)),
                    ..Key::EMPTY
                },
                Key {
                    name: "EAPFASTProvisionPACAnonymously",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(false)),
                    ..Key::EMPTY
                },
                Key {
                    name: "EAPSIMNumberOfRANDs",
                    kind: Kind::Integer,
                    values: &[
                        AllowedValue::of(Scalar::Integer(2)),
                        AllowedValue::of(Scalar::Integer(3)),
                    ],
                    default: Some(Scalar::Integer(3)),
                    ..Key::EMPTY
                },
                Key {
                    name: "SystemModeCredentialsSource",
                    kind: Kind::String,
                    ..Key::EMPTY
                },
                Key {
                    name: "SystemModeUseOpenDirectoryCredentials",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(false)),
                    ..Key::EMPTY
                },
                Key {
                    name: "OneTimeUserPassword",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(false)),
                    macos: Availability {
                        introduced: Some(Version::new(10, 8, 0)),
                        ..Availability::UNSTATED
                    },
                    ..Key::EMPTY
                },
            ],
            ..Key::EMPTY
        },
        Key {
            name: "DisplayedOperatorName",
            kind: Kind::String,
            macos: Availability {
                introduced: Some(Version::new(10, 9, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "DomainName",
            kind: Kind::String,
            macos: Availability {
                introduced: Some(Version::new(10, 9, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "RoamingConsortiumOIs",
            kind: Kind::Array,
            macos: Availability {
                introduced: Some(Version::new(10, 9, 0)),
                ..Availability::UNSTATED
            },
            keys: &[Key {
                name: "RoamingConsortiumOI",
                kind: Kind::String,
                format: Some("^([0-9A-Za-z]{6})|([0-9A-Za-z]{9})$"),
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "ServiceProviderRoamingEnabled",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                introduced: Some(Version::new(10, 9, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "IsHotspot",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                introduced: Some(Version::new(10, 9, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "HESSID",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "NAIRealmNames",
            kind: Kind::Array,
            macos: Availability {
                introduced: Some(Version::new(10, 9, 0)),
                ..Availability::UNSTATED
            },
            keys: &[Key {
                name: "NAIRealmName",
                kind: Kind::String,
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "MCCAndMNCs",
            kind: Kind::Array,
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            keys: &[Key {
                name: "MCCAndMNC",
                kind: Kind::String,
                format: Some("^[0-9]{6}$"),
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "CaptiveBypass",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "QoSMarkingPolicy",
            kind: Kind::Dictionary,
            macos: Availability {
                introduced: Some(Version::new(10, 13, 0)),
                ..Availability::UNSTATED
            },
            keys: &[
                Key {
                    name: "QoSMarkingAllowListAppIdentifiers",
                    kind: Kind::Array,
                    macos: Availability {
                        introduced: Some(Version::new(14, 0, 0)),
                        ..Availability::UNSTATED
                    },
                    keys: &QO_S_MARKING_POLICY_QO_S_MARKING_ALLOW_LIST_APP_IDENTIFIERS,
                    ..Key::EMPTY
                },
                Key {
                    name: "QoSMarkingWhitelistedAppIdentifiers",
                    kind: Kind::Array,
                    replaced_by: Some("QoSMarkingAllowListAppIdentifiers"),
                    macos: Availability {
                        deprecated: Some(Version::new(14, 0, 0)),
                        ..Availability::UNSTATED
                    },
                    keys: &QO_S_MARKING_POLICY_QO_S_MARKING_ALLOW_LIST_APP_IDENTIFIERS,
                    ..Key::EMPTY
                },
                Key {
                    name: "QoSMarkingAppleAudioVideoCalls",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(true)),
                    ..Key::EMPTY
                },
                Key {
                    name: "QoSMarkingEnabled",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(true)),
                    ..Key::EMPTY
                },
            ],
            ..Key::EMPTY
        },
        Key {
            name: "SetupModes",
            kind: Kind::Array,
            macos: Availability {
                introduced: Some(Version::new(10, 7, 0)),
                ..Availability::UNSTATED
            },
            keys: &[Key {
                name: "SetupModesItem",
                kind: Kind::String,
                required: true,
                values: &[
                    AllowedValue::of(Scalar::String("System")),
                    AllowedValue::of(Scalar::String("Loginwindow")),
                ],
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "EnableIPv6",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            ..Key::EMPTY
        },
        Key {
            name: "TLSCertificateRequired",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "ProxyServer",
            kind: Kind::String,
            macos: Availability {
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "ProxyServerPort",
            kind: Kind::Integer,
            range: Some(Range {
                min: Some(0.0),
                max: Some(65535.0),
            }),
            macos: Availability {
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "ProxyUsername",
            kind: Kind::String,
            macos: Availability {
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "ProxyPassword",
            kind: Kind::String,
            secret: true,
            ..Key::EMPTY
        },
        Key {
            name: "ProxyPACURL",
            kind: Kind::String,
            macos: Availability {
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "ProxyPACFallbackAllowed",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "DisableAssociationMACRandomization",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                introduced: Some(Version::new(15, 0, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "AllowJoinBeforeFirstUnlock",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
    ],
    constraints: &[
        Constraint {
            code: "S018",
            at: &[],
            when: &[],
            then: Demand::AnyOf(&[
                Condition::Present("SSID_STR"),
                Condition::Present("DomainName"),
            ]),
            since: None,
            until: None,
            message: "a Wi-Fi payload names neither a network nor a Passpoint domain",
            help: "add `SSID_STR`, or `DomainName` for Passpoint",
        },
        Constraint {
            code: "S018",
            at: &[],
            when: &[Condition::Is("ProxyType", &[Scalar::String("Manual")])],
            then: Demand::AllOf(&[
                Condition::Present("ProxyServer"),
                Condition::Present("ProxyServerPort"),
            ]),
            since: None,
            until: None,
            message: "`ProxyType = Manual` needs `ProxyServer` and `ProxyServerPort`",
            help: "add both keys, or write `ProxyType = None`",
        },
        Constraint {
            code: "S020",
            at: &[],
            when: &[Condition::Present("ProxyServer")],
            then: Demand::AnyOf(&[Condition::Is("ProxyType", &[Scalar::String("Manual")])]),
            since: None,
            until: None,
            message: "`ProxyServer` has no effect without `ProxyType = Manual`",
            help: "write `ProxyType = Manual`, or remove `ProxyServer`",
        },
        Constraint {
            code: "S020",
            at: &[],
            when: &[Condition::Present("ProxyServerPort")],
            then: Demand::AnyOf(&[Condition::Is("ProxyType", &[Scalar::String("Manual")])]),
            since: None,
            until: None,
            message: "`ProxyServerPort` has no effect without `ProxyType = Manual`",
            help: "write `ProxyType = Manual`, or remove `ProxyServerPort`",
        },
        Constraint {
            code: "S020",
            at: &[],
            when: &[Condition::Present("ProxyUsername")],
            then: Demand::AnyOf(&[Condition::Is("ProxyType", &[Scalar::String("Manual")])]),
            since: None,
            until: None,
            message: "`ProxyUsername` has no effect without `ProxyType = Manual`",
            help: "write `ProxyType = Manual`, or remove `ProxyUsername`",
        },
        Constraint {
            code: "S020",
            at: &[],
            when: &[Condition::Present("ProxyPassword")],
            then: Demand::AnyOf(&[Condition::Is("ProxyType", &[Scalar::String("Manual")])]),
            since: None,
            until: None,
            message: "`ProxyPassword` has no effect without `ProxyType = Manual`",
            help: "write `ProxyType = Manual`, or remove `ProxyPassword`",
        },
        Constraint {
            code: "S020",
            at: &[],
            when: &[Condition::Present("ProxyPACURL")],
            then: Demand::AnyOf(&[Condition::Is("ProxyType", &[Scalar::String("Auto")])]),
            since: None,
            until: None,
            message: "`ProxyPACURL` has no effect without `ProxyType = Auto`",
            help: "write `ProxyType = Auto`, or remove `ProxyPACURL`",
        },
        Constraint {
            code: "S020",
            at: &[],
            when: &[Condition::Present("ProxyPACFallbackAllowed")],
            then: Demand::AnyOf(&[Condition::Is("ProxyType", &[Scalar::String("Auto")])]),
            since: None,
            until: None,
            message: "`ProxyPACFallbackAllowed` has no effect without `ProxyType = Auto`",
            help: "write `ProxyType = Auto`, or remove `ProxyPACFallbackAllowed`",
        },
        Constraint {
            code: "S020",
            at: &[],
            when: &[Condition::Is("EncryptionType", &[Scalar::String("None")])],
            then: Demand::NoneOf(&["Password"]),
            since: None,
            until: None,
            message: "`Password` has no effect in a network without encryption",
            help: "remove `Password`, or state the `EncryptionType` of the network",
        },
        Constraint {
            code: "S018",
            at: &["EAPClientConfiguration"],
            when: &[Condition::Is("TLSMinimumVersion", &[Scalar::String("1.3")])],
            then: Demand::AnyOf(&[Condition::Present("OuterIdentity")]),
            since: None,
            until: None,
            message: "`TLSMinimumVersion = 1.3` needs `OuterIdentity`",
            help: "add `OuterIdentity`, such as `anonymous`",
        },
        Constraint {
            code: "S020",
            at: &["EAPClientConfiguration"],
            when: &[Condition::Is(
                "EAPFASTProvisionPAC",
                &[Scalar::Boolean(true)],
            )],
            then: Demand::AnyOf(&[Condition::Is("EAPFASTUsePAC", &[Scalar::Boolean(true)])]),
            since: None,
            until: None,
            message: "`EAPFASTProvisionPAC` has no effect without `EAPFASTUsePAC = true`",
            help: "add `EAPFASTUsePAC = true`",
        },
        Constraint {
            code: "S017",
            at: &["EAPClientConfiguration"],
            when: &[Condition::Present("SystemModeCredentialsSource")],
            then: Demand::AnyOf(&[Condition::Is(
                "SystemModeUseOpenDirectoryCredentials",
                &[Scalar::Boolean(false)],
            )]),
            since: None,
            until: None,
            message: "`SystemModeCredentialsSource` and `SystemModeUseOpenDirectoryCredentials` exclude each other",
            help: "keep one of them",
        },
    ],
};

/// The keys at `QoSMarkingPolicy/QoSMarkingAllowListAppIdentifiers`.
static QO_S_MARKING_POLICY_QO_S_MARKING_ALLOW_LIST_APP_IDENTIFIERS: [Key; 1] = [Key {
    name: "appBundleID",
    kind: Kind::String,
    ..Key::EMPTY
}];
