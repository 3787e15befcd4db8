// From schemas/payloads/com.apple.syspolicy.kernel-extension-policy.yaml by `cargo xtask codegen`.

//! Kernel Extensions: `com.apple.syspolicy.kernel-extension-policy`.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Kernel Extensions.
///
/// Type `com.apple.syspolicy.kernel-extension-policy`; macOS 10.13.2 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct KernelExtensions {
    /// Key `AllowNonAdminUserApprovals`; macOS 11.0 or later; default `false`.
    #[serde(
        rename = "AllowNonAdminUserApprovals",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_non_admin_user_approvals: Option<bool>,
    /// Key `AllowUserOverrides`; default `false`.
    #[serde(
        rename = "AllowUserOverrides",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_user_overrides: Option<bool>,
    /// Key `AllowedTeamIdentifiers`.
    #[serde(
        rename = "AllowedTeamIdentifiers",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub allowed_team_identifiers: Option<Vec<String>>,
    /// Key `AllowedKernelExtensions`.
    #[serde(
        rename = "AllowedKernelExtensions",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "BTreeMap<String, Vec<String>>")]
    pub allowed_kernel_extensions: Option<BTreeMap<String, Vec<String>>>,
}

impl PayloadModel for KernelExtensions {
    const PAYLOAD_TYPE: &'static str = "com.apple.syspolicy.kernel-extension-policy";
    const VARIANT: Option<&'static str> = None;
}
