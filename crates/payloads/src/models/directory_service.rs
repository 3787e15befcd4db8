// From schemas/payloads/com.apple.DirectoryService.managed.yaml by `cargo xtask codegen`.

//! Directory service: `com.apple.DirectoryService.managed`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Directory service.
///
/// Binds the Mac to Active Directory and sets what `dsconfigad` would: mobile accounts, home folders, ID mapping and packet signing.
///
/// Type `com.apple.DirectoryService.managed`; macOS 10.8 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct DirectoryService {
    /// Key `HostName`.
    #[serde(rename = "HostName")]
    pub host_name: String,
    /// Key `UserName`.
    #[serde(rename = "UserName", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub user_name: Option<String>,
    /// Key `Password`; a secret.
    #[serde(rename = "Password", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub password: Option<String>,
    /// Key `ClientID`.
    #[serde(rename = "ClientID", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub client_id: Option<String>,
    /// Key `Description`.
    #[serde(
        rename = "Description",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub description: Option<String>,
    /// Key `ADOrganizationalUnit`.
    #[serde(
        rename = "ADOrganizationalUnit",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub ad_organizational_unit: Option<String>,
    /// Key `ADMountStyle`.
    #[serde(
        rename = "ADMountStyle",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub ad_mount_style: Option<String>,
    /// Key `ADCreateMobileAccountAtLoginFlag`; macOS 10.9 or later; default `false`.
    #[serde(
        rename = "ADCreateMobileAccountAtLoginFlag",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub ad_create_mobile_account_at_login_flag: Option<bool>,
    /// Key `ADCreateMobileAccountAtLogin`; default `false`.
    #[serde(
        rename = "ADCreateMobileAccountAtLogin",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub ad_create_mobile_account_at_login: Option<bool>,
    /// Key `ADWarnUserBeforeCreatingMAFlag`; macOS 10.9 or later; default `false`.
    #[serde(
        rename = "ADWarnUserBeforeCreatingMAFlag",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub ad_warn_user_before_creating_ma_flag: Option<bool>,
    /// Key `ADWarnUserBeforeCreatingMA`; default `false`.
    #[serde(
        rename = "ADWarnUserBeforeCreatingMA",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub ad_warn_user_before_creating_ma: Option<bool>,
    /// Key `ADForceHomeLocalFlag`; macOS 10.9 or later; default `false`.
    #[serde(
        rename = "ADForceHomeLocalFlag",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub ad_force_home_local_flag: Option<bool>,
    /// Key `ADForceHomeLocal`; default `false`.
    #[serde(
        rename = "ADForceHomeLocal",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub ad_force_home_local: Option<bool>,
    /// Key `ADUseWindowsUNCPathFlag`; macOS 10.9 or later; default `false`.
    #[serde(
        rename = "ADUseWindowsUNCPathFlag",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub ad_use_windows_unc_path_flag: Option<bool>,
    /// Key `ADUseWindowsUNCPath`; default `false`.
    #[serde(
        rename = "ADUseWindowsUNCPath",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub ad_use_windows_unc_path: Option<bool>,
    /// Key `ADAllowMultiDomainAuthFlag`; macOS 10.9 or later; default `false`.
    #[serde(
        rename = "ADAllowMultiDomainAuthFlag",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub ad_allow_multi_domain_auth_flag: Option<bool>,
    /// Key `ADAllowMultiDomainAuth`; default `false`.
    #[serde(
        rename = "ADAllowMultiDomainAuth",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub ad_allow_multi_domain_auth: Option<bool>,
    /// Key `ADDefaultUserShellFlag`; default `false`.
    #[serde(
        rename = "ADDefaultUserShellFlag",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub ad_default_user_shell_flag: Option<bool>,
    /// Key `ADDefaultUserShell`.
    #[serde(
        rename = "ADDefaultUserShell",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub ad_default_user_shell: Option<String>,
    /// Key `ADMapUIDAttributeFlag`; default `false`.
    #[serde(
        rename = "ADMapUIDAttributeFlag",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub ad_map_uid_attribute_flag: Option<bool>,
    /// Key `ADMapUIDAttribute`.
    #[serde(
        rename = "ADMapUIDAttribute",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub ad_map_uid_attribute: Option<String>,
    /// Key `ADMapGIDAttributeFlag`; default `false`.
    #[serde(
        rename = "ADMapGIDAttributeFlag",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub ad_map_gid_attribute_flag: Option<bool>,
    /// Key `ADMapGIDAttribute`.
    #[serde(
        rename = "ADMapGIDAttribute",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub ad_map_gid_attribute: Option<String>,
    /// Key `ADMapGGIDAttributeFlag`; default `false`.
    #[serde(
        rename = "ADMapGGIDAttributeFlag",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub ad_map_ggid_attribute_flag: Option<bool>,
    /// Key `ADMapGGIDAttribute`.
    #[serde(
        rename = "ADMapGGIDAttribute",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub ad_map_ggid_attribute: Option<String>,
    /// Key `ADPreferredDCServerFlag`; default `false`.
    #[serde(
        rename = "ADPreferredDCServerFlag",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub ad_preferred_dc_server_flag: Option<bool>,
    /// Key `ADPreferredDCServer`.
    #[serde(
        rename = "ADPreferredDCServer",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub ad_preferred_dc_server: Option<String>,
    /// Key `ADDomainAdminGroupListFlag`; default `false`.
    #[serde(
        rename = "ADDomainAdminGroupListFlag",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub ad_domain_admin_group_list_flag: Option<bool>,
    /// Key `ADDomainAdminGroupList`.
    #[serde(
        rename = "ADDomainAdminGroupList",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub ad_domain_admin_group_list: Option<Vec<String>>,
    /// Key `ADNamespaceFlag`; default `false`.
    #[serde(
        rename = "ADNamespaceFlag",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub ad_namespace_flag: Option<bool>,
    /// Key `ADNamespace`.
    #[serde(
        rename = "ADNamespace",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub ad_namespace: Option<String>,
    /// Key `ADPacketSignFlag`; macOS 10.8 or later; default `false`.
    #[serde(
        rename = "ADPacketSignFlag",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub ad_packet_sign_flag: Option<bool>,
    /// Key `ADPacketSign`.
    #[serde(
        rename = "ADPacketSign",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub ad_packet_sign: Option<String>,
    /// Key `ADPacketEncryptFlag`; default `false`.
    #[serde(
        rename = "ADPacketEncryptFlag",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub ad_packet_encrypt_flag: Option<bool>,
    /// Key `ADPacketEncrypt`.
    #[serde(
        rename = "ADPacketEncrypt",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub ad_packet_encrypt: Option<String>,
    /// Key `ADRestrictDDNSFlag`; default `false`.
    #[serde(
        rename = "ADRestrictDDNSFlag",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub ad_restrict_ddns_flag: Option<bool>,
    /// Key `ADRestrictDDNS`; macOS 10.8 or later.
    #[serde(
        rename = "ADRestrictDDNS",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub ad_restrict_ddns: Option<Vec<String>>,
    /// Key `ADTrustChangePassIntervalDaysFlag`; default `false`.
    #[serde(
        rename = "ADTrustChangePassIntervalDaysFlag",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub ad_trust_change_pass_interval_days_flag: Option<bool>,
    /// Key `ADTrustChangePassIntervalDays`.
    #[serde(
        rename = "ADTrustChangePassIntervalDays",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "i64")]
    pub ad_trust_change_pass_interval_days: Option<i64>,
}

impl PayloadModel for DirectoryService {
    const PAYLOAD_TYPE: &'static str = "com.apple.DirectoryService.managed";
    const VARIANT: Option<&'static str> = None;
}
