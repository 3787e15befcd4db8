// From schemas/payloads/com.apple.systempreferences.yaml by `cargo xtask codegen`.

//! System Settings panes: `com.apple.systempreferences`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// System Settings panes.
///
/// Hides or shows panes of System Settings.
///
/// Type `com.apple.systempreferences`; macOS 10.7 or later; deprecated from macOS 13.0.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct SystemPreferences {
    /// Key `EnabledPreferencePanes`.
    #[serde(
        rename = "EnabledPreferencePanes",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<PreferencePanes>")]
    pub enabled_preference_panes: Option<Vec<PreferencePanes>>,
    /// Key `DisabledPreferencePanes`.
    #[serde(
        rename = "DisabledPreferencePanes",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<PreferencePanes>")]
    pub disabled_preference_panes: Option<Vec<PreferencePanes>>,
    /// Key `DisabledSystemSettings`; macOS 13.0 or later.
    #[serde(
        rename = "DisabledSystemSettings",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<SettingsExtensions>")]
    pub disabled_system_settings: Option<Vec<SettingsExtensions>>,
}

/// A value of `PreferencePanes`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum PreferencePanes {
    /// The value `com.apple.ClassroomSettings`.
    #[default]
    #[serde(rename = "com.apple.ClassroomSettings")]
    ComAppleClassroomSettings,
    /// The value `com.apple.Localization`.
    #[serde(rename = "com.apple.Localization")]
    ComAppleLocalization,
    /// The value `com.apple.preference.datetime`.
    #[serde(rename = "com.apple.preference.datetime")]
    ComApplePreferenceDatetime,
    /// The value `com.apple.preference.desktopscreeneffect`.
    #[serde(rename = "com.apple.preference.desktopscreeneffect")]
    ComApplePreferenceDesktopscreeneffect,
    /// The value `com.apple.preference.digihub.discs`.
    #[serde(rename = "com.apple.preference.digihub.discs")]
    ComApplePreferenceDigihubDiscs,
    /// The value `com.apple.preference.displays`.
    #[serde(rename = "com.apple.preference.displays")]
    ComApplePreferenceDisplays,
    /// The value `com.apple.preference.dock`.
    #[serde(rename = "com.apple.preference.dock")]
    ComApplePreferenceDock,
    /// The value `com.apple.preference.energysaver`.
    #[serde(rename = "com.apple.preference.energysaver")]
    ComApplePreferenceEnergysaver,
    /// The value `com.apple.preference.expose`.
    #[serde(rename = "com.apple.preference.expose")]
    ComApplePreferenceExpose,
    /// The value `com.apple.preference.general`.
    #[serde(rename = "com.apple.preference.general")]
    ComApplePreferenceGeneral,
    /// The value `com.apple.preference.ink`.
    #[serde(rename = "com.apple.preference.ink")]
    ComApplePreferenceInk,
    /// The value `com.apple.preference.keyboard`.
    #[serde(rename = "com.apple.preference.keyboard")]
    ComApplePreferenceKeyboard,
    /// The value `com.apple.preference.mouse`.
    #[serde(rename = "com.apple.preference.mouse")]
    ComApplePreferenceMouse,
    /// The value `com.apple.preference.network`.
    #[serde(rename = "com.apple.preference.network")]
    ComApplePreferenceNetwork,
    /// The value `com.apple.preference.notifications`.
    #[serde(rename = "com.apple.preference.notifications")]
    ComApplePreferenceNotifications,
    /// The value `com.apple.preference.printfax`.
    #[serde(rename = "com.apple.preference.printfax")]
    ComApplePreferencePrintfax,
    /// The value `com.apple.preference.screentime`.
    #[serde(rename = "com.apple.preference.screentime")]
    ComApplePreferenceScreentime,
    /// The value `com.apple.preference.security`.
    #[serde(rename = "com.apple.preference.security")]
    ComApplePreferenceSecurity,
    /// The value `com.apple.preference.sidecar`.
    #[serde(rename = "com.apple.preference.sidecar")]
    ComApplePreferenceSidecar,
    /// The value `com.apple.preference.sound`.
    #[serde(rename = "com.apple.preference.sound")]
    ComApplePreferenceSound,
    /// The value `com.apple.preference.speech`.
    #[serde(rename = "com.apple.preference.speech")]
    ComApplePreferenceSpeech,
    /// The value `com.apple.preference.spotlight`.
    #[serde(rename = "com.apple.preference.spotlight")]
    ComApplePreferenceSpotlight,
    /// The value `com.apple.preference.startupdisk`.
    #[serde(rename = "com.apple.preference.startupdisk")]
    ComApplePreferenceStartupdisk,
    /// The value `com.apple.preference.trackpad`.
    #[serde(rename = "com.apple.preference.trackpad")]
    ComApplePreferenceTrackpad,
    /// The value `com.apple.preference.universalaccess`.
    #[serde(rename = "com.apple.preference.universalaccess")]
    ComApplePreferenceUniversalaccess,
    /// The value `com.apple.preferences.AppleIDPrefPane`.
    #[serde(rename = "com.apple.preferences.AppleIDPrefPane")]
    ComApplePreferencesAppleIdPrefPane,
    /// The value `com.apple.preferences.appstore`.
    #[serde(rename = "com.apple.preferences.appstore")]
    ComApplePreferencesAppstore,
    /// The value `com.apple.preferences.Bluetooth`.
    #[serde(rename = "com.apple.preferences.Bluetooth")]
    ComApplePreferencesBluetooth,
    /// The value `com.apple.preferences.configurationprofiles`.
    #[serde(rename = "com.apple.preferences.configurationprofiles")]
    ComApplePreferencesConfigurationprofiles,
    /// The value `com.apple.preferences.extensions`.
    #[serde(rename = "com.apple.preferences.extensions")]
    ComApplePreferencesExtensions,
    /// The value `com.apple.preferences.FamilySharingPrefPane`.
    #[serde(rename = "com.apple.preferences.FamilySharingPrefPane")]
    ComApplePreferencesFamilySharingPrefPane,
    /// The value `com.apple.preferences.icloud`.
    #[serde(rename = "com.apple.preferences.icloud")]
    ComApplePreferencesIcloud,
    /// The value `com.apple.preferences.internetaccounts`.
    #[serde(rename = "com.apple.preferences.internetaccounts")]
    ComApplePreferencesInternetaccounts,
    /// The value `com.apple.preferences.parentalcontrols`.
    #[serde(rename = "com.apple.preferences.parentalcontrols")]
    ComApplePreferencesParentalcontrols,
    /// The value `com.apple.preferences.password`.
    #[serde(rename = "com.apple.preferences.password")]
    ComApplePreferencesPassword,
    /// The value `com.apple.preferences.sharing`.
    #[serde(rename = "com.apple.preferences.sharing")]
    ComApplePreferencesSharing,
    /// The value `com.apple.preferences.softwareupdate`.
    #[serde(rename = "com.apple.preferences.softwareupdate")]
    ComApplePreferencesSoftwareupdate,
    /// The value `com.apple.preferences.users`.
    #[serde(rename = "com.apple.preferences.users")]
    ComApplePreferencesUsers,
    /// The value `com.apple.preferences.wallet`.
    #[serde(rename = "com.apple.preferences.wallet")]
    ComApplePreferencesWallet,
    /// The value `com.apple.prefpanel.fibrechannel`.
    #[serde(rename = "com.apple.prefpanel.fibrechannel")]
    ComApplePrefpanelFibrechannel,
    /// The value `com.apple.prefs.backup`.
    #[serde(rename = "com.apple.prefs.backup")]
    ComApplePrefsBackup,
    /// The value `com.apple.Xsan`.
    #[serde(rename = "com.apple.Xsan")]
    ComAppleXsan,
}

