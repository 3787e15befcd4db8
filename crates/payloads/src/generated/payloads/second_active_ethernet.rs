// From schemas/payloads/com.apple.secondactiveethernet.managed.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.secondactiveethernet.managed",
    variant: None,
    model: "SecondActiveEthernet",
    title: "802.1X: second active Ethernet",
    summary: "Signs the Mac in by 802.1X on the second Ethernet port that has a link.",
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
            values: &[AllowedValue::of(Scalar::String("SecondActiveEthernet"))],
            ..Key::EMPTY
        },
        Key {
            name: "EAPClientConfiguration",
            kind: Kind::Dictionary,
            summary: "Settings of 802.1X, for enterprise networks.",
            keys: &[
                Key {
                    name: "AcceptEAPTypes",
                    kind: Kind::Array,
                    required: true,
                    summary: "EAP methods that the Mac may use.",
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
                        summary: "One method by number: 13 TLS, 17 LEAP, 18 SIM, 21 TTLS, 23 AKA, 25 PEAP, 43 FAST. Prefer 13.",
                        ..Key::EMPTY
                    }],
                    ..Key::EMPTY
                },
                Key {
                    name: "UserName",
                    kind: Kind::String,
                    summary: "Account name for 802.1X; without it the user types one.",
                    ..Key::EMPTY
                },
                Key {
                    name: "UserPassword",
                    kind: Kind::String,
                    secret: true,
                    summary: "Password for 802.1X; without it the user types one.",
                    ..Key::EMPTY
                },
                Key {
                    name: "PayloadCertificateAnchorUUID",
                    kind: Kind::Array,
                    summary: "Certificates of this profile that may vouch for the RADIUS server. With a list, users are no longer asked whether to trust an unknown server.",
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
                        summary: "UUID of one certificate payload in this same profile.",
                        ..Key::EMPTY
                    }],
                    ..Key::EMPTY
                },
                Key {
                    name: "TLSTrustedCertificates",
                    kind: Kind::Array,
                    summary: "Anchor certificates for the RADIUS server, carried inline rather than by reference.",
                    keys: &[Key {
                        name: "TLSTrustedCertificatesItem",
                        kind: Kind::String,
                        required: true,
                        summary: "One anchor certificate.",
                        ..Key::EMPTY
                    }],
                    ..Key::EMPTY
                },
                Key {
                    name: "TLSTrustedServerNames",
                    kind: Kind::Array,
                    summary: "Names that the RADIUS server's certificate may bear; any other is refused. Set it together with the anchors against rogue access points.",
                    keys: &[Key {
                        name: "TLSTrustedServerName",
                        kind: Kind::String,
                        summary: "One name; a star stands for one part of it, such as `radius.*.example.com`.",
                        ..Key::EMPTY
                    }],
                    ..Key::EMPTY
                },
                Key {
                    name: "TLSAllowTrustExceptions",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(true)),
                    summary: "Lets the user accept an untrusted server by hand; off makes the connection fail. Newer systems disregard it.",
                    ..Key::EMPTY
                },
                Key {
                    name: "TLSCertificateIsRequired",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(false)),
                    summary: "On asks for a client certificate as second factor with TTLS, PEAP and FAST; off lets EAP-TLS go without. EAP-TLS starts from on, the others from off.",
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
                    summary: "Sign-in method inside the TTLS tunnel. PAP sends the password readable to the server.",
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
                    summary: "Oldest TLS version for EAP. Write 1.2 unless an old RADIUS server stands in the way.",
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
                    summary: "Newest TLS version for EAP; must not be below the oldest.",
                    ..Key::EMPTY
                },
                Key {
                    name: "OuterIdentity",
                    kind: Kind::String,
                    summary: "Name sent in the open before the tunnel stands, such as `anonymous`, so that nobody reads the real one. TTLS, PEAP and FAST only.",
                    ..Key::EMPTY
                },
                Key {
                    name: "EAPFASTUsePAC",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(false)),
                    summary: "Uses a stored EAP-FAST credential (PAC) if there is one; otherwise the server shows a certificate.",
                    ..Key::EMPTY
                },
                Key {
                    name: "EAPFASTProvisionPAC",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(false)),
                    summary: "Lets the server hand out a PAC. Turn it on together with `EAPFASTUsePAC`, since no other way supplies one.",
                    ..Key::EMPTY
                },
                Key {
                    name: "EAPFASTProvisionPACAnonymously",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(false)),
                    summary: "Accepts a PAC without checking the server, which lets an attacker sit in between.",
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
                    summary: "Fewest random challenges that EAP-SIM accepts: 2 or 3.",
                    ..Key::EMPTY
                },
                Key {
                    name: "SystemModeCredentialsSource",
                    kind: Kind::String,
                    summary: "`ActiveDirectory` signs in with the Mac's own AD computer account. Not together with `SystemModeUseOpenDirectoryCredentials`.",
                    ..Key::EMPTY
                },
                Key {
                    name: "SystemModeUseOpenDirectoryCredentials",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(false)),
                    summary: "Signs in with the Mac's Open Directory account. Not together with `SystemModeCredentialsSource`.",
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
                    summary: "Asks for the password at every connection, as one-time passwords need.",
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
            summary: "When the Mac signs in to 802.1X without a logged-in user.",
            keys: &[Key {
                name: "SetupModesItem",
                kind: Kind::String,
                required: true,
                values: &[
                    AllowedValue::of(Scalar::String("System")),
                    AllowedValue::of(Scalar::String("Loginwindow")),
                ],
                summary: "`System` signs the computer in at start-up; `Loginwindow` uses what the user types when logging in.",
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
            summary: "Names the identity payload of this same profile with which the Mac signs in, as EAP-TLS demands.",
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
