// From schemas/payloads/com.apple.security.FDERecoveryKeyEscrow.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.security.FDERecoveryKeyEscrow",
    variant: None,
    model: "FdeRecoveryKeyEscrow",
    title: "FileVault Recovery Key Escrow",
    summary: "Encrypts the personal recovery key for the organization and passes it to MDM. Install it before FileVault is turned on; earlier keys are not captured.",
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
            summary: "Where the key goes, in words for the user; shown when FileVault is turned on.",
            ..Key::EMPTY
        },
        Key {
            name: "EncryptCertPayloadUUID",
            kind: Kind::String,
            required: true,
            references: &["com.apple.security.pkcs1", "com.apple.security.root"],
            summary: "`PayloadUUID` of the certificate that the key is encrypted for: a `com.apple.security.pkcs1` payload of this profile.",
            ..Key::EMPTY
        },
        Key {
            name: "DeviceKey",
            kind: Kind::String,
            summary: "Reference shown to users who forgot their password, to find their key by; left out, the serial number serves.",
            ..Key::EMPTY
        },
    ],
    constraints: &[],
};
