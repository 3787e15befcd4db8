// From schemas/payloads/com.apple.mdm.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.mdm",
    variant: None,
    model: "Mdm",
    title: "MDM enrollment",
    summary: "Enrolls the Mac in a management server. The server writes this payload itself; it cannot be pushed as policy.",
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
        user_enrollment: Some(Mode::Allowed),
        ..Availability::UNSTATED
    },
    platforms: &[
        (
            Platform::Ios,
            Availability {
                introduced: Some(Version::new(4, 0, 0)),
                multiple: Some(false),
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
                multiple: Some(false),
                supervised: Some(false),
                manual_install: Some(true),
                ..Availability::UNSTATED
            },
        ),
        (
            Platform::VisionOs,
            Availability {
                introduced: Some(Version::new(1, 1, 0)),
                multiple: Some(false),
                supervised: Some(false),
                manual_install: Some(true),
                user_enrollment: Some(Mode::Allowed),
                ..Availability::UNSTATED
            },
        ),
        (
            Platform::WatchOs,
            Availability {
                introduced: Some(Version::new(10, 0, 0)),
                multiple: Some(false),
                supervised: Some(true),
                manual_install: Some(false),
                ..Availability::UNSTATED
            },
        ),
    ],
    keys: &[
        Key {
            name: "IdentityCertificateUUID",
            kind: Kind::String,
            required: true,
            format: Some(
                "^[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}$",
            ),
            references: &[
                "com.apple.ADCertificate.managed",
                "com.apple.security.acme",
                "com.apple.security.pkcs12",
                "com.apple.security.scep",
            ],
            summary: "Names the identity, SCEP or ACME payload of the profile with which the device signs in to the server.",
            ..Key::EMPTY
        },
        Key {
            name: "Topic",
            kind: Kind::String,
            required: true,
            summary: "Push topic, beginning `com.apple.mgmt.`, as in the server's push certificate. An update that changes it fails.",
            ..Key::EMPTY
        },
        Key {
            name: "ServerURL",
            kind: Kind::String,
            required: true,
            format: Some("^https://.*$"),
            summary: "Address from which the device takes its commands, https only. An update that changes it fails.",
            ..Key::EMPTY
        },
        Key {
            name: "CheckInURL",
            kind: Kind::String,
            format: Some("^https://.*$"),
            summary: "Address where the device announces itself; without it `ServerURL` serves. An update that changes it fails.",
            ..Key::EMPTY
        },
        Key {
            name: "SignMessage",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            summary: "Has the device sign each message in a header named `Mdm-Signature`.",
            ..Key::EMPTY
        },
        Key {
            name: "AccessRights",
            kind: Kind::Integer,
            macos: Availability {
                user_enrollment: Some(Mode::Ignored),
                ..Availability::UNSTATED
            },
            summary: "Sum of the powers the server gets; 8191 is all of them. Never 0; 2 needs 1, 128 needs 64; updates may not add any.",
            ..Key::EMPTY
        },
        Key {
            name: "UseDevelopmentAPNS",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            summary: "Uses Apple's push servers for development. Leave it off with certificates from Apple's push portal.",
            ..Key::EMPTY
        },
        Key {
            name: "ManagedAppleID",
            kind: Kind::String,
            macos: Availability {
                introduced: Some(Version::new(10, 15, 0)),
                deprecated: Some(Version::new(14, 0, 0)),
                removed: Some(Version::new(15, 0, 0)),
                user_enrollment: Some(Mode::Required),
                ..Availability::UNSTATED
            },
            summary: "User's Managed Apple Account, for the old user enrollment by profile.",
            ..Key::EMPTY
        },
        Key {
            name: "AssignedManagedAppleID",
            kind: Kind::String,
            macos: Availability {
                introduced: Some(Version::new(14, 0, 0)),
                ..Availability::UNSTATED
            },
            summary: "Managed Apple Account of the signed-in user, for account-driven enrollment alone. An update that changes it fails.",
            ..Key::EMPTY
        },
        Key {
            name: "EnrollmentMode",
            kind: Kind::String,
            values: &[
                AllowedValue::of(Scalar::String("BYOD")),
                AllowedValue::of(Scalar::String("ADDE")),
            ],
            macos: Availability {
                introduced: Some(Version::new(14, 0, 0)),
                ..Availability::UNSTATED
            },
            summary: "Kind of account-driven enrollment: `BYOD` for a private Mac, `ADDE` for a company's. An update that changes it fails.",
            ..Key::EMPTY
        },
        Key {
            name: "ServerURLPinningCertificateUUIDs",
            kind: Kind::Array,
            macos: Availability {
                introduced: Some(Version::new(10, 13, 0)),
                ..Availability::UNSTATED
            },
            summary: "Certificates of the profile to which trust in the command server is pinned.",
            keys: &[Key {
                name: "ServerURLPinningCertificateUUIDsItem",
                kind: Kind::String,
                required: true,
                references: &[
                    "com.apple.security.pem",
                    "com.apple.security.pkcs1",
                    "com.apple.security.pkcs12",
                    "com.apple.security.root",
                ],
                summary: "UUID of one certificate payload.",
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "CheckInURLPinningCertificateUUIDs",
            kind: Kind::Array,
            macos: Availability {
                introduced: Some(Version::new(10, 13, 0)),
                ..Availability::UNSTATED
            },
            summary: "Certificates of the profile to which trust in the check-in server is pinned.",
            keys: &[Key {
                name: "CheckInURLPinningCertificateUUIDsItem",
                kind: Kind::String,
                required: true,
                references: &[
                    "com.apple.security.pem",
                    "com.apple.security.pkcs1",
                    "com.apple.security.pkcs12",
                    "com.apple.security.root",
                ],
                summary: "UUID of one certificate payload.",
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "PinningRevocationCheckRequired",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                introduced: Some(Version::new(10, 13, 0)),
                ..Availability::UNSTATED
            },
            summary: "On refuses the server unless a revocation check succeeds; off connects though the check cannot be made.",
            ..Key::EMPTY
        },
        Key {
            name: "ServerCapabilities",
            kind: Kind::Array,
            summary: "What the server can do, each named once.",
            keys: &[Key {
                name: "ServerCapabilitiesItems",
                kind: Kind::String,
                values: &[
                    AllowedValue::of(Scalar::String("com.apple.mdm.per-user-connections")),
                    AllowedValue::of(Scalar::String("com.apple.mdm.bootstraptoken")),
                    AllowedValue::of(Scalar::String("com.apple.mdm.token")),
                ],
                summary: "One ability: user channel (every Mac needs it, and updates cannot alter it), bootstrap token escrow, or `GetToken` check-ins.",
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "CheckOutWhenRemoved",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            summary: "Has the device tell the server when the enrollment is removed; offline Macs cannot.",
            ..Key::EMPTY
        },
        Key {
            name: "RequiredAppIDForMDM",
            kind: Kind::Integer,
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "PromptUserToAllowBootstrapTokenForAuthentication",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                introduced: Some(Version::new(11, 0, 0)),
                ..Availability::UNSTATED
            },
            summary: "Asks users of Apple silicon Macs to restart into Recovery and let MDM use the bootstrap token. Macs from automated enrollment never need it.",
            ..Key::EMPTY
        },
    ],
    constraints: &[],
};
