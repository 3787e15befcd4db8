// From schemas/payloads/com.apple.wifi.managed.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.wifi.managed",
    variant: None,
    model: "Wifi",
    title: "Wi-Fi",
    summary: "Adds a Wi-Fi network with its security, enterprise sign-in (802.1X) and proxy.",
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
            summary: "Joins the network whenever it is in range; off leaves the choice to the user.",
            ..Key::EMPTY
        },
        Key {
            name: "SSID_STR",
            kind: Kind::String,
            summary: "Name of the network, letter case included. Only Hotspot 2.0 networks, known by `DomainName`, do without.",
            ..Key::EMPTY
        },
        Key {
            name: "HIDDEN_NETWORK",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            summary: "Says that the network does not broadcast its name.",
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
            summary: "How traffic on this network finds a proxy: `Manual` reads server and port, `Auto` reads the PAC address.",
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
            summary: "Security of the network. `WPA2` joins WPA2 and WPA3; `WPA3` nothing older; up to macOS 12 it has to be what the network really uses.",
            ..Key::EMPTY
        },
        Key {
            name: "Password",
            kind: Kind::String,
            secret: true,
            summary: "Passphrase of the network. Enterprise networks use `EAPClientConfiguration` instead.",
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
            name: "DisplayedOperatorName",
            kind: Kind::String,
            macos: Availability {
                introduced: Some(Version::new(10, 9, 0)),
                ..Availability::UNSTATED
            },
            summary: "Operator's name to show while connected to a Hotspot 2.0 network.",
            ..Key::EMPTY
        },
        Key {
            name: "DomainName",
            kind: Kind::String,
            macos: Availability {
                introduced: Some(Version::new(10, 9, 0)),
                ..Availability::UNSTATED
            },
            summary: "Domain of the Hotspot 2.0 provider; identifies the network in place of an SSID.",
            ..Key::EMPTY
        },
        Key {
            name: "RoamingConsortiumOIs",
            kind: Kind::Array,
            macos: Availability {
                introduced: Some(Version::new(10, 9, 0)),
                ..Availability::UNSTATED
            },
            summary: "Roaming groups whose Hotspot 2.0 access points the Mac may use.",
            keys: &[Key {
                name: "RoamingConsortiumOI",
                kind: Kind::String,
                format: Some("^([0-9A-Za-z]{6})|([0-9A-Za-z]{9})$"),
                summary: "One group's identifier of 3 or 5 octets, in hexadecimal.",
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
            summary: "Lets the Mac join roaming partners of the Hotspot 2.0 provider.",
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
            summary: "Says that this is a hotspot.",
            ..Key::EMPTY
        },
        Key {
            name: "HESSID",
            kind: Kind::String,
            summary: "Identifier of a group of Hotspot 2.0 access points, written like a MAC address.",
            ..Key::EMPTY
        },
        Key {
            name: "NAIRealmNames",
            kind: Kind::Array,
            macos: Availability {
                introduced: Some(Version::new(10, 9, 0)),
                ..Availability::UNSTATED
            },
            summary: "Realms that select this provider among Hotspot 2.0 networks.",
            keys: &[Key {
                name: "NAIRealmName",
                kind: Kind::String,
                summary: "One realm, such as `example.com`.",
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
            summary: "Limits which apps get priority marks on Cisco fast lane networks. Without it every app may; an empty one denies them all.",
            keys: &[
                Key {
                    name: "QoSMarkingAllowListAppIdentifiers",
                    kind: Kind::Array,
                    macos: Availability {
                        introduced: Some(Version::new(14, 0, 0)),
                        ..Availability::UNSTATED
                    },
                    summary: "Apps whose traffic may carry priority marks. No list here means no app.",
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
                    summary: "Old name of `QoSMarkingAllowListAppIdentifiers`; use that one.",
                    keys: &QO_S_MARKING_POLICY_QO_S_MARKING_ALLOW_LIST_APP_IDENTIFIERS,
                    ..Key::EMPTY
                },
                Key {
                    name: "QoSMarkingAppleAudioVideoCalls",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(true)),
                    summary: "Also gives priority to calls of Apple's own apps, such as FaceTime.",
                    ..Key::EMPTY
                },
                Key {
                    name: "QoSMarkingEnabled",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(true)),
                    summary: "On marks at layer 2 only; off makes the Mac act as though the network had no fast lane.",
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
            name: "EnableIPv6",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            summary: "Uses IPv6 on this network.",
            ..Key::EMPTY
        },
        Key {
            name: "TLSCertificateRequired",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            summary: "Like `TLSCertificateIsRequired` of the 802.1X settings: whether a client certificate is a second factor.",
            ..Key::EMPTY
        },
        Key {
            name: "ProxyServer",
            kind: Kind::String,
            macos: Availability {
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "Host name or address of the manual proxy.",
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
            summary: "TCP port of the manual proxy.",
            ..Key::EMPTY
        },
        Key {
            name: "ProxyUsername",
            kind: Kind::String,
            macos: Availability {
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "Account name at the proxy.",
            ..Key::EMPTY
        },
        Key {
            name: "ProxyPassword",
            kind: Kind::String,
            secret: true,
            summary: "Password at the proxy.",
            ..Key::EMPTY
        },
        Key {
            name: "ProxyPACURL",
            kind: Kind::String,
            macos: Availability {
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "Address of the PAC file that picks proxies.",
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
            summary: "Goes without a proxy while the PAC file cannot be had.",
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
            summary: "Shows the network the Mac's real hardware address, and the user a privacy warning. Users can undo it unless MDM installed it.",
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
    summary: "Bundle identifier of one app.",
    ..Key::EMPTY
}];
