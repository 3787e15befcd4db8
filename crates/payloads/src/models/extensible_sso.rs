// From schemas/payloads/com.apple.extensiblesso.yaml by `cargo xtask codegen`.

//! Single Sign-On Extension: `com.apple.extensiblesso`.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Single Sign-On Extension.
///
/// Type `com.apple.extensiblesso`; macOS 10.15 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ExtensibleSso {
    /// Key `ExtensionIdentifier`.
    #[serde(rename = "ExtensionIdentifier")]
    pub extension_identifier: String,
    /// Key `TeamIdentifier`.
    #[serde(
        rename = "TeamIdentifier",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub team_identifier: Option<String>,
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
    /// Key `ScreenLockedBehavior`; macOS 12.0 or later; default `Cancel`.
    #[serde(
        rename = "ScreenLockedBehavior",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "ScreenLockedBehavior")]
    pub screen_locked_behavior: Option<ScreenLockedBehavior>,
    /// Key `DeniedBundleIdentifiers`; macOS 12.0 or later.
    #[serde(
        rename = "DeniedBundleIdentifiers",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub denied_bundle_identifiers: Option<Vec<String>>,
    /// Key `AuthenticationMethod`; macOS 13.0 or later; deprecated from macOS 14.0.
    #[serde(
        rename = "AuthenticationMethod",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "AuthenticationMethod")]
    pub authentication_method: Option<AuthenticationMethod>,
    /// Key `RegistrationToken`; macOS 13.0 or later; a secret.
    #[serde(
        rename = "RegistrationToken",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub registration_token: Option<String>,
    /// Key `PlatformSSO`; macOS 14.0 or later.
    #[serde(
        rename = "PlatformSSO",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "PlatformSso")]
    pub platform_sso: Option<PlatformSso>,
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
    /// The value `OpenID`. macOS 27.0 or later.
    #[serde(rename = "OpenID")]
    OpenId,
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
    /// The value `OpenID`. macOS 27.0 or later.
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
    /// Key `UseSharedDeviceKeys`; default `false`.
    #[serde(
        rename = "UseSharedDeviceKeys",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub use_shared_device_keys: Option<bool>,
    /// Key `AccountDisplayName`.
    #[serde(
        rename = "AccountDisplayName",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub account_display_name: Option<String>,
    /// Key `LoginFrequency`; default `64800`; at least 3600.
    #[serde(
        rename = "LoginFrequency",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("minimum" = 3600), with = "i64")]
    pub login_frequency: Option<i64>,
    /// Key `EnableCreateUserAtLogin`; default `false`.
    #[serde(
        rename = "EnableCreateUserAtLogin",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub enable_create_user_at_login: Option<bool>,
    /// Key `EnableCreateFirstUserDuringSetup`; macOS 26.0 or later; default `true`.
    #[serde(
        rename = "EnableCreateFirstUserDuringSetup",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub enable_create_first_user_during_setup: Option<bool>,
    /// Key `EnableAuthorization`; default `false`.
    #[serde(
        rename = "EnableAuthorization",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub enable_authorization: Option<bool>,
    /// Key `TokenToUserMapping`.
    #[serde(
        rename = "TokenToUserMapping",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "TokenToUserMapping")]
    pub token_to_user_mapping: Option<TokenToUserMapping>,
    /// Key `NewUserAuthenticationMethods`; macOS 26.0 or later.
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
    /// Key `AccessKeyReaderGroupIdentifier`; macOS 26.0 or later.
    #[serde(
        rename = "AccessKeyReaderGroupIdentifier",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "crate::model::DataSchema")]
    pub access_key_reader_group_identifier: Option<plist::Data>,
    /// Key `AccessKeyTerminalIdentityUUID`; macOS 26.0 or later.
    #[serde(
        rename = "AccessKeyTerminalIdentityUUID",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub access_key_terminal_identity_uuid: Option<String>,
    /// Key `AccessKeyReaderIssuerCertificateUUID`; macOS 26.2 or later.
    #[serde(
        rename = "AccessKeyReaderIssuerCertificateUUID",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub access_key_reader_issuer_certificate_uuid: Option<String>,
    /// Key `AllowAccessKeyExpressMode`; macOS 26.0 or later; default `false`.
    #[serde(
        rename = "AllowAccessKeyExpressMode",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_access_key_express_mode: Option<bool>,
    /// Key `FileVaultPolicy`; macOS 15.0 or later.
    #[serde(
        rename = "FileVaultPolicy",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<Policy>")]
    pub file_vault_policy: Option<Vec<Policy>>,
    /// Key `LoginPolicy`; macOS 15.0 or later.
    #[serde(
        rename = "LoginPolicy",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<Policy>")]
    pub login_policy: Option<Vec<Policy>>,
    /// Key `UnlockPolicy`; macOS 15.0 or later.
    #[serde(
        rename = "UnlockPolicy",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<UnlockPolicyPolicy>")]
    pub unlock_policy: Option<Vec<UnlockPolicyPolicy>>,
    /// Key `OfflineGracePeriod`; macOS 15.0 or later.
    #[serde(
        rename = "OfflineGracePeriod",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "i64")]
    pub offline_grace_period: Option<i64>,
    /// Key `AuthenticationGracePeriod`; macOS 15.0 or later.
    #[serde(
        rename = "AuthenticationGracePeriod",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "i64")]
    pub authentication_grace_period: Option<i64>,
    /// Key `NonPlatformSSOAccounts`; macOS 15.0 or later.
    #[serde(
        rename = "NonPlatformSSOAccounts",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub non_platform_sso_accounts: Option<Vec<String>>,
    /// Key `AllowDeviceIdentifiersInAttestation`; macOS 15.4 or later; default `false`.
    #[serde(
        rename = "AllowDeviceIdentifiersInAttestation",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_device_identifiers_in_attestation: Option<bool>,
    /// Key `SynchronizeProfilePicture`; macOS 26.0 or later; default `false`.
    #[serde(
        rename = "SynchronizeProfilePicture",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub synchronize_profile_picture: Option<bool>,
    /// Key `TemporarySessionQuickLogin`; macOS 26.0 or later; default `false`.
    #[serde(
        rename = "TemporarySessionQuickLogin",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub temporary_session_quick_login: Option<bool>,
    /// Key `EnableRegistrationDuringSetup`; macOS 26.0 or later; default `false`.
    #[serde(
        rename = "EnableRegistrationDuringSetup",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub enable_registration_during_setup: Option<bool>,
    /// Key `WebLoginURLAllowList`; macOS 27.0 or later.
    #[serde(
        rename = "WebLoginURLAllowList",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub web_login_url_allow_list: Option<Vec<String>>,
    /// Key `AllowWebLoginPasswordSync`; macOS 27.0 or later; default `false`.
    #[serde(
        rename = "AllowWebLoginPasswordSync",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_web_login_password_sync: Option<bool>,
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
    /// The value `RequireTouchID`. macOS 27.0 or later.
    #[serde(rename = "RequireTouchID")]
    RequireTouchId,
    /// The value `RequireTouchIDOrWatch`. macOS 27.0 or later.
    #[serde(rename = "RequireTouchIDOrWatch")]
    RequireTouchIdOrWatch,
    /// The value `AllowOpenIDForTouchIDFallback`. macOS 27.0 or later.
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
pub enum UnlockPolicyPolicy {
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
    /// The value `RequireTouchID`. macOS 27.0 or later.
    #[serde(rename = "RequireTouchID")]
    RequireTouchId,
    /// The value `RequireTouchIDOrWatch`. macOS 27.0 or later.
    #[serde(rename = "RequireTouchIDOrWatch")]
    RequireTouchIdOrWatch,
    /// The value `AllowOpenIDForTouchIDFallback`. macOS 27.0 or later.
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

impl PayloadModel for ExtensibleSso {
    const PAYLOAD_TYPE: &'static str = "com.apple.extensiblesso";
    const VARIANT: Option<&'static str> = None;
}
