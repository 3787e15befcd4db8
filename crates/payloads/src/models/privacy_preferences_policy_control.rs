// From schemas/payloads/com.apple.TCC.configuration-profile-policy.yaml by `cargo xtask codegen`.

//! Privacy Preferences Policy Control: `com.apple.TCC.configuration-profile-policy`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Privacy Preferences Policy Control.
///
/// Answers macOS privacy questions (TCC) for apps in advance, so that users are not asked and cannot change the answer.
///
/// Type `com.apple.TCC.configuration-profile-policy`; macOS 10.14 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct PrivacyPreferencesPolicyControl {
    /// Decisions by privacy service; where payloads contradict each other about an app, denial wins.
    ///
    /// Key `Services`.
    #[serde(rename = "Services")]
    pub services: Services,
}

/// A value of `AEReceiverIdentifierType`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum AeReceiverIdentifierType {
    /// The value `bundleID`.
    #[default]
    #[serde(rename = "bundleID")]
    BundleId,
    /// The value `path`.
    #[serde(rename = "path")]
    Path,
}

/// A value of `Authorization`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum Authorization {
    /// The value `Allow`.
    #[default]
    #[serde(rename = "Allow")]
    Allow,
    /// The value `Deny`.
    #[serde(rename = "Deny")]
    Deny,
    /// The value `AllowStandardUserToSetSystemService`.
    #[serde(rename = "AllowStandardUserToSetSystemService")]
    AllowStandardUserToSetSystemService,
}

/// A value of `IdentifierType`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum IdentifierType {
    /// The value `bundleID`.
    #[default]
    #[serde(rename = "bundleID")]
    BundleId,
    /// The value `path`.
    #[serde(rename = "path")]
    Path,
}

/// The dictionary of `IdentityDict`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Identity {
    /// Bundle identifier or absolute path of the program, as `IdentifierType` says; letter case matters.
    ///
    /// Key `Identifier`.
    #[serde(rename = "Identifier")]
    pub identifier: String,
    /// `bundleID` for apps, `path` for programs outside a bundle; helpers inside an app inherit its decision.
    ///
    /// Key `IdentifierType`.
    #[serde(rename = "IdentifierType")]
    pub identifier_type: IdentifierType,
    /// Designated requirement that the program's signature must meet; copy what `codesign -dr -` prints after `designated =>`.
    ///
    /// Key `CodeRequirement`.
    #[serde(rename = "CodeRequirement")]
    pub code_requirement: String,
    /// `true` checks the signature on disk; only for programs whose signature turns invalid while they run.
    ///
    /// Key `StaticCode`; default `false`.
    #[serde(
        rename = "StaticCode",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub static_code: Option<bool>,
    /// `true` grants, `false` denies, and nobody is asked. Give either this or `Authorization`.
    ///
    /// Key `Allowed`.
    #[serde(rename = "Allowed", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    pub allowed: Option<bool>,
    /// `Allow`, `Deny`, or for `ListenEvent` and `ScreenCapture` only `AllowStandardUserToSetSystemService`: users may decide without being administrators.
    ///
    /// Key `Authorization`; macOS 11.0 or later.
    #[serde(
        rename = "Authorization",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Authorization")]
    pub authorization: Option<Authorization>,
    /// Note for administrators; macOS does not read it.
    ///
    /// Key `Comment`.
    #[serde(rename = "Comment", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub comment: Option<String>,
    /// App that receives the Apple events, by bundle identifier or path. Belongs to `AppleEvents`, where it is needed, and nowhere else.
    ///
    /// Key `AEReceiverIdentifier`.
    #[serde(
        rename = "AEReceiverIdentifier",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub ae_receiver_identifier: Option<String>,
    /// How the receiver is identified; `AppleEvents` only.
    ///
    /// Key `AEReceiverIdentifierType`.
    #[serde(
        rename = "AEReceiverIdentifierType",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "AeReceiverIdentifierType")]
    pub ae_receiver_identifier_type: Option<AeReceiverIdentifierType>,
    /// Designated requirement that the receiver's signature must meet; `AppleEvents` only.
    ///
    /// Key `AEReceiverCodeRequirement`.
    #[serde(
        rename = "AEReceiverCodeRequirement",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub ae_receiver_code_requirement: Option<String>,
}

