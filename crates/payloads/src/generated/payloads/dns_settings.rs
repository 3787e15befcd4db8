// From schemas/payloads/com.apple.dnsSettings.managed.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.dnsSettings.managed",
    variant: None,
    model: "DnsSettings",
    title: "DNS settings",
    summary: "Sets encrypted DNS (over HTTPS or TLS) with its servers, the domains it covers and the networks on which it applies.",
    dropped: false,
    apply: None,
    replaced_by: Some("com.apple.configuration.network.dns-settings"),
    macos: Availability {
        introduced: Some(Version::new(11, 0, 0)),
        deprecated: Some(Version::new(27, 0, 0)),
        multiple: Some(true),
        device_channel: Some(true),
        user_channel: Some(false),
        requires_dep: Some(false),
        user_approved: Some(false),
        manual_install: Some(true),
        user_enrollment: Some(Mode::Forbidden),
        ..Availability::UNSTATED
    },
    platforms: &[
        (
            Platform::Ios,
            Availability {
                introduced: Some(Version::new(14, 0, 0)),
                deprecated: Some(Version::new(27, 0, 0)),
                multiple: Some(true),
                supervised: Some(false),
                manual_install: Some(true),
                user_enrollment: Some(Mode::Forbidden),
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
                introduced: Some(Version::new(1, 0, 0)),
                deprecated: Some(Version::new(27, 0, 0)),
                multiple: Some(true),
                supervised: Some(false),
                manual_install: Some(true),
                user_enrollment: Some(Mode::Forbidden),
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
            name: "DNSSettings",
            kind: Kind::Dictionary,
            required: true,
            keys: &[
                Key {
                    name: "DNSProtocol",
                    kind: Kind::String,
                    required: true,
                    values: &[
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
                    keys: &[Key {
                        name: "ServerAddressesElement",
                        kind: Kind::String,
                        ..Key::EMPTY
                    }],
                    ..Key::EMPTY
                },
                Key {
                    name: "AllowFailover",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(false)),
                    macos: Availability {
                        introduced: Some(Version::new(26, 0, 0)),
                        ..Availability::UNSTATED
                    },
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
                    macos: Availability {
                        introduced: Some(Version::new(13, 0, 0)),
                        ..Availability::UNSTATED
                    },
                    ..Key::EMPTY
                },
                Key {
                    name: "SupplementalMatchDomains",
                    kind: Kind::Array,
                    keys: &[Key {
                        name: "SupplementalMatchDomainsElement",
                        kind: Kind::String,
                        ..Key::EMPTY
                    }],
                    ..Key::EMPTY
                },
            ],
            ..Key::EMPTY
        },
        Key {
            name: "OnDemandRules",
            kind: Kind::Array,
            keys: &[Key {
                name: "OnDemandRulesElement",
                kind: Kind::Dictionary,
                keys: &[
                    Key {
                        name: "Action",
                        kind: Kind::String,
                        required: true,
                        values: &[
                            AllowedValue::of(Scalar::String("Connect")),
                            AllowedValue::of(Scalar::String("Disconnect")),
                            AllowedValue::of(Scalar::String("EvaluateConnection")),
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
                                        AllowedValue::of(Scalar::String("NeverConnect")),
                                        AllowedValue::of(Scalar::String("ConnectIfNeeded")),
                                    ],
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
        Key {
            name: "ProhibitDisablement",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                supervised: Some(true),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
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
            dropped: true,
            macos: Availability {
                introduced: Some(Version::new(13, 0, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
    ],
    constraints: &[
        Constraint {
            code: "S018",
            at: &["DNSSettings"],
            when: &[Condition::Is("DNSProtocol", &[Scalar::String("HTTPS")])],
            then: Demand::AnyOf(&[Condition::Present("ServerURL")]),
            since: None,
            until: None,
            message: "`DNSProtocol = HTTPS` needs `ServerURL`",
            help: "add `ServerURL`, an address that begins with `https://`",
        },
        Constraint {
            code: "S020",
            at: &["DNSSettings"],
            when: &[Condition::Present("ServerName")],
            then: Demand::AnyOf(&[Condition::Is("DNSProtocol", &[Scalar::String("TLS")])]),
            since: None,
            until: None,
            message: "`ServerName` has no effect without `DNSProtocol = TLS`",
            help: "remove `ServerName`; for HTTPS the name stands in `ServerURL`",
        },
        Constraint {
            code: "S020",
            at: &["OnDemandRules", "[]"],
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
