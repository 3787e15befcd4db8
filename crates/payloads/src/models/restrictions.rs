// From schemas/payloads/com.apple.applicationaccess.yaml by `cargo xtask codegen`.

//! Restrictions: `com.apple.applicationaccess`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Restrictions.
///
/// Type `com.apple.applicationaccess`; macOS 10.7 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Restrictions {
    /// Key `allowAccountModification`; macOS 14.0 or later; default `true`.
    #[serde(
        rename = "allowAccountModification",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_account_modification: Option<bool>,
    /// Key `allowActivityContinuation`; macOS 10.15 or later; default `true`.
    #[serde(
        rename = "allowActivityContinuation",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_activity_continuation: Option<bool>,
    /// Key `allowAddingGameCenterFriends`; macOS 10.13 or later; default `true`.
    #[serde(
        rename = "allowAddingGameCenterFriends",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_adding_game_center_friends: Option<bool>,
    /// Key `allowAirDrop`; macOS 10.13 or later; default `true`.
    #[serde(
        rename = "allowAirDrop",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_air_drop: Option<bool>,
    /// Key `allowAirPlayIncomingRequests`; macOS 12.3 or later; default `true`.
    #[serde(
        rename = "allowAirPlayIncomingRequests",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_air_play_incoming_requests: Option<bool>,
    /// Key `allowAppleIntelligenceReport`; macOS 15.4 or later; deprecated from macOS 26.4; replaced by `com.apple.configuration.intelligence.settings`; default `true`.
    #[serde(
        rename = "allowAppleIntelligenceReport",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_apple_intelligence_report: Option<bool>,
    /// Key `allowApplePersonalizedAdvertising`; macOS 12.0 or later; default `true`.
    #[serde(
        rename = "allowApplePersonalizedAdvertising",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_apple_personalized_advertising: Option<bool>,
    /// Key `allowARDRemoteManagementModification`; macOS 14.0 or later; default `true`.
    #[serde(
        rename = "allowARDRemoteManagementModification",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_ard_remote_management_modification: Option<bool>,
    /// Key `allowAssistant`; macOS 14.0 or later; deprecated from macOS 26.4; replaced by `com.apple.configuration.siri.settings`; default `true`.
    #[serde(
        rename = "allowAssistant",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_assistant: Option<bool>,
    /// Key `allowAutoUnlock`; macOS 10.12 or later; default `true`.
    #[serde(
        rename = "allowAutoUnlock",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_auto_unlock: Option<bool>,
    /// Key `allowBluetoothModification`; macOS 13.0 or later; default `true`.
    #[serde(
        rename = "allowBluetoothModification",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_bluetooth_modification: Option<bool>,
    /// Key `allowBluetoothSharingModification`; macOS 14.0 or later; default `true`.
    #[serde(
        rename = "allowBluetoothSharingModification",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_bluetooth_sharing_modification: Option<bool>,
    /// Key `allowBookstore`; macOS 15.0 or later; default `true`.
    #[serde(
        rename = "allowBookstore",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_bookstore: Option<bool>,
    /// Key `allowBookstoreErotica`; macOS 15.0 or later; default `true`.
    #[serde(
        rename = "allowBookstoreErotica",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_bookstore_erotica: Option<bool>,
    /// Key `allowCallRecording`; macOS 26.0 or later; default `true`.
    #[serde(
        rename = "allowCallRecording",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_call_recording: Option<bool>,
    /// Key `allowCamera`; macOS 10.11 or later; default `true`.
    #[serde(
        rename = "allowCamera",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_camera: Option<bool>,
    /// Key `allowCloudAddressBook`; macOS 10.12 or later; default `true`.
    #[serde(
        rename = "allowCloudAddressBook",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_cloud_address_book: Option<bool>,
    /// Key `allowCloudBookmarks`; macOS 10.12 or later; default `true`.
    #[serde(
        rename = "allowCloudBookmarks",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_cloud_bookmarks: Option<bool>,
    /// Key `allowCloudCalendar`; macOS 10.12 or later; default `true`.
    #[serde(
        rename = "allowCloudCalendar",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_cloud_calendar: Option<bool>,
    /// Key `allowCloudDesktopAndDocuments`; macOS 10.12.4 or later; default `true`.
    #[serde(
        rename = "allowCloudDesktopAndDocuments",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_cloud_desktop_and_documents: Option<bool>,
    /// Key `allowCloudDocumentSync`; macOS 10.11 or later; default `true`.
    #[serde(
        rename = "allowCloudDocumentSync",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_cloud_document_sync: Option<bool>,
    /// Key `allowCloudFreeform`; macOS 14.0 or later; default `true`.
    #[serde(
        rename = "allowCloudFreeform",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_cloud_freeform: Option<bool>,
    /// Key `allowCloudKeychainSync`; macOS 10.12 or later; default `true`.
    #[serde(
        rename = "allowCloudKeychainSync",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_cloud_keychain_sync: Option<bool>,
    /// Key `allowCloudMail`; macOS 10.12 or later; default `true`.
    #[serde(
        rename = "allowCloudMail",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_cloud_mail: Option<bool>,
    /// Key `allowCloudNotes`; macOS 10.12 or later; default `true`.
    #[serde(
        rename = "allowCloudNotes",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_cloud_notes: Option<bool>,
    /// Key `allowCloudPhotoLibrary`; macOS 10.12 or later; default `true`.
    #[serde(
        rename = "allowCloudPhotoLibrary",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_cloud_photo_library: Option<bool>,
    /// Key `allowCloudPrivateRelay`; macOS 12.0 or later; default `true`.
    #[serde(
        rename = "allowCloudPrivateRelay",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_cloud_private_relay: Option<bool>,
    /// Key `allowCloudReminders`; macOS 10.12 or later; default `true`.
    #[serde(
        rename = "allowCloudReminders",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_cloud_reminders: Option<bool>,
    /// Key `allowContentCaching`; macOS 10.13 or later; default `true`.
    #[serde(
        rename = "allowContentCaching",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_content_caching: Option<bool>,
    /// Key `allowDefinitionLookup`; macOS 10.11 or later; deprecated from macOS 26.4; replaced by `com.apple.configuration.keyboard.settings`; default `true`.
    #[serde(
        rename = "allowDefinitionLookup",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_definition_lookup: Option<bool>,
    /// Key `allowDeviceNameModification`; macOS 14.0 or later; default `true`.
    #[serde(
        rename = "allowDeviceNameModification",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_device_name_modification: Option<bool>,
    /// Key `allowDiagnosticSubmission`; macOS 10.13 or later; default `true`.
    #[serde(
        rename = "allowDiagnosticSubmission",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_diagnostic_submission: Option<bool>,
    /// Key `allowDictation`; macOS 10.13 or later; deprecated from macOS 26.4; replaced by `com.apple.configuration.keyboard.settings`; default `true`.
    #[serde(
        rename = "allowDictation",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_dictation: Option<bool>,
    /// Key `allowedExternalIntelligenceWorkspaceIDs`; macOS 15.3 or later; deprecated from macOS 26.4; replaced by `com.apple.configuration.external-intelligence.settings`.
    #[serde(
        rename = "allowedExternalIntelligenceWorkspaceIDs",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub allowed_external_intelligence_workspace_ids: Option<Vec<String>>,
    /// Key `allowEraseContentAndSettings`; macOS 12.0 or later; default `true`.
    #[serde(
        rename = "allowEraseContentAndSettings",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_erase_content_and_settings: Option<bool>,
    /// Key `allowExplicitContent`; macOS 15.0 or later; default `true`.
    #[serde(
        rename = "allowExplicitContent",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_explicit_content: Option<bool>,
    /// Key `allowExternalIntelligenceIntegrations`; macOS 15.2 or later; deprecated from macOS 26.4; replaced by `com.apple.configuration.external-intelligence.settings`; default `true`.
    #[serde(
        rename = "allowExternalIntelligenceIntegrations",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_external_intelligence_integrations: Option<bool>,
    /// Key `allowExternalIntelligenceIntegrationsSignIn`; macOS 15.2 or later; deprecated from macOS 26.4; replaced by `com.apple.configuration.external-intelligence.settings`; default `true`.
    #[serde(
        rename = "allowExternalIntelligenceIntegrationsSignIn",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_external_intelligence_integrations_sign_in: Option<bool>,
    /// Key `allowFileSharingModification`; macOS 14.0 or later; default `true`.
    #[serde(
        rename = "allowFileSharingModification",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_file_sharing_modification: Option<bool>,
    /// Key `allowFindMyDevice`; macOS 10.15 or later; default `true`.
    #[serde(
        rename = "allowFindMyDevice",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_find_my_device: Option<bool>,
    /// Key `allowFindMyFriends`; macOS 10.15 or later; default `true`.
    #[serde(
        rename = "allowFindMyFriends",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_find_my_friends: Option<bool>,
    /// Key `allowFingerprintForUnlock`; macOS 10.12.4 or later; default `true`.
    #[serde(
        rename = "allowFingerprintForUnlock",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_fingerprint_for_unlock: Option<bool>,
    /// Key `allowFingerprintModification`; macOS 14.0 or later; default `true`.
    #[serde(
        rename = "allowFingerprintModification",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_fingerprint_modification: Option<bool>,
    /// Key `allowGameCenter`; macOS 10.13 or later; default `true`.
    #[serde(
        rename = "allowGameCenter",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_game_center: Option<bool>,
    /// Key `allowGenmoji`; macOS 15.0 or later; deprecated from macOS 26.4; replaced by `com.apple.configuration.intelligence.settings`; default `true`.
    #[serde(
        rename = "allowGenmoji",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_genmoji: Option<bool>,
    /// Key `allowImagePlayground`; macOS 15.0 or later; deprecated from macOS 26.4; replaced by `com.apple.configuration.intelligence.settings`; default `true`.
    #[serde(
        rename = "allowImagePlayground",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_image_playground: Option<bool>,
    /// Key `allowInternetSharingModification`; macOS 14.0 or later; default `true`.
    #[serde(
        rename = "allowInternetSharingModification",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_internet_sharing_modification: Option<bool>,
    /// Key `allowiPhoneMirroring`; macOS 15.0 or later; default `true`.
    #[serde(
        rename = "allowiPhoneMirroring",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allowi_phone_mirroring: Option<bool>,
    /// Key `allowiTunesFileSharing`; macOS 10.13 or later; default `true`.
    #[serde(
        rename = "allowiTunesFileSharing",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allowi_tunes_file_sharing: Option<bool>,
    /// Key `allowLiveVoicemail`; macOS 26.0 or later; default `true`.
    #[serde(
        rename = "allowLiveVoicemail",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_live_voicemail: Option<bool>,
    /// Key `allowLocalUserCreation`; macOS 14.0 or later; default `true`.
    #[serde(
        rename = "allowLocalUserCreation",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_local_user_creation: Option<bool>,
    /// Key `allowMailSmartReplies`; macOS 15.4 or later; deprecated from macOS 26.4; replaced by `com.apple.configuration.intelligence.settings`; default `true`.
    #[serde(
        rename = "allowMailSmartReplies",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_mail_smart_replies: Option<bool>,
    /// Key `allowMailSummary`; macOS 15.1 or later; deprecated from macOS 26.4; replaced by `com.apple.configuration.intelligence.settings`; default `true`.
    #[serde(
        rename = "allowMailSummary",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_mail_summary: Option<bool>,
    /// Key `allowMediaSharingModification`; macOS 15.1 or later; default `true`.
    #[serde(
        rename = "allowMediaSharingModification",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_media_sharing_modification: Option<bool>,
    /// Key `allowMultiplayerGaming`; macOS 10.13 or later; default `true`.
    #[serde(
        rename = "allowMultiplayerGaming",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_multiplayer_gaming: Option<bool>,
    /// Key `allowMusicService`; macOS 10.12 or later; default `true`.
    #[serde(
        rename = "allowMusicService",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_music_service: Option<bool>,
    /// Key `allowNotesTranscription`; macOS 15.4 or later; deprecated from macOS 26.4; replaced by `com.apple.configuration.intelligence.settings`; default `true`.
    #[serde(
        rename = "allowNotesTranscription",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_notes_transcription: Option<bool>,
    /// Key `allowNotesTranscriptionSummary`; macOS 15.3 or later; deprecated from macOS 26.4; replaced by `com.apple.configuration.intelligence.settings`; default `true`.
    #[serde(
        rename = "allowNotesTranscriptionSummary",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_notes_transcription_summary: Option<bool>,
    /// Key `allowPasscodeModification`; macOS 10.13 or later; default `true`.
    #[serde(
        rename = "allowPasscodeModification",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_passcode_modification: Option<bool>,
    /// Key `allowPasswordAutoFill`; macOS 10.14 or later; default `true`.
    #[serde(
        rename = "allowPasswordAutoFill",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_password_auto_fill: Option<bool>,
    /// Key `allowPasswordProximityRequests`; macOS 10.14 or later; default `true`.
    #[serde(
        rename = "allowPasswordProximityRequests",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_password_proximity_requests: Option<bool>,
    /// Key `allowPasswordSharing`; macOS 10.14 or later; default `true`.
    #[serde(
        rename = "allowPasswordSharing",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_password_sharing: Option<bool>,
    /// Key `allowPrinterSharingModification`; macOS 14.0 or later; default `true`.
    #[serde(
        rename = "allowPrinterSharingModification",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_printer_sharing_modification: Option<bool>,
    /// Key `allowRapidSecurityResponseInstallation`; macOS 13.0 or later; deprecated from macOS 26.0; removed in macOS 27.0; replaced by `com.apple.configuration.softwareupdate.settings`; default `true`.
    #[serde(
        rename = "allowRapidSecurityResponseInstallation",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_rapid_security_response_installation: Option<bool>,
    /// Key `allowRapidSecurityResponseRemoval`; macOS 13.0 or later; deprecated from macOS 26.0; removed in macOS 27.0; replaced by `com.apple.configuration.softwareupdate.settings`; default `true`.
    #[serde(
        rename = "allowRapidSecurityResponseRemoval",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_rapid_security_response_removal: Option<bool>,
    /// Key `allowRemoteAppleEventsModification`; macOS 14.0 or later; default `true`.
    #[serde(
        rename = "allowRemoteAppleEventsModification",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_remote_apple_events_modification: Option<bool>,
    /// Key `allowRemoteScreenObservation`; macOS 10.14.4 or later; default `true`.
    #[serde(
        rename = "allowRemoteScreenObservation",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_remote_screen_observation: Option<bool>,
    /// Key `allowRosettaUsageAwareness`; macOS 26.4 or later; default `true`.
    #[serde(
        rename = "allowRosettaUsageAwareness",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_rosetta_usage_awareness: Option<bool>,
    /// Key `allowSafariHistoryClearing`; macOS 26.0 or later; default `true`.
    #[serde(
        rename = "allowSafariHistoryClearing",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_safari_history_clearing: Option<bool>,
    /// Key `allowSafariPrivateBrowsing`; macOS 26.0 or later; default `true`.
    #[serde(
        rename = "allowSafariPrivateBrowsing",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_safari_private_browsing: Option<bool>,
    /// Key `allowSafariSummary`; macOS 15.4 or later; deprecated from macOS 26.4; replaced by `com.apple.configuration.intelligence.settings`; default `true`.
    #[serde(
        rename = "allowSafariSummary",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_safari_summary: Option<bool>,
    /// Key `allowScreenShot`; macOS 10.14.4 or later; default `true`.
    #[serde(
        rename = "allowScreenShot",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_screen_shot: Option<bool>,
    /// Key `allowSpotlightInternetResults`; macOS 10.11 or later; default `true`.
    #[serde(
        rename = "allowSpotlightInternetResults",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_spotlight_internet_results: Option<bool>,
    /// Key `allowStartupDiskModification`; macOS 14.0 or later; default `true`.
    #[serde(
        rename = "allowStartupDiskModification",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_startup_disk_modification: Option<bool>,
    /// Key `allowTimeMachineBackup`; macOS 14.0 or later; default `true`.
    #[serde(
        rename = "allowTimeMachineBackup",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_time_machine_backup: Option<bool>,
    /// Key `allowUIConfigurationProfileInstallation`; macOS 13.0 or later; default `true`.
    #[serde(
        rename = "allowUIConfigurationProfileInstallation",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_ui_configuration_profile_installation: Option<bool>,
    /// Key `allowUniversalControl`; macOS 13.0 or later; default `true`.
    #[serde(
        rename = "allowUniversalControl",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_universal_control: Option<bool>,
    /// Key `allowUSBRestrictedMode`; macOS 13.0 or later; default `true`.
    #[serde(
        rename = "allowUSBRestrictedMode",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_usb_restricted_mode: Option<bool>,
    /// Key `allowWallpaperModification`; macOS 10.13 or later; default `true`.
    #[serde(
        rename = "allowWallpaperModification",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_wallpaper_modification: Option<bool>,
    /// Key `allowWritingTools`; macOS 15.0 or later; deprecated from macOS 26.4; replaced by `com.apple.configuration.intelligence.settings`; default `true`.
    #[serde(
        rename = "allowWritingTools",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_writing_tools: Option<bool>,
    /// Key `enforcedFingerprintTimeout`; macOS 12.0 or later; default `172800`.
    #[serde(
        rename = "enforcedFingerprintTimeout",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "i64")]
    pub enforced_fingerprint_timeout: Option<i64>,
    /// Key `enforcedSoftwareUpdateDelay`; macOS 10.13.4 or later; deprecated from macOS 26.0; removed in macOS 27.0; replaced by `com.apple.configuration.softwareupdate.settings`; default `30`; from 1 to 90.
    #[serde(
        rename = "enforcedSoftwareUpdateDelay",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("minimum" = 1), extend("maximum" = 90), with = "i64")]
    pub enforced_software_update_delay: Option<i64>,
    /// Key `enforcedSoftwareUpdateMajorOSDeferredInstallDelay`; macOS 11.3 or later; deprecated from macOS 26.0; removed in macOS 27.0; replaced by `com.apple.configuration.softwareupdate.settings`; default `30`; from 1 to 90.
    #[serde(
        rename = "enforcedSoftwareUpdateMajorOSDeferredInstallDelay",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("minimum" = 1), extend("maximum" = 90), with = "i64")]
    pub enforced_software_update_major_os_deferred_install_delay: Option<i64>,
    /// Key `enforcedSoftwareUpdateMinorOSDeferredInstallDelay`; macOS 11.3 or later; deprecated from macOS 26.0; removed in macOS 27.0; replaced by `com.apple.configuration.softwareupdate.settings`; default `30`; from 1 to 90.
    #[serde(
        rename = "enforcedSoftwareUpdateMinorOSDeferredInstallDelay",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("minimum" = 1), extend("maximum" = 90), with = "i64")]
    pub enforced_software_update_minor_os_deferred_install_delay: Option<i64>,
    /// Key `enforcedSoftwareUpdateNonOSDeferredInstallDelay`; macOS 11.3 or later; deprecated from macOS 26.0; removed in macOS 27.0; replaced by `com.apple.configuration.softwareupdate.settings`; default `30`; from 1 to 90.
    #[serde(
        rename = "enforcedSoftwareUpdateNonOSDeferredInstallDelay",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("minimum" = 1), extend("maximum" = 90), with = "i64")]
    pub enforced_software_update_non_os_deferred_install_delay: Option<i64>,
    /// Key `forceAssistantProfanityFilter`; macOS 10.13 or later; deprecated from macOS 26.4; replaced by `com.apple.configuration.siri.settings`; default `false`.
    #[serde(
        rename = "forceAssistantProfanityFilter",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub force_assistant_profanity_filter: Option<bool>,
    /// Key `forceBypassScreenCaptureAlert`; macOS 15.1 or later; default `false`.
    #[serde(
        rename = "forceBypassScreenCaptureAlert",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub force_bypass_screen_capture_alert: Option<bool>,
    /// Key `ForceCaptivePortalConnectionFromLockScreen`; macOS 27.0 or later; supervised devices only; default `false`.
    #[serde(
        rename = "ForceCaptivePortalConnectionFromLockScreen",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub force_captive_portal_connection_from_lock_screen: Option<bool>,
    /// Key `forceClassroomAutomaticallyJoinClasses`; macOS 10.14.4 or later; supervised devices only; default `false`.
    #[serde(
        rename = "forceClassroomAutomaticallyJoinClasses",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub force_classroom_automatically_join_classes: Option<bool>,
    /// Key `forceClassroomRequestPermissionToLeaveClasses`; macOS 10.14.4 or later; supervised devices only; default `false`.
    #[serde(
        rename = "forceClassroomRequestPermissionToLeaveClasses",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub force_classroom_request_permission_to_leave_classes: Option<bool>,
    /// Key `forceClassroomUnpromptedAppAndDeviceLock`; macOS 10.14.4 or later; supervised devices only; default `false`.
    #[serde(
        rename = "forceClassroomUnpromptedAppAndDeviceLock",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub force_classroom_unprompted_app_and_device_lock: Option<bool>,
    /// Key `forceClassroomUnpromptedScreenObservation`; macOS 10.14.4 or later; supervised devices only; default `false`.
    #[serde(
        rename = "forceClassroomUnpromptedScreenObservation",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub force_classroom_unprompted_screen_observation: Option<bool>,
    /// Key `forceDelayedAppSoftwareUpdates`; macOS 11.0 or later; deprecated from macOS 26.0; removed in macOS 27.0; replaced by `com.apple.configuration.softwareupdate.settings`; default `false`.
    #[serde(
        rename = "forceDelayedAppSoftwareUpdates",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub force_delayed_app_software_updates: Option<bool>,
    /// Key `forceDelayedMajorSoftwareUpdates`; macOS 11.3 or later; deprecated from macOS 26.0; removed in macOS 27.0; replaced by `com.apple.configuration.softwareupdate.settings`; default `false`.
    #[serde(
        rename = "forceDelayedMajorSoftwareUpdates",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub force_delayed_major_software_updates: Option<bool>,
    /// Key `forceDelayedSoftwareUpdates`; macOS 10.13 or later; deprecated from macOS 26.0; removed in macOS 27.0; replaced by `com.apple.configuration.softwareupdate.settings`; default `false`.
    #[serde(
        rename = "forceDelayedSoftwareUpdates",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub force_delayed_software_updates: Option<bool>,
    /// Key `forceOnDeviceOnlyDictation`; macOS 14.0 or later; deprecated from macOS 26.4; replaced by `com.apple.configuration.intelligence.settings`; default `false`.
    #[serde(
        rename = "forceOnDeviceOnlyDictation",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub force_on_device_only_dictation: Option<bool>,
    /// Key `ForceWifiConfigurationOnLockScreen`; macOS 27.0 or later; supervised devices only; default `false`.
    #[serde(
        rename = "ForceWifiConfigurationOnLockScreen",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub force_wifi_configuration_on_lock_screen: Option<bool>,
    /// Key `ratingApps`; macOS 15.0 or later; default `1000`; from 0 to 1000.
    #[serde(
        rename = "ratingApps",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("minimum" = 0), extend("maximum" = 1000), with = "i64")]
    pub rating_apps: Option<i64>,
    /// Key `ratingMovies`; macOS 15.0 or later; default `1000`; from 0 to 1000.
    #[serde(
        rename = "ratingMovies",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("minimum" = 0), extend("maximum" = 1000), with = "i64")]
    pub rating_movies: Option<i64>,
    /// Key `ratingRegion`.
    #[serde(
        rename = "ratingRegion",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "RatingRegion")]
    pub rating_region: Option<RatingRegion>,
    /// Key `ratingTVShows`; macOS 15.0 or later; default `1000`; from 0 to 1000.
    #[serde(
        rename = "ratingTVShows",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("minimum" = 0), extend("maximum" = 1000), with = "i64")]
    pub rating_tv_shows: Option<i64>,
    /// Key `safariAllowAutoFill`; macOS 10.13 or later; default `true`.
    #[serde(
        rename = "safariAllowAutoFill",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub safari_allow_auto_fill: Option<bool>,
    /// Key `allowSiriAI`; default `true`.
    #[serde(
        rename = "allowSiriAI",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_siri_ai: Option<bool>,
}

/// A value of `ratingRegion`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum RatingRegion {
    /// The value `us`.
    #[default]
    #[serde(rename = "us")]
    Us,
    /// The value `au`.
    #[serde(rename = "au")]
    Au,
    /// The value `ca`.
    #[serde(rename = "ca")]
    Ca,
    /// The value `de`.
    #[serde(rename = "de")]
    De,
    /// The value `fr`.
    #[serde(rename = "fr")]
    Fr,
    /// The value `ie`.
    #[serde(rename = "ie")]
    Ie,
    /// The value `jp`.
    #[serde(rename = "jp")]
    Jp,
    /// The value `nz`.
    #[serde(rename = "nz")]
    Nz,
    /// The value `gb`.
    #[serde(rename = "gb")]
    Gb,
}

impl PayloadModel for Restrictions {
    const PAYLOAD_TYPE: &'static str = "com.apple.applicationaccess";
    const VARIANT: Option<&'static str> = None;
}
