//! The panes of Setup Assistant as Intune knows them: the name in the admin center, the property of Graph's enrollment
//! profile that hides the pane, and Apple's own name for it.
//!
//! Since when a Mac has a pane is Apple's to say, and stands with Apple's facts.
//!
//! ```
//! use russet_graph::setup_assistant::PANES;
//! let look = PANES.iter().find(|pane| pane.key == "Appearance").unwrap();
//! // Graph names the property after a lock screen; it hides "Choose your look".
//! assert_eq!(look.property, "chooseYourLockScreenDisabled");
//! ```

/// A pane that an enrollment profile of Intune has a property for.
#[derive(Debug, PartialEq, Eq)]
pub struct Pane {
    /// Apple's name, which also stands in `enabledSkipKeys`: `Biometric`.
    pub key: &'static str,
    /// The name in the Intune admin center: `Touch ID and Face ID`.
    pub title: &'static str,
    /// The property that is true where the pane is hidden: `touchIdDisabled`.
    pub property: &'static str,
    /// Does Graph take the key in `enabledSkipKeys`? Two it refuses there, and takes the property alone.
    pub is_listed: bool,
}

const fn pane(key: &'static str, title: &'static str, property: &'static str) -> Pane {
    Pane {
        key,
        title,
        property,
        is_listed: true,
    }
}

/// A pane whose key Graph refuses in `enabledSkipKeys`.
const fn unlisted(key: &'static str, title: &'static str, property: &'static str) -> Pane {
    Pane {
        is_listed: false,
        ..pane(key, title, property)
    }
}

/// The panes of `depMacOSEnrollmentProfile`, in the order of the admin center; the last two stand there for other devices.
#[rustfmt::skip]
pub static PANES: &[Pane] = &[
    pane("Location", "Location Services", "locationDisabled"),
    pane("Restore", "Restore", "restoreBlocked"),
    pane("AppleID", "Apple ID", "appleIdDisabled"),
    pane("TOS", "Terms and Conditions", "termsAndConditionsDisabled"),
    pane("Biometric", "Touch ID and Face ID", "touchIdDisabled"),
    pane("Payment", "Apple Pay", "applePayDisabled"),
    pane("Siri", "Siri", "siriDisabled"),
    pane("Diagnostics", "Diagnostics Data", "diagnosticsDisabled"),
    pane("DisplayTone", "Display Tone", "displayToneSetupDisabled"),
    pane("FileVault", "FileVault", "fileVaultDisabled"),
    pane("iCloudDiagnostics", "iCloud diagnostics", "iCloudDiagnosticsDisabled"),
    unlisted("Registration", "Registration", "registrationDisabled"),
    pane("iCloudStorage", "iCloud Storage", "iCloudStorageDisabled"),
    pane("Appearance", "Appearance", "chooseYourLockScreenDisabled"),
    pane("ScreenTime", "Screen Time", "screenTimeScreenDisabled"),
    unlisted("Privacy", "Privacy", "privacyPaneDisabled"),
    pane("Accessibility", "Accessibility", "accessibilityScreenDisabled"),
    pane("UnlockWithWatch", "Auto unlock with Apple Watch", "autoUnlockWithWatchDisabled"),
    pane("Passcode", "Passcode", "passCodeDisabled"),
    pane("Zoom", "Zoom", "zoomDisabled"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::resource;
    use std::collections::BTreeSet;

    #[test]
    fn every_property_is_one_of_the_profile_and_hides_one_pane() {
        let profile = resource::find("depMacOSEnrollmentProfile").unwrap();
        let properties: BTreeSet<_> = PANES.iter().map(|pane| pane.property).collect();
        let keys: BTreeSet<_> = PANES.iter().map(|pane| pane.key).collect();
        assert_eq!((properties.len(), keys.len()), (PANES.len(), PANES.len()));
        for property in properties {
            assert!(profile.property(property).is_some(), "{property}");
        }
    }

    /// What ends in `Disabled` or `Blocked` and hides no pane.
    const OTHERS: [&str; 1] = ["profileRemovalDisabled"];

    #[test]
    fn every_property_that_hides_a_pane_is_here() {
        let profile = resource::find("depMacOSEnrollmentProfile").unwrap();
        for property in profile.properties {
            let name = property.name;
            let hides = name.ends_with("Disabled") || name.ends_with("Blocked");
            if hides && !OTHERS.contains(&name) {
                assert!(PANES.iter().any(|pane| pane.property == name), "{name}");
            }
        }
    }
}
