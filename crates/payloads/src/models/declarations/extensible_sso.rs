// From schemas/declarations/com.apple.configuration.extensible-sso.yaml by `cargo xtask codegen`.

//! Single Sign-On Extension: `com.apple.configuration.extensible-sso`.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Single Sign-On Extension.
///
/// Type `com.apple.configuration.extensible-sso`; macOS 27.0 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ExtensibleSso {
    /// Key `ExtensionComposedIdentifier`.
    #[serde(rename = "ExtensionComposedIdentifier")]
    pub extension_composed_identifier: String,
    /// Key `Type`.
    #[serde(rename = "Type")]
    pub r#type: Type,
    /// Key `Realm`.
    #[serde(rename = "Realm", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub realm: Option<String>,
    /// Key `ExtensionData`.
    #[serde(
        rename = "ExtensionData",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "BTreeMap<String, crate::model::AnySchema>")]
    pub extension_data: Option<BTreeMap<String, plist::Value>>,
    /// Key `URLs`.
    #[serde(rename = "URLs", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<String>")]
    pub urls: Option<Vec<String>>,
    /// Key `Hosts`.
    #[serde(rename = "Hosts", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<String>")]
    pub hosts: Option<Vec<String>>,
    /// Key `DeniedBundleIdentifiers`.
    #[serde(
        rename = "DeniedBundleIdentifiers",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub denied_bundle_identifiers: Option<Vec<String>>,
    /// Key `ScreenLockedBehavior`; default `Cancel`.
    #[serde(
        rename = "ScreenLockedBehavior",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "ScreenLockedBehavior")]
    pub screen_locked_behavior: Option<ScreenLockedBehavior>,
    /// Key `PlatformSSO`.
    #[serde(
        rename = "PlatformSSO",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "PlatformSso")]
    pub platform_sso: Option<PlatformSso>,
}

/// The dictionary of `AccessKey`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AccessKey {
    /// Key `ReaderGroupIdentifier`.
    #[serde(
        rename = "ReaderGroupIdentifier",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "crate::model::DataSchema")]
    pub reader_group_identifier: Option<plist::Data>,
    /// Key `TerminalIdentityAssetReference`.
    #[serde(
        rename = "TerminalIdentityAssetReference",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub terminal_identity_asset_reference: Option<String>,
    /// Key `ReaderIssuerCertificateAssetReference`.
    #[serde(
        rename = "ReaderIssuerCertificateAssetReference",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub reader_issuer_certificate_asset_reference: Option<String>,
    /// Key `AllowExpressMode`; default `false`.
    #[serde(
        rename = "AllowExpressMode",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_express_mode: Option<bool>,
}

/// The dictionary of `Account`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Account {
    /// Key `DisplayName`.
    #[serde(
        rename = "DisplayName",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub display_name: Option<String>,
    /// Key `SynchronizeProfilePicture`; default `false`.
    #[serde(
        rename = "SynchronizeProfilePicture",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub synchronize_profile_picture: Option<bool>,
}

/// A value of `AuthenticationMethod`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum AuthenticationMethod {
    /// The value `Password`.
    #[default]
    #[serde(rename = "Password")]
    Password,
    /// The value `UserSecureEnclaveKey`.
    #[serde(rename = "UserSecureEnclaveKey")]
    UserSecureEnclaveKey,
    /// The value `SmartCard`.
    #[serde(rename = "SmartCard")]
    SmartCard,
    /// The value `OpenID`.
    #[serde(rename = "OpenID")]
    OpenId,
}

/// The dictionary of `Authorization`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Authorization {
    /// Key `EnableIdentityProviderAccounts`; default `false`.
    #[serde(
        rename = "EnableIdentityProviderAccounts",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub enable_identity_provider_accounts: Option<bool>,
    /// Key `UserAuthorizationMode`.
    #[serde(
        rename = "UserAuthorizationMode",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "UserAuthorizationMode")]
    pub user_authorization_mode: Option<UserAuthorizationMode>,
    /// Key `AdministratorGroups`.
    #[serde(
        rename = "AdministratorGroups",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub administrator_groups: Option<Vec<String>>,
    /// Key `AdditionalGroups`.
    #[serde(
        rename = "AdditionalGroups",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub additional_groups: Option<Vec<String>>,
    /// Key `AuthorizationGroups`.
    #[serde(
        rename = "AuthorizationGroups",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "BTreeMap<String, String>")]
    pub authorization_groups: Option<BTreeMap<String, String>>,
}

