// From schemas/declarations/com.apple.configuration.network.vpn.ipsec.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Declaration,
    payload_type: "com.apple.configuration.network.vpn.ipsec",
    variant: None,
    model: "IpsecVpn",
    title: "IPsec VPN",
    summary: "",
    dropped: false,
    apply: Some("multiple"),
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(27, 0, 0)),
        enrollments: Some(&[Enrollment::Supervised, Enrollment::Local]),
        scopes: Some(&[Scope::System]),
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
                absent: true,
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
            name: "OverridePrimary",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
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
                    name: "LocalIdentifier",
                    kind: Kind::String,
                    ..Key::EMPTY
                },
                Key {
                    name: "LocalIdentifierType",
                    kind: Kind::String,
                    values: &[AllowedValue::of(Scalar::String("KeyID"))],
                    default: Some(Scalar::String("KeyID")),
                    ..Key::EMPTY
                },
                Key {
                    name: "PromptForVPNPIN",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(false)),
                    ..Key::EMPTY
                },
                Key {
                    name: "XAuth",
                    kind: Kind::Dictionary,
                    keys: &[
                        Key {
                            name: "Enabled",
                            kind: Kind::Boolean,
                            required: true,
                            ..Key::EMPTY
                        },
                        Key {
                            name: "CredentialsAssetReference",
                            kind: Kind::String,
                            asset_types: &["com.apple.asset.credential.userpassword"],
                            ..Key::EMPTY
                        },
                        Key {
                            name: "PasswordEncryption",
                            kind: Kind::String,
                            values: &[AllowedValue::of(Scalar::String("Prompt"))],
                            ..Key::EMPTY
                        },
                    ],
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
            name: "DNS",
            kind: Kind::Dictionary,
            keys: &[
                Key {
                    name: "Protocol",
                    kind: Kind::String,
                    required: true,
                    values: &[
                        AllowedValue::of(Scalar::String("Cleartext")),
                        AllowedValue::of(Scalar::String("HTTPS")),
                        AllowedValue::of(Scalar::String("TLS")),
                    ],
                    ..Key::EMPTY
                },
                Key {
                    name: "ServerURL",
                    kind: Kind::String,
                    ..Key::EMPTY
                },
                Key {
                    name: "ServerName",
                    kind: Kind::String,
                    ..Key::EMPTY
                },
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
            at: &["Proxies", "Protocol", "*"],
            when: &[Condition::Present("HostName")],
            then: Demand::AnyOf(&[Condition::Present("Port")]),
            since: None,
            until: None,
            message: "`HostName` of a proxy needs `Port`",
            help: "add `Port`",
        },
        Constraint {
            code: "S018",
            at: &["DNS"],
            when: &[Condition::Is("Protocol", &[Scalar::String("HTTPS")])],
            then: Demand::AnyOf(&[Condition::Present("ServerURL")]),
            since: None,
            until: None,
            message: "`Protocol = HTTPS` needs `ServerURL`",
            help: "add `ServerURL`",
        },
        Constraint {
            code: "S018",
            at: &["DNS"],
            when: &[Condition::Is("Protocol", &[Scalar::String("TLS")])],
            then: Demand::AnyOf(&[Condition::Present("ServerName")]),
            since: None,
            until: None,
            message: "`Protocol = TLS` needs `ServerName`",
            help: "add `ServerName`",
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