/// A value of `SettingsExtensions`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum SettingsExtensions {
    /// The value `com.apple.Accessibility-Settings.extension`.
    #[default]
    #[serde(rename = "com.apple.Accessibility-Settings.extension")]
    ComAppleAccessibilitySettingsExtension,
    /// The value `com.apple.AirDrop-Handoff-Settings.extension`.
    #[serde(rename = "com.apple.AirDrop-Handoff-Settings.extension")]
    ComAppleAirDropHandoffSettingsExtension,
    /// The value `com.apple.Battery-Settings.extension`.
    #[serde(rename = "com.apple.Battery-Settings.extension")]
    ComAppleBatterySettingsExtension,
    /// The value `com.apple.BluetoothSettings`.
    #[serde(rename = "com.apple.BluetoothSettings")]
    ComAppleBluetoothSettings,
    /// The value `com.apple.CD-DVD-Settings.extension`.
    #[serde(rename = "com.apple.CD-DVD-Settings.extension")]
    ComAppleCdDvdSettingsExtension,
    /// The value `com.apple.ClassKit-Settings.extension`.
    #[serde(rename = "com.apple.ClassKit-Settings.extension")]
    ComAppleClassKitSettingsExtension,
    /// The value `com.apple.Classroom-Settings.extension`.
    #[serde(rename = "com.apple.Classroom-Settings.extension")]
    ComAppleClassroomSettingsExtension,
    /// The value `com.apple.ControlCenter-Settings.extension`.
    #[serde(rename = "com.apple.ControlCenter-Settings.extension")]
    ComAppleControlCenterSettingsExtension,
    /// The value `com.apple.Date-Time-Settings.extension`.
    #[serde(rename = "com.apple.Date-Time-Settings.extension")]
    ComAppleDateTimeSettingsExtension,
    /// The value `com.apple.Desktop-Settings.extension`.
    #[serde(rename = "com.apple.Desktop-Settings.extension")]
    ComAppleDesktopSettingsExtension,
    /// The value `com.apple.Displays-Settings.extension`.
    #[serde(rename = "com.apple.Displays-Settings.extension")]
    ComAppleDisplaysSettingsExtension,
    /// The value `com.apple.ExtensionsPreferences`.
    #[serde(rename = "com.apple.ExtensionsPreferences")]
    ComAppleExtensionsPreferences,
    /// The value `com.apple.Family-Settings.extension`.
    #[serde(rename = "com.apple.Family-Settings.extension")]
    ComAppleFamilySettingsExtension,
    /// The value `com.apple.Focus-Settings.extension`.
    #[serde(rename = "com.apple.Focus-Settings.extension")]
    ComAppleFocusSettingsExtension,
    /// The value `com.apple.Game-Center-Settings.extension`.
    #[serde(rename = "com.apple.Game-Center-Settings.extension")]
    ComAppleGameCenterSettingsExtension,
    /// The value `com.apple.Game-Controller-Settings.extension`.
    #[serde(rename = "com.apple.Game-Controller-Settings.extension")]
    ComAppleGameControllerSettingsExtension,
    /// The value `com.apple.HeadphoneSettings`.
    #[serde(rename = "com.apple.HeadphoneSettings")]
    ComAppleHeadphoneSettings,
    /// The value `com.apple.Internet-Accounts-Settings.extension`.
    #[serde(rename = "com.apple.Internet-Accounts-Settings.extension")]
    ComAppleInternetAccountsSettingsExtension,
    /// The value `com.apple.Keyboard-Settings.extension`.
    #[serde(rename = "com.apple.Keyboard-Settings.extension")]
    ComAppleKeyboardSettingsExtension,
    /// The value `com.apple.Localization-Settings.extension`.
    #[serde(rename = "com.apple.Localization-Settings.extension")]
    ComAppleLocalizationSettingsExtension,
    /// The value `com.apple.Lock-Screen-Settings.extension`.
    #[serde(rename = "com.apple.Lock-Screen-Settings.extension")]
    ComAppleLockScreenSettingsExtension,
    /// The value `com.apple.LoginItems-Settings.extension`.
    #[serde(rename = "com.apple.LoginItems-Settings.extension")]
    ComAppleLoginItemsSettingsExtension,
    /// The value `com.apple.Mouse-Settings.extension`.
    #[serde(rename = "com.apple.Mouse-Settings.extension")]
    ComAppleMouseSettingsExtension,
    /// The value `com.apple.Network-Settings.extension`.
    #[serde(rename = "com.apple.Network-Settings.extension")]
    ComAppleNetworkSettingsExtension,
    /// The value `com.apple.NetworkExtensionSettingsUI.NESettingsUIExtension`.
    #[serde(rename = "com.apple.NetworkExtensionSettingsUI.NESettingsUIExtension")]
    ComAppleNetworkExtensionSettingsUiNeSettingsUiExtension,
    /// The value `com.apple.Notifications-Settings.extension`.
    #[serde(rename = "com.apple.Notifications-Settings.extension")]
    ComAppleNotificationsSettingsExtension,
    /// The value `com.apple.Passwords-Settings.extension`.
    #[serde(rename = "com.apple.Passwords-Settings.extension")]
    ComApplePasswordsSettingsExtension,
    /// The value `com.apple.Print-Scan-Settings.extension`.
    #[serde(rename = "com.apple.Print-Scan-Settings.extension")]
    ComApplePrintScanSettingsExtension,
    /// The value `com.apple.Screen-Time-Settings.extension`.
    #[serde(rename = "com.apple.Screen-Time-Settings.extension")]
    ComAppleScreenTimeSettingsExtension,
    /// The value `com.apple.ScreenSaver-Settings.extension`.
    #[serde(rename = "com.apple.ScreenSaver-Settings.extension")]
    ComAppleScreenSaverSettingsExtension,
    /// The value `com.apple.Sharing-Settings.extension`.
    #[serde(rename = "com.apple.Sharing-Settings.extension")]
    ComAppleSharingSettingsExtension,
    /// The value `com.apple.Siri-Settings.extension`.
    #[serde(rename = "com.apple.Siri-Settings.extension")]
    ComAppleSiriSettingsExtension,
    /// The value `com.apple.Software-Update-Settings.extension`.
    #[serde(rename = "com.apple.Software-Update-Settings.extension")]
    ComAppleSoftwareUpdateSettingsExtension,
    /// The value `com.apple.Sound-Settings.extension`.
    #[serde(rename = "com.apple.Sound-Settings.extension")]
    ComAppleSoundSettingsExtension,
    /// The value `com.apple.Startup-Disk-Settings.extension`.
    #[serde(rename = "com.apple.Startup-Disk-Settings.extension")]
    ComAppleStartupDiskSettingsExtension,
    /// The value `com.apple.Time-Machine-Settings.extension`.
    #[serde(rename = "com.apple.Time-Machine-Settings.extension")]
    ComAppleTimeMachineSettingsExtension,
    /// The value `com.apple.Touch-ID-Settings.extension`.
    #[serde(rename = "com.apple.Touch-ID-Settings.extension")]
    ComAppleTouchIdSettingsExtension,
    /// The value `com.apple.Trackpad-Settings.extension`.
    #[serde(rename = "com.apple.Trackpad-Settings.extension")]
    ComAppleTrackpadSettingsExtension,
    /// The value `com.apple.Transfer-Reset-Settings.extension`.
    #[serde(rename = "com.apple.Transfer-Reset-Settings.extension")]
    ComAppleTransferResetSettingsExtension,
    /// The value `com.apple.Users-Groups-Settings.extension`.
    #[serde(rename = "com.apple.Users-Groups-Settings.extension")]
    ComAppleUsersGroupsSettingsExtension,
    /// The value `com.apple.WalletSettingsExtension`.
    #[serde(rename = "com.apple.WalletSettingsExtension")]
    ComAppleWalletSettingsExtension,
    /// The value `com.apple.Wallpaper-Settings.extension`.
    #[serde(rename = "com.apple.Wallpaper-Settings.extension")]
    ComAppleWallpaperSettingsExtension,
    /// The value `com.apple.settings.Storage`.
    #[serde(rename = "com.apple.settings.Storage")]
    ComAppleSettingsStorage,
    /// The value `com.apple.systempreferences.AppleIDSettings`.
    #[serde(rename = "com.apple.systempreferences.AppleIDSettings")]
    ComAppleSystempreferencesAppleIdSettings,
    /// The value `com.apple.wifi-settings-extension`.
    #[serde(rename = "com.apple.wifi-settings-extension")]
    ComAppleWifiSettingsExtension,
}

impl PayloadModel for SystemPreferences {
    const PAYLOAD_TYPE: &'static str = "com.apple.systempreferences";
    const VARIANT: Option<&'static str> = None;
}
