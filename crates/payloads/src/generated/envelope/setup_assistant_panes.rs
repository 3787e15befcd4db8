// From schemas/setup-assistant.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Envelope,
    payload_type: "SkipKeys",
    variant: None,
    model: "SetupAssistantPanes",
    title: "Setup Assistant panes",
    summary: "",
    dropped: false,
    apply: None,
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(10, 9, 0)),
        always_skippable: Some(true),
        ..Availability::UNSTATED
    },
    platforms: &[
        (
            Platform::Ios,
            Availability {
                introduced: Some(Version::new(7, 0, 0)),
                always_skippable: Some(true),
                ..Availability::UNSTATED
            },
        ),
        (
            Platform::TvOs,
            Availability {
                introduced: Some(Version::new(10, 2, 0)),
                always_skippable: Some(true),
                ..Availability::UNSTATED
            },
        ),
        (
            Platform::VisionOs,
            Availability {
                introduced: Some(Version::new(26, 0, 0)),
                always_skippable: Some(true),
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
            name: "Accessibility",
            kind: Kind::String,
            macos: Availability {
                introduced: Some(Version::new(11, 0, 0)),
                always_skippable: Some(false),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "AccessibilityAppearance",
            kind: Kind::String,
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "ActionButton",
            kind: Kind::String,
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "Android",
            kind: Kind::String,
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "Appearance",
            kind: Kind::String,
            macos: Availability {
                introduced: Some(Version::new(10, 14, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "AppleID",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "AppStore",
            kind: Kind::String,
            macos: Availability {
                introduced: Some(Version::new(11, 1, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "Biometric",
            kind: Kind::String,
            macos: Availability {
                introduced: Some(Version::new(10, 12, 4)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "CameraButton",
            kind: Kind::String,
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "DeviceFeaturesTour",
            kind: Kind::String,
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "DeviceToDeviceMigration",
            kind: Kind::String,
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "Diagnostics",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "DisplayTone",
            kind: Kind::String,
            macos: Availability {
                introduced: Some(Version::new(10, 13, 6)),
                deprecated: Some(Version::new(12, 0, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "EnableLockdownMode",
            kind: Kind::String,
            macos: Availability {
                introduced: Some(Version::new(14, 0, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "FileVault",
            kind: Kind::String,
            macos: Availability {
                introduced: Some(Version::new(10, 10, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "HomeButtonSensitivity",
            kind: Kind::String,
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "iCloudDiagnostics",
            kind: Kind::String,
            macos: Availability {
                introduced: Some(Version::new(10, 12, 4)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "iCloudStorage",
            kind: Kind::String,
            macos: Availability {
                introduced: Some(Version::new(10, 13, 4)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "iMessageAndFaceTime",
            kind: Kind::String,
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "Intelligence",
            kind: Kind::String,
            macos: Availability {
                introduced: Some(Version::new(15, 0, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "Keyboard",
            kind: Kind::String,
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "LiquidGlass",
            kind: Kind::String,
            macos: Availability {
                introduced: Some(Version::new(27, 0, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "Location",
            kind: Kind::String,
            macos: Availability {
                introduced: Some(Version::new(10, 11, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "MessagingActivationUsingPhoneNumber",
            kind: Kind::String,
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "Multitasking",
            kind: Kind::String,
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "OnBoarding",
            kind: Kind::String,
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "OSShowcase",
            kind: Kind::String,
            macos: Availability {
                introduced: Some(Version::new(26, 1, 0)),
                removed: Some(Version::new(27, 0, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "Passcode",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "Payment",
            kind: Kind::String,
            macos: Availability {
                introduced: Some(Version::new(10, 12, 4)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "Privacy",
            kind: Kind::String,
            macos: Availability {
                introduced: Some(Version::new(10, 13, 4)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "Restore",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "RestoreCompleted",
            kind: Kind::String,
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "ScreenSaver",
            kind: Kind::String,
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "Safety",
            kind: Kind::String,
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "SafetyAndHandling",
            kind: Kind::String,
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "ScreenTime",
            kind: Kind::String,
            macos: Availability {
                introduced: Some(Version::new(10, 15, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "SIMSetup",
            kind: Kind::String,
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "Siri",
            kind: Kind::String,
            macos: Availability {
                introduced: Some(Version::new(10, 12, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "SoftwareUpdate",
            kind: Kind::String,
            macos: Availability {
                introduced: Some(Version::new(15, 4, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "SpokenLanguage",
            kind: Kind::String,
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "TapToSetup",
            kind: Kind::String,
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "TermsOfAddress",
            kind: Kind::String,
            macos: Availability {
                introduced: Some(Version::new(13, 0, 0)),
                always_skippable: Some(false),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "Tips",
            kind: Kind::String,
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "TOS",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "TVHomeScreenSync",
            kind: Kind::String,
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "TVProviderSignIn",
            kind: Kind::String,
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "TVRoom",
            kind: Kind::String,
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "UnlockWithWatch",
            kind: Kind::String,
            macos: Availability {
                introduced: Some(Version::new(15, 0, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "UpdateCompleted",
            kind: Kind::String,
            macos: Availability {
                introduced: Some(Version::new(26, 1, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "Wallpaper",
            kind: Kind::String,
            macos: Availability {
                introduced: Some(Version::new(14, 1, 0)),
                removed: Some(Version::new(26, 0, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "WatchMigration",
            kind: Kind::String,
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "WebContentFiltering",
            kind: Kind::String,
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "Welcome",
            kind: Kind::String,
            macos: Availability {
                introduced: Some(Version::new(15, 0, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "Zoom",
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
