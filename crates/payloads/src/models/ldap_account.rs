// From schemas/payloads/com.apple.ldap.account.yaml by `cargo xtask codegen`.

//! LDAP account: `com.apple.ldap.account`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// LDAP account.
///
/// Adds an LDAP directory, with the searches to run in it, to Contacts.
///
/// Type `com.apple.ldap.account`; macOS 10.7 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct LdapAccount {
    /// Key `LDAPAccountDescription`.
    #[serde(
        rename = "LDAPAccountDescription",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub ldap_account_description: Option<String>,
    /// Key `LDAPAccountHostName`.
    #[serde(rename = "LDAPAccountHostName")]
    pub ldap_account_host_name: String,
    /// Key `LDAPAccountUserName`.
    #[serde(
        rename = "LDAPAccountUserName",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub ldap_account_user_name: Option<String>,
    /// Key `LDAPAccountPassword`; a secret.
    #[serde(
        rename = "LDAPAccountPassword",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub ldap_account_password: Option<String>,
    /// Key `LDAPAccountUseSSL`; default `true`.
    #[serde(
        rename = "LDAPAccountUseSSL",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub ldap_account_use_ssl: Option<bool>,
    /// Key `LDAPSearchSettings`.
    #[serde(
        rename = "LDAPSearchSettings",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<LdapSearchSettingsItem>")]
    pub ldap_search_settings: Option<Vec<LdapSearchSettingsItem>>,
}

/// A value of `LDAPSearchSettingScope`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum LdapSearchSettingScope {
    /// The value `LDAPSearchSettingScopeBase`.
    #[default]
    #[serde(rename = "LDAPSearchSettingScopeBase")]
    LdapSearchSettingScopeBase,
    /// The value `LDAPSearchSettingScopeOneLevel`.
    #[serde(rename = "LDAPSearchSettingScopeOneLevel")]
    LdapSearchSettingScopeOneLevel,
    /// The value `LDAPSearchSettingScopeSubtree`.
    #[serde(rename = "LDAPSearchSettingScopeSubtree")]
    LdapSearchSettingScopeSubtree,
}

/// The dictionary of `LDAPSearchSettingsItem`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct LdapSearchSettingsItem {
    /// Key `LDAPSearchSettingDescription`.
    #[serde(
        rename = "LDAPSearchSettingDescription",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub ldap_search_setting_description: Option<String>,
    /// Key `LDAPSearchSettingSearchBase`.
    #[serde(rename = "LDAPSearchSettingSearchBase")]
    pub ldap_search_setting_search_base: String,
    /// Key `LDAPSearchSettingScope`; default `LDAPSearchSettingScopeSubtree`.
    #[serde(
        rename = "LDAPSearchSettingScope",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "LdapSearchSettingScope")]
    pub ldap_search_setting_scope: Option<LdapSearchSettingScope>,
}

impl PayloadModel for LdapAccount {
    const PAYLOAD_TYPE: &'static str = "com.apple.ldap.account";
    const VARIANT: Option<&'static str> = None;
}
