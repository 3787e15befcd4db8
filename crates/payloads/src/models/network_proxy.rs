// From schemas/payloads/com.apple.SystemConfiguration.yaml by `cargo xtask codegen`.

//! Network proxies: `com.apple.SystemConfiguration`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Network proxies.
///
/// Sets the Mac's proxies for web, FTP, SOCKS and streaming traffic, with the hosts that go around them.
///
/// Type `com.apple.SystemConfiguration`; macOS 10.7 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct NetworkProxy {
    /// Key `Proxies`.
    #[serde(rename = "Proxies")]
    pub proxies: Proxies,
}

/// The dictionary of `Proxies`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Proxies {
    /// Key `FTPEnable`.
    #[serde(rename = "FTPEnable", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "i64")]
    pub ftp_enable: Option<i64>,
    /// Key `FTPPassive`.
    #[serde(
        rename = "FTPPassive",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "i64")]
    pub ftp_passive: Option<i64>,
    /// Key `FTPPort`.
    #[serde(rename = "FTPPort", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "i64")]
    pub ftp_port: Option<i64>,
    /// Key `FTPProxy`.
    #[serde(rename = "FTPProxy", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub ftp_proxy: Option<String>,
    /// Key `GopherEnable`.
    #[serde(
        rename = "GopherEnable",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "i64")]
    pub gopher_enable: Option<i64>,
    /// Key `GopherPort`.
    #[serde(
        rename = "GopherPort",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "i64")]
    pub gopher_port: Option<i64>,
    /// Key `GopherProxy`.
    #[serde(
        rename = "GopherProxy",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub gopher_proxy: Option<String>,
    /// Key `HTTPEnable`.
    #[serde(
        rename = "HTTPEnable",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "i64")]
    pub http_enable: Option<i64>,
    /// Key `HTTPPort`.
    #[serde(rename = "HTTPPort", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "i64")]
    pub http_port: Option<i64>,
    /// Key `HTTPProxy`.
    #[serde(rename = "HTTPProxy", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub http_proxy: Option<String>,
    /// Key `HTTPSEnable`.
    #[serde(
        rename = "HTTPSEnable",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "i64")]
    pub https_enable: Option<i64>,
    /// Key `HTTPSPort`.
    #[serde(rename = "HTTPSPort", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "i64")]
    pub https_port: Option<i64>,
    /// Key `HTTPSProxy`.
    #[serde(
        rename = "HTTPSProxy",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub https_proxy: Option<String>,
    /// Key `ProxyAutoConfigEnable`.
    #[serde(
        rename = "ProxyAutoConfigEnable",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "i64")]
    pub proxy_auto_config_enable: Option<i64>,
    /// Key `ProxyAutoConfigURLString`.
    #[serde(
        rename = "ProxyAutoConfigURLString",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub proxy_auto_config_url_string: Option<String>,
    /// Key `ProxyCaptiveLoginAllowed`; macOS 10.9 or later.
    #[serde(
        rename = "ProxyCaptiveLoginAllowed",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "i64")]
    pub proxy_captive_login_allowed: Option<i64>,
    /// Key `RTSPEnable`.
    #[serde(
        rename = "RTSPEnable",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "i64")]
    pub rtsp_enable: Option<i64>,
    /// Key `RTSPPort`.
    #[serde(rename = "RTSPPort", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "i64")]
    pub rtsp_port: Option<i64>,
    /// Key `RTSPProxy`.
    #[serde(rename = "RTSPProxy", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub rtsp_proxy: Option<String>,
    /// Key `SOCKSEnable`.
    #[serde(
        rename = "SOCKSEnable",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "i64")]
    pub socks_enable: Option<i64>,
    /// Key `SOCKSPortinteger`.
    #[serde(
        rename = "SOCKSPortinteger",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "i64")]
    pub socks_portinteger: Option<i64>,
    /// Key `SOCKSProxy`.
    #[serde(
        rename = "SOCKSProxy",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub socks_proxy: Option<String>,
    /// Key `FallBackAllowed`.
    #[serde(
        rename = "FallBackAllowed",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "i64")]
    pub fall_back_allowed: Option<i64>,
    /// Key `ExceptionsList`.
    #[serde(
        rename = "ExceptionsList",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub exceptions_list: Option<Vec<String>>,
}

impl PayloadModel for NetworkProxy {
    const PAYLOAD_TYPE: &'static str = "com.apple.SystemConfiguration";
    const VARIANT: Option<&'static str> = None;
}
