// From schemas/payloads/com.apple.universalaccess.yaml by `cargo xtask codegen`.

//! Accessibility: `com.apple.universalaccess`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Accessibility.
///
/// Presets accessibility features: zoom, contrast, mouse and sticky keys, flashing alerts, mono sound and VoiceOver.
///
/// Type `com.apple.universalaccess`; macOS 10.9 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Accessibility {
    /// Key `closeViewFarPoint`.
    #[serde(
        rename = "closeViewFarPoint",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "i64")]
    pub close_view_far_point: Option<i64>,
    /// Key `closeViewHotkeysEnabled`; default `false`.
    #[serde(
        rename = "closeViewHotkeysEnabled",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub close_view_hotkeys_enabled: Option<bool>,
    /// Key `closeViewNearPoint`.
    #[serde(
        rename = "closeViewNearPoint",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "i64")]
    pub close_view_near_point: Option<i64>,
    /// Key `closeViewScrollWheelToggle`; default `false`.
    #[serde(
        rename = "closeViewScrollWheelToggle",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub close_view_scroll_wheel_toggle: Option<bool>,
    /// Key `closeViewShowPreview`; macOS 10.9 or later; deprecated from macOS 10.15; default `false`.
    #[serde(
        rename = "closeViewShowPreview",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub close_view_show_preview: Option<bool>,
    /// Key `closeViewSmoothImages`; default `false`.
    #[serde(
        rename = "closeViewSmoothImages",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub close_view_smooth_images: Option<bool>,
    /// Key `contrast`; from 0 to 1.
    #[serde(rename = "contrast", default, skip_serializing_if = "Option::is_none")]
    #[schemars(extend("minimum" = 0.0), extend("maximum" = 1.0), with = "f64")]
    pub contrast: Option<f64>,
    /// Key `flashScreen`; default `false`.
    #[serde(
        rename = "flashScreen",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub flash_screen: Option<bool>,
    /// Key `grayscale`; deprecated from macOS 11.0; default `false`.
    #[serde(rename = "grayscale", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    pub grayscale: Option<bool>,
    /// Key `mouseDriver`; default `false`.
    #[serde(
        rename = "mouseDriver",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub mouse_driver: Option<bool>,
    /// Key `mouseDriverCursorSize`.
    #[serde(
        rename = "mouseDriverCursorSize",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "i64")]
    pub mouse_driver_cursor_size: Option<i64>,
    /// Key `mouseDriverIgnoreTrackpad`; default `false`.
    #[serde(
        rename = "mouseDriverIgnoreTrackpad",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub mouse_driver_ignore_trackpad: Option<bool>,
    /// Key `mouseDriverInitialDelay`.
    #[serde(
        rename = "mouseDriverInitialDelay",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "i64")]
    pub mouse_driver_initial_delay: Option<i64>,
    /// Key `mouseDriverMaxSpeed`.
    #[serde(
        rename = "mouseDriverMaxSpeed",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "i64")]
    pub mouse_driver_max_speed: Option<i64>,
    /// Key `slowKey`; default `false`.
    #[serde(rename = "slowKey", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    pub slow_key: Option<bool>,
    /// Key `slowKeyBeepOn`; default `false`.
    #[serde(
        rename = "slowKeyBeepOn",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub slow_key_beep_on: Option<bool>,
    /// Key `slowKeyDelay`.
    #[serde(
        rename = "slowKeyDelay",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "i64")]
    pub slow_key_delay: Option<i64>,
    /// Key `stereoAsMono`; default `false`.
    #[serde(
        rename = "stereoAsMono",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub stereo_as_mono: Option<bool>,
    /// Key `stickyKey`; default `false`.
    #[serde(rename = "stickyKey", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    pub sticky_key: Option<bool>,
    /// Key `stickyKeyBeepOnModifier`; default `false`.
    #[serde(
        rename = "stickyKeyBeepOnModifier",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub sticky_key_beep_on_modifier: Option<bool>,
    /// Key `stickyKeyShowWindow`; default `false`.
    #[serde(
        rename = "stickyKeyShowWindow",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub sticky_key_show_window: Option<bool>,
    /// Key `voiceOverOnOffKey`; default `false`.
    #[serde(
        rename = "voiceOverOnOffKey",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub voice_over_on_off_key: Option<bool>,
    /// Key `whiteOnBlack`; default `false`.
    #[serde(
        rename = "whiteOnBlack",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub white_on_black: Option<bool>,
}

impl PayloadModel for Accessibility {
    const PAYLOAD_TYPE: &'static str = "com.apple.universalaccess";
    const VARIANT: Option<&'static str> = None;
}
