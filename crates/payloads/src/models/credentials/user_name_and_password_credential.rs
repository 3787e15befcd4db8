// From schemas/declarations/com.apple.credential.usernameandpassword.yaml by `cargo xtask codegen`.

//! User Name and Password: `com.apple.credential.usernameandpassword`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// User Name and Password.
///
/// Type `com.apple.credential.usernameandpassword`; macOS 13.0 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct UserNameAndPasswordCredential {
    /// Key `UserName`.
    #[serde(rename = "UserName")]
    pub user_name: String,
    /// Key `Password`; a secret.
    #[serde(rename = "Password", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub password: Option<String>,
}

impl PayloadModel for UserNameAndPasswordCredential {
    const PAYLOAD_TYPE: &'static str = "com.apple.credential.usernameandpassword";
    const VARIANT: Option<&'static str> = None;
}
