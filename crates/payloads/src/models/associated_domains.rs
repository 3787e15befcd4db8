// From schemas/payloads/com.apple.associated-domains.yaml by `cargo xtask codegen`.

//! Associated Domains: `com.apple.associated-domains`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Associated Domains.
///
/// Type `com.apple.associated-domains`; macOS 10.15 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AssociatedDomains {
    /// Key `Configuration`.
    #[serde(rename = "Configuration")]
    pub configuration: Vec<ConfigurationItem>,
}

/// The dictionary of `ConfigurationItem`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ConfigurationItem {
    /// Key `ApplicationIdentifier`.
    #[serde(rename = "ApplicationIdentifier")]
    pub application_identifier: String,
    /// Key `AssociatedDomains`.
    #[serde(rename = "AssociatedDomains")]
    pub associated_domains: Vec<String>,
    /// Key `EnableDirectDownloads`; macOS 11.0 or later; default `false`.
    #[serde(
        rename = "EnableDirectDownloads",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub enable_direct_downloads: Option<bool>,
}

impl PayloadModel for AssociatedDomains {
    const PAYLOAD_TYPE: &'static str = "com.apple.associated-domains";
    const VARIANT: Option<&'static str> = None;
}
