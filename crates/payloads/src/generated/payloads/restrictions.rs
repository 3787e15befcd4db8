// From schemas/payloads/com.apple.applicationaccess.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.applicationaccess",
    variant: None,
    model: "Restrictions",
    title: "Restrictions",
    summary: "Takes away features of macOS and its apps, or insists on safer behaviour. Set each restriction in one payload only.",
    dropped: false,
    apply: None,
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(10, 7, 0)),
        multiple: Some(true),
        device_channel: Some(true),
        user_channel: Some(true),
        supervised: Some(false),
        requires_dep: Some(false),
        user_approved: Some(false),
        manual_install: Some(true),
        user_enrollment: Some(Mode::Allowed),
        ..Availability::UNSTATED
    },
    platforms: &[
        (
            Platform::Ios,
            Availability {
                introduced: Some(Version::new(4, 0, 0)),
                multiple: Some(true),
                supervised: Some(false),
                manual_install: Some(true),
                user_enrollment: Some(Mode::Allowed),
                ..Availability::UNSTATED
            },
        ),
        (
            Platform::TvOs,
            Availability {
                introduced: Some(Version::new(9, 0, 0)),
                multiple: Some(true),
                supervised: Some(false),
                manual_install: Some(true),
                ..Availability::UNSTATED
            },
        ),
        (
            Platform::VisionOs,
            Availability {
                introduced: Some(Version::new(1, 1, 0)),
                multiple: Some(true),
                supervised: Some(false),
                manual_install: Some(true),
                user_enrollment: Some(Mode::Allowed),
                ..Availability::UNSTATED
            },
        ),
        (
            Platform::WatchOs,
            Availability {
                introduced: Some(Version::new(10, 0, 0)),
                multiple: Some(true),
                supervised: Some(false),
                manual_install: Some(true),
                ..Availability::UNSTATED
            },
        ),
    ],
    keys: &[
        Key {
            name: "allowAccountModification",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                introduced: Some(Version::new(14, 0, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`false` disables adding and changing Apple Accounts and internet accounts for mail, contacts and calendars.",
            ..Key::EMPTY
        },
        Key {
            name: "allowActivityContinuation",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                introduced: Some(Version::new(10, 15, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`false` turns off Handoff between the user's devices.",
            ..Key::EMPTY
        },
        Key {
            name: "allowAddingGameCenterFriends",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                introduced: Some(Version::new(10, 13, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`false` disables adding friends in Game Center.",
            ..Key::EMPTY
        },
        Key {
            name: "allowAirDrop",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                introduced: Some(Version::new(10, 13, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`false` turns off AirDrop.",
            ..Key::EMPTY
        },
        Key {
            name: "allowAirPlayIncomingRequests",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                introduced: Some(Version::new(12, 3, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`false` keeps other devices from playing to this Mac over AirPlay.",
            ..Key::EMPTY
        },
        Key {
            name: "allowAirPrint",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "allowAirPrintCredentialsStorage",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "allowAirPrintiBeaconDiscovery",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "allowAppCellularDataModification",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "allowAppClips",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "allowAppInstallation",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "allowAppleIntelligenceReport",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            replaced_by: Some("com.apple.configuration.intelligence.settings"),
            macos: Availability {
                introduced: Some(Version::new(15, 4, 0)),
                deprecated: Some(Version::new(26, 4, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`false` disables reports about requests made to Apple Intelligence.",
            ..Key::EMPTY
        },
        Key {
            name: "allowApplePersonalizedAdvertising",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                introduced: Some(Version::new(12, 0, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`false` limits personalized advertising by Apple.",
            ..Key::EMPTY
        },
        Key {
            name: "allowAppRemoval",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "allowAppsToBeHidden",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "allowAppsToBeLocked",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "allowARDRemoteManagementModification",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                introduced: Some(Version::new(14, 0, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`false` locks Remote Management (Apple Remote Desktop) in System Settings.",
            ..Key::EMPTY
        },
        Key {
            name: "allowAssistant",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            replaced_by: Some("com.apple.configuration.siri.settings"),
            macos: Availability {
                introduced: Some(Version::new(14, 0, 0)),
                deprecated: Some(Version::new(26, 4, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`false` turns off Siri.",
            ..Key::EMPTY
        },
        Key {
            name: "allowAssistantUserGeneratedContent",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            replaced_by: Some("com.apple.configuration.siri.settings"),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "allowAssistantWhileLocked",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            replaced_by: Some("com.apple.configuration.siri.settings"),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "allowAutoCorrection",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            replaced_by: Some("com.apple.configuration.keyboard.settings"),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "allowAutoDim",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "allowAutomaticAppDownloads",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "allowAutomaticScreenSaver",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "allowAutoUnlock",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                introduced: Some(Version::new(10, 12, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`false` keeps Apple Watch from unlocking the Mac.",
            ..Key::EMPTY
        },
        Key {
            name: "allowBluetoothModification",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                introduced: Some(Version::new(13, 0, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`false` locks the Bluetooth settings.",
            ..Key::EMPTY
        },
        Key {
            name: "allowBluetoothSharingModification",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                introduced: Some(Version::new(14, 0, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`false` locks Bluetooth Sharing in System Settings.",
            ..Key::EMPTY
        },
        Key {
            name: "allowBookstore",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                introduced: Some(Version::new(15, 0, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`false` removes the store from Books.",
            ..Key::EMPTY
        },
        Key {
            name: "allowBookstoreErotica",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                introduced: Some(Version::new(15, 0, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`false` blocks books that are marked as erotica.",
            ..Key::EMPTY
        },
        Key {
            name: "allowCallRecording",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                introduced: Some(Version::new(26, 0, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`false` disables recording calls.",
            ..Key::EMPTY
        },
        Key {
            name: "allowCamera",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                introduced: Some(Version::new(10, 11, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`false` turns off the camera for all apps.",
            ..Key::EMPTY
        },
        Key {
            name: "allowCellularPlanModification",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "allowChat",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "allowCloudAddressBook",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                introduced: Some(Version::new(10, 12, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`false` stops contacts from synchronizing with iCloud.",
            ..Key::EMPTY
        },
        Key {
            name: "allowCloudBackup",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "allowCloudBookmarks",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                introduced: Some(Version::new(10, 12, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`false` stops bookmarks from synchronizing with iCloud.",
            ..Key::EMPTY
        },
        Key {
            name: "allowCloudCalendar",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                introduced: Some(Version::new(10, 12, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`false` stops calendars from synchronizing with iCloud.",
            ..Key::EMPTY
        },
        Key {
            name: "allowCloudDesktopAndDocuments",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                introduced: Some(Version::new(10, 12, 4)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`false` keeps the Desktop and Documents folders out of iCloud Drive.",
            ..Key::EMPTY
        },
        Key {
            name: "allowCloudDocumentSync",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                introduced: Some(Version::new(10, 11, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`false` stops apps from storing documents and settings in iCloud, and with that iCloud Drive.",
            ..Key::EMPTY
        },
        Key {
            name: "allowCloudFreeform",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                introduced: Some(Version::new(14, 0, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`false` stops Freeform boards from synchronizing with iCloud.",
            ..Key::EMPTY
        },
        Key {
            name: "allowCloudKeychainSync",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                introduced: Some(Version::new(10, 12, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`false` stops passwords from synchronizing through iCloud Keychain.",
            ..Key::EMPTY
        },
        Key {
            name: "allowCloudMail",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                introduced: Some(Version::new(10, 12, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`false` turns off iCloud Mail.",
            ..Key::EMPTY
        },
        Key {
            name: "allowCloudNotes",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                introduced: Some(Version::new(10, 12, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`false` stops notes from synchronizing with iCloud.",
            ..Key::EMPTY
        },
        Key {
            name: "allowCloudPhotoLibrary",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                introduced: Some(Version::new(10, 12, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`false` turns off iCloud Photos; pictures not yet fully downloaded disappear from the Mac.",
            ..Key::EMPTY
        },
        Key {
            name: "allowCloudPrivateRelay",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                introduced: Some(Version::new(12, 0, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`false` turns off iCloud Private Relay, which hides web traffic from the network.",
            ..Key::EMPTY
        },
        Key {
            name: "allowCloudReminders",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                introduced: Some(Version::new(10, 12, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`false` stops reminders from synchronizing with iCloud.",
            ..Key::EMPTY
        },
        Key {
            name: "allowContentCaching",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                introduced: Some(Version::new(10, 13, 0)),
                user_channel: Some(false),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`false` keeps the Mac from serving as a content cache for others.",
            ..Key::EMPTY
        },
        Key {
            name: "allowContinuousPathKeyboard",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            replaced_by: Some("com.apple.configuration.keyboard.settings"),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "allowDefaultBrowserModification",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "allowDefaultCallingAppModification",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "allowDefaultMessagingAppModification",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "allowDefinitionLookup",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            replaced_by: Some("com.apple.configuration.keyboard.settings"),
            macos: Availability {
                introduced: Some(Version::new(10, 11, 0)),
                deprecated: Some(Version::new(26, 4, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`false` disables looking up selected words.",
            ..Key::EMPTY
        },
        Key {
            name: "allowDeviceNameModification",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                introduced: Some(Version::new(14, 0, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`false` disables renaming the Mac.",
            ..Key::EMPTY
        },
        Key {
            name: "allowDeviceSleep",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "allowDiagnosticSubmission",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                introduced: Some(Version::new(10, 13, 0)),
                ..Availability::UNSTATED
            },
            summary: "`false` stops diagnostic and usage reports to Apple.",
            ..Key::EMPTY
        },
        Key {
            name: "allowDiagnosticSubmissionModification",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "allowDictation",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            replaced_by: Some("com.apple.configuration.keyboard.settings"),
            macos: Availability {
                introduced: Some(Version::new(10, 13, 0)),
                deprecated: Some(Version::new(26, 4, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`false` disables dictation.",
            ..Key::EMPTY
        },
        Key {
            name: "allowedCameraRestrictionBundleIDs",
            kind: Kind::Array,
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            keys: &[Key {
                name: "bundleIDException",
                kind: Kind::String,
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "allowedExternalIntelligenceWorkspaceIDs",
            kind: Kind::Array,
            replaced_by: Some("com.apple.configuration.external-intelligence.settings"),
            macos: Availability {
                introduced: Some(Version::new(15, 3, 0)),
                deprecated: Some(Version::new(26, 4, 0)),
                manual_install: Some(false),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "Workspace at an outside AI provider that users must be signed in to; one only, and payloads naming different ones shut out all.",
            keys: &[Key {
                name: "allowedWorkspaceID",
                kind: Kind::String,
                summary: "Identifier of the workspace, as the provider gives it.",
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "allowEnablingRestrictions",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "allowEnterpriseAppTrust",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "allowEnterpriseBookBackup",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "allowEnterpriseBookMetadataSync",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "allowEraseContentAndSettings",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                introduced: Some(Version::new(12, 0, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`false` disables Erase All Content and Settings.",
            ..Key::EMPTY
        },
        Key {
            name: "allowESIMModification",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "allowESIMOutgoingTransfers",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "allowExplicitContent",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                introduced: Some(Version::new(15, 0, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`false` hides music and videos that are marked as explicit.",
            ..Key::EMPTY
        },
        Key {
            name: "allowExternalIntelligenceIntegrations",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            replaced_by: Some("com.apple.configuration.external-intelligence.settings"),
            macos: Availability {
                introduced: Some(Version::new(15, 2, 0)),
                deprecated: Some(Version::new(26, 4, 0)),
                user_enrollment: Some(Mode::Allowed),
                ..Availability::UNSTATED
            },
            summary: "`false` keeps Siri and Writing Tools from using outside AI services such as ChatGPT.",
            ..Key::EMPTY
        },
        Key {
            name: "allowExternalIntelligenceIntegrationsSignIn",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            replaced_by: Some("com.apple.configuration.external-intelligence.settings"),
            macos: Availability {
                introduced: Some(Version::new(15, 2, 0)),
                deprecated: Some(Version::new(26, 4, 0)),
                user_enrollment: Some(Mode::Allowed),
                ..Availability::UNSTATED
            },
            summary: "`false` forces outside AI services to be used without an account.",
            ..Key::EMPTY
        },
        Key {
            name: "allowFileSharingModification",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                introduced: Some(Version::new(14, 0, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`false` locks File Sharing in System Settings.",
            ..Key::EMPTY
        },
        Key {
            name: "allowFilesNetworkDriveAccess",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "allowFilesUSBDriveAccess",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "allowFindMyDevice",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                introduced: Some(Version::new(10, 15, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`false` disables finding devices in the Find My app.",
            ..Key::EMPTY
        },
        Key {
            name: "allowFindMyFriends",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                introduced: Some(Version::new(10, 15, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`false` disables finding people in the Find My app.",
            ..Key::EMPTY
        },
        Key {
            name: "allowFindMyFriendsModification",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "allowFingerprintForUnlock",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                introduced: Some(Version::new(10, 12, 4)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`false` keeps Touch ID from unlocking the Mac.",
            ..Key::EMPTY
        },
        Key {
            name: "allowFingerprintModification",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                introduced: Some(Version::new(14, 0, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`false` disables adding and removing fingerprints.",
            ..Key::EMPTY
        },
        Key {
            name: "allowGameCenter",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                introduced: Some(Version::new(10, 13, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`false` turns off Game Center.",
            ..Key::EMPTY
        },
        Key {
            name: "allowGenmoji",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            replaced_by: Some("com.apple.configuration.intelligence.settings"),
            macos: Availability {
                introduced: Some(Version::new(15, 0, 0)),
                deprecated: Some(Version::new(26, 4, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`false` disables making Genmoji.",
            ..Key::EMPTY
        },
        Key {
            name: "allowGlobalBackgroundFetchWhenRoaming",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "allowHostPairing",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "allowImagePlayground",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            replaced_by: Some("com.apple.configuration.intelligence.settings"),
            macos: Availability {
                introduced: Some(Version::new(15, 0, 0)),
                deprecated: Some(Version::new(26, 4, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`false` disables making pictures with Image Playground.",
            ..Key::EMPTY
        },
        Key {
            name: "allowImageWand",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            replaced_by: Some("com.apple.configuration.intelligence.settings"),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "allowInAppPurchases",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "allowInternetSharingModification",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                introduced: Some(Version::new(14, 0, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`false` locks Internet Sharing in System Settings.",
            ..Key::EMPTY
        },
        Key {
            name: "allowiPhoneMirroring",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                introduced: Some(Version::new(15, 0, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`false` keeps the Mac from showing and steering an iPhone's screen.",
            ..Key::EMPTY
        },
        Key {
            name: "allowiPhoneWidgetsOnMac",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "allowiTunes",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "allowiTunesFileSharing",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                introduced: Some(Version::new(10, 13, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`false` disables copying files between the Mac and apps on iOS devices.",
            ..Key::EMPTY
        },
        Key {
            name: "allowKeyboardShortcuts",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            replaced_by: Some("com.apple.configuration.keyboard.settings"),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "allowListedAppBundleIDs",
            kind: Kind::Array,
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            keys: &[Key {
                name: "appAllowlistedBundleID",
                kind: Kind::String,
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "allowLiveVoicemail",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                introduced: Some(Version::new(26, 0, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`false` disables transcribing voicemail while it is being spoken.",
            ..Key::EMPTY
        },
        Key {
            name: "allowLocalUserCreation",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                introduced: Some(Version::new(14, 0, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`false` disables adding users in System Settings, and there only.",
            ..Key::EMPTY
        },
        Key {
            name: "allowLockScreenControlCenter",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "allowLockScreenNotificationsView",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "allowLockScreenTodayView",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "allowMailPrivacyProtection",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "allowMailSmartReplies",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            replaced_by: Some("com.apple.configuration.intelligence.settings"),
            macos: Availability {
                introduced: Some(Version::new(15, 4, 0)),
                deprecated: Some(Version::new(26, 4, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`false` removes suggested replies from Mail.",
            ..Key::EMPTY
        },
        Key {
            name: "allowMailSummary",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            replaced_by: Some("com.apple.configuration.intelligence.settings"),
            macos: Availability {
                introduced: Some(Version::new(15, 1, 0)),
                deprecated: Some(Version::new(26, 4, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`false` disables summaries that users ask Mail for; those made by themselves stay.",
            ..Key::EMPTY
        },
        Key {
            name: "allowManagedAppsCloudSync",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "allowManagedToWriteUnmanagedContacts",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "allowMarketplaceAppInstallation",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "allowMediaSharingModification",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                introduced: Some(Version::new(15, 1, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`false` locks Media Sharing in System Settings.",
            ..Key::EMPTY
        },
        Key {
            name: "allowMultiplayerGaming",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                introduced: Some(Version::new(10, 13, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`false` disables multiplayer games in Game Center.",
            ..Key::EMPTY
        },
        Key {
            name: "allowMusicService",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                introduced: Some(Version::new(10, 12, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`false` disables Apple Music and leaves the Music app to the user's own library.",
            ..Key::EMPTY
        },
        Key {
            name: "allowNews",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "allowNFC",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "allowNotesTranscription",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            replaced_by: Some("com.apple.configuration.intelligence.settings"),
            macos: Availability {
                introduced: Some(Version::new(15, 4, 0)),
                deprecated: Some(Version::new(26, 4, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`false` disables transcribing recordings in Notes.",
            ..Key::EMPTY
        },
        Key {
            name: "allowNotesTranscriptionSummary",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            replaced_by: Some("com.apple.configuration.intelligence.settings"),
            macos: Availability {
                introduced: Some(Version::new(15, 3, 0)),
                deprecated: Some(Version::new(26, 4, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`false` disables summaries of transcribed recordings in Notes.",
            ..Key::EMPTY
        },
        Key {
            name: "allowNotificationsModification",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "allowOpenFromManagedToUnmanaged",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "allowOpenFromUnmanagedToManaged",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "allowOTAPKIUpdates",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "allowPairedWatch",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "allowPassbookWhileLocked",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "allowPasscodeModification",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                introduced: Some(Version::new(10, 13, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`false` disables changing the account password in System Settings.",
            ..Key::EMPTY
        },
        Key {
            name: "allowPasswordAutoFill",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                introduced: Some(Version::new(10, 14, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`false` disables filling in saved passwords and suggesting strong ones; addresses and credit cards are still filled in.",
            ..Key::EMPTY
        },
        Key {
            name: "allowPasswordProximityRequests",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                introduced: Some(Version::new(10, 14, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`false` stops the Mac from asking devices nearby for a password.",
            ..Key::EMPTY
        },
        Key {
            name: "allowPasswordSharing",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                introduced: Some(Version::new(10, 14, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`false` disables sending passwords over AirDrop.",
            ..Key::EMPTY
        },
        Key {
            name: "allowPersonalHotspotModification",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "allowPersonalizedHandwritingResults",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            replaced_by: Some("com.apple.configuration.intelligence.settings"),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "allowPhotoStream",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "allowPodcasts",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "allowPredictiveKeyboard",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            replaced_by: Some("com.apple.configuration.keyboard.settings"),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "allowPrinterSharingModification",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                introduced: Some(Version::new(14, 0, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`false` locks Printer Sharing in System Settings.",
            ..Key::EMPTY
        },
        Key {
            name: "allowProximitySetupToNewDevice",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "allowRadioService",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "allowRapidSecurityResponseInstallation",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            replaced_by: Some(
                "com.apple.configuration.softwareupdate.settings RapidSecurityResponse/Enable",
            ),
            macos: Availability {
                introduced: Some(Version::new(13, 0, 0)),
                deprecated: Some(Version::new(26, 0, 0)),
                removed: Some(Version::new(27, 0, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`false` keeps Rapid Security Responses from being installed.",
            ..Key::EMPTY
        },
        Key {
            name: "allowRapidSecurityResponseRemoval",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            replaced_by: Some(
                "com.apple.configuration.softwareupdate.settings RapidSecurityResponse/EnableRollback",
            ),
            macos: Availability {
                introduced: Some(Version::new(13, 0, 0)),
                deprecated: Some(Version::new(26, 0, 0)),
                removed: Some(Version::new(27, 0, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`false` keeps users from undoing a Rapid Security Response.",
            ..Key::EMPTY
        },
        Key {
            name: "allowRCSMessaging",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "allowRemoteAppleEventsModification",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                introduced: Some(Version::new(14, 0, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`false` locks Remote Apple Events in System Settings.",
            ..Key::EMPTY
        },
        Key {
            name: "allowRemoteAppPairing",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "allowRemoteScreenObservation",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                introduced: Some(Version::new(10, 14, 4)),
                ..Availability::UNSTATED
            },
            summary: "`false` keeps teachers from viewing the screen in Classroom; a false `allowScreenShot` does so too.",
            ..Key::EMPTY
        },
        Key {
            name: "allowRosettaUsageAwareness",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                introduced: Some(Version::new(26, 4, 0)),
                manual_install: Some(false),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`false` suppresses the warning, shown when an Intel app starts, that Rosetta is going away.",
            ..Key::EMPTY
        },
        Key {
            name: "allowSafari",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "allowSafariHistoryClearing",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                introduced: Some(Version::new(26, 0, 0)),
                device_channel: Some(true),
                user_channel: Some(true),
                manual_install: Some(false),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`false` disables deleting the history in Safari.",
            ..Key::EMPTY
        },
        Key {
            name: "allowSafariPrivateBrowsing",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                introduced: Some(Version::new(26, 0, 0)),
                device_channel: Some(true),
                user_channel: Some(true),
                manual_install: Some(false),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`false` disables private windows in Safari.",
            ..Key::EMPTY
        },
        Key {
            name: "allowSafariSummary",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            replaced_by: Some("com.apple.configuration.intelligence.settings"),
            macos: Availability {
                introduced: Some(Version::new(15, 4, 0)),
                deprecated: Some(Version::new(26, 4, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`false` disables page summaries in Safari.",
            ..Key::EMPTY
        },
        Key {
            name: "allowSatelliteConnection",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "allowScreenShot",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                introduced: Some(Version::new(10, 14, 4)),
                ..Availability::UNSTATED
            },
            summary: "`false` disables screenshots and screen recordings, and viewing the screen in Classroom.",
            ..Key::EMPTY
        },
        Key {
            name: "allowSharedDeviceTemporarySession",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "allowSharedStream",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "allowSpellCheck",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            replaced_by: Some("com.apple.configuration.keyboard.settings"),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "allowSpotlightInternetResults",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                introduced: Some(Version::new(10, 11, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`false` keeps web results out of Spotlight and Siri Suggestions.",
            ..Key::EMPTY
        },
        Key {
            name: "allowStartupDiskModification",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                introduced: Some(Version::new(14, 0, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`false` locks Startup Disk in System Settings.",
            ..Key::EMPTY
        },
        Key {
            name: "allowSystemAppRemoval",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "allowTimeMachineBackup",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                introduced: Some(Version::new(14, 0, 0)),
                user_channel: Some(false),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`false` locks the Time Machine settings; the name promises more than that.",
            ..Key::EMPTY
        },
        Key {
            name: "allowUIAppInstallation",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "allowUIConfigurationProfileInstallation",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                introduced: Some(Version::new(13, 0, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`false` disables installing profiles and certificates by hand; MDM still can.",
            ..Key::EMPTY
        },
        Key {
            name: "allowUniversalControl",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                introduced: Some(Version::new(13, 0, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`false` disables steering several devices with one keyboard and pointer.",
            ..Key::EMPTY
        },
        Key {
            name: "allowUnmanagedToReadManagedContacts",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "allowUnpairedExternalBootToRecovery",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "allowUntrustedTLSPrompt",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "allowUSBRestrictedMode",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                introduced: Some(Version::new(13, 0, 0)),
                user_channel: Some(false),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`false` connects accessories on USB or Thunderbolt, and SD cards, without the approval of the user: the less safe value. Lockdown Mode overrules it.",
            ..Key::EMPTY
        },
        Key {
            name: "allowVideoConferencing",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "allowVideoConferencingRemoteControl",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "allowVisualIntelligenceSummary",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            replaced_by: Some("com.apple.configuration.intelligence.settings"),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "allowVoiceDialing",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "allowVPNCreation",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "allowWallpaperModification",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                introduced: Some(Version::new(10, 13, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`false` disables changing the wallpaper.",
            ..Key::EMPTY
        },
        Key {
            name: "allowWebDistributionAppInstallation",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "allowWritingTools",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            replaced_by: Some("com.apple.configuration.intelligence.settings"),
            macos: Availability {
                introduced: Some(Version::new(15, 0, 0)),
                deprecated: Some(Version::new(26, 4, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`false` disables Writing Tools.",
            ..Key::EMPTY
        },
        Key {
            name: "autonomousSingleAppModePermittedAppIDs",
            kind: Kind::Array,
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            keys: &[Key {
                name: "appAutonomousSingleAppModePermittedID",
                kind: Kind::String,
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "blacklistedAppBundleIDs",
            kind: Kind::Array,
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            keys: &[Key {
                name: "appBlacklistedBundleID",
                kind: Kind::String,
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "blockedAppBundleIDs",
            kind: Kind::Array,
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            keys: &[Key {
                name: "appBlockedBundleID",
                kind: Kind::String,
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "deniedICCIDsForiMessageFaceTime",
            kind: Kind::Array,
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            keys: &[Key {
                name: "deniedICCIDForiMessageFaceTime",
                kind: Kind::String,
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "deniedICCIDsForRCS",
            kind: Kind::Array,
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            keys: &[Key {
                name: "deniedICCIDForRCS",
                kind: Kind::String,
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "enforcedFingerprintTimeout",
            kind: Kind::Integer,
            default: Some(Scalar::Integer(172800)),
            macos: Availability {
                introduced: Some(Version::new(12, 0, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "Seconds for which Touch ID may stand in for the password until it must be typed again.",
            ..Key::EMPTY
        },
        Key {
            name: "enforcedSoftwareUpdateDelay",
            kind: Kind::Integer,
            range: Some(Range {
                min: Some(1.0),
                max: Some(90.0),
            }),
            default: Some(Scalar::Integer(30)),
            replaced_by: Some(
                "com.apple.configuration.softwareupdate.settings Deferrals/MinorPeriodInDays",
            ),
            macos: Availability {
                introduced: Some(Version::new(10, 13, 4)),
                deprecated: Some(Version::new(26, 0, 0)),
                removed: Some(Version::new(27, 0, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "Days that updates stay hidden, for kinds without a delay of their own. Does nothing unless a `forceDelayed…` key is true.",
            ..Key::EMPTY
        },
        Key {
            name: "enforcedSoftwareUpdateMajorOSDeferredInstallDelay",
            kind: Kind::Integer,
            range: Some(Range {
                min: Some(1.0),
                max: Some(90.0),
            }),
            default: Some(Scalar::Integer(30)),
            replaced_by: Some(
                "com.apple.configuration.softwareupdate.settings Deferrals/MajorPeriodInDays",
            ),
            macos: Availability {
                introduced: Some(Version::new(11, 3, 0)),
                deprecated: Some(Version::new(26, 0, 0)),
                removed: Some(Version::new(27, 0, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "Days that a major macOS upgrade stays hidden after its release; needs `forceDelayedMajorSoftwareUpdates`.",
            ..Key::EMPTY
        },
        Key {
            name: "enforcedSoftwareUpdateMinorOSDeferredInstallDelay",
            kind: Kind::Integer,
            range: Some(Range {
                min: Some(1.0),
                max: Some(90.0),
            }),
            default: Some(Scalar::Integer(30)),
            replaced_by: Some(
                "com.apple.configuration.softwareupdate.settings Deferrals/MinorPeriodInDays",
            ),
            macos: Availability {
                introduced: Some(Version::new(11, 3, 0)),
                deprecated: Some(Version::new(26, 0, 0)),
                removed: Some(Version::new(27, 0, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "Days that a minor macOS update stays hidden after its release; needs `forceDelayedSoftwareUpdates`.",
            ..Key::EMPTY
        },
        Key {
            name: "enforcedSoftwareUpdateNonOSDeferredInstallDelay",
            kind: Kind::Integer,
            range: Some(Range {
                min: Some(1.0),
                max: Some(90.0),
            }),
            default: Some(Scalar::Integer(30)),
            replaced_by: Some(
                "com.apple.configuration.softwareupdate.settings Deferrals/SystemPeriodInDays",
            ),
            macos: Availability {
                introduced: Some(Version::new(11, 3, 0)),
                deprecated: Some(Version::new(26, 0, 0)),
                removed: Some(Version::new(27, 0, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "Days that an update outside macOS stays hidden after its release; needs `forceDelayedAppSoftwareUpdates`.",
            ..Key::EMPTY
        },
        Key {
            name: "forceAirDropUnmanaged",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "forceAirPlayIncomingRequestsPairingPassword",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "forceAirPlayOutgoingRequestsPairingPassword",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "forceAirPrintTrustedTLSRequirement",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "forceAssistantProfanityFilter",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            replaced_by: Some("com.apple.configuration.siri.settings"),
            macos: Availability {
                introduced: Some(Version::new(10, 13, 0)),
                deprecated: Some(Version::new(26, 4, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`true` masks swear words in Siri and dictation.",
            ..Key::EMPTY
        },
        Key {
            name: "forceAuthenticationBeforeAutoFill",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "forceAutomaticDateAndTime",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "forceBypassScreenCaptureAlert",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                introduced: Some(Version::new(15, 1, 0)),
                manual_install: Some(false),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`true` suppresses the recurring alert about apps that can record the screen.",
            ..Key::EMPTY
        },
        Key {
            name: "ForceCaptivePortalConnectionFromLockScreen",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                introduced: Some(Version::new(27, 0, 0)),
                supervised: Some(true),
                manual_install: Some(false),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`true` lets users pass the sign-in page of a public Wi-Fi network before they log in or unlock.",
            ..Key::EMPTY
        },
        Key {
            name: "forceClassroomAutomaticallyJoinClasses",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                introduced: Some(Version::new(10, 14, 4)),
                supervised: Some(true),
                manual_install: Some(false),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`true` lets students join a Classroom class without being asked.",
            ..Key::EMPTY
        },
        Key {
            name: "forceClassroomRequestPermissionToLeaveClasses",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                introduced: Some(Version::new(10, 14, 4)),
                supervised: Some(true),
                manual_install: Some(false),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`true` makes students ask the teacher before they leave an unmanaged Classroom class.",
            ..Key::EMPTY
        },
        Key {
            name: "forceClassroomUnpromptedAppAndDeviceLock",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                introduced: Some(Version::new(10, 14, 4)),
                supervised: Some(true),
                manual_install: Some(false),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`true` lets teachers lock apps and the Mac without the student's consent.",
            ..Key::EMPTY
        },
        Key {
            name: "forceClassroomUnpromptedScreenObservation",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                introduced: Some(Version::new(10, 14, 4)),
                supervised: Some(true),
                manual_install: Some(false),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`true` lets teachers view the screen in managed classes without the student's consent; the Education payload must permit changing that choice.",
            ..Key::EMPTY
        },
        Key {
            name: "forceDelayedAppSoftwareUpdates",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            replaced_by: Some(
                "com.apple.configuration.softwareupdate.settings Deferrals/SystemPeriodInDays",
            ),
            macos: Availability {
                introduced: Some(Version::new(11, 0, 0)),
                deprecated: Some(Version::new(26, 0, 0)),
                removed: Some(Version::new(27, 0, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`true` hides updates outside macOS itself for `enforcedSoftwareUpdateNonOSDeferredInstallDelay` or else `enforcedSoftwareUpdateDelay` days.",
            ..Key::EMPTY
        },
        Key {
            name: "forceDelayedMajorSoftwareUpdates",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            replaced_by: Some(
                "com.apple.configuration.softwareupdate.settings Deferrals/MajorPeriodInDays",
            ),
            macos: Availability {
                introduced: Some(Version::new(11, 3, 0)),
                deprecated: Some(Version::new(26, 0, 0)),
                removed: Some(Version::new(27, 0, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`true` hides major macOS upgrades for `enforcedSoftwareUpdateMajorOSDeferredInstallDelay` days after their release.",
            ..Key::EMPTY
        },
        Key {
            name: "forceDelayedSoftwareUpdates",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            replaced_by: Some(
                "com.apple.configuration.softwareupdate.settings Deferrals/MinorPeriodInDays",
            ),
            macos: Availability {
                introduced: Some(Version::new(10, 13, 0)),
                deprecated: Some(Version::new(26, 0, 0)),
                removed: Some(Version::new(27, 0, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`true` hides minor macOS updates, betas excepted, for `enforcedSoftwareUpdateMinorOSDeferredInstallDelay` or else `enforcedSoftwareUpdateDelay` days.",
            ..Key::EMPTY
        },
        Key {
            name: "forceEncryptedBackup",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "forceITunesStorePasswordEntry",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "forceLimitAdTracking",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "forceOnDeviceOnlyDictation",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            replaced_by: Some("com.apple.configuration.intelligence.settings"),
            macos: Availability {
                introduced: Some(Version::new(14, 0, 0)),
                deprecated: Some(Version::new(26, 4, 0)),
                ..Availability::UNSTATED
            },
            summary: "`true` keeps dictation on the Mac; nothing goes to Apple's servers.",
            ..Key::EMPTY
        },
        Key {
            name: "forceOnDeviceOnlyTranslation",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            replaced_by: Some("com.apple.configuration.intelligence.settings"),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "forcePreserveESIMOnErase",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "forceWatchWristDetection",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                absent: true,
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
                supervised: Some(true),
                manual_install: Some(false),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`true` lets users choose a Wi-Fi network before they log in or unlock.",
            ..Key::EMPTY
        },
        Key {
            name: "forceWiFiPowerOn",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "forceWiFiToAllowedNetworksOnly",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "forceWiFiWhitelisting",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "ratingApps",
            kind: Kind::Integer,
            range: Some(Range {
                min: Some(0.0),
                max: Some(1000.0),
            }),
            default: Some(Scalar::Integer(1000)),
            macos: Availability {
                introduced: Some(Version::new(15, 0, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "Highest age rating of apps that may be used; 1000 all, 600 from 17 years, 300 from 12, 200 from 9, 100 from 4, 0 none.",
            ..Key::EMPTY
        },
        Key {
            name: "ratingAppsExemptedBundleIDs",
            kind: Kind::Array,
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            keys: &[Key {
                name: "ratingAppsExemptedBundleID",
                kind: Kind::String,
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "ratingMovies",
            kind: Kind::Integer,
            range: Some(Range {
                min: Some(0.0),
                max: Some(1000.0),
            }),
            default: Some(Scalar::Integer(1000)),
            macos: Availability {
                introduced: Some(Version::new(15, 0, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "Highest rating of films that may be played; 1000 all, 0 none, between them steps that depend on the region.",
            ..Key::EMPTY
        },
        Key {
            name: "ratingRegion",
            kind: Kind::String,
            values: &[
                AllowedValue::of(Scalar::String("us")),
                AllowedValue::of(Scalar::String("au")),
                AllowedValue::of(Scalar::String("ca")),
                AllowedValue::of(Scalar::String("de")),
                AllowedValue::of(Scalar::String("fr")),
                AllowedValue::of(Scalar::String("ie")),
                AllowedValue::of(Scalar::String("jp")),
                AllowedValue::of(Scalar::String("nz")),
                AllowedValue::of(Scalar::String("gb")),
            ],
            summary: "Country whose ratings an editor shows; macOS itself does not read it.",
            ..Key::EMPTY
        },
        Key {
            name: "ratingTVShows",
            kind: Kind::Integer,
            range: Some(Range {
                min: Some(0.0),
                max: Some(1000.0),
            }),
            default: Some(Scalar::Integer(1000)),
            macos: Availability {
                introduced: Some(Version::new(15, 0, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "Highest rating of television shows that may be played; 1000 all, 0 none, between them steps that depend on the region.",
            ..Key::EMPTY
        },
        Key {
            name: "requireManagedPasteboard",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "safariAcceptCookies",
            kind: Kind::Real,
            values: &[
                AllowedValue::of(Scalar::Real(0.0)),
                AllowedValue::of(Scalar::Real(1.0)),
                AllowedValue::of(Scalar::Real(1.5)),
                AllowedValue::of(Scalar::Real(2.0)),
            ],
            default: Some(Scalar::Real(2.0)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "safariAllowAutoFill",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                introduced: Some(Version::new(10, 13, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            summary: "`false` stops Safari from filling in passwords, contact details and credit cards; other password managers still can.",
            ..Key::EMPTY
        },
        Key {
            name: "safariAllowJavaScript",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "safariAllowPopups",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "safariForceFraudWarning",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "whitelistedAppBundleIDs",
            kind: Kind::Array,
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            keys: &[Key {
                name: "appWhitelistedBundleID",
                kind: Kind::String,
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "allowSiriAI",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            summary: "`false` turns off what Siri does with artificial intelligence.",
            ..Key::EMPTY
        },
    ],
    constraints: &[
        Constraint {
            code: "R006",
            at: &[],
            when: &[Condition::Present("enforcedSoftwareUpdateDelay")],
            then: Demand::AllOf(&[Condition::Is(
                "forceDelayedSoftwareUpdates",
                &[Scalar::Boolean(true)],
            )]),
            since: None,
            until: None,
            message: "`enforcedSoftwareUpdateDelay` counts only where `forceDelayedSoftwareUpdates` is true",
            help: "add `forceDelayedSoftwareUpdates: true`",
        },
        Constraint {
            code: "R006",
            at: &[],
            when: &[Condition::Present(
                "enforcedSoftwareUpdateMinorOSDeferredInstallDelay",
            )],
            then: Demand::AllOf(&[Condition::Is(
                "forceDelayedSoftwareUpdates",
                &[Scalar::Boolean(true)],
            )]),
            since: None,
            until: None,
            message: "`enforcedSoftwareUpdateMinorOSDeferredInstallDelay` counts only where `forceDelayedSoftwareUpdates` is true",
            help: "add `forceDelayedSoftwareUpdates: true`",
        },
        Constraint {
            code: "R006",
            at: &[],
            when: &[Condition::Present(
                "enforcedSoftwareUpdateMajorOSDeferredInstallDelay",
            )],
            then: Demand::AllOf(&[Condition::Is(
                "forceDelayedMajorSoftwareUpdates",
                &[Scalar::Boolean(true)],
            )]),
            since: None,
            until: None,
            message: "`enforcedSoftwareUpdateMajorOSDeferredInstallDelay` counts only where `forceDelayedMajorSoftwareUpdates` is true",
            help: "add `forceDelayedMajorSoftwareUpdates: true`",
        },
        Constraint {
            code: "R006",
            at: &[],
            when: &[Condition::Present(
                "enforcedSoftwareUpdateNonOSDeferredInstallDelay",
            )],
            then: Demand::AllOf(&[Condition::Is(
                "forceDelayedAppSoftwareUpdates",
                &[Scalar::Boolean(true)],
            )]),
            since: None,
            until: None,
            message: "`enforcedSoftwareUpdateNonOSDeferredInstallDelay` counts only where `forceDelayedAppSoftwareUpdates` is true",
            help: "add `forceDelayedAppSoftwareUpdates: true`",
        },
    ],
};