/// The dictionary of `Services`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Services {
    /// Access to contacts.
    ///
    /// Key `AddressBook`.
    #[serde(
        rename = "AddressBook",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<Identity>")]
    pub address_book: Option<Vec<Identity>>,
    /// Access to calendars.
    ///
    /// Key `Calendar`.
    #[serde(rename = "Calendar", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<Identity>")]
    pub calendar: Option<Vec<Identity>>,
    /// Access to reminders.
    ///
    /// Key `Reminders`.
    #[serde(rename = "Reminders", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<Identity>")]
    pub reminders: Option<Vec<Identity>>,
    /// Access to the Photos library.
    ///
    /// Key `Photos`.
    #[serde(rename = "Photos", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<Identity>")]
    pub photos: Option<Vec<Identity>>,
    /// Use of cameras; a profile can only deny it.
    ///
    /// Key `Camera`; deprecated from macOS 27.0; replaced by `com.apple.configuration.app.settings`.
    #[serde(rename = "Camera", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<Identity>")]
    pub camera: Option<Vec<Identity>>,
    /// Use of microphones; a profile can only deny it.
    ///
    /// Key `Microphone`; deprecated from macOS 27.0; replaced by `com.apple.configuration.app.settings`.
    #[serde(
        rename = "Microphone",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<Identity>")]
    pub microphone: Option<Vec<Identity>>,
    /// Control of other apps through the Accessibility interface; from macOS 27 do not count on a profile's grant.
    ///
    /// Key `Accessibility`; deprecated from macOS 27.0; replaced by `com.apple.configuration.app.settings`.
    #[serde(
        rename = "Accessibility",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<Identity>")]
    pub accessibility: Option<Vec<Identity>>,
    /// Sending made-up keystrokes and mouse events to other apps.
    ///
    /// Key `PostEvent`.
    #[serde(rename = "PostEvent", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<Identity>")]
    pub post_event: Option<Vec<Identity>>,
    /// Full Disk Access: every protected file, mail, backups and administration files included.
    ///
    /// Key `SystemPolicyAllFiles`.
    #[serde(
        rename = "SystemPolicyAllFiles",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<Identity>")]
    pub system_policy_all_files: Option<Vec<Identity>>,
    /// Access to certain files for system administration.
    ///
    /// Key `SystemPolicySysAdminFiles`.
    #[serde(
        rename = "SystemPolicySysAdminFiles",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<Identity>")]
    pub system_policy_sys_admin_files: Option<Vec<Identity>>,
    /// Steering another app by Apple events; the entry also names the receiving app.
    ///
    /// Key `AppleEvents`.
    #[serde(
        rename = "AppleEvents",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<Identity>")]
    pub apple_events: Option<Vec<Identity>>,
    /// Access to Apple Music, the media library and what has been played.
    ///
    /// Key `MediaLibrary`; macOS 10.15 or later.
    #[serde(
        rename = "MediaLibrary",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<Identity>")]
    pub media_library: Option<Vec<Identity>>,
    /// Lets a cloud storage app notice when the user works with its files.
    ///
    /// Key `FileProviderPresence`; macOS 10.15 or later.
    #[serde(
        rename = "FileProviderPresence",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<Identity>")]
    pub file_provider_presence: Option<Vec<Identity>>,
    /// Input Monitoring: reading keystrokes and mouse events meant for others; a profile cannot grant it, only deny it or leave it to standard users.
    ///
    /// Key `ListenEvent`; macOS 10.15 or later.
    #[serde(
        rename = "ListenEvent",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<Identity>")]
    pub listen_event: Option<Vec<Identity>>,
    /// Reading the contents of the screen; a profile cannot grant it, only deny it or leave it to standard users.
    ///
    /// Key `ScreenCapture`; macOS 10.15 or later.
    #[serde(
        rename = "ScreenCapture",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<Identity>")]
    pub screen_capture: Option<Vec<Identity>>,
    /// Speech recognition, which can send recordings to Apple.
    ///
    /// Key `SpeechRecognition`; macOS 10.15 or later; deprecated from macOS 27.0; replaced by `com.apple.configuration.app.settings`.
    #[serde(
        rename = "SpeechRecognition",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<Identity>")]
    pub speech_recognition: Option<Vec<Identity>>,
    /// Access to files on the Desktop.
    ///
    /// Key `SystemPolicyDesktopFolder`; macOS 10.15 or later.
    #[serde(
        rename = "SystemPolicyDesktopFolder",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<Identity>")]
    pub system_policy_desktop_folder: Option<Vec<Identity>>,
    /// Access to files in the Documents folder.
    ///
    /// Key `SystemPolicyDocumentsFolder`; macOS 10.15 or later.
    #[serde(
        rename = "SystemPolicyDocumentsFolder",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<Identity>")]
    pub system_policy_documents_folder: Option<Vec<Identity>>,
    /// Access to files in the Downloads folder.
    ///
    /// Key `SystemPolicyDownloadsFolder`; macOS 10.15 or later.
    #[serde(
        rename = "SystemPolicyDownloadsFolder",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<Identity>")]
    pub system_policy_downloads_folder: Option<Vec<Identity>>,
    /// Access to files on network volumes.
    ///
    /// Key `SystemPolicyNetworkVolumes`; macOS 10.15 or later.
    #[serde(
        rename = "SystemPolicyNetworkVolumes",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<Identity>")]
    pub system_policy_network_volumes: Option<Vec<Identity>>,
    /// Access to files on removable media.
    ///
    /// Key `SystemPolicyRemovableVolumes`; macOS 10.15 or later.
    #[serde(
        rename = "SystemPolicyRemovableVolumes",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<Identity>")]
    pub system_policy_removable_volumes: Option<Vec<Identity>>,
    /// App Management: changing or deleting other apps.
    ///
    /// Key `SystemPolicyAppBundles`; macOS 13.0 or later.
    #[serde(
        rename = "SystemPolicyAppBundles",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<Identity>")]
    pub system_policy_app_bundles: Option<Vec<Identity>>,
    /// Access to data that belongs to other apps.
    ///
    /// Key `SystemPolicyAppData`; macOS 14.0 or later.
    #[serde(
        rename = "SystemPolicyAppData",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<Identity>")]
    pub system_policy_app_data: Option<Vec<Identity>>,
    /// Use of Bluetooth.
    ///
    /// Key `BluetoothAlways`; macOS 11.0 or later; deprecated from macOS 27.0; replaced by `com.apple.configuration.app.settings`.
    #[serde(
        rename = "BluetoothAlways",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<Identity>")]
    pub bluetooth_always: Option<Vec<Identity>>,
}

impl PayloadModel for PrivacyPreferencesPolicyControl {
    const PAYLOAD_TYPE: &'static str = "com.apple.TCC.configuration-profile-policy";
    const VARIANT: Option<&'static str> = None;
}
