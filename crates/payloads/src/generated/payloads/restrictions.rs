// From schemas/payloads/com.apple.applicationaccess.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.applicationaccess",
    variant: None,
    model: "Restrictions",
    title: "Restrictions",
    summary: "",
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
            keys: &[Key {
                name: "allowedWorkspaceID",
                kind: Kind::String,
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
            replaced_by: Some("com.apple.configuration.softwareupdate.settings"),
            macos: Availability {
                introduced: Some(Version::new(13, 0, 0)),
                deprecated: Some(Version::new(26, 0, 0)),
                removed: Some(Version::new(27, 0, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "allowRapidSecurityResponseRemoval",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            replaced_by: Some("com.apple.configuration.softwareupdate.settings"),
            macos: Availability {
                introduced: Some(Version::new(13, 0, 0)),
                deprecated: Some(Version::new(26, 0, 0)),
                removed: Some(Version::new(27, 0, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
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
            replaced_by: Some("com.apple.configuration.softwareupdate.settings"),
            macos: Availability {
                introduced: Some(Version::new(10, 13, 4)),
                deprecated: Some(Version::new(26, 0, 0)),
                removed: Some(Version::new(27, 0, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
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
            replaced_by: Some("com.apple.configuration.softwareupdate.settings"),
            macos: Availability {
                introduced: Some(Version::new(11, 3, 0)),
                deprecated: Some(Version::new(26, 0, 0)),
                removed: Some(Version::new(27, 0, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
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
            replaced_by: Some("com.apple.configuration.softwareupdate.settings"),
            macos: Availability {
                introduced: Some(Version::new(11, 3, 0)),
                deprecated: Some(Version::new(26, 0, 0)),
                removed: Some(Version::new(27, 0, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
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
            replaced_by: Some("com.apple.configuration.softwareupdate.settings"),
            macos: Availability {
                introduced: Some(Version::new(11, 3, 0)),
                deprecated: Some(Version::new(26, 0, 0)),
                removed: Some(Version::new(27, 0, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
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
            ..Key::EMPTY
        },
        Key {
            name: "forceDelayedAppSoftwareUpdates",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            replaced_by: Some("com.apple.configuration.softwareupdate.settings"),
            macos: Availability {
                introduced: Some(Version::new(11, 0, 0)),
                deprecated: Some(Version::new(26, 0, 0)),
                removed: Some(Version::new(27, 0, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "forceDelayedMajorSoftwareUpdates",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            replaced_by: Some("com.apple.configuration.softwareupdate.settings"),
            macos: Availability {
                introduced: Some(Version::new(11, 3, 0)),
                deprecated: Some(Version::new(26, 0, 0)),
                removed: Some(Version::new(27, 0, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "forceDelayedSoftwareUpdates",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            replaced_by: Some("com.apple.configuration.softwareupdate.settings"),
            macos: Availability {
                introduced: Some(Version::new(10, 13, 0)),
                deprecated: Some(Version::new(26, 0, 0)),
                removed: Some(Version::new(27, 0, 0)),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
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
            ..Key::EMPTY
        },
    ],
    constraints: &[],
};
