// From schemas/payloads/com.apple.NSExtension.yaml by `cargo xtask codegen`.

//! App Extensions: `com.apple.NSExtension`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// App Extensions.
///
/// Decides which app extensions run, such as share sheet and Finder extensions, by identifier or by kind.
///
/// Type `com.apple.NSExtension`; macOS 10.13 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct NsExtension {
    /// Extensions that may run.
    ///
    /// Key `AllowedExtensions`.
    #[serde(
        rename = "AllowedExtensions",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub allowed_extensions: Option<Vec<String>>,
    /// Extensions that may not run.
    ///
    /// Key `DeniedExtensions`.
    #[serde(
        rename = "DeniedExtensions",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub denied_extensions: Option<Vec<String>>,
    /// Kinds of extensions that may not run.
    ///
    /// Key `DeniedExtensionPoints`.
    #[serde(
        rename = "DeniedExtensionPoints",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub denied_extension_points: Option<Vec<String>>,
}

impl PayloadModel for NsExtension {
    const PAYLOAD_TYPE: &'static str = "com.apple.NSExtension";
    const VARIANT: Option<&'static str> = None;
}
