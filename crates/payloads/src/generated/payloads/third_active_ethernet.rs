// From schemas/payloads/com.apple.thirdactiveethernet.managed.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.thirdactiveethernet.managed",
    variant: None,
    model: "ThirdActiveEthernet",
    title: "Third Active Ethernet",
    summary: "",
    dropped: false,
    apply: None,
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(10, 7, 0)),
        multiple: Some(false),
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
                absent: true,
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
                absent: true,
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
            name: "ANY",
            kind: Kind::Any,
            ..Key::EMPTY
        },
        Key {
            name: "Interface",
            kind: Kind::String,
            values: &[AllowedValue::of(Scalar::String("ThirdActiveEthernet"))],
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
    ],
    constraints: &[
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
