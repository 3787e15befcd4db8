// From schemas/declarations/com.apple.credential.acme.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Credential,
    payload_type: "com.apple.credential.acme",
    variant: None,
    model: "AcmeCredential",
    title: "ACME Credential",
    summary: "",
    dropped: false,
    apply: None,
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(14, 0, 0)),
        ..Availability::UNSTATED
    },
    platforms: &[
        (
            Platform::Ios,
            Availability {
                introduced: Some(Version::new(17, 0, 0)),
                ..Availability::UNSTATED
            },
        ),
        (
            Platform::TvOs,
            Availability {
                introduced: Some(Version::new(17, 0, 0)),
                ..Availability::UNSTATED
            },
        ),
        (
            Platform::VisionOs,
            Availability {
                introduced: Some(Version::new(1, 1, 0)),
                ..Availability::UNSTATED
            },
        ),
        (
            Platform::WatchOs,
            Availability {
                introduced: Some(Version::new(10, 0, 0)),
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
    ],
    constraints: &[],
};
