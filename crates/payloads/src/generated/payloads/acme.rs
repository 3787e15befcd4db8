// From schemas/payloads/com.apple.security.acme.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.security.acme",
    variant: None,
    model: "Acme",
    title: "ACME Certificate",
    summary: "",
    dropped: false,
    apply: None,
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(13, 1, 0)),
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
                introduced: Some(Version::new(16, 0, 0)),
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
                introduced: Some(Version::new(16, 0, 0)),
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
                introduced: Some(Version::new(9, 0, 0)),
                multiple: Some(true),
                supervised: Some(false),
                manual_install: Some(true),
                ..Availability::UNSTATED
            },
        ),
    ],
    keys: &[
        Key {
            name: "DirectoryURL",
            kind: Kind::String,
            required: true,
            ..Key::EMPTY
        },
        Key {
            name: "ClientIdentifier",
            kind: Kind::String,
            required: true,
            ..Key::EMPTY
        },
        Key {
            name: "KeySize",
            kind: Kind::Integer,
            required: true,
            ..Key::EMPTY
        },
        Key {
            name: "KeyType",
            kind: Kind::String,
            required: true,
            values: &[
                AllowedValue::of(Scalar::String("RSA")),
                AllowedValue::of(Scalar::String("ECSECPrimeRandom")),
            ],
            ..Key::EMPTY
        },
        Key {
            name: "HardwareBound",
            kind: Kind::Boolean,
            required: true,
            ..Key::EMPTY
        },
        Key {
            name: "Subject",
            kind: Kind::Array,
            required: true,
            keys: &[Key {
                name: "ACMESubjectArrayInnerArray",
                kind: Kind::Array,
                keys: &[Key {
                    name: "ACMESubjectArrayPair",
                    kind: Kind::Array,
                    keys: &[Key {
                        name: "ACMESubjectArrayPairItem",
                        kind: Kind::String,
                        repetition: Some((2, 2)),
                        ..Key::EMPTY
                    }],
                    ..Key::EMPTY
                }],
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "SubjectAltName",
            kind: Kind::Dictionary,
            keys: &[
                Key {
                    name: "rfc822Name",
                    kind: Kind::String,
                    ..Key::EMPTY
                },
                Key {
                    name: "dNSName",
                    kind: Kind::String,
                    ..Key::EMPTY
                },
                Key {
                    name: "uniformResourceIdentifier",
                    kind: Kind::String,
                    ..Key::EMPTY
                },
                Key {
                    name: "ntPrincipalName",
                    kind: Kind::String,
                    ..Key::EMPTY
                },
            ],
            ..Key::EMPTY
        },
        Key {
            name: "UsageFlags",
            kind: Kind::Integer,
            ..Key::EMPTY
        },
        Key {
            name: "ExtendedKeyUsage",
            kind: Kind::Array,
            keys: &[Key {
                name: "OID",
                kind: Kind::String,
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "Attest",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "KeyIsExtractable",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            ..Key::EMPTY
        },
        Key {
            name: "AllowAllAppsAccess",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
    ],
    constraints: &[
        Constraint {
            code: "S018",
            at: &[],
            when: &[Condition::Is("KeyType", &[Scalar::String("RSA")])],
            then: Demand::AnyOf(&[Condition::Is("HardwareBound", &[Scalar::Boolean(false)])]),
            since: None,
            until: None,
            message: "`KeyType = RSA` needs `HardwareBound = false`",
            help: "write `HardwareBound = false`, or `KeyType = ECSECPrimeRandom`",
        },
        Constraint {
            code: "S018",
            at: &[],
            when: &[Condition::Is("Attest", &[Scalar::Boolean(true)])],
            then: Demand::AnyOf(&[Condition::Is("HardwareBound", &[Scalar::Boolean(true)])]),
            since: None,
            until: None,
            message: "`Attest = true` needs `HardwareBound = true`",
            help: "write `HardwareBound = true`",
        },
        Constraint {
            code: "S017",
            at: &[],
            when: &[
                Condition::Is("KeyType", &[Scalar::String("ECSECPrimeRandom")]),
                Condition::Is("HardwareBound", &[Scalar::Boolean(true)]),
            ],
            then: Demand::AnyOf(&[Condition::Is(
                "KeySize",
                &[Scalar::Integer(256), Scalar::Integer(384)],
            )]),
            since: None,
            until: None,
            message: "the Secure Enclave keeps keys of 256 or 384 bits only",
            help: "write `KeySize = 256` or `KeySize = 384`, or `HardwareBound = false`",
        },
        Constraint {
            code: "S017",
            at: &[],
            when: &[
                Condition::Is("KeyType", &[Scalar::String("ECSECPrimeRandom")]),
                Condition::Is("HardwareBound", &[Scalar::Boolean(false)]),
            ],
            then: Demand::AnyOf(&[Condition::Is(
                "KeySize",
                &[
                    Scalar::Integer(192),
                    Scalar::Integer(256),
                    Scalar::Integer(384),
                    Scalar::Integer(521),
                ],
            )]),
            since: None,
            until: None,
            message: "there is no curve of this `KeySize`",
            help: "write 192, 256, 384 or 521",
        },
    ],
};
