// From schemas/payloads/com.apple.mdm.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.mdm",
    variant: None,
    model: "Mdm",
    title: "Mobile Device Management",
    summary: "",
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
            ..Key::EMPTY
        },
        Key {
            name: "Topic",
            kind: Kind::String,
            required: true,
            ..Key::EMPTY
        },
        Key {
            name: "ServerURL",
            kind: Kind::String,
            required: true,
            format: Some("^https://.*$"),
            ..Key::EMPTY
        },
        Key {
            name: "CheckInURL",
            kind: Kind::String,
            format: Some("^https://.*$"),
            ..Key::EMPTY
        },
        Key {
            name: "SignMessage",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "AccessRights",
            kind: Kind::Integer,
            macos: Availability {
                user_enrollment: Some(Mode::Ignored),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "UseDevelopmentAPNS",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
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
            ..Key::EMPTY
        },
        Key {
            name: "AssignedManagedAppleID",
            kind: Kind::String,
            macos: Availability {
                introduced: Some(Version::new(14, 0, 0)),
                ..Availability::UNSTATED
            },
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
            ..Key::EMPTY
        },
        Key {
            name: "ServerURLPinningCertificateUUIDs",
            kind: Kind::Array,
            macos: Availability {
                introduced: Some(Version::new(10, 13, 0)),
                ..Availability::UNSTATED
            },
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
            ..Key::EMPTY
        },
        Key {
            name: "ServerCapabilities",
            kind: Kind::Array,
            keys: &[Key {
                name: "ServerCapabilitiesItems",
                kind: Kind::String,
                values: &[
                    AllowedValue::of(Scalar::String("com.apple.mdm.per-user-connections")),
                    AllowedValue::of(Scalar::String("com.apple.mdm.bootstraptoken")),
                    AllowedValue::of(Scalar::String("com.apple.mdm.token")),
                ],
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "CheckOutWhenRemoved",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
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
            ..Key::EMPTY
        },
    ],
    constraints: &[],
};
