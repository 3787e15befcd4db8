// From schemas/payloads/com.apple.syspolicy.kernel-extension-policy.yaml by `cargo xtask codegen`.

//! Kernel extensions: `com.apple.syspolicy.kernel-extension-policy`.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Kernel extensions.
///
/// Approves kernel extensions in advance and decides whether users may approve more. Prefer system extensions: Apple silicon loads these only at reduced security.
///
/// Type `com.apple.syspolicy.kernel-extension-policy`; macOS 10.13.2 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct KernelExtensions {
    /// Lets standard users approve kernel extensions too.
    ///
    /// Key `AllowNonAdminUserApprovals`; macOS 11.0 or later; default `false`.
    #[serde(
        rename = "AllowNonAdminUserApprovals",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_non_admin_user_approvals: Option<bool>,
    /// Lets users approve extensions that no profile names.
    ///
    /// Key `AllowUserOverrides`; default `false`.
    #[serde(
        rename = "AllowUserOverrides",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_user_overrides: Option<bool>,
    /// Developer teams all of whose validly signed extensions may load. `AllowedKernelExtensions` is narrower.
    ///
    /// Key `AllowedTeamIdentifiers`.
    #[serde(
        rename = "AllowedTeamIdentifiers",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub allowed_team_identifiers: Option<Vec<String>>,
    /// Single extensions that may always load, listed by developer team.
    ///
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
