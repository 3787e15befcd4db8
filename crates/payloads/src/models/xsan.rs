// From schemas/payloads/com.apple.xsan.yaml by `cargo xtask codegen`.

//! Xsan: `com.apple.xsan`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Xsan.
///
/// Joins the Mac to an Xsan or StorNext storage network as a client.
///
/// Type `com.apple.xsan`; macOS 10.10 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Xsan {
    /// Key `sanName`.
    #[serde(rename = "sanName")]
    pub san_name: String,
    /// Key `sanConfigURLs`.
    #[serde(
        rename = "sanConfigURLs",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub san_config_urls: Option<Vec<String>>,
    /// Key `fsnameservers`.
    #[serde(
        rename = "fsnameservers",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub fsnameservers: Option<Vec<String>>,
    /// Key `sanAuthMethod`.
    #[serde(
        rename = "sanAuthMethod",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "SanAuthMethod")]
    pub san_auth_method: Option<SanAuthMethod>,
    /// Key `sharedSecret`; a secret.
    #[serde(rename = "sharedSecret")]
    pub shared_secret: String,
}

/// A value of `sanAuthMethod`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum SanAuthMethod {
    /// The value `auth_secret`.
    #[default]
    #[serde(rename = "auth_secret")]
    AuthSecret,
}

impl PayloadModel for Xsan {
    const PAYLOAD_TYPE: &'static str = "com.apple.xsan";
    const VARIANT: Option<&'static str> = None;
}
