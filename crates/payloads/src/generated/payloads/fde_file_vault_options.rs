// From schemas/payloads/com.apple.MCX(FileVault2).yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.MCX",
    variant: Some("FileVault2"),
    model: "FdeFileVaultOptions",
    title: "FileVault Options",
    summary: "Locks the FileVault switch in either position and controls its key during standby; it does not encrypt by itself.",
    dropped: false,
    apply: None,
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(10, 7, 0)),
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
            name: "dontAllowFDEDisable",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            summary: "`true` keeps users, administrators too, from decrypting the disk.",
            ..Key::EMPTY
        },
        Key {
            name: "dontAllowFDEEnable",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            summary: "`true` keeps users from encrypting the disk.",
            ..Key::EMPTY
        },
        Key {
            name: "DestroyFVKeyOnStandby",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                introduced: Some(Version::new(10, 10, 0)),
                ..Availability::UNSTATED
            },
            summary: "`true` throws away the disk key on standby, so waking up asks for a password.",
            ..Key::EMPTY
        },
    ],
    constraints: &[],
};
