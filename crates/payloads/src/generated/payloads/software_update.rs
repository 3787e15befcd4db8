// From schemas/payloads/com.apple.SoftwareUpdate.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.SoftwareUpdate",
    variant: None,
    model: "SoftwareUpdate",
    title: "Software Update",
    summary: "Sets the automatic update choices of System Settings and locks them. The software update settings declaration takes its place.",
    dropped: false,
    apply: None,
    replaced_by: Some("com.apple.configuration.softwareupdate.settings"),
    macos: Availability {
        introduced: Some(Version::new(10, 7, 0)),
        deprecated: Some(Version::new(26, 0, 0)),
        removed: Some(Version::new(27, 0, 0)),
        multiple: Some(false),
        device_channel: Some(true),
        user_channel: Some(false),
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
            name: "CatalogURL",
            kind: Kind::String,
            macos: Availability {
                introduced: Some(Version::new(10, 7, 0)),
                deprecated: Some(Version::new(11, 0, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "Address of the organization's own update catalog; macOS 11 and later only ask Apple.",
            ..Key::EMPTY
        },
        Key {
            name: "AllowPreReleaseInstallation",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            replaced_by: Some(
                "com.apple.configuration.softwareupdate.settings Beta/ProgramEnrollment",
            ),
            macos: Availability {
                introduced: Some(Version::new(10, 9, 0)),
                ..Availability::UNSTATED
            },
            summary: "`false` keeps beta versions of macOS off the Mac.",
            ..Key::EMPTY
        },
        Key {
            name: "restrict-software-update-require-admin-to-install",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            replaced_by: Some(
                "com.apple.configuration.softwareupdate.settings AllowStandardUserOSUpdates",
            ),
            macos: Availability {
                introduced: Some(Version::new(10, 14, 0)),
                ..Availability::UNSTATED
            },
            summary: "`true` leaves installing apps to administrators; the App Store payload has the same switch.",
            ..Key::EMPTY
        },
        Key {
            name: "AutomaticallyInstallMacOSUpdates",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            replaced_by: Some(
                "com.apple.configuration.softwareupdate.settings AutomaticActions/InstallOSUpdates",
            ),
            macos: Availability {
                introduced: Some(Version::new(10, 15, 0)),
                ..Availability::UNSTATED
            },
            summary: "Whether macOS updates install by themselves; `false` also takes the choice from the user.",
            ..Key::EMPTY
        },
        Key {
            name: "AutomaticallyInstallAppUpdates",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                introduced: Some(Version::new(10, 15, 0)),
                ..Availability::UNSTATED
            },
            summary: "Whether App Store apps update by themselves; `false` also takes the choice from the user.",
            ..Key::EMPTY
        },
        Key {
            name: "AutomaticCheckEnabled",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                introduced: Some(Version::new(10, 15, 0)),
                ..Availability::UNSTATED
            },
            summary: "Whether the Mac looks for updates by itself; `false` also takes the choice from the user. Everything automatic depends on it.",
            ..Key::EMPTY
        },
        Key {
            name: "AutomaticDownload",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            replaced_by: Some(
                "com.apple.configuration.softwareupdate.settings AutomaticActions/Download",
            ),
            macos: Availability {
                introduced: Some(Version::new(10, 15, 0)),
                ..Availability::UNSTATED
            },
            summary: "Whether updates found are downloaded in advance; `false` also takes the choice from the user.",
            ..Key::EMPTY
        },
        Key {
            name: "CriticalUpdateInstall",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            replaced_by: Some(
                "com.apple.configuration.softwareupdate.settings AutomaticActions/InstallSecurityUpdate",
            ),
            macos: Availability {
                introduced: Some(Version::new(10, 15, 0)),
                ..Availability::UNSTATED
            },
            summary: "Whether security fixes install by themselves; `false` also takes the choice from the user.",
            ..Key::EMPTY
        },
        Key {
            name: "ConfigDataInstall",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            replaced_by: Some(
                "com.apple.configuration.softwareupdate.settings AutomaticActions/InstallSecurityUpdate",
            ),
            macos: Availability {
                introduced: Some(Version::new(10, 15, 0)),
                ..Availability::UNSTATED
            },
            summary: "Whether system data files install by themselves, malware definitions (XProtect) among them; leave it on.",
            ..Key::EMPTY
        },
    ],
    constraints: &[Constraint {
        code: "R026",
        at: &[],
        when: &[Condition::Is(
            "AutomaticCheckEnabled",
            &[Scalar::Boolean(false)],
        )],
        then: Demand::Never("AutomaticCheckEnabled"),
        since: None,
        until: None,
        message: "with `AutomaticCheckEnabled` false the Mac does not look for updates, and the other settings have nothing to act on",
        help: "write `AutomaticCheckEnabled: true`",
    }],
};
