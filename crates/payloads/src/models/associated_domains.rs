// From schemas/payloads/com.apple.associated-domains.yaml by `cargo xtask codegen`.

//! Associated domains: `com.apple.associated-domains`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Associated domains.
///
/// Links apps with web domains for single sign-on extensions, universal links and password AutoFill. Only users whom the management server knows get the links.
///
/// Type `com.apple.associated-domains`; macOS 10.15 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AssociatedDomains {
    /// The apps and their domains.
    ///
    /// Key `Configuration`.
    #[serde(rename = "Configuration")]
    pub configuration: Vec<ConfigurationItem>,
}

/// The dictionary of `ConfigurationItem`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ConfigurationItem {
    /// The app's team identifier, a dot, and its bundle identifier.
    ///
    /// Key `ApplicationIdentifier`.
    #[serde(rename = "ApplicationIdentifier")]
    pub application_identifier: String,
    /// Domains that the app may claim, added to those in its entitlements.
    ///
    /// Key `AssociatedDomains`.
    #[serde(rename = "AssociatedDomains")]
    pub associated_domains: Vec<String>,
    /// Fetches association files from the domain itself rather than Apple's cache, as internal hosts need. The app's entitlement must end in `?mode=managed`.
    ///
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
