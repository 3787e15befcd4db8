// From schemas/payloads/com.apple.security.acme.yaml by `cargo xtask codegen`.

//! ACME identity: `com.apple.security.acme`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// ACME identity.
///
/// Has the Mac create a key, prove its hardware if asked, and fetch a certificate from an ACME server. Other payloads name the identity by this payload's UUID.
///
/// Type `com.apple.security.acme`; macOS 13.1 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Acme {
    /// Directory address of the ACME server, https only.
    ///
    /// Key `DirectoryURL`.
    #[serde(rename = "DirectoryURL")]
    pub directory_url: String,
    /// Name that stands for this one device at the ACME server. Make it unique and hard to guess: servers use it to refuse a second request.
    ///
    /// Key `ClientIdentifier`.
    #[serde(rename = "ClientIdentifier")]
    pub client_identifier: String,
    /// Bits of the key. RSA: 1024 to 4096 in steps of 8; elliptic curve: 192, 256, 384 or 521, but only 256 or 384 in hardware.
    ///
    /// Key `KeySize`.
    #[serde(rename = "KeySize")]
    pub key_size: i64,
    /// RSA, or an elliptic curve key on a NIST prime curve. RSA keys cannot live in the Secure Enclave.
    ///
    /// Key `KeyType`.
    #[serde(rename = "KeyType")]
    pub key_type: KeyType,
    /// Creates the key in the Secure Enclave, out of which it can never be copied. Needs an elliptic curve key of 256 or 384 bits and Apple silicon or a T2 chip.
    ///
    /// Key `HardwareBound`.
    #[serde(rename = "HardwareBound")]
    pub hardware_bound: bool,
    /// Subject to ask for: a list of relative names, each a list of pairs of attribute and value. The server has the last word.
    ///
    /// Key `Subject`.
    #[serde(rename = "Subject")]
    pub subject: Vec<Vec<Vec<String>>>,
    /// Alternative names to ask for. The server has the last word.
    ///
    /// Key `SubjectAltName`.
    #[serde(
        rename = "SubjectAltName",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "SubjectAltName")]
    pub subject_alt_name: Option<SubjectAltName>,
    /// Key usage to ask for: 1 signs, 4 encrypts, 5 does both. The server has the last word.
    ///
    /// Key `UsageFlags`.
    #[serde(
        rename = "UsageFlags",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "i64")]
    pub usage_flags: Option<i64>,
    /// Extended usages to ask for. The server has the last word.
    ///
    /// Key `ExtendedKeyUsage`.
    #[serde(
        rename = "ExtendedKeyUsage",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub extended_key_usage: Option<Vec<String>>,
    /// Sends the server Apple's proof of what the device is and that its hardware holds the key. Needs `HardwareBound`; T2 Macs send no proof.
    ///
    /// Key `Attest`; default `false`.
    #[serde(rename = "Attest", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    pub attest: Option<bool>,
    /// Turn it off so that nobody can export the private key from the keychain.
    ///
    /// Key `KeyIsExtractable`; default `true`.
    #[serde(
        rename = "KeyIsExtractable",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub key_is_extractable: Option<bool>,
    /// Lets every app use the private key without asking the user.
    ///
    /// Key `AllowAllAppsAccess`; default `false`.
    #[serde(
        rename = "AllowAllAppsAccess",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_all_apps_access: Option<bool>,
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
    /// URI in the alternative name.
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

impl PayloadModel for Acme {
    const PAYLOAD_TYPE: &'static str = "com.apple.security.acme";
    const VARIANT: Option<&'static str> = None;
}
