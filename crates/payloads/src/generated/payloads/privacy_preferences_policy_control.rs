// From schemas/payloads/com.apple.TCC.configuration-profile-policy.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.TCC.configuration-profile-policy",
    variant: None,
    model: "PrivacyPreferencesPolicyControl",
    title: "Privacy Preferences Policy Control",
    summary: "Answers macOS privacy questions (TCC) for apps in advance, so that users are not asked and cannot change the answer.",
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
        summary: "Decisions by privacy service; where payloads contradict each other about an app, denial wins.",
        keys: &[
            Key {
                name: "AddressBook",
                kind: Kind::Array,
                summary: "Access to contacts.",
                keys: &SERVICES_ADDRESS_BOOK,
                ..Key::EMPTY
            },
            Key {
                name: "Calendar",
                kind: Kind::Array,
                summary: "Access to calendars.",
                keys: &SERVICES_ADDRESS_BOOK,
                ..Key::EMPTY
            },
            Key {
                name: "Reminders",
                kind: Kind::Array,
                summary: "Access to reminders.",
                keys: &SERVICES_ADDRESS_BOOK,
                ..Key::EMPTY
            },
            Key {
                name: "Photos",
                kind: Kind::Array,
                summary: "Access to the Photos library.",
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
                summary: "Use of cameras; a profile can only deny it.",
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
                summary: "Use of microphones; a profile can only deny it.",
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
                summary: "Control of other apps through the Accessibility interface; from macOS 27 do not count on a profile's grant.",
                keys: &SERVICES_ADDRESS_BOOK,
                ..Key::EMPTY
            },
            Key {
                name: "PostEvent",
                kind: Kind::Array,
                summary: "Sending made-up keystrokes and mouse events to other apps.",
                keys: &SERVICES_ADDRESS_BOOK,
                ..Key::EMPTY
            },
            Key {
                name: "SystemPolicyAllFiles",
                kind: Kind::Array,
                summary: "Full Disk Access: every protected file, mail, backups and administration files included.",
                keys: &SERVICES_ADDRESS_BOOK,
                ..Key::EMPTY
            },
            Key {
                name: "SystemPolicySysAdminFiles",
                kind: Kind::Array,
                summary: "Access to certain files for system administration.",
                keys: &SERVICES_ADDRESS_BOOK,
                ..Key::EMPTY
            },
            Key {
                name: "AppleEvents",
                kind: Kind::Array,
                summary: "Steering another app by Apple events; the entry also names the receiving app.",
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
                summary: "Access to Apple Music, the media library and what has been played.",
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
                summary: "Lets a cloud storage app notice when the user works with its files.",
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
                summary: "Input Monitoring: reading keystrokes and mouse events meant for others; a profile cannot grant it, only deny it or leave it to standard users.",
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
                summary: "Reading the contents of the screen; a profile cannot grant it, only deny it or leave it to standard users.",
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
                summary: "Speech recognition, which can send recordings to Apple.",
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
                summary: "Access to files on the Desktop.",
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
                summary: "Access to files in the Documents folder.",
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
                summary: "Access to files in the Downloads folder.",
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
                summary: "Access to files on network volumes.",
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
                summary: "Access to files on removable media.",
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
                summary: "App Management: changing or deleting other apps.",
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
                summary: "Access to data that belongs to other apps.",
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
                summary: "Use of Bluetooth.",
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
    summary: "Decision for one app or program.",
    keys: &[
        Key {
            name: "Identifier",
            kind: Kind::String,
            required: true,
            summary: "Bundle identifier or absolute path of the program, as `IdentifierType` says; letter case matters.",
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
            summary: "`bundleID` for apps, `path` for programs outside a bundle; helpers inside an app inherit its decision.",
            ..Key::EMPTY
        },
        Key {
            name: "CodeRequirement",
            kind: Kind::String,
            required: true,
            summary: "Designated requirement that the program's signature must meet; copy what `codesign -dr -` prints after `designated =>`.",
            ..Key::EMPTY
        },
        Key {
            name: "StaticCode",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            summary: "`true` checks the signature on disk; only for programs whose signature turns invalid while they run.",
            ..Key::EMPTY
        },
        Key {
            name: "Allowed",
            kind: Kind::Boolean,
            summary: "`true` grants, `false` denies, and nobody is asked. Give either this or `Authorization`.",
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
            summary: "`Allow`, `Deny`, or for `ListenEvent` and `ScreenCapture` only `AllowStandardUserToSetSystemService`: users may decide without being administrators.",
            ..Key::EMPTY
        },
        Key {
            name: "Comment",
            kind: Kind::String,
            summary: "Note for administrators; macOS does not read it.",
            ..Key::EMPTY
        },
        Key {
            name: "AEReceiverIdentifier",
            kind: Kind::String,
            summary: "App that receives the Apple events, by bundle identifier or path. Belongs to `AppleEvents`, where it is needed, and nowhere else.",
            ..Key::EMPTY
        },
        Key {
            name: "AEReceiverIdentifierType",
            kind: Kind::String,
            values: &[
                AllowedValue::of(Scalar::String("bundleID")),
                AllowedValue::of(Scalar::String("path")),
            ],
            summary: "How the receiver is identified; `AppleEvents` only.",
            ..Key::EMPTY
        },
        Key {
            name: "AEReceiverCodeRequirement",
            kind: Kind::String,
            summary: "Designated requirement that the receiver's signature must meet; `AppleEvents` only.",
            ..Key::EMPTY
        },
    ],
    ..Key::EMPTY
}];
