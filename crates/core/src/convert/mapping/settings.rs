//! Settings: passcode, software update, disk management, Safari.
//!
//! Evidence: Apple's schemas of both sides, of macOS 27 for keys and values, of macOS 15 for what they mean.

use super::{How, Mapping, Pair, pair, same, truth, truths, unsaid, word};

pub(super) static MAPPINGS: &[Mapping] = &[
    PASSCODE,
    SOFTWARE_UPDATE,
    UPDATE_RESTRICTIONS,
    MOUNTING,
    SAFARI,
];

/// Same quantities in the same units. `allowSimple` forbids what `RequireComplexPasscode` forbids: repeats and runs.
const PASSCODE: Mapping = Mapping {
    profile: "com.apple.mobiledevice.passwordpolicy",
    declaration: "com.apple.configuration.passcode.settings",
    whole: false,
    pairs: &[
        pair(&["allowSimple"], &["RequireComplexPasscode"], How::Negate),
        pair(
            &["forcePIN"],
            &["RequirePasscode"],
            How::Words(&[
                truths(true, true, None),
                truths(
                    false,
                    false,
                    Some("any other rule of the declaration demands a password all the same"),
                ),
            ]),
        ),
        same(&["maxFailedAttempts"], &["MaximumFailedAttempts"]),
        same(&["maxInactivity"], &["MaximumInactivityInMinutes"]),
        same(&["maxPINAgeInDays"], &["MaximumPasscodeAgeInDays"]),
        same(&["minComplexChars"], &["MinimumComplexCharacters"]),
        same(&["minLength"], &["MinimumLength"]),
        pair(
            &["requireAlphanumeric"],
            &["RequireAlphanumericPasscode"],
            How::Words(&[
                truths(
                    true,
                    true,
                    Some("the profile demands a letter, the declaration a letter and a digit"),
                ),
                truths(false, false, None),
            ]),
        ),
        same(&["pinHistory"], &["PasscodeReuseLimit"]),
        same(&["maxGracePeriod"], &["MaximumGracePeriodInMinutes"]),
        same(
            &["minutesUntilFailedLoginReset"],
            &["FailedAttemptsResetInMinutes"],
        ),
        same(&["changeAtNextAuth"], &["ChangeAtNextAuth"]),
        same(
            &["customRegex", "passwordContentRegex"],
            &["CustomRegex", "Regex"],
        ),
        same(
            &["customRegex", "passwordContentDescription"],
            &["CustomRegex", "Description"],
        ),
    ],
    not_declared: &[],
    not_in_profile: &[],
};

const FORCES: Option<&str> =
    Some("Apple says of the profile only that `false` locks the choice; `AlwaysOn` locks it too");

/// The declaration knows a choice that is the user's; the payload says that by not having the key. Apple's
/// `ConfigDataInstall` and `CriticalUpdateInstall` are one option of System Settings, and one key of the declaration.
const AUTOMATIC: How = How::Words(&[
    truth(true, "AlwaysOn", FORCES),
    truth(false, "AlwaysOff", None),
    unsaid("Allowed"),
]);

const SOFTWARE_UPDATE: Mapping = Mapping {
    profile: "com.apple.SoftwareUpdate",
    declaration: "com.apple.configuration.softwareupdate.settings",
    whole: false,
    pairs: &[
        pair(
            &["AutomaticallyInstallMacOSUpdates"],
            &["AutomaticActions", "InstallOSUpdates"],
            AUTOMATIC,
        ),
        pair(
            &["AutomaticDownload"],
            &["AutomaticActions", "Download"],
            AUTOMATIC,
        ),
        pair(
            &["CriticalUpdateInstall"],
            &["AutomaticActions", "InstallSecurityUpdate"],
            AUTOMATIC,
        ),
        // A beta that may be installed is the user's choice; `AlwaysOn` enrolls, which no profile does.
        pair(
            &["AllowPreReleaseInstallation"],
            &["Beta", "ProgramEnrollment"],
            How::Words(&[
                truth(true, "Allowed", None),
                truth(false, "AlwaysOff", None),
            ]),
        ),
        pair(
            &["restrict-software-update-require-admin-to-install"],
            &["AllowStandardUserOSUpdates"],
            How::Words(&[
                truths(
                    true,
                    false,
                    Some(
                        "the profile's key speaks of installing apps, the declaration's of macOS updates and upgrades",
                    ),
                ),
                truths(false, true, None),
            ]),
        ),
    ],
    not_declared: &[
        (
            "ConfigDataInstall",
            "the declaration has no switch of its own for configuration data; `InstallSecurityUpdate` speaks of security updates",
        ),
        (
            "AutomaticCheckEnabled",
            "the declaration has nothing that keeps a Mac from looking for updates",
        ),
        (
            "AutomaticallyInstallAppUpdates",
            "the declaration speaks of macOS and security updates only, not of apps",
        ),
        ("CatalogURL", "macOS 11 and later ask Apple only"),
    ],
    not_in_profile: &[
        (
            "Notifications",
            "no profile says which notifications of an update are shown",
        ),
        ("Beta", "no profile enrolls in a beta program"),
    ],
};

