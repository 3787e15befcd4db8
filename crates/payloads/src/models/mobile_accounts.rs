// From schemas/payloads/com.apple.MCX(Mobility).yaml by `cargo xtask codegen`.

//! Mobile accounts: `com.apple.MCX`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Mobile accounts.
///
/// Creates local mobile accounts for directory users when they log in, and deletes them after a time of disuse.
///
/// Type `com.apple.MCX`; macOS 10.7 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct MobileAccounts {
    /// Key `com.apple.cachedaccounts.CreateAtLogin`; default `false`.
    #[serde(
        rename = "com.apple.cachedaccounts.CreateAtLogin",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub com_apple_cachedaccounts_create_at_login: Option<bool>,
    /// Key `com.apple.cachedaccounts.WarnOnCreate`; default `false`.
    #[serde(
        rename = "com.apple.cachedaccounts.WarnOnCreate",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub com_apple_cachedaccounts_warn_on_create: Option<bool>,
    /// Key `cachedaccounts.WarnOnCreate.allowNever`; default `false`.
    #[serde(
        rename = "cachedaccounts.WarnOnCreate.allowNever",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub cachedaccounts_warn_on_create_allow_never: Option<bool>,
    /// Key `cachedaccounts.expiry.delete.disusedSeconds`; default `-1`.
    #[serde(
        rename = "cachedaccounts.expiry.delete.disusedSeconds",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "i64")]
    pub cachedaccounts_expiry_delete_disused_seconds: Option<i64>,
    /// Key `cachedaccounts.askForSecureTokenAuthBypass`; default `false`.
    #[serde(
        rename = "cachedaccounts.askForSecureTokenAuthBypass",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub cachedaccounts_ask_for_secure_token_auth_bypass: Option<bool>,
}

impl PayloadModel for MobileAccounts {
    const PAYLOAD_TYPE: &'static str = "com.apple.MCX";
    const VARIANT: Option<&'static str> = Some("Mobility");
}
