// From schemas/payloads/com.apple.security.scep.yaml by `cargo xtask codegen`.

//! SCEP identity: `com.apple.security.scep`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// SCEP identity.
///
/// Has the Mac create a key pair and fetch a certificate for it from a SCEP server. Other payloads refer to the identity by this payload's UUID.
///
/// Type `com.apple.security.scep`; macOS 10.7 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Scep {
    /// Holds the SCEP settings; they stand in this dictionary, not beside it.
    ///
    /// Key `PayloadContent`.
    #[serde(rename = "PayloadContent")]
    pub payload_content: PayloadContent,
}

/// The dictionary of `PayloadContent`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct PayloadContent {
    /// Address of the SCEP server.
    ///
    /// Key `URL`; macOS 10.7 or later.
    #[serde(rename = "URL")]
    pub url: String,
    /// CA name that the SCEP server understands; picks the right one if the server runs several.
    ///
    /// Key `Name`.
    #[serde(rename = "Name", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub name: Option<String>,
    /// Subject of the wanted certificate: a list of relative names, each a list of pairs of attribute and value.
    ///
    /// Key `Subject`.
    #[serde(rename = "Subject", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<Vec<Vec<String>>>")]
    pub subject: Option<Vec<Vec<Vec<String>>>>,
    /// Shared secret with which the Mac earns its certificate. Prefer one that the server makes for each device.
    ///
    /// Key `Challenge`; a secret.
    #[serde(rename = "Challenge", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub challenge: Option<String>,
    /// Bits of the RSA key. Write 2048 or more: the fallback is too weak for most CAs.
    ///
    /// Key `Keysize`; default `1024`; one of `1024`, `2048`, `4096`.
    #[serde(rename = "Keysize", default, skip_serializing_if = "Option::is_none")]
    #[schemars(extend("enum" = [1024, 2048, 4096]), with = "i64")]
    pub keysize: Option<i64>,
    /// Kind of key; RSA is the only choice.
    ///
    /// Key `Key Type`; default `RSA`.
    #[serde(rename = "Key Type", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub key_type: Option<String>,
    /// What the key is for: 1 signs, 4 encrypts, 5 does both. Microsoft CAs may grant just one of them.
    ///
    /// Key `Key Usage`; macOS 10.11 or later; default `0`.
    #[serde(rename = "Key Usage", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "i64")]
    pub key_usage: Option<i64>,
    /// Hash of the CA certificate, by which the Mac makes sure that it talks to the right CA.
    ///
    /// Key `CAFingerprint`.
    #[serde(
        rename = "CAFingerprint",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "crate::model::DataSchema")]
    pub ca_fingerprint: Option<plist::Data>,
    /// How often the Mac asks again while the server answers that the request is pending.
    ///
    /// Key `Retries`; macOS 10.10 or later; default `3`.
    #[serde(rename = "Retries", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "i64")]
    pub retries: Option<i64>,
    /// Seconds between two retries; the very first one comes at once.
    ///
    /// Key `RetryDelay`; macOS 10.10 or later; default `10`.
    #[serde(
        rename = "RetryDelay",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "i64")]
    pub retry_delay: Option<i64>,
    /// Alternative names for the certificate. Each may be one string or a list of them; the CA decides which it wants.
    ///
    /// Key `SubjectAltName`.
    #[serde(
        rename = "SubjectAltName",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "SubjectAltName")]
    pub subject_alt_name: Option<SubjectAltName>,
    /// Turn it off so that nobody can export the private key from the keychain.
    ///
    /// Key `KeyIsExtractable`; macOS 10.13.4 or later; default `true`.
    #[serde(
        rename = "KeyIsExtractable",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub key_is_extractable: Option<bool>,
    /// Lets every app use the private key without asking the user.
    ///
    /// Key `AllowAllAppsAccess`; macOS 10.10 or later; default `false`.
    #[serde(
        rename = "AllowAllAppsAccess",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_all_apps_access: Option<bool>,
}

/// The dictionary of `SubjectAltName`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct SubjectAltName {
    /// Email address in the alternative name.
    ///
    /// Key `rfc822Name`.
    #[serde(
        rename = "rfc822Name",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub rfc822_name: Option<String>,
    /// Host name in the alternative name.
    ///
    /// Key `dNSName`.
    #[serde(rename = "dNSName", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub d_ns_name: Option<String>,
    /// URI in the alternative name; Active Directory's strong mapping looks for the account's SID here.
    ///
    /// Key `uniformResourceIdentifier`.
    #[serde(
        rename = "uniformResourceIdentifier",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub uniform_resource_identifier: Option<String>,
    /// User principal name of Active Directory in the alternative name.
    ///
    /// Key `ntPrincipalName`.
    #[serde(
        rename = "ntPrincipalName",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub nt_principal_name: Option<String>,
}

impl PayloadModel for Scep {
    const PAYLOAD_TYPE: &'static str = "com.apple.security.scep";
    const VARIANT: Option<&'static str> = None;
}
