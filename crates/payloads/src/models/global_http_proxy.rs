// From schemas/payloads/com.apple.proxy.http.global.yaml by `cargo xtask codegen`.

//! Global HTTP proxy: `com.apple.proxy.http.global`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Global HTTP proxy.
///
/// Sends HTTP traffic on every network through one proxy or PAC file.
///
/// Type `com.apple.proxy.http.global`; macOS 10.9 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct GlobalHttpProxy {
    /// Key `ProxyType`; default `Manual`.
    #[serde(rename = "ProxyType", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "ProxyType")]
    pub proxy_type: Option<ProxyType>,
    /// Key `ProxyServer`.
    #[serde(
        rename = "ProxyServer",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub proxy_server: Option<String>,
    /// Key `ProxyServerPort`.
    #[serde(
        rename = "ProxyServerPort",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "i64")]
    pub proxy_server_port: Option<i64>,
    /// Key `ProxyUsername`.
    #[serde(
        rename = "ProxyUsername",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub proxy_username: Option<String>,
    /// Key `ProxyPassword`; a secret.
    #[serde(
        rename = "ProxyPassword",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub proxy_password: Option<String>,
    /// Key `ProxyPACURL`.
    #[serde(
        rename = "ProxyPACURL",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub proxy_pacurl: Option<String>,
    /// Key `ProxyPACFallbackAllowed`; default `false`.
    #[serde(
        rename = "ProxyPACFallbackAllowed",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub proxy_pac_fallback_allowed: Option<bool>,
    /// Key `ProxyCaptiveLoginAllowed`; default `false`.
    #[serde(
        rename = "ProxyCaptiveLoginAllowed",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub proxy_captive_login_allowed: Option<bool>,
}

/// A value of `ProxyType`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum ProxyType {
    /// The value `Manual`.
    #[default]
    #[serde(rename = "Manual")]
    Manual,
    /// The value `Auto`.
    #[serde(rename = "Auto")]
    Auto,
}

impl PayloadModel for GlobalHttpProxy {
    const PAYLOAD_TYPE: &'static str = "com.apple.proxy.http.global";
    const VARIANT: Option<&'static str> = None;
}
