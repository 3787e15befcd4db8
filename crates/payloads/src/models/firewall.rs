// From schemas/payloads/com.apple.security.firewall.yaml by `cargo xtask codegen`.

//! Firewall: `com.apple.security.firewall`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Firewall.
///
/// Controls the application firewall of macOS. Where several payloads disagree, the strictest combination counts.
///
/// Type `com.apple.security.firewall`; macOS 10.12 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Firewall {
    /// `true` switches the application firewall on, `false` off.
    ///
    /// Key `EnableFirewall`.
    #[serde(rename = "EnableFirewall")]
    pub enable_firewall: bool,
    /// `true` refuses every incoming connection but what basic networking needs; rules for apps no longer matter.
    ///
    /// Key `BlockAllIncoming`.
    #[serde(
        rename = "BlockAllIncoming",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub block_all_incoming: Option<bool>,
    /// `true` leaves ping and probes of closed ports unanswered.
    ///
    /// Key `EnableStealthMode`.
    #[serde(
        rename = "EnableStealthMode",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub enable_stealth_mode: Option<bool>,
    /// Rules for single apps, ahead of the general ones.
    ///
    /// Key `Applications`.
    #[serde(
        rename = "Applications",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<ApplicationsItem>")]
    pub applications: Option<Vec<ApplicationsItem>>,
    /// `true` writes a firewall log.
    ///
    /// Key `EnableLogging`; macOS 12.0 or later; deprecated from macOS 15.0; removed in macOS 15.0.
    #[serde(
        rename = "EnableLogging",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub enable_logging: Option<bool>,
    /// How much the firewall log says: `throttled`, `brief` or `detail`.
    ///
    /// Key `LoggingOption`; macOS 12.0 or later; deprecated from macOS 15.0; removed in macOS 15.0.
    #[serde(
        rename = "LoggingOption",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "LoggingOption")]
    pub logging_option: Option<LoggingOption>,
    /// `false` stops software that comes with macOS from receiving connections unless a rule lets it.
    ///
    /// Key `AllowSigned`; macOS 12.3 or later; default `true`.
    #[serde(
        rename = "AllowSigned",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_signed: Option<bool>,
    /// `false` stops signed third-party software from receiving connections unless a rule lets it.
    ///
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
    /// Bundle identifier of the app.
    ///
    /// Key `BundleID`.
    #[serde(rename = "BundleID")]
    pub bundle_id: String,
    /// Whether others may connect to the app.
    ///
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
