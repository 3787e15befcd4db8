// From schemas/payloads/com.apple.security.certificatepreference.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.security.certificatepreference",
    variant: None,
    model: "CertificatePreference",
    title: "Certificate preference",
    summary: "Ties a certificate of the same profile to an email address or server name in the user's keychain. User profiles only.",
    dropped: false,
    apply: None,
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(10, 12, 0)),
        multiple: Some(true),
        device_channel: Some(false),
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
                absent: true,
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
                absent: true,
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
            name: "Name",
            kind: Kind::String,
            required: true,
            ..Key::EMPTY
        },
        Key {
            name: "PayloadCertificateUUID",
            kind: Kind::String,
            required: true,
            references: &[
                "com.apple.ADCertificate.managed",
                "com.apple.security.acme",
                "com.apple.security.pem",
                "com.apple.security.pkcs1",
                "com.apple.security.pkcs12",
                "com.apple.security.root",
                "com.apple.security.scep",
            ],
            ..Key::EMPTY
        },
    ],
    constraints: &[],
};
