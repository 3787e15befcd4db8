// From schemas/payloads/com.apple.security.certificatetransparency.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.security.certificatetransparency",
    variant: None,
    model: "CertificateTransparency",
    title: "Certificate transparency",
    summary: "Exempts certificates or domains from the duty to appear in public transparency logs.",
    dropped: false,
    apply: None,
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(10, 14, 2)),
        multiple: Some(true),
        device_channel: Some(true),
        user_channel: Some(false),
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
                introduced: Some(Version::new(12, 1, 1)),
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
                introduced: Some(Version::new(12, 1, 1)),
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
                introduced: Some(Version::new(5, 1, 1)),
                multiple: Some(true),
                supervised: Some(false),
                manual_install: Some(true),
                ..Availability::UNSTATED
            },
        ),
    ],
    keys: &[
        Key {
            name: "DisabledForCerts",
            kind: Kind::Array,
            keys: &[Key {
                name: "SubjectPublicKeyInfoHashDict",
                kind: Kind::Dictionary,
                keys: &[
                    Key {
                        name: "Algorithm",
                        kind: Kind::String,
                        required: true,
                        values: &[AllowedValue::of(Scalar::String("sha256"))],
                        ..Key::EMPTY
                    },
                    Key {
                        name: "Hash",
                        kind: Kind::Data,
                        required: true,
                        ..Key::EMPTY
                    },
                ],
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "DisabledForDomains",
            kind: Kind::Array,
            keys: &[Key {
                name: "domain",
                kind: Kind::String,
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
    ],
    constraints: &[],
};
