// From schemas/payloads/com.apple.configurationprofile.identification.yaml by `cargo xtask codegen`.

//! Identification: `com.apple.configurationprofile.identification`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Identification.
///
/// Type `com.apple.configurationprofile.identification`; macOS 10.7 or later; deprecated from macOS 15.4.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Identification {
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
    /// Key `UserName`.
    #[serde(rename = "UserName")]
    pub user_name: String,
    /// Key `FullName`.
    #[serde(rename = "FullName")]
    pub full_name: String,
    /// Key `EmailAddress`.
    #[serde(rename = "EmailAddress")]
    pub email_address: String,
    /// Key `AuthMethod`.
    #[serde(rename = "AuthMethod")]
    pub auth_method: AuthMethod,
    /// Key `Password`; a secret.
    #[serde(rename = "Password")]
    pub password: String,
    /// Key `Prompt`.
    #[serde(rename = "Prompt", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub prompt: Option<String>,
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
