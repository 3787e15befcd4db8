// From schemas/payloads/com.apple.extensiblesso(kerberos).yaml by `cargo xtask codegen`.

//! Kerberos Single Sign-On: `com.apple.extensiblesso`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Kerberos Single Sign-On.
///
/// Type `com.apple.extensiblesso`; macOS 10.15 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ExtensibleSsoKerberos {
    /// Key `ExtensionIdentifier`.
    #[serde(rename = "ExtensionIdentifier")]
    pub extension_identifier: ExtensionIdentifier,
    /// Key `TeamIdentifier`.
    #[serde(rename = "TeamIdentifier")]
    pub team_identifier: TeamIdentifier,
    /// Key `Type`.
    #[serde(rename = "Type")]
    pub r#type: Type,
    /// Key `Realm`.
    #[serde(rename = "Realm")]
    pub realm: String,
    /// Key `ExtensionData`.
    #[serde(
        rename = "ExtensionData",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "ExtensionData")]
    pub extension_data: Option<ExtensionData>,
    /// Key `Hosts`.
    #[serde(rename = "Hosts", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<String>")]
    pub hosts: Option<Vec<String>>,
}

/// A value of `credentialUseMode`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum CredentialUseMode {
    /// The value `always`.
    #[default]
    #[serde(rename = "always")]
    Always,
    /// The value `whenNotSpecified`.
    #[serde(rename = "whenNotSpecified")]
    WhenNotSpecified,
    /// The value `kerberosDefault`.
    #[serde(rename = "kerberosDefault")]
    KerberosDefault,
}

/// The dictionary of `domainRealmMapping`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct DomainRealmMapping {
    /// Key `Realm`.
    #[serde(rename = "Realm", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<String>")]
    pub realm: Option<Vec<String>>,
}

