// From schemas/payloads/com.apple.SetupAssistant.managed.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.SetupAssistant.managed",
    variant: None,
    model: "SetupAssistant",
    title: "Setup Assistant",
    summary: "Leaves out panes that Setup Assistant shows a user at first login or after an upgrade.",
    dropped: false,
    apply: None,
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(10, 12, 0)),
        multiple: Some(false),
        device_channel: Some(true),
        user_channel: Some(true),
        supervised: Some(false),
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
                introduced: Some(Version::new(14, 0, 0)),
                multiple: Some(false),
                supervised: Some(true),
                manual_install: Some(true),
                user_enrollment: Some(Mode::Forbidden),
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
            name: "SkipCloudSetup",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                deprecated: Some(Version::new(15, 0, 0)),
                ..Availability::UNSTATED
            },
            summary: "`true` leaves out signing in to an Apple Account.",
            ..Key::EMPTY
        },
        Key {
            name: "SkipSiriSetup",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                deprecated: Some(Version::new(15, 0, 0)),
                ..Availability::UNSTATED
            },
            summary: "`true` leaves out Siri.",
            ..Key::EMPTY
        },
        Key {
            name: "SkipPrivacySetup",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                introduced: Some(Version::new(10, 13, 4)),
                deprecated: Some(Version::new(15, 0, 0)),
                ..Availability::UNSTATED
            },
            summary: "`true` leaves out Apple's explanation of data and privacy.",
            ..Key::EMPTY
        },
        Key {
            name: "SkipiCloudStorageSetup",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                introduced: Some(Version::new(10, 13, 4)),
                deprecated: Some(Version::new(15, 0, 0)),
                ..Availability::UNSTATED
            },
            summary: "`true` leaves out storing Desktop and Documents in iCloud.",
            ..Key::EMPTY
        },
        Key {
            name: "SkipTrueTone",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                introduced: Some(Version::new(10, 13, 6)),
                deprecated: Some(Version::new(15, 0, 0)),
                ..Availability::UNSTATED
            },
            summary: "`true` leaves out True Tone.",
            ..Key::EMPTY
        },
        Key {
            name: "SkipAppearance",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                introduced: Some(Version::new(10, 14, 0)),
                deprecated: Some(Version::new(15, 0, 0)),
                ..Availability::UNSTATED
            },
            summary: "`true` leaves out choosing light or dark appearance.",
            ..Key::EMPTY
        },
        Key {
            name: "SkipTouchIDSetup",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                introduced: Some(Version::new(10, 15, 0)),
                deprecated: Some(Version::new(15, 0, 0)),
                ..Availability::UNSTATED
            },
            summary: "`true` leaves out recording fingerprints.",
            ..Key::EMPTY
        },
        Key {
            name: "SkipScreenTime",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                introduced: Some(Version::new(10, 15, 0)),
                deprecated: Some(Version::new(15, 0, 0)),
                ..Availability::UNSTATED
            },
            summary: "`true` leaves out Screen Time.",
            ..Key::EMPTY
        },
        Key {
            name: "SkipAccessibility",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                introduced: Some(Version::new(11, 0, 0)),
                deprecated: Some(Version::new(15, 0, 0)),
                ..Availability::UNSTATED
            },
            summary: "`true` leaves out Accessibility.",
            ..Key::EMPTY
        },
        Key {
            name: "SkipSetupItems",
            kind: Kind::Array,
            macos: Availability {
                introduced: Some(Version::new(15, 0, 0)),
                ..Availability::UNSTATED
            },
            summary: "Panes to leave out, by name; replaces the single switches.",
            keys: &[Key {
                name: "SkipSetupItems",
                kind: Kind::String,
                summary: "One pane, named as in automated device enrollment, such as `Siri` or `Wallpaper`.",
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "SkipUnlockWithWatch",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                introduced: Some(Version::new(12, 0, 0)),
                deprecated: Some(Version::new(15, 0, 0)),
                ..Availability::UNSTATED
            },
            summary: "`true` leaves out unlocking with Apple Watch.",
            ..Key::EMPTY
        },
        Key {
            name: "SkipWallpaper",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                introduced: Some(Version::new(14, 1, 0)),
                deprecated: Some(Version::new(15, 0, 0)),
                ..Availability::UNSTATED
            },
            summary: "`true` leaves out the choice of wallpaper.",
            ..Key::EMPTY
        },
    ],
    constraints: &[],
};
