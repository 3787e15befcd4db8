// From schemas/payloads/com.apple.preferences.users.yaml by `cargo xtask codegen`.

//! Users and iCloud password: `com.apple.preference.users`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Users and iCloud password.
///
/// Stops users from logging in to the Mac with their iCloud password.
///
/// Type `com.apple.preference.users`; macOS 10.12 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct UserPreferences {
    /// Key `DisableUsingiCloudPassword`; default `false`.
    #[serde(
        rename = "DisableUsingiCloudPassword",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub disable_usingi_cloud_password: Option<bool>,
}

impl PayloadModel for UserPreferences {
    const PAYLOAD_TYPE: &'static str = "com.apple.preference.users";
    const VARIANT: Option<&'static str> = None;
}
