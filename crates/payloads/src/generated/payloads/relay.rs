// From schemas/payloads/com.apple.relay.managed.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.relay.managed",
    variant: None,
    model: "Relay",
    title: "Network relay",
    summary: "Sends traffic for chosen domains through secure relays in place of a VPN.",
    dropped: false,
    apply: None,
    replaced_by: Some("com.apple.configuration.network.relay"),
    macos: Availability {
        introduced: Some(Version::new(14, 0, 0)),
        deprecated: Some(Version::new(27, 0, 0)),
        multiple: Some(true),
        device_channel: Some(true),
        user_channel: Some(true),
        supervised: Some(false),
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
                introduced: Some(Version::new(17, 0, 0)),
                deprecated: Some(Version::new(27, 0, 0)),
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
                introduced: Some(Version::new(17, 0, 0)),
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
                deprecated: Some(Version::new(27, 0, 0)),
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
                absent: true,
                ..Availability::UNSTATED
            },
        ),
    ],
    keys: &[
        Key {
            name: "Relays",
            kind: Kind::Array,
            required: true,
            keys: &[Key {
                name: "Relay",
                kind: Kind::Dictionary,
                keys: &[
                    Key {
                        name: "HTTP3RelayURL",
                        kind: Kind::String,
                        ..Key::EMPTY
                    },
                    Key {
                        name: "HTTP2RelayURL",
                        kind: Kind::String,
                        ..Key::EMPTY
                    },
                    Key {
                        name: "AdditionalHTTPHeaderFields",
                        kind: Kind::Dictionary,
                        keys: &[Key {
                            name: "ANY",
                            kind: Kind::String,
                            required: true,
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
                    Key {
                        name: "RawPublicKeys",
                        kind: Kind::Array,
                        keys: &[Key {
                            name: "RawPublicKeysElement",
                            kind: Kind::Data,
                            ..Key::EMPTY
                        }],
                        ..Key::EMPTY
                    },
                ],
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "MatchDomains",
            kind: Kind::Array,
            keys: &[Key {
                name: "MatchDomainsElement",
                kind: Kind::String,
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "ExcludedDomains",
            kind: Kind::Array,
            keys: &[Key {
                name: "ExcludedDomainsElement",
                kind: Kind::String,
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "MatchFQDNs",
            kind: Kind::Array,
            macos: Availability {
                introduced: Some(Version::new(15, 4, 0)),
                ..Availability::UNSTATED
            },
            keys: &[Key {
                name: "MatchFQDNsElement",
                kind: Kind::String,
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "ExcludedFQDNs",
            kind: Kind::Array,
            macos: Availability {
                introduced: Some(Version::new(15, 4, 0)),
                ..Availability::UNSTATED
            },
            keys: &[Key {
                name: "ExcludedFQDNsElement",
                kind: Kind::String,
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "RelayUUID",
            kind: Kind::String,
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "UIToggleEnabled",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                introduced: Some(Version::new(26, 0, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "AllowDNSFailover",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                introduced: Some(Version::new(26, 0, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
    ],
    constraints: &[Constraint {
        code: "S018",
        at: &["Relays", "[]"],
        when: &[],
        then: Demand::AnyOf(&[
            Condition::Present("HTTP3RelayURL"),
            Condition::Present("HTTP2RelayURL"),
        ]),
        since: None,
        until: None,
        message: "a relay needs the address of a server",
        help: "add `HTTP3RelayURL`, `HTTP2RelayURL` or both",
    }],
};
