// From schemas/payloads/com.apple.MCX(Accounts).yaml by `cargo xtask codegen`.

//! Guest Account: `com.apple.MCX`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Guest Account.
///
/// Switches the guest account on or off.
///
/// Type `com.apple.MCX`; macOS 10.7 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Accounts {
    /// `true` offers the guest account at the login window.
    ///
    /// Key `EnableGuestAccount`; macOS 10.7 or later; default `false`.
    #[serde(
        rename = "EnableGuestAccount",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub enable_guest_account: Option<bool>,
    /// `true` removes the guest account, unless `EnableGuestAccount` is true too.
    ///
    /// Key `DisableGuestAccount`; macOS 10.7 or later; default `false`.
    #[serde(
        rename = "DisableGuestAccount",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub disable_guest_account: Option<bool>,
}

impl PayloadModel for Accounts {
    const PAYLOAD_TYPE: &'static str = "com.apple.MCX";
    const VARIANT: Option<&'static str> = Some("Accounts");
}
