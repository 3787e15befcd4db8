// From schemas/payloads/com.apple.extensiblesso(kerberos).yaml by `cargo xtask codegen`.

//! Extensible Single Sign-On (Kerberos): `com.apple.extensiblesso`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Extensible Single Sign-On (Kerberos).
///
/// Sets up the Kerberos extension of macOS, which obtains and renews tickets for Active Directory and can keep the local password in step.
///
/// Type `com.apple.extensiblesso`; macOS 10.15 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ExtensibleSsoKerberos {
    /// Always Apple's Kerberos extension.
    ///
    /// Key `ExtensionIdentifier`.
    #[serde(rename = "ExtensionIdentifier")]
    pub extension_identifier: ExtensionIdentifier,
    /// Always `apple`, since macOS ships the extension.
    ///
    /// Key `TeamIdentifier`.
    #[serde(rename = "TeamIdentifier")]
    pub team_identifier: TeamIdentifier,
    /// Always `Credential`: Kerberos answers challenges.
    ///
    /// Key `Type`.
    #[serde(rename = "Type")]
    pub r#type: Type,
    /// Kerberos realm, usually the Active Directory domain in capitals; in a forest the one where the users' accounts are.
    ///
    /// Key `Realm`.
    #[serde(rename = "Realm")]
    pub realm: String,
    /// Behaviour of the Kerberos extension.
    ///
    /// Key `ExtensionData`.
    #[serde(
        rename = "ExtensionData",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "ExtensionData")]
    pub extension_data: Option<ExtensionData>,
    /// Servers and domains that the extension signs in to. Each may occur only once among all SSO payloads on a Mac.
    ///
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
    /// Write the realm's own name as the key; its value lists the domains.
    ///
    /// Key `Realm`.
    #[serde(rename = "Realm", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<String>")]
    pub realm: Option<Vec<String>>,
}

