// From schemas/payloads/com.apple.airplay.yaml by `cargo xtask codegen`.

//! AirPlay: `com.apple.airplay`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// AirPlay.
///
/// Limits which AirPlay receivers users can see and supplies the passwords to them.
///
/// Type `com.apple.airplay`; macOS 10.10 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AirPlay {
    /// Key `AllowList`; macOS 11.3 or later.
    #[serde(rename = "AllowList", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<AllowListItem>")]
    pub allow_list: Option<Vec<AllowListItem>>,
    /// Key `Passwords`.
    #[serde(rename = "Passwords", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<PasswordsItem>")]
    pub passwords: Option<Vec<PasswordsItem>>,
    /// Key `Whitelist`; deprecated from macOS 11.3.
    #[serde(rename = "Whitelist", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<AllowListItem>")]
    pub whitelist: Option<Vec<AllowListItem>>,
}

/// The dictionary of `AllowListItem`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AllowListItem {
    /// Key `DeviceID`; deprecated from macOS 15.0.
    #[serde(rename = "DeviceID", default, skip_serializing_if = "Option::is_none")]
    #[schemars(extend("pattern" = "^([0-9A-Fa-f]{2}:){5}([0-9A-Fa-f]{2})$"), with = "String")]
    pub device_id: Option<String>,
    /// Key `DeviceName`; macOS 15.0 or later.
    #[serde(
        rename = "DeviceName",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub device_name: Option<String>,
}

/// The dictionary of `PasswordsItem`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct PasswordsItem {
    /// Key `DeviceName`; macOS 15.0 or later.
    #[serde(
        rename = "DeviceName",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub device_name: Option<String>,
    /// Key `Password`; a secret.
    #[serde(rename = "Password")]
    pub password: String,
    /// Key `DeviceID`; deprecated from macOS 15.0.
    #[serde(rename = "DeviceID", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub device_id: Option<String>,
}

impl PayloadModel for AirPlay {
    const PAYLOAD_TYPE: &'static str = "com.apple.airplay";
    const VARIANT: Option<&'static str> = None;
}
