// From schemas/declarations/com.apple.configuration.account.exchange.yaml by `cargo xtask codegen`.

//! Exchange Account: `com.apple.configuration.account.exchange`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Exchange Account.
///
/// Type `com.apple.configuration.account.exchange`; macOS 13.0 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ExchangeAccount {
    /// Key `VisibleName`.
    #[serde(
        rename = "VisibleName",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub visible_name: Option<String>,
    /// Key `EnabledProtocolTypes`.
    #[serde(rename = "EnabledProtocolTypes")]
    pub enabled_protocol_types: Vec<EnabledProtocolTypesItem>,
    /// Key `UserIdentityAssetReference`.
    #[serde(
        rename = "UserIdentityAssetReference",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub user_identity_asset_reference: Option<String>,
    /// Key `HostName`.
    #[serde(rename = "HostName", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub host_name: Option<String>,
    /// Key `Port`.
    #[serde(rename = "Port", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "i64")]
    pub port: Option<i64>,
    /// Key `Path`.
    #[serde(rename = "Path", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub path: Option<String>,
    /// Key `ExternalHostName`.
    #[serde(
        rename = "ExternalHostName",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub external_host_name: Option<String>,
    /// Key `ExternalPort`.
    #[serde(
        rename = "ExternalPort",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "i64")]
    pub external_port: Option<i64>,
    /// Key `External Path`.
    #[serde(
        rename = "External Path",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub external_path: Option<String>,
    /// Key `OAuth`.
    #[serde(rename = "OAuth", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "OAuth")]
    pub o_auth: Option<OAuth>,
    /// Key `AuthenticationCredentialsAssetReference`.
    #[serde(
        rename = "AuthenticationCredentialsAssetReference",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub authentication_credentials_asset_reference: Option<String>,
    /// Key `AuthenticationIdentityAssetReference`.
    #[serde(
        rename = "AuthenticationIdentityAssetReference",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub authentication_identity_asset_reference: Option<String>,
    /// Key `MailServiceActive`; default `true`.
    #[serde(
        rename = "MailServiceActive",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub mail_service_active: Option<bool>,
    /// Key `ContactsServiceActive`; default `true`.
    #[serde(
        rename = "ContactsServiceActive",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub contacts_service_active: Option<bool>,
    /// Key `CalendarServiceActive`; default `true`.
    #[serde(
        rename = "CalendarServiceActive",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub calendar_service_active: Option<bool>,
    /// Key `RemindersServiceActive`; default `true`.
    #[serde(
        rename = "RemindersServiceActive",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub reminders_service_active: Option<bool>,
    /// Key `NotesServiceActive`; default `true`.
    #[serde(
        rename = "NotesServiceActive",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub notes_service_active: Option<bool>,
}

/// A value of `EnabledProtocolTypesItem`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum EnabledProtocolTypesItem {
    /// The value `EAS`.
    #[default]
    #[serde(rename = "EAS")]
    Eas,
    /// The value `EWS`.
    #[serde(rename = "EWS")]
    Ews,
}

/// The dictionary of `OAuth`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct OAuth {
    /// Key `Enabled`.
    #[serde(rename = "Enabled")]
    pub enabled: bool,
    /// Key `SignInURL`.
    #[serde(rename = "SignInURL", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub sign_in_url: Option<String>,
}

impl PayloadModel for ExchangeAccount {
    const PAYLOAD_TYPE: &'static str = "com.apple.configuration.account.exchange";
    const VARIANT: Option<&'static str> = None;
}
