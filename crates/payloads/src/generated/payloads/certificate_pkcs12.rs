// From schemas/payloads/com.apple.security.pkcs12.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.security.pkcs12",
    variant: None,
    model: "CertificatePkcs12",
    title: "Identity (PKCS #12)",
    summary: "Installs one certificate together with its private key from a PKCS #12 file. Every Mac that gets the profile gets the same key.",
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
            summary: "File name of the identity, for display only.",
            ..Key::EMPTY
        },
        Key {
            name: "PayloadContent",
            kind: Kind::Data,
            required: true,
            summary: "The PKCS #12 file itself, with exactly one identity in it.",
            ..Key::EMPTY
        },
        Key {
            name: "Password",
            kind: Kind::String,
            secret: true,
            summary: "Passphrase that opens the PKCS #12 file. It stands in the profile in clear, so encrypt the profile or supply it late.",
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
        Key {
            name: "KeyIsExtractable",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                introduced: Some(Version::new(10, 15, 0)),
                ..Availability::UNSTATED
            },
            summary: "Turn it off so that nobody can export the private key from the keychain.",
            ..Key::EMPTY
        },
    ],
    constraints: &[],
};
