// From schemas/payloads/com.apple.extensiblesso(kerberos).yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.extensiblesso",
    variant: Some("kerberos"),
    model: "ExtensibleSsoKerberos",
    title: "Kerberos Single Sign-On",
    summary: "",
    dropped: false,
    apply: None,
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(10, 15, 0)),
        multiple: Some(true),
        device_channel: Some(true),
        user_channel: Some(true),
        supervised: Some(false),
        requires_dep: Some(false),
        user_approved: Some(true),
        manual_install: Some(false),
        user_enrollment: Some(Mode::Allowed),
        ..Availability::UNSTATED
    },
    platforms: &[
        (
            Platform::Ios,
            Availability {
                introduced: Some(Version::new(13, 0, 0)),
                multiple: Some(true),
                supervised: Some(false),
                manual_install: Some(false),
                user_enrollment: Some(Mode::Allowed),
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
                introduced: Some(Version::new(1, 1, 0)),
                multiple: Some(true),
                supervised: Some(false),
                manual_install: Some(false),
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
            name: "ExtensionIdentifier",
            kind: Kind::String,
            required: true,
            values: &[AllowedValue::of(Scalar::String(
                "com.apple.AppSSOKerberos.KerberosExtension",
            ))],
            ..Key::EMPTY
        },
        Key {
            name: "TeamIdentifier",
            kind: Kind::String,
            required: true,
            values: &[AllowedValue::of(Scalar::String("apple"))],
            ..Key::EMPTY
        },
        Key {
            name: "Type",
            kind: Kind::String,
            required: true,
            values: &[AllowedValue::of(Scalar::String("Credential"))],
            ..Key::EMPTY
        },
        Key {
            name: "Realm",
            kind: Kind::String,
            required: true,
            ..Key::EMPTY
        },
        Key {
            name: "ExtensionData",
            kind: Kind::Dictionary,
            keys: &[
                Key {
                    name: "cacheName",
                    kind: Kind::String,
                    macos: Availability {
                        deprecated: Some(Version::new(12, 0, 0)),
                        ..Availability::UNSTATED
                    },
                    ..Key::EMPTY
                },
                Key {
                    name: "principalName",
                    kind: Kind::String,
                    ..Key::EMPTY
                },
                Key {
                    name: "siteCode",
                    kind: Kind::String,
                    ..Key::EMPTY
                },
                Key {
                    name: "certificateUUID",
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
                    name: "useSiteAutoDiscovery",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(true)),
                    ..Key::EMPTY
                },
                Key {
                    name: "credentialBundleIdACL",
                    kind: Kind::Array,
                    keys: &[Key {
                        name: "credentialBundleIdACLItem",
                        kind: Kind::String,
                        ..Key::EMPTY
                    }],
                    ..Key::EMPTY
                },
                Key {
                    name: "includeManagedAppsInBundleIdACL",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(false)),
                    macos: Availability {
                        introduced: Some(Version::new(12, 0, 0)),
                        ..Availability::UNSTATED
                    },
                    ..Key::EMPTY
                },
                Key {
                    name: "includeKerberosAppsInBundleIdACL",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(false)),
                    macos: Availability {
                        introduced: Some(Version::new(12, 0, 0)),
                        ..Availability::UNSTATED
                    },
                    ..Key::EMPTY
                },
                Key {
                    name: "domainRealmMapping",
                    kind: Kind::Dictionary,
                    keys: &[Key {
                        name: "Realm",
                        kind: Kind::Array,
                        keys: &[Key {
                            name: "RealmItem",
                            kind: Kind::String,
                            ..Key::EMPTY
                        }],
                        ..Key::EMPTY
                    }],
                    ..Key::EMPTY
                },
                Key {
                    name: "isDefaultRealm",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(false)),
                    ..Key::EMPTY
                },
                Key {
                    name: "customUsernameLabel",
                    kind: Kind::String,
                    macos: Availability {
                        introduced: Some(Version::new(11, 0, 0)),
                        ..Availability::UNSTATED
                    },
                    ..Key::EMPTY
                },
                Key {
                    name: "helpText",
                    kind: Kind::String,
                    macos: Availability {
                        introduced: Some(Version::new(11, 0, 0)),
                        ..Availability::UNSTATED
                    },
                    ..Key::EMPTY
                },
                Key {
                    name: "allowPasswordChange",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(true)),
                    ..Key::EMPTY
                },
                Key {
                    name: "allowAutomaticLogin",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(true)),
                    ..Key::EMPTY
                },
                Key {
                    name: "requireUserPresence",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(false)),
                    ..Key::EMPTY
                },
                Key {
                    name: "pwExpireOverride",
                    kind: Kind::Integer,
                    macos: Availability {
                        deprecated: Some(Version::new(12, 0, 0)),
                        ..Availability::UNSTATED
                    },
                    ..Key::EMPTY
                },
                Key {
                    name: "pwNotificationDays",
                    kind: Kind::Integer,
                    default: Some(Scalar::Integer(15)),
                    ..Key::EMPTY
                },
                Key {
                    name: "pwReqLength",
                    kind: Kind::Integer,
                    ..Key::EMPTY
                },
                Key {
                    name: "pwReqComplexity",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(false)),
                    ..Key::EMPTY
                },
                Key {
                    name: "pwReqMinAge",
                    kind: Kind::Integer,
                    ..Key::EMPTY
                },
                Key {
                    name: "pwReqHistory",
                    kind: Kind::Integer,
                    ..Key::EMPTY
                },
                Key {
                    name: "pwReqText",
                    kind: Kind::String,
                    ..Key::EMPTY
                },
                Key {
                    name: "pwReqRTFData",
                    kind: Kind::Data,
                    macos: Availability {
                        introduced: Some(Version::new(15, 0, 0)),
                        ..Availability::UNSTATED
                    },
                    ..Key::EMPTY
                },
                Key {
                    name: "pwChangeURL",
                    kind: Kind::String,
                    ..Key::EMPTY
                },
                Key {
                    name: "syncLocalPassword",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(false)),
                    ..Key::EMPTY
                },
                Key {
                    name: "replicationTime",
                    kind: Kind::Integer,
                    default: Some(Scalar::Integer(900)),
                    macos: Availability {
                        introduced: Some(Version::new(11, 0, 0)),
                        deprecated: Some(Version::new(12, 0, 0)),
                        ..Availability::UNSTATED
                    },
                    ..Key::EMPTY
                },
                Key {
                    name: "delayUserSetup",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(false)),
                    macos: Availability {
                        introduced: Some(Version::new(11, 0, 0)),
                        ..Availability::UNSTATED
                    },
                    ..Key::EMPTY
                },
                Key {
                    name: "monitorCredentialsCache",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(true)),
                    macos: Availability {
                        introduced: Some(Version::new(11, 0, 0)),
                        ..Availability::UNSTATED
                    },
                    ..Key::EMPTY
                },
                Key {
                    name: "requireTLSForLDAP",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(false)),
                    macos: Availability {
                        introduced: Some(Version::new(11, 0, 0)),
                        ..Availability::UNSTATED
                    },
                    ..Key::EMPTY
                },
                Key {
                    name: "credentialUseMode",
                    kind: Kind::String,
                    values: &[
                        AllowedValue::of(Scalar::String("always")),
                        AllowedValue::of(Scalar::String("whenNotSpecified")),
                        AllowedValue::of(Scalar::String("kerberosDefault")),
                    ],
                    default: Some(Scalar::String("always")),
                    macos: Availability {
                        introduced: Some(Version::new(11, 0, 0)),
                        ..Availability::UNSTATED
                    },
                    ..Key::EMPTY
                },
                Key {
                    name: "preferredKDCs",
                    kind: Kind::Array,
                    macos: Availability {
                        introduced: Some(Version::new(12, 0, 0)),
                        ..Availability::UNSTATED
                    },
                    keys: &[Key {
                        name: "preferredKDC",
                        kind: Kind::String,
                        required: true,
                        ..Key::EMPTY
                    }],
                    ..Key::EMPTY
                },
                Key {
                    name: "usePlatformSSOTGT",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(false)),
                    macos: Availability {
                        introduced: Some(Version::new(13, 0, 0)),
                        ..Availability::UNSTATED
                    },
                    ..Key::EMPTY
                },
                Key {
                    name: "allowPlatformSSOAuthFallback",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(true)),
                    macos: Availability {
                        introduced: Some(Version::new(13, 0, 0)),
                        ..Availability::UNSTATED
                    },
                    ..Key::EMPTY
                },
                Key {
                    name: "performKerberosOnly",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(false)),
                    macos: Availability {
                        introduced: Some(Version::new(13, 0, 0)),
                        ..Availability::UNSTATED
                    },
                    ..Key::EMPTY
                },
                Key {
                    name: "identityIssuerAutoSelectFilter",
                    kind: Kind::String,
                    macos: Availability {
                        introduced: Some(Version::new(15, 0, 0)),
                        ..Availability::UNSTATED
                    },
                    ..Key::EMPTY
                },
                Key {
                    name: "allowSmartCard",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(true)),
                    macos: Availability {
                        introduced: Some(Version::new(15, 0, 0)),
                        ..Availability::UNSTATED
                    },
                    ..Key::EMPTY
                },
                Key {
                    name: "allowPassword",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(true)),
                    macos: Availability {
                        introduced: Some(Version::new(15, 0, 0)),
                        ..Availability::UNSTATED
                    },
                    ..Key::EMPTY
                },
                Key {
                    name: "startInSmartCardMode",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(false)),
                    macos: Availability {
                        introduced: Some(Version::new(15, 0, 0)),
                        ..Availability::UNSTATED
                    },
                    ..Key::EMPTY
                },
            ],
            ..Key::EMPTY
        },
        Key {
            name: "Hosts",
            kind: Kind::Array,
            keys: &[Key {
                name: "hostname",
                kind: Kind::String,
                required: true,
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
    ],
    constraints: &[Constraint {
        code: "S020",
        at: &["ExtensionData"],
        when: &[Condition::Present("allowPlatformSSOAuthFallback")],
        then: Demand::AnyOf(&[Condition::Is("usePlatformSSOTGT", &[Scalar::Boolean(true)])]),
        since: None,
        until: None,
        message: "`allowPlatformSSOAuthFallback` has no effect without `usePlatformSSOTGT = true`",
        help: "add `usePlatformSSOTGT = true`",
    }],
};
