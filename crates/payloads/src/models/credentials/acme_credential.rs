// From schemas/declarations/com.apple.credential.acme.yaml by `cargo xtask codegen`.

//! ACME Credential: `com.apple.credential.acme`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// ACME Credential.
///
/// Type `com.apple.credential.acme`; macOS 14.0 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AcmeCredential {
    /// Key `DirectoryURL`.
    #[serde(rename = "DirectoryURL")]
    pub directory_url: String,
    /// Key `ClientIdentifier`.
    #[serde(rename = "ClientIdentifier")]
    pub client_identifier: String,
    /// Key `KeySize`.
    #[serde(rename = "KeySize")]
    pub key_size: i64,
    /// Key `KeyType`.
    #[serde(rename = "KeyType")]
    pub key_type: KeyType,
    /// Key `HardwareBound`.
    #[serde(rename = "HardwareBound")]
    pub hardware_bound: bool,
    /// Key `Subject`.
    #[serde(rename = "Subject")]
    pub subject: Vec<Vec<Vec<String>>>,
    /// Key `SubjectAltName`.
    #[serde(
        rename = "SubjectAltName",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "SubjectAltName")]
    pub subject_alt_name: Option<SubjectAltName>,
    /// Key `UsageFlags`.
    #[serde(
        rename = "UsageFlags",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "i64")]
    pub usage_flags: Option<i64>,
    /// Key `ExtendedKeyUsage`.
    #[serde(
        rename = "ExtendedKeyUsage",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub extended_key_usage: Option<Vec<String>>,
    /// Key `Attest`; default `false`.
    #[serde(rename = "Attest", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    pub attest: Option<bool>,
}

/// A value of `KeyType`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum KeyType {
    /// The value `RSA`.
    #[default]
    #[serde(rename = "RSA")]
    Rsa,
    /// The value `ECSECPrimeRandom`.
    #[serde(rename = "ECSECPrimeRandom")]
    EcsecPrimeRandom,
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

impl PayloadModel for AcmeCredential {
    const PAYLOAD_TYPE: &'static str = "com.apple.credential.acme";
    const VARIANT: Option<&'static str> = None;
}
