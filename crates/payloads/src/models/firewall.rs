// From schemas/payloads/com.apple.security.firewall.yaml by `cargo xtask codegen`.

//! Firewall: `com.apple.security.firewall`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Firewall.
///
/// Type `com.apple.security.firewall`; macOS 10.12 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Firewall {
    /// Key `EnableFirewall`.
    #[serde(rename = "EnableFirewall")]
    pub enable_firewall: bool,
    /// Key `BlockAllIncoming`.
    #[serde(
        rename = "BlockAllIncoming",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub block_all_incoming: Option<bool>,
    /// Key `EnableStealthMode`.
    #[serde(
        rename = "EnableStealthMode",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub enable_stealth_mode: Option<bool>,
    /// Key `Applications`.
    #[serde(
        rename = "Applications",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<ApplicationsItem>")]
    pub applications: Option<Vec<ApplicationsItem>>,
    /// Key `EnableLogging`; macOS 12.0 or later; deprecated from macOS 15.0; removed in macOS 15.0.
    #[serde(
        rename = "EnableLogging",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub enable_logging: Option<bool>,
    /// Key `LoggingOption`; macOS 12.0 or later; deprecated from macOS 15.0; removed in macOS 15.0.
    #[serde(
        rename = "LoggingOption",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "LoggingOption")]
    pub logging_option: Option<LoggingOption>,
    /// Key `AllowSigned`; macOS 12.3 or later; default `true`.
    #[serde(
        rename = "AllowSigned",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_signed: Option<bool>,
    /// Key `AllowSignedApp`; macOS 12.3 or later; default `true`.
    #[serde(
        rename = "AllowSignedApp",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_signed_app: Option<bool>,
}

/// The dictionary of `ApplicationsItem`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ApplicationsItem {
    /// Key `BundleID`.
    #[serde(rename = "BundleID")]
    pub bundle_id: String,
    /// Key `Allowed`.
    #[serde(rename = "Allowed")]
    pub allowed: bool,
}

/// A value of `LoggingOption`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum LoggingOption {
    /// The value `throttled`.
    #[default]
    #[serde(rename = "throttled")]
    Throttled,
    /// The value `brief`.
    #[serde(rename = "brief")]
    Brief,
    /// The value `detail`.
    #[serde(rename = "detail")]
    Detail,
}

impl PayloadModel for Firewall {
    const PAYLOAD_TYPE: &'static str = "com.apple.security.firewall";
    const VARIANT: Option<&'static str> = None;
}
