// From schemas/payloads/loginwindow.yaml by `cargo xtask codegen`.

//! Login Window (Login Items): `loginwindow`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Login Window (Login Items).
///
/// Makes sure that login items start.
///
/// Type `loginwindow`; macOS 10.7 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct LoginItemsSuppression {
    /// `true` ignores the Shift key, with which users could keep their login items from starting.
    ///
    /// Key `DisableLoginItemsSuppression`; default `false`.
    #[serde(
        rename = "DisableLoginItemsSuppression",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub disable_login_items_suppression: Option<bool>,
}

impl PayloadModel for LoginItemsSuppression {
    const PAYLOAD_TYPE: &'static str = "loginwindow";
    const VARIANT: Option<&'static str> = None;
}
