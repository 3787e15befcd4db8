// From schemas/declarations/com.apple.configuration.account.ldap.yaml by `cargo xtask codegen`.

//! LDAP Account: `com.apple.configuration.account.ldap`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// LDAP Account.
///
/// Type `com.apple.configuration.account.ldap`; macOS 13.0 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct LdapAccount {
    /// Key `VisibleName`.
    #[serde(
        rename = "VisibleName",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub visible_name: Option<String>,
    /// Key `HostName`.
    #[serde(rename = "HostName")]
    pub host_name: String,
    /// Key `Port`.
    #[serde(rename = "Port", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "i64")]
    pub port: Option<i64>,
    /// Key `AuthenticationCredentialsAssetReference`.
    #[serde(
        rename = "AuthenticationCredentialsAssetReference",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub authentication_credentials_asset_reference: Option<String>,
    /// Key `SearchSettings`.
    #[serde(
        rename = "SearchSettings",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<SearchSettingsItem>")]
    pub search_settings: Option<Vec<SearchSettingsItem>>,
}

/// A value of `Scope`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum Scope {
    /// The value `Base`.
    #[default]
    #[serde(rename = "Base")]
    Base,
    /// The value `OneLevel`.
    #[serde(rename = "OneLevel")]
    OneLevel,
    /// The value `Subtree`.
    #[serde(rename = "Subtree")]
    Subtree,
}

/// The dictionary of `SearchSettingsItem`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct SearchSettingsItem {
    /// Key `VisibleDescription`.
    #[serde(
        rename = "VisibleDescription",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub visible_description: Option<String>,
    /// Key `SearchBase`.
    #[serde(rename = "SearchBase")]
    pub search_base: String,
    /// Key `Scope`; default `Subtree`.
    #[serde(rename = "Scope", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Scope")]
    pub scope: Option<Scope>,
}

impl PayloadModel for LdapAccount {
    const PAYLOAD_TYPE: &'static str = "com.apple.configuration.account.ldap";
    const VARIANT: Option<&'static str> = None;
}
