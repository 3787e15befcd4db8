// From schemas/payloads/com.apple.security.certificatetransparency.yaml by `cargo xtask codegen`.

//! Certificate transparency: `com.apple.security.certificatetransparency`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Certificate transparency.
///
/// Exempts certificates or domains from the duty to appear in public transparency logs.
///
/// Type `com.apple.security.certificatetransparency`; macOS 10.14.2 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct CertificateTransparency {
    /// Key `DisabledForCerts`.
    #[serde(
        rename = "DisabledForCerts",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<SubjectPublicKeyInfoHashDict>")]
    pub disabled_for_certs: Option<Vec<SubjectPublicKeyInfoHashDict>>,
    /// Key `DisabledForDomains`.
    #[serde(
        rename = "DisabledForDomains",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub disabled_for_domains: Option<Vec<String>>,
}

/// A value of `Algorithm`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum Algorithm {
    /// The value `sha256`.
    #[default]
    #[serde(rename = "sha256")]
    Sha256,
}

/// The dictionary of `SubjectPublicKeyInfoHashDict`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct SubjectPublicKeyInfoHashDict {
    /// Key `Algorithm`.
    #[serde(rename = "Algorithm")]
    pub algorithm: Algorithm,
    /// Key `Hash`.
    #[serde(rename = "Hash")]
    #[schemars(with = "crate::model::DataSchema")]
    pub hash: plist::Data,
}

impl Default for SubjectPublicKeyInfoHashDict {
    fn default() -> Self {
        Self {
            algorithm: Default::default(),
            hash: plist::Data::new(Vec::new()),
        }
    }
}

impl PayloadModel for CertificateTransparency {
    const PAYLOAD_TYPE: &'static str = "com.apple.security.certificatetransparency";
    const VARIANT: Option<&'static str> = None;
}
