// From schemas/payloads/com.apple.configurationprofile.identification.yaml by `cargo xtask codegen`.

//! Identification: `com.apple.configurationprofile.identification`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Identification.
///
/// Gives name, email and password once for the account or directory payloads that stand in the same profile.
///
/// Type `com.apple.configurationprofile.identification`; macOS 10.7 or later; deprecated from macOS 15.4.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Identification {
    /// Who the user is.
    ///
    /// Key `PayloadIdentification`.
    #[serde(rename = "PayloadIdentification")]
    pub payload_identification: PayloadIdentification,
}

/// A value of `AuthMethod`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum AuthMethod {
    /// The value `Password`.
    #[default]
    #[serde(rename = "Password")]
    Password,
    /// The value `UserEnteredPassword`.
    #[serde(rename = "UserEnteredPassword")]
    UserEnteredPassword,
}

/// The dictionary of `PayloadIdentification`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct PayloadIdentification {
    /// Short (UNIX) account name.
    ///
    /// Key `UserName`.
    #[serde(rename = "UserName")]
    pub user_name: String,
    /// The user's name in full.
    ///
    /// Key `FullName`.
    #[serde(rename = "FullName")]
    pub full_name: String,
    /// The user's email address.
    ///
    /// Key `EmailAddress`.
    #[serde(rename = "EmailAddress")]
    pub email_address: String,
    /// `Password` reads it from this profile; `UserEnteredPassword` asks the user.
    ///
    /// Key `AuthMethod`.
    #[serde(rename = "AuthMethod")]
    pub auth_method: AuthMethod,
    /// The account's password. Only read when the method is `Password`.
    ///
    /// Key `Password`; a secret.
    #[serde(rename = "Password")]
    pub password: String,
    /// Your own instruction above the question for the password.
    ///
    /// Key `Prompt`.
    #[serde(rename = "Prompt", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub prompt: Option<String>,
    /// Further explanation in that dialog.
    ///
    /// Key `PromptMessage`.
    #[serde(
        rename = "PromptMessage",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub prompt_message: Option<String>,
}

impl PayloadModel for Identification {
    const PAYLOAD_TYPE: &'static str = "com.apple.configurationprofile.identification";
    const VARIANT: Option<&'static str> = None;
}
