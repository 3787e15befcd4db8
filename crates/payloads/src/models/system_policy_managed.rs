// From schemas/payloads/com.apple.systempolicy.managed.yaml by `cargo xtask codegen`.

//! Gatekeeper Override: `com.apple.systempolicy.managed`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Gatekeeper Override.
///
/// Takes away the user's ways around Gatekeeper.
///
/// Type `com.apple.systempolicy.managed`; macOS 10.8 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct SystemPolicyManaged {
    /// `true` removes the Open command with which users could run an app that Gatekeeper blocks.
    ///
    /// Key `DisableOverride`; default `false`.
    #[serde(
        rename = "DisableOverride",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub disable_override: Option<bool>,
}

impl PayloadModel for SystemPolicyManaged {
    const PAYLOAD_TYPE: &'static str = "com.apple.systempolicy.managed";
    const VARIANT: Option<&'static str> = None;
}
