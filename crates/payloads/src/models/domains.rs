// From schemas/payloads/com.apple.domains.yaml by `cargo xtask codegen`.

//! Domains: `com.apple.domains`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Domains.
///
/// Marks your email domains, so that Mail points out addresses elsewhere, and names sites that may track across domains.
///
/// Type `com.apple.domains`; macOS 10.10 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Domains {
    /// Key `EmailDomains`.
    #[serde(
        rename = "EmailDomains",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub email_domains: Option<Vec<String>>,
    /// Key `CrossSiteTrackingPreventionRelaxedDomains`; macOS 13.1 or later.
    #[serde(
        rename = "CrossSiteTrackingPreventionRelaxedDomains",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub cross_site_tracking_prevention_relaxed_domains: Option<Vec<String>>,
    /// Key `CrossSiteTrackingPreventionRelaxedApps`; macOS 15.0 or later.
    #[serde(
        rename = "CrossSiteTrackingPreventionRelaxedApps",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub cross_site_tracking_prevention_relaxed_apps: Option<Vec<String>>,
}

impl PayloadModel for Domains {
    const PAYLOAD_TYPE: &'static str = "com.apple.domains";
    const VARIANT: Option<&'static str> = None;
}
