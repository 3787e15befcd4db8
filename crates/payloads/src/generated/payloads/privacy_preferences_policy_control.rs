// From schemas/payloads/com.apple.TCC.configuration-profile-policy.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.TCC.configuration-profile-policy",
    variant: None,
    model: "PrivacyPreferencesPolicyControl",
    title: "Privacy Preferences Policy Control",
    summary: "",
    dropped: false,
    apply: None,
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(10, 14, 0)),
        multiple: Some(true),
        device_channel: Some(true),
        user_channel: Some(false),
        requires_dep: Some(false),
        user_approved: Some(true),
        manual_install: Some(false),
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
    keys: &[Key {
        name: "Services",
        kind: Kind::Dictionary,
        required: true,
        keys: &[
            Key {
                name: "AddressBook",
                kind: Kind::Array,
                keys: &SERVICES_ADDRESS_BOOK,
                ..Key::EMPTY
            },
            Key {
                name: "Calendar",
                kind: Kind::Array,
                keys: &SERVICES_ADDRESS_BOOK,
                ..Key::EMPTY
            },
            Key {
                name: "Reminders",
                kind: Kind::Array,
                keys: &SERVICES_ADDRESS_BOOK,
                ..Key::EMPTY
            },
            Key {
                name: "Photos",
                kind: Kind::Array,
                keys: &SERVICES_ADDRESS_BOOK,
                ..Key::EMPTY
            },
            Key {
                name: "Camera",
                kind: Kind::Array,
                replaced_by: Some("com.apple.configuration.app.settings"),
                macos: Availability {
                    deprecated: Some(Version::new(27, 0, 0)),
                    ..Availability::UNSTATED
                },
                keys: &SERVICES_ADDRESS_BOOK,
                ..Key::EMPTY
            },
            Key {
                name: "Microphone",
                kind: Kind::Array,
                replaced_by: Some("com.apple.configuration.app.settings"),
                macos: Availability {
                    deprecated: Some(Version::new(27, 0, 0)),
                    ..Availability::UNSTATED
                },
                keys: &SERVICES_ADDRESS_BOOK,
                ..Key::EMPTY
            },
            Key {
                name: "Accessibility",
                kind: Kind::Array,
                replaced_by: Some("com.apple.configuration.app.settings"),
                macos: Availability {
                    deprecated: Some(Version::new(27, 0, 0)),
                    ..Availability::UNSTATED
                },
                keys: &SERVICES_ADDRESS_BOOK,
                ..Key::EMPTY
            },
            Key {
                name: "PostEvent",
                kind: Kind::Array,
                keys: &SERVICES_ADDRESS_BOOK,
                ..Key::EMPTY
            },
            Key {
                name: "SystemPolicyAllFiles",
                kind: Kind::Array,
                keys: &SERVICES_ADDRESS_BOOK,
                ..Key::EMPTY
            },
            Key {
                name: "SystemPolicySysAdminFiles",
                kind: Kind::Array,
                keys: &SERVICES_ADDRESS_BOOK,
                ..Key::EMPTY
            },
            Key {
                name: "AppleEvents",
                kind: Kind::Array,
                keys: &SERVICES_ADDRESS_BOOK,
                ..Key::EMPTY
            },
            Key {
                name: "MediaLibrary",
                kind: Kind::Array,
                macos: Availability {
                    introduced: Some(Version::new(10, 15, 0)),
                    ..Availability::UNSTATED
                },
                keys: &SERVICES_ADDRESS_BOOK,
                ..Key::EMPTY
            },
            Key {
                name: "FileProviderPresence",
                kind: Kind::Array,
                macos: Availability {
                    introduced: Some(Version::new(10, 15, 0)),
                    ..Availability::UNSTATED
                },
                keys: &SERVICES_ADDRESS_BOOK,
                ..Key::EMPTY
            },
            Key {
                name: "ListenEvent",
                kind: Kind::Array,
                macos: Availability {
                    introduced: Some(Version::new(10, 15, 0)),
                    ..Availability::UNSTATED
                },
                keys: &SERVICES_ADDRESS_BOOK,
                ..Key::EMPTY
            },
            Key {
                name: "ScreenCapture",
                kind: Kind::Array,
                macos: Availability {
                    introduced: Some(Version::new(10, 15, 0)),
                    ..Availability::UNSTATED
                },
                keys: &SERVICES_ADDRESS_BOOK,
                ..Key::EMPTY
            },
            Key {
                name: "SpeechRecognition",
                kind: Kind::Array,
                replaced_by: Some("com.apple.configuration.app.settings"),
                macos: Availability {
                    introduced: Some(Version::new(10, 15, 0)),
                    deprecated: Some(Version::new(27, 0, 0)),
                    ..Availability::UNSTATED
                },
                keys: &SERVICES_ADDRESS_BOOK,
                ..Key::EMPTY
            },
            Key {
                name: "SystemPolicyDesktopFolder",
                kind: Kind::Array,
                macos: Availability {
                    introduced: Some(Version::new(10, 15, 0)),
                    ..Availability::UNSTATED
                },
                keys: &SERVICES_ADDRESS_BOOK,
                ..Key::EMPTY
            },
            Key {
                name: "SystemPolicyDocumentsFolder",
                kind: Kind::Array,
                macos: Availability {
                    introduced: Some(Version::new(10, 15, 0)),
                    ..Availability::UNSTATED
                },
                keys: &SERVICES_ADDRESS_BOOK,
                ..Key::EMPTY
            },
            Key {
                name: "SystemPolicyDownloadsFolder",
                kind: Kind::Array,
                macos: Availability {
                    introduced: Some(Version::new(10, 15, 0)),
                    ..Availability::UNSTATED
                },
                keys: &SERVICES_ADDRESS_BOOK,
                ..Key::EMPTY
            },
            Key {
                name: "SystemPolicyNetworkVolumes",
                kind: Kind::Array,
                macos: Availability {
                    introduced: Some(Version::new(10, 15, 0)),
                    ..Availability::UNSTATED
                },
                keys: &SERVICES_ADDRESS_BOOK,
                ..Key::EMPTY
            },
            Key {
                name: "SystemPolicyRemovableVolumes",
                kind: Kind::Array,
                macos: Availability {
                    introduced: Some(Version::new(10, 15, 0)),
                    ..Availability::UNSTATED
                },
                keys: &SERVICES_ADDRESS_BOOK,
                ..Key::EMPTY
            },
            Key {
                name: "SystemPolicyAppBundles",
                kind: Kind::Array,
                macos: Availability {
                    introduced: Some(Version::new(13, 0, 0)),
                    ..Availability::UNSTATED
                },
                keys: &SERVICES_ADDRESS_BOOK,
                ..Key::EMPTY
            },
            Key {
                name: "SystemPolicyAppData",
                kind: Kind::Array,
                macos: Availability {
                    introduced: Some(Version::new(14, 0, 0)),
                    ..Availability::UNSTATED
                },
                keys: &SERVICES_ADDRESS_BOOK,
                ..Key::EMPTY
            },
            Key {
                name: "BluetoothAlways",
                kind: Kind::Array,
                replaced_by: Some("com.apple.configuration.app.settings"),
                macos: Availability {
                    introduced: Some(Version::new(11, 0, 0)),
                    deprecated: Some(Version::new(27, 0, 0)),
                    ..Availability::UNSTATED
                },
                keys: &SERVICES_ADDRESS_BOOK,
                ..Key::EMPTY
            },
        ],
        ..Key::EMPTY
    }],
    constraints: &[
        Constraint {
            code: "S017",
            at: &["Services", "*", "[]"],
            when: &[],
            then: Demand::ExactlyOne(&["Allowed", "Authorization"]),
            since: None,
            until: None,
            message: "an entry has exactly one of `Authorization` and `Allowed`",
            help: "write `Authorization` alone, such as `Authorization = Allow`; write `Allowed` alone for targets before macOS 11",
        },
        Constraint {
            code: "S018",
            at: &["Services", "*", "[]"],
            when: &[Condition::Under(&["AppleEvents"])],
            then: Demand::AllOf(&[
                Condition::Present("AEReceiverIdentifier"),
                Condition::Present("AEReceiverIdentifierType"),
                Condition::Present("AEReceiverCodeRequirement"),
            ]),
            since: None,
            until: None,
            message: "an entry of `AppleEvents` does not say which app receives the events",
            help: "add `AEReceiverIdentifier`, `AEReceiverIdentifierType` and `AEReceiverCodeRequirement`",
        },
        Constraint {
            code: "S017",
            at: &["Services", "*", "[]"],
            when: &[Condition::NotUnder(&["AppleEvents"])],
            then: Demand::NoneOf(&[
                "AEReceiverIdentifier",
                "AEReceiverIdentifierType",
                "AEReceiverCodeRequirement",
            ]),
            since: None,
            until: None,
            message: "only entries of `AppleEvents` have a receiver",
            help: "remove the `AEReceiver…` keys, or move the entry to `AppleEvents`",
        },
        Constraint {
            code: "S017",
            at: &["Services", "*", "[]"],
            when: &[
                Condition::Is(
                    "Authorization",
                    &[Scalar::String("AllowStandardUserToSetSystemService")],
                ),
                Condition::NotUnder(&["ListenEvent", "ScreenCapture"]),
            ],
            then: Demand::Never("Authorization"),
            since: None,
            until: None,
            message: "`AllowStandardUserToSetSystemService` is only for `ListenEvent` and `ScreenCapture`",
            help: "write `Allow` or `Deny`",
        },
        Constraint {
            code: "S020",
            at: &["Services", "*", "[]"],
            when: &[
                Condition::Is("Authorization", &[Scalar::String("Allow")]),
                Condition::Under(&["Camera", "Microphone"]),
            ],
            then: Demand::Never("Authorization"),
            since: None,
            until: None,
            message: "a profile cannot grant access to the camera or the microphone",
            help: "write `Deny`, or leave the entry out and let the user decide",
        },
        Constraint {
            code: "S020",
            at: &["Services", "*", "[]"],
            when: &[
                Condition::Is("Authorization", &[Scalar::String("Allow")]),
                Condition::Under(&["ListenEvent", "ScreenCapture"]),
            ],
            then: Demand::Never("Authorization"),
            since: None,
            until: None,
            message: "a profile cannot grant screen recording or input monitoring",
            help: "write `AllowStandardUserToSetSystemService`, so that users without administrator rights may decide, or `Deny`",
        },
        Constraint {
            code: "S020",
            at: &["Services", "*", "[]"],
            when: &[
                Condition::Is("Allowed", &[Scalar::Boolean(true)]),
                Condition::Under(&["Camera", "Microphone", "ListenEvent", "ScreenCapture"]),
            ],
            then: Demand::Never("Allowed"),
            since: None,
            until: None,
            message: "a profile cannot grant this service",
            help: "write `Allowed = false`, or leave the entry out and let the user decide",
        },
    ],
};

