// From schemas/payloads/com.apple.security.FDERecoveryKeyEscrow.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.security.FDERecoveryKeyEscrow",
    variant: None,
    model: "FdeRecoveryKeyEscrow",
    title: "FileVault Recovery Key Escrow",
    summary: "",
    dropped: false,
    apply: None,
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(10, 13, 0)),
        multiple: Some(false),
        device_channel: Some(true),
        user_channel: Some(false),
        requires_dep: Some(false),
        user_approved: Some(false),
        manual_install: Some(true),
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
            name: "Location",
            kind: Kind::String,
            required: true,
            ..Key::EMPTY
        },
        Key {
            name: "EncryptCertPayloadUUID",
            kind: Kind::String,
            required: true,
            references: &["com.apple.security.pkcs1", "com.apple.security.root"],
            ..Key::EMPTY
        },
        Key {
            name: "DeviceKey",
            kind: Kind::String,
            ..Key::EMPTY
        },
    ],
    constraints: &[],
};
