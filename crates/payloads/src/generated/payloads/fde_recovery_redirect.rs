// From schemas/payloads/com.apple.security.FDERecoveryRedirect.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.security.FDERecoveryRedirect",
    variant: None,
    model: "FdeRecoveryRedirect",
    title: "FileVault Recovery Key Redirection",
    summary: "Sent recovery keys to a server of the organization before macOS 10.13; every later macOS ignores it.",
    dropped: false,
    apply: None,
    replaced_by: Some("com.apple.security.FDERecoveryKeyEscrow"),
    macos: Availability {
        introduced: Some(Version::new(10, 9, 0)),
        deprecated: Some(Version::new(10, 13, 0)),
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
            name: "RedirectURL",
            kind: Kind::String,
            required: true,
            summary: "HTTPS address that received the keys by POST.",
            ..Key::EMPTY
        },
        Key {
            name: "EncryptCertPayloadUUID",
            kind: Kind::String,
            required: true,
            references: &["com.apple.security.pkcs1", "com.apple.security.root"],
            summary: "`PayloadUUID` of the certificate that protected the key on its way: a `com.apple.security.pkcs1` payload of this profile.",
            ..Key::EMPTY
        },
    ],
    constraints: &[],
};
