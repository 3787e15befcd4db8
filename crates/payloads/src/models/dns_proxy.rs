// From schemas/payloads/com.apple.dnsProxy.managed.yaml by `cargo xtask codegen`.

//! DNS proxy: `com.apple.dnsProxy.managed`.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// DNS proxy.
///
/// Sends all DNS lookups through an app's network extension.
///
/// Type `com.apple.dnsProxy.managed`; macOS 10.15 or later; deprecated from macOS 27.0; replaced by `com.apple.configuration.network.dns-proxy`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct DnsProxy {
    /// Key `AppBundleIdentifier`.
    #[serde(rename = "AppBundleIdentifier")]
    pub app_bundle_identifier: String,
    /// Key `ProviderBundleIdentifier`.
    #[serde(
        rename = "ProviderBundleIdentifier",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub provider_bundle_identifier: Option<String>,
    /// Key `ProviderDesignatedRequirement`.
    #[serde(
        rename = "ProviderDesignatedRequirement",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub provider_designated_requirement: Option<String>,
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
    const PAYLOAD_TYPE: &'static str = "com.apple.dnsProxy.managed";
    const VARIANT: Option<&'static str> = None;
}
