// From schemas/payloads/com.apple.applicationaccess.yaml by `cargo xtask codegen`.

//! Restrictions: `com.apple.applicationaccess`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Restrictions.
///
/// Takes away features of macOS and its apps, or insists on safer behaviour. Set each restriction in one payload only.
///
/// Type `com.apple.applicationaccess`; macOS 10.7 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Restrictions {
    /// `false` disables adding and changing Apple Accounts and internet accounts for mail, contacts and calendars.
    ///
    /// Key `allowAccountModification`; macOS 14.0 or later; default `true`.
    #[serde(
        rename = "allowAccountModification",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_account_modification: Option<bool>,
    /// `false` turns off Handoff between the user's devices.
    ///
    /// Key `allowActivityContinuation`; macOS 10.15 or later; default `true`.
    #[serde(
        rename = "allowActivityContinuation",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_activity_continuation: Option<bool>,
    /// `false` disables adding friends in Game Center.
    ///
    /// Key `allowAddingGameCenterFriends`; macOS 10.13 or later; default `true`.
    #[serde(
        rename = "allowAddingGameCenterFriends",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_adding_game_center_friends: Option<bool>,
    /// `false` turns off AirDrop.
    ///
    /// Key `allowAirDrop`; macOS 10.13 or later; default `true`.
    #[serde(
        rename = "allowAirDrop",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_air_drop: Option<bool>,
    /// `false` keeps other devices from playing to this Mac over AirPlay.
    ///
    /// Key `allowAirPlayIncomingRequests`; macOS 12.3 or later; default `true`.
    #[serde(
        rename = "allowAirPlayIncomingRequests",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_air_play_incoming_requests: Option<bool>,
    /// `false` disables reports about requests made to Apple Intelligence.
    ///
    /// Key `allowAppleIntelligenceReport`; macOS 15.4 or later; deprecated from macOS 26.4; replaced by `com.apple.configuration.intelligence.settings`; default `true`.
    #[serde(
        rename = "allowAppleIntelligenceReport",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_apple_intelligence_report: Option<bool>,
    /// `false` limits personalized advertising by Apple.
    ///
    /// Key `allowApplePersonalizedAdvertising`; macOS 12.0 or later; default `true`.
    #[serde(
        rename = "allowApplePersonalizedAdvertising",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_apple_personalized_advertising: Option<bool>,
    /// `false` locks Remote Management (Apple Remote Desktop) in System Settings.
    ///
    /// Key `allowARDRemoteManagementModification`; macOS 14.0 or later; default `true`.
    #[serde(
        rename = "allowARDRemoteManagementModification",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_ard_remote_management_modification: Option<bool>,
    /// `false` turns off Siri.
    ///
    /// Key `allowAssistant`; macOS 14.0 or later; deprecated from macOS 26.4; replaced by `com.apple.configuration.siri.settings`; default `true`.
    #[serde(
        rename = "allowAssistant",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_assistant: Option<bool>,
    /// `false` keeps Apple Watch from unlocking the Mac.
    ///
    /// Key `allowAutoUnlock`; macOS 10.12 or later; default `true`.
    #[serde(
        rename = "allowAutoUnlock",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_auto_unlock: Option<bool>,
    /// `false` locks the Bluetooth settings.
    ///
    /// Key `allowBluetoothModification`; macOS 13.0 or later; default `true`.
    #[serde(
        rename = "allowBluetoothModification",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_bluetooth_modification: Option<bool>,
    /// `false` locks Bluetooth Sharing in System Settings.
    ///
    /// Key `allowBluetoothSharingModification`; macOS 14.0 or later; default `true`.
    #[serde(
        rename = "allowBluetoothSharingModification",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_bluetooth_sharing_modification: Option<bool>,
    /// `false` removes the store from Books.
    ///
    /// Key `allowBookstore`; macOS 15.0 or later; default `true`.
    #[serde(
        rename = "allowBookstore",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_bookstore: Option<bool>,
    /// `false` blocks books that are marked as erotica.
    ///
    /// Key `allowBookstoreErotica`; macOS 15.0 or later; default `true`.
    #[serde(
        rename = "allowBookstoreErotica",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_bookstore_erotica: Option<bool>,
    /// `false` disables recording calls.
    ///
    /// Key `allowCallRecording`; macOS 26.0 or later; default `true`.
    #[serde(
        rename = "allowCallRecording",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_call_recording: Option<bool>,
    /// `false` turns off the camera for all apps.
    ///
    /// Key `allowCamera`; macOS 10.11 or later; default `true`.
    #[serde(
        rename = "allowCamera",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_camera: Option<bool>,
    /// `false` stops contacts from synchronizing with iCloud.
    ///
    /// Key `allowCloudAddressBook`; macOS 10.12 or later; default `true`.
    #[serde(
        rename = "allowCloudAddressBook",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_cloud_address_book: Option<bool>,
    /// `false` stops bookmarks from synchronizing with iCloud.
    ///
    /// Key `allowCloudBookmarks`; macOS 10.12 or later; default `true`.
    #[serde(
        rename = "allowCloudBookmarks",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_cloud_bookmarks: Option<bool>,
    /// `false` stops calendars from synchronizing with iCloud.
    ///
    /// Key `allowCloudCalendar`; macOS 10.12 or later; default `true`.
    #[serde(
        rename = "allowCloudCalendar",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_cloud_calendar: Option<bool>,
    /// `false` keeps the Desktop and Documents folders out of iCloud Drive.
    ///
    /// Key `allowCloudDesktopAndDocuments`; macOS 10.12.4 or later; default `true`.
    #[serde(
        rename = "allowCloudDesktopAndDocuments",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_cloud_desktop_and_documents: Option<bool>,
    /// `false` stops apps from storing documents and settings in iCloud, and with that iCloud Drive.
    ///
    /// Key `allowCloudDocumentSync`; macOS 10.11 or later; default `true`.
    #[serde(
        rename = "allowCloudDocumentSync",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_cloud_document_sync: Option<bool>,
    /// `false` stops Freeform boards from synchronizing with iCloud.
    ///
    /// Key `allowCloudFreeform`; macOS 14.0 or later; default `true`.
    #[serde(
        rename = "allowCloudFreeform",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_cloud_freeform: Option<bool>,
    /// `false` stops passwords from synchronizing through iCloud Keychain.
    ///
    /// Key `allowCloudKeychainSync`; macOS 10.12 or later; default `true`.
    #[serde(
        rename = "allowCloudKeychainSync",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_cloud_keychain_sync: Option<bool>,
    /// `false` turns off iCloud Mail.
    ///
    /// Key `allowCloudMail`; macOS 10.12 or later; default `true`.
    #[serde(
        rename = "allowCloudMail",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_cloud_mail: Option<bool>,
    /// `false` stops notes from synchronizing with iCloud.
    ///
    /// Key `allowCloudNotes`; macOS 10.12 or later; default `true`.
    #[serde(
        rename = "allowCloudNotes",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_cloud_notes: Option<bool>,
    /// `false` turns off iCloud Photos; pictures not yet fully downloaded disappear from the Mac.
    ///
    /// Key `allowCloudPhotoLibrary`; macOS 10.12 or later; default `true`.
    #[serde(
        rename = "allowCloudPhotoLibrary",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_cloud_photo_library: Option<bool>,
    /// `false` turns off iCloud Private Relay, which hides web traffic from the network.
    ///
    /// Key `allowCloudPrivateRelay`; macOS 12.0 or later; default `true`.
    #[serde(
        rename = "allowCloudPrivateRelay",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_cloud_private_relay: Option<bool>,
    /// `false` stops reminders from synchronizing with iCloud.
    ///
    /// Key `allowCloudReminders`; macOS 10.12 or later; default `true`.
    #[serde(
        rename = "allowCloudReminders",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_cloud_reminders: Option<bool>,
    /// `false` keeps the Mac from serving as a content cache for others.
    ///
    /// Key `allowContentCaching`; macOS 10.13 or later; default `true`.
    #[serde(
        rename = "allowContentCaching",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_content_caching: Option<bool>,
    /// `false` disables looking up selected words.
    ///
    /// Key `allowDefinitionLookup`; macOS 10.11 or later; deprecated from macOS 26.4; replaced by `com.apple.configuration.keyboard.settings`; default `true`.
    #[serde(
        rename = "allowDefinitionLookup",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_definition_lookup: Option<bool>,
    /// `false` disables renaming the Mac.
    ///
    /// Key `allowDeviceNameModification`; macOS 14.0 or later; default `true`.
    #[serde(
        rename = "allowDeviceNameModification",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_device_name_modification: Option<bool>,
    /// `false` stops diagnostic and usage reports to Apple.
    ///
    /// Key `allowDiagnosticSubmission`; macOS 10.13 or later; default `true`.
    #[serde(
        rename = "allowDiagnosticSubmission",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_diagnostic_submission: Option<bool>,
    /// `false` disables dictation.
    ///
    /// Key `allowDictation`; macOS 10.13 or later; deprecated from macOS 26.4; replaced by `com.apple.configuration.keyboard.settings`; default `true`.
    #[serde(
        rename = "allowDictation",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_dictation: Option<bool>,
    /// Workspace at an outside AI provider that users must be signed in to; one only, and payloads naming different ones shut out all.
    ///
    /// Key `allowedExternalIntelligenceWorkspaceIDs`; macOS 15.3 or later; deprecated from macOS 26.4; replaced by `com.apple.configuration.external-intelligence.settings`.
    #[serde(
        rename = "allowedExternalIntelligenceWorkspaceIDs",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub allowed_external_intelligence_workspace_ids: Option<Vec<String>>,
    /// `false` disables Erase All Content and Settings.
    ///
    /// Key `allowEraseContentAndSettings`; macOS 12.0 or later; default `true`.
    #[serde(
        rename = "allowEraseContentAndSettings",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_erase_content_and_settings: Option<bool>,
    /// `false` hides music and videos that are marked as explicit.
    ///
    /// Key `allowExplicitContent`; macOS 15.0 or later; default `true`.
    #[serde(
        rename = "allowExplicitContent",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_explicit_content: Option<bool>,
    /// `false` keeps Siri and Writing Tools from using outside AI services such as ChatGPT.
    ///
    /// Key `allowExternalIntelligenceIntegrations`; macOS 15.2 or later; deprecated from macOS 26.4; replaced by `com.apple.configuration.external-intelligence.settings`; default `true`.
    #[serde(
        rename = "allowExternalIntelligenceIntegrations",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_external_intelligence_integrations: Option<bool>,
    /// `false` forces outside AI services to be used without an account.
    ///
    /// Key `allowExternalIntelligenceIntegrationsSignIn`; macOS 15.2 or later; deprecated from macOS 26.4; replaced by `com.apple.configuration.external-intelligence.settings`; default `true`.
    #[serde(
        rename = "allowExternalIntelligenceIntegrationsSignIn",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_external_intelligence_integrations_sign_in: Option<bool>,
    /// `false` locks File Sharing in System Settings.
    ///
    /// Key `allowFileSharingModification`; macOS 14.0 or later; default `true`.
    #[serde(
        rename = "allowFileSharingModification",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_file_sharing_modification: Option<bool>,
    /// `false` disables finding devices in the Find My app.
    ///
    /// Key `allowFindMyDevice`; macOS 10.15 or later; default `true`.
    #[serde(
        rename = "allowFindMyDevice",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_find_my_device: Option<bool>,
    /// `false` disables finding people in the Find My app.
    ///
    /// Key `allowFindMyFriends`; macOS 10.15 or later; default `true`.
    #[serde(
        rename = "allowFindMyFriends",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_find_my_friends: Option<bool>,
    /// `false` keeps Touch ID from unlocking the Mac.
    ///
    /// Key `allowFingerprintForUnlock`; macOS 10.12.4 or later; default `true`.
    #[serde(
        rename = "allowFingerprintForUnlock",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_fingerprint_for_unlock: Option<bool>,
    /// `false` disables adding and removing fingerprints.
    ///
    /// Key `allowFingerprintModification`; macOS 14.0 or later; default `true`.
    #[serde(
        rename = "allowFingerprintModification",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_fingerprint_modification: Option<bool>,
    /// `false` turns off Game Center.
    ///
    /// Key `allowGameCenter`; macOS 10.13 or later; default `true`.
    #[serde(
        rename = "allowGameCenter",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_game_center: Option<bool>,
    /// `false` disables making Genmoji.
    ///
    /// Key `allowGenmoji`; macOS 15.0 or later; deprecated from macOS 26.4; replaced by `com.apple.configuration.intelligence.settings`; default `true`.
    #[serde(
        rename = "allowGenmoji",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_genmoji: Option<bool>,
    /// `false` disables making pictures with Image Playground.
    ///
    /// Key `allowImagePlayground`; macOS 15.0 or later; deprecated from macOS 26.4; replaced by `com.apple.configuration.intelligence.settings`; default `true`.
    #[serde(
        rename = "allowImagePlayground",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_image_playground: Option<bool>,
    /// `false` locks Internet Sharing in System Settings.
    ///
    /// Key `allowInternetSharingModification`; macOS 14.0 or later; default `true`.
    #[serde(
        rename = "allowInternetSharingModification",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_internet_sharing_modification: Option<bool>,
    /// `false` keeps the Mac from showing and steering an iPhone's screen.
    ///
    /// Key `allowiPhoneMirroring`; macOS 15.0 or later; default `true`.
    #[serde(
        rename = "allowiPhoneMirroring",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allowi_phone_mirroring: Option<bool>,
    /// `false` disables copying files between the Mac and apps on iOS devices.
    ///
    /// Key `allowiTunesFileSharing`; macOS 10.13 or later; default `true`.
    #[serde(
        rename = "allowiTunesFileSharing",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allowi_tunes_file_sharing: Option<bool>,
    /// `false` disables transcribing voicemail while it is being spoken.
    ///
    /// Key `allowLiveVoicemail`; macOS 26.0 or later; default `true`.
    #[serde(
        rename = "allowLiveVoicemail",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_live_voicemail: Option<bool>,
    /// `false` disables adding users in System Settings, and there only.
    ///
    /// Key `allowLocalUserCreation`; macOS 14.0 or later; default `true`.
    #[serde(
        rename = "allowLocalUserCreation",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_local_user_creation: Option<bool>,
    /// `false` removes suggested replies from Mail.
    ///
    /// Key `allowMailSmartReplies`; macOS 15.4 or later; deprecated from macOS 26.4; replaced by `com.apple.configuration.intelligence.settings`; default `true`.
    #[serde(
        rename = "allowMailSmartReplies",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_mail_smart_replies: Option<bool>,
    /// `false` disables summaries that users ask Mail for; those made by themselves stay.
    ///
    /// Key `allowMailSummary`; macOS 15.1 or later; deprecated from macOS 26.4; replaced by `com.apple.configuration.intelligence.settings`; default `true`.
    #[serde(
        rename = "allowMailSummary",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_mail_summary: Option<bool>,
    /// `false` locks Media Sharing in System Settings.
    ///
    /// Key `allowMediaSharingModification`; macOS 15.1 or later; default `true`.
    #[serde(
        rename = "allowMediaSharingModification",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_media_sharing_modification: Option<bool>,
    /// `false` disables multiplayer games in Game Center.
    ///
    /// Key `allowMultiplayerGaming`; macOS 10.13 or later; default `true`.
    #[serde(
        rename = "allowMultiplayerGaming",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_multiplayer_gaming: Option<bool>,
    /// `false` disables Apple Music and leaves the Music app to the user's own library.
    ///
    /// Key `allowMusicService`; macOS 10.12 or later; default `true`.
    #[serde(
        rename = "allowMusicService",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_music_service: Option<bool>,
    /// `false` disables transcribing recordings in Notes.
    ///
    /// Key `allowNotesTranscription`; macOS 15.4 or later; deprecated from macOS 26.4; replaced by `com.apple.configuration.intelligence.settings`; default `true`.
    #[serde(
        rename = "allowNotesTranscription",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_notes_transcription: Option<bool>,
    /// `false` disables summaries of transcribed recordings in Notes.
    ///
    /// Key `allowNotesTranscriptionSummary`; macOS 15.3 or later; deprecated from macOS 26.4; replaced by `com.apple.configuration.intelligence.settings`; default `true`.
    #[serde(
        rename = "allowNotesTranscriptionSummary",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_notes_transcription_summary: Option<bool>,
    /// `false` disables changing the account password in System Settings.
    ///
    /// Key `allowPasscodeModification`; macOS 10.13 or later; default `true`.
    #[serde(
        rename = "allowPasscodeModification",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_passcode_modification: Option<bool>,
    /// `false` disables filling in saved passwords and suggesting strong ones; addresses and credit cards are still filled in.
    ///
    /// Key `allowPasswordAutoFill`; macOS 10.14 or later; default `true`.
    #[serde(
        rename = "allowPasswordAutoFill",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_password_auto_fill: Option<bool>,
    /// `false` stops the Mac from asking devices nearby for a password.
    ///
    /// Key `allowPasswordProximityRequests`; macOS 10.14 or later; default `true`.
    #[serde(
        rename = "allowPasswordProximityRequests",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_password_proximity_requests: Option<bool>,
    /// `false` disables sending passwords over AirDrop.
    ///
    /// Key `allowPasswordSharing`; macOS 10.14 or later; default `true`.
    #[serde(
        rename = "allowPasswordSharing",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_password_sharing: Option<bool>,
    /// `false` locks Printer Sharing in System Settings.
    ///
    /// Key `allowPrinterSharingModification`; macOS 14.0 or later; default `true`.
    #[serde(
        rename = "allowPrinterSharingModification",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_printer_sharing_modification: Option<bool>,
    /// `false` keeps Rapid Security Responses from being installed.
    ///
    /// Key `allowRapidSecurityResponseInstallation`; macOS 13.0 or later; deprecated from macOS 26.0; removed in macOS 27.0; replaced by `com.apple.configuration.softwareupdate.settings RapidSecurityResponse/Enable`; default `true`.
    #[serde(
        rename = "allowRapidSecurityResponseInstallation",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_rapid_security_response_installation: Option<bool>,
    /// `false` keeps users from undoing a Rapid Security Response.
    ///
    /// Key `allowRapidSecurityResponseRemoval`; macOS 13.0 or later; deprecated from macOS 26.0; removed in macOS 27.0; replaced by `com.apple.configuration.softwareupdate.settings RapidSecurityResponse/EnableRollback`; default `true`.
    #[serde(
        rename = "allowRapidSecurityResponseRemoval",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_rapid_security_response_removal: Option<bool>,
    /// `false` locks Remote Apple Events in System Settings.
    ///
    /// Key `allowRemoteAppleEventsModification`; macOS 14.0 or later; default `true`.
    #[serde(
        rename = "allowRemoteAppleEventsModification",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_remote_apple_events_modification: Option<bool>,
    /// `false` keeps teachers from viewing the screen in Classroom; a false `allowScreenShot` does so too.
    ///
    /// Key `allowRemoteScreenObservation`; macOS 10.14.4 or later; default `true`.
    #[serde(
        rename = "allowRemoteScreenObservation",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_remote_screen_observation: Option<bool>,
    /// `false` suppresses the warning, shown when an Intel app starts, that Rosetta is going away.
    ///
    /// Key `allowRosettaUsageAwareness`; macOS 26.4 or later; default `true`.
    #[serde(
        rename = "allowRosettaUsageAwareness",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_rosetta_usage_awareness: Option<bool>,
    /// `false` disables deleting the history in Safari.
    ///
    /// Key `allowSafariHistoryClearing`; macOS 26.0 or later; default `true`.
    #[serde(
        rename = "allowSafariHistoryClearing",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_safari_history_clearing: Option<bool>,
    /// `false` disables private windows in Safari.
    ///
    /// Key `allowSafariPrivateBrowsing`; macOS 26.0 or later; default `true`.
    #[serde(
        rename = "allowSafariPrivateBrowsing",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_safari_private_browsing: Option<bool>,
    /// `false` disables page summaries in Safari.
    ///
    /// Key `allowSafariSummary`; macOS 15.4 or later; deprecated from macOS 26.4; replaced by `com.apple.configuration.intelligence.settings`; default `true`.
    #[serde(
        rename = "allowSafariSummary",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_safari_summary: Option<bool>,
    /// `false` disables screenshots and screen recordings, and viewing the screen in Classroom.
    ///
    /// Key `allowScreenShot`; macOS 10.14.4 or later; default `true`.
    #[serde(
        rename = "allowScreenShot",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_screen_shot: Option<bool>,
    /// `false` keeps web results out of Spotlight and Siri Suggestions.
    ///
    /// Key `allowSpotlightInternetResults`; macOS 10.11 or later; default `true`.
    #[serde(
        rename = "allowSpotlightInternetResults",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_spotlight_internet_results: Option<bool>,
    /// `false` locks Startup Disk in System Settings.
    ///
    /// Key `allowStartupDiskModification`; macOS 14.0 or later; default `true`.
    #[serde(
        rename = "allowStartupDiskModification",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_startup_disk_modification: Option<bool>,
    /// `false` locks the Time Machine settings; the name promises more than that.
    ///
    /// Key `allowTimeMachineBackup`; macOS 14.0 or later; default `true`.
    #[serde(
        rename = "allowTimeMachineBackup",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_time_machine_backup: Option<bool>,
    /// `false` disables installing profiles and certificates by hand; MDM still can.
    ///
    /// Key `allowUIConfigurationProfileInstallation`; macOS 13.0 or later; default `true`.
    #[serde(
        rename = "allowUIConfigurationProfileInstallation",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_ui_configuration_profile_installation: Option<bool>,
    /// `false` disables steering several devices with one keyboard and pointer.
    ///
    /// Key `allowUniversalControl`; macOS 13.0 or later; default `true`.
    #[serde(
        rename = "allowUniversalControl",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_universal_control: Option<bool>,
    /// `false` connects accessories on USB or Thunderbolt, and SD cards, without the approval of the user: the less safe value. Lockdown Mode overrules it.
    ///
    /// Key `allowUSBRestrictedMode`; macOS 13.0 or later; default `true`.
    #[serde(
        rename = "allowUSBRestrictedMode",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_usb_restricted_mode: Option<bool>,
    /// `false` disables changing the wallpaper.
    ///
    /// Key `allowWallpaperModification`; macOS 10.13 or later; default `true`.
    #[serde(
        rename = "allowWallpaperModification",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_wallpaper_modification: Option<bool>,
    /// `false` disables Writing Tools.
    ///
    /// Key `allowWritingTools`; macOS 15.0 or later; deprecated from macOS 26.4; replaced by `com.apple.configuration.intelligence.settings`; default `true`.
    #[serde(
        rename = "allowWritingTools",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_writing_tools: Option<bool>,
    /// Seconds for which Touch ID may stand in for the password until it must be typed again.
    ///
    /// Key `enforcedFingerprintTimeout`; macOS 12.0 or later; default `172800`.
    #[serde(
        rename = "enforcedFingerprintTimeout",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "i64")]
    pub enforced_fingerprint_timeout: Option<i64>,
    /// Days that updates stay hidden, for kinds without a delay of their own. Does nothing unless a `forceDelayed…` key is true.
    ///
    /// Key `enforcedSoftwareUpdateDelay`; macOS 10.13.4 or later; deprecated from macOS 26.0; removed in macOS 27.0; replaced by `com.apple.configuration.softwareupdate.settings Deferrals/MinorPeriodInDays`; default `30`; from 1 to 90.
    #[serde(
        rename = "enforcedSoftwareUpdateDelay",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("minimum" = 1), extend("maximum" = 90), with = "i64")]
    pub enforced_software_update_delay: Option<i64>,
    /// Days that a major macOS upgrade stays hidden after its release; needs `forceDelayedMajorSoftwareUpdates`.
    ///
    /// Key `enforcedSoftwareUpdateMajorOSDeferredInstallDelay`; macOS 11.3 or later; deprecated from macOS 26.0; removed in macOS 27.0; replaced by `com.apple.configuration.softwareupdate.settings Deferrals/MajorPeriodInDays`; default `30`; from 1 to 90.
    #[serde(
        rename = "enforcedSoftwareUpdateMajorOSDeferredInstallDelay",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("minimum" = 1), extend("maximum" = 90), with = "i64")]
    pub enforced_software_update_major_os_deferred_install_delay: Option<i64>,
    /// Days that a minor macOS update stays hidden after its release; needs `forceDelayedSoftwareUpdates`.
    ///
    /// Key `enforcedSoftwareUpdateMinorOSDeferredInstallDelay`; macOS 11.3 or later; deprecated from macOS 26.0; removed in macOS 27.0; replaced by `com.apple.configuration.softwareupdate.settings Deferrals/MinorPeriodInDays`; default `30`; from 1 to 90.
    #[serde(
        rename = "enforcedSoftwareUpdateMinorOSDeferredInstallDelay",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("minimum" = 1), extend("maximum" = 90), with = "i64")]
    pub enforced_software_update_minor_os_deferred_install_delay: Option<i64>,
    /// Days that an update outside macOS stays hidden after its release; needs `forceDelayedAppSoftwareUpdates`.
    ///
    /// Key `enforcedSoftwareUpdateNonOSDeferredInstallDelay`; macOS 11.3 or later; deprecated from macOS 26.0; removed in macOS 27.0; replaced by `com.apple.configuration.softwareupdate.settings Deferrals/SystemPeriodInDays`; default `30`; from 1 to 90.
    #[serde(
        rename = "enforcedSoftwareUpdateNonOSDeferredInstallDelay",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("minimum" = 1), extend("maximum" = 90), with = "i64")]
    pub enforced_software_update_non_os_deferred_install_delay: Option<i64>,
    /// `true` masks swear words in Siri and dictation.
    ///
    /// Key `forceAssistantProfanityFilter`; macOS 10.13 or later; deprecated from macOS 26.4; replaced by `com.apple.configuration.siri.settings`; default `false`.
    #[serde(
        rename = "forceAssistantProfanityFilter",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub force_assistant_profanity_filter: Option<bool>,
    /// `true` suppresses the recurring alert about apps that can record the screen.
    ///
    /// Key `forceBypassScreenCaptureAlert`; macOS 15.1 or later; default `false`.
    #[serde(
        rename = "forceBypassScreenCaptureAlert",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub force_bypass_screen_capture_alert: Option<bool>,
    /// `true` lets users pass the sign-in page of a public Wi-Fi network before they log in or unlock.
    ///
    /// Key `ForceCaptivePortalConnectionFromLockScreen`; macOS 27.0 or later; supervised devices only; default `false`.
    #[serde(
        rename = "ForceCaptivePortalConnectionFromLockScreen",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub force_captive_portal_connection_from_lock_screen: Option<bool>,
    /// `true` lets students join a Classroom class without being asked.
    ///
    /// Key `forceClassroomAutomaticallyJoinClasses`; macOS 10.14.4 or later; supervised devices only; default `false`.
    #[serde(
        rename = "forceClassroomAutomaticallyJoinClasses",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub force_classroom_automatically_join_classes: Option<bool>,
    /// `true` makes students ask the teacher before they leave an unmanaged Classroom class.
    ///
    /// Key `forceClassroomRequestPermissionToLeaveClasses`; macOS 10.14.4 or later; supervised devices only; default `false`.
    #[serde(
        rename = "forceClassroomRequestPermissionToLeaveClasses",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub force_classroom_request_permission_to_leave_classes: Option<bool>,
    /// `true` lets teachers lock apps and the Mac without the student's consent.
    ///
    /// Key `forceClassroomUnpromptedAppAndDeviceLock`; macOS 10.14.4 or later; supervised devices only; default `false`.
    #[serde(
        rename = "forceClassroomUnpromptedAppAndDeviceLock",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub force_classroom_unprompted_app_and_device_lock: Option<bool>,
    /// `true` lets teachers view the screen in managed classes without the student's consent; the Education payload must permit changing that choice.
    ///
    /// Key `forceClassroomUnpromptedScreenObservation`; macOS 10.14.4 or later; supervised devices only; default `false`.
    #[serde(
        rename = "forceClassroomUnpromptedScreenObservation",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub force_classroom_unprompted_screen_observation: Option<bool>,
    /// `true` hides updates outside macOS itself for `enforcedSoftwareUpdateNonOSDeferredInstallDelay` or else `enforcedSoftwareUpdateDelay` days.
    ///
    /// Key `forceDelayedAppSoftwareUpdates`; macOS 11.0 or later; deprecated from macOS 26.0; removed in macOS 27.0; replaced by `com.apple.configuration.softwareupdate.settings Deferrals/SystemPeriodInDays`; default `false`.
    #[serde(
        rename = "forceDelayedAppSoftwareUpdates",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub force_delayed_app_software_updates: Option<bool>,
    /// `true` hides major macOS upgrades for `enforcedSoftwareUpdateMajorOSDeferredInstallDelay` days after their release.
    ///
    /// Key `forceDelayedMajorSoftwareUpdates`; macOS 11.3 or later; deprecated from macOS 26.0; removed in macOS 27.0; replaced by `com.apple.configuration.softwareupdate.settings Deferrals/MajorPeriodInDays`; default `false`.
    #[serde(
        rename = "forceDelayedMajorSoftwareUpdates",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub force_delayed_major_software_updates: Option<bool>,
    /// `true` hides minor macOS updates, betas excepted, for `enforcedSoftwareUpdateMinorOSDeferredInstallDelay` or else `enforcedSoftwareUpdateDelay` days.
    ///
    /// Key `forceDelayedSoftwareUpdates`; macOS 10.13 or later; deprecated from macOS 26.0; removed in macOS 27.0; replaced by `com.apple.configuration.softwareupdate.settings Deferrals/MinorPeriodInDays`; default `false`.
    #[serde(
        rename = "forceDelayedSoftwareUpdates",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub force_delayed_software_updates: Option<bool>,
    /// `true` keeps dictation on the Mac; nothing goes to Apple's servers.
    ///
    /// Key `forceOnDeviceOnlyDictation`; macOS 14.0 or later; deprecated from macOS 26.4; replaced by `com.apple.configuration.intelligence.settings`; default `false`.
    #[serde(
        rename = "forceOnDeviceOnlyDictation",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub force_on_device_only_dictation: Option<bool>,
    /// `true` lets users choose a Wi-Fi network before they log in or unlock.
    ///
    /// Key `ForceWifiConfigurationOnLockScreen`; macOS 27.0 or later; supervised devices only; default `false`.
    #[serde(
        rename = "ForceWifiConfigurationOnLockScreen",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub force_wifi_configuration_on_lock_screen: Option<bool>,
    /// Highest age rating of apps that may be used; 1000 all, 600 from 17 years, 300 from 12, 200 from 9, 100 from 4, 0 none.
    ///
    /// Key `ratingApps`; macOS 15.0 or later; default `1000`; from 0 to 1000.
    #[serde(
        rename = "ratingApps",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("minimum" = 0), extend("maximum" = 1000), with = "i64")]
    pub rating_apps: Option<i64>,
    /// Highest rating of films that may be played; 1000 all, 0 none, between them steps that depend on the region.
    ///
    /// Key `ratingMovies`; macOS 15.0 or later; default `1000`; from 0 to 1000.
    #[serde(
        rename = "ratingMovies",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("minimum" = 0), extend("maximum" = 1000), with = "i64")]
    pub rating_movies: Option<i64>,
    /// Country whose ratings an editor shows; macOS itself does not read it.
    ///
    /// Key `ratingRegion`.
    #[serde(
        rename = "ratingRegion",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "RatingRegion")]
    pub rating_region: Option<RatingRegion>,
    /// Highest rating of television shows that may be played; 1000 all, 0 none, between them steps that depend on the region.
    ///
    /// Key `ratingTVShows`; macOS 15.0 or later; default `1000`; from 0 to 1000.
    #[serde(
        rename = "ratingTVShows",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("minimum" = 0), extend("maximum" = 1000), with = "i64")]
    pub rating_tv_shows: Option<i64>,
    /// `false` stops Safari from filling in passwords, contact details and credit cards; other password managers still can.
    ///
    /// Key `safariAllowAutoFill`; macOS 10.13 or later; default `true`.
    #[serde(
        rename = "safariAllowAutoFill",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub safari_allow_auto_fill: Option<bool>,
    /// `false` turns off what Siri does with artificial intelligence.
    ///
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