/// A value of `NewUserAuthenticationMethod`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum NewUserAuthenticationMethod {
    /// The value `Password`.
    #[default]
    #[serde(rename = "Password")]
    Password,
    /// The value `SmartCard`.
    #[serde(rename = "SmartCard")]
    SmartCard,
    /// The value `AccessKey`.
    #[serde(rename = "AccessKey")]
    AccessKey,
    /// The value `OpenID`.
    #[serde(rename = "OpenID")]
    OpenId,
}

/// A value of `NewUserAuthorizationMode`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum NewUserAuthorizationMode {
    /// The value `Standard`.
    #[default]
    #[serde(rename = "Standard")]
    Standard,
    /// The value `Admin`.
    #[serde(rename = "Admin")]
    Admin,
    /// The value `Groups`.
    #[serde(rename = "Groups")]
    Groups,
    /// The value `Temporary`.
    #[serde(rename = "Temporary")]
    Temporary,
}

/// The dictionary of `PlatformSSO`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct PlatformSso {
    /// Key `AuthenticationMethod`.
    #[serde(
        rename = "AuthenticationMethod",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "AuthenticationMethod")]
    pub authentication_method: Option<AuthenticationMethod>,
    /// Key `RegistrationToken`; a secret.
    #[serde(
        rename = "RegistrationToken",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub registration_token: Option<String>,
    /// Key `UseSharedDeviceKeys`; default `false`.
    #[serde(
        rename = "UseSharedDeviceKeys",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub use_shared_device_keys: Option<bool>,
    /// Key `LoginFrequency`; default `64800`; at least 3600.
    #[serde(
        rename = "LoginFrequency",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("minimum" = 3600), with = "i64")]
    pub login_frequency: Option<i64>,
    /// Key `AllowDeviceIdentifiersInAttestation`; default `false`.
    #[serde(
        rename = "AllowDeviceIdentifiersInAttestation",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_device_identifiers_in_attestation: Option<bool>,
    /// Key `Account`.
    #[serde(rename = "Account", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Account")]
    pub account: Option<Account>,
    /// Key `UserCreation`.
    #[serde(
        rename = "UserCreation",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "UserCreation")]
    pub user_creation: Option<UserCreation>,
    /// Key `Authorization`.
    #[serde(
        rename = "Authorization",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Authorization")]
    pub authorization: Option<Authorization>,
    /// Key `AccessKey`.
    #[serde(rename = "AccessKey", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "AccessKey")]
    pub access_key: Option<AccessKey>,
    /// Key `Policies`.
    #[serde(rename = "Policies", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Policies")]
    pub policies: Option<Policies>,
    /// Key `WebAuthentication`; macOS 27.0 or later.
    #[serde(
        rename = "WebAuthentication",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "WebAuthentication")]
    pub web_authentication: Option<WebAuthentication>,
}

/// The dictionary of `Policies`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Policies {
    /// Key `FileVault`.
    #[serde(rename = "FileVault", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<Policy>")]
    pub file_vault: Option<Vec<Policy>>,
    /// Key `Login`.
    #[serde(rename = "Login", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<Policy>")]
    pub login: Option<Vec<Policy>>,
    /// Key `Unlock`.
    #[serde(rename = "Unlock", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<UnlockPolicy>")]
    pub unlock: Option<Vec<UnlockPolicy>>,
    /// Key `OfflineGracePeriod`.
    #[serde(
        rename = "OfflineGracePeriod",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "i64")]
    pub offline_grace_period: Option<i64>,
    /// Key `AuthenticationGracePeriod`.
    #[serde(
        rename = "AuthenticationGracePeriod",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "i64")]
    pub authentication_grace_period: Option<i64>,
    /// Key `NonPlatformSSOAccounts`.
    #[serde(
        rename = "NonPlatformSSOAccounts",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub non_platform_sso_accounts: Option<Vec<String>>,
}

/// A value of `policy`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum Policy {
    /// The value `AttemptAuthentication`.
    #[default]
    #[serde(rename = "AttemptAuthentication")]
    AttemptAuthentication,
    /// The value `RequireAuthentication`.
    #[serde(rename = "RequireAuthentication")]
    RequireAuthentication,
    /// The value `AllowOfflineGracePeriod`.
    #[serde(rename = "AllowOfflineGracePeriod")]
    AllowOfflineGracePeriod,
    /// The value `AllowAuthenticationGracePeriod`.
    #[serde(rename = "AllowAuthenticationGracePeriod")]
    AllowAuthenticationGracePeriod,
    /// The value `RequireTouchID`.
    #[serde(rename = "RequireTouchID")]
    RequireTouchId,
    /// The value `RequireTouchIDOrWatch`.
    #[serde(rename = "RequireTouchIDOrWatch")]
    RequireTouchIdOrWatch,
    /// The value `AllowOpenIDForTouchIDFallback`.
    #[serde(rename = "AllowOpenIDForTouchIDFallback")]
    AllowOpenIdForTouchIdFallback,
}

