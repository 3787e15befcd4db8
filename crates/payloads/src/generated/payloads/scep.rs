// From schemas/payloads/com.apple.security.scep.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.security.scep",
    variant: None,
    model: "Scep",
    title: "SCEP Certificate",
    summary: "",
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
        keys: &[
            Key {
                name: "URL",
                kind: Kind::String,
                required: true,
                macos: Availability {
                    introduced: Some(Version::new(10, 7, 0)),
                    ..Availability::UNSTATED
                },
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
                macos: Availability {
                    introduced: Some(Version::new(10, 11, 0)),
                    ..Availability::UNSTATED
                },
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
                macos: Availability {
                    introduced: Some(Version::new(10, 10, 0)),
                    ..Availability::UNSTATED
                },
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
                name: "KeyIsExtractable",
                kind: Kind::Boolean,
                default: Some(Scalar::Boolean(true)),
                macos: Availability {
                    introduced: Some(Version::new(10, 13, 4)),
                    ..Availability::UNSTATED
                },
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
                ..Key::EMPTY
            },
        ],
        ..Key::EMPTY
    }],
    constraints: &[],
};
