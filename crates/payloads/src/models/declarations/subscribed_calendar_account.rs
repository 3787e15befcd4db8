// From schemas/declarations/com.apple.configuration.account.subscribed-calendar.yaml by `cargo xtask codegen`.

//! Subscribed Calendar: `com.apple.configuration.account.subscribed-calendar`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Subscribed Calendar.
///
/// Type `com.apple.configuration.account.subscribed-calendar`; macOS 14.0 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct SubscribedCalendarAccount {
    /// Key `VisibleName`.
    #[serde(
        rename = "VisibleName",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub visible_name: Option<String>,
    /// Key `CalendarURL`.
    #[serde(rename = "CalendarURL")]
    pub calendar_url: String,
    /// Key `AuthenticationCredentialsAssetReference`.
    #[serde(
        rename = "AuthenticationCredentialsAssetReference",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub authentication_credentials_asset_reference: Option<String>,
}

impl PayloadModel for SubscribedCalendarAccount {
    const PAYLOAD_TYPE: &'static str = "com.apple.configuration.account.subscribed-calendar";
    const VARIANT: Option<&'static str> = None;
}