const UPDATE_RESTRICTIONS: Mapping = Mapping {
    profile: "com.apple.applicationaccess",
    declaration: "com.apple.configuration.softwareupdate.settings",
    whole: false,
    pairs: &[
        pair(
            &["forceDelayedMajorSoftwareUpdates"],
            &["Deferrals", "MajorPeriodInDays"],
            How::Deferral(&["enforcedSoftwareUpdateMajorOSDeferredInstallDelay"]),
        ),
        pair(
            &["forceDelayedSoftwareUpdates"],
            &["Deferrals", "MinorPeriodInDays"],
            How::Deferral(&[
                "enforcedSoftwareUpdateMinorOSDeferredInstallDelay",
                "enforcedSoftwareUpdateDelay",
            ]),
        ),
        pair(
            &["forceDelayedAppSoftwareUpdates"],
            &["Deferrals", "SystemPeriodInDays"],
            How::Deferral(&[
                "enforcedSoftwareUpdateNonOSDeferredInstallDelay",
                "enforcedSoftwareUpdateDelay",
            ]),
        ),
        same(
            &["allowRapidSecurityResponseInstallation"],
            &["RapidSecurityResponse", "Enable"],
        ),
        same(
            &["allowRapidSecurityResponseRemoval"],
            &["RapidSecurityResponse", "EnableRollback"],
        ),
    ],
    not_declared: &[],
    not_in_profile: &[],
};

/// Of the payload's words only `deny` means what the declaration means: its `read-only` mounts a disk for reading,
/// while `ReadOnly` leaves a disk that could be written to unmounted; nothing asks for an admin.
const STORAGE: How = How::AloneInArray(&[word("deny", "Disallowed"), unsaid("Allowed")]);

const MOUNTING: Mapping = Mapping {
    profile: "com.apple.systemuiserver",
    declaration: "com.apple.configuration.diskmanagement.settings",
    whole: false,
    pairs: &[
        Pair {
            note: Some(
                "the payload has keys of their own for discs and disk images; Apple does not say whether the declaration's external storage takes them in",
            ),
            ..pair(
                &["mount-controls", "harddisk-external"],
                &["Restrictions", "ExternalStorage"],
                STORAGE,
            )
        },
        pair(
            &["mount-controls", "networkdisk"],
            &["Restrictions", "NetworkStorage"],
            STORAGE,
        ),
    ],
    not_declared: &[
        ("logout-eject", "no declaration ejects disks at logout"),
        ("unmount-controls", "no declaration speaks of unmounting"),
        (
            "mount-controls",
            "the declaration speaks of external and of network storage only",
        ),
    ],
    not_in_profile: &[],
};

const SAFARI: Mapping = Mapping {
    profile: "com.apple.applicationaccess",
    declaration: "com.apple.configuration.safari.settings",
    whole: false,
    pairs: &[
        same(&["allowSafariHistoryClearing"], &["AllowHistoryClearing"]),
        same(&["allowSafariPrivateBrowsing"], &["AllowPrivateBrowsing"]),
        same(&["allowSafariSummary"], &["AllowSummary"]),
    ],
    not_declared: &[(
        "safariAllowAutoFill",
        "no declaration keeps Safari from filling in forms",
    )],
    not_in_profile: &[
        (
            "NewTabStartPage",
            "Apple documents no payload that sets the start page of Safari",
        ),
        (
            "Privacy",
            "Apple documents no payload for the permissions of websites",
        ),
    ],
};