/// The dictionary of `ExtensionData`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ExtensionData {
    /// GSS name of the credential cache; hardly ever needed.
    ///
    /// Key `cacheName`; deprecated from macOS 12.0.
    #[serde(rename = "cacheName", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub cache_name: Option<String>,
    /// User name to sign in with, realm unnecessary; left out, the user types it.
    ///
    /// Key `principalName`.
    #[serde(
        rename = "principalName",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub principal_name: Option<String>,
    /// Active Directory site to use instead of the one found automatically.
    ///
    /// Key `siteCode`.
    #[serde(rename = "siteCode", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub site_code: Option<String>,
    /// `PayloadUUID` of the certificate used to sign in without a password (PKINIT).
    ///
    /// Key `certificateUUID`.
    #[serde(
        rename = "certificateUUID",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub certificate_uuid: Option<String>,
    /// `false` stops the search for the Active Directory site over LDAP and DNS.
    ///
    /// Key `useSiteAutoDiscovery`; default `true`.
    #[serde(
        rename = "useSiteAutoDiscovery",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub use_site_auto_discovery: Option<bool>,
    /// Apps that may use the ticket-granting ticket.
    ///
    /// Key `credentialBundleIdACL`.
    #[serde(
        rename = "credentialBundleIdACL",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub credential_bundle_id_acl: Option<Vec<String>>,
    /// `true` opens the credential to apps installed by MDM, besides those listed in `credentialBundleIdACL`, and to no others.
    ///
    /// Key `includeManagedAppsInBundleIdACL`; macOS 12.0 or later; default `false`.
    #[serde(
        rename = "includeManagedAppsInBundleIdACL",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub include_managed_apps_in_bundle_id_acl: Option<bool>,
    /// `true` opens the credential to Ticket Viewer and the `klist` tool too.
    ///
    /// Key `includeKerberosAppsInBundleIdACL`; macOS 12.0 or later; default `false`.
    #[serde(
        rename = "includeKerberosAppsInBundleIdACL",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub include_kerberos_apps_in_bundle_id_acl: Option<bool>,
    /// Says which DNS domains belong to which realm, for hosts named differently from their realm; seldom needed.
    ///
    /// Key `domainRealmMapping`.
    #[serde(
        rename = "domainRealmMapping",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "DomainRealmMapping")]
    pub domain_realm_mapping: Option<DomainRealmMapping>,
    /// `true` makes this realm the default where several Kerberos payloads are installed.
    ///
    /// Key `isDefaultRealm`; default `false`.
    #[serde(
        rename = "isDefaultRealm",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub is_default_realm: Option<bool>,
    /// Wording beside the user name field in place of "Username".
    ///
    /// Key `customUsernameLabel`; macOS 11.0 or later.
    #[serde(
        rename = "customUsernameLabel",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub custom_username_label: Option<String>,
    /// Text at the foot of the Kerberos sign-in window, such as a help desk number.
    ///
    /// Key `helpText`; macOS 11.0 or later.
    #[serde(rename = "helpText", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub help_text: Option<String>,
    /// `false` takes away password changes from the extension.
    ///
    /// Key `allowPasswordChange`; default `true`.
    #[serde(
        rename = "allowPasswordChange",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_password_change: Option<bool>,
    /// `false` forbids remembering the password in the keychain, so users type it for each new ticket.
    ///
    /// Key `allowAutomaticLogin`; default `true`.
    #[serde(
        rename = "allowAutomaticLogin",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_automatic_login: Option<bool>,
    /// `true` asks for Touch ID or the password before the remembered credential is read.
    ///
    /// Key `requireUserPresence`; default `false`.
    #[serde(
        rename = "requireUserPresence",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub require_user_presence: Option<bool>,
    /// Lifetime of passwords in days, where the domain's own cannot be read.
    ///
    /// Key `pwExpireOverride`; deprecated from macOS 12.0.
    #[serde(
        rename = "pwExpireOverride",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "i64")]
    pub pw_expire_override: Option<i64>,
    /// Days before expiry at which the user is first warned.
    ///
    /// Key `pwNotificationDays`; default `15`.
    #[serde(
        rename = "pwNotificationDays",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "i64")]
    pub pw_notification_days: Option<i64>,
    /// Fewest characters that the domain accepts in a password; checked in the change window.
    ///
    /// Key `pwReqLength`.
    #[serde(
        rename = "pwReqLength",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "i64")]
    pub pw_req_length: Option<i64>,
    /// `true` checks new passwords against the complexity rule of Active Directory.
    ///
    /// Key `pwReqComplexity`; default `false`.
    #[serde(
        rename = "pwReqComplexity",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub pw_req_complexity: Option<bool>,
    /// How long a password must be kept before the domain lets it be changed; Active Directory counts days.
    ///
    /// Key `pwReqMinAge`.
    #[serde(
        rename = "pwReqMinAge",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "i64")]
    pub pw_req_min_age: Option<i64>,
    /// How many earlier passwords the domain refuses to see again.
    ///
    /// Key `pwReqHistory`.
    #[serde(
        rename = "pwReqHistory",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "i64")]
    pub pw_req_history: Option<i64>,
    /// Password rules in plain text for the change window, where the rule keys cannot express them.
    ///
    /// Key `pwReqText`.
    #[serde(rename = "pwReqText", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub pw_req_text: Option<String>,
    /// Password rules as an RTF document for the change window, where the rule keys cannot express them.
    ///
    /// Key `pwReqRTFData`; macOS 15.0 or later.
    #[serde(
        rename = "pwReqRTFData",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "crate::model::DataSchema")]
    pub pw_req_rtf_data: Option<plist::Data>,
    /// Web page opened for password changes in place of the extension's own window.
    ///
    /// Key `pwChangeURL`.
    #[serde(
        rename = "pwChangeURL",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub pw_change_url: Option<String>,
    /// `true` keeps the local account's password equal to the domain's; does nothing for mobile accounts.
    ///
    /// Key `syncLocalPassword`; default `false`.
    #[serde(
        rename = "syncLocalPassword",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub sync_local_password: Option<bool>,
    /// Seconds that a password change takes to reach all domain controllers; expiry is judged only afterwards.
    ///
    /// Key `replicationTime`; macOS 11.0 or later; deprecated from macOS 12.0; default `900`.
    #[serde(
        rename = "replicationTime",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "i64")]
    pub replication_time: Option<i64>,
    /// `true` asks the user to sign in only after a Kerberos challenge or `app-sso`, not right after installation.
    ///
    /// Key `delayUserSetup`; macOS 11.0 or later; default `false`.
    #[serde(
        rename = "delayUserSetup",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub delay_user_setup: Option<bool>,
    /// `false` fetches a fresh ticket only at the next challenge or network change rather than as soon as one is missing.
    ///
    /// Key `monitorCredentialsCache`; macOS 11.0 or later; default `true`.
    #[serde(
        rename = "monitorCredentialsCache",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub monitor_credentials_cache: Option<bool>,
    /// `true` refuses LDAP connections without TLS.
    ///
    /// Key `requireTLSForLDAP`; macOS 11.0 or later; default `false`.
    #[serde(
        rename = "requireTLSForLDAP",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub require_tls_for_ldap: Option<bool>,
    /// When other processes get this credential: `always` unless they name another, `whenNotSpecified` only for the listed hosts, `kerberosDefault` by the usual rules.
    ///
    /// Key `credentialUseMode`; macOS 11.0 or later; default `always`.
    #[serde(
        rename = "credentialUseMode",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "CredentialUseMode")]
    pub credential_use_mode: Option<CredentialUseMode>,
    /// Key distribution centers asked first, in order, before DNS is searched.
    ///
    /// Key `preferredKDCs`; macOS 12.0 or later.
    #[serde(
        rename = "preferredKDCs",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub preferred_kdcs: Option<Vec<String>>,
    /// `true` relies on the ticket that Platform SSO supplies and requests none itself.
    ///
    /// Key `usePlatformSSOTGT`; macOS 13.0 or later; default `false`.
    #[serde(
        rename = "usePlatformSSOTGT",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub use_platform_ssotgt: Option<bool>,
    /// `false` forbids signing in by hand when Platform SSO supplies no ticket; counts only with `usePlatformSSOTGT`.
    ///
    /// Key `allowPlatformSSOAuthFallback`; macOS 13.0 or later; default `true`.
    #[serde(
        rename = "allowPlatformSSOAuthFallback",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_platform_sso_auth_fallback: Option<bool>,
    /// `true` restricts the extension to tickets: no expiry warnings, password synchronization or home folder.
    ///
    /// Key `performKerberosOnly`; macOS 13.0 or later; default `false`.
    #[serde(
        rename = "performKerberosOnly",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub perform_kerberos_only: Option<bool>,
    /// Pattern with `*` on the issuer name that narrows the smart card choice; a single match is selected at once.
    ///
    /// Key `identityIssuerAutoSelectFilter`; macOS 15.0 or later.
    #[serde(
        rename = "identityIssuerAutoSelectFilter",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub identity_issuer_auto_select_filter: Option<String>,
    /// `false` hides the switch to smart card sign-in.
    ///
    /// Key `allowSmartCard`; macOS 15.0 or later; default `true`.
    #[serde(
        rename = "allowSmartCard",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_smart_card: Option<bool>,
    /// `false` hides the switch to password sign-in.
    ///
    /// Key `allowPassword`; macOS 15.0 or later; default `true`.
    #[serde(
        rename = "allowPassword",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_password: Option<bool>,
    /// `true` opens the sign-in window asking for a smart card.
    ///
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
