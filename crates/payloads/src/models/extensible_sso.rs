// From schemas/payloads/com.apple.extensiblesso.yaml by `cargo xtask codegen`.

//! Extensible Single Sign-On and Platform SSO: `com.apple.extensiblesso`.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Extensible Single Sign-On and Platform SSO.
///
/// Hands sign-in to an identity provider over to an app extension on the Mac. With `PlatformSSO` it also ties local accounts to that provider.
///
/// Type `com.apple.extensiblesso`; macOS 10.15 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ExtensibleSso {
    /// Bundle identifier of the extension that handles sign-in; the app containing it must be installed.
    ///
    /// Key `ExtensionIdentifier`.
    #[serde(rename = "ExtensionIdentifier")]
    pub extension_identifier: String,
    /// Developer team that signed the extension; a Mac needs it although the schema calls it optional.
    ///
    /// Key `TeamIdentifier`.
    #[serde(
        rename = "TeamIdentifier",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub team_identifier: Option<String>,
    /// How requests reach the extension: `Redirect` intercepts web traffic to `URLs` (OAuth, SAML), `Credential` answers challenges from `Hosts`.
    ///
    /// Key `Type`.
    #[serde(rename = "Type")]
    pub r#type: Type,
    /// Realm that `Credential` challenges must carry, spelt exactly as the server sends it; `Redirect` does not read it.
    ///
    /// Key `Realm`.
    #[serde(rename = "Realm", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub realm: Option<String>,
    /// Vendor-defined settings that the extension receives as they are; macOS does not interpret them.
    ///
    /// Key `ExtensionData`.
    #[serde(
        rename = "ExtensionData",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "BTreeMap<String, crate::model::AnySchema>")]
    pub extension_data: Option<BTreeMap<String, plist::Value>>,
    /// Sign-in addresses whose traffic a `Redirect` extension takes over. Each may occur only once among all SSO payloads on a Mac.
    ///
    /// Key `URLs`.
    #[serde(rename = "URLs", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<String>")]
    pub urls: Option<Vec<String>>,
    /// Servers whose challenges a `Credential` extension answers. Each may occur only once among all SSO payloads on a Mac.
    ///
    /// Key `Hosts`.
    #[serde(rename = "Hosts", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<String>")]
    pub hosts: Option<Vec<String>>,
    /// What happens to sign-in requests while the screen is locked: `Cancel` fails them, `DoNotHandle` lets them go on without SSO.
    ///
    /// Key `ScreenLockedBehavior`; macOS 12.0 or later; default `Cancel`.
    #[serde(
        rename = "ScreenLockedBehavior",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "ScreenLockedBehavior")]
    pub screen_locked_behavior: Option<ScreenLockedBehavior>,
    /// Apps whose requests bypass the extension.
    ///
    /// Key `DeniedBundleIdentifiers`; macOS 12.0 or later.
    #[serde(
        rename = "DeniedBundleIdentifiers",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub denied_bundle_identifiers: Option<Vec<String>>,
    /// Platform SSO method of macOS 13 only; from macOS 14 set `PlatformSSO` > `AuthenticationMethod` (both for a mixed fleet).
    ///
    /// Key `AuthenticationMethod`; macOS 13.0 or later; deprecated from macOS 14.0.
    #[serde(
        rename = "AuthenticationMethod",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "AuthenticationMethod")]
    pub authentication_method: Option<AuthenticationMethod>,
    /// Secret from the identity provider that registers the Mac with Platform SSO without asking the user.
    ///
    /// Key `RegistrationToken`; macOS 13.0 or later; a secret.
    #[serde(
        rename = "RegistrationToken",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub registration_token: Option<String>,
    /// Settings of Platform SSO, which links Mac accounts to the identity provider; works only when `Type` is `Redirect`.
    ///
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
    /// How users sign in after registration: provider's password, Secure Enclave key, smart card or web page. Extension and provider must both support it.
    ///
    /// Key `AuthenticationMethod`.
    #[serde(
        rename = "AuthenticationMethod",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "AuthenticationMethod")]
    pub authentication_method: Option<AuthenticationMethod>,
    /// `true` lets all accounts on the Mac use one pair of device keys, a precondition for creating accounts at login and for web login; system scope only.
    ///
    /// Key `UseSharedDeviceKeys`; default `false`.
    #[serde(
        rename = "UseSharedDeviceKeys",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub use_shared_device_keys: Option<bool>,
    /// Name that prompts and notifications use for the organization's account.
    ///
    /// Key `AccountDisplayName`.
    #[serde(
        rename = "AccountDisplayName",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub account_display_name: Option<String>,
    /// Seconds before a token refresh no longer suffices and users must sign in completely again; one hour at least.
    ///
    /// Key `LoginFrequency`; default `64800`; at least 3600.
    #[serde(
        rename = "LoginFrequency",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("minimum" = 3600), with = "i64")]
    pub login_frequency: Option<i64>,
    /// `true` creates a Mac account when someone from the provider first signs in at the login window; needs `UseSharedDeviceKeys`.
    ///
    /// Key `EnableCreateUserAtLogin`; default `false`.
    #[serde(
        rename = "EnableCreateUserAtLogin",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub enable_create_user_at_login: Option<bool>,
    /// `true` makes the first account of a new Mac from the provider's identity; turn off for unattended enrollment.
    ///
    /// Key `EnableCreateFirstUserDuringSetup`; macOS 26.0 or later; default `true`.
    #[serde(
        rename = "EnableCreateFirstUserDuringSetup",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub enable_create_first_user_during_setup: Option<bool>,
    /// `true` lets provider accounts answer administrator prompts, with rights from the group keys; needs `UseSharedDeviceKeys`.
    ///
    /// Key `EnableAuthorization`; default `false`.
    #[serde(
        rename = "EnableAuthorization",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub enable_authorization: Option<bool>,
    /// Which token claims fill in the names of accounts that Platform SSO creates or authorizes.
    ///
    /// Key `TokenToUserMapping`.
    #[serde(
        rename = "TokenToUserMapping",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "TokenToUserMapping")]
    pub token_to_user_mapping: Option<TokenToUserMapping>,
    /// Methods accepted when Platform SSO makes an account; left out, passwords and smart cards are accepted.
    ///
    /// Key `NewUserAuthenticationMethods`; macOS 26.0 or later.
    #[serde(
        rename = "NewUserAuthenticationMethods",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<NewUserAuthenticationMethod>")]
    pub new_user_authentication_methods: Option<Vec<NewUserAuthenticationMethod>>,
    /// Rights of accounts made at login: `Standard`, `Admin`, `Groups` for membership reported by the provider, `Temporary` for a guest session that leaves no data.
    ///
    /// Key `NewUserAuthorizationMode`.
    #[serde(
        rename = "NewUserAuthorizationMode",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "NewUserAuthorizationMode")]
    pub new_user_authorization_mode: Option<NewUserAuthorizationMode>,
    /// Rights set again at every sign-in, `Groups` by provider membership; left out, accounts keep the rights they have.
    ///
    /// Key `UserAuthorizationMode`.
    #[serde(
        rename = "UserAuthorizationMode",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "UserAuthorizationMode")]
    pub user_authorization_mode: Option<UserAuthorizationMode>,
    /// Provider groups whose members are administrators of the Mac; used by the `Groups` modes.
    ///
    /// Key `AdministratorGroups`.
    #[serde(
        rename = "AdministratorGroups",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub administrator_groups: Option<Vec<String>>,
    /// Groups made on the Mac and filled from provider membership, without administrator rights.
    ///
    /// Key `AdditionalGroups`.
    #[serde(
        rename = "AdditionalGroups",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub additional_groups: Option<Vec<String>>,
    /// Gives single macOS authorization rights to groups, such as changing printers; the rights database of the Mac is changed accordingly.
    ///
    /// Key `AuthorizationGroups`.
    #[serde(
        rename = "AuthorizationGroups",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "BTreeMap<String, String>")]
    pub authorization_groups: Option<BTreeMap<String, String>>,
    /// Identifier of the reader group (16 bytes) that the Wallet access keys were issued for.
    ///
    /// Key `AccessKeyReaderGroupIdentifier`; macOS 26.0 or later.
    #[serde(
        rename = "AccessKeyReaderGroupIdentifier",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "crate::model::DataSchema")]
    pub access_key_reader_group_identifier: Option<plist::Data>,
    /// `PayloadUUID` of the identity with which the Mac shows itself to access keys; a PKCS #12, ACME or SCEP payload.
    ///
    /// Key `AccessKeyTerminalIdentityUUID`; macOS 26.0 or later.
    #[serde(
        rename = "AccessKeyTerminalIdentityUUID",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub access_key_terminal_identity_uuid: Option<String>,
    /// `PayloadUUID` of the certificate that issued the terminal identity; its key must be elliptic-curve, and a mismatch makes every tap fail.
    ///
    /// Key `AccessKeyReaderIssuerCertificateUUID`; macOS 26.2 or later.
    #[serde(
        rename = "AccessKeyReaderIssuerCertificateUUID",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub access_key_reader_issuer_certificate_uuid: Option<String>,
    /// `true` accepts an access key without unlocking the iPhone or Apple Watch first.
    ///
    /// Key `AllowAccessKeyExpressMode`; macOS 26.0 or later; default `false`.
    #[serde(
        rename = "AllowAccessKeyExpressMode",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_access_key_express_mode: Option<bool>,
    /// Sign-in rules at the FileVault unlock screen, Apple silicon only; left out, the local password is enough.
    ///
    /// Key `FileVaultPolicy`; macOS 15.0 or later.
    #[serde(
        rename = "FileVaultPolicy",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<Policy>")]
    pub file_vault_policy: Option<Vec<Policy>>,
    /// Sign-in rules at the login window; left out, the local password is enough.
    ///
    /// Key `LoginPolicy`; macOS 15.0 or later.
    #[serde(
        rename = "LoginPolicy",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<Policy>")]
    pub login_policy: Option<Vec<Policy>>,
    /// Sign-in rules when a locked screen is opened; left out, the local password is enough.
    ///
    /// Key `UnlockPolicy`; macOS 15.0 or later.
    #[serde(
        rename = "UnlockPolicy",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<UnlockPolicyPolicy>")]
    pub unlock_policy: Option<Vec<UnlockPolicyPolicy>>,
    /// Seconds since the last sign-in at the provider during which the local password works offline; belongs to `AllowOfflineGracePeriod`.
    ///
    /// Key `OfflineGracePeriod`; macOS 15.0 or later.
    #[serde(
        rename = "OfflineGracePeriod",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "i64")]
    pub offline_grace_period: Option<i64>,
    /// Seconds after a policy arrives or changes in which accounts not yet registered may still sign in; belongs to `AllowAuthenticationGracePeriod`.
    ///
    /// Key `AuthenticationGracePeriod`; macOS 15.0 or later.
    #[serde(
        rename = "AuthenticationGracePeriod",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "i64")]
    pub authentication_grace_period: Option<i64>,
    /// Local accounts left alone by the three policies and never asked to register, such as a rescue administrator.
    ///
    /// Key `NonPlatformSSOAccounts`; macOS 15.0 or later.
    #[serde(
        rename = "NonPlatformSSOAccounts",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub non_platform_sso_accounts: Option<Vec<String>>,
    /// `true` puts serial number and UDID into the attestation that the provider receives.
    ///
    /// Key `AllowDeviceIdentifiersInAttestation`; macOS 15.4 or later; default `false`.
    #[serde(
        rename = "AllowDeviceIdentifiersInAttestation",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_device_identifiers_in_attestation: Option<bool>,
    /// `true` takes the account picture from the provider, at creation and daily.
    ///
    /// Key `SynchronizeProfilePicture`; macOS 26.0 or later; default `false`.
    #[serde(
        rename = "SynchronizeProfilePicture",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub synchronize_profile_picture: Option<bool>,
    /// `true` speeds up guest sessions by erasing only parts of the home folder between them and all of it every eight hours; for Macs with many short sessions.
    ///
    /// Key `TemporarySessionQuickLogin`; macOS 26.0 or later; default `false`.
    #[serde(
        rename = "TemporarySessionQuickLogin",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub temporary_session_quick_login: Option<bool>,
    /// `true` registers with the provider in Setup Assistant, as enrollment that demands Platform SSO needs.
    ///
    /// Key `EnableRegistrationDuringSetup`; macOS 26.0 or later; default `false`.
    #[serde(
        rename = "EnableRegistrationDuringSetup",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub enable_registration_during_setup: Option<bool>,
    /// Servers that the web sign-in window may load; name every host of the provider's flow.
    ///
    /// Key `WebLoginURLAllowList`; macOS 27.0 or later.
    #[serde(
        rename = "WebLoginURLAllowList",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub web_login_url_allow_list: Option<Vec<String>>,
    /// `true` copies the password typed on the web sign-in page to the local account; the page must cooperate by script.
    ///
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
    /// Claim that becomes the short name of the account, such as `preferred_username`.
    ///
    /// Key `AccountName`.
    #[serde(
        rename = "AccountName",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub account_name: Option<String>,
    /// Claim that becomes the displayed name of the account, such as `name`.
    ///
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
