// From schemas/payloads/com.apple.systempreferences.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.systempreferences",
    variant: None,
    model: "SystemPreferences",
    title: "System Settings panes",
    summary: "Hides or shows panes of System Settings.",
    dropped: false,
    apply: None,
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(10, 7, 0)),
        deprecated: Some(Version::new(13, 0, 0)),
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
            name: "EnabledPreferencePanes",
            kind: Kind::Array,
            keys: &ENABLED_PREFERENCE_PANES,
            ..Key::EMPTY
        },
        Key {
            name: "DisabledPreferencePanes",
            kind: Kind::Array,
            keys: &ENABLED_PREFERENCE_PANES,
            ..Key::EMPTY
        },
        Key {
            name: "DisabledSystemSettings",
            kind: Kind::Array,
            macos: Availability {
                introduced: Some(Version::new(13, 0, 0)),
                ..Availability::UNSTATED
            },
            keys: &[Key {
                name: "SettingsExtensions",
                kind: Kind::String,
                values: &[
                    AllowedValue::of(Scalar::String("com.apple.Accessibility-Settings.extension")),
                    AllowedValue::of(Scalar::String(
                        "com.apple.AirDrop-Handoff-Settings.extension",
                    )),
                    AllowedValue::of(Scalar::String("com.apple.Battery-Settings.extension")),
                    AllowedValue::of(Scalar::String("com.apple.BluetoothSettings")),
                    AllowedValue::of(Scalar::String("com.apple.CD-DVD-Settings.extension")),
                    AllowedValue::of(Scalar::String("com.apple.ClassKit-Settings.extension")),
                    AllowedValue::of(Scalar::String("com.apple.Classroom-Settings.extension")),
                    AllowedValue::of(Scalar::String("com.apple.ControlCenter-Settings.extension")),
                    AllowedValue::of(Scalar::String("com.apple.Date-Time-Settings.extension")),
                    AllowedValue::of(Scalar::String("com.apple.Desktop-Settings.extension")),
                    AllowedValue::of(Scalar::String("com.apple.Displays-Settings.extension")),
                    AllowedValue::of(Scalar::String("com.apple.ExtensionsPreferences")),
                    AllowedValue::of(Scalar::String("com.apple.Family-Settings.extension")),
                    AllowedValue::of(Scalar::String("com.apple.Focus-Settings.extension")),
                    AllowedValue::of(Scalar::String("com.apple.Game-Center-Settings.extension")),
                    AllowedValue::of(Scalar::String(
                        "com.apple.Game-Controller-Settings.extension",
                    )),
                    AllowedValue::of(Scalar::String("com.apple.HeadphoneSettings")),
                    AllowedValue::of(Scalar::String(
                        "com.apple.Internet-Accounts-Settings.extension",
                    )),
                    AllowedValue::of(Scalar::String("com.apple.Keyboard-Settings.extension")),
                    AllowedValue::of(Scalar::String("com.apple.Localization-Settings.extension")),
                    AllowedValue::of(Scalar::String("com.apple.Lock-Screen-Settings.extension")),
                    AllowedValue::of(Scalar::String("com.apple.LoginItems-Settings.extension")),
                    AllowedValue::of(Scalar::String("com.apple.Mouse-Settings.extension")),
                    AllowedValue::of(Scalar::String("com.apple.Network-Settings.extension")),
                    AllowedValue::of(Scalar::String(
                        "com.apple.NetworkExtensionSettingsUI.NESettingsUIExtension",
                    )),
                    AllowedValue::of(Scalar::String("com.apple.Notifications-Settings.extension")),
                    AllowedValue::of(Scalar::String("com.apple.Passwords-Settings.extension")),
                    AllowedValue::of(Scalar::String("com.apple.Print-Scan-Settings.extension")),
                    AllowedValue::of(Scalar::String("com.apple.Screen-Time-Settings.extension")),
                    AllowedValue::of(Scalar::String("com.apple.ScreenSaver-Settings.extension")),
                    AllowedValue::of(Scalar::String("com.apple.Sharing-Settings.extension")),
                    AllowedValue::of(Scalar::String("com.apple.Siri-Settings.extension")),
                    AllowedValue::of(Scalar::String(
                        "com.apple.Software-Update-Settings.extension",
                    )),
                    AllowedValue::of(Scalar::String("com.apple.Sound-Settings.extension")),
                    AllowedValue::of(Scalar::String("com.apple.Startup-Disk-Settings.extension")),
                    AllowedValue::of(Scalar::String("com.apple.Time-Machine-Settings.extension")),
                    AllowedValue::of(Scalar::String("com.apple.Touch-ID-Settings.extension")),
                    AllowedValue::of(Scalar::String("com.apple.Trackpad-Settings.extension")),
                    AllowedValue::of(Scalar::String(
                        "com.apple.Transfer-Reset-Settings.extension",
                    )),
                    AllowedValue::of(Scalar::String("com.apple.Users-Groups-Settings.extension")),
                    AllowedValue::of(Scalar::String("com.apple.WalletSettingsExtension")),
                    AllowedValue::of(Scalar::String("com.apple.Wallpaper-Settings.extension")),
                    AllowedValue::of(Scalar::String("com.apple.settings.Storage")),
                    AllowedValue::of(Scalar::String(
                        "com.apple.systempreferences.AppleIDSettings",
                    )),
                    AllowedValue::of(Scalar::String("com.apple.wifi-settings-extension")),
                ],
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
    ],
    constraints: &[Constraint {
        code: "S020",
        at: &[],
        when: &[Condition::Present("DisabledSystemSettings")],
        then: Demand::NoneOf(&["EnabledPreferencePanes", "DisabledPreferencePanes"]),
        since: Some(Version::new(13, 0, 0)),
        until: None,
        message: "the lists of preference panes have no effect beside `DisabledSystemSettings`",
        help: "remove `EnabledPreferencePanes` and `DisabledPreferencePanes`",
    }],
};

/// The keys at `EnabledPreferencePanes`.
static ENABLED_PREFERENCE_PANES: [Key; 1] = [Key {
    name: "PreferencePanes",
    kind: Kind::String,
    values: &[
        AllowedValue::of(Scalar::String("com.apple.ClassroomSettings")),
        AllowedValue::of(Scalar::String("com.apple.Localization")),
        AllowedValue::of(Scalar::String("com.apple.preference.datetime")),
        AllowedValue::of(Scalar::String("com.apple.preference.desktopscreeneffect")),
        AllowedValue::of(Scalar::String("com.apple.preference.digihub.discs")),
        AllowedValue::of(Scalar::String("com.apple.preference.displays")),
        AllowedValue::of(Scalar::String("com.apple.preference.dock")),
        AllowedValue::of(Scalar::String("com.apple.preference.energysaver")),
        AllowedValue::of(Scalar::String("com.apple.preference.expose")),
        AllowedValue::of(Scalar::String("com.apple.preference.general")),
        AllowedValue::of(Scalar::String("com.apple.preference.ink")),
        AllowedValue::of(Scalar::String("com.apple.preference.keyboard")),
        AllowedValue::of(Scalar::String("com.apple.preference.mouse")),
        AllowedValue::of(Scalar::String("com.apple.preference.network")),
        AllowedValue::of(Scalar::String("com.apple.preference.notifications")),
        AllowedValue::of(Scalar::String("com.apple.preference.printfax")),
        AllowedValue::of(Scalar::String("com.apple.preference.screentime")),
        AllowedValue::of(Scalar::String("com.apple.preference.security")),
        AllowedValue::of(Scalar::String("com.apple.preference.sidecar")),
        AllowedValue::of(Scalar::String("com.apple.preference.sound")),
        AllowedValue::of(Scalar::String("com.apple.preference.speech")),
        AllowedValue::of(Scalar::String("com.apple.preference.spotlight")),
        AllowedValue::of(Scalar::String("com.apple.preference.startupdisk")),
        AllowedValue::of(Scalar::String("com.apple.preference.trackpad")),
        AllowedValue::of(Scalar::String("com.apple.preference.universalaccess")),
        AllowedValue::of(Scalar::String("com.apple.preferences.AppleIDPrefPane")),
        AllowedValue::of(Scalar::String("com.apple.preferences.appstore")),
        AllowedValue::of(Scalar::String("com.apple.preferences.Bluetooth")),
        AllowedValue::of(Scalar::String(
            "com.apple.preferences.configurationprofiles",
        )),
        AllowedValue::of(Scalar::String("com.apple.preferences.extensions")),
        AllowedValue::of(Scalar::String(
            "com.apple.preferences.FamilySharingPrefPane",
        )),
        AllowedValue::of(Scalar::String("com.apple.preferences.icloud")),
        AllowedValue::of(Scalar::String("com.apple.preferences.internetaccounts")),
        AllowedValue::of(Scalar::String("com.apple.preferences.parentalcontrols")),
        AllowedValue::of(Scalar::String("com.apple.preferences.password")),
        AllowedValue::of(Scalar::String("com.apple.preferences.sharing")),
        AllowedValue::of(Scalar::String("com.apple.preferences.softwareupdate")),
        AllowedValue::of(Scalar::String("com.apple.preferences.users")),
        AllowedValue::of(Scalar::String("com.apple.preferences.wallet")),
        AllowedValue::of(Scalar::String("com.apple.prefpanel.fibrechannel")),
        AllowedValue::of(Scalar::String("com.apple.prefs.backup")),
        AllowedValue::of(Scalar::String("com.apple.Xsan")),
    ],
    ..Key::EMPTY
}];
