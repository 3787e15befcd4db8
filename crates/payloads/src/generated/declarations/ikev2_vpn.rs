// From schemas/declarations/com.apple.configuration.network.vpn.ikev2.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Declaration,
    payload_type: "com.apple.configuration.network.vpn.ikev2",
    variant: None,
    model: "Ikev2Vpn",
    title: "IKEv2 VPN",
    summary: "",
    dropped: false,
    apply: Some("multiple"),
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(27, 0, 0)),
        enrollments: Some(&[Enrollment::Supervised, Enrollment::Local]),
        scopes: Some(&[Scope::System, Scope::User]),
        ..Availability::UNSTATED
    },
    platforms: &[
        (
            Platform::Ios,
            Availability {
                introduced: Some(Version::new(27, 0, 0)),
                enrollments: Some(&[
                    Enrollment::Supervised,
                    Enrollment::Device,
                    Enrollment::Local,
                ]),
                scopes: Some(&[Scope::System]),
                ..Availability::UNSTATED
            },
        ),
        (
            Platform::TvOs,
            Availability {
                introduced: Some(Version::new(27, 0, 0)),
                enrollments: Some(&[
                    Enrollment::Supervised,
                    Enrollment::Device,
                    Enrollment::Local,
                ]),
                scopes: Some(&[Scope::System]),
                ..Availability::UNSTATED
            },
        ),
        (
            Platform::VisionOs,
            Availability {
                introduced: Some(Version::new(27, 0, 0)),
                enrollments: Some(&[
                    Enrollment::Supervised,
                    Enrollment::Device,
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
            required: true,
            ..Key::EMPTY
        },
        Key {
            name: "HostName",
            kind: Kind::String,
            required: true,
            ..Key::EMPTY
        },
        Key {
            name: "LocalIdentifier",
            kind: Kind::String,
            required: true,
            ..Key::EMPTY
        },
        Key {
            name: "RemoteIdentifier",
            kind: Kind::String,
            required: true,
            ..Key::EMPTY
        },
        Key {
            name: "Authentication",
            kind: Kind::Dictionary,
            required: true,
            keys: &[
                Key {
                    name: "Method",
                    kind: Kind::String,
                    required: true,
                    values: &[
                        AllowedValue::of(Scalar::String("None")),
                        AllowedValue::of(Scalar::String("SharedSecret")),
                        AllowedValue::of(Scalar::String("Certificate")),
                    ],
                    ..Key::EMPTY
                },
                Key {
                    name: "CredentialsAssetReference",
                    kind: Kind::String,
                    asset_types: &["com.apple.asset.credential.userpassword"],
                    ..Key::EMPTY
                },
                Key {
                    name: "IdentityCertificateType",
                    kind: Kind::String,
                    values: &[
                        AllowedValue::of(Scalar::String("RSA")),
                        AllowedValue::of(Scalar::String("ECDSA256")),
                        AllowedValue::of(Scalar::String("ECDSA384")),
                        AllowedValue::of(Scalar::String("ECDSA521")),
                        AllowedValue::of(Scalar::String("RSA-PSS")),
                    ],
                    default: Some(Scalar::String("RSA")),
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
                    name: "ExtendedAuth",
                    kind: Kind::Dictionary,
                    keys: &[
                        Key {
                            name: "Enabled",
                            kind: Kind::Boolean,
                            default: Some(Scalar::Boolean(false)),
                            ..Key::EMPTY
                        },
                        Key {
                            name: "CredentialsAssetReference",
                            kind: Kind::String,
                            asset_types: &["com.apple.asset.credential.userpassword"],
                            ..Key::EMPTY
                        },
                        Key {
                            name: "ServerCertificateIssuerCommonName",
                            kind: Kind::String,
                            ..Key::EMPTY
                        },
                        Key {
                            name: "ServerCertificateCommonName",
                            kind: Kind::String,
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
                            ..Key::EMPTY
                        },
                    ],
                    ..Key::EMPTY
                },
            ],
            ..Key::EMPTY
        },
        Key {
            name: "NetworkRouting",
            kind: Kind::Dictionary,
            keys: &[
                Key {
                    name: "EnforceRoutes",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(false)),
                    ..Key::EMPTY
                },
                Key {
                    name: "IncludeAllNetworks",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(false)),
                    ..Key::EMPTY
                },
                Key {
                    name: "ExcludeLocalNetworks",
                    kind: Kind::Boolean,
                    ..Key::EMPTY
                },
                Key {
                    name: "ExcludeCellularServices",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(true)),
                    ..Key::EMPTY
                },
                Key {
                    name: "ExcludeAPNs",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(true)),
                    ..Key::EMPTY
                },
                Key {
                    name: "ExcludeDeviceCommunication",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(true)),
                    ..Key::EMPTY
                },
            ],
            ..Key::EMPTY
        },
        Key {
            name: "Idle",
            kind: Kind::Dictionary,
            keys: &[
                Key {
                    name: "Disconnect",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(false)),
                    ..Key::EMPTY
                },
                Key {
                    name: "Timer",
                    kind: Kind::Integer,
                    ..Key::EMPTY
                },
                Key {
                    name: "DeadPeerDetectionRate",
                    kind: Kind::String,
                    values: &[
                        AllowedValue::of(Scalar::String("None")),
                        AllowedValue::of(Scalar::String("Low")),
                        AllowedValue::of(Scalar::String("Medium")),
                        AllowedValue::of(Scalar::String("High")),
                    ],
                    default: Some(Scalar::String("Medium")),
                    ..Key::EMPTY
                },
            ],
            ..Key::EMPTY
        },
        Key {
            name: "OnDemand",
            kind: Kind::Dictionary,
            keys: &[
                Key {
                    name: "Enabled",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(false)),
                    ..Key::EMPTY
                },
                Key {
                    name: "DisableUserOverride",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(false)),
                    macos: Availability {
                        absent: true,
                        ..Availability::UNSTATED
                    },
                    ..Key::EMPTY
                },
                Key {
                    name: "Rules",
                    kind: Kind::Array,
                    keys: &[Key {
                        name: "RulesElement",
                        kind: Kind::Dictionary,
                        keys: &[
                            Key {
                                name: "Action",
                                kind: Kind::String,
                                required: true,
                                values: &[
                                    AllowedValue::of(Scalar::String("Allow")),
                                    AllowedValue::of(Scalar::String("Connect")),
                                    AllowedValue::of(Scalar::String("Disconnect")),
                                    AllowedValue::of(Scalar::String("EvaluateConnection")),
                                    AllowedValue::of(Scalar::String("Ignore")),
                                ],
                                ..Key::EMPTY
                            },
                            Key {
                                name: "ActionParameters",
                                kind: Kind::Array,
                                keys: &[Key {
                                    name: "ActionParameter",
                                    kind: Kind::Dictionary,
                                    keys: &[
                                        Key {
                                            name: "Domains",
                                            kind: Kind::Array,
                                            required: true,
                                            keys: &[Key {
                                                name: "DomainsElement",
                                                kind: Kind::String,
                                                ..Key::EMPTY
                                            }],
                                            ..Key::EMPTY
                                        },
                                        Key {
                                            name: "DomainAction",
                                            kind: Kind::String,
                                            required: true,
                                            values: &[
                                                AllowedValue::of(Scalar::String("ConnectIfNeeded")),
                                                AllowedValue::of(Scalar::String("NeverConnect")),
                                            ],
                                            ..Key::EMPTY
                                        },
                                        Key {
                                            name: "RequiredDNSServers",
                                            kind: Kind::Array,
                                            keys: &[Key {
                                                name: "RequiredDNSServersElement",
                                                kind: Kind::String,
                                                ..Key::EMPTY
                                            }],
                                            ..Key::EMPTY
                                        },
                                        Key {
                                            name: "RequiredURLStringProbe",
                                            kind: Kind::String,
                                            ..Key::EMPTY
                                        },
                                    ],
                                    ..Key::EMPTY
                                }],
                                ..Key::EMPTY
                            },
                            Key {
                                name: "DNSDomainMatch",
                                kind: Kind::Array,
                                keys: &[Key {
                                    name: "DNSDomainMatchElement",
                                    kind: Kind::String,
                                    ..Key::EMPTY
                                }],
                                ..Key::EMPTY
                            },
                            Key {
                                name: "DNSServerAddressMatch",
                                kind: Kind::Array,
                                keys: &[Key {
                                    name: "DNSServerAddressMatchElement",
                                    kind: Kind::String,
                                    ..Key::EMPTY
                                }],
                                ..Key::EMPTY
                            },
                            Key {
                                name: "InterfaceTypeMatch",
                                kind: Kind::String,
                                values: &[
                                    AllowedValue::of(Scalar::String("Ethernet")),
                                    AllowedValue::of(Scalar::String("WiFi")),
                                    AllowedValue::of(Scalar::String("Cellular")),
                                ],
                                ..Key::EMPTY
                            },
                            Key {
                                name: "SSIDMatch",
                                kind: Kind::Array,
                                keys: &[Key {
                                    name: "SSIDMatchElement",
                                    kind: Kind::String,
                                    ..Key::EMPTY
                                }],
                                ..Key::EMPTY
                            },
                            Key {
                                name: "URLStringProbe",
                                kind: Kind::String,
                                ..Key::EMPTY
                            },
                        ],
                        ..Key::EMPTY
                    }],
                    ..Key::EMPTY
                },
            ],
            ..Key::EMPTY
        },
        Key {
            name: "UseConfigurationAttributeInternalIPSubnet",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "DisableMOBIKE",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "DisableRedirect",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "EnablePFS",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "EnableCertificateRevocationCheck",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "EnableFallback",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "MTU",
            kind: Kind::Integer,
            range: Some(Range {
                min: Some(1280.0),
                max: Some(1400.0),
            }),
            default: Some(Scalar::Integer(1280)),
            ..Key::EMPTY
        },
        Key {
            name: "EnforceStrictAlgorithmSelection",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "PostQuantumKeyExchange",
            kind: Kind::Dictionary,
            keys: &[
                Key {
                    name: "PPK",
                    kind: Kind::Data,
                    secret: true,
                    ..Key::EMPTY
                },
                Key {
                    name: "PPKIdentifier",
                    kind: Kind::String,
                    ..Key::EMPTY
                },
                Key {
                    name: "PPKMandatory",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(true)),
                    ..Key::EMPTY
                },
                Key {
                    name: "AllowFallback",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(false)),
                    ..Key::EMPTY
                },
            ],
            ..Key::EMPTY
        },
        Key {
            name: "IKESecurityAssociationParameters",
            kind: Kind::Dictionary,
            keys: &IKE_SECURITY_ASSOCIATION_PARAMETERS,
            ..Key::EMPTY
        },
        Key {
            name: "ChildSecurityAssociationParameters",
            kind: Kind::Dictionary,
            keys: &IKE_SECURITY_ASSOCIATION_PARAMETERS,
            ..Key::EMPTY
        },
        Key {
            name: "DNS",
            kind: Kind::Dictionary,
            keys: &[
                Key {
                    name: "ServerAddresses",
                    kind: Kind::Array,
                    required: true,
                    keys: &[Key {
                        name: "ServerAddressesElement",
                        kind: Kind::String,
                        ..Key::EMPTY
                    }],
                    ..Key::EMPTY
                },
                Key {
                    name: "SearchDomains",
                    kind: Kind::Array,
                    keys: &[Key {
                        name: "SearchDomainsElement",
                        kind: Kind::String,
                        ..Key::EMPTY
                    }],
                    ..Key::EMPTY
                },
                Key {
                    name: "DomainName",
                    kind: Kind::String,
                    ..Key::EMPTY
                },
                Key {
                    name: "SupplementalMatchDomains",
                    kind: Kind::Array,
                    keys: &DNS_SUPPLEMENTAL_MATCH_DOMAINS,
                    ..Key::EMPTY
                },
                Key {
                    name: "SupplementalMatchDomainsNoSearch",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(false)),
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
            ],
            ..Key::EMPTY
        },
        Key {
            name: "Proxies",
            kind: Kind::Dictionary,
            keys: &[
                Key {
                    name: "AutoConfigEnable",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(false)),
                    ..Key::EMPTY
                },
                Key {
                    name: "AutoDiscoveryEnable",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(true)),
                    ..Key::EMPTY
                },
                Key {
                    name: "AutoConfigURLString",
                    kind: Kind::String,
                    ..Key::EMPTY
                },
                Key {
                    name: "SupplementalMatchDomains",
                    kind: Kind::Array,
                    keys: &DNS_SUPPLEMENTAL_MATCH_DOMAINS,
                    ..Key::EMPTY
                },
                Key {
                    name: "Protocol",
                    kind: Kind::Dictionary,
                    keys: &[
                        Key {
                            name: "HTTP",
                            kind: Kind::Dictionary,
                            keys: &[
                                Key {
                                    name: "Enable",
                                    kind: Kind::Boolean,
                                    default: Some(Scalar::Boolean(false)),
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
                                    range: Some(Range {
                                        min: Some(0.0),
                                        max: Some(65535.0),
                                    }),
                                    ..Key::EMPTY
                                },
                            ],
                            ..Key::EMPTY
                        },
                        Key {
                            name: "HTTPS",
                            kind: Kind::Dictionary,
                            keys: &[
                                Key {
                                    name: "Enable",
                                    kind: Kind::Boolean,
                                    default: Some(Scalar::Boolean(false)),
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
                                    range: Some(Range {
                                        min: Some(0.0),
                                        max: Some(65535.0),
                                    }),
                                    ..Key::EMPTY
                                },
                            ],
                            ..Key::EMPTY
                        },
                        Key {
                            name: "CredentialsAssetReference",
                            kind: Kind::String,
                            asset_types: &["com.apple.asset.credential.userpassword"],
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
            code: "S018",
            at: &["Authentication"],
            when: &[Condition::Is("Method", &[Scalar::String("SharedSecret")])],
            then: Demand::AnyOf(&[Condition::Present("CredentialsAssetReference")]),
            since: None,
            until: None,
            message: "`Method = SharedSecret` needs `CredentialsAssetReference`",
            help: "add `CredentialsAssetReference`",
        },
        Constraint {
            code: "S018",
            at: &["Authentication"],
            when: &[Condition::Is("Method", &[Scalar::String("Certificate")])],
            then: Demand::AnyOf(&[Condition::Present("IdentityAssetReference")]),
            since: None,
            until: None,
            message: "`Method = Certificate` needs `IdentityAssetReference`",
            help: "add `IdentityAssetReference`",
        },
        Constraint {
            code: "S018",
            at: &["PostQuantumKeyExchange"],
            when: &[Condition::Present("PPK")],
            then: Demand::AnyOf(&[Condition::Present("PPKIdentifier")]),
            since: None,
            until: None,
            message: "`PPK` without `PPKIdentifier`",
            help: "add `PPKIdentifier`",
        },
        Constraint {
            code: "S018",
            at: &["PostQuantumKeyExchange"],
            when: &[Condition::Present("PPKIdentifier")],
            then: Demand::AnyOf(&[Condition::Present("PPK")]),
            since: None,
            until: None,
            message: "`PPKIdentifier` without `PPK`",
            help: "add `PPK`",
        },
        Constraint {
            code: "S018",
            at: &["Proxies", "Protocol", "*"],
            when: &[Condition::Present("HostName")],
            then: Demand::AnyOf(&[Condition::Present("Port")]),
            since: None,
            until: None,
            message: "`HostName` of a proxy needs `Port`",
            help: "add `Port`",
        },
        Constraint {
            code: "S020",
            at: &["OnDemand", "Rules", "[]"],
            when: &[Condition::Present("ActionParameters")],
            then: Demand::AnyOf(&[Condition::Is(
                "Action",
                &[Scalar::String("EvaluateConnection")],
            )]),
            since: None,
            until: None,
            message: "`ActionParameters` has no effect without `Action = EvaluateConnection`",
            help: "write `Action = EvaluateConnection`, or remove `ActionParameters`",
        },
    ],
};

