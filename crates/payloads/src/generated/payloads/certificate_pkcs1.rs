// From schemas/payloads/com.apple.security.pkcs1.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.security.pkcs1",
    variant: None,
    model: "CertificatePkcs1",
    title: "Certificate (DER)",
    summary: "Installs one DER certificate without its private key: a root, an intermediate or a peer's certificate.",
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
                manual_install: Some(true),
                ..Availability::UNSTATED
            },
        ),
    ],
    keys: &[
        Key {
            name: "PayloadCertificateFileName",
            kind: Kind::String,
            summary: "File name of the certificate, for display only.",
            ..Key::EMPTY
        },
        Key {
            name: "PayloadContent",
            kind: Kind::Data,
            required: true,
            summary: "The DER certificate itself. No private key belongs here.",
            ..Key::EMPTY
        },
    ],
    constraints: &[],
};
