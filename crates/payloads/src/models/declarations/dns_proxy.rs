// From schemas/declarations/com.apple.configuration.network.dns-proxy.yaml by `cargo xtask codegen`.

//! DNS Proxy: `com.apple.configuration.network.dns-proxy`.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// DNS Proxy.
///
/// Type `com.apple.configuration.network.dns-proxy`; macOS 27.0 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct DnsProxy {
    /// Key `VisibleName`.
    #[serde(rename = "VisibleName")]
    pub visible_name: String,
    /// Key `AppBundleIdentifier`.
    #[serde(rename = "AppBundleIdentifier")]
    pub app_bundle_identifier: String,
    /// Key `ProviderComposedIdentifier`.
    #[serde(
        rename = "ProviderComposedIdentifier",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub provider_composed_identifier: Option<String>,
    /// Key `ProviderConfiguration`.
    #[serde(
        rename = "ProviderConfiguration",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "BTreeMap<String, crate::model::AnySchema>")]
    pub provider_configuration: Option<BTreeMap<String, plist::Value>>,
}

impl PayloadModel for DnsProxy {
    const PAYLOAD_TYPE: &'static str = "com.apple.configuration.network.dns-proxy";
    const VARIANT: Option<&'static str> = None;
}
