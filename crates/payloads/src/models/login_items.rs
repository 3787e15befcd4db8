// From schemas/payloads/com.apple.loginitems.managed.yaml by `cargo xtask codegen`.

//! Login Items (Managed Items): `com.apple.loginitems.managed`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Login Items (Managed Items).
///
/// Opens apps, files or servers when a user logs in.
///
/// Type `com.apple.loginitems.managed`; macOS 10.13 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct LoginItems {
    /// What is opened at login.
    ///
    /// Key `AutoLaunchedApplicationDictionary-managed`.
    #[serde(rename = "AutoLaunchedApplicationDictionary-managed")]
    pub auto_launched_application_dictionary_managed: Vec<LoginItem>,
}

/// The dictionary of `LoginItem`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct LoginItem {
    /// Path or URL of what is opened.
    ///
    /// Key `Path`.
    #[serde(rename = "Path")]
    pub path: String,
    /// `true` leaves it out of the list of login items that the user sees; it opens all the same.
    ///
    /// Key `Hide`; default `false`.
    #[serde(rename = "Hide", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    pub hide: Option<bool>,
}

impl PayloadModel for LoginItems {
    const PAYLOAD_TYPE: &'static str = "com.apple.loginitems.managed";
    const VARIANT: Option<&'static str> = None;
}