/// The keys at `Services/AddressBook`.
static SERVICES_ADDRESS_BOOK: [Key; 1] = [Key {
    name: "IdentityDict",
    kind: Kind::Dictionary,
    keys: &[
        Key {
            name: "Identifier",
            kind: Kind::String,
            required: true,
            ..Key::EMPTY
        },
        Key {
            name: "IdentifierType",
            kind: Kind::String,
            required: true,
            values: &[
                AllowedValue::of(Scalar::String("bundleID")),
                AllowedValue::of(Scalar::String("path")),
            ],
            ..Key::EMPTY
        },
        Key {
            name: "CodeRequirement",
            kind: Kind::String,
            required: true,
            ..Key::EMPTY
        },
        Key {
            name: "StaticCode",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "Allowed",
            kind: Kind::Boolean,
            ..Key::EMPTY
        },
        Key {
            name: "Authorization",
            kind: Kind::String,
            values: &[
                AllowedValue::of(Scalar::String("Allow")),
                AllowedValue::of(Scalar::String("Deny")),
                AllowedValue::of(Scalar::String("AllowStandardUserToSetSystemService")),
            ],
            macos: Availability {
                introduced: Some(Version::new(11, 0, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "Comment",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "AEReceiverIdentifier",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "AEReceiverIdentifierType",
            kind: Kind::String,
            values: &[
                AllowedValue::of(Scalar::String("bundleID")),
                AllowedValue::of(Scalar::String("path")),
            ],
            ..Key::EMPTY
        },
        Key {
            name: "AEReceiverCodeRequirement",
            kind: Kind::String,
            ..Key::EMPTY
        },
    ],
    ..Key::EMPTY
}];