/// A value of `ScreenLockedBehavior`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum ScreenLockedBehavior {
    /// The value `Cancel`.
    #[default]
    #[serde(rename = "Cancel")]
    Cancel,
    /// The value `DoNotHandle`.
    #[serde(rename = "DoNotHandle")]
    DoNotHandle,
}

/// The dictionary of `TokenToUserMapping`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct TokenToUserMapping {
    /// Key `AccountName`.
    #[serde(
        rename = "AccountName",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub account_name: Option<String>,
    /// Key `FullName`.
    #[serde(rename = "FullName", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub full_name: Option<String>,
}

/// A value of `Type`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum Type {
    /// The value `Credential`.
    #[default]
    #[serde(rename = "Credential")]
    Credential,
    /// The value `Redirect`.
    #[serde(rename = "Redirect")]
    Redirect,
}

/// A value of `policy`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum UnlockPolicy {
    /// The value `AttemptAuthentication`.
    #[default]
    #[serde(rename = "AttemptAuthentication")]
    AttemptAuthentication,
    /// The value `RequireAuthentication`.
    #[serde(rename = "RequireAuthentication")]
    RequireAuthentication,
    /// The value `AllowOfflineGracePeriod`.
    #[serde(rename = "AllowOfflineGracePeriod")]
    AllowOfflineGracePeriod,
    /// The value `AllowAuthenticationGracePeriod`.
    #[serde(rename = "AllowAuthenticationGracePeriod")]
    AllowAuthenticationGracePeriod,
    /// The value `AllowTouchIDOrWatchForUnlock`.
    #[serde(rename = "AllowTouchIDOrWatchForUnlock")]
    AllowTouchIdOrWatchForUnlock,
    /// The value `RequireTouchID`.
    #[serde(rename = "RequireTouchID")]
    RequireTouchId,
    /// The value `RequireTouchIDOrWatch`.
    #[serde(rename = "RequireTouchIDOrWatch")]
    RequireTouchIdOrWatch,
    /// The value `AllowOpenIDForTouchIDFallback`.
    #[serde(rename = "AllowOpenIDForTouchIDFallback")]
    AllowOpenIdForTouchIdFallback,
}

/// A value of `UserAuthorizationMode`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum UserAuthorizationMode {
    /// The value `Standard`.
    #[default]
    #[serde(rename = "Standard")]
    Standard,
    /// The value `Admin`.
    #[serde(rename = "Admin")]
    Admin,
    /// The value `Groups`.
    #[serde(rename = "Groups")]
    Groups,
}

/// The dictionary of `UserCreation`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct UserCreation {
    /// Key `EnableAtLogin`; default `false`.
    #[serde(
        rename = "EnableAtLogin",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub enable_at_login: Option<bool>,
    /// Key `EnableFirstUserDuringSetup`; default `true`.
    #[serde(
        rename = "EnableFirstUserDuringSetup",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub enable_first_user_during_setup: Option<bool>,
    /// Key `EnableRegistrationDuringSetup`; default `false`.
    #[serde(
        rename = "EnableRegistrationDuringSetup",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub enable_registration_during_setup: Option<bool>,
    /// Key `NewUserAuthenticationMethods`.
    #[serde(
        rename = "NewUserAuthenticationMethods",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<NewUserAuthenticationMethod>")]
    pub new_user_authentication_methods: Option<Vec<NewUserAuthenticationMethod>>,
    /// Key `NewUserAuthorizationMode`.
    #[serde(
        rename = "NewUserAuthorizationMode",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "NewUserAuthorizationMode")]
    pub new_user_authorization_mode: Option<NewUserAuthorizationMode>,
    /// Key `TokenToUserMapping`.
    #[serde(
        rename = "TokenToUserMapping",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "TokenToUserMapping")]
    pub token_to_user_mapping: Option<TokenToUserMapping>,
    /// Key `TemporarySessionQuickLogin`; default `false`.
    #[serde(
        rename = "TemporarySessionQuickLogin",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub temporary_session_quick_login: Option<bool>,
}

/// The dictionary of `WebAuthentication`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct WebAuthentication {
    /// Key `URLAllowList`.
    #[serde(
        rename = "URLAllowList",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub url_allow_list: Option<Vec<String>>,
    /// Key `AllowPasswordSync`; default `false`.
    #[serde(
        rename = "AllowPasswordSync",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_password_sync: Option<bool>,
}

impl PayloadModel for ExtensibleSso {
    const PAYLOAD_TYPE: &'static str = "com.apple.configuration.extensible-sso";
    const VARIANT: Option<&'static str> = None;
}
