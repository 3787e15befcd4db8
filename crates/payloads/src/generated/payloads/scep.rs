// From schemas/payloads/com.apple.security.scep.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.security.scep",
    variant: None,
    model: "Scep",
    title: "SCEP identity",
    summary: "Has the Mac create a key pair and fetch a certificate for it from a SCEP server. Other payloads refer to the identity by this payload's UUID.",
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
        user_enrollment: Some(Mode::Allowed),
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
                user_enrollment: Some(Mode::Allowed),
                ..Availability::UNSTATED
            },
        ),
        (
            Platform::TvOs,
            Availability {
                introduced: Some(Version::new(9, 0, 0)),
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
                introduced: Some(Version::new(3, 0, 0)),
                multiple: Some(true),
                supervised: Some(false),
                manual_install: Some(true),
                ..Availability::UNSTATED
            },
        ),
    ],
    keys: &[Key {
        name: "PayloadContent",
        kind: Kind::Dictionary,
        required: true,
        summary: "Holds the SCEP settings; they stand in this dictionary, not beside it.",
        keys: &[
            Key {
                name: "URL",
                kind: Kind::String,
                required: true,
                macos: Availability {
                    introduced: Some(Version::new(10, 7, 0)),
                    ..Availability::UNSTATED
                },
                summary: "Address of the SCEP server.",
                ..Key::EMPTY
            },
            Key {
                name: "Name",
                kind: Kind::String,
                summary: "CA name that the SCEP server understands; picks the right one if the server runs several.",
                ..Key::EMPTY
            },
            Key {
                name: "Subject",
                kind: Kind::Array,
                summary: "Subject of the wanted certificate: a list of relative names, each a list of pairs of attribute and value.",
                keys: &[Key {
                    name: "SCEPSubjectArrayInnerArray",
                    kind: Kind::Array,
                    summary: "One relative distinguished name, mostly with a single pair.",
                    keys: &[Key {
                        name: "SCEPSubjectArrayPair",
                        kind: Kind::Array,
                        summary: "One pair: attribute first, value second.",
                        keys: &[Key {
                            name: "SCEPSubjectArrayPairItem",
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
                name: "Challenge",
                kind: Kind::String,
                secret: true,
                summary: "Shared secret with which the Mac earns its certificate. Prefer one that the server makes for each device.",
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
                summary: "Bits of the RSA key. Write 2048 or more: the fallback is too weak for most CAs.",
                ..Key::EMPTY
            },
            Key {
                name: "Key Type",
                kind: Kind::String,
                default: Some(Scalar::String("RSA")),
                summary: "Kind of key; RSA is the only choice.",
                ..Key::EMPTY
            },
            Key {
                name: "Key Usage",
                kind: Kind::Integer,
                default: Some(Scalar::Integer(0)),
                macos: Availability {
                    introduced: Some(Version::new(10, 11, 0)),
                    ..Availability::UNSTATED
                },
                summary: "What the key is for: 1 signs, 4 encrypts, 5 does both. Microsoft CAs may grant just one of them.",
                ..Key::EMPTY
            },
            Key {
                name: "CAFingerprint",
                kind: Kind::Data,
                summary: "Hash of the CA certificate, by which the Mac makes sure that it talks to the right CA.",
                ..Key::EMPTY
            },
            Key {
                name: "Retries",
                kind: Kind::Integer,
                default: Some(Scalar::Integer(3)),
                macos: Availability {
                    introduced: Some(Version::new(10, 10, 0)),
                    ..Availability::UNSTATED
                },
                summary: "How often the Mac asks again while the server answers that the request is pending.",
                ..Key::EMPTY
            },
            Key {
                name: "RetryDelay",
                kind: Kind::Integer,
                default: Some(Scalar::Integer(10)),
                macos: Availability {
                    introduced: Some(Version::new(10, 10, 0)),
                    ..Availability::UNSTATED
                },
                summary: "Seconds between two retries; the very first one comes at once.",
                ..Key::EMPTY
            },
            Key {
                name: "SubjectAltName",
                kind: Kind::Dictionary,
                summary: "Alternative names for the certificate. Each may be one string or a list of them; the CA decides which it wants.",
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
                        summary: "URI in the alternative name; Active Directory's strong mapping looks for the account's SID here.",
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
                name: "KeyIsExtractable",
                kind: Kind::Boolean,
                default: Some(Scalar::Boolean(true)),
                macos: Availability {
                    introduced: Some(Version::new(10, 13, 4)),
                    ..Availability::UNSTATED
                },
                summary: "Turn it off so that nobody can export the private key from the keychain.",
                ..Key::EMPTY
            },
            Key {
                name: "AllowAllAppsAccess",
                kind: Kind::Boolean,
                default: Some(Scalar::Boolean(false)),
                macos: Availability {
                    introduced: Some(Version::new(10, 10, 0)),
                    ..Availability::UNSTATED
                },
                summary: "Lets every app use the private key without asking the user.",
                ..Key::EMPTY
            },
        ],
        ..Key::EMPTY
    }],
    constraints: &[],
};
