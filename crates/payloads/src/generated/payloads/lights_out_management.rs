// From schemas/payloads/com.apple.lom.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.lom",
    variant: None,
    model: "LightsOutManagement",
    title: "Lights-out management",
    summary: "Lets Macs be switched on, off or restarted over the network even while they are down, secured by certificates for controller and device.",
    dropped: false,
    apply: None,
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(11, 0, 0)),
        multiple: Some(false),
        device_channel: Some(true),
        user_channel: Some(false),
        requires_dep: Some(false),
        user_approved: Some(true),
        manual_install: Some(false),
        user_enrollment: Some(Mode::Forbidden),
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
            name: "DeviceCertificateUUID",
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
            name: "ControllerCertificateUUID",
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
            name: "DeviceCACertificateUUIDs",
            kind: Kind::Array,
            keys: &[Key {
                name: "DeviceCACertificateUUIDsItem",
                kind: Kind::String,
                references: &[
                    "com.apple.security.pem",
                    "com.apple.security.pkcs1",
                    "com.apple.security.pkcs12",
                    "com.apple.security.root",
                ],
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "ControllerCACertificateUUIDs",
            kind: Kind::Array,
            keys: &[Key {
                name: "ControllerCACertificateUUIDsItem",
                kind: Kind::String,
                references: &[
                    "com.apple.security.pem",
                    "com.apple.security.pkcs1",
                    "com.apple.security.pkcs12",
                    "com.apple.security.root",
                ],
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
    ],
    constraints: &[],
};
