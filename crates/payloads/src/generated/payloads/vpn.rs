// From schemas/payloads/com.apple.vpn.managed.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.vpn.managed",
    variant: None,
    model: "Vpn",
    title: "VPN",
    summary: "Sets up a VPN connection (IKEv2, IPsec, L2TP or a vendor's app) with its DNS, proxies and on-demand rules.",
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
        user_enrollment: Some(Mode::Forbidden),
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
                user_enrollment: Some(Mode::Forbidden),
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
            name: "VPNType",
            kind: Kind::String,
            required: true,
            values: &[
                AllowedValue::of(Scalar::String("VPN")),
                AllowedValue::of(Scalar::String("L2TP")),
                AllowedValue::of(Scalar::String("IPSec")),
                AllowedValue::of(Scalar::String("IKEv2")),
                AllowedValue::of(Scalar::String("AlwaysOn")),
                AllowedValue::of(Scalar::String("TransparentProxy")),
            ],
            ..Key::EMPTY
        },
        Key {
            name: "VPNSubType",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "UserDefinedName",
            kind: Kind::String,
            required: true,
            ..Key::EMPTY
        },
        Key {
            name: "VendorConfig",
            kind: Kind::Dictionary,
            keys: &[
                Key {
                    name: "Realm",
                    kind: Kind::String,
                    ..Key::EMPTY
                },
                Key {
                    name: "Role",
                    kind: Kind::String,
                    ..Key::EMPTY
                },
                Key {
                    name: "Group",
                    kind: Kind::String,
                    ..Key::EMPTY
                },
                Key {
                    name: "LoginGroupOrDomain",
                    kind: Kind::String,
                    ..Key::EMPTY
                },
            ],
            ..Key::EMPTY
        },
        Key {
            name: "VPN",
            kind: Kind::Dictionary,
            keys: &[
                Key {
                    name: "AuthName",
                    kind: Kind::String,
                    ..Key::EMPTY
                },
                Key {
                    name: "AuthPassword",
                    kind: Kind::String,
                    secret: true,
                    ..Key::EMPTY
                },
                Key {
                    name: "RemoteAddress",
                    kind: Kind::String,
                    required: true,
                    ..Key::EMPTY
                },
                Key {
                    name: "AuthenticationMethod",
                    kind: Kind::String,
                    values: &[
                        AllowedValue::of(Scalar::String("Password")),
                        AllowedValue::of(Scalar::String("Certificate")),
                        AllowedValue::of(Scalar::String("Password+Certificate")),
                    ],
                    default: Some(Scalar::String("Password")),
                    ..Key::EMPTY
                },
                Key {
                    name: "PayloadCertificateUUID",
                    kind: Kind::String,
                    references: &[
                        "com.apple.ADCertificate.managed",
                        "com.apple.security.acme",
                        "com.apple.security.pkcs12",
                        "com.apple.security.scep",
                    ],
                    ..Key::EMPTY
                },
                Key {
                    name: "ProviderBundleIdentifier",
                    kind: Kind::String,
                    ..Key::EMPTY
                },
                Key {
                    name: "ProviderDesignatedRequirement",
                    kind: Kind::String,
                    macos: Availability {
                        introduced: Some(Version::new(10, 15, 0)),
                        ..Availability::UNSTATED
                    },
                    ..Key::EMPTY
                },
                Key {
                    name: "DisconnectOnIdle",
                    kind: Kind::Integer,
                    values: &[
                        AllowedValue::of(Scalar::Integer(0)),
                        AllowedValue::of(Scalar::Integer(1)),
                    ],
                    default: Some(Scalar::Integer(0)),
                    ..Key::EMPTY
                },
                Key {
                    name: "DisconnectOnIdleTimer",
                    kind: Kind::Integer,
                    ..Key::EMPTY
                },
                Key {
                    name: "ProviderType",
                    kind: Kind::String,
                    values: &[
                        AllowedValue::of(Scalar::String("packet-tunnel")),
                        AllowedValue::of(Scalar::String("app-proxy")),
                    ],
                    default: Some(Scalar::String("packet-tunnel")),
                    ..Key::EMPTY
                },
                Key {
                    name: "IncludeAllNetworks",
                    kind: Kind::Integer,
                    values: &[
                        AllowedValue::of(Scalar::Integer(0)),
                        AllowedValue::of(Scalar::Integer(1)),
                    ],
                    default: Some(Scalar::Integer(0)),
                    macos: Availability {
                        introduced: Some(Version::new(10, 15, 0)),
                        ..Availability::UNSTATED
                    },
                    ..Key::EMPTY
                },
                Key {
                    name: "EnforceRoutes",
                    kind: Kind::Integer,
                    values: &[
                        AllowedValue::of(Scalar::Integer(0)),
                        AllowedValue::of(Scalar::Integer(1)),
                    ],
                    default: Some(Scalar::Integer(0)),
                    macos: Availability {
                        introduced: Some(Version::new(11, 0, 0)),
                        ..Availability::UNSTATED
                    },
                    ..Key::EMPTY
                },
                Key {
                    name: "ExcludeLocalNetworks",
                    kind: Kind::Integer,
                    values: &[
                        AllowedValue::of(Scalar::Integer(0)),
                        AllowedValue::of(Scalar::Integer(1)),
                    ],
                    macos: Availability {
                        introduced: Some(Version::new(10, 15, 0)),
                        ..Availability::UNSTATED
                    },
                    ..Key::EMPTY
                },
                Key {
                    name: "ExcludeCellularServices",
                    kind: Kind::Integer,
                    values: &[
                        AllowedValue::of(Scalar::Integer(0)),
                        AllowedValue::of(Scalar::Integer(1)),
                    ],
                    default: Some(Scalar::Integer(1)),
                    macos: Availability {
                        introduced: Some(Version::new(13, 3, 0)),
                        ..Availability::UNSTATED
                    },
                    ..Key::EMPTY
                },
                Key {
                    name: "ExcludeAPNs",
                    kind: Kind::Integer,
                    values: &[
                        AllowedValue::of(Scalar::Integer(0)),
                        AllowedValue::of(Scalar::Integer(1)),
                    ],
                    default: Some(Scalar::Integer(1)),
                    macos: Availability {
                        introduced: Some(Version::new(13, 3, 0)),
                        ..Availability::UNSTATED
                    },
                    ..Key::EMPTY
                },
                Key {
                    name: "ExcludeDeviceCommunication",
                    kind: Kind::Integer,
                    values: &[
                        AllowedValue::of(Scalar::Integer(0)),
                        AllowedValue::of(Scalar::Integer(1)),
                    ],
                    default: Some(Scalar::Integer(1)),
                    macos: Availability {
                        introduced: Some(Version::new(14, 4, 0)),
                        ..Availability::UNSTATED
                    },
                    ..Key::EMPTY
                },
                Key {
                    name: "OnDemandEnabled",
                    kind: Kind::Integer,
                    values: &[
                        AllowedValue::of(Scalar::Integer(0)),
                        AllowedValue::of(Scalar::Integer(1)),
                    ],
                    default: Some(Scalar::Integer(0)),
                    ..Key::EMPTY
                },
                Key {
                    name: "OnDemandUserOverrideDisabled",
                    kind: Kind::Integer,
                    values: &[
                        AllowedValue::of(Scalar::Integer(0)),
                        AllowedValue::of(Scalar::Integer(1)),
                    ],
                    default: Some(Scalar::Integer(0)),
                    macos: Availability {
                        absent: true,
                        ..Availability::UNSTATED
                    },
                    ..Key::EMPTY
                },
                Key {
                    name: "OnDemandMatchDomainsAlways",
                    kind: Kind::Array,
                    keys: &VPN_ON_DEMAND_MATCH_DOMAINS_ALWAYS,
                    ..Key::EMPTY
                },
                Key {
                    name: "OnDemandMatchDomainsNever",
                    kind: Kind::Array,
                    keys: &VPN_ON_DEMAND_MATCH_DOMAINS_NEVER,
                    ..Key::EMPTY
                },
                Key {
                    name: "OnDemandMatchDomainsOnRetry",
                    kind: Kind::Array,
                    keys: &VPN_ON_DEMAND_MATCH_DOMAINS_ON_RETRY,
                    ..Key::EMPTY
                },
                Key {
                    name: "OnDemandRules",
                    kind: Kind::Array,
                    keys: &VPN_ON_DEMAND_RULES,
                    ..Key::EMPTY
                },
                Key {
                    name: "Password",
                    kind: Kind::String,
                    secret: true,
                    dropped: true,
                    ..Key::EMPTY
                },
            ],
            ..Key::EMPTY
        },
        Key {
            name: "IPv4",
            kind: Kind::Dictionary,
            keys: &[Key {
                name: "OverridePrimary",
                kind: Kind::Integer,
                values: &[
                    AllowedValue::of(Scalar::Integer(0)),
                    AllowedValue::of(Scalar::Integer(1)),
                ],
                default: Some(Scalar::Integer(0)),
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "PPP",
            kind: Kind::Dictionary,
            keys: &[
                Key {
                    name: "AuthName",
                    kind: Kind::String,
                    ..Key::EMPTY
                },
                Key {
                    name: "AuthPassword",
                    kind: Kind::String,
                    secret: true,
                    ..Key::EMPTY
                },
                Key {
                    name: "TokenCard",
                    kind: Kind::Integer,
                    values: &[
                        AllowedValue::of(Scalar::Integer(0)),
                        AllowedValue::of(Scalar::Integer(1)),
                    ],
                    default: Some(Scalar::Integer(0)),
                    ..Key::EMPTY
                },
                Key {
                    name: "CommRemoteAddress",
                    kind: Kind::String,
                    ..Key::EMPTY
                },
                Key {
                    name: "AuthEAPPlugins",
                    kind: Kind::Array,
                    keys: &[Key {
                        name: "EAPPluginElement",
                        kind: Kind::String,
                        values: &[
                            AllowedValue::of(Scalar::String("EAP-RSA")),
                            AllowedValue::of(Scalar::String("EAP-TLS")),
                            AllowedValue::of(Scalar::String("EAP-KRB")),
                        ],
                        repetition: Some((1, 1)),
                        ..Key::EMPTY
                    }],
                    ..Key::EMPTY
                },
                Key {
                    name: "AuthProtocol",
                    kind: Kind::Array,
                    keys: &[Key {
                        name: "AuthProtocolElement",
                        kind: Kind::String,
                        values: &[AllowedValue::of(Scalar::String("EAP"))],
                        repetition: Some((1, 1)),
                        ..Key::EMPTY
                    }],
                    ..Key::EMPTY
                },
                Key {
                    name: "CCPMPPE40Enabled",
                    kind: Kind::Integer,
                    values: &[
                        AllowedValue::of(Scalar::Integer(0)),
                        AllowedValue::of(Scalar::Integer(1)),
                    ],
                    ..Key::EMPTY
                },
                Key {
                    name: "CCPMPPE128Enabled",
                    kind: Kind::Integer,
                    values: &[
                        AllowedValue::of(Scalar::Integer(0)),
                        AllowedValue::of(Scalar::Integer(1)),
                    ],
                    ..Key::EMPTY
                },
                Key {
                    name: "CCPEnabled",
                    kind: Kind::Integer,
                    values: &[
                        AllowedValue::of(Scalar::Integer(0)),
                        AllowedValue::of(Scalar::Integer(1)),
                    ],
                    ..Key::EMPTY
                },
                Key {
                    name: "DisconnectOnIdle",
                    kind: Kind::Integer,
                    values: &[
                        AllowedValue::of(Scalar::Integer(0)),
                        AllowedValue::of(Scalar::Integer(1)),
                    ],
                    default: Some(Scalar::Integer(0)),
                    ..Key::EMPTY
                },
                Key {
                    name: "DisconnectOnIdleTimer",
                    kind: Kind::Integer,
                    ..Key::EMPTY
                },
            ],
            ..Key::EMPTY
        },
        Key {
            name: "IPSec",
            kind: Kind::Dictionary,
            keys: &[
                Key {
                    name: "RemoteAddress",
                    kind: Kind::String,
                    ..Key::EMPTY
                },
                Key {
                    name: "AuthenticationMethod",
                    kind: Kind::String,
                    values: &[
                        AllowedValue::of(Scalar::String("SharedSecret")),
                        AllowedValue::of(Scalar::String("Certificate")),
                    ],
                    default: Some(Scalar::String("SharedSecret")),
                    ..Key::EMPTY
                },
                Key {
                    name: "XAuthName",
                    kind: Kind::String,
                    ..Key::EMPTY
                },
                Key {
                    name: "XAuthPassword",
                    kind: Kind::String,
                    secret: true,
                    ..Key::EMPTY
                },
                Key {
                    name: "XAuthEnabled",
                    kind: Kind::Integer,
                    values: &[
                        AllowedValue::of(Scalar::Integer(0)),
                        AllowedValue::of(Scalar::Integer(1)),
                    ],
                    ..Key::EMPTY
                },
                Key {
                    name: "XAuthPasswordEncryption",
                    kind: Kind::String,
                    values: &[AllowedValue::of(Scalar::String("Prompt"))],
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
                    name: "SharedSecret",
                    kind: Kind::Data,
                    secret: true,
                    ..Key::EMPTY
                },
                Key {
                    name: "PayloadCertificateUUID",
                    kind: Kind::String,
                    references: &[
                        "com.apple.ADCertificate.managed",
                        "com.apple.security.acme",
                        "com.apple.security.pkcs12",
                        "com.apple.security.scep",
                    ],
                    ..Key::EMPTY
                },
                Key {
                    name: "PromptForVPNPIN",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(false)),
                    ..Key::EMPTY
                },
                Key {
                    name: "DisconnectOnIdle",
                    kind: Kind::Integer,
                    values: &[
                        AllowedValue::of(Scalar::Integer(0)),
                        AllowedValue::of(Scalar::Integer(1)),
                    ],
                    default: Some(Scalar::Integer(0)),
                    ..Key::EMPTY
                },
                Key {
                    name: "DisconnectOnIdleTimer",
                    kind: Kind::Integer,
                    ..Key::EMPTY
                },
                Key {
                    name: "OnDemandEnabled",
                    kind: Kind::Integer,
                    values: &[
                        AllowedValue::of(Scalar::Integer(0)),
                        AllowedValue::of(Scalar::Integer(1)),
                    ],
                    default: Some(Scalar::Integer(0)),
                    ..Key::EMPTY
                },
                Key {
                    name: "OnDemandMatchDomainsAlways",
                    kind: Kind::Array,
                    keys: &VPN_ON_DEMAND_MATCH_DOMAINS_ALWAYS,
                    ..Key::EMPTY
                },
                Key {
                    name: "OnDemandMatchDomainsNever",
                    kind: Kind::Array,
                    keys: &VPN_ON_DEMAND_MATCH_DOMAINS_NEVER,
                    ..Key::EMPTY
                },
                Key {
                    name: "OnDemandMatchDomainsOnRetry",
                    kind: Kind::Array,
                    keys: &VPN_ON_DEMAND_MATCH_DOMAINS_ON_RETRY,
                    ..Key::EMPTY
                },
                Key {
                    name: "OnDemandRules",
                    kind: Kind::Array,
                    keys: &VPN_ON_DEMAND_RULES,
                    ..Key::EMPTY
                },
            ],
            ..Key::EMPTY
        },
        Key {
            name: "IKEv2",
            kind: Kind::Dictionary,
            keys: &[
                Key {
                    name: "RemoteAddress",
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
                    name: "AuthenticationMethod",
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
                    name: "CertificateType",
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
                    name: "PayloadCertificateUUID",
                    kind: Kind::String,
                    references: &[
                        "com.apple.ADCertificate.managed",
                        "com.apple.security.acme",
                        "com.apple.security.pkcs12",
                        "com.apple.security.scep",
                    ],
                    ..Key::EMPTY
                },
                Key {
                    name: "Password",
                    kind: Kind::String,
                    secret: true,
                    ..Key::EMPTY
                },
                Key {
                    name: "ProviderBundleIdentifier",
                    kind: Kind::String,
                    ..Key::EMPTY
                },
                Key {
                    name: "ProviderDesignatedRequirement",
                    kind: Kind::String,
                    macos: Availability {
                        introduced: Some(Version::new(10, 15, 0)),
                        ..Availability::UNSTATED
                    },
                    ..Key::EMPTY
                },
                Key {
                    name: "SharedSecret",
                    kind: Kind::String,
                    secret: true,
                    ..Key::EMPTY
                },
                Key {
                    name: "ExtendedAuthEnabled",
                    kind: Kind::Integer,
                    values: &[
                        AllowedValue::of(Scalar::Integer(0)),
                        AllowedValue::of(Scalar::Integer(1)),
                    ],
                    default: Some(Scalar::Integer(0)),
                    ..Key::EMPTY
                },
                Key {
                    name: "AuthName",
                    kind: Kind::String,
                    ..Key::EMPTY
                },
                Key {
                    name: "AuthPassword",
                    kind: Kind::String,
                    secret: true,
                    ..Key::EMPTY
                },
                Key {
                    name: "OnDemandEnabled",
                    kind: Kind::Integer,
                    values: &[
                        AllowedValue::of(Scalar::Integer(0)),
                        AllowedValue::of(Scalar::Integer(1)),
                    ],
                    default: Some(Scalar::Integer(0)),
                    ..Key::EMPTY
                },
                Key {
                    name: "OnDemandUserOverrideDisabled",
                    kind: Kind::Integer,
                    values: &[
                        AllowedValue::of(Scalar::Integer(0)),
                        AllowedValue::of(Scalar::Integer(1)),
                    ],
                    default: Some(Scalar::Integer(0)),
                    macos: Availability {
                        absent: true,
                        ..Availability::UNSTATED
                    },
                    ..Key::EMPTY
                },
                Key {
                    name: "OnDemandRules",
                    kind: Kind::Array,
                    keys: &VPN_ON_DEMAND_RULES,
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
                    name: "UseConfigurationAttributeInternalIPSubnet",
                    kind: Kind::Integer,
                    values: &[
                        AllowedValue::of(Scalar::Integer(0)),
                        AllowedValue::of(Scalar::Integer(1)),
                    ],
                    default: Some(Scalar::Integer(0)),
                    ..Key::EMPTY
                },
                Key {
                    name: "DisableMOBIKE",
                    kind: Kind::Integer,
                    values: &[
                        AllowedValue::of(Scalar::Integer(0)),
                        AllowedValue::of(Scalar::Integer(1)),
                    ],
                    default: Some(Scalar::Integer(0)),
                    ..Key::EMPTY
                },
                Key {
                    name: "DisableRedirect",
                    kind: Kind::Integer,
                    values: &[
                        AllowedValue::of(Scalar::Integer(0)),
                        AllowedValue::of(Scalar::Integer(1)),
                    ],
                    default: Some(Scalar::Integer(0)),
                    ..Key::EMPTY
                },
                Key {
                    name: "DisconnectOnIdle",
                    kind: Kind::Integer,
                    values: &[
                        AllowedValue::of(Scalar::Integer(0)),
                        AllowedValue::of(Scalar::Integer(1)),
                    ],
                    default: Some(Scalar::Integer(0)),
                    ..Key::EMPTY
                },
                Key {
                    name: "DisconnectOnIdleTimer",
                    kind: Kind::Integer,
                    ..Key::EMPTY
                },
                Key {
                    name: "NATKeepAliveOffloadEnable",
                    kind: Kind::Integer,
                    values: &[
                        AllowedValue::of(Scalar::Integer(0)),
                        AllowedValue::of(Scalar::Integer(1)),
                    ],
                    default: Some(Scalar::Integer(1)),
                    ..Key::EMPTY
                },
                Key {
                    name: "NATKeepAliveInterval",
                    kind: Kind::Integer,
                    default: Some(Scalar::Integer(20)),
                    ..Key::EMPTY
                },
                Key {
                    name: "EnablePFS",
                    kind: Kind::Integer,
                    values: &[
                        AllowedValue::of(Scalar::Integer(0)),
                        AllowedValue::of(Scalar::Integer(1)),
                    ],
                    default: Some(Scalar::Integer(0)),
                    ..Key::EMPTY
                },
                Key {
                    name: "EnableCertificateRevocationCheck",
                    kind: Kind::Integer,
                    values: &[
                        AllowedValue::of(Scalar::Integer(0)),
                        AllowedValue::of(Scalar::Integer(1)),
                    ],
                    default: Some(Scalar::Integer(0)),
                    ..Key::EMPTY
                },
                Key {
                    name: "EnableFallback",
                    kind: Kind::Integer,
                    values: &[
                        AllowedValue::of(Scalar::Integer(0)),
                        AllowedValue::of(Scalar::Integer(1)),
                    ],
                    default: Some(Scalar::Integer(0)),
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
                    macos: Availability {
                        introduced: Some(Version::new(11, 0, 0)),
                        ..Availability::UNSTATED
                    },
                    ..Key::EMPTY
                },
                Key {
                    name: "ProviderType",
                    kind: Kind::String,
                    values: &[
                        AllowedValue::of(Scalar::String("packet-tunnel")),
                        AllowedValue::of(Scalar::String("app-proxy")),
                    ],
                    default: Some(Scalar::String("packet-tunnel")),
                    ..Key::EMPTY
                },
                Key {
                    name: "IncludeAllNetworks",
                    kind: Kind::Integer,
                    values: &[
                        AllowedValue::of(Scalar::Integer(0)),
                        AllowedValue::of(Scalar::Integer(1)),
                    ],
                    default: Some(Scalar::Integer(0)),
                    macos: Availability {
                        introduced: Some(Version::new(10, 15, 0)),
                        ..Availability::UNSTATED
                    },
                    ..Key::EMPTY
                },
                Key {
                    name: "EnforceRoutes",
                    kind: Kind::Integer,
                    values: &[
                        AllowedValue::of(Scalar::Integer(0)),
                        AllowedValue::of(Scalar::Integer(1)),
                    ],
                    default: Some(Scalar::Integer(0)),
                    macos: Availability {
                        introduced: Some(Version::new(11, 0, 0)),
                        ..Availability::UNSTATED
                    },
                    ..Key::EMPTY
                },
                Key {
                    name: "ExcludeLocalNetworks",
                    kind: Kind::Integer,
                    values: &[
                        AllowedValue::of(Scalar::Integer(0)),
                        AllowedValue::of(Scalar::Integer(1)),
                    ],
                    macos: Availability {
                        introduced: Some(Version::new(10, 15, 0)),
                        ..Availability::UNSTATED
                    },
                    ..Key::EMPTY
                },
                Key {
                    name: "ExcludeCellularServices",
                    kind: Kind::Integer,
                    values: &[
                        AllowedValue::of(Scalar::Integer(0)),
                        AllowedValue::of(Scalar::Integer(1)),
                    ],
                    default: Some(Scalar::Integer(1)),
                    macos: Availability {
                        introduced: Some(Version::new(13, 3, 0)),
                        ..Availability::UNSTATED
                    },
                    ..Key::EMPTY
                },
                Key {
                    name: "ExcludeAPNs",
                    kind: Kind::Integer,
                    values: &[
                        AllowedValue::of(Scalar::Integer(0)),
                        AllowedValue::of(Scalar::Integer(1)),
                    ],
                    default: Some(Scalar::Integer(1)),
                    macos: Availability {
                        introduced: Some(Version::new(13, 3, 0)),
                        ..Availability::UNSTATED
                    },
                    ..Key::EMPTY
                },
                Key {
                    name: "ExcludeDeviceCommunication",
                    kind: Kind::Integer,
                    values: &[
                        AllowedValue::of(Scalar::Integer(0)),
                        AllowedValue::of(Scalar::Integer(1)),
                    ],
                    default: Some(Scalar::Integer(1)),
                    macos: Availability {
                        introduced: Some(Version::new(14, 4, 0)),
                        ..Availability::UNSTATED
                    },
                    ..Key::EMPTY
                },
                Key {
                    name: "PPK",
                    kind: Kind::Data,
                    secret: true,
                    macos: Availability {
                        introduced: Some(Version::new(15, 0, 0)),
                        ..Availability::UNSTATED
                    },
                    ..Key::EMPTY
                },
                Key {
                    name: "PPKIdentifier",
                    kind: Kind::String,
                    macos: Availability {
                        introduced: Some(Version::new(15, 0, 0)),
                        ..Availability::UNSTATED
                    },
                    ..Key::EMPTY
                },
                Key {
                    name: "PPKMandatory",
                    kind: Kind::Integer,
                    values: &[
                        AllowedValue::of(Scalar::Integer(0)),
                        AllowedValue::of(Scalar::Integer(1)),
                    ],
                    default: Some(Scalar::Integer(1)),
                    macos: Availability {
                        introduced: Some(Version::new(15, 0, 0)),
                        ..Availability::UNSTATED
                    },
                    ..Key::EMPTY
                },
                Key {
                    name: "AllowPostQuantumKeyExchangeFallback",
                    kind: Kind::Integer,
                    values: &[
                        AllowedValue::of(Scalar::Integer(0)),
                        AllowedValue::of(Scalar::Integer(1)),
                    ],
                    default: Some(Scalar::Integer(0)),
                    macos: Availability {
                        introduced: Some(Version::new(26, 0, 0)),
                        ..Availability::UNSTATED
                    },
                    ..Key::EMPTY
                },
                Key {
                    name: "EnforceStrictAlgorithmSelection",
                    kind: Kind::Integer,
                    values: &[
                        AllowedValue::of(Scalar::Integer(0)),
                        AllowedValue::of(Scalar::Integer(1)),
                    ],
                    default: Some(Scalar::Integer(0)),
                    macos: Availability {
                        introduced: Some(Version::new(15, 5, 0)),
                        ..Availability::UNSTATED
                    },
                    ..Key::EMPTY
                },
                Key {
                    name: "IKESecurityAssociationParameters",
                    kind: Kind::Dictionary,
                    keys: &IK_EV2_IKE_SECURITY_ASSOCIATION_PARAMETERS,
                    ..Key::EMPTY
                },
                Key {
                    name: "ChildSecurityAssociationParameters",
                    kind: Kind::Dictionary,
                    keys: &IK_EV2_IKE_SECURITY_ASSOCIATION_PARAMETERS,
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
                    name: "DNSProtocol",
                    kind: Kind::String,
                    required: true,
                    values: &[
                        AllowedValue::of(Scalar::String("Cleartext")),
                        AllowedValue::of(Scalar::String("HTTPS")),
                        AllowedValue::of(Scalar::String("TLS")),
                    ],
                    macos: Availability {
                        introduced: Some(Version::new(11, 0, 0)),
                        ..Availability::UNSTATED
                    },
                    ..Key::EMPTY
                },
                Key {
                    name: "ServerURL",
                    kind: Kind::String,
                    macos: Availability {
                        introduced: Some(Version::new(11, 0, 0)),
                        ..Availability::UNSTATED
                    },
                    ..Key::EMPTY
                },
                Key {
                    name: "ServerName",
                    kind: Kind::String,
                    macos: Availability {
                        introduced: Some(Version::new(11, 0, 0)),
                        ..Availability::UNSTATED
                    },
                    ..Key::EMPTY
                },
                Key {
                    name: "ServerAddresses",
                    kind: Kind::Array,
                    required: true,
                    macos: Availability {
                        introduced: Some(Version::new(10, 12, 0)),
                        ..Availability::UNSTATED
                    },
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
                    macos: Availability {
                        introduced: Some(Version::new(10, 12, 0)),
                        ..Availability::UNSTATED
                    },
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
                    macos: Availability {
                        introduced: Some(Version::new(10, 12, 0)),
                        ..Availability::UNSTATED
                    },
                    ..Key::EMPTY
                },
                Key {
                    name: "SupplementalMatchDomains",
                    kind: Kind::Array,
                    macos: Availability {
                        introduced: Some(Version::new(10, 12, 0)),
                        ..Availability::UNSTATED
                    },
                    keys: &DNS_SUPPLEMENTAL_MATCH_DOMAINS,
                    ..Key::EMPTY
                },
                Key {
                    name: "SupplementalMatchDomainsNoSearch",
                    kind: Kind::Integer,
                    values: &[
                        AllowedValue::of(Scalar::Integer(0)),
                        AllowedValue::of(Scalar::Integer(1)),
                    ],
                    default: Some(Scalar::Integer(0)),
                    macos: Availability {
                        introduced: Some(Version::new(10, 12, 0)),
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
            ],
            ..Key::EMPTY
        },
        Key {
            name: "Proxies",
            kind: Kind::Dictionary,
            keys: &[
                Key {
                    name: "ProxyAutoConfigEnable",
                    kind: Kind::Integer,
                    values: &[
                        AllowedValue::of(Scalar::Integer(0)),
                        AllowedValue::of(Scalar::Integer(1)),
                    ],
                    ..Key::EMPTY
                },
                Key {
                    name: "ProxyAutoDiscoveryEnable",
                    kind: Kind::Integer,
                    values: &[
                        AllowedValue::of(Scalar::Integer(0)),
                        AllowedValue::of(Scalar::Integer(1)),
                    ],
                    default: Some(Scalar::Integer(1)),
                    ..Key::EMPTY
                },
                Key {
                    name: "ProxyAutoConfigURLString",
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
                    name: "HTTPEnable",
                    kind: Kind::Integer,
                    values: &[
                        AllowedValue::of(Scalar::Integer(0)),
                        AllowedValue::of(Scalar::Integer(1)),
                    ],
                    default: Some(Scalar::Integer(0)),
                    ..Key::EMPTY
                },
                Key {
                    name: "HTTPProxy",
                    kind: Kind::String,
                    ..Key::EMPTY
                },
                Key {
                    name: "HTTPPort",
                    kind: Kind::Integer,
                    range: Some(Range {
                        min: Some(0.0),
                        max: Some(65535.0),
                    }),
                    ..Key::EMPTY
                },
                Key {
                    name: "HTTPProxyUsername",
                    kind: Kind::String,
                    ..Key::EMPTY
                },
                Key {
                    name: "HTTPProxyPassword",
                    kind: Kind::String,
                    secret: true,
                    ..Key::EMPTY
                },
                Key {
                    name: "HTTPSEnable",
                    kind: Kind::Integer,
                    values: &[
                        AllowedValue::of(Scalar::Integer(0)),
                        AllowedValue::of(Scalar::Integer(1)),
                    ],
                    default: Some(Scalar::Integer(0)),
                    ..Key::EMPTY
                },
                Key {
                    name: "HTTPSProxy",
                    kind: Kind::String,
                    ..Key::EMPTY
                },
                Key {
                    name: "HTTPSPort",
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
            name: "AlwaysOn",
            kind: Kind::Dictionary,
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            keys: &[
                Key {
                    name: "UIToggleEnabled",
                    kind: Kind::Integer,
                    values: &[
                        AllowedValue::of(Scalar::Integer(0)),
                        AllowedValue::of(Scalar::Integer(1)),
                    ],
                    default: Some(Scalar::Integer(0)),
                    ..Key::EMPTY
                },
                Key {
                    name: "TunnelConfigurations",
                    kind: Kind::Array,
                    required: true,
                    keys: &[Key {
                        name: "TunnelConfigurationElement",
                        kind: Kind::Dictionary,
                        keys: &[
                            Key {
                                name: "ProtocolType",
                                kind: Kind::String,
                                required: true,
                                values: &[AllowedValue::of(Scalar::String("IKEv2"))],
                                ..Key::EMPTY
                            },
                            Key {
                                name: "Interfaces",
                                kind: Kind::Array,
                                keys: &[Key {
                                    name: "InterfacesElement",
                                    kind: Kind::String,
                                    values: &[
                                        AllowedValue::of(Scalar::String("Cellular")),
                                        AllowedValue::of(Scalar::String("WiFi")),
                                    ],
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
                    name: "ServiceExceptions",
                    kind: Kind::Array,
                    keys: &[Key {
                        name: "ServiceExceptionElement",
                        kind: Kind::Dictionary,
                        keys: &[
                            Key {
                                name: "ServiceName",
                                kind: Kind::String,
                                required: true,
                                values: &[
                                    AllowedValue::of(Scalar::String("VoiceMail")),
                                    AllowedValue::of(Scalar::String("AirPrint")),
                                    AllowedValue::of(Scalar::String("CellularServices")),
                                    AllowedValue::of(Scalar::String("DeviceCommunication")),
                                ],
                                ..Key::EMPTY
                            },
                            Key {
                                name: "Action",
                                kind: Kind::String,
                                required: true,
                                values: &[
                                    AllowedValue::of(Scalar::String("Allow")),
                                    AllowedValue::of(Scalar::String("Drop")),
                                ],
                                ..Key::EMPTY
                            },
                        ],
                        ..Key::EMPTY
                    }],
                    ..Key::EMPTY
                },
                Key {
                    name: "ApplicationExceptions",
                    kind: Kind::Array,
                    keys: &[Key {
                        name: "ApplicationExceptionElement",
                        kind: Kind::Dictionary,
                        keys: &[
                            Key {
                                name: "BundleIdentifier",
                                kind: Kind::String,
                                required: true,
                                ..Key::EMPTY
                            },
                            Key {
                                name: "LimitToProtocols",
                                kind: Kind::Array,
                                keys: &[Key {
                                    name: "LimitToProtocolElement",
                                    kind: Kind::String,
                                    values: &[AllowedValue::of(Scalar::String("UDP"))],
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
                    name: "AllowCaptiveWebSheet",
                    kind: Kind::Integer,
                    values: &[
                        AllowedValue::of(Scalar::Integer(0)),
                        AllowedValue::of(Scalar::Integer(1)),
                    ],
                    default: Some(Scalar::Integer(0)),
                    ..Key::EMPTY
                },
                Key {
                    name: "AllowAllCaptiveNetworkPlugins",
                    kind: Kind::Integer,
                    values: &[
                        AllowedValue::of(Scalar::Integer(0)),
                        AllowedValue::of(Scalar::Integer(1)),
                    ],
                    default: Some(Scalar::Integer(0)),
                    ..Key::EMPTY
                },
                Key {
                    name: "AllowedCaptiveNetworkPlugins",
                    kind: Kind::Array,
                    keys: &[Key {
                        name: "AllowedCaptiveNetworkPluginElement",
                        kind: Kind::Dictionary,
                        keys: &[Key {
                            name: "BundleIdentifier",
                            kind: Kind::String,
                            required: true,
                            ..Key::EMPTY
                        }],
                        ..Key::EMPTY
                    }],
                    ..Key::EMPTY
                },
            ],
            ..Key::EMPTY
        },
        Key {
            name: "TransparentProxy",
            kind: Kind::Dictionary,
            macos: Availability {
                introduced: Some(Version::new(14, 0, 0)),
                ..Availability::UNSTATED
            },
            keys: &[
                Key {
                    name: "AuthenticationMethod",
                    kind: Kind::String,
                    values: &[
                        AllowedValue::of(Scalar::String("Password")),
                        AllowedValue::of(Scalar::String("Certificate")),
                        AllowedValue::of(Scalar::String("Password+Certificate")),
                    ],
                    default: Some(Scalar::String("Password")),
                    ..Key::EMPTY
                },
                Key {
                    name: "DisconnectOnIdle",
                    kind: Kind::Integer,
                    values: &[
                        AllowedValue::of(Scalar::Integer(0)),
                        AllowedValue::of(Scalar::Integer(1)),
                    ],
                    default: Some(Scalar::Integer(0)),
                    ..Key::EMPTY
                },
                Key {
                    name: "DisconnectOnIdleTimer",
                    kind: Kind::Integer,
                    ..Key::EMPTY
                },
                Key {
                    name: "EnforceRoutes",
                    kind: Kind::Integer,
                    values: &[
                        AllowedValue::of(Scalar::Integer(0)),
                        AllowedValue::of(Scalar::Integer(1)),
                    ],
                    default: Some(Scalar::Integer(0)),
                    ..Key::EMPTY
                },
                Key {
                    name: "OnDemandEnabled",
                    kind: Kind::Integer,
                    values: &[
                        AllowedValue::of(Scalar::Integer(0)),
                        AllowedValue::of(Scalar::Integer(1)),
                    ],
                    default: Some(Scalar::Integer(0)),
                    ..Key::EMPTY
                },
                Key {
                    name: "OnDemandRules",
                    kind: Kind::Array,
                    keys: &VPN_ON_DEMAND_RULES,
                    ..Key::EMPTY
                },
                Key {
                    name: "PayloadCertificateUUID",
                    kind: Kind::String,
                    references: &[
                        "com.apple.ADCertificate.managed",
                        "com.apple.security.acme",
                        "com.apple.security.pkcs12",
                        "com.apple.security.scep",
                    ],
                    ..Key::EMPTY
                },
                Key {
                    name: "Password",
                    kind: Kind::String,
                    secret: true,
                    ..Key::EMPTY
                },
                Key {
                    name: "ProviderBundleIdentifier",
                    kind: Kind::String,
                    ..Key::EMPTY
                },
                Key {
                    name: "ProviderDesignatedRequirement",
                    kind: Kind::String,
                    ..Key::EMPTY
                },
                Key {
                    name: "ProviderType",
                    kind: Kind::String,
                    values: &[
                        AllowedValue::of(Scalar::String("packet-tunnel")),
                        AllowedValue::of(Scalar::String("app-proxy")),
                    ],
                    default: Some(Scalar::String("packet-tunnel")),
                    ..Key::EMPTY
                },
                Key {
                    name: "Order",
                    kind: Kind::Integer,
                    ..Key::EMPTY
                },
            ],
            ..Key::EMPTY
        },
    ],
    constraints: &[
        Constraint {
            code: "S018",
            at: &["DNS"],
            when: &[Condition::Is("DNSProtocol", &[Scalar::String("HTTPS")])],
            then: Demand::AnyOf(&[Condition::Present("ServerURL")]),
            since: None,
            until: None,
            message: "`DNSProtocol = HTTPS` needs `ServerURL`",
            help: "add `ServerURL`, an address that begins with `https://`",
        },
        Constraint {
            code: "S018",
            at: &["DNS"],
            when: &[Condition::Is("DNSProtocol", &[Scalar::String("TLS")])],
            then: Demand::AnyOf(&[Condition::Present("ServerName")]),
            since: None,
            until: None,
            message: "`DNSProtocol = TLS` needs `ServerName`",
            help: "add `ServerName`, the name in the certificate of the server",
        },
        Constraint {
            code: "S020",
            at: &["VPN", "OnDemandRules", "[]"],
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
        Constraint {
            code: "S020",
            at: &["IPSec", "OnDemandRules", "[]"],
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
        Constraint {
            code: "S020",
            at: &["IKEv2", "OnDemandRules", "[]"],
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
        Constraint {
            code: "S020",
            at: &["TransparentProxy", "OnDemandRules", "[]"],
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
        Constraint {
            code: "S020",
            at: &["VPN", "OnDemandRules", "[]", "ActionParameters", "[]"],
            when: &[Condition::Is(
                "DomainAction",
                &[Scalar::String("NeverConnect")],
            )],
            then: Demand::NoneOf(&["RequiredDNSServers", "RequiredURLStringProbe"]),
            since: None,
            until: None,
            message: "servers and probes have no effect for `DomainAction = NeverConnect`",
            help: "remove `RequiredDNSServers` and `RequiredURLStringProbe`, or write `DomainAction = ConnectIfNeeded`",
        },
        Constraint {
            code: "S020",
            at: &["IPSec", "OnDemandRules", "[]", "ActionParameters", "[]"],
            when: &[Condition::Is(
                "DomainAction",
                &[Scalar::String("NeverConnect")],
            )],
            then: Demand::NoneOf(&["RequiredDNSServers", "RequiredURLStringProbe"]),
            since: None,
            until: None,
            message: "servers and probes have no effect for `DomainAction = NeverConnect`",
            help: "remove `RequiredDNSServers` and `RequiredURLStringProbe`, or write `DomainAction = ConnectIfNeeded`",
        },
        Constraint {
            code: "S020",
            at: &["IKEv2", "OnDemandRules", "[]", "ActionParameters", "[]"],
            when: &[Condition::Is(
                "DomainAction",
                &[Scalar::String("NeverConnect")],
            )],
            then: Demand::NoneOf(&["RequiredDNSServers", "RequiredURLStringProbe"]),
            since: None,
            until: None,
            message: "servers and probes have no effect for `DomainAction = NeverConnect`",
            help: "remove `RequiredDNSServers` and `RequiredURLStringProbe`, or write `DomainAction = ConnectIfNeeded`",
        },
        Constraint {
            code: "S020",
            at: &[
                "TransparentProxy",
                "OnDemandRules",
                "[]",
                "ActionParameters",
                "[]",
            ],
            when: &[Condition::Is(
                "DomainAction",
                &[Scalar::String("NeverConnect")],
            )],
            then: Demand::NoneOf(&["RequiredDNSServers", "RequiredURLStringProbe"]),
            since: None,
            until: None,
            message: "servers and probes have no effect for `DomainAction = NeverConnect`",
            help: "remove `RequiredDNSServers` and `RequiredURLStringProbe`, or write `DomainAction = ConnectIfNeeded`",
        },
        Constraint {
            code: "S018",
            at: &[],
            when: &[Condition::Is("VPNType", &[Scalar::String("VPN")])],
            then: Demand::AnyOf(&[Condition::Present("VPN")]),
            since: None,
            until: None,
            message: "`VPNType = VPN` needs the dictionary `VPN`",
            help: "add `VPN` with the settings of the connection",
        },
        Constraint {
            code: "S018",
            at: &[],
            when: &[Condition::Is("VPNType", &[Scalar::String("IPSec")])],
            then: Demand::AnyOf(&[Condition::Present("IPSec")]),
            since: None,
            until: None,
            message: "`VPNType = IPSec` needs the dictionary `IPSec`",
            help: "add `IPSec` with the settings of the connection",
        },
        Constraint {
            code: "S018",
            at: &[],
            when: &[Condition::Is("VPNType", &[Scalar::String("IKEv2")])],
            then: Demand::AnyOf(&[Condition::Present("IKEv2")]),
            since: None,
            until: None,
            message: "`VPNType = IKEv2` needs the dictionary `IKEv2`",
            help: "add `IKEv2` with the settings of the connection",
        },
        Constraint {
            code: "S018",
            at: &[],
            when: &[Condition::Is("VPNType", &[Scalar::String("L2TP")])],
            then: Demand::AnyOf(&[Condition::Present("PPP")]),
            since: None,
            until: None,
            message: "`VPNType = L2TP` needs the dictionary `PPP`",
            help: "add `PPP` with the settings of the connection",
        },
        Constraint {
            code: "S018",
            at: &[],
            when: &[Condition::Is(
                "VPNType",
                &[Scalar::String("TransparentProxy")],
            )],
            then: Demand::AnyOf(&[Condition::Present("TransparentProxy")]),
            since: None,
            until: None,
            message: "`VPNType = TransparentProxy` needs the dictionary `TransparentProxy`",
            help: "add `TransparentProxy` with the settings of the connection",
        },
        Constraint {
            code: "S020",
            at: &[],
            when: &[Condition::Present("VPN")],
            then: Demand::AnyOf(&[Condition::Is("VPNType", &[Scalar::String("VPN")])]),
            since: None,
            until: None,
            message: "`VPN` has no effect without `VPNType = VPN`",
            help: "remove `VPN`, or write `VPNType = VPN`",
        },
        Constraint {
            code: "S020",
            at: &[],
            when: &[Condition::Present("IPSec")],
            then: Demand::AnyOf(&[Condition::Is("VPNType", &[Scalar::String("IPSec")])]),
            since: None,
            until: None,
            message: "`IPSec` has no effect without `VPNType = IPSec`",
            help: "remove `IPSec`, or write `VPNType = IPSec`",
        },
        Constraint {
            code: "S020",
            at: &[],
            when: &[Condition::Present("IKEv2")],
            then: Demand::AnyOf(&[Condition::Is("VPNType", &[Scalar::String("IKEv2")])]),
            since: None,
            until: None,
            message: "`IKEv2` has no effect without `VPNType = IKEv2`",
            help: "remove `IKEv2`, or write `VPNType = IKEv2`",
        },
        Constraint {
            code: "S020",
            at: &[],
            when: &[Condition::Present("PPP")],
            then: Demand::AnyOf(&[Condition::Is("VPNType", &[Scalar::String("L2TP")])]),
            since: None,
            until: None,
            message: "`PPP` has no effect without `VPNType = L2TP`",
            help: "remove `PPP`, or write `VPNType = L2TP`",
        },
        Constraint {
            code: "S020",
            at: &[],
            when: &[Condition::Present("TransparentProxy")],
            then: Demand::AnyOf(&[Condition::Is(
                "VPNType",
                &[Scalar::String("TransparentProxy")],
            )]),
            since: None,
            until: None,
            message: "`TransparentProxy` has no effect without `VPNType = TransparentProxy`",
            help: "remove `TransparentProxy`, or write `VPNType = TransparentProxy`",
        },
        Constraint {
            code: "S020",
            at: &["IPSec"],
            when: &[Condition::Present("SharedSecret")],
            then: Demand::AnyOf(&[Condition::Is(
                "AuthenticationMethod",
                &[Scalar::String("SharedSecret")],
            )]),
            since: None,
            until: None,
            message: "`SharedSecret` has no effect with this `AuthenticationMethod`",
            help: "remove `SharedSecret`, or write the `AuthenticationMethod` that uses it",
        },
        Constraint {
            code: "S020",
            at: &["IPSec"],
            when: &[Condition::Present("LocalIdentifier")],
            then: Demand::AnyOf(&[Condition::Is(
                "AuthenticationMethod",
                &[Scalar::String("SharedSecret")],
            )]),
            since: None,
            until: None,
            message: "`LocalIdentifier` has no effect with this `AuthenticationMethod`",
            help: "remove `LocalIdentifier`, or write the `AuthenticationMethod` that uses it",
        },
        Constraint {
            code: "S020",
            at: &["IPSec"],
            when: &[Condition::Present("PayloadCertificateUUID")],
            then: Demand::AnyOf(&[Condition::Is(
                "AuthenticationMethod",
                &[Scalar::String("Certificate")],
            )]),
            since: None,
            until: None,
            message: "`PayloadCertificateUUID` has no effect with this `AuthenticationMethod`",
            help: "remove `PayloadCertificateUUID`, or write the `AuthenticationMethod` that uses it",
        },
        Constraint {
            code: "S020",
            at: &["IKEv2"],
            when: &[Condition::Present("SharedSecret")],
            then: Demand::AnyOf(&[Condition::Is(
                "AuthenticationMethod",
                &[Scalar::String("SharedSecret"), Scalar::String("None")],
            )]),
            since: None,
            until: None,
            message: "`SharedSecret` has no effect with this `AuthenticationMethod`",
            help: "remove `SharedSecret`, or write the `AuthenticationMethod` that uses it",
        },
        Constraint {
            code: "S018",
            at: &["VPN"],
            when: &[Condition::Is(
                "AuthenticationMethod",
                &[
                    Scalar::String("Certificate"),
                    Scalar::String("Password+Certificate"),
                ],
            )],
            then: Demand::AnyOf(&[Condition::Present("PayloadCertificateUUID")]),
            since: None,
            until: None,
            message: "this `AuthenticationMethod` needs `PayloadCertificateUUID`",
            help: "add `PayloadCertificateUUID`, the `PayloadUUID` of an identity in this profile",
        },
        Constraint {
            code: "S018",
            at: &["IPSec"],
            when: &[Condition::Is(
                "AuthenticationMethod",
                &[Scalar::String("Certificate")],
            )],
            then: Demand::AnyOf(&[Condition::Present("PayloadCertificateUUID")]),
            since: None,
            until: None,
            message: "this `AuthenticationMethod` needs `PayloadCertificateUUID`",
            help: "add `PayloadCertificateUUID`, the `PayloadUUID` of an identity in this profile",
        },
        Constraint {
            code: "S018",
            at: &["IKEv2"],
            when: &[Condition::Is(
                "AuthenticationMethod",
                &[Scalar::String("Certificate")],
            )],
            then: Demand::AnyOf(&[Condition::Present("PayloadCertificateUUID")]),
            since: None,
            until: None,
            message: "this `AuthenticationMethod` needs `PayloadCertificateUUID`",
            help: "add `PayloadCertificateUUID`, the `PayloadUUID` of an identity in this profile",
        },
        Constraint {
            code: "S018",
            at: &["TransparentProxy"],
            when: &[Condition::Is(
                "AuthenticationMethod",
                &[
                    Scalar::String("Certificate"),
                    Scalar::String("Password+Certificate"),
                ],
            )],
            then: Demand::AnyOf(&[Condition::Present("PayloadCertificateUUID")]),
            since: None,
            until: None,
            message: "this `AuthenticationMethod` needs `PayloadCertificateUUID`",
            help: "add `PayloadCertificateUUID`, the `PayloadUUID` of an identity in this profile",
        },
        Constraint {
            code: "S020",
            at: &["VPN"],
            when: &[
                Condition::Is("IncludeAllNetworks", &[Scalar::Integer(1)]),
                Condition::Is("EnforceRoutes", &[Scalar::Integer(1)]),
            ],
            then: Demand::Never("EnforceRoutes"),
            since: None,
            until: None,
            message: "`EnforceRoutes` has no effect beside `IncludeAllNetworks = 1`",
            help: "remove `EnforceRoutes`",
        },
        Constraint {
            code: "S020",
            at: &["IKEv2"],
            when: &[
                Condition::Is("IncludeAllNetworks", &[Scalar::Integer(1)]),
                Condition::Is("EnforceRoutes", &[Scalar::Integer(1)]),
            ],
            then: Demand::Never("EnforceRoutes"),
            since: None,
            until: None,
            message: "`EnforceRoutes` has no effect beside `IncludeAllNetworks = 1`",
            help: "remove `EnforceRoutes`",
        },
        Constraint {
            code: "S020",
            at: &["VPN"],
            when: &[Condition::Present("ExcludeCellularServices")],
            then: Demand::AnyOf(&[Condition::Is("IncludeAllNetworks", &[Scalar::Integer(1)])]),
            since: None,
            until: None,
            message: "`ExcludeCellularServices` has no effect without `IncludeAllNetworks = 1`",
            help: "write `IncludeAllNetworks = 1`, or remove `ExcludeCellularServices`",
        },
        Constraint {
            code: "S020",
            at: &["VPN"],
            when: &[Condition::Present("ExcludeAPNs")],
            then: Demand::AnyOf(&[Condition::Is("IncludeAllNetworks", &[Scalar::Integer(1)])]),
            since: None,
            until: None,
            message: "`ExcludeAPNs` has no effect without `IncludeAllNetworks = 1`",
            help: "write `IncludeAllNetworks = 1`, or remove `ExcludeAPNs`",
        },
        Constraint {
            code: "S020",
            at: &["VPN"],
            when: &[Condition::Present("ExcludeDeviceCommunication")],
            then: Demand::AnyOf(&[Condition::Is("IncludeAllNetworks", &[Scalar::Integer(1)])]),
            since: None,
            until: None,
            message: "`ExcludeDeviceCommunication` has no effect without `IncludeAllNetworks = 1`",
            help: "write `IncludeAllNetworks = 1`, or remove `ExcludeDeviceCommunication`",
        },
        Constraint {
            code: "S020",
            at: &["VPN"],
            when: &[Condition::Present("ExcludeLocalNetworks")],
            then: Demand::AnyOf(&[Condition::Is("IncludeAllNetworks", &[Scalar::Integer(1)])]),
            since: None,
            until: None,
            message: "`ExcludeLocalNetworks` has no effect without `IncludeAllNetworks = 1`",
            help: "write `IncludeAllNetworks = 1`, or remove `ExcludeLocalNetworks`",
        },
        Constraint {
            code: "S020",
            at: &["IKEv2"],
            when: &[Condition::Present("ExcludeCellularServices")],
            then: Demand::AnyOf(&[Condition::Is("IncludeAllNetworks", &[Scalar::Integer(1)])]),
            since: None,
            until: None,
            message: "`ExcludeCellularServices` has no effect without `IncludeAllNetworks = 1`",
            help: "write `IncludeAllNetworks = 1`, or remove `ExcludeCellularServices`",
        },
        Constraint {
            code: "S020",
            at: &["IKEv2"],
            when: &[Condition::Present("ExcludeAPNs")],
            then: Demand::AnyOf(&[Condition::Is("IncludeAllNetworks", &[Scalar::Integer(1)])]),
            since: None,
            until: None,
            message: "`ExcludeAPNs` has no effect without `IncludeAllNetworks = 1`",
            help: "write `IncludeAllNetworks = 1`, or remove `ExcludeAPNs`",
        },
        Constraint {
            code: "S020",
            at: &["IKEv2"],
            when: &[Condition::Present("ExcludeDeviceCommunication")],
            then: Demand::AnyOf(&[Condition::Is("IncludeAllNetworks", &[Scalar::Integer(1)])]),
            since: None,
            until: None,
            message: "`ExcludeDeviceCommunication` has no effect without `IncludeAllNetworks = 1`",
            help: "write `IncludeAllNetworks = 1`, or remove `ExcludeDeviceCommunication`",
        },
        Constraint {
            code: "S018",
            at: &["IKEv2"],
            when: &[Condition::Present("PPK")],
            then: Demand::AnyOf(&[Condition::Present("PPKIdentifier")]),
            since: None,
            until: None,
            message: "`PPK` without `PPKIdentifier`",
            help: "add `PPKIdentifier`",
        },
        Constraint {
            code: "S018",
            at: &["IKEv2"],
            when: &[Condition::Present("PPKIdentifier")],
            then: Demand::AnyOf(&[Condition::Present("PPK")]),
            since: None,
            until: None,
            message: "`PPKIdentifier` without `PPK`",
            help: "add `PPK`",
        },
        Constraint {
            code: "S020",
            at: &["IKEv2"],
            when: &[Condition::Present("PPKMandatory")],
            then: Demand::AllOf(&[
                Condition::Present("PPK"),
                Condition::Present("PPKIdentifier"),
            ]),
            since: None,
            until: None,
            message: "`PPKMandatory` has no effect without `PPK` and `PPKIdentifier`",
            help: "add both keys, or remove `PPKMandatory`",
        },
        Constraint {
            code: "S018",
            at: &["IKEv2"],
            when: &[
                Condition::Present("CertificateType"),
                Condition::Is("ExtendedAuthEnabled", &[Scalar::Integer(1)]),
            ],
            then: Demand::AnyOf(&[Condition::Present("ServerCertificateIssuerCommonName")]),
            since: None,
            until: None,
            message: "`CertificateType` with extended authentication needs `ServerCertificateIssuerCommonName`",
            help: "add `ServerCertificateIssuerCommonName`",
        },
        Constraint {
            code: "S018",
            at: &["Proxies"],
            when: &[Condition::Present("HTTPProxy")],
            then: Demand::AnyOf(&[Condition::Present("HTTPPort")]),
            since: None,
            until: None,
            message: "`HTTPProxy` needs `HTTPPort`",
            help: "add `HTTPPort`",
        },
        Constraint {
            code: "S018",
            at: &["Proxies"],
            when: &[Condition::Present("HTTPSProxy")],
            then: Demand::AnyOf(&[Condition::Present("HTTPSPort")]),
            since: None,
            until: None,
            message: "`HTTPSProxy` needs `HTTPSPort`",
            help: "add `HTTPSPort`",
        },
        Constraint {
            code: "S020",
            at: &["Proxies"],
            when: &[Condition::Present("ProxyAutoConfigURLString")],
            then: Demand::AnyOf(&[Condition::Is(
                "ProxyAutoConfigEnable",
                &[Scalar::Integer(1)],
            )]),
            since: None,
            until: None,
            message: "`ProxyAutoConfigURLString` has no effect without `ProxyAutoConfigEnable = 1`",
            help: "add `ProxyAutoConfigEnable = 1`",
        },
    ],
};

/// The keys at `DNS/SupplementalMatchDomains`.
static DNS_SUPPLEMENTAL_MATCH_DOMAINS: [Key; 1] = [Key {
    name: "SupplementalMatchDomainsElement",
    kind: Kind::String,
    ..Key::EMPTY
}];

/// The keys at `IKEv2/IKESecurityAssociationParameters`.
static IK_EV2_IKE_SECURITY_ASSOCIATION_PARAMETERS: [Key; 5] = [
    Key {
        name: "EncryptionAlgorithm",
        kind: Kind::String,
        values: &[
            AllowedValue {
                value: Scalar::String("DES"),
                introduced: None,
                removed: Some(Version::new(26, 0, 0)),
            },
            AllowedValue {
                value: Scalar::String("3DES"),
                introduced: None,
                removed: Some(Version::new(26, 0, 0)),
            },
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
            AllowedValue {
                value: Scalar::String("SHA1-96"),
                introduced: None,
                removed: Some(Version::new(26, 0, 0)),
            },
            AllowedValue {
                value: Scalar::String("SHA1-160"),
                introduced: None,
                removed: Some(Version::new(26, 0, 0)),
            },
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
            AllowedValue {
                value: Scalar::Integer(1),
                introduced: None,
                removed: Some(Version::new(26, 0, 0)),
            },
            AllowedValue {
                value: Scalar::Integer(2),
                introduced: None,
                removed: Some(Version::new(26, 0, 0)),
            },
            AllowedValue {
                value: Scalar::Integer(5),
                introduced: None,
                removed: Some(Version::new(26, 0, 0)),
            },
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
        macos: Availability {
            introduced: Some(Version::new(26, 0, 0)),
            ..Availability::UNSTATED
        },
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

/// The keys at `VPN/OnDemandMatchDomainsAlways`.
static VPN_ON_DEMAND_MATCH_DOMAINS_ALWAYS: [Key; 1] = [Key {
    name: "MatchDomainAlwaysElement",
    kind: Kind::String,
    ..Key::EMPTY
}];

/// The keys at `VPN/OnDemandMatchDomainsNever`.
static VPN_ON_DEMAND_MATCH_DOMAINS_NEVER: [Key; 1] = [Key {
    name: "MatchDomainNeverElement",
    kind: Kind::String,
    ..Key::EMPTY
}];

/// The keys at `VPN/OnDemandMatchDomainsOnRetry`.
static VPN_ON_DEMAND_MATCH_DOMAINS_ON_RETRY: [Key; 1] = [Key {
    name: "MatchDomainOnRetryElement",
    kind: Kind::String,
    ..Key::EMPTY
}];

/// The keys at `VPN/OnDemandRules`.
static VPN_ON_DEMAND_RULES: [Key; 1] = [Key {
    name: "OnDemandRulesElement",
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
}];
