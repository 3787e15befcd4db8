// From schemas/payloads/com.apple.notificationsettings.yaml by `cargo xtask codegen`.

//! Notifications: `com.apple.notificationsettings`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Notifications.
///
/// Type `com.apple.notificationsettings`; macOS 10.15 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Notifications {
    /// Key `NotificationSettings`.
    #[serde(rename = "NotificationSettings")]
    pub notification_settings: Vec<NotificationSettingsItem>,
}

/// The dictionary of `NotificationSettingsItem`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct NotificationSettingsItem {
    /// Key `BundleIdentifier`.
    #[serde(rename = "BundleIdentifier")]
    pub bundle_identifier: String,
    /// Key `NotificationsEnabled`; default `true`.
    #[serde(
        rename = "NotificationsEnabled",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub notifications_enabled: Option<bool>,
    /// Key `ShowInNotificationCenter`; default `true`.
    #[serde(
        rename = "ShowInNotificationCenter",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub show_in_notification_center: Option<bool>,
    /// Key `ShowInLockScreen`; default `true`.
    #[serde(
        rename = "ShowInLockScreen",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub show_in_lock_screen: Option<bool>,
    /// Key `AlertType`; default `1`; one of `0`, `1`, `2`.
    #[serde(rename = "AlertType", default, skip_serializing_if = "Option::is_none")]
    #[schemars(extend("enum" = [0, 1, 2]), with = "i64")]
    pub alert_type: Option<i64>,
    /// Key `BadgesEnabled`; default `true`.
    #[serde(
        rename = "BadgesEnabled",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub badges_enabled: Option<bool>,
    /// Key `SoundsEnabled`; default `true`.
    #[serde(
        rename = "SoundsEnabled",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub sounds_enabled: Option<bool>,
    /// Key `CriticalAlertEnabled`; default `false`.
    #[serde(
        rename = "CriticalAlertEnabled",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub critical_alert_enabled: Option<bool>,
}

impl PayloadModel for Notifications {
    const PAYLOAD_TYPE: &'static str = "com.apple.notificationsettings";
    const VARIANT: Option<&'static str> = None;
}
