// From schemas/payloads/com.apple.MCX(FileVault2).yaml by `cargo xtask codegen`.

//! FileVault Options: `com.apple.MCX`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// FileVault Options.
///
/// Locks the FileVault switch in either position and controls its key during standby; it does not encrypt by itself.
///
/// Type `com.apple.MCX`; macOS 10.7 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct FdeFileVaultOptions {
    /// `true` keeps users, administrators too, from decrypting the disk.
    ///
    /// Key `dontAllowFDEDisable`; default `false`.
    #[serde(
        rename = "dontAllowFDEDisable",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub dont_allow_fde_disable: Option<bool>,
    /// `true` keeps users from encrypting the disk.
    ///
    /// Key `dontAllowFDEEnable`; default `false`.
    #[serde(
        rename = "dontAllowFDEEnable",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub dont_allow_fde_enable: Option<bool>,
    /// `true` throws away the disk key on standby, so waking up asks for a password.
    ///
    /// Key `DestroyFVKeyOnStandby`; macOS 10.10 or later; default `false`.
    #[serde(
        rename = "DestroyFVKeyOnStandby",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub destroy_fv_key_on_standby: Option<bool>,
}

impl PayloadModel for FdeFileVaultOptions {
    const PAYLOAD_TYPE: &'static str = "com.apple.MCX";
    const VARIANT: Option<&'static str> = Some("FileVault2");
}
