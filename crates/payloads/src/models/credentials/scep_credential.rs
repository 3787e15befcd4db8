// From schemas/declarations/com.apple.credential.scep.yaml by `cargo xtask codegen`.

//! SCEP Credential: `com.apple.credential.scep`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// SCEP Credential.
///
/// Type `com.apple.credential.scep`; macOS 14.0 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ScepCredential {
    /// Key `URL`.
    #[serde(rename = "URL")]
    pub url: String,
    /// Key `Name`.
    #[serde(rename = "Name", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub name: Option<String>,
    /// Key `Subject`.
    #[serde(rename = "Subject", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<Vec<Vec<String>>>")]
    pub subject: Option<Vec<Vec<Vec<String>>>>,
    /// Key `Challenge`; a secret.
    #[serde(rename = "Challenge", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub challenge: Option<String>,
    /// Key `Keysize`; default `1024`; one of `1024`, `2048`, `4096`.
    #[serde(rename = "Keysize", default, skip_serializing_if = "Option::is_none")]
    #[schemars(extend("enum" = [1024, 2048, 4096]), with = "i64")]
    pub keysize: Option<i64>,
    /// Key `Key Type`; default `RSA`.
    #[serde(rename = "Key Type", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub key_type: Option<String>,
    /// Key `Key Usage`; default `0`.
    #[serde(rename = "Key Usage", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "i64")]
    pub key_usage: Option<i64>,
    /// Key `CAFingerprint`.
    #[serde(
        rename = "CAFingerprint",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "crate::model::DataSchema")]
    pub ca_fingerprint: Option<plist::Data>,
    /// Key `Retries`; default `3`.
    #[serde(rename = "Retries", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "i64")]
    pub retries: Option<i64>,
    /// Key `RetryDelay`; default `10`.
    #[serde(
        rename = "RetryDelay",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "i64")]
    pub retry_delay: Option<i64>,
    /// Key `SubjectAltName`.
    #[serde(
        rename = "SubjectAltName",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "SubjectAltName")]
    pub subject_alt_name: Option<SubjectAltName>,
}

/// The dictionary of `SubjectAltName`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct SubjectAltName {
    /// Key `rfc822Name`.
    #[serde(
        rename = "rfc822Name",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub rfc822_name: Option<String>,
    /// Key `dNSName`.
    #[serde(rename = "dNSName", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub d_ns_name: Option<String>,
    /// Key `uniformResourceIdentifier`.
    #[serde(
        rename = "uniformResourceIdentifier",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub uniform_resource_identifier: Option<String>,
    /// Key `ntPrincipalName`.
    #[serde(
        rename = "ntPrincipalName",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub nt_principal_name: Option<String>,
}

impl PayloadModel for ScepCredential {
    const PAYLOAD_TYPE: &'static str = "com.apple.credential.scep";
    const VARIANT: Option<&'static str> = None;
}
