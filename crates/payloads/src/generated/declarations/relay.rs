// From schemas/declarations/com.apple.configuration.network.relay.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Declaration,
    payload_type: "com.apple.configuration.network.relay",
    variant: None,
    model: "Relay",
    title: "Network Relay",
    summary: "",
    dropped: false,
    apply: Some("multiple"),
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(27, 0, 0)),
        enrollments: Some(&[Enrollment::Supervised, Enrollment::User]),
        scopes: Some(&[Scope::System]),
        ..Availability::UNSTATED
    },
    platforms: &[
        (
            Platform::Ios,
            Availability {
                introduced: Some(Version::new(27, 0, 0)),
                enrollments: Some(&[Enrollment::Supervised, Enrollment::Device, Enrollment::User]),
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
                enrollments: Some(&[Enrollment::Supervised, Enrollment::Device, Enrollment::User]),
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
                        name: "CredentialAssetReference",
                        kind: Kind::String,
                        asset_types: &[
                            "com.apple.asset.credential.identity",
                            "com.apple.asset.credential.scep",
                            "com.apple.asset.credential.acme",
                        ],
                        ..Key::EMPTY
                    },
                    Key {
                        name: "PublicKeyData",
                        kind: Kind::Array,
                        asset_types: &["com.apple.asset.data"],
                        keys: &[Key {
                            name: "PublicKeyDataAssetReference",
                            kind: Kind::String,
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
            ..Key::EMPTY
        },
        Key {
            name: "AllowDNSFailover",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
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
