// From schemas/payloads/com.apple.loginwindow.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.loginwindow",
    variant: None,
    model: "LoginWindow",
    title: "Login Window",
    summary: "",
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
            ..Key::EMPTY
        },
        Key {
            name: "HideLocalUsers",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "IncludeNetworkUser",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "HideAdminUsers",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "SHOWOTHERUSERS_MANAGED",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
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
            ..Key::EMPTY
        },
        Key {
            name: "AdminMayDisableMCX",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "AllowList",
            kind: Kind::Array,
            keys: &[Key {
                name: "AllowListItem",
                kind: Kind::String,
                required: true,
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "DenyList",
            kind: Kind::Array,
            keys: &[Key {
                name: "DenyListItem",
                kind: Kind::String,
                required: true,
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "HideMobileAccounts",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "ShutDownDisabled",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "RestartDisabled",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "RetriesUntilHint",
            kind: Kind::Integer,
            default: Some(Scalar::Integer(0)),
            ..Key::EMPTY
        },
        Key {
            name: "SleepDisabled",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "DisableConsoleAccess",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "LoginwindowText",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "ShutDownDisabledWhileLoggedIn",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "RestartDisabledWhileLoggedIn",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "PowerOffDisabledWhileLoggedIn",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
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
