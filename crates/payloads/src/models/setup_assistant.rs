// From schemas/payloads/com.apple.SetupAssistant.managed.yaml by `cargo xtask codegen`.

//! Setup Assistant: `com.apple.SetupAssistant.managed`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Setup Assistant.
///
/// Leaves out panes that Setup Assistant shows a user at first login or after an upgrade.
///
/// Type `com.apple.SetupAssistant.managed`; macOS 10.12 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct SetupAssistant {
    /// `true` leaves out signing in to an Apple Account.
    ///
    /// Key `SkipCloudSetup`; deprecated from macOS 15.0; default `false`.
    #[serde(
        rename = "SkipCloudSetup",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub skip_cloud_setup: Option<bool>,
    /// `true` leaves out Siri.
    ///
    /// Key `SkipSiriSetup`; deprecated from macOS 15.0; default `false`.
    #[serde(
        rename = "SkipSiriSetup",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub skip_siri_setup: Option<bool>,
    /// `true` leaves out Apple's explanation of data and privacy.
    ///
    /// Key `SkipPrivacySetup`; macOS 10.13.4 or later; deprecated from macOS 15.0; default `false`.
    #[serde(
        rename = "SkipPrivacySetup",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub skip_privacy_setup: Option<bool>,
    /// `true` leaves out storing Desktop and Documents in iCloud.
    ///
    /// Key `SkipiCloudStorageSetup`; macOS 10.13.4 or later; deprecated from macOS 15.0; default `false`.
    #[serde(
        rename = "SkipiCloudStorageSetup",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub skipi_cloud_storage_setup: Option<bool>,
    /// `true` leaves out True Tone.
    ///
    /// Key `SkipTrueTone`; macOS 10.13.6 or later; deprecated from macOS 15.0; default `false`.
    #[serde(
        rename = "SkipTrueTone",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub skip_true_tone: Option<bool>,
    /// `true` leaves out choosing light or dark appearance.
    ///
    /// Key `SkipAppearance`; macOS 10.14 or later; deprecated from macOS 15.0; default `false`.
    #[serde(
        rename = "SkipAppearance",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub skip_appearance: Option<bool>,
    /// `true` leaves out recording fingerprints.
    ///
    /// Key `SkipTouchIDSetup`; macOS 10.15 or later; deprecated from macOS 15.0; default `false`.
    #[serde(
        rename = "SkipTouchIDSetup",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub skip_touch_id_setup: Option<bool>,
    /// `true` leaves out Screen Time.
    ///
    /// Key `SkipScreenTime`; macOS 10.15 or later; deprecated from macOS 15.0; default `false`.
    #[serde(
        rename = "SkipScreenTime",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub skip_screen_time: Option<bool>,
    /// `true` leaves out Accessibility.
    ///
    /// Key `SkipAccessibility`; macOS 11.0 or later; deprecated from macOS 15.0; default `false`.
    #[serde(
        rename = "SkipAccessibility",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub skip_accessibility: Option<bool>,
    /// Panes to leave out, by name; replaces the single switches.
    ///
    /// Key `SkipSetupItems`; macOS 15.0 or later.
    #[serde(
        rename = "SkipSetupItems",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub skip_setup_items: Option<Vec<String>>,
    /// `true` leaves out unlocking with Apple Watch.
    ///
    /// Key `SkipUnlockWithWatch`; macOS 12.0 or later; deprecated from macOS 15.0; default `false`.
    #[serde(
        rename = "SkipUnlockWithWatch",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub skip_unlock_with_watch: Option<bool>,
    /// `true` leaves out the choice of wallpaper.
    ///
    /// Key `SkipWallpaper`; macOS 14.1 or later; deprecated from macOS 15.0; default `false`.
    #[serde(
        rename = "SkipWallpaper",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub skip_wallpaper: Option<bool>,
}

impl PayloadModel for SetupAssistant {
    const PAYLOAD_TYPE: &'static str = "com.apple.SetupAssistant.managed";
    const VARIANT: Option<&'static str> = None;
}
