// From schemas/payloads/com.apple.notificationsettings.yaml by `cargo xtask codegen`.

//! Notifications: `com.apple.notificationsettings`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Notifications.
///
/// Fixes how apps may notify the user, including apps that are yet to be installed.
///
/// Type `com.apple.notificationsettings`; macOS 10.15 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Notifications {
    /// One entry for each managed app; apps not listed stay in the user's hands.
    ///
    /// Key `NotificationSettings`.
    #[serde(rename = "NotificationSettings")]
    pub notification_settings: Vec<NotificationSettingsItem>,
}

/// The dictionary of `NotificationSettingsItem`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct NotificationSettingsItem {
    /// Bundle identifier of the app.
    ///
    /// Key `BundleIdentifier`.
    #[serde(rename = "BundleIdentifier")]
    pub bundle_identifier: String,
    /// `false` silences the app altogether; the other settings then do nothing.
    ///
    /// Key `NotificationsEnabled`; default `true`.
    #[serde(
        rename = "NotificationsEnabled",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub notifications_enabled: Option<bool>,
    /// `false` keeps the app out of Notification Center.
    ///
    /// Key `ShowInNotificationCenter`; default `true`.
    #[serde(
        rename = "ShowInNotificationCenter",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub show_in_notification_center: Option<bool>,
    /// `false` keeps the app's notifications off the lock screen, where bystanders could read them.
    ///
    /// Key `ShowInLockScreen`; default `true`.
    #[serde(
        rename = "ShowInLockScreen",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub show_in_lock_screen: Option<bool>,
    /// How alerts appear: 0 not at all, 1 as a banner that goes away, 2 as a banner that stays until dismissed.
    ///
    /// Key `AlertType`; default `1`; one of `0`, `1`, `2`.
    #[serde(rename = "AlertType", default, skip_serializing_if = "Option::is_none")]
    #[schemars(extend("enum" = [0, 1, 2]), with = "i64")]
    pub alert_type: Option<i64>,
    /// `false` removes the count from the app's icon.
    ///
    /// Key `BadgesEnabled`; default `true`.
    #[serde(
        rename = "BadgesEnabled",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub badges_enabled: Option<bool>,
    /// `false` mutes the app's notifications.
    ///
    /// Key `SoundsEnabled`; default `true`.
    #[serde(
        rename = "SoundsEnabled",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub sounds_enabled: Option<bool>,
    /// `true` lets critical alerts through Do Not Disturb and muting; the app needs Apple's permission for them.
    ///
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
