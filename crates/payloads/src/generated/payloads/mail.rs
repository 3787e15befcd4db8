// From schemas/payloads/com.apple.mail.managed.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.mail.managed",
    variant: None,
    model: "Mail",
    title: "Mail account",
    summary: "Adds an IMAP or POP account to Mail with its incoming and outgoing servers.",
    dropped: false,
    apply: None,
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(10, 7, 0)),
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
                absent: true,
                ..Availability::UNSTATED
            },
        ),
        (
            Platform::VisionOs,
            Availability {
                introduced: Some(Version::new(1, 1, 0)),
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
                absent: true,
                ..Availability::UNSTATED
            },
        ),
    ],
    keys: &[
        Key {
            name: "EmailAccountDescription",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "EmailAccountName",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "EmailAccountType",
            kind: Kind::String,
            required: true,
            values: &[
                AllowedValue::of(Scalar::String("EmailTypeIMAP")),
                AllowedValue::of(Scalar::String("EmailTypePOP")),
            ],
            ..Key::EMPTY
        },
        Key {
            name: "EmailAddress",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "IncomingMailServerAuthentication",
            kind: Kind::String,
            required: true,
            values: &[
                AllowedValue::of(Scalar::String("EmailAuthNone")),
                AllowedValue::of(Scalar::String("EmailAuthPassword")),
                AllowedValue::of(Scalar::String("EmailAuthCRAMMD5")),
                AllowedValue::of(Scalar::String("EmailAuthNTLM")),
                AllowedValue::of(Scalar::String("EmailAuthHTTPMD5")),
            ],
            ..Key::EMPTY
        },
        Key {
            name: "IncomingMailServerHostName",
            kind: Kind::String,
            required: true,
            ..Key::EMPTY
        },
        Key {
            name: "IncomingMailServerPortNumber",
            kind: Kind::Integer,
            ..Key::EMPTY
        },
        Key {
            name: "IncomingMailServerUseSSL",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "IncomingMailServerUsername",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "IncomingPassword",
            kind: Kind::String,
            secret: true,
            ..Key::EMPTY
        },
        Key {
            name: "OutgoingPassword",
            kind: Kind::String,
            secret: true,
            ..Key::EMPTY
        },
        Key {
            name: "OutgoingPasswordSameAsIncomingPassword",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "OutgoingMailServerAuthentication",
            kind: Kind::String,
            required: true,
            values: &[
                AllowedValue::of(Scalar::String("EmailAuthNone")),
                AllowedValue::of(Scalar::String("EmailAuthPassword")),
                AllowedValue::of(Scalar::String("EmailAuthCRAMMD5")),
                AllowedValue::of(Scalar::String("EmailAuthNTLM")),
                AllowedValue::of(Scalar::String("EmailAuthHTTPMD5")),
            ],
            ..Key::EMPTY
        },
        Key {
            name: "OutgoingMailServerHostName",
            kind: Kind::String,
            required: true,
            ..Key::EMPTY
        },
        Key {
            name: "OutgoingMailServerPortNumber",
            kind: Kind::Integer,
            ..Key::EMPTY
        },
        Key {
            name: "OutgoingMailServerUseSSL",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "OutgoingMailServerUsername",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "PreventMove",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "PreventAppSheet",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "SMIMEEnabled",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "SMIMESigningEnabled",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "SMIMESigningCertificateUUID",
            kind: Kind::String,
            format: Some(
                "^[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}$",
            ),
            references: &[
                "com.apple.ADCertificate.managed",
                "com.apple.security.acme",
                "com.apple.security.pkcs12",
                "com.apple.security.scep",
            ],
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "SMIMEEncryptionEnabled",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "SMIMEEncryptionCertificateUUID",
            kind: Kind::String,
            format: Some(
                "^[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}$",
            ),
            references: &[
                "com.apple.ADCertificate.managed",
                "com.apple.security.acme",
                "com.apple.security.pkcs12",
                "com.apple.security.scep",
            ],
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "SMIMEEnablePerMessageSwitch",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "disableMailRecentsSyncing",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "allowMailDrop",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                introduced: Some(Version::new(10, 12, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "IncomingMailServerIMAPPathPrefix",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "SMIMESigningUserOverrideable",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "SMIMESigningCertificateUUIDUserOverrideable",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "SMIMEEncryptByDefault",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "SMIMEEncryptByDefaultUserOverrideable",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "SMIMEEncryptionCertificateUUIDUserOverrideable",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "SMIMEEnableEncryptionPerMessageSwitch",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "VPNUUID",
            kind: Kind::String,
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
    ],
    constraints: &[],
};
