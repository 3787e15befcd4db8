// From schemas/payloads/com.apple.mcxloginscripts.yaml by `cargo xtask codegen`.

//! Login and logout scripts: `com.apple.mcxloginscripts`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Login and logout scripts.
///
/// Runs scripts when users log in or out; nothing runs until `EnableMCXLoginScripts` is on for the login window.
///
/// Type `com.apple.mcxloginscripts`; macOS 10.7 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct LoginScripts {
    /// Key `loginscripts`.
    #[serde(
        rename = "loginscripts",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<ScriptsItems>")]
    pub loginscripts: Option<Vec<ScriptsItems>>,
    /// Key `logoutscripts`.
    #[serde(
        rename = "logoutscripts",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<ScriptsItems>")]
    pub logoutscripts: Option<Vec<ScriptsItems>>,
    /// Key `skipLoginHook`; default `false`.
    #[serde(
        rename = "skipLoginHook",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub skip_login_hook: Option<bool>,
    /// Key `skipLogoutHook`; default `false`.
    #[serde(
        rename = "skipLogoutHook",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub skip_logout_hook: Option<bool>,
}

/// The dictionary of `ScriptsItems`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ScriptsItems {
    /// Key `filename`.
    #[serde(rename = "filename")]
    pub filename: String,
    /// Key `filedata`.
    #[serde(rename = "filedata")]
    #[schemars(with = "crate::model::DataSchema")]
    pub filedata: plist::Data,
}

impl Default for ScriptsItems {
    fn default() -> Self {
        Self {
            filename: Default::default(),
            filedata: plist::Data::new(Vec::new()),
        }
    }
}

impl PayloadModel for LoginScripts {
    const PAYLOAD_TYPE: &'static str = "com.apple.mcxloginscripts";
    const VARIANT: Option<&'static str> = None;
}
