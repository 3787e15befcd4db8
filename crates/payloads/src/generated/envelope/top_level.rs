// From schemas/payloads/TopLevel.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Envelope,
    payload_type: "TopLevel",
    variant: None,
    model: "TopLevel",
    title: "Profile (Top Level)",
    summary: "The profile itself: who it is, for whom it is installed, when it goes away, and the payloads it carries.",
    dropped: false,
    apply: None,
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(10, 7, 0)),
        multiple: Some(false),
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
                introduced: Some(Version::new(1, 0, 0)),
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
                introduced: Some(Version::new(1, 0, 0)),
                multiple: Some(false),
                manual_install: Some(true),
                ..Availability::UNSTATED
            },
        ),
    ],
    keys: &[
        Key {
            name: "PayloadIdentifier",
            kind: Kind::String,
            required: true,
            summary: "Name of the profile in reverse-DNS style. A profile with the same name replaces the installed one, so keep it stable.",
            ..Key::EMPTY
        },
        Key {
            name: "PayloadUUID",
            kind: Kind::String,
            required: true,
            summary: "Unique identifier of the profile.",
            ..Key::EMPTY
        },
        Key {
            name: "PayloadType",
            kind: Kind::String,
            required: true,
            values: &[AllowedValue::of(Scalar::String("Configuration"))],
            summary: "Always `Configuration`.",
            ..Key::EMPTY
        },
        Key {
            name: "PayloadVersion",
            kind: Kind::Integer,
            required: true,
            values: &[AllowedValue::of(Scalar::Integer(1))],
            summary: "Version of the profile format, always 1; it does not count your revisions.",
            ..Key::EMPTY
        },
        Key {
            name: "PayloadContent",
            kind: Kind::Array,
            required: true,
            summary: "Payloads of the profile; an encrypted profile carries `EncryptedPayloadContent` in its place.",
            keys: &[Key {
                name: "PayloadContentItem",
                kind: Kind::Dictionary,
                summary: "One payload: the keys common to all payloads and those of its type.",
                keys: &[Key {
                    name: "ANY",
                    kind: Kind::Any,
                    required: true,
                    summary: "A key of the payload.",
                    ..Key::EMPTY
                }],
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "EncryptedPayloadContent",
            kind: Kind::Data,
            summary: "Payloads as a CMS envelope that only the receiving device can open.",
            ..Key::EMPTY
        },
        Key {
            name: "PayloadDescription",
            kind: Kind::String,
            summary: "What the profile does, in words for the person who decides about installing it.",
            ..Key::EMPTY
        },
        Key {
            name: "PayloadDisplayName",
            kind: Kind::String,
            summary: "Title of the profile in System Settings; several profiles may share one.",
            ..Key::EMPTY
        },
        Key {
            name: "PayloadOrganization",
            kind: Kind::String,
            summary: "Organization shown as the profile's source.",
            ..Key::EMPTY
        },
        Key {
            name: "PayloadRemovalDisallowed",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            summary: "`true` makes removal of a hand-installed profile ask for the removal password or an administrator; profiles from MDM cannot be removed by users anyway.",
            ..Key::EMPTY
        },
        Key {
            name: "PayloadScope",
            kind: Kind::String,
            values: &[
                AllowedValue::of(Scalar::String("System")),
                AllowedValue::of(Scalar::String("User")),
            ],
            macos: Availability {
                introduced: Some(Version::new(10, 8, 0)),
                ..Availability::UNSTATED
            },
            summary: "`System` installs for the whole Mac, `User` for one user; for all payloads alike. It also decides which keychain certificates go to.",
            ..Key::EMPTY
        },
        Key {
            name: "RemovalDate",
            kind: Kind::Date,
            summary: "Moment at which the profile removes itself.",
            ..Key::EMPTY
        },
        Key {
            name: "DurationUntilRemoval",
            kind: Kind::Real,
            summary: "Seconds after installation until the profile removes itself; with `RemovalDate` whichever comes first.",
            ..Key::EMPTY
        },
        Key {
            name: "PayloadExpirationDate",
            kind: Kind::Date,
            summary: "Moment from which the profile counts as expired and the user is offered an update; it stays installed.",
            ..Key::EMPTY
        },
        Key {
            name: "TargetDeviceType",
            kind: Kind::Integer,
            values: &[
                AllowedValue::of(Scalar::Integer(0)),
                AllowedValue::of(Scalar::Integer(1)),
                AllowedValue::of(Scalar::Integer(2)),
                AllowedValue::of(Scalar::Integer(3)),
                AllowedValue::of(Scalar::Integer(4)),
                AllowedValue::of(Scalar::Integer(5)),
                AllowedValue::of(Scalar::Integer(6)),
            ],
            default: Some(Scalar::Integer(0)),
            macos: Availability {
                introduced: Some(Version::new(10, 15, 0)),
                ..Availability::UNSTATED
            },
            summary: "Kind of device that the profile is for, against mistaken installation: 0 any, 5 Mac.",
            ..Key::EMPTY
        },
        Key {
            name: "ConsentText",
            kind: Kind::Dictionary,
            summary: "Agreement that the user must accept before installation, in one or more languages.",
            keys: &[
                Key {
                    name: "ConsentTextItem",
                    kind: Kind::Dictionary,
                    summary: "Translations of the agreement.",
                    keys: &[Key {
                        name: "ANY",
                        kind: Kind::String,
                        required: true,
                        summary: "Text in the language that the key names, such as `en`; `default` serves all languages not given.",
                        ..Key::EMPTY
                    }],
                    ..Key::EMPTY
                },
                Key {
                    name: "ANY",
                    kind: Kind::String,
                    ..Key::EMPTY
                },
            ],
            ..Key::EMPTY
        },
        Key {
            name: "IsEncrypted",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            dropped: true,
            summary: "`true` says that the payloads are in `EncryptedPayloadContent`.",
            ..Key::EMPTY
        },
        Key {
            name: "HasRemovalPasscode",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            dropped: true,
            summary: "`true` says that removal takes a password; the removal password payload carries it.",
            ..Key::EMPTY
        },
        Key {
            name: "PayloadEnabled",
            kind: Kind::Boolean,
            summary: "A key of old profile editors that macOS does not look at; a payload is in force whatever it says.",
            ..Key::EMPTY
        },
    ],
    constraints: &[],
};