/// The dictionary of `ExtensionData`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ExtensionData {
    /// Key `cacheName`; deprecated from macOS 12.0.
    #[serde(rename = "cacheName", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub cache_name: Option<String>,
    /// Key `principalName`.
    #[serde(
        rename = "principalName",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub principal_name: Option<String>,
    /// Key `siteCode`.
    #[serde(rename = "siteCode", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub site_code: Option<String>,
    /// Key `certificateUUID`.
    #[serde(
        rename = "certificateUUID",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub certificate_uuid: Option<String>,
    /// Key `useSiteAutoDiscovery`; default `true`.
    #[serde(
        rename = "useSiteAutoDiscovery",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub use_site_auto_discovery: Option<bool>,
    /// Key `credentialBundleIdACL`.
    #[serde(
        rename = "credentialBundleIdACL",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub credential_bundle_id_acl: Option<Vec<String>>,
    /// Key `includeManagedAppsInBundleIdACL`; macOS 12.0 or later; default `false`.
    #[serde(
        rename = "includeManagedAppsInBundleIdACL",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub include_managed_apps_in_bundle_id_acl: Option<bool>,
    /// Key `includeKerberosAppsInBundleIdACL`; macOS 12.0 or later; default `false`.
    #[serde(
        rename = "includeKerberosAppsInBundleIdACL",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub include_kerberos_apps_in_bundle_id_acl: Option<bool>,
    /// Key `domainRealmMapping`.
    #[serde(
        rename = "domainRealmMapping",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "DomainRealmMapping")]
    pub domain_realm_mapping: Option<DomainRealmMapping>,
    /// Key `isDefaultRealm`; default `false`.
    #[serde(
        rename = "isDefaultRealm",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub is_default_realm: Option<bool>,
    /// Key `customUsernameLabel`; macOS 11.0 or later.
    #[serde(
        rename = "customUsernameLabel",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub custom_username_label: Option<String>,
    /// Key `helpText`; macOS 11.0 or later.
    #[serde(rename = "helpText", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub help_text: Option<String>,
    /// Key `allowPasswordChange`; default `true`.
    #[serde(
        rename = "allowPasswordChange",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_password_change: Option<bool>,
    /// Key `allowAutomaticLogin`; default `true`.
    #[serde(
        rename = "allowAutomaticLogin",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_automatic_login: Option<bool>,
    /// Key `requireUserPresence`; default `false`.
    #[serde(
        rename = "requireUserPresence",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub require_user_presence: Option<bool>,
    /// Key `pwExpireOverride`; deprecated from macOS 12.0.
    #[serde(
        rename = "pwExpireOverride",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "i64")]
    pub pw_expire_override: Option<i64>,
    /// Key `pwNotificationDays`; default `15`.
    #[serde(
        rename = "pwNotificationDays",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "i64")]
    pub pw_notification_days: Option<i64>,
    /// Key `pwReqLength`.
    #[serde(
        rename = "pwReqLength",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "i64")]
    pub pw_req_length: Option<i64>,
    /// Key `pwReqComplexity`; default `false`.
    #[serde(
        rename = "pwReqComplexity",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub pw_req_complexity: Option<bool>,
    /// Key `pwReqMinAge`.
    #[serde(
        rename = "pwReqMinAge",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "i64")]
    pub pw_req_min_age: Option<i64>,
    /// Key `pwReqHistory`.
    #[serde(
        rename = "pwReqHistory",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "i64")]
    pub pw_req_history: Option<i64>,
    /// Key `pwReqText`.
    #[serde(rename = "pwReqText", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub pw_req_text: Option<String>,
    /// Key `pwReqRTFData`; macOS 15.0 or later.
    #[serde(
        rename = "pwReqRTFData",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "crate::model::DataSchema")]
    pub pw_req_rtf_data: Option<plist::Data>,
    /// Key `pwChangeURL`.
    #[serde(
        rename = "pwChangeURL",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub pw_change_url: Option<String>,
    /// Key `syncLocalPassword`; default `false`.
    #[serde(
        rename = "syncLocalPassword",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub sync_local_password: Option<bool>,
    /// Key `replicationTime`; macOS 11.0 or later; deprecated from macOS 12.0; default `900`.
    #[serde(
        rename = "replicationTime",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "i64")]
    pub replication_time: Option<i64>,
    /// Key `delayUserSetup`; macOS 11.0 or later; default `false`.
    #[serde(
        rename = "delayUserSetup",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub delay_user_setup: Option<bool>,
    /// Key `monitorCredentialsCache`; macOS 11.0 or later; default `true`.
    #[serde(
        rename = "monitorCredentialsCache",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub monitor_credentials_cache: Option<bool>,
    /// Key `requireTLSForLDAP`; macOS 11.0 or later; default `false`.
    #[serde(
        rename = "requireTLSForLDAP",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub require_tls_for_ldap: Option<bool>,
    /// Key `credentialUseMode`; macOS 11.0 or later; default `always`.
    #[serde(
        rename = "credentialUseMode",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "CredentialUseMode")]
    pub credential_use_mode: Option<CredentialUseMode>,
    /// Key `preferredKDCs`; macOS 12.0 or later.
    #[serde(
        rename = "preferredKDCs",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub preferred_kdcs: Option<Vec<String>>,
    /// Key `usePlatformSSOTGT`; macOS 13.0 or later; default `false`.
    #[serde(
        rename = "usePlatformSSOTGT",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub use_platform_ssotgt: Option<bool>,
    /// Key `allowPlatformSSOAuthFallback`; macOS 13.0 or later; default `true`.
    #[serde(
        rename = "allowPlatformSSOAuthFallback",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_platform_sso_auth_fallback: Option<bool>,
    /// Key `performKerberosOnly`; macOS 13.0 or later; default `false`.
    #[serde(
        rename = "performKerberosOnly",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub perform_kerberos_only: Option<bool>,
    /// Key `identityIssuerAutoSelectFilter`; macOS 15.0 or later.
    #[serde(
        rename = "identityIssuerAutoSelectFilter",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub identity_issuer_auto_select_filter: Option<String>,
    /// Key `allowSmartCard`; macOS 15.0 or later; default `true`.
    #[serde(
        rename = "allowSmartCard",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_smart_card: Option<bool>,
    /// Key `allowPassword`; macOS 15.0 or later; default `true`.
    #[serde(
        rename = "allowPassword",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_password: Option<bool>,
    /// Key `startInSmartCardMode`; macOS 15.0 or later; default `false`.
    #[serde(
        rename = "startInSmartCardMode",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub start_in_smart_card_mode: Option<bool>,
}

/// A value of `ExtensionIdentifier`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum ExtensionIdentifier {
    /// The value `com.apple.AppSSOKerberos.KerberosExtension`.
    #[default]
    #[serde(rename = "com.apple.AppSSOKerberos.KerberosExtension")]
    ComAppleAppSsoKerberosKerberosExtension,
}

/// A value of `TeamIdentifier`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum TeamIdentifier {
    /// The value `apple`.
    #[default]
    #[serde(rename = "apple")]
    Apple,
}

/// A value of `Type`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum Type {
    /// The value `Credential`.
    #[default]
    #[serde(rename = "Credential")]
    Credential,
}

impl PayloadModel for ExtensibleSsoKerberos {
    const PAYLOAD_TYPE: &'static str = "com.apple.extensiblesso";
    const VARIANT: Option<&'static str> = Some("kerberos");
}
