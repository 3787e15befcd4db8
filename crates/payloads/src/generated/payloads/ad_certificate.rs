// From schemas/payloads/com.apple.ADCertificate.managed.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.ADCertificate.managed",
    variant: None,
    model: "AdCertificate",
    title: "Active Directory certificate",
    summary: "Fetches a certificate from a Microsoft CA for a Mac that is bound to Active Directory, or for its user.",
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
            name: "CertServer",
            kind: Kind::String,
            required: true,
            summary: "Fully qualified host name of the issuing CA.",
            ..Key::EMPTY
        },
        Key {
            name: "CertTemplate",
            kind: Kind::String,
            required: true,
            summary: "Certificate template at the CA, by its short name: often `Machine` for computers and `User` for people.",
            ..Key::EMPTY
        },
        Key {
            name: "Description",
            kind: Kind::String,
            summary: "Label of the identity for people to read.",
            ..Key::EMPTY
        },
        Key {
            name: "CertificateRenewalTimeInterval",
            kind: Kind::Integer,
            summary: "Days before expiry at which the user is told to renew.",
            ..Key::EMPTY
        },
        Key {
            name: "CertificateAuthority",
            kind: Kind::String,
            macos: Availability {
                introduced: Some(Version::new(10, 8, 0)),
                ..Availability::UNSTATED
            },
            summary: "Common name of the CA as its Active Directory entry has it, not its host name.",
            ..Key::EMPTY
        },
        Key {
            name: "CertificateAcquisitionMechanism",
            kind: Kind::String,
            macos: Availability {
                introduced: Some(Version::new(10, 8, 0)),
                ..Availability::UNSTATED
            },
            summary: "How the request travels: `RPC` in most networks, `HTTP` for the CA's web enrollment pages.",
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
            name: "PromptForCredentials",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                introduced: Some(Version::new(10, 8, 0)),
                ..Availability::UNSTATED
            },
            summary: "Asks the user for a name and password at installation. For user certificates in hand-installed profiles; leave it out for computers.",
            ..Key::EMPTY
        },
        Key {
            name: "KeyIsExtractable",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                introduced: Some(Version::new(10, 10, 0)),
                ..Availability::UNSTATED
            },
            summary: "Lets the private key be exported from the keychain.",
            ..Key::EMPTY
        },
        Key {
            name: "Keysize",
            kind: Kind::Integer,
            default: Some(Scalar::Integer(2048)),
            macos: Availability {
                introduced: Some(Version::new(10, 11, 0)),
                ..Availability::UNSTATED
            },
            summary: "Bits of the RSA key in the request.",
            ..Key::EMPTY
        },
        Key {
            name: "EnableAutoRenewal",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                introduced: Some(Version::new(10, 13, 4)),
                ..Availability::UNSTATED
            },
            summary: "Renews the certificate without anybody's help. Works in device profiles only.",
            ..Key::EMPTY
        },
    ],
    constraints: &[Constraint {
        code: "S020",
        at: &[],
        when: &[
            Condition::Is("PromptForCredentials", &[Scalar::Boolean(true)]),
            Condition::Is("EnableAutoRenewal", &[Scalar::Boolean(true)]),
        ],
        then: Demand::Never("EnableAutoRenewal"),
        since: None,
        until: None,
        message: "`EnableAutoRenewal` has no effect beside `PromptForCredentials = true`",
        help: "remove one of them",
    }],
};
