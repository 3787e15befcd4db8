// From schemas/declarations/com.apple.credential.scep.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Credential,
    payload_type: "com.apple.credential.scep",
    variant: None,
    model: "ScepCredential",
    title: "SCEP Credential",
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
            name: "URL",
            kind: Kind::String,
            required: true,
            ..Key::EMPTY
        },
        Key {
            name: "Name",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "Subject",
            kind: Kind::Array,
            keys: &[Key {
                name: "SCEPSubjectArrayInnerArray",
                kind: Kind::Array,
                keys: &[Key {
                    name: "SCEPSubjectArrayPair",
                    kind: Kind::Array,
                    keys: &[Key {
                        name: "SCEPSubjectArrayPairItem",
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
            name: "Challenge",
            kind: Kind::String,
            secret: true,
            ..Key::EMPTY
        },
        Key {
            name: "Keysize",
            kind: Kind::Integer,
            values: &[
                AllowedValue::of(Scalar::Integer(1024)),
                AllowedValue::of(Scalar::Integer(2048)),
                AllowedValue::of(Scalar::Integer(4096)),
            ],
            default: Some(Scalar::Integer(1024)),
            ..Key::EMPTY
        },
        Key {
            name: "Key Type",
            kind: Kind::String,
            default: Some(Scalar::String("RSA")),
            ..Key::EMPTY
        },
        Key {
            name: "Key Usage",
            kind: Kind::Integer,
            default: Some(Scalar::Integer(0)),
            ..Key::EMPTY
        },
        Key {
            name: "CAFingerprint",
            kind: Kind::Data,
            ..Key::EMPTY
        },
        Key {
            name: "Retries",
            kind: Kind::Integer,
            default: Some(Scalar::Integer(3)),
            ..Key::EMPTY
        },
        Key {
            name: "RetryDelay",
            kind: Kind::Integer,
            default: Some(Scalar::Integer(10)),
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
    ],
    constraints: &[],
};
