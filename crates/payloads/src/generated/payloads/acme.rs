// From schemas/payloads/com.apple.security.acme.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.security.acme",
    variant: None,
    model: "Acme",
    title: "ACME identity",
    summary: "Has the Mac create a key, prove its hardware if asked, and fetch a certificate from an ACME server. Other payloads name the identity by this payload's UUID.",
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
            summary: "Directory address of the ACME server, https only.",
            ..Key::EMPTY
        },
        Key {
            name: "ClientIdentifier",
            kind: Kind::String,
            required: true,
            summary: "Name that stands for this one device at the ACME server. Make it unique and hard to guess: servers use it to refuse a second request.",
            ..Key::EMPTY
        },
        Key {
            name: "KeySize",
            kind: Kind::Integer,
            required: true,
            summary: "Bits of the key. RSA: 1024 to 4096 in steps of 8; elliptic curve: 192, 256, 384 or 521, but only 256 or 384 in hardware.",
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
            summary: "RSA, or an elliptic curve key on a NIST prime curve. RSA keys cannot live in the Secure Enclave.",
            ..Key::EMPTY
        },
        Key {
            name: "HardwareBound",
            kind: Kind::Boolean,
            required: true,
            summary: "Creates the key in the Secure Enclave, out of which it can never be copied. Needs an elliptic curve key of 256 or 384 bits and Apple silicon or a T2 chip.",
            ..Key::EMPTY
        },
        Key {
            name: "Subject",
            kind: Kind::Array,
            required: true,
            summary: "Subject to ask for: a list of relative names, each a list of pairs of attribute and value. The server has the last word.",
            keys: &[Key {
                name: "ACMESubjectArrayInnerArray",
                kind: Kind::Array,
                summary: "One relative distinguished name, mostly with a single pair.",
                keys: &[Key {
                    name: "ACMESubjectArrayPair",
                    kind: Kind::Array,
                    summary: "One pair: attribute first, value second.",
                    keys: &[Key {
                        name: "ACMESubjectArrayPairItem",
                        kind: Kind::String,
                        repetition: Some((2, 2)),
                        summary: "The attribute, a dotted OID or one of C, L, ST, O, OU and CN; or its value.",
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
            summary: "Alternative names to ask for. The server has the last word.",
            keys: &[
                Key {
                    name: "rfc822Name",
                    kind: Kind::String,
                    summary: "Email address in the alternative name.",
                    ..Key::EMPTY
                },
                Key {
                    name: "dNSName",
                    kind: Kind::String,
                    summary: "Host name in the alternative name.",
                    ..Key::EMPTY
                },
                Key {
                    name: "uniformResourceIdentifier",
                    kind: Kind::String,
                    summary: "URI in the alternative name.",
                    ..Key::EMPTY
                },
                Key {
                    name: "ntPrincipalName",
                    kind: Kind::String,
                    summary: "User principal name of Active Directory in the alternative name.",
                    ..Key::EMPTY
                },
            ],
            ..Key::EMPTY
        },
        Key {
            name: "UsageFlags",
            kind: Kind::Integer,
            summary: "Key usage to ask for: 1 signs, 4 encrypts, 5 does both. The server has the last word.",
            ..Key::EMPTY
        },
        Key {
            name: "ExtendedKeyUsage",
            kind: Kind::Array,
            summary: "Extended usages to ask for. The server has the last word.",
            keys: &[Key {
                name: "OID",
                kind: Kind::String,
                summary: "One usage as a dotted OID, for example that of client authentication.",
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "Attest",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            summary: "Sends the server Apple's proof of what the device is and that its hardware holds the key. Needs `HardwareBound`; T2 Macs send no proof.",
            ..Key::EMPTY
        },
        Key {
            name: "KeyIsExtractable",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            summary: "Turn it off so that nobody can export the private key from the keychain.",
            ..Key::EMPTY
        },
        Key {
            name: "AllowAllAppsAccess",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            summary: "Lets every app use the private key without asking the user.",
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