/// The keys at `DNS/SupplementalMatchDomains`.
static DNS_SUPPLEMENTAL_MATCH_DOMAINS: [Key; 1] = [Key {
    name: "SupplementalMatchDomainsElement",
    kind: Kind::String,
    ..Key::EMPTY
}];

/// The keys at `IKESecurityAssociationParameters`.
static IKE_SECURITY_ASSOCIATION_PARAMETERS: [Key; 5] = [
    Key {
        name: "EncryptionAlgorithm",
        kind: Kind::String,
        values: &[
            AllowedValue::of(Scalar::String("AES-128")),
            AllowedValue::of(Scalar::String("AES-256")),
            AllowedValue::of(Scalar::String("AES-128-GCM")),
            AllowedValue::of(Scalar::String("AES-256-GCM")),
            AllowedValue::of(Scalar::String("ChaCha20Poly1305")),
        ],
        default: Some(Scalar::String("AES-256")),
        ..Key::EMPTY
    },
    Key {
        name: "IntegrityAlgorithm",
        kind: Kind::String,
        values: &[
            AllowedValue::of(Scalar::String("SHA2-256")),
            AllowedValue::of(Scalar::String("SHA2-384")),
            AllowedValue::of(Scalar::String("SHA2-512")),
        ],
        default: Some(Scalar::String("SHA2-256")),
        ..Key::EMPTY
    },
    Key {
        name: "DiffieHellmanGroup",
        kind: Kind::Integer,
        values: &[
            AllowedValue::of(Scalar::Integer(14)),
            AllowedValue::of(Scalar::Integer(15)),
            AllowedValue::of(Scalar::Integer(16)),
            AllowedValue::of(Scalar::Integer(17)),
            AllowedValue::of(Scalar::Integer(18)),
            AllowedValue::of(Scalar::Integer(19)),
            AllowedValue::of(Scalar::Integer(20)),
            AllowedValue::of(Scalar::Integer(21)),
            AllowedValue::of(Scalar::Integer(31)),
            AllowedValue::of(Scalar::Integer(32)),
        ],
        default: Some(Scalar::Integer(14)),
        ..Key::EMPTY
    },
    Key {
        name: "PostQuantumKeyExchangeMethods",
        kind: Kind::Array,
        keys: &[Key {
            name: "PostQuantumKeyExchangeMethod",
            kind: Kind::Integer,
            values: &[
                AllowedValue::of(Scalar::Integer(0)),
                AllowedValue::of(Scalar::Integer(36)),
                AllowedValue::of(Scalar::Integer(37)),
            ],
            ..Key::EMPTY
        }],
        ..Key::EMPTY
    },
    Key {
        name: "LifeTimeInMinutes",
        kind: Kind::Integer,
        range: Some(Range {
            min: Some(10.0),
            max: Some(1440.0),
        }),
        default: Some(Scalar::Integer(1440)),
        ..Key::EMPTY
    },
];
