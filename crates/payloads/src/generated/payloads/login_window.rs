// From schemas/payloads/com.apple.loginwindow.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.loginwindow",
    variant: None,
    model: "LoginWindow",
    title: "Login Window",
    summary: "Sets what the login window shows, who may log in and which power commands are offered.",
    dropped: false,
    apply: None,
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(10, 7, 0)),
        multiple: Some(true),
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
            name: "SHOWFULLNAME",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            summary: "`true` asks for name and password, so account names stay unseen; `false` lists the users.",
            ..Key::EMPTY
        },
        Key {
            name: "HideLocalUsers",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            summary: "`true` lists no local accounts, only those of the network and the system.",
            ..Key::EMPTY
        },
        Key {
            name: "IncludeNetworkUser",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            summary: "`true` lists accounts of the network directory too.",
            ..Key::EMPTY
        },
        Key {
            name: "HideAdminUsers",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            summary: "`true` leaves administrators out of the list; they can still log in through Other.",
            ..Key::EMPTY
        },
        Key {
            name: "SHOWOTHERUSERS_MANAGED",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            summary: "`true` ends the list with Other, for typing a name.",
            ..Key::EMPTY
        },
        Key {
            name: "AdminHostInfo",
            kind: Kind::String,
            values: &[
                AllowedValue::of(Scalar::String("HostName")),
                AllowedValue::of(Scalar::String("SystemVersion")),
                AllowedValue::of(Scalar::String("IPAddress")),
            ],
            summary: "Shows facts about the Mac when the clock of the login window is clicked; since macOS 10.10 any value turns all of them on.",
            ..Key::EMPTY
        },
        Key {
            name: "AdminMayDisableMCX",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            summary: "`true` lets local administrators skip or refresh managed preferences at login; leave it off.",
            ..Key::EMPTY
        },
        Key {
            name: "AllowList",
            kind: Kind::Array,
            summary: "Users and groups that may log in, network and mobile accounts only; `*` admits all.",
            keys: &[Key {
                name: "AllowListItem",
                kind: Kind::String,
                required: true,
                summary: "GUID of one admitted user or group, or `*`.",
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "DenyList",
            kind: Kind::Array,
            summary: "Users and groups that may not log in, network and mobile accounts only; wins over `AllowList`.",
            keys: &[Key {
                name: "DenyListItem",
                kind: Kind::String,
                required: true,
                summary: "GUID of one refused user or group.",
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "HideMobileAccounts",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            summary: "`true` leaves mobile accounts out of the list, though they may turn up among network users.",
            ..Key::EMPTY
        },
        Key {
            name: "ShutDownDisabled",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            summary: "`true` removes Shut Down from the login window.",
            ..Key::EMPTY
        },
        Key {
            name: "RestartDisabled",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            summary: "`true` removes Restart from the login window.",
            ..Key::EMPTY
        },
        Key {
            name: "RetriesUntilHint",
            kind: Kind::Integer,
            default: Some(Scalar::Integer(0)),
            summary: "Failed attempts after which the password hint appears; 0 shows no hint.",
            ..Key::EMPTY
        },
        Key {
            name: "SleepDisabled",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            summary: "`true` removes Sleep from the login window.",
            ..Key::EMPTY
        },
        Key {
            name: "DisableConsoleAccess",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            summary: "`true` refuses `>console`, a user name that leads to a text terminal.",
            ..Key::EMPTY
        },
        Key {
            name: "LoginwindowText",
            kind: Kind::String,
            summary: "Message at the login window, such as a notice of ownership.",
            ..Key::EMPTY
        },
        Key {
            name: "ShutDownDisabledWhileLoggedIn",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            summary: "`true` disables Shut Down in the Apple menu.",
            ..Key::EMPTY
        },
        Key {
            name: "RestartDisabledWhileLoggedIn",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            summary: "`true` disables Restart in the Apple menu.",
            ..Key::EMPTY
        },
        Key {
            name: "PowerOffDisabledWhileLoggedIn",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            summary: "`true` disables powering off during a session.",
            ..Key::EMPTY
        },
        Key {
            name: "LogOutDisabledWhileLoggedIn",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                introduced: Some(Version::new(10, 13, 0)),
                ..Availability::UNSTATED
            },
            summary: "`true` disables Log Out in the Apple menu.",
            ..Key::EMPTY
        },
        Key {
            name: "DisableScreenLockImmediate",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                introduced: Some(Version::new(10, 13, 0)),
                ..Availability::UNSTATED
            },
            summary: "`true` disables Lock Screen in the Apple menu and its shortcut.",
            ..Key::EMPTY
        },
        Key {
            name: "showInputMenu",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                introduced: Some(Version::new(10, 8, 0)),
                ..Availability::UNSTATED
            },
            summary: "`true` offers keyboard layouts at the login window.",
            ..Key::EMPTY
        },
        Key {
            name: "DisableFDEAutoLogin",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                introduced: Some(Version::new(10, 9, 0)),
                ..Availability::UNSTATED
            },
            summary: "`true` asks for the password again after FileVault is unlocked, where it would otherwise log the user in.",
            ..Key::EMPTY
        },
        Key {
            name: "AutologinUsername",
            kind: Kind::String,
            macos: Availability {
                introduced: Some(Version::new(14, 0, 0)),
                manual_install: Some(false),
                ..Availability::UNSTATED
            },
            summary: "Short name of an existing account that logs in by itself at startup.",
            ..Key::EMPTY
        },
        Key {
            name: "AutologinPassword",
            kind: Kind::String,
            secret: true,
            macos: Availability {
                introduced: Some(Version::new(14, 0, 0)),
                manual_install: Some(false),
                ..Availability::UNSTATED
            },
            summary: "Current password of `AutologinUsername`; it is readable in the profile.",
            ..Key::EMPTY
        },
        Key {
            name: "ForceCaptivePortalConnectionFromLockScreen",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                introduced: Some(Version::new(27, 0, 0)),
                ..Availability::UNSTATED
            },
            summary: "`true` lets users pass the sign-in page of a public Wi-Fi network before they log in or unlock.",
            ..Key::EMPTY
        },
        Key {
            name: "ForceWifiConfigurationOnLockScreen",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                introduced: Some(Version::new(27, 0, 0)),
                ..Availability::UNSTATED
            },
            summary: "`true` lets users choose a Wi-Fi network before they log in or unlock.",
            ..Key::EMPTY
        },
        Key {
            name: "com.apple.login.mcx.DisableAutoLoginClient",
            kind: Kind::Boolean,
            summary: "`true` keeps the Mac from logging a user in by itself when it starts.",
            ..Key::EMPTY
        },
        Key {
            name: "EnableExternalAccounts",
            kind: Kind::Boolean,
            summary: "`true` lets users log in whose account and home folder are on an external disk.",
            ..Key::EMPTY
        },
    ],
    constraints: &[Constraint {
        code: "S018",
        at: &[],
        when: &[Condition::Present("AutologinPassword")],
        then: Demand::AnyOf(&[Condition::Present("AutologinUsername")]),
        since: None,
        until: None,
        message: "`AutologinPassword` without `AutologinUsername`",
        help: "add `AutologinUsername`",
    }],
};
