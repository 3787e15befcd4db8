// From schemas/payloads/com.apple.SetupAssistant.managed.yaml by `cargo xtask codegen`.

//! Setup Assistant: `com.apple.SetupAssistant.managed`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Setup Assistant.
///
/// Type `com.apple.SetupAssistant.managed`; macOS 10.12 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct SetupAssistant {
    /// Key `SkipCloudSetup`; deprecated from macOS 15.0; default `false`.
    #[serde(
        rename = "SkipCloudSetup",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub skip_cloud_setup: Option<bool>,
    /// Key `SkipSiriSetup`; deprecated from macOS 15.0; default `false`.
    #[serde(
        rename = "SkipSiriSetup",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub skip_siri_setup: Option<bool>,
    /// Key `SkipPrivacySetup`; macOS 10.13.4 or later; deprecated from macOS 15.0; default `false`.
    #[serde(
        rename = "SkipPrivacySetup",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub skip_privacy_setup: Option<bool>,
    /// Key `SkipiCloudStorageSetup`; macOS 10.13.4 or later; deprecated from macOS 15.0; default `false`.
    #[serde(
        rename = "SkipiCloudStorageSetup",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub skipi_cloud_storage_setup: Option<bool>,
    /// Key `SkipTrueTone`; macOS 10.13.6 or later; deprecated from macOS 15.0; default `false`.
    #[serde(
        rename = "SkipTrueTone",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub skip_true_tone: Option<bool>,
    /// Key `SkipAppearance`; macOS 10.14 or later; deprecated from macOS 15.0; default `false`.
    #[serde(
        rename = "SkipAppearance",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub skip_appearance: Option<bool>,
    /// Key `SkipTouchIDSetup`; macOS 10.15 or later; deprecated from macOS 15.0; default `false`.
    #[serde(
        rename = "SkipTouchIDSetup",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub skip_touch_id_setup: Option<bool>,
    /// Key `SkipScreenTime`; macOS 10.15 or later; deprecated from macOS 15.0; default `false`.
    #[serde(
        rename = "SkipScreenTime",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub skip_screen_time: Option<bool>,
    /// Key `SkipAccessibility`; macOS 11.0 or later; deprecated from macOS 15.0; default `false`.
    #[serde(
        rename = "SkipAccessibility",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub skip_accessibility: Option<bool>,
    /// Key `SkipSetupItems`; macOS 15.0 or later.
    #[serde(
        rename = "SkipSetupItems",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub skip_setup_items: Option<Vec<String>>,
    /// Key `SkipUnlockWithWatch`; macOS 12.0 or later; deprecated from macOS 15.0; default `false`.
    #[serde(
        rename = "SkipUnlockWithWatch",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub skip_unlock_with_watch: Option<bool>,
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
