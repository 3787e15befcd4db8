// From schemas/payloads/com.apple.TCC.configuration-profile-policy.yaml by `cargo xtask codegen`.

//! Privacy Preferences Policy Control: `com.apple.TCC.configuration-profile-policy`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Privacy Preferences Policy Control.
///
/// Type `com.apple.TCC.configuration-profile-policy`; macOS 10.14 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct PrivacyPreferencesPolicyControl {
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
    /// Key `Identifier`.
    #[serde(rename = "Identifier")]
    pub identifier: String,
    /// Key `IdentifierType`.
    #[serde(rename = "IdentifierType")]
    pub identifier_type: IdentifierType,
    /// Key `CodeRequirement`.
    #[serde(rename = "CodeRequirement")]
    pub code_requirement: String,
    /// Key `StaticCode`; default `false`.
    #[serde(
        rename = "StaticCode",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub static_code: Option<bool>,
    /// Key `Allowed`.
    #[serde(rename = "Allowed", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    pub allowed: Option<bool>,
    /// Key `Authorization`; macOS 11.0 or later.
    #[serde(
        rename = "Authorization",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Authorization")]
    pub authorization: Option<Authorization>,
    /// Key `Comment`.
    #[serde(rename = "Comment", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub comment: Option<String>,
    /// Key `AEReceiverIdentifier`.
    #[serde(
        rename = "AEReceiverIdentifier",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub ae_receiver_identifier: Option<String>,
    /// Key `AEReceiverIdentifierType`.
    #[serde(
        rename = "AEReceiverIdentifierType",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "AeReceiverIdentifierType")]
    pub ae_receiver_identifier_type: Option<AeReceiverIdentifierType>,
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
    /// Key `AddressBook`.
    #[serde(
        rename = "AddressBook",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<Identity>")]
    pub address_book: Option<Vec<Identity>>,
    /// Key `Calendar`.
    #[serde(rename = "Calendar", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<Identity>")]
    pub calendar: Option<Vec<Identity>>,
    /// Key `Reminders`.
    #[serde(rename = "Reminders", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<Identity>")]
    pub reminders: Option<Vec<Identity>>,
    /// Key `Photos`.
    #[serde(rename = "Photos", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<Identity>")]
    pub photos: Option<Vec<Identity>>,
    /// Key `Camera`; deprecated from macOS 27.0; replaced by `com.apple.configuration.app.settings`.
    #[serde(rename = "Camera", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<Identity>")]
    pub camera: Option<Vec<Identity>>,
    /// Key `Microphone`; deprecated from macOS 27.0; replaced by `com.apple.configuration.app.settings`.
    #[serde(
        rename = "Microphone",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<Identity>")]
    pub microphone: Option<Vec<Identity>>,
    /// Key `Accessibility`; deprecated from macOS 27.0; replaced by `com.apple.configuration.app.settings`.
    #[serde(
        rename = "Accessibility",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<Identity>")]
    pub accessibility: Option<Vec<Identity>>,
    /// Key `PostEvent`.
    #[serde(rename = "PostEvent", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<Identity>")]
    pub post_event: Option<Vec<Identity>>,
    /// Key `SystemPolicyAllFiles`.
    #[serde(
        rename = "SystemPolicyAllFiles",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<Identity>")]
    pub system_policy_all_files: Option<Vec<Identity>>,
    /// Key `SystemPolicySysAdminFiles`.
    #[serde(
        rename = "SystemPolicySysAdminFiles",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<Identity>")]
    pub system_policy_sys_admin_files: Option<Vec<Identity>>,
    /// Key `AppleEvents`.
    #[serde(
        rename = "AppleEvents",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<Identity>")]
    pub apple_events: Option<Vec<Identity>>,
    /// Key `MediaLibrary`; macOS 10.15 or later.
    #[serde(
        rename = "MediaLibrary",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<Identity>")]
    pub media_library: Option<Vec<Identity>>,
    /// Key `FileProviderPresence`; macOS 10.15 or later.
    #[serde(
        rename = "FileProviderPresence",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<Identity>")]
    pub file_provider_presence: Option<Vec<Identity>>,
    /// Key `ListenEvent`; macOS 10.15 or later.
    #[serde(
        rename = "ListenEvent",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<Identity>")]
    pub listen_event: Option<Vec<Identity>>,
    /// Key `ScreenCapture`; macOS 10.15 or later.
    #[serde(
        rename = "ScreenCapture",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<Identity>")]
    pub screen_capture: Option<Vec<Identity>>,
    /// Key `SpeechRecognition`; macOS 10.15 or later; deprecated from macOS 27.0; replaced by `com.apple.configuration.app.settings`.
    #[serde(
        rename = "SpeechRecognition",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<Identity>")]
    pub speech_recognition: Option<Vec<Identity>>,
    /// Key `SystemPolicyDesktopFolder`; macOS 10.15 or later.
    #[serde(
        rename = "SystemPolicyDesktopFolder",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<Identity>")]
    pub system_policy_desktop_folder: Option<Vec<Identity>>,
    /// Key `SystemPolicyDocumentsFolder`; macOS 10.15 or later.
    #[serde(
        rename = "SystemPolicyDocumentsFolder",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<Identity>")]
    pub system_policy_documents_folder: Option<Vec<Identity>>,
    /// Key `SystemPolicyDownloadsFolder`; macOS 10.15 or later.
    #[serde(
        rename = "SystemPolicyDownloadsFolder",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<Identity>")]
    pub system_policy_downloads_folder: Option<Vec<Identity>>,
    /// Key `SystemPolicyNetworkVolumes`; macOS 10.15 or later.
    #[serde(
        rename = "SystemPolicyNetworkVolumes",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<Identity>")]
    pub system_policy_network_volumes: Option<Vec<Identity>>,
    /// Key `SystemPolicyRemovableVolumes`; macOS 10.15 or later.
    #[serde(
        rename = "SystemPolicyRemovableVolumes",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<Identity>")]
    pub system_policy_removable_volumes: Option<Vec<Identity>>,
    /// Key `SystemPolicyAppBundles`; macOS 13.0 or later.
    #[serde(
        rename = "SystemPolicyAppBundles",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<Identity>")]
    pub system_policy_app_bundles: Option<Vec<Identity>>,
    /// Key `SystemPolicyAppData`; macOS 14.0 or later.
    #[serde(
        rename = "SystemPolicyAppData",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<Identity>")]
    pub system_policy_app_data: Option<Vec<Identity>>,
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
