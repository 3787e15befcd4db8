// From schemas/declarations/com.apple.configuration.webcontent-filter.plugin.yaml by `cargo xtask codegen`.

//! Web Content Filter Plug-in: `com.apple.configuration.webcontent-filter.plugin`.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Web Content Filter Plug-in.
///
/// Type `com.apple.configuration.webcontent-filter.plugin`; macOS 27.0 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct WebContentFilterPlugin {
    /// Key `VisibleName`.
    #[serde(rename = "VisibleName")]
    pub visible_name: String,
    /// Key `PluginBundleID`.
    #[serde(rename = "PluginBundleID")]
    pub plugin_bundle_id: String,
    /// Key `ServerAddress`.
    #[serde(
        rename = "ServerAddress",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub server_address: Option<String>,
    /// Key `Organization`.
    #[serde(
        rename = "Organization",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub organization: Option<String>,
    /// Key `VendorConfig`.
    #[serde(
        rename = "VendorConfig",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "BTreeMap<String, crate::model::AnySchema>")]
    pub vendor_config: Option<BTreeMap<String, plist::Value>>,
    /// Key `Authentication`.
    #[serde(
        rename = "Authentication",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Authentication")]
    pub authentication: Option<Authentication>,
    /// Key `Filter`.
    #[serde(rename = "Filter", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Filter")]
    pub filter: Option<Filter>,
}

/// The dictionary of `Authentication`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Authentication {
    /// Key `CredentialsAssetReference`.
    #[serde(
        rename = "CredentialsAssetReference",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub credentials_asset_reference: Option<String>,
    /// Key `IdentityAssetReference`.
    #[serde(
        rename = "IdentityAssetReference",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub identity_asset_reference: Option<String>,
}

/// The dictionary of `Filter`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Filter {
    /// Key `Grade`; default `firewall`.
    #[serde(rename = "Grade", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Grade")]
    pub grade: Option<Grade>,
    /// Key `Sockets`.
    #[serde(rename = "Sockets", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Sockets")]
    pub sockets: Option<Sockets>,
    /// Key `Packets`.
    #[serde(rename = "Packets", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Packets")]
    pub packets: Option<Packets>,
    /// Key `URLs`.
    #[serde(rename = "URLs", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Urls")]
    pub urls: Option<Urls>,
}

/// A value of `Grade`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum Grade {
    /// The value `firewall`.
    #[default]
    #[serde(rename = "firewall")]
    Firewall,
    /// The value `inspector`.
    #[serde(rename = "inspector")]
    Inspector,
}

/// The dictionary of `Packets`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Packets {
    /// Key `Enabled`.
    #[serde(rename = "Enabled")]
    pub enabled: bool,
    /// Key `ProviderComposedIdentifier`.
    #[serde(
        rename = "ProviderComposedIdentifier",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub provider_composed_identifier: Option<String>,
}

/// The dictionary of `Parameters`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Parameters {
    /// Key `ProviderComposedIdentifier`.
    #[serde(rename = "ProviderComposedIdentifier")]
    pub provider_composed_identifier: String,
    /// Key `PIR`.
    #[serde(rename = "PIR")]
    pub pir: Pir,
    /// Key `FailClosed`; default `false`.
    #[serde(
        rename = "FailClosed",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub fail_closed: Option<bool>,
    /// Key `PrefilterFetchFrequency`; default `86400`; at least 2700.
    #[serde(
        rename = "PrefilterFetchFrequency",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("minimum" = 2700), with = "i64")]
    pub prefilter_fetch_frequency: Option<i64>,
}

/// The dictionary of `PIR`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Pir {
    /// Key `ServerURL`.
    #[serde(rename = "ServerURL")]
    pub server_url: String,
    /// Key `PrivacyPassIssuerURL`.
    #[serde(rename = "PrivacyPassIssuerURL")]
    pub privacy_pass_issuer_url: String,
    /// Key `AuthenticationTokenAssetReference`.
    #[serde(
        rename = "AuthenticationTokenAssetReference",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub authentication_token_asset_reference: Option<String>,
}

/// The dictionary of `Sockets`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Sockets {
    /// Key `Enabled`.
    #[serde(rename = "Enabled")]
    pub enabled: bool,
    /// Key `ProviderComposedIdentifier`.
    #[serde(
        rename = "ProviderComposedIdentifier",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub provider_composed_identifier: Option<String>,
}

/// The dictionary of `URLs`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Urls {
    /// Key `Enabled`.
    #[serde(rename = "Enabled")]
    pub enabled: bool,
    /// Key `Parameters`.
    #[serde(
        rename = "Parameters",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Parameters")]
    pub parameters: Option<Parameters>,
}

impl PayloadModel for WebContentFilterPlugin {
    const PAYLOAD_TYPE: &'static str = "com.apple.configuration.webcontent-filter.plugin";
    const VARIANT: Option<&'static str> = None;
}
