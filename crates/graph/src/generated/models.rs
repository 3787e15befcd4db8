//! Written by `cargo xtask codegen` from `schemas/`; changes belong there.
#![cfg_attr(rustfmt, rustfmt_skip)]

use serde::{Deserialize, Serialize};

use crate::model::{Base64, GraphModel};

/// `allDevicesAssignmentTarget`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct AllDevicesAssignmentTarget {
    /// `deviceAndAppManagementAssignmentFilterId`.
    #[serde(rename = "deviceAndAppManagementAssignmentFilterId", default, skip_serializing_if = "Option::is_none")]
    pub device_and_app_management_assignment_filter_id: Option<String>,
    /// `deviceAndAppManagementAssignmentFilterType`.
    #[serde(rename = "deviceAndAppManagementAssignmentFilterType", default, skip_serializing_if = "Option::is_none")]
    pub device_and_app_management_assignment_filter_type: Option<DeviceAndAppManagementAssignmentFilterType>,
}

impl GraphModel for AllDevicesAssignmentTarget {
    const TYPE: &'static str = "allDevicesAssignmentTarget";
}

/// `allLicensedUsersAssignmentTarget`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct AllLicensedUsersAssignmentTarget {
    /// `deviceAndAppManagementAssignmentFilterId`.
    #[serde(rename = "deviceAndAppManagementAssignmentFilterId", default, skip_serializing_if = "Option::is_none")]
    pub device_and_app_management_assignment_filter_id: Option<String>,
    /// `deviceAndAppManagementAssignmentFilterType`.
    #[serde(rename = "deviceAndAppManagementAssignmentFilterType", default, skip_serializing_if = "Option::is_none")]
    pub device_and_app_management_assignment_filter_type: Option<DeviceAndAppManagementAssignmentFilterType>,
}

impl GraphModel for AllLicensedUsersAssignmentTarget {
    const TYPE: &'static str = "allLicensedUsersAssignmentTarget";
}

/// `appListItem`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct AppListItem {
    /// `appId`.
    #[serde(rename = "appId", default, skip_serializing_if = "Option::is_none")]
    pub app_id: Option<String>,
    /// `appStoreUrl`.
    #[serde(rename = "appStoreUrl", default, skip_serializing_if = "Option::is_none")]
    pub app_store_url: Option<String>,
    /// `name`.
    #[serde(rename = "name", default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `publisher`.
    #[serde(rename = "publisher", default, skip_serializing_if = "Option::is_none")]
    pub publisher: Option<String>,
}

impl GraphModel for AppListItem {
    const TYPE: &'static str = "appListItem";
}

/// `appleDeviceFeaturesConfigurationBase`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct AppleDeviceFeaturesConfigurationBase {
    /// `airPrintDestinations`.
    #[serde(rename = "airPrintDestinations", default, skip_serializing_if = "Option::is_none")]
    pub air_print_destinations: Option<Vec<serde_json::Value>>,
    /// `assignments`.
    #[serde(rename = "assignments", default, skip_serializing_if = "Option::is_none")]
    pub assignments: Option<Vec<DeviceConfigurationAssignment>>,
    /// `createdDateTime`.
    #[serde(rename = "createdDateTime", default, skip_serializing_if = "Option::is_none")]
    pub created_date_time: Option<String>,
    /// `description`.
    #[serde(rename = "description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `deviceManagementApplicabilityRuleDeviceMode`.
    #[serde(rename = "deviceManagementApplicabilityRuleDeviceMode", default, skip_serializing_if = "Option::is_none")]
    pub device_management_applicability_rule_device_mode: Option<serde_json::Value>,
    /// `deviceManagementApplicabilityRuleOsEdition`.
    #[serde(rename = "deviceManagementApplicabilityRuleOsEdition", default, skip_serializing_if = "Option::is_none")]
    pub device_management_applicability_rule_os_edition: Option<serde_json::Value>,
    /// `deviceManagementApplicabilityRuleOsVersion`.
    #[serde(rename = "deviceManagementApplicabilityRuleOsVersion", default, skip_serializing_if = "Option::is_none")]
    pub device_management_applicability_rule_os_version: Option<serde_json::Value>,
    /// `deviceSettingStateSummaries`.
    #[serde(rename = "deviceSettingStateSummaries", default, skip_serializing_if = "Option::is_none")]
    pub device_setting_state_summaries: Option<Vec<serde_json::Value>>,
    /// `deviceStatusOverview`.
    #[serde(rename = "deviceStatusOverview", default, skip_serializing_if = "Option::is_none")]
    pub device_status_overview: Option<serde_json::Value>,
    /// `deviceStatuses`.
    #[serde(rename = "deviceStatuses", default, skip_serializing_if = "Option::is_none")]
    pub device_statuses: Option<Vec<serde_json::Value>>,
    /// `displayName`.
    #[serde(rename = "displayName", default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `groupAssignments`.
    #[serde(rename = "groupAssignments", default, skip_serializing_if = "Option::is_none")]
    pub group_assignments: Option<Vec<serde_json::Value>>,
    /// `id`.
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `lastModifiedDateTime`.
    #[serde(rename = "lastModifiedDateTime", default, skip_serializing_if = "Option::is_none")]
    pub last_modified_date_time: Option<String>,
    /// `roleScopeTagIds`.
    #[serde(rename = "roleScopeTagIds", default, skip_serializing_if = "Option::is_none")]
    pub role_scope_tag_ids: Option<Vec<String>>,
    /// `supportsScopeTags`.
    #[serde(rename = "supportsScopeTags", default, skip_serializing_if = "Option::is_none")]
    pub supports_scope_tags: Option<bool>,
    /// `userStatusOverview`.
    #[serde(rename = "userStatusOverview", default, skip_serializing_if = "Option::is_none")]
    pub user_status_overview: Option<serde_json::Value>,
    /// `userStatuses`.
    #[serde(rename = "userStatuses", default, skip_serializing_if = "Option::is_none")]
    pub user_statuses: Option<Vec<serde_json::Value>>,
    /// `version`.
    #[serde(rename = "version", default, skip_serializing_if = "Option::is_none")]
    pub version: Option<i64>,
}

impl GraphModel for AppleDeviceFeaturesConfigurationBase {
    const TYPE: &'static str = "appleDeviceFeaturesConfigurationBase";
}

/// `appleVpnConfiguration`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct AppleVpnConfiguration {
    /// `assignments`.
    #[serde(rename = "assignments", default, skip_serializing_if = "Option::is_none")]
    pub assignments: Option<Vec<DeviceConfigurationAssignment>>,
    /// `associatedDomains`.
    #[serde(rename = "associatedDomains", default, skip_serializing_if = "Option::is_none")]
    pub associated_domains: Option<Vec<String>>,
    /// `authenticationMethod`.
    #[serde(rename = "authenticationMethod", default, skip_serializing_if = "Option::is_none")]
    pub authentication_method: Option<VpnAuthenticationMethod>,
    /// `connectionName`.
    #[serde(rename = "connectionName", default, skip_serializing_if = "Option::is_none")]
    pub connection_name: Option<String>,
    /// `connectionType`.
    #[serde(rename = "connectionType", default, skip_serializing_if = "Option::is_none")]
    pub connection_type: Option<AppleVpnConnectionType>,
    /// `createdDateTime`.
    #[serde(rename = "createdDateTime", default, skip_serializing_if = "Option::is_none")]
    pub created_date_time: Option<String>,
    /// `customData`.
    #[serde(rename = "customData", default, skip_serializing_if = "Option::is_none")]
    pub custom_data: Option<Vec<serde_json::Value>>,
    /// `customKeyValueData`.
    #[serde(rename = "customKeyValueData", default, skip_serializing_if = "Option::is_none")]
    pub custom_key_value_data: Option<Vec<KeyValuePair>>,
    /// `description`.
    #[serde(rename = "description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `deviceManagementApplicabilityRuleDeviceMode`.
    #[serde(rename = "deviceManagementApplicabilityRuleDeviceMode", default, skip_serializing_if = "Option::is_none")]
    pub device_management_applicability_rule_device_mode: Option<serde_json::Value>,
    /// `deviceManagementApplicabilityRuleOsEdition`.
    #[serde(rename = "deviceManagementApplicabilityRuleOsEdition", default, skip_serializing_if = "Option::is_none")]
    pub device_management_applicability_rule_os_edition: Option<serde_json::Value>,
    /// `deviceManagementApplicabilityRuleOsVersion`.
    #[serde(rename = "deviceManagementApplicabilityRuleOsVersion", default, skip_serializing_if = "Option::is_none")]
    pub device_management_applicability_rule_os_version: Option<serde_json::Value>,
    /// `deviceSettingStateSummaries`.
    #[serde(rename = "deviceSettingStateSummaries", default, skip_serializing_if = "Option::is_none")]
    pub device_setting_state_summaries: Option<Vec<serde_json::Value>>,
    /// `deviceStatusOverview`.
    #[serde(rename = "deviceStatusOverview", default, skip_serializing_if = "Option::is_none")]
    pub device_status_overview: Option<serde_json::Value>,
    /// `deviceStatuses`.
    #[serde(rename = "deviceStatuses", default, skip_serializing_if = "Option::is_none")]
    pub device_statuses: Option<Vec<serde_json::Value>>,
    /// `disableOnDemandUserOverride`.
    #[serde(rename = "disableOnDemandUserOverride", default, skip_serializing_if = "Option::is_none")]
    pub disable_on_demand_user_override: Option<bool>,
    /// `disconnectOnIdle`.
    #[serde(rename = "disconnectOnIdle", default, skip_serializing_if = "Option::is_none")]
    pub disconnect_on_idle: Option<bool>,
    /// `disconnectOnIdleTimerInSeconds`.
    #[serde(rename = "disconnectOnIdleTimerInSeconds", default, skip_serializing_if = "Option::is_none")]
    pub disconnect_on_idle_timer_in_seconds: Option<i64>,
    /// `displayName`.
    #[serde(rename = "displayName", default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `enablePerApp`.
    #[serde(rename = "enablePerApp", default, skip_serializing_if = "Option::is_none")]
    pub enable_per_app: Option<bool>,
    /// `enableSplitTunneling`.
    #[serde(rename = "enableSplitTunneling", default, skip_serializing_if = "Option::is_none")]
    pub enable_split_tunneling: Option<bool>,
    /// `excludeLocalNetworks`.
    #[serde(rename = "excludeLocalNetworks", default, skip_serializing_if = "Option::is_none")]
    pub exclude_local_networks: Option<bool>,
    /// `excludedDomains`.
    #[serde(rename = "excludedDomains", default, skip_serializing_if = "Option::is_none")]
    pub excluded_domains: Option<Vec<String>>,
    /// `groupAssignments`.
    #[serde(rename = "groupAssignments", default, skip_serializing_if = "Option::is_none")]
    pub group_assignments: Option<Vec<serde_json::Value>>,
    /// `id`.
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `identifier`.
    #[serde(rename = "identifier", default, skip_serializing_if = "Option::is_none")]
    pub identifier: Option<String>,
    /// `includeAllNetworks`.
    #[serde(rename = "includeAllNetworks", default, skip_serializing_if = "Option::is_none")]
    pub include_all_networks: Option<bool>,
    /// `lastModifiedDateTime`.
    #[serde(rename = "lastModifiedDateTime", default, skip_serializing_if = "Option::is_none")]
    pub last_modified_date_time: Option<String>,
    /// `loginGroupOrDomain`.
    #[serde(rename = "loginGroupOrDomain", default, skip_serializing_if = "Option::is_none")]
    pub login_group_or_domain: Option<String>,
    /// `onDemandRules`.
    #[serde(rename = "onDemandRules", default, skip_serializing_if = "Option::is_none")]
    pub on_demand_rules: Option<Vec<serde_json::Value>>,
    /// `optInToDeviceIdSharing`.
    #[serde(rename = "optInToDeviceIdSharing", default, skip_serializing_if = "Option::is_none")]
    pub opt_in_to_device_id_sharing: Option<bool>,
    /// `providerType`.
    #[serde(rename = "providerType", default, skip_serializing_if = "Option::is_none")]
    pub provider_type: Option<VpnProviderType>,
    /// `proxyServer`.
    #[serde(rename = "proxyServer", default, skip_serializing_if = "Option::is_none")]
    pub proxy_server: Option<serde_json::Value>,
    /// `realm`.
    #[serde(rename = "realm", default, skip_serializing_if = "Option::is_none")]
    pub realm: Option<String>,
    /// `role`.
    #[serde(rename = "role", default, skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    /// `roleScopeTagIds`.
    #[serde(rename = "roleScopeTagIds", default, skip_serializing_if = "Option::is_none")]
    pub role_scope_tag_ids: Option<Vec<String>>,
    /// `safariDomains`.
    #[serde(rename = "safariDomains", default, skip_serializing_if = "Option::is_none")]
    pub safari_domains: Option<Vec<String>>,
    /// `server`.
    #[serde(rename = "server", default, skip_serializing_if = "Option::is_none")]
    pub server: Option<serde_json::Value>,
    /// `supportsScopeTags`.
    #[serde(rename = "supportsScopeTags", default, skip_serializing_if = "Option::is_none")]
    pub supports_scope_tags: Option<bool>,
    /// `userStatusOverview`.
    #[serde(rename = "userStatusOverview", default, skip_serializing_if = "Option::is_none")]
    pub user_status_overview: Option<serde_json::Value>,
    /// `userStatuses`.
    #[serde(rename = "userStatuses", default, skip_serializing_if = "Option::is_none")]
    pub user_statuses: Option<Vec<serde_json::Value>>,
    /// `version`.
    #[serde(rename = "version", default, skip_serializing_if = "Option::is_none")]
    pub version: Option<i64>,
}

impl GraphModel for AppleVpnConfiguration {
    const TYPE: &'static str = "appleVpnConfiguration";
}

/// `conditionalAccessConditionSet`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ConditionalAccessConditionSet {
    /// `agentContext`.
    #[serde(rename = "agentContext", default, skip_serializing_if = "Option::is_none")]
    pub agent_context: Option<serde_json::Value>,
    /// `agentIdRiskLevels`.
    #[serde(rename = "agentIdRiskLevels", default, skip_serializing_if = "Option::is_none")]
    pub agent_id_risk_levels: Option<Vec<ConditionalAccessAgentIdRiskLevels>>,
    /// `agents`.
    #[serde(rename = "agents", default, skip_serializing_if = "Option::is_none")]
    pub agents: Option<serde_json::Value>,
    /// `applications`.
    #[serde(rename = "applications", default, skip_serializing_if = "Option::is_none")]
    pub applications: Option<serde_json::Value>,
    /// `authenticationFlows`.
    #[serde(rename = "authenticationFlows", default, skip_serializing_if = "Option::is_none")]
    pub authentication_flows: Option<serde_json::Value>,
    /// `clientAppTypes`.
    #[serde(rename = "clientAppTypes", default, skip_serializing_if = "Option::is_none")]
    pub client_app_types: Option<Vec<ConditionalAccessClientApp>>,
    /// `clientApplications`.
    #[serde(rename = "clientApplications", default, skip_serializing_if = "Option::is_none")]
    pub client_applications: Option<serde_json::Value>,
    /// `deviceStates`.
    #[serde(rename = "deviceStates", default, skip_serializing_if = "Option::is_none")]
    pub device_states: Option<serde_json::Value>,
    /// `devices`.
    #[serde(rename = "devices", default, skip_serializing_if = "Option::is_none")]
    pub devices: Option<serde_json::Value>,
    /// `insiderRiskLevels`.
    #[serde(rename = "insiderRiskLevels", default, skip_serializing_if = "Option::is_none")]
    pub insider_risk_levels: Option<Vec<ConditionalAccessInsiderRiskLevels>>,
    /// `locations`.
    #[serde(rename = "locations", default, skip_serializing_if = "Option::is_none")]
    pub locations: Option<serde_json::Value>,
    /// `platforms`.
    #[serde(rename = "platforms", default, skip_serializing_if = "Option::is_none")]
    pub platforms: Option<serde_json::Value>,
    /// `servicePrincipalRiskLevels`.
    #[serde(rename = "servicePrincipalRiskLevels", default, skip_serializing_if = "Option::is_none")]
    pub service_principal_risk_levels: Option<Vec<RiskLevel>>,
    /// `signInRiskLevels`.
    #[serde(rename = "signInRiskLevels", default, skip_serializing_if = "Option::is_none")]
    pub sign_in_risk_levels: Option<Vec<RiskLevel>>,
    /// `userRiskLevels`.
    #[serde(rename = "userRiskLevels", default, skip_serializing_if = "Option::is_none")]
    pub user_risk_levels: Option<Vec<RiskLevel>>,
    /// `users`.
    #[serde(rename = "users", default, skip_serializing_if = "Option::is_none")]
    pub users: Option<serde_json::Value>,
}

impl GraphModel for ConditionalAccessConditionSet {
    const TYPE: &'static str = "conditionalAccessConditionSet";
}

/// `conditionalAccessGrantControls`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ConditionalAccessGrantControls {
    /// `authenticationStrength`.
    #[serde(rename = "authenticationStrength", default, skip_serializing_if = "Option::is_none")]
    pub authentication_strength: Option<serde_json::Value>,
    /// `builtInControls`.
    #[serde(rename = "builtInControls", default, skip_serializing_if = "Option::is_none")]
    pub built_in_controls: Option<Vec<ConditionalAccessGrantControl>>,
    /// `customAuthenticationFactors`.
    #[serde(rename = "customAuthenticationFactors", default, skip_serializing_if = "Option::is_none")]
    pub custom_authentication_factors: Option<Vec<String>>,
    /// `operator`.
    #[serde(rename = "operator", default, skip_serializing_if = "Option::is_none")]
    pub operator: Option<String>,
    /// `termsOfUse`.
    #[serde(rename = "termsOfUse", default, skip_serializing_if = "Option::is_none")]
    pub terms_of_use: Option<Vec<String>>,
}

impl GraphModel for ConditionalAccessGrantControls {
    const TYPE: &'static str = "conditionalAccessGrantControls";
}

/// `conditionalAccessPolicy`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ConditionalAccessPolicy {
    /// `conditions`.
    #[serde(rename = "conditions", default, skip_serializing_if = "Option::is_none")]
    pub conditions: Option<Box<ConditionalAccessConditionSet>>,
    /// `createdDateTime`.
    #[serde(rename = "createdDateTime", default, skip_serializing_if = "Option::is_none")]
    pub created_date_time: Option<String>,
    /// `deletedDateTime`.
    #[serde(rename = "deletedDateTime", default, skip_serializing_if = "Option::is_none")]
    pub deleted_date_time: Option<String>,
    /// `description`.
    #[serde(rename = "description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `displayName`.
    #[serde(rename = "displayName", default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `grantControls`.
    #[serde(rename = "grantControls", default, skip_serializing_if = "Option::is_none")]
    pub grant_controls: Option<Box<ConditionalAccessGrantControls>>,
    /// `id`.
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `modifiedDateTime`.
    #[serde(rename = "modifiedDateTime", default, skip_serializing_if = "Option::is_none")]
    pub modified_date_time: Option<String>,
    /// `sessionControls`.
    #[serde(rename = "sessionControls", default, skip_serializing_if = "Option::is_none")]
    pub session_controls: Option<Box<ConditionalAccessSessionControls>>,
    /// `state`.
    #[serde(rename = "state", default, skip_serializing_if = "Option::is_none")]
    pub state: Option<ConditionalAccessPolicyState>,
}

impl GraphModel for ConditionalAccessPolicy {
    const TYPE: &'static str = "conditionalAccessPolicy";
}

/// `conditionalAccessSessionControls`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ConditionalAccessSessionControls {
    /// `applicationEnforcedRestrictions`.
    #[serde(rename = "applicationEnforcedRestrictions", default, skip_serializing_if = "Option::is_none")]
    pub application_enforced_restrictions: Option<serde_json::Value>,
    /// `cloudAppSecurity`.
    #[serde(rename = "cloudAppSecurity", default, skip_serializing_if = "Option::is_none")]
    pub cloud_app_security: Option<serde_json::Value>,
    /// `continuousAccessEvaluation`.
    #[serde(rename = "continuousAccessEvaluation", default, skip_serializing_if = "Option::is_none")]
    pub continuous_access_evaluation: Option<serde_json::Value>,
    /// `disableResilienceDefaults`.
    #[serde(rename = "disableResilienceDefaults", default, skip_serializing_if = "Option::is_none")]
    pub disable_resilience_defaults: Option<bool>,
    /// `globalSecureAccessFilteringProfile`.
    #[serde(rename = "globalSecureAccessFilteringProfile", default, skip_serializing_if = "Option::is_none")]
    pub global_secure_access_filtering_profile: Option<serde_json::Value>,
    /// `persistentBrowser`.
    #[serde(rename = "persistentBrowser", default, skip_serializing_if = "Option::is_none")]
    pub persistent_browser: Option<serde_json::Value>,
    /// `secureSignInSession`.
    #[serde(rename = "secureSignInSession", default, skip_serializing_if = "Option::is_none")]
    pub secure_sign_in_session: Option<serde_json::Value>,
    /// `signInFrequency`.
    #[serde(rename = "signInFrequency", default, skip_serializing_if = "Option::is_none")]
    pub sign_in_frequency: Option<serde_json::Value>,
}

impl GraphModel for ConditionalAccessSessionControls {
    const TYPE: &'static str = "conditionalAccessSessionControls";
}

/// `customSubjectAlternativeName`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CustomSubjectAlternativeName {
    /// `name`.
    #[serde(rename = "name", default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `sanType`.
    #[serde(rename = "sanType", default, skip_serializing_if = "Option::is_none")]
    pub san_type: Option<Vec<SubjectAlternativeNameType>>,
}

impl GraphModel for CustomSubjectAlternativeName {
    const TYPE: &'static str = "customSubjectAlternativeName";
}

/// `customUpdateTimeWindow`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CustomUpdateTimeWindow {
    /// `endDay`.
    #[serde(rename = "endDay", default, skip_serializing_if = "Option::is_none")]
    pub end_day: Option<DayOfWeek>,
    /// `endTime`.
    #[serde(rename = "endTime", default, skip_serializing_if = "Option::is_none")]
    pub end_time: Option<String>,
    /// `startDay`.
    #[serde(rename = "startDay", default, skip_serializing_if = "Option::is_none")]
    pub start_day: Option<DayOfWeek>,
    /// `startTime`.
    #[serde(rename = "startTime", default, skip_serializing_if = "Option::is_none")]
    pub start_time: Option<String>,
}

impl GraphModel for CustomUpdateTimeWindow {
    const TYPE: &'static str = "customUpdateTimeWindow";
}

/// `depEnrollmentBaseProfile`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DepEnrollmentBaseProfile {
    /// `appleIdDisabled`.
    #[serde(rename = "appleIdDisabled", default, skip_serializing_if = "Option::is_none")]
    pub apple_id_disabled: Option<bool>,
    /// `applePayDisabled`.
    #[serde(rename = "applePayDisabled", default, skip_serializing_if = "Option::is_none")]
    pub apple_pay_disabled: Option<bool>,
    /// `configurationEndpointUrl`.
    #[serde(rename = "configurationEndpointUrl", default, skip_serializing_if = "Option::is_none")]
    pub configuration_endpoint_url: Option<String>,
    /// `configurationWebUrl`.
    #[serde(rename = "configurationWebUrl", default, skip_serializing_if = "Option::is_none")]
    pub configuration_web_url: Option<bool>,
    /// `description`.
    #[serde(rename = "description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `deviceNameTemplate`.
    #[serde(rename = "deviceNameTemplate", default, skip_serializing_if = "Option::is_none")]
    pub device_name_template: Option<String>,
    /// `diagnosticsDisabled`.
    #[serde(rename = "diagnosticsDisabled", default, skip_serializing_if = "Option::is_none")]
    pub diagnostics_disabled: Option<bool>,
    /// `displayName`.
    #[serde(rename = "displayName", default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `displayToneSetupDisabled`.
    #[serde(rename = "displayToneSetupDisabled", default, skip_serializing_if = "Option::is_none")]
    pub display_tone_setup_disabled: Option<bool>,
    /// `enableAuthenticationViaCompanyPortal`.
    #[serde(rename = "enableAuthenticationViaCompanyPortal", default, skip_serializing_if = "Option::is_none")]
    pub enable_authentication_via_company_portal: Option<bool>,
    /// `enabledSkipKeys`.
    #[serde(rename = "enabledSkipKeys", default, skip_serializing_if = "Option::is_none")]
    pub enabled_skip_keys: Option<Vec<String>>,
    /// `enrollmentTimeAzureAdGroupIds`.
    #[serde(rename = "enrollmentTimeAzureAdGroupIds", default, skip_serializing_if = "Option::is_none")]
    pub enrollment_time_azure_ad_group_ids: Option<Vec<String>>,
    /// `id`.
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `isDefault`.
    #[serde(rename = "isDefault", default, skip_serializing_if = "Option::is_none")]
    pub is_default: Option<bool>,
    /// `isMandatory`.
    #[serde(rename = "isMandatory", default, skip_serializing_if = "Option::is_none")]
    pub is_mandatory: Option<bool>,
    /// `locationDisabled`.
    #[serde(rename = "locationDisabled", default, skip_serializing_if = "Option::is_none")]
    pub location_disabled: Option<bool>,
    /// `privacyPaneDisabled`.
    #[serde(rename = "privacyPaneDisabled", default, skip_serializing_if = "Option::is_none")]
    pub privacy_pane_disabled: Option<bool>,
    /// `profileRemovalDisabled`.
    #[serde(rename = "profileRemovalDisabled", default, skip_serializing_if = "Option::is_none")]
    pub profile_removal_disabled: Option<bool>,
    /// `requireCompanyPortalOnSetupAssistantEnrolledDevices`.
    #[serde(rename = "requireCompanyPortalOnSetupAssistantEnrolledDevices", default, skip_serializing_if = "Option::is_none")]
    pub require_company_portal_on_setup_assistant_enrolled_devices: Option<bool>,
    /// `requiresUserAuthentication`.
    #[serde(rename = "requiresUserAuthentication", default, skip_serializing_if = "Option::is_none")]
    pub requires_user_authentication: Option<bool>,
    /// `restoreBlocked`.
    #[serde(rename = "restoreBlocked", default, skip_serializing_if = "Option::is_none")]
    pub restore_blocked: Option<bool>,
    /// `screenTimeScreenDisabled`.
    #[serde(rename = "screenTimeScreenDisabled", default, skip_serializing_if = "Option::is_none")]
    pub screen_time_screen_disabled: Option<bool>,
    /// `siriDisabled`.
    #[serde(rename = "siriDisabled", default, skip_serializing_if = "Option::is_none")]
    pub siri_disabled: Option<bool>,
    /// `supervisedModeEnabled`.
    #[serde(rename = "supervisedModeEnabled", default, skip_serializing_if = "Option::is_none")]
    pub supervised_mode_enabled: Option<bool>,
    /// `supportDepartment`.
    #[serde(rename = "supportDepartment", default, skip_serializing_if = "Option::is_none")]
    pub support_department: Option<String>,
    /// `supportPhoneNumber`.
    #[serde(rename = "supportPhoneNumber", default, skip_serializing_if = "Option::is_none")]
    pub support_phone_number: Option<String>,
    /// `termsAndConditionsDisabled`.
    #[serde(rename = "termsAndConditionsDisabled", default, skip_serializing_if = "Option::is_none")]
    pub terms_and_conditions_disabled: Option<bool>,
    /// `touchIdDisabled`.
    #[serde(rename = "touchIdDisabled", default, skip_serializing_if = "Option::is_none")]
    pub touch_id_disabled: Option<bool>,
    /// `waitForDeviceConfiguredConfirmation`.
    #[serde(rename = "waitForDeviceConfiguredConfirmation", default, skip_serializing_if = "Option::is_none")]
    pub wait_for_device_configured_confirmation: Option<bool>,
}

impl GraphModel for DepEnrollmentBaseProfile {
    const TYPE: &'static str = "depEnrollmentBaseProfile";
}

/// `depMacOSEnrollmentProfile`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DepMacOsEnrollmentProfile {
    /// `accessibilityScreenDisabled`.
    #[serde(rename = "accessibilityScreenDisabled", default, skip_serializing_if = "Option::is_none")]
    pub accessibility_screen_disabled: Option<bool>,
    /// `adminAccountFullName`.
    #[serde(rename = "adminAccountFullName", default, skip_serializing_if = "Option::is_none")]
    pub admin_account_full_name: Option<String>,
    /// `adminAccountPassword`.
    #[serde(rename = "adminAccountPassword", default, skip_serializing_if = "Option::is_none")]
    pub admin_account_password: Option<String>,
    /// `adminAccountUserName`.
    #[serde(rename = "adminAccountUserName", default, skip_serializing_if = "Option::is_none")]
    pub admin_account_user_name: Option<String>,
    /// `appleIdDisabled`.
    #[serde(rename = "appleIdDisabled", default, skip_serializing_if = "Option::is_none")]
    pub apple_id_disabled: Option<bool>,
    /// `applePayDisabled`.
    #[serde(rename = "applePayDisabled", default, skip_serializing_if = "Option::is_none")]
    pub apple_pay_disabled: Option<bool>,
    /// `autoAdvanceSetupEnabled`.
    #[serde(rename = "autoAdvanceSetupEnabled", default, skip_serializing_if = "Option::is_none")]
    pub auto_advance_setup_enabled: Option<bool>,
    /// `autoUnlockWithWatchDisabled`.
    #[serde(rename = "autoUnlockWithWatchDisabled", default, skip_serializing_if = "Option::is_none")]
    pub auto_unlock_with_watch_disabled: Option<bool>,
    /// `chooseYourLockScreenDisabled`.
    #[serde(rename = "chooseYourLockScreenDisabled", default, skip_serializing_if = "Option::is_none")]
    pub choose_your_lock_screen_disabled: Option<bool>,
    /// `configurationEndpointUrl`.
    #[serde(rename = "configurationEndpointUrl", default, skip_serializing_if = "Option::is_none")]
    pub configuration_endpoint_url: Option<String>,
    /// `configurationWebUrl`.
    #[serde(rename = "configurationWebUrl", default, skip_serializing_if = "Option::is_none")]
    pub configuration_web_url: Option<bool>,
    /// `depProfileAdminAccountPasswordRotationSetting`.
    #[serde(rename = "depProfileAdminAccountPasswordRotationSetting", default, skip_serializing_if = "Option::is_none")]
    pub dep_profile_admin_account_password_rotation_setting: Option<Box<DepProfileAdminAccountPasswordRotationSetting>>,
    /// `description`.
    #[serde(rename = "description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `deviceNameTemplate`.
    #[serde(rename = "deviceNameTemplate", default, skip_serializing_if = "Option::is_none")]
    pub device_name_template: Option<String>,
    /// `diagnosticsDisabled`.
    #[serde(rename = "diagnosticsDisabled", default, skip_serializing_if = "Option::is_none")]
    pub diagnostics_disabled: Option<bool>,
    /// `displayName`.
    #[serde(rename = "displayName", default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `displayToneSetupDisabled`.
    #[serde(rename = "displayToneSetupDisabled", default, skip_serializing_if = "Option::is_none")]
    pub display_tone_setup_disabled: Option<bool>,
    /// `dontAutoPopulatePrimaryAccountInfo`.
    #[serde(rename = "dontAutoPopulatePrimaryAccountInfo", default, skip_serializing_if = "Option::is_none")]
    pub dont_auto_populate_primary_account_info: Option<bool>,
    /// `enableAuthenticationViaCompanyPortal`.
    #[serde(rename = "enableAuthenticationViaCompanyPortal", default, skip_serializing_if = "Option::is_none")]
    pub enable_authentication_via_company_portal: Option<bool>,
    /// `enableRestrictEditing`.
    #[serde(rename = "enableRestrictEditing", default, skip_serializing_if = "Option::is_none")]
    pub enable_restrict_editing: Option<bool>,
    /// `enabledSkipKeys`.
    #[serde(rename = "enabledSkipKeys", default, skip_serializing_if = "Option::is_none")]
    pub enabled_skip_keys: Option<Vec<String>>,
    /// `enrollmentTimeAzureAdGroupIds`.
    #[serde(rename = "enrollmentTimeAzureAdGroupIds", default, skip_serializing_if = "Option::is_none")]
    pub enrollment_time_azure_ad_group_ids: Option<Vec<String>>,
    /// `fileVaultDisabled`.
    #[serde(rename = "fileVaultDisabled", default, skip_serializing_if = "Option::is_none")]
    pub file_vault_disabled: Option<bool>,
    /// `hideAdminAccount`.
    #[serde(rename = "hideAdminAccount", default, skip_serializing_if = "Option::is_none")]
    pub hide_admin_account: Option<bool>,
    /// `iCloudDiagnosticsDisabled`.
    #[serde(rename = "iCloudDiagnosticsDisabled", default, skip_serializing_if = "Option::is_none")]
    pub i_cloud_diagnostics_disabled: Option<bool>,
    /// `iCloudStorageDisabled`.
    #[serde(rename = "iCloudStorageDisabled", default, skip_serializing_if = "Option::is_none")]
    pub i_cloud_storage_disabled: Option<bool>,
    /// `id`.
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `isDefault`.
    #[serde(rename = "isDefault", default, skip_serializing_if = "Option::is_none")]
    pub is_default: Option<bool>,
    /// `isMandatory`.
    #[serde(rename = "isMandatory", default, skip_serializing_if = "Option::is_none")]
    pub is_mandatory: Option<bool>,
    /// `locationDisabled`.
    #[serde(rename = "locationDisabled", default, skip_serializing_if = "Option::is_none")]
    pub location_disabled: Option<bool>,
    /// `passCodeDisabled`.
    #[serde(rename = "passCodeDisabled", default, skip_serializing_if = "Option::is_none")]
    pub pass_code_disabled: Option<bool>,
    /// `primaryAccountFullName`.
    #[serde(rename = "primaryAccountFullName", default, skip_serializing_if = "Option::is_none")]
    pub primary_account_full_name: Option<String>,
    /// `primaryAccountUserName`.
    #[serde(rename = "primaryAccountUserName", default, skip_serializing_if = "Option::is_none")]
    pub primary_account_user_name: Option<String>,
    /// `privacyPaneDisabled`.
    #[serde(rename = "privacyPaneDisabled", default, skip_serializing_if = "Option::is_none")]
    pub privacy_pane_disabled: Option<bool>,
    /// `profileRemovalDisabled`.
    #[serde(rename = "profileRemovalDisabled", default, skip_serializing_if = "Option::is_none")]
    pub profile_removal_disabled: Option<bool>,
    /// `registrationDisabled`.
    #[serde(rename = "registrationDisabled", default, skip_serializing_if = "Option::is_none")]
    pub registration_disabled: Option<bool>,
    /// `requestRequiresNetworkTether`.
    #[serde(rename = "requestRequiresNetworkTether", default, skip_serializing_if = "Option::is_none")]
    pub request_requires_network_tether: Option<bool>,
    /// `requireCompanyPortalOnSetupAssistantEnrolledDevices`.
    #[serde(rename = "requireCompanyPortalOnSetupAssistantEnrolledDevices", default, skip_serializing_if = "Option::is_none")]
    pub require_company_portal_on_setup_assistant_enrolled_devices: Option<bool>,
    /// `requiresUserAuthentication`.
    #[serde(rename = "requiresUserAuthentication", default, skip_serializing_if = "Option::is_none")]
    pub requires_user_authentication: Option<bool>,
    /// `restoreBlocked`.
    #[serde(rename = "restoreBlocked", default, skip_serializing_if = "Option::is_none")]
    pub restore_blocked: Option<bool>,
    /// `screenTimeScreenDisabled`.
    #[serde(rename = "screenTimeScreenDisabled", default, skip_serializing_if = "Option::is_none")]
    pub screen_time_screen_disabled: Option<bool>,
    /// `setPrimarySetupAccountAsRegularUser`.
    #[serde(rename = "setPrimarySetupAccountAsRegularUser", default, skip_serializing_if = "Option::is_none")]
    pub set_primary_setup_account_as_regular_user: Option<bool>,
    /// `siriDisabled`.
    #[serde(rename = "siriDisabled", default, skip_serializing_if = "Option::is_none")]
    pub siri_disabled: Option<bool>,
    /// `skipPrimarySetupAccountCreation`.
    #[serde(rename = "skipPrimarySetupAccountCreation", default, skip_serializing_if = "Option::is_none")]
    pub skip_primary_setup_account_creation: Option<bool>,
    /// `supervisedModeEnabled`.
    #[serde(rename = "supervisedModeEnabled", default, skip_serializing_if = "Option::is_none")]
    pub supervised_mode_enabled: Option<bool>,
    /// `supportDepartment`.
    #[serde(rename = "supportDepartment", default, skip_serializing_if = "Option::is_none")]
    pub support_department: Option<String>,
    /// `supportPhoneNumber`.
    #[serde(rename = "supportPhoneNumber", default, skip_serializing_if = "Option::is_none")]
    pub support_phone_number: Option<String>,
    /// `termsAndConditionsDisabled`.
    #[serde(rename = "termsAndConditionsDisabled", default, skip_serializing_if = "Option::is_none")]
    pub terms_and_conditions_disabled: Option<bool>,
    /// `touchIdDisabled`.
    #[serde(rename = "touchIdDisabled", default, skip_serializing_if = "Option::is_none")]
    pub touch_id_disabled: Option<bool>,
    /// `usePlatformSSODuringSetupAssistant`.
    #[serde(rename = "usePlatformSSODuringSetupAssistant", default, skip_serializing_if = "Option::is_none")]
    pub use_platform_sso_during_setup_assistant: Option<bool>,
    /// `waitForDeviceConfiguredConfirmation`.
    #[serde(rename = "waitForDeviceConfiguredConfirmation", default, skip_serializing_if = "Option::is_none")]
    pub wait_for_device_configured_confirmation: Option<bool>,
    /// `zoomDisabled`.
    #[serde(rename = "zoomDisabled", default, skip_serializing_if = "Option::is_none")]
    pub zoom_disabled: Option<bool>,
}

impl GraphModel for DepMacOsEnrollmentProfile {
    const TYPE: &'static str = "depMacOSEnrollmentProfile";
}

/// `depProfileAdminAccountPasswordRotationSetting`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DepProfileAdminAccountPasswordRotationSetting {
    /// `autoRotationPeriodInDays`.
    #[serde(rename = "autoRotationPeriodInDays", default, skip_serializing_if = "Option::is_none")]
    pub auto_rotation_period_in_days: Option<i64>,
    /// `depProfileDelayAutoRotationSetting`.
    #[serde(rename = "depProfileDelayAutoRotationSetting", default, skip_serializing_if = "Option::is_none")]
    pub dep_profile_delay_auto_rotation_setting: Option<serde_json::Value>,
}

impl GraphModel for DepProfileAdminAccountPasswordRotationSetting {
    const TYPE: &'static str = "depProfileAdminAccountPasswordRotationSetting";
}

/// `deviceAndAppManagementAssignmentFilter`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DeviceAndAppManagementAssignmentFilter {
    /// `assignmentFilterManagementType`.
    #[serde(rename = "assignmentFilterManagementType", default, skip_serializing_if = "Option::is_none")]
    pub assignment_filter_management_type: Option<AssignmentFilterManagementType>,
    /// `createdDateTime`.
    #[serde(rename = "createdDateTime", default, skip_serializing_if = "Option::is_none")]
    pub created_date_time: Option<String>,
    /// `description`.
    #[serde(rename = "description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `displayName`.
    #[serde(rename = "displayName", default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `evaluationMode`.
    #[serde(rename = "evaluationMode", default, skip_serializing_if = "Option::is_none")]
    pub evaluation_mode: Option<AssignmentFilterEvaluationMode>,
    /// `id`.
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `lastModifiedDateTime`.
    #[serde(rename = "lastModifiedDateTime", default, skip_serializing_if = "Option::is_none")]
    pub last_modified_date_time: Option<String>,
    /// `payloads`.
    #[serde(rename = "payloads", default, skip_serializing_if = "Option::is_none")]
    pub payloads: Option<Vec<serde_json::Value>>,
    /// `platform`.
    #[serde(rename = "platform", default, skip_serializing_if = "Option::is_none")]
    pub platform: Option<DevicePlatformType>,
    /// `roleScopeTags`.
    #[serde(rename = "roleScopeTags", default, skip_serializing_if = "Option::is_none")]
    pub role_scope_tags: Option<Vec<String>>,
    /// `rule`.
    #[serde(rename = "rule", default, skip_serializing_if = "Option::is_none")]
    pub rule: Option<String>,
}

impl GraphModel for DeviceAndAppManagementAssignmentFilter {
    const TYPE: &'static str = "deviceAndAppManagementAssignmentFilter";
}

/// `deviceAndAppManagementAssignmentTarget`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DeviceAndAppManagementAssignmentTarget {
    /// `deviceAndAppManagementAssignmentFilterId`.
    #[serde(rename = "deviceAndAppManagementAssignmentFilterId", default, skip_serializing_if = "Option::is_none")]
    pub device_and_app_management_assignment_filter_id: Option<String>,
    /// `deviceAndAppManagementAssignmentFilterType`.
    #[serde(rename = "deviceAndAppManagementAssignmentFilterType", default, skip_serializing_if = "Option::is_none")]
    pub device_and_app_management_assignment_filter_type: Option<DeviceAndAppManagementAssignmentFilterType>,
}

impl GraphModel for DeviceAndAppManagementAssignmentTarget {
    const TYPE: &'static str = "deviceAndAppManagementAssignmentTarget";
}

/// `deviceComplianceActionItem`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DeviceComplianceActionItem {
    /// `actionType`.
    #[serde(rename = "actionType", default, skip_serializing_if = "Option::is_none")]
    pub action_type: Option<DeviceComplianceActionType>,
    /// `gracePeriodHours`.
    #[serde(rename = "gracePeriodHours", default, skip_serializing_if = "Option::is_none")]
    pub grace_period_hours: Option<i64>,
    /// `id`.
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `notificationMessageCCList`.
    #[serde(rename = "notificationMessageCCList", default, skip_serializing_if = "Option::is_none")]
    pub notification_message_cc_list: Option<Vec<String>>,
    /// `notificationTemplateId`.
    #[serde(rename = "notificationTemplateId", default, skip_serializing_if = "Option::is_none")]
    pub notification_template_id: Option<String>,
}

impl GraphModel for DeviceComplianceActionItem {
    const TYPE: &'static str = "deviceComplianceActionItem";
}

/// `deviceCompliancePolicy`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DeviceCompliancePolicy {
    /// `assignments`.
    #[serde(rename = "assignments", default, skip_serializing_if = "Option::is_none")]
    pub assignments: Option<Vec<DeviceCompliancePolicyAssignment>>,
    /// `createdDateTime`.
    #[serde(rename = "createdDateTime", default, skip_serializing_if = "Option::is_none")]
    pub created_date_time: Option<String>,
    /// `description`.
    #[serde(rename = "description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `deviceSettingStateSummaries`.
    #[serde(rename = "deviceSettingStateSummaries", default, skip_serializing_if = "Option::is_none")]
    pub device_setting_state_summaries: Option<Vec<serde_json::Value>>,
    /// `deviceStatusOverview`.
    #[serde(rename = "deviceStatusOverview", default, skip_serializing_if = "Option::is_none")]
    pub device_status_overview: Option<serde_json::Value>,
    /// `deviceStatuses`.
    #[serde(rename = "deviceStatuses", default, skip_serializing_if = "Option::is_none")]
    pub device_statuses: Option<Vec<serde_json::Value>>,
    /// `displayName`.
    #[serde(rename = "displayName", default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `id`.
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `lastModifiedDateTime`.
    #[serde(rename = "lastModifiedDateTime", default, skip_serializing_if = "Option::is_none")]
    pub last_modified_date_time: Option<String>,
    /// `roleScopeTagIds`.
    #[serde(rename = "roleScopeTagIds", default, skip_serializing_if = "Option::is_none")]
    pub role_scope_tag_ids: Option<Vec<String>>,
    /// `scheduledActionsForRule`.
    #[serde(rename = "scheduledActionsForRule", default, skip_serializing_if = "Option::is_none")]
    pub scheduled_actions_for_rule: Option<Vec<DeviceComplianceScheduledActionForRule>>,
    /// `userStatusOverview`.
    #[serde(rename = "userStatusOverview", default, skip_serializing_if = "Option::is_none")]
    pub user_status_overview: Option<serde_json::Value>,
    /// `userStatuses`.
    #[serde(rename = "userStatuses", default, skip_serializing_if = "Option::is_none")]
    pub user_statuses: Option<Vec<serde_json::Value>>,
    /// `version`.
    #[serde(rename = "version", default, skip_serializing_if = "Option::is_none")]
    pub version: Option<i64>,
}

impl GraphModel for DeviceCompliancePolicy {
    const TYPE: &'static str = "deviceCompliancePolicy";
}

/// `deviceCompliancePolicyAssignment`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DeviceCompliancePolicyAssignment {
    /// `id`.
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `source`.
    #[serde(rename = "source", default, skip_serializing_if = "Option::is_none")]
    pub source: Option<DeviceAndAppManagementAssignmentSource>,
    /// `sourceId`.
    #[serde(rename = "sourceId", default, skip_serializing_if = "Option::is_none")]
    pub source_id: Option<String>,
    /// `target`.
    #[serde(rename = "target", default, skip_serializing_if = "Option::is_none")]
    pub target: Option<Box<DeviceAndAppManagementAssignmentTarget>>,
}

impl GraphModel for DeviceCompliancePolicyAssignment {
    const TYPE: &'static str = "deviceCompliancePolicyAssignment";
}

/// `deviceCompliancePolicyScript`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DeviceCompliancePolicyScript {
    /// `deviceComplianceScriptId`.
    #[serde(rename = "deviceComplianceScriptId", default, skip_serializing_if = "Option::is_none")]
    pub device_compliance_script_id: Option<String>,
    /// `rulesContent`.
    #[serde(rename = "rulesContent", default, skip_serializing_if = "Option::is_none")]
    pub rules_content: Option<Base64>,
    /// `runIntervalInMinutes`.
    #[serde(rename = "runIntervalInMinutes", default, skip_serializing_if = "Option::is_none")]
    pub run_interval_in_minutes: Option<i64>,
}

impl GraphModel for DeviceCompliancePolicyScript {
    const TYPE: &'static str = "deviceCompliancePolicyScript";
}

/// `deviceComplianceScheduledActionForRule`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DeviceComplianceScheduledActionForRule {
    /// `id`.
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `ruleName`.
    #[serde(rename = "ruleName", default, skip_serializing_if = "Option::is_none")]
    pub rule_name: Option<String>,
    /// `scheduledActionConfigurations`.
    #[serde(rename = "scheduledActionConfigurations", default, skip_serializing_if = "Option::is_none")]
    pub scheduled_action_configurations: Option<Vec<DeviceComplianceActionItem>>,
}

impl GraphModel for DeviceComplianceScheduledActionForRule {
    const TYPE: &'static str = "deviceComplianceScheduledActionForRule";
}

/// `deviceConfiguration`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DeviceConfiguration {
    /// `assignments`.
    #[serde(rename = "assignments", default, skip_serializing_if = "Option::is_none")]
    pub assignments: Option<Vec<DeviceConfigurationAssignment>>,
    /// `createdDateTime`.
    #[serde(rename = "createdDateTime", default, skip_serializing_if = "Option::is_none")]
    pub created_date_time: Option<String>,
    /// `description`.
    #[serde(rename = "description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `deviceManagementApplicabilityRuleDeviceMode`.
    #[serde(rename = "deviceManagementApplicabilityRuleDeviceMode", default, skip_serializing_if = "Option::is_none")]
    pub device_management_applicability_rule_device_mode: Option<serde_json::Value>,
    /// `deviceManagementApplicabilityRuleOsEdition`.
    #[serde(rename = "deviceManagementApplicabilityRuleOsEdition", default, skip_serializing_if = "Option::is_none")]
    pub device_management_applicability_rule_os_edition: Option<serde_json::Value>,
    /// `deviceManagementApplicabilityRuleOsVersion`.
    #[serde(rename = "deviceManagementApplicabilityRuleOsVersion", default, skip_serializing_if = "Option::is_none")]
    pub device_management_applicability_rule_os_version: Option<serde_json::Value>,
    /// `deviceSettingStateSummaries`.
    #[serde(rename = "deviceSettingStateSummaries", default, skip_serializing_if = "Option::is_none")]
    pub device_setting_state_summaries: Option<Vec<serde_json::Value>>,
    /// `deviceStatusOverview`.
    #[serde(rename = "deviceStatusOverview", default, skip_serializing_if = "Option::is_none")]
    pub device_status_overview: Option<serde_json::Value>,
    /// `deviceStatuses`.
    #[serde(rename = "deviceStatuses", default, skip_serializing_if = "Option::is_none")]
    pub device_statuses: Option<Vec<serde_json::Value>>,
    /// `displayName`.
    #[serde(rename = "displayName", default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `groupAssignments`.
    #[serde(rename = "groupAssignments", default, skip_serializing_if = "Option::is_none")]
    pub group_assignments: Option<Vec<serde_json::Value>>,
    /// `id`.
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `lastModifiedDateTime`.
    #[serde(rename = "lastModifiedDateTime", default, skip_serializing_if = "Option::is_none")]
    pub last_modified_date_time: Option<String>,
    /// `roleScopeTagIds`.
    #[serde(rename = "roleScopeTagIds", default, skip_serializing_if = "Option::is_none")]
    pub role_scope_tag_ids: Option<Vec<String>>,
    /// `supportsScopeTags`.
    #[serde(rename = "supportsScopeTags", default, skip_serializing_if = "Option::is_none")]
    pub supports_scope_tags: Option<bool>,
    /// `userStatusOverview`.
    #[serde(rename = "userStatusOverview", default, skip_serializing_if = "Option::is_none")]
    pub user_status_overview: Option<serde_json::Value>,
    /// `userStatuses`.
    #[serde(rename = "userStatuses", default, skip_serializing_if = "Option::is_none")]
    pub user_statuses: Option<Vec<serde_json::Value>>,
    /// `version`.
    #[serde(rename = "version", default, skip_serializing_if = "Option::is_none")]
    pub version: Option<i64>,
}

impl GraphModel for DeviceConfiguration {
    const TYPE: &'static str = "deviceConfiguration";
}

/// `deviceConfigurationAssignment`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DeviceConfigurationAssignment {
    /// `id`.
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `intent`.
    #[serde(rename = "intent", default, skip_serializing_if = "Option::is_none")]
    pub intent: Option<DeviceConfigAssignmentIntent>,
    /// `source`.
    #[serde(rename = "source", default, skip_serializing_if = "Option::is_none")]
    pub source: Option<DeviceAndAppManagementAssignmentSource>,
    /// `sourceId`.
    #[serde(rename = "sourceId", default, skip_serializing_if = "Option::is_none")]
    pub source_id: Option<String>,
    /// `target`.
    #[serde(rename = "target", default, skip_serializing_if = "Option::is_none")]
    pub target: Option<Box<DeviceAndAppManagementAssignmentTarget>>,
}

impl GraphModel for DeviceConfigurationAssignment {
    const TYPE: &'static str = "deviceConfigurationAssignment";
}

/// `deviceCustomAttributeShellScript`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DeviceCustomAttributeShellScript {
    /// `assignments`.
    #[serde(rename = "assignments", default, skip_serializing_if = "Option::is_none")]
    pub assignments: Option<Vec<DeviceManagementScriptAssignment>>,
    /// `createdDateTime`.
    #[serde(rename = "createdDateTime", default, skip_serializing_if = "Option::is_none")]
    pub created_date_time: Option<String>,
    /// `customAttributeName`.
    #[serde(rename = "customAttributeName", default, skip_serializing_if = "Option::is_none")]
    pub custom_attribute_name: Option<String>,
    /// `customAttributeType`.
    #[serde(rename = "customAttributeType", default, skip_serializing_if = "Option::is_none")]
    pub custom_attribute_type: Option<DeviceCustomAttributeValueType>,
    /// `description`.
    #[serde(rename = "description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `deviceRunStates`.
    #[serde(rename = "deviceRunStates", default, skip_serializing_if = "Option::is_none")]
    pub device_run_states: Option<Vec<serde_json::Value>>,
    /// `displayName`.
    #[serde(rename = "displayName", default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `fileName`.
    #[serde(rename = "fileName", default, skip_serializing_if = "Option::is_none")]
    pub file_name: Option<String>,
    /// `groupAssignments`.
    #[serde(rename = "groupAssignments", default, skip_serializing_if = "Option::is_none")]
    pub group_assignments: Option<Vec<serde_json::Value>>,
    /// `id`.
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `lastModifiedDateTime`.
    #[serde(rename = "lastModifiedDateTime", default, skip_serializing_if = "Option::is_none")]
    pub last_modified_date_time: Option<String>,
    /// `roleScopeTagIds`.
    #[serde(rename = "roleScopeTagIds", default, skip_serializing_if = "Option::is_none")]
    pub role_scope_tag_ids: Option<Vec<String>>,
    /// `runAsAccount`.
    #[serde(rename = "runAsAccount", default, skip_serializing_if = "Option::is_none")]
    pub run_as_account: Option<RunAsAccountType>,
    /// `runSummary`.
    #[serde(rename = "runSummary", default, skip_serializing_if = "Option::is_none")]
    pub run_summary: Option<serde_json::Value>,
    /// `scriptContent`.
    #[serde(rename = "scriptContent", default, skip_serializing_if = "Option::is_none")]
    pub script_content: Option<Base64>,
    /// `userRunStates`.
    #[serde(rename = "userRunStates", default, skip_serializing_if = "Option::is_none")]
    pub user_run_states: Option<Vec<serde_json::Value>>,
}

impl GraphModel for DeviceCustomAttributeShellScript {
    const TYPE: &'static str = "deviceCustomAttributeShellScript";
}

/// `deviceEnrollmentConfiguration`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DeviceEnrollmentConfiguration {
    /// `assignments`.
    #[serde(rename = "assignments", default, skip_serializing_if = "Option::is_none")]
    pub assignments: Option<Vec<EnrollmentConfigurationAssignment>>,
    /// `createdDateTime`.
    #[serde(rename = "createdDateTime", default, skip_serializing_if = "Option::is_none")]
    pub created_date_time: Option<String>,
    /// `description`.
    #[serde(rename = "description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `deviceEnrollmentConfigurationType`.
    #[serde(rename = "deviceEnrollmentConfigurationType", default, skip_serializing_if = "Option::is_none")]
    pub device_enrollment_configuration_type: Option<DeviceEnrollmentConfigurationType>,
    /// `displayName`.
    #[serde(rename = "displayName", default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `id`.
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `lastModifiedDateTime`.
    #[serde(rename = "lastModifiedDateTime", default, skip_serializing_if = "Option::is_none")]
    pub last_modified_date_time: Option<String>,
    /// `priority`.
    #[serde(rename = "priority", default, skip_serializing_if = "Option::is_none")]
    pub priority: Option<i64>,
    /// `roleScopeTagIds`.
    #[serde(rename = "roleScopeTagIds", default, skip_serializing_if = "Option::is_none")]
    pub role_scope_tag_ids: Option<Vec<String>>,
    /// `version`.
    #[serde(rename = "version", default, skip_serializing_if = "Option::is_none")]
    pub version: Option<i64>,
}

impl GraphModel for DeviceEnrollmentConfiguration {
    const TYPE: &'static str = "deviceEnrollmentConfiguration";
}

/// `deviceEnrollmentLimitConfiguration`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DeviceEnrollmentLimitConfiguration {
    /// `assignments`.
    #[serde(rename = "assignments", default, skip_serializing_if = "Option::is_none")]
    pub assignments: Option<Vec<EnrollmentConfigurationAssignment>>,
    /// `createdDateTime`.
    #[serde(rename = "createdDateTime", default, skip_serializing_if = "Option::is_none")]
    pub created_date_time: Option<String>,
    /// `description`.
    #[serde(rename = "description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `deviceEnrollmentConfigurationType`.
    #[serde(rename = "deviceEnrollmentConfigurationType", default, skip_serializing_if = "Option::is_none")]
    pub device_enrollment_configuration_type: Option<DeviceEnrollmentConfigurationType>,
    /// `displayName`.
    #[serde(rename = "displayName", default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `id`.
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `lastModifiedDateTime`.
    #[serde(rename = "lastModifiedDateTime", default, skip_serializing_if = "Option::is_none")]
    pub last_modified_date_time: Option<String>,
    /// `limit`.
    #[serde(rename = "limit", default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// `priority`.
    #[serde(rename = "priority", default, skip_serializing_if = "Option::is_none")]
    pub priority: Option<i64>,
    /// `roleScopeTagIds`.
    #[serde(rename = "roleScopeTagIds", default, skip_serializing_if = "Option::is_none")]
    pub role_scope_tag_ids: Option<Vec<String>>,
    /// `version`.
    #[serde(rename = "version", default, skip_serializing_if = "Option::is_none")]
    pub version: Option<i64>,
}

impl GraphModel for DeviceEnrollmentLimitConfiguration {
    const TYPE: &'static str = "deviceEnrollmentLimitConfiguration";
}

/// `deviceEnrollmentPlatformRestriction`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DeviceEnrollmentPlatformRestriction {
    /// `blockedManufacturers`.
    #[serde(rename = "blockedManufacturers", default, skip_serializing_if = "Option::is_none")]
    pub blocked_manufacturers: Option<Vec<String>>,
    /// `blockedSkus`.
    #[serde(rename = "blockedSkus", default, skip_serializing_if = "Option::is_none")]
    pub blocked_skus: Option<Vec<String>>,
    /// `osMaximumVersion`.
    #[serde(rename = "osMaximumVersion", default, skip_serializing_if = "Option::is_none")]
    pub os_maximum_version: Option<String>,
    /// `osMinimumVersion`.
    #[serde(rename = "osMinimumVersion", default, skip_serializing_if = "Option::is_none")]
    pub os_minimum_version: Option<String>,
    /// `personalDeviceEnrollmentBlocked`.
    #[serde(rename = "personalDeviceEnrollmentBlocked", default, skip_serializing_if = "Option::is_none")]
    pub personal_device_enrollment_blocked: Option<bool>,
    /// `platformBlocked`.
    #[serde(rename = "platformBlocked", default, skip_serializing_if = "Option::is_none")]
    pub platform_blocked: Option<bool>,
}

impl GraphModel for DeviceEnrollmentPlatformRestriction {
    const TYPE: &'static str = "deviceEnrollmentPlatformRestriction";
}

/// `deviceEnrollmentPlatformRestrictionConfiguration`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DeviceEnrollmentPlatformRestrictionConfiguration {
    /// `assignments`.
    #[serde(rename = "assignments", default, skip_serializing_if = "Option::is_none")]
    pub assignments: Option<Vec<EnrollmentConfigurationAssignment>>,
    /// `createdDateTime`.
    #[serde(rename = "createdDateTime", default, skip_serializing_if = "Option::is_none")]
    pub created_date_time: Option<String>,
    /// `description`.
    #[serde(rename = "description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `deviceEnrollmentConfigurationType`.
    #[serde(rename = "deviceEnrollmentConfigurationType", default, skip_serializing_if = "Option::is_none")]
    pub device_enrollment_configuration_type: Option<DeviceEnrollmentConfigurationType>,
    /// `displayName`.
    #[serde(rename = "displayName", default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `id`.
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `lastModifiedDateTime`.
    #[serde(rename = "lastModifiedDateTime", default, skip_serializing_if = "Option::is_none")]
    pub last_modified_date_time: Option<String>,
    /// `platformRestriction`.
    #[serde(rename = "platformRestriction", default, skip_serializing_if = "Option::is_none")]
    pub platform_restriction: Option<Box<DeviceEnrollmentPlatformRestriction>>,
    /// `platformType`.
    #[serde(rename = "platformType", default, skip_serializing_if = "Option::is_none")]
    pub platform_type: Option<EnrollmentRestrictionPlatformType>,
    /// `priority`.
    #[serde(rename = "priority", default, skip_serializing_if = "Option::is_none")]
    pub priority: Option<i64>,
    /// `roleScopeTagIds`.
    #[serde(rename = "roleScopeTagIds", default, skip_serializing_if = "Option::is_none")]
    pub role_scope_tag_ids: Option<Vec<String>>,
    /// `version`.
    #[serde(rename = "version", default, skip_serializing_if = "Option::is_none")]
    pub version: Option<i64>,
}

impl GraphModel for DeviceEnrollmentPlatformRestrictionConfiguration {
    const TYPE: &'static str = "deviceEnrollmentPlatformRestrictionConfiguration";
}

/// `deviceEnrollmentPlatformRestrictionsConfiguration`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DeviceEnrollmentPlatformRestrictionsConfiguration {
    /// `androidForWorkRestriction`.
    #[serde(rename = "androidForWorkRestriction", default, skip_serializing_if = "Option::is_none")]
    pub android_for_work_restriction: Option<Box<DeviceEnrollmentPlatformRestriction>>,
    /// `androidRestriction`.
    #[serde(rename = "androidRestriction", default, skip_serializing_if = "Option::is_none")]
    pub android_restriction: Option<Box<DeviceEnrollmentPlatformRestriction>>,
    /// `assignments`.
    #[serde(rename = "assignments", default, skip_serializing_if = "Option::is_none")]
    pub assignments: Option<Vec<EnrollmentConfigurationAssignment>>,
    /// `createdDateTime`.
    #[serde(rename = "createdDateTime", default, skip_serializing_if = "Option::is_none")]
    pub created_date_time: Option<String>,
    /// `description`.
    #[serde(rename = "description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `deviceEnrollmentConfigurationType`.
    #[serde(rename = "deviceEnrollmentConfigurationType", default, skip_serializing_if = "Option::is_none")]
    pub device_enrollment_configuration_type: Option<DeviceEnrollmentConfigurationType>,
    /// `displayName`.
    #[serde(rename = "displayName", default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `id`.
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `iosRestriction`.
    #[serde(rename = "iosRestriction", default, skip_serializing_if = "Option::is_none")]
    pub ios_restriction: Option<Box<DeviceEnrollmentPlatformRestriction>>,
    /// `lastModifiedDateTime`.
    #[serde(rename = "lastModifiedDateTime", default, skip_serializing_if = "Option::is_none")]
    pub last_modified_date_time: Option<String>,
    /// `macOSRestriction`.
    #[serde(rename = "macOSRestriction", default, skip_serializing_if = "Option::is_none")]
    pub mac_os_restriction: Option<Box<DeviceEnrollmentPlatformRestriction>>,
    /// `macRestriction`.
    #[serde(rename = "macRestriction", default, skip_serializing_if = "Option::is_none")]
    pub mac_restriction: Option<Box<DeviceEnrollmentPlatformRestriction>>,
    /// `priority`.
    #[serde(rename = "priority", default, skip_serializing_if = "Option::is_none")]
    pub priority: Option<i64>,
    /// `roleScopeTagIds`.
    #[serde(rename = "roleScopeTagIds", default, skip_serializing_if = "Option::is_none")]
    pub role_scope_tag_ids: Option<Vec<String>>,
    /// `tvosRestriction`.
    #[serde(rename = "tvosRestriction", default, skip_serializing_if = "Option::is_none")]
    pub tvos_restriction: Option<Box<DeviceEnrollmentPlatformRestriction>>,
    /// `version`.
    #[serde(rename = "version", default, skip_serializing_if = "Option::is_none")]
    pub version: Option<i64>,
    /// `visionOSRestriction`.
    #[serde(rename = "visionOSRestriction", default, skip_serializing_if = "Option::is_none")]
    pub vision_os_restriction: Option<Box<DeviceEnrollmentPlatformRestriction>>,
    /// `windowsHomeSkuRestriction`.
    #[serde(rename = "windowsHomeSkuRestriction", default, skip_serializing_if = "Option::is_none")]
    pub windows_home_sku_restriction: Option<Box<DeviceEnrollmentPlatformRestriction>>,
    /// `windowsMobileRestriction`.
    #[serde(rename = "windowsMobileRestriction", default, skip_serializing_if = "Option::is_none")]
    pub windows_mobile_restriction: Option<Box<DeviceEnrollmentPlatformRestriction>>,
    /// `windowsRestriction`.
    #[serde(rename = "windowsRestriction", default, skip_serializing_if = "Option::is_none")]
    pub windows_restriction: Option<Box<DeviceEnrollmentPlatformRestriction>>,
}

impl GraphModel for DeviceEnrollmentPlatformRestrictionsConfiguration {
    const TYPE: &'static str = "deviceEnrollmentPlatformRestrictionsConfiguration";
}

/// `deviceManagementConfigurationChoiceSettingCollectionInstance`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DeviceManagementConfigurationChoiceSettingCollectionInstance {
    /// `choiceSettingCollectionValue`.
    #[serde(rename = "choiceSettingCollectionValue", default, skip_serializing_if = "Option::is_none")]
    pub choice_setting_collection_value: Option<Vec<DeviceManagementConfigurationChoiceSettingValue>>,
    /// `settingDefinitionId`.
    #[serde(rename = "settingDefinitionId", default, skip_serializing_if = "Option::is_none")]
    pub setting_definition_id: Option<String>,
    /// `settingInstanceTemplateReference`.
    #[serde(rename = "settingInstanceTemplateReference", default, skip_serializing_if = "Option::is_none")]
    pub setting_instance_template_reference: Option<serde_json::Value>,
}

impl GraphModel for DeviceManagementConfigurationChoiceSettingCollectionInstance {
    const TYPE: &'static str = "deviceManagementConfigurationChoiceSettingCollectionInstance";
}

/// `deviceManagementConfigurationChoiceSettingInstance`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DeviceManagementConfigurationChoiceSettingInstance {
    /// `choiceSettingValue`.
    #[serde(rename = "choiceSettingValue", default, skip_serializing_if = "Option::is_none")]
    pub choice_setting_value: Option<Box<DeviceManagementConfigurationChoiceSettingValue>>,
    /// `settingDefinitionId`.
    #[serde(rename = "settingDefinitionId", default, skip_serializing_if = "Option::is_none")]
    pub setting_definition_id: Option<String>,
    /// `settingInstanceTemplateReference`.
    #[serde(rename = "settingInstanceTemplateReference", default, skip_serializing_if = "Option::is_none")]
    pub setting_instance_template_reference: Option<serde_json::Value>,
}

impl GraphModel for DeviceManagementConfigurationChoiceSettingInstance {
    const TYPE: &'static str = "deviceManagementConfigurationChoiceSettingInstance";
}

/// `deviceManagementConfigurationChoiceSettingValue`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DeviceManagementConfigurationChoiceSettingValue {
    /// `children`.
    #[serde(rename = "children", default, skip_serializing_if = "Option::is_none")]
    pub children: Option<Vec<DeviceManagementConfigurationSettingInstance>>,
    /// `settingValueTemplateReference`.
    #[serde(rename = "settingValueTemplateReference", default, skip_serializing_if = "Option::is_none")]
    pub setting_value_template_reference: Option<serde_json::Value>,
    /// `value`.
    #[serde(rename = "value", default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

impl GraphModel for DeviceManagementConfigurationChoiceSettingValue {
    const TYPE: &'static str = "deviceManagementConfigurationChoiceSettingValue";
}

/// `deviceManagementConfigurationGroupSettingCollectionInstance`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DeviceManagementConfigurationGroupSettingCollectionInstance {
    /// `groupSettingCollectionValue`.
    #[serde(rename = "groupSettingCollectionValue", default, skip_serializing_if = "Option::is_none")]
    pub group_setting_collection_value: Option<Vec<DeviceManagementConfigurationGroupSettingValue>>,
    /// `settingDefinitionId`.
    #[serde(rename = "settingDefinitionId", default, skip_serializing_if = "Option::is_none")]
    pub setting_definition_id: Option<String>,
    /// `settingInstanceTemplateReference`.
    #[serde(rename = "settingInstanceTemplateReference", default, skip_serializing_if = "Option::is_none")]
    pub setting_instance_template_reference: Option<serde_json::Value>,
}

impl GraphModel for DeviceManagementConfigurationGroupSettingCollectionInstance {
    const TYPE: &'static str = "deviceManagementConfigurationGroupSettingCollectionInstance";
}

/// `deviceManagementConfigurationGroupSettingValue`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DeviceManagementConfigurationGroupSettingValue {
    /// `children`.
    #[serde(rename = "children", default, skip_serializing_if = "Option::is_none")]
    pub children: Option<Vec<DeviceManagementConfigurationSettingInstance>>,
    /// `settingValueTemplateReference`.
    #[serde(rename = "settingValueTemplateReference", default, skip_serializing_if = "Option::is_none")]
    pub setting_value_template_reference: Option<serde_json::Value>,
}

impl GraphModel for DeviceManagementConfigurationGroupSettingValue {
    const TYPE: &'static str = "deviceManagementConfigurationGroupSettingValue";
}

/// `deviceManagementConfigurationIntegerSettingValue`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DeviceManagementConfigurationIntegerSettingValue {
    /// `settingValueTemplateReference`.
    #[serde(rename = "settingValueTemplateReference", default, skip_serializing_if = "Option::is_none")]
    pub setting_value_template_reference: Option<serde_json::Value>,
    /// `value`.
    #[serde(rename = "value", default, skip_serializing_if = "Option::is_none")]
    pub value: Option<i64>,
}

impl GraphModel for DeviceManagementConfigurationIntegerSettingValue {
    const TYPE: &'static str = "deviceManagementConfigurationIntegerSettingValue";
}

/// `deviceManagementConfigurationPolicy`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DeviceManagementConfigurationPolicy {
    /// `assignments`.
    #[serde(rename = "assignments", default, skip_serializing_if = "Option::is_none")]
    pub assignments: Option<Vec<DeviceManagementConfigurationPolicyAssignment>>,
    /// `createdDateTime`.
    #[serde(rename = "createdDateTime", default, skip_serializing_if = "Option::is_none")]
    pub created_date_time: Option<String>,
    /// `creationSource`.
    #[serde(rename = "creationSource", default, skip_serializing_if = "Option::is_none")]
    pub creation_source: Option<String>,
    /// `description`.
    #[serde(rename = "description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `disableEntraGroupPolicyAssignment`.
    #[serde(rename = "disableEntraGroupPolicyAssignment", default, skip_serializing_if = "Option::is_none")]
    pub disable_entra_group_policy_assignment: Option<bool>,
    /// `id`.
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `isAssigned`.
    #[serde(rename = "isAssigned", default, skip_serializing_if = "Option::is_none")]
    pub is_assigned: Option<bool>,
    /// `lastModifiedDateTime`.
    #[serde(rename = "lastModifiedDateTime", default, skip_serializing_if = "Option::is_none")]
    pub last_modified_date_time: Option<String>,
    /// `name`.
    #[serde(rename = "name", default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `platforms`.
    #[serde(rename = "platforms", default, skip_serializing_if = "Option::is_none")]
    pub platforms: Option<Vec<DeviceManagementConfigurationPlatforms>>,
    /// `priorityMetaData`.
    #[serde(rename = "priorityMetaData", default, skip_serializing_if = "Option::is_none")]
    pub priority_meta_data: Option<serde_json::Value>,
    /// `roleScopeTagIds`.
    #[serde(rename = "roleScopeTagIds", default, skip_serializing_if = "Option::is_none")]
    pub role_scope_tag_ids: Option<Vec<String>>,
    /// `settingCount`.
    #[serde(rename = "settingCount", default, skip_serializing_if = "Option::is_none")]
    pub setting_count: Option<i64>,
    /// `settings`.
    #[serde(rename = "settings", default, skip_serializing_if = "Option::is_none")]
    pub settings: Option<Vec<DeviceManagementConfigurationSetting>>,
    /// `technologies`.
    #[serde(rename = "technologies", default, skip_serializing_if = "Option::is_none")]
    pub technologies: Option<Vec<DeviceManagementConfigurationTechnologies>>,
    /// `templateReference`.
    #[serde(rename = "templateReference", default, skip_serializing_if = "Option::is_none")]
    pub template_reference: Option<Box<DeviceManagementConfigurationPolicyTemplateReference>>,
}

impl GraphModel for DeviceManagementConfigurationPolicy {
    const TYPE: &'static str = "deviceManagementConfigurationPolicy";
}

/// `deviceManagementConfigurationPolicyAssignment`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DeviceManagementConfigurationPolicyAssignment {
    /// `id`.
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `source`.
    #[serde(rename = "source", default, skip_serializing_if = "Option::is_none")]
    pub source: Option<DeviceAndAppManagementAssignmentSource>,
    /// `sourceId`.
    #[serde(rename = "sourceId", default, skip_serializing_if = "Option::is_none")]
    pub source_id: Option<String>,
    /// `target`.
    #[serde(rename = "target", default, skip_serializing_if = "Option::is_none")]
    pub target: Option<Box<DeviceAndAppManagementAssignmentTarget>>,
}

impl GraphModel for DeviceManagementConfigurationPolicyAssignment {
    const TYPE: &'static str = "deviceManagementConfigurationPolicyAssignment";
}

/// `deviceManagementConfigurationPolicyTemplateReference`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DeviceManagementConfigurationPolicyTemplateReference {
    /// `templateDisplayName`.
    #[serde(rename = "templateDisplayName", default, skip_serializing_if = "Option::is_none")]
    pub template_display_name: Option<String>,
    /// `templateDisplayVersion`.
    #[serde(rename = "templateDisplayVersion", default, skip_serializing_if = "Option::is_none")]
    pub template_display_version: Option<String>,
    /// `templateFamily`.
    #[serde(rename = "templateFamily", default, skip_serializing_if = "Option::is_none")]
    pub template_family: Option<DeviceManagementConfigurationTemplateFamily>,
    /// `templateId`.
    #[serde(rename = "templateId", default, skip_serializing_if = "Option::is_none")]
    pub template_id: Option<String>,
}

impl GraphModel for DeviceManagementConfigurationPolicyTemplateReference {
    const TYPE: &'static str = "deviceManagementConfigurationPolicyTemplateReference";
}

/// `deviceManagementConfigurationSecretSettingValue`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DeviceManagementConfigurationSecretSettingValue {
    /// `settingValueTemplateReference`.
    #[serde(rename = "settingValueTemplateReference", default, skip_serializing_if = "Option::is_none")]
    pub setting_value_template_reference: Option<serde_json::Value>,
    /// `value`.
    #[serde(rename = "value", default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// `valueState`.
    #[serde(rename = "valueState", default, skip_serializing_if = "Option::is_none")]
    pub value_state: Option<DeviceManagementConfigurationSecretSettingValueState>,
}

impl GraphModel for DeviceManagementConfigurationSecretSettingValue {
    const TYPE: &'static str = "deviceManagementConfigurationSecretSettingValue";
}

/// `deviceManagementConfigurationSetting`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DeviceManagementConfigurationSetting {
    /// `id`.
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `settingDefinitions`.
    #[serde(rename = "settingDefinitions", default, skip_serializing_if = "Option::is_none")]
    pub setting_definitions: Option<Vec<serde_json::Value>>,
    /// `settingInstance`.
    #[serde(rename = "settingInstance", default, skip_serializing_if = "Option::is_none")]
    pub setting_instance: Option<Box<DeviceManagementConfigurationSettingInstance>>,
}

impl GraphModel for DeviceManagementConfigurationSetting {
    const TYPE: &'static str = "deviceManagementConfigurationSetting";
}

/// `deviceManagementConfigurationSettingInstance`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DeviceManagementConfigurationSettingInstance {
    /// `settingDefinitionId`.
    #[serde(rename = "settingDefinitionId", default, skip_serializing_if = "Option::is_none")]
    pub setting_definition_id: Option<String>,
    /// `settingInstanceTemplateReference`.
    #[serde(rename = "settingInstanceTemplateReference", default, skip_serializing_if = "Option::is_none")]
    pub setting_instance_template_reference: Option<serde_json::Value>,
}

impl GraphModel for DeviceManagementConfigurationSettingInstance {
    const TYPE: &'static str = "deviceManagementConfigurationSettingInstance";
}

/// `deviceManagementConfigurationSettingValue`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DeviceManagementConfigurationSettingValue {
    /// `settingValueTemplateReference`.
    #[serde(rename = "settingValueTemplateReference", default, skip_serializing_if = "Option::is_none")]
    pub setting_value_template_reference: Option<serde_json::Value>,
}

impl GraphModel for DeviceManagementConfigurationSettingValue {
    const TYPE: &'static str = "deviceManagementConfigurationSettingValue";
}

/// `deviceManagementConfigurationSimpleSettingCollectionInstance`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DeviceManagementConfigurationSimpleSettingCollectionInstance {
    /// `settingDefinitionId`.
    #[serde(rename = "settingDefinitionId", default, skip_serializing_if = "Option::is_none")]
    pub setting_definition_id: Option<String>,
    /// `settingInstanceTemplateReference`.
    #[serde(rename = "settingInstanceTemplateReference", default, skip_serializing_if = "Option::is_none")]
    pub setting_instance_template_reference: Option<serde_json::Value>,
    /// `simpleSettingCollectionValue`.
    #[serde(rename = "simpleSettingCollectionValue", default, skip_serializing_if = "Option::is_none")]
    pub simple_setting_collection_value: Option<Vec<DeviceManagementConfigurationSimpleSettingValue>>,
}

impl GraphModel for DeviceManagementConfigurationSimpleSettingCollectionInstance {
    const TYPE: &'static str = "deviceManagementConfigurationSimpleSettingCollectionInstance";
}

/// `deviceManagementConfigurationSimpleSettingInstance`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DeviceManagementConfigurationSimpleSettingInstance {
    /// `settingDefinitionId`.
    #[serde(rename = "settingDefinitionId", default, skip_serializing_if = "Option::is_none")]
    pub setting_definition_id: Option<String>,
    /// `settingInstanceTemplateReference`.
    #[serde(rename = "settingInstanceTemplateReference", default, skip_serializing_if = "Option::is_none")]
    pub setting_instance_template_reference: Option<serde_json::Value>,
    /// `simpleSettingValue`.
    #[serde(rename = "simpleSettingValue", default, skip_serializing_if = "Option::is_none")]
    pub simple_setting_value: Option<Box<DeviceManagementConfigurationSimpleSettingValue>>,
}

impl GraphModel for DeviceManagementConfigurationSimpleSettingInstance {
    const TYPE: &'static str = "deviceManagementConfigurationSimpleSettingInstance";
}

/// `deviceManagementConfigurationSimpleSettingValue`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DeviceManagementConfigurationSimpleSettingValue {
    /// `settingValueTemplateReference`.
    #[serde(rename = "settingValueTemplateReference", default, skip_serializing_if = "Option::is_none")]
    pub setting_value_template_reference: Option<serde_json::Value>,
}

impl GraphModel for DeviceManagementConfigurationSimpleSettingValue {
    const TYPE: &'static str = "deviceManagementConfigurationSimpleSettingValue";
}

/// `deviceManagementConfigurationStringSettingValue`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DeviceManagementConfigurationStringSettingValue {
    /// `settingValueTemplateReference`.
    #[serde(rename = "settingValueTemplateReference", default, skip_serializing_if = "Option::is_none")]
    pub setting_value_template_reference: Option<serde_json::Value>,
    /// `value`.
    #[serde(rename = "value", default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

impl GraphModel for DeviceManagementConfigurationStringSettingValue {
    const TYPE: &'static str = "deviceManagementConfigurationStringSettingValue";
}

/// `deviceManagementScriptAssignment`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DeviceManagementScriptAssignment {
    /// `id`.
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `target`.
    #[serde(rename = "target", default, skip_serializing_if = "Option::is_none")]
    pub target: Option<Box<DeviceAndAppManagementAssignmentTarget>>,
}

impl GraphModel for DeviceManagementScriptAssignment {
    const TYPE: &'static str = "deviceManagementScriptAssignment";
}

/// `deviceShellScript`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DeviceShellScript {
    /// `assignments`.
    #[serde(rename = "assignments", default, skip_serializing_if = "Option::is_none")]
    pub assignments: Option<Vec<DeviceManagementScriptAssignment>>,
    /// `blockExecutionNotifications`.
    #[serde(rename = "blockExecutionNotifications", default, skip_serializing_if = "Option::is_none")]
    pub block_execution_notifications: Option<bool>,
    /// `createdDateTime`.
    #[serde(rename = "createdDateTime", default, skip_serializing_if = "Option::is_none")]
    pub created_date_time: Option<String>,
    /// `description`.
    #[serde(rename = "description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `deviceRunStates`.
    #[serde(rename = "deviceRunStates", default, skip_serializing_if = "Option::is_none")]
    pub device_run_states: Option<Vec<serde_json::Value>>,
    /// `displayName`.
    #[serde(rename = "displayName", default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `executionFrequency`.
    #[serde(rename = "executionFrequency", default, skip_serializing_if = "Option::is_none")]
    pub execution_frequency: Option<String>,
    /// `fileName`.
    #[serde(rename = "fileName", default, skip_serializing_if = "Option::is_none")]
    pub file_name: Option<String>,
    /// `groupAssignments`.
    #[serde(rename = "groupAssignments", default, skip_serializing_if = "Option::is_none")]
    pub group_assignments: Option<Vec<serde_json::Value>>,
    /// `id`.
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `lastModifiedDateTime`.
    #[serde(rename = "lastModifiedDateTime", default, skip_serializing_if = "Option::is_none")]
    pub last_modified_date_time: Option<String>,
    /// `retryCount`.
    #[serde(rename = "retryCount", default, skip_serializing_if = "Option::is_none")]
    pub retry_count: Option<i64>,
    /// `roleScopeTagIds`.
    #[serde(rename = "roleScopeTagIds", default, skip_serializing_if = "Option::is_none")]
    pub role_scope_tag_ids: Option<Vec<String>>,
    /// `runAsAccount`.
    #[serde(rename = "runAsAccount", default, skip_serializing_if = "Option::is_none")]
    pub run_as_account: Option<RunAsAccountType>,
    /// `runSummary`.
    #[serde(rename = "runSummary", default, skip_serializing_if = "Option::is_none")]
    pub run_summary: Option<serde_json::Value>,
    /// `scriptContent`.
    #[serde(rename = "scriptContent", default, skip_serializing_if = "Option::is_none")]
    pub script_content: Option<Base64>,
    /// `userRunStates`.
    #[serde(rename = "userRunStates", default, skip_serializing_if = "Option::is_none")]
    pub user_run_states: Option<Vec<serde_json::Value>>,
}

impl GraphModel for DeviceShellScript {
    const TYPE: &'static str = "deviceShellScript";
}

/// `directoryObject`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DirectoryObject {
    /// `deletedDateTime`.
    #[serde(rename = "deletedDateTime", default, skip_serializing_if = "Option::is_none")]
    pub deleted_date_time: Option<String>,
    /// `id`.
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
}

impl GraphModel for DirectoryObject {
    const TYPE: &'static str = "directoryObject";
}

/// `enrollmentConfigurationAssignment`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct EnrollmentConfigurationAssignment {
    /// `id`.
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `source`.
    #[serde(rename = "source", default, skip_serializing_if = "Option::is_none")]
    pub source: Option<DeviceAndAppManagementAssignmentSource>,
    /// `sourceId`.
    #[serde(rename = "sourceId", default, skip_serializing_if = "Option::is_none")]
    pub source_id: Option<String>,
    /// `target`.
    #[serde(rename = "target", default, skip_serializing_if = "Option::is_none")]
    pub target: Option<Box<DeviceAndAppManagementAssignmentTarget>>,
}

impl GraphModel for EnrollmentConfigurationAssignment {
    const TYPE: &'static str = "enrollmentConfigurationAssignment";
}

/// `enrollmentProfile`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct EnrollmentProfile {
    /// `configurationEndpointUrl`.
    #[serde(rename = "configurationEndpointUrl", default, skip_serializing_if = "Option::is_none")]
    pub configuration_endpoint_url: Option<String>,
    /// `description`.
    #[serde(rename = "description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `displayName`.
    #[serde(rename = "displayName", default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `enableAuthenticationViaCompanyPortal`.
    #[serde(rename = "enableAuthenticationViaCompanyPortal", default, skip_serializing_if = "Option::is_none")]
    pub enable_authentication_via_company_portal: Option<bool>,
    /// `id`.
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `requireCompanyPortalOnSetupAssistantEnrolledDevices`.
    #[serde(rename = "requireCompanyPortalOnSetupAssistantEnrolledDevices", default, skip_serializing_if = "Option::is_none")]
    pub require_company_portal_on_setup_assistant_enrolled_devices: Option<bool>,
    /// `requiresUserAuthentication`.
    #[serde(rename = "requiresUserAuthentication", default, skip_serializing_if = "Option::is_none")]
    pub requires_user_authentication: Option<bool>,
}

impl GraphModel for EnrollmentProfile {
    const TYPE: &'static str = "enrollmentProfile";
}

/// `entity`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Entity {
    /// `id`.
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
}

impl GraphModel for Entity {
    const TYPE: &'static str = "entity";
}

/// `exclusionGroupAssignmentTarget`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ExclusionGroupAssignmentTarget {
    /// `deviceAndAppManagementAssignmentFilterId`.
    #[serde(rename = "deviceAndAppManagementAssignmentFilterId", default, skip_serializing_if = "Option::is_none")]
    pub device_and_app_management_assignment_filter_id: Option<String>,
    /// `deviceAndAppManagementAssignmentFilterType`.
    #[serde(rename = "deviceAndAppManagementAssignmentFilterType", default, skip_serializing_if = "Option::is_none")]
    pub device_and_app_management_assignment_filter_type: Option<DeviceAndAppManagementAssignmentFilterType>,
    /// `groupId`.
    #[serde(rename = "groupId", default, skip_serializing_if = "Option::is_none")]
    pub group_id: Option<String>,
}

impl GraphModel for ExclusionGroupAssignmentTarget {
    const TYPE: &'static str = "exclusionGroupAssignmentTarget";
}

/// `extendedKeyUsage`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ExtendedKeyUsage {
    /// `name`.
    #[serde(rename = "name", default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `objectIdentifier`.
    #[serde(rename = "objectIdentifier", default, skip_serializing_if = "Option::is_none")]
    pub object_identifier: Option<String>,
}

impl GraphModel for ExtendedKeyUsage {
    const TYPE: &'static str = "extendedKeyUsage";
}

/// `group`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Group {
    /// `acceptedSenders`.
    #[serde(rename = "acceptedSenders", default, skip_serializing_if = "Option::is_none")]
    pub accepted_senders: Option<Vec<DirectoryObject>>,
    /// `accessType`.
    #[serde(rename = "accessType", default, skip_serializing_if = "Option::is_none")]
    pub access_type: Option<GroupAccessType>,
    /// `allowExternalSenders`.
    #[serde(rename = "allowExternalSenders", default, skip_serializing_if = "Option::is_none")]
    pub allow_external_senders: Option<bool>,
    /// `appRoleAssignments`.
    #[serde(rename = "appRoleAssignments", default, skip_serializing_if = "Option::is_none")]
    pub app_role_assignments: Option<Vec<serde_json::Value>>,
    /// `assignedLabels`.
    #[serde(rename = "assignedLabels", default, skip_serializing_if = "Option::is_none")]
    pub assigned_labels: Option<Vec<serde_json::Value>>,
    /// `assignedLicenses`.
    #[serde(rename = "assignedLicenses", default, skip_serializing_if = "Option::is_none")]
    pub assigned_licenses: Option<Vec<serde_json::Value>>,
    /// `autoSubscribeNewMembers`.
    #[serde(rename = "autoSubscribeNewMembers", default, skip_serializing_if = "Option::is_none")]
    pub auto_subscribe_new_members: Option<bool>,
    /// `calendar`.
    #[serde(rename = "calendar", default, skip_serializing_if = "Option::is_none")]
    pub calendar: Option<serde_json::Value>,
    /// `calendarView`.
    #[serde(rename = "calendarView", default, skip_serializing_if = "Option::is_none")]
    pub calendar_view: Option<Vec<serde_json::Value>>,
    /// `classification`.
    #[serde(rename = "classification", default, skip_serializing_if = "Option::is_none")]
    pub classification: Option<String>,
    /// `cloudLicensing`.
    #[serde(rename = "cloudLicensing", default, skip_serializing_if = "Option::is_none")]
    pub cloud_licensing: Option<serde_json::Value>,
    /// `conversations`.
    #[serde(rename = "conversations", default, skip_serializing_if = "Option::is_none")]
    pub conversations: Option<Vec<serde_json::Value>>,
    /// `createdByAppId`.
    #[serde(rename = "createdByAppId", default, skip_serializing_if = "Option::is_none")]
    pub created_by_app_id: Option<String>,
    /// `createdDateTime`.
    #[serde(rename = "createdDateTime", default, skip_serializing_if = "Option::is_none")]
    pub created_date_time: Option<String>,
    /// `createdOnBehalfOf`.
    #[serde(rename = "createdOnBehalfOf", default, skip_serializing_if = "Option::is_none")]
    pub created_on_behalf_of: Option<Box<DirectoryObject>>,
    /// `deletedDateTime`.
    #[serde(rename = "deletedDateTime", default, skip_serializing_if = "Option::is_none")]
    pub deleted_date_time: Option<String>,
    /// `description`.
    #[serde(rename = "description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `disableNesting`.
    #[serde(rename = "disableNesting", default, skip_serializing_if = "Option::is_none")]
    pub disable_nesting: Option<bool>,
    /// `displayName`.
    #[serde(rename = "displayName", default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `drive`.
    #[serde(rename = "drive", default, skip_serializing_if = "Option::is_none")]
    pub drive: Option<serde_json::Value>,
    /// `drives`.
    #[serde(rename = "drives", default, skip_serializing_if = "Option::is_none")]
    pub drives: Option<Vec<serde_json::Value>>,
    /// `endpoints`.
    #[serde(rename = "endpoints", default, skip_serializing_if = "Option::is_none")]
    pub endpoints: Option<Vec<serde_json::Value>>,
    /// `events`.
    #[serde(rename = "events", default, skip_serializing_if = "Option::is_none")]
    pub events: Option<Vec<serde_json::Value>>,
    /// `expirationDateTime`.
    #[serde(rename = "expirationDateTime", default, skip_serializing_if = "Option::is_none")]
    pub expiration_date_time: Option<String>,
    /// `extensions`.
    #[serde(rename = "extensions", default, skip_serializing_if = "Option::is_none")]
    pub extensions: Option<Vec<serde_json::Value>>,
    /// `groupLifecyclePolicies`.
    #[serde(rename = "groupLifecyclePolicies", default, skip_serializing_if = "Option::is_none")]
    pub group_lifecycle_policies: Option<Vec<serde_json::Value>>,
    /// `groupTypes`.
    #[serde(rename = "groupTypes", default, skip_serializing_if = "Option::is_none")]
    pub group_types: Option<Vec<String>>,
    /// `hasMembersWithLicenseErrors`.
    #[serde(rename = "hasMembersWithLicenseErrors", default, skip_serializing_if = "Option::is_none")]
    pub has_members_with_license_errors: Option<bool>,
    /// `hideFromAddressLists`.
    #[serde(rename = "hideFromAddressLists", default, skip_serializing_if = "Option::is_none")]
    pub hide_from_address_lists: Option<bool>,
    /// `hideFromOutlookClients`.
    #[serde(rename = "hideFromOutlookClients", default, skip_serializing_if = "Option::is_none")]
    pub hide_from_outlook_clients: Option<bool>,
    /// `id`.
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `infoCatalogs`.
    #[serde(rename = "infoCatalogs", default, skip_serializing_if = "Option::is_none")]
    pub info_catalogs: Option<Vec<String>>,
    /// `isArchived`.
    #[serde(rename = "isArchived", default, skip_serializing_if = "Option::is_none")]
    pub is_archived: Option<bool>,
    /// `isAssignableToRole`.
    #[serde(rename = "isAssignableToRole", default, skip_serializing_if = "Option::is_none")]
    pub is_assignable_to_role: Option<bool>,
    /// `isFavorite`.
    #[serde(rename = "isFavorite", default, skip_serializing_if = "Option::is_none")]
    pub is_favorite: Option<bool>,
    /// `isManagementRestricted`.
    #[serde(rename = "isManagementRestricted", default, skip_serializing_if = "Option::is_none")]
    pub is_management_restricted: Option<bool>,
    /// `isSubscribedByMail`.
    #[serde(rename = "isSubscribedByMail", default, skip_serializing_if = "Option::is_none")]
    pub is_subscribed_by_mail: Option<bool>,
    /// `licenseProcessingState`.
    #[serde(rename = "licenseProcessingState", default, skip_serializing_if = "Option::is_none")]
    pub license_processing_state: Option<serde_json::Value>,
    /// `mail`.
    #[serde(rename = "mail", default, skip_serializing_if = "Option::is_none")]
    pub mail: Option<String>,
    /// `mailEnabled`.
    #[serde(rename = "mailEnabled", default, skip_serializing_if = "Option::is_none")]
    pub mail_enabled: Option<bool>,
    /// `mailNickname`.
    #[serde(rename = "mailNickname", default, skip_serializing_if = "Option::is_none")]
    pub mail_nickname: Option<String>,
    /// `memberOf`.
    #[serde(rename = "memberOf", default, skip_serializing_if = "Option::is_none")]
    pub member_of: Option<Vec<DirectoryObject>>,
    /// `members`.
    #[serde(rename = "members", default, skip_serializing_if = "Option::is_none")]
    pub members: Option<Vec<DirectoryObject>>,
    /// `membersWithLicenseErrors`.
    #[serde(rename = "membersWithLicenseErrors", default, skip_serializing_if = "Option::is_none")]
    pub members_with_license_errors: Option<Vec<DirectoryObject>>,
    /// `membershipRule`.
    #[serde(rename = "membershipRule", default, skip_serializing_if = "Option::is_none")]
    pub membership_rule: Option<String>,
    /// `membershipRuleProcessingState`.
    #[serde(rename = "membershipRuleProcessingState", default, skip_serializing_if = "Option::is_none")]
    pub membership_rule_processing_state: Option<String>,
    /// `membershipRuleProcessingStatus`.
    #[serde(rename = "membershipRuleProcessingStatus", default, skip_serializing_if = "Option::is_none")]
    pub membership_rule_processing_status: Option<serde_json::Value>,
    /// `onPremisesDomainName`.
    #[serde(rename = "onPremisesDomainName", default, skip_serializing_if = "Option::is_none")]
    pub on_premises_domain_name: Option<String>,
    /// `onPremisesExtensionAttributes`.
    #[serde(rename = "onPremisesExtensionAttributes", default, skip_serializing_if = "Option::is_none")]
    pub on_premises_extension_attributes: Option<serde_json::Value>,
    /// `onPremisesLastSyncDateTime`.
    #[serde(rename = "onPremisesLastSyncDateTime", default, skip_serializing_if = "Option::is_none")]
    pub on_premises_last_sync_date_time: Option<String>,
    /// `onPremisesNetBiosName`.
    #[serde(rename = "onPremisesNetBiosName", default, skip_serializing_if = "Option::is_none")]
    pub on_premises_net_bios_name: Option<String>,
    /// `onPremisesProvisioningErrors`.
    #[serde(rename = "onPremisesProvisioningErrors", default, skip_serializing_if = "Option::is_none")]
    pub on_premises_provisioning_errors: Option<Vec<serde_json::Value>>,
    /// `onPremisesSamAccountName`.
    #[serde(rename = "onPremisesSamAccountName", default, skip_serializing_if = "Option::is_none")]
    pub on_premises_sam_account_name: Option<String>,
    /// `onPremisesSecurityIdentifier`.
    #[serde(rename = "onPremisesSecurityIdentifier", default, skip_serializing_if = "Option::is_none")]
    pub on_premises_security_identifier: Option<String>,
    /// `onPremisesSyncBehavior`.
    #[serde(rename = "onPremisesSyncBehavior", default, skip_serializing_if = "Option::is_none")]
    pub on_premises_sync_behavior: Option<serde_json::Value>,
    /// `onPremisesSyncEnabled`.
    #[serde(rename = "onPremisesSyncEnabled", default, skip_serializing_if = "Option::is_none")]
    pub on_premises_sync_enabled: Option<bool>,
    /// `onenote`.
    #[serde(rename = "onenote", default, skip_serializing_if = "Option::is_none")]
    pub onenote: Option<serde_json::Value>,
    /// `organizationId`.
    #[serde(rename = "organizationId", default, skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<String>,
    /// `owners`.
    #[serde(rename = "owners", default, skip_serializing_if = "Option::is_none")]
    pub owners: Option<Vec<DirectoryObject>>,
    /// `permissionGrants`.
    #[serde(rename = "permissionGrants", default, skip_serializing_if = "Option::is_none")]
    pub permission_grants: Option<Vec<serde_json::Value>>,
    /// `photo`.
    #[serde(rename = "photo", default, skip_serializing_if = "Option::is_none")]
    pub photo: Option<serde_json::Value>,
    /// `photos`.
    #[serde(rename = "photos", default, skip_serializing_if = "Option::is_none")]
    pub photos: Option<Vec<serde_json::Value>>,
    /// `planner`.
    #[serde(rename = "planner", default, skip_serializing_if = "Option::is_none")]
    pub planner: Option<serde_json::Value>,
    /// `preferredDataLocation`.
    #[serde(rename = "preferredDataLocation", default, skip_serializing_if = "Option::is_none")]
    pub preferred_data_location: Option<String>,
    /// `preferredLanguage`.
    #[serde(rename = "preferredLanguage", default, skip_serializing_if = "Option::is_none")]
    pub preferred_language: Option<String>,
    /// `proxyAddresses`.
    #[serde(rename = "proxyAddresses", default, skip_serializing_if = "Option::is_none")]
    pub proxy_addresses: Option<Vec<String>>,
    /// `rejectedSenders`.
    #[serde(rename = "rejectedSenders", default, skip_serializing_if = "Option::is_none")]
    pub rejected_senders: Option<Vec<DirectoryObject>>,
    /// `renewedDateTime`.
    #[serde(rename = "renewedDateTime", default, skip_serializing_if = "Option::is_none")]
    pub renewed_date_time: Option<String>,
    /// `resourceBehaviorOptions`.
    #[serde(rename = "resourceBehaviorOptions", default, skip_serializing_if = "Option::is_none")]
    pub resource_behavior_options: Option<Vec<String>>,
    /// `resourceProvisioningOptions`.
    #[serde(rename = "resourceProvisioningOptions", default, skip_serializing_if = "Option::is_none")]
    pub resource_provisioning_options: Option<Vec<String>>,
    /// `securityEnabled`.
    #[serde(rename = "securityEnabled", default, skip_serializing_if = "Option::is_none")]
    pub security_enabled: Option<bool>,
    /// `securityIdentifier`.
    #[serde(rename = "securityIdentifier", default, skip_serializing_if = "Option::is_none")]
    pub security_identifier: Option<String>,
    /// `serviceProvisioningErrors`.
    #[serde(rename = "serviceProvisioningErrors", default, skip_serializing_if = "Option::is_none")]
    pub service_provisioning_errors: Option<Vec<serde_json::Value>>,
    /// `settings`.
    #[serde(rename = "settings", default, skip_serializing_if = "Option::is_none")]
    pub settings: Option<Vec<serde_json::Value>>,
    /// `sites`.
    #[serde(rename = "sites", default, skip_serializing_if = "Option::is_none")]
    pub sites: Option<Vec<serde_json::Value>>,
    /// `team`.
    #[serde(rename = "team", default, skip_serializing_if = "Option::is_none")]
    pub team: Option<serde_json::Value>,
    /// `theme`.
    #[serde(rename = "theme", default, skip_serializing_if = "Option::is_none")]
    pub theme: Option<String>,
    /// `threads`.
    #[serde(rename = "threads", default, skip_serializing_if = "Option::is_none")]
    pub threads: Option<Vec<serde_json::Value>>,
    /// `transitiveMemberOf`.
    #[serde(rename = "transitiveMemberOf", default, skip_serializing_if = "Option::is_none")]
    pub transitive_member_of: Option<Vec<DirectoryObject>>,
    /// `transitiveMembers`.
    #[serde(rename = "transitiveMembers", default, skip_serializing_if = "Option::is_none")]
    pub transitive_members: Option<Vec<DirectoryObject>>,
    /// `uniqueName`.
    #[serde(rename = "uniqueName", default, skip_serializing_if = "Option::is_none")]
    pub unique_name: Option<String>,
    /// `unseenConversationsCount`.
    #[serde(rename = "unseenConversationsCount", default, skip_serializing_if = "Option::is_none")]
    pub unseen_conversations_count: Option<i64>,
    /// `unseenCount`.
    #[serde(rename = "unseenCount", default, skip_serializing_if = "Option::is_none")]
    pub unseen_count: Option<i64>,
    /// `unseenMessagesCount`.
    #[serde(rename = "unseenMessagesCount", default, skip_serializing_if = "Option::is_none")]
    pub unseen_messages_count: Option<i64>,
    /// `visibility`.
    #[serde(rename = "visibility", default, skip_serializing_if = "Option::is_none")]
    pub visibility: Option<String>,
    /// `welcomeMessageEnabled`.
    #[serde(rename = "welcomeMessageEnabled", default, skip_serializing_if = "Option::is_none")]
    pub welcome_message_enabled: Option<bool>,
    /// `writebackConfiguration`.
    #[serde(rename = "writebackConfiguration", default, skip_serializing_if = "Option::is_none")]
    pub writeback_configuration: Option<serde_json::Value>,
}

impl GraphModel for Group {
    const TYPE: &'static str = "group";
}

/// `groupAssignmentTarget`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GroupAssignmentTarget {
    /// `deviceAndAppManagementAssignmentFilterId`.
    #[serde(rename = "deviceAndAppManagementAssignmentFilterId", default, skip_serializing_if = "Option::is_none")]
    pub device_and_app_management_assignment_filter_id: Option<String>,
    /// `deviceAndAppManagementAssignmentFilterType`.
    #[serde(rename = "deviceAndAppManagementAssignmentFilterType", default, skip_serializing_if = "Option::is_none")]
    pub device_and_app_management_assignment_filter_type: Option<DeviceAndAppManagementAssignmentFilterType>,
    /// `groupId`.
    #[serde(rename = "groupId", default, skip_serializing_if = "Option::is_none")]
    pub group_id: Option<String>,
}

impl GraphModel for GroupAssignmentTarget {
    const TYPE: &'static str = "groupAssignmentTarget";
}

/// `keyValuePair`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct KeyValuePair {
    /// `name`.
    #[serde(rename = "name", default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `value`.
    #[serde(rename = "value", default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

impl GraphModel for KeyValuePair {
    const TYPE: &'static str = "keyValuePair";
}

/// `macOSAppScript`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct MacOsAppScript {
    /// `scriptContent`.
    #[serde(rename = "scriptContent", default, skip_serializing_if = "Option::is_none")]
    pub script_content: Option<Base64>,
}

impl GraphModel for MacOsAppScript {
    const TYPE: &'static str = "macOSAppScript";
}

/// `macOSAssociatedDomainsItem`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct MacOsAssociatedDomainsItem {
    /// `applicationIdentifier`.
    #[serde(rename = "applicationIdentifier", default, skip_serializing_if = "Option::is_none")]
    pub application_identifier: Option<String>,
    /// `directDownloadsEnabled`.
    #[serde(rename = "directDownloadsEnabled", default, skip_serializing_if = "Option::is_none")]
    pub direct_downloads_enabled: Option<bool>,
    /// `domains`.
    #[serde(rename = "domains", default, skip_serializing_if = "Option::is_none")]
    pub domains: Option<Vec<String>>,
}

impl GraphModel for MacOsAssociatedDomainsItem {
    const TYPE: &'static str = "macOSAssociatedDomainsItem";
}

/// `macOSCertificateProfileBase`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct MacOsCertificateProfileBase {
    /// `assignments`.
    #[serde(rename = "assignments", default, skip_serializing_if = "Option::is_none")]
    pub assignments: Option<Vec<DeviceConfigurationAssignment>>,
    /// `certificateValidityPeriodScale`.
    #[serde(rename = "certificateValidityPeriodScale", default, skip_serializing_if = "Option::is_none")]
    pub certificate_validity_period_scale: Option<CertificateValidityPeriodScale>,
    /// `certificateValidityPeriodValue`.
    #[serde(rename = "certificateValidityPeriodValue", default, skip_serializing_if = "Option::is_none")]
    pub certificate_validity_period_value: Option<i64>,
    /// `createdDateTime`.
    #[serde(rename = "createdDateTime", default, skip_serializing_if = "Option::is_none")]
    pub created_date_time: Option<String>,
    /// `description`.
    #[serde(rename = "description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `deviceManagementApplicabilityRuleDeviceMode`.
    #[serde(rename = "deviceManagementApplicabilityRuleDeviceMode", default, skip_serializing_if = "Option::is_none")]
    pub device_management_applicability_rule_device_mode: Option<serde_json::Value>,
    /// `deviceManagementApplicabilityRuleOsEdition`.
    #[serde(rename = "deviceManagementApplicabilityRuleOsEdition", default, skip_serializing_if = "Option::is_none")]
    pub device_management_applicability_rule_os_edition: Option<serde_json::Value>,
    /// `deviceManagementApplicabilityRuleOsVersion`.
    #[serde(rename = "deviceManagementApplicabilityRuleOsVersion", default, skip_serializing_if = "Option::is_none")]
    pub device_management_applicability_rule_os_version: Option<serde_json::Value>,
    /// `deviceSettingStateSummaries`.
    #[serde(rename = "deviceSettingStateSummaries", default, skip_serializing_if = "Option::is_none")]
    pub device_setting_state_summaries: Option<Vec<serde_json::Value>>,
    /// `deviceStatusOverview`.
    #[serde(rename = "deviceStatusOverview", default, skip_serializing_if = "Option::is_none")]
    pub device_status_overview: Option<serde_json::Value>,
    /// `deviceStatuses`.
    #[serde(rename = "deviceStatuses", default, skip_serializing_if = "Option::is_none")]
    pub device_statuses: Option<Vec<serde_json::Value>>,
    /// `displayName`.
    #[serde(rename = "displayName", default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `groupAssignments`.
    #[serde(rename = "groupAssignments", default, skip_serializing_if = "Option::is_none")]
    pub group_assignments: Option<Vec<serde_json::Value>>,
    /// `id`.
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `lastModifiedDateTime`.
    #[serde(rename = "lastModifiedDateTime", default, skip_serializing_if = "Option::is_none")]
    pub last_modified_date_time: Option<String>,
    /// `renewalThresholdPercentage`.
    #[serde(rename = "renewalThresholdPercentage", default, skip_serializing_if = "Option::is_none")]
    pub renewal_threshold_percentage: Option<i64>,
    /// `roleScopeTagIds`.
    #[serde(rename = "roleScopeTagIds", default, skip_serializing_if = "Option::is_none")]
    pub role_scope_tag_ids: Option<Vec<String>>,
    /// `subjectAlternativeNameType`.
    #[serde(rename = "subjectAlternativeNameType", default, skip_serializing_if = "Option::is_none")]
    pub subject_alternative_name_type: Option<Vec<SubjectAlternativeNameType>>,
    /// `subjectNameFormat`.
    #[serde(rename = "subjectNameFormat", default, skip_serializing_if = "Option::is_none")]
    pub subject_name_format: Option<AppleSubjectNameFormat>,
    /// `supportsScopeTags`.
    #[serde(rename = "supportsScopeTags", default, skip_serializing_if = "Option::is_none")]
    pub supports_scope_tags: Option<bool>,
    /// `userStatusOverview`.
    #[serde(rename = "userStatusOverview", default, skip_serializing_if = "Option::is_none")]
    pub user_status_overview: Option<serde_json::Value>,
    /// `userStatuses`.
    #[serde(rename = "userStatuses", default, skip_serializing_if = "Option::is_none")]
    pub user_statuses: Option<Vec<serde_json::Value>>,
    /// `version`.
    #[serde(rename = "version", default, skip_serializing_if = "Option::is_none")]
    pub version: Option<i64>,
}

impl GraphModel for MacOsCertificateProfileBase {
    const TYPE: &'static str = "macOSCertificateProfileBase";
}

/// `macOSCompliancePolicy`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct MacOsCompliancePolicy {
    /// `advancedThreatProtectionRequiredSecurityLevel`.
    #[serde(rename = "advancedThreatProtectionRequiredSecurityLevel", default, skip_serializing_if = "Option::is_none")]
    pub advanced_threat_protection_required_security_level: Option<DeviceThreatProtectionLevel>,
    /// `assignments`.
    #[serde(rename = "assignments", default, skip_serializing_if = "Option::is_none")]
    pub assignments: Option<Vec<DeviceCompliancePolicyAssignment>>,
    /// `createdDateTime`.
    #[serde(rename = "createdDateTime", default, skip_serializing_if = "Option::is_none")]
    pub created_date_time: Option<String>,
    /// `description`.
    #[serde(rename = "description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `deviceCompliancePolicyScript`.
    #[serde(rename = "deviceCompliancePolicyScript", default, skip_serializing_if = "Option::is_none")]
    pub device_compliance_policy_script: Option<Box<DeviceCompliancePolicyScript>>,
    /// `deviceSettingStateSummaries`.
    #[serde(rename = "deviceSettingStateSummaries", default, skip_serializing_if = "Option::is_none")]
    pub device_setting_state_summaries: Option<Vec<serde_json::Value>>,
    /// `deviceStatusOverview`.
    #[serde(rename = "deviceStatusOverview", default, skip_serializing_if = "Option::is_none")]
    pub device_status_overview: Option<serde_json::Value>,
    /// `deviceStatuses`.
    #[serde(rename = "deviceStatuses", default, skip_serializing_if = "Option::is_none")]
    pub device_statuses: Option<Vec<serde_json::Value>>,
    /// `deviceThreatProtectionEnabled`.
    #[serde(rename = "deviceThreatProtectionEnabled", default, skip_serializing_if = "Option::is_none")]
    pub device_threat_protection_enabled: Option<bool>,
    /// `deviceThreatProtectionRequiredSecurityLevel`.
    #[serde(rename = "deviceThreatProtectionRequiredSecurityLevel", default, skip_serializing_if = "Option::is_none")]
    pub device_threat_protection_required_security_level: Option<DeviceThreatProtectionLevel>,
    /// `displayName`.
    #[serde(rename = "displayName", default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `firewallBlockAllIncoming`.
    #[serde(rename = "firewallBlockAllIncoming", default, skip_serializing_if = "Option::is_none")]
    pub firewall_block_all_incoming: Option<bool>,
    /// `firewallEnableStealthMode`.
    #[serde(rename = "firewallEnableStealthMode", default, skip_serializing_if = "Option::is_none")]
    pub firewall_enable_stealth_mode: Option<bool>,
    /// `firewallEnabled`.
    #[serde(rename = "firewallEnabled", default, skip_serializing_if = "Option::is_none")]
    pub firewall_enabled: Option<bool>,
    /// `gatekeeperAllowedAppSource`.
    #[serde(rename = "gatekeeperAllowedAppSource", default, skip_serializing_if = "Option::is_none")]
    pub gatekeeper_allowed_app_source: Option<MacOsGatekeeperAppSources>,
    /// `id`.
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `lastModifiedDateTime`.
    #[serde(rename = "lastModifiedDateTime", default, skip_serializing_if = "Option::is_none")]
    pub last_modified_date_time: Option<String>,
    /// `osMaximumBuildVersion`.
    #[serde(rename = "osMaximumBuildVersion", default, skip_serializing_if = "Option::is_none")]
    pub os_maximum_build_version: Option<String>,
    /// `osMaximumVersion`.
    #[serde(rename = "osMaximumVersion", default, skip_serializing_if = "Option::is_none")]
    pub os_maximum_version: Option<String>,
    /// `osMinimumBuildVersion`.
    #[serde(rename = "osMinimumBuildVersion", default, skip_serializing_if = "Option::is_none")]
    pub os_minimum_build_version: Option<String>,
    /// `osMinimumVersion`.
    #[serde(rename = "osMinimumVersion", default, skip_serializing_if = "Option::is_none")]
    pub os_minimum_version: Option<String>,
    /// `passwordBlockSimple`.
    #[serde(rename = "passwordBlockSimple", default, skip_serializing_if = "Option::is_none")]
    pub password_block_simple: Option<bool>,
    /// `passwordExpirationDays`.
    #[serde(rename = "passwordExpirationDays", default, skip_serializing_if = "Option::is_none")]
    pub password_expiration_days: Option<i64>,
    /// `passwordMinimumCharacterSetCount`.
    #[serde(rename = "passwordMinimumCharacterSetCount", default, skip_serializing_if = "Option::is_none")]
    pub password_minimum_character_set_count: Option<i64>,
    /// `passwordMinimumLength`.
    #[serde(rename = "passwordMinimumLength", default, skip_serializing_if = "Option::is_none")]
    pub password_minimum_length: Option<i64>,
    /// `passwordMinutesOfInactivityBeforeLock`.
    #[serde(rename = "passwordMinutesOfInactivityBeforeLock", default, skip_serializing_if = "Option::is_none")]
    pub password_minutes_of_inactivity_before_lock: Option<i64>,
    /// `passwordPreviousPasswordBlockCount`.
    #[serde(rename = "passwordPreviousPasswordBlockCount", default, skip_serializing_if = "Option::is_none")]
    pub password_previous_password_block_count: Option<i64>,
    /// `passwordRequired`.
    #[serde(rename = "passwordRequired", default, skip_serializing_if = "Option::is_none")]
    pub password_required: Option<bool>,
    /// `passwordRequiredType`.
    #[serde(rename = "passwordRequiredType", default, skip_serializing_if = "Option::is_none")]
    pub password_required_type: Option<RequiredPasswordType>,
    /// `roleScopeTagIds`.
    #[serde(rename = "roleScopeTagIds", default, skip_serializing_if = "Option::is_none")]
    pub role_scope_tag_ids: Option<Vec<String>>,
    /// `scheduledActionsForRule`.
    #[serde(rename = "scheduledActionsForRule", default, skip_serializing_if = "Option::is_none")]
    pub scheduled_actions_for_rule: Option<Vec<DeviceComplianceScheduledActionForRule>>,
    /// `storageRequireEncryption`.
    #[serde(rename = "storageRequireEncryption", default, skip_serializing_if = "Option::is_none")]
    pub storage_require_encryption: Option<bool>,
    /// `systemIntegrityProtectionEnabled`.
    #[serde(rename = "systemIntegrityProtectionEnabled", default, skip_serializing_if = "Option::is_none")]
    pub system_integrity_protection_enabled: Option<bool>,
    /// `userStatusOverview`.
    #[serde(rename = "userStatusOverview", default, skip_serializing_if = "Option::is_none")]
    pub user_status_overview: Option<serde_json::Value>,
    /// `userStatuses`.
    #[serde(rename = "userStatuses", default, skip_serializing_if = "Option::is_none")]
    pub user_statuses: Option<Vec<serde_json::Value>>,
    /// `version`.
    #[serde(rename = "version", default, skip_serializing_if = "Option::is_none")]
    pub version: Option<i64>,
}

impl GraphModel for MacOsCompliancePolicy {
    const TYPE: &'static str = "macOSCompliancePolicy";
}

/// `macOSCustomAppConfiguration`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct MacOsCustomAppConfiguration {
    /// `assignments`.
    #[serde(rename = "assignments", default, skip_serializing_if = "Option::is_none")]
    pub assignments: Option<Vec<DeviceConfigurationAssignment>>,
    /// `bundleId`.
    #[serde(rename = "bundleId", default, skip_serializing_if = "Option::is_none")]
    pub bundle_id: Option<String>,
    /// `configurationXml`.
    #[serde(rename = "configurationXml", default, skip_serializing_if = "Option::is_none")]
    pub configuration_xml: Option<Base64>,
    /// `createdDateTime`.
    #[serde(rename = "createdDateTime", default, skip_serializing_if = "Option::is_none")]
    pub created_date_time: Option<String>,
    /// `description`.
    #[serde(rename = "description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `deviceManagementApplicabilityRuleDeviceMode`.
    #[serde(rename = "deviceManagementApplicabilityRuleDeviceMode", default, skip_serializing_if = "Option::is_none")]
    pub device_management_applicability_rule_device_mode: Option<serde_json::Value>,
    /// `deviceManagementApplicabilityRuleOsEdition`.
    #[serde(rename = "deviceManagementApplicabilityRuleOsEdition", default, skip_serializing_if = "Option::is_none")]
    pub device_management_applicability_rule_os_edition: Option<serde_json::Value>,
    /// `deviceManagementApplicabilityRuleOsVersion`.
    #[serde(rename = "deviceManagementApplicabilityRuleOsVersion", default, skip_serializing_if = "Option::is_none")]
    pub device_management_applicability_rule_os_version: Option<serde_json::Value>,
    /// `deviceSettingStateSummaries`.
    #[serde(rename = "deviceSettingStateSummaries", default, skip_serializing_if = "Option::is_none")]
    pub device_setting_state_summaries: Option<Vec<serde_json::Value>>,
    /// `deviceStatusOverview`.
    #[serde(rename = "deviceStatusOverview", default, skip_serializing_if = "Option::is_none")]
    pub device_status_overview: Option<serde_json::Value>,
    /// `deviceStatuses`.
    #[serde(rename = "deviceStatuses", default, skip_serializing_if = "Option::is_none")]
    pub device_statuses: Option<Vec<serde_json::Value>>,
    /// `displayName`.
    #[serde(rename = "displayName", default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `fileName`.
    #[serde(rename = "fileName", default, skip_serializing_if = "Option::is_none")]
    pub file_name: Option<String>,
    /// `groupAssignments`.
    #[serde(rename = "groupAssignments", default, skip_serializing_if = "Option::is_none")]
    pub group_assignments: Option<Vec<serde_json::Value>>,
    /// `id`.
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `lastModifiedDateTime`.
    #[serde(rename = "lastModifiedDateTime", default, skip_serializing_if = "Option::is_none")]
    pub last_modified_date_time: Option<String>,
    /// `roleScopeTagIds`.
    #[serde(rename = "roleScopeTagIds", default, skip_serializing_if = "Option::is_none")]
    pub role_scope_tag_ids: Option<Vec<String>>,
    /// `supportsScopeTags`.
    #[serde(rename = "supportsScopeTags", default, skip_serializing_if = "Option::is_none")]
    pub supports_scope_tags: Option<bool>,
    /// `userStatusOverview`.
    #[serde(rename = "userStatusOverview", default, skip_serializing_if = "Option::is_none")]
    pub user_status_overview: Option<serde_json::Value>,
    /// `userStatuses`.
    #[serde(rename = "userStatuses", default, skip_serializing_if = "Option::is_none")]
    pub user_statuses: Option<Vec<serde_json::Value>>,
    /// `version`.
    #[serde(rename = "version", default, skip_serializing_if = "Option::is_none")]
    pub version: Option<i64>,
}

impl GraphModel for MacOsCustomAppConfiguration {
    const TYPE: &'static str = "macOSCustomAppConfiguration";
}

/// `macOSCustomConfiguration`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct MacOsCustomConfiguration {
    /// `assignments`.
    #[serde(rename = "assignments", default, skip_serializing_if = "Option::is_none")]
    pub assignments: Option<Vec<DeviceConfigurationAssignment>>,
    /// `createdDateTime`.
    #[serde(rename = "createdDateTime", default, skip_serializing_if = "Option::is_none")]
    pub created_date_time: Option<String>,
    /// `deploymentChannel`.
    #[serde(rename = "deploymentChannel", default, skip_serializing_if = "Option::is_none")]
    pub deployment_channel: Option<AppleDeploymentChannel>,
    /// `description`.
    #[serde(rename = "description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `deviceManagementApplicabilityRuleDeviceMode`.
    #[serde(rename = "deviceManagementApplicabilityRuleDeviceMode", default, skip_serializing_if = "Option::is_none")]
    pub device_management_applicability_rule_device_mode: Option<serde_json::Value>,
    /// `deviceManagementApplicabilityRuleOsEdition`.
    #[serde(rename = "deviceManagementApplicabilityRuleOsEdition", default, skip_serializing_if = "Option::is_none")]
    pub device_management_applicability_rule_os_edition: Option<serde_json::Value>,
    /// `deviceManagementApplicabilityRuleOsVersion`.
    #[serde(rename = "deviceManagementApplicabilityRuleOsVersion", default, skip_serializing_if = "Option::is_none")]
    pub device_management_applicability_rule_os_version: Option<serde_json::Value>,
    /// `deviceSettingStateSummaries`.
    #[serde(rename = "deviceSettingStateSummaries", default, skip_serializing_if = "Option::is_none")]
    pub device_setting_state_summaries: Option<Vec<serde_json::Value>>,
    /// `deviceStatusOverview`.
    #[serde(rename = "deviceStatusOverview", default, skip_serializing_if = "Option::is_none")]
    pub device_status_overview: Option<serde_json::Value>,
    /// `deviceStatuses`.
    #[serde(rename = "deviceStatuses", default, skip_serializing_if = "Option::is_none")]
    pub device_statuses: Option<Vec<serde_json::Value>>,
    /// `displayName`.
    #[serde(rename = "displayName", default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `groupAssignments`.
    #[serde(rename = "groupAssignments", default, skip_serializing_if = "Option::is_none")]
    pub group_assignments: Option<Vec<serde_json::Value>>,
    /// `id`.
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `lastModifiedDateTime`.
    #[serde(rename = "lastModifiedDateTime", default, skip_serializing_if = "Option::is_none")]
    pub last_modified_date_time: Option<String>,
    /// `payload`.
    #[serde(rename = "payload", default, skip_serializing_if = "Option::is_none")]
    pub payload: Option<Base64>,
    /// `payloadFileName`.
    #[serde(rename = "payloadFileName", default, skip_serializing_if = "Option::is_none")]
    pub payload_file_name: Option<String>,
    /// `payloadName`.
    #[serde(rename = "payloadName", default, skip_serializing_if = "Option::is_none")]
    pub payload_name: Option<String>,
    /// `roleScopeTagIds`.
    #[serde(rename = "roleScopeTagIds", default, skip_serializing_if = "Option::is_none")]
    pub role_scope_tag_ids: Option<Vec<String>>,
    /// `supportsScopeTags`.
    #[serde(rename = "supportsScopeTags", default, skip_serializing_if = "Option::is_none")]
    pub supports_scope_tags: Option<bool>,
    /// `userStatusOverview`.
    #[serde(rename = "userStatusOverview", default, skip_serializing_if = "Option::is_none")]
    pub user_status_overview: Option<serde_json::Value>,
    /// `userStatuses`.
    #[serde(rename = "userStatuses", default, skip_serializing_if = "Option::is_none")]
    pub user_statuses: Option<Vec<serde_json::Value>>,
    /// `version`.
    #[serde(rename = "version", default, skip_serializing_if = "Option::is_none")]
    pub version: Option<i64>,
}

impl GraphModel for MacOsCustomConfiguration {
    const TYPE: &'static str = "macOSCustomConfiguration";
}

/// `macOSDeviceFeaturesConfiguration`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct MacOsDeviceFeaturesConfiguration {
    /// `adminShowHostInfo`.
    #[serde(rename = "adminShowHostInfo", default, skip_serializing_if = "Option::is_none")]
    pub admin_show_host_info: Option<bool>,
    /// `airPrintDestinations`.
    #[serde(rename = "airPrintDestinations", default, skip_serializing_if = "Option::is_none")]
    pub air_print_destinations: Option<Vec<serde_json::Value>>,
    /// `appAssociatedDomains`.
    #[serde(rename = "appAssociatedDomains", default, skip_serializing_if = "Option::is_none")]
    pub app_associated_domains: Option<Vec<MacOsAssociatedDomainsItem>>,
    /// `assignments`.
    #[serde(rename = "assignments", default, skip_serializing_if = "Option::is_none")]
    pub assignments: Option<Vec<DeviceConfigurationAssignment>>,
    /// `associatedDomains`.
    #[serde(rename = "associatedDomains", default, skip_serializing_if = "Option::is_none")]
    pub associated_domains: Option<Vec<KeyValuePair>>,
    /// `authorizedUsersListHidden`.
    #[serde(rename = "authorizedUsersListHidden", default, skip_serializing_if = "Option::is_none")]
    pub authorized_users_list_hidden: Option<bool>,
    /// `authorizedUsersListHideAdminUsers`.
    #[serde(rename = "authorizedUsersListHideAdminUsers", default, skip_serializing_if = "Option::is_none")]
    pub authorized_users_list_hide_admin_users: Option<bool>,
    /// `authorizedUsersListHideLocalUsers`.
    #[serde(rename = "authorizedUsersListHideLocalUsers", default, skip_serializing_if = "Option::is_none")]
    pub authorized_users_list_hide_local_users: Option<bool>,
    /// `authorizedUsersListHideMobileAccounts`.
    #[serde(rename = "authorizedUsersListHideMobileAccounts", default, skip_serializing_if = "Option::is_none")]
    pub authorized_users_list_hide_mobile_accounts: Option<bool>,
    /// `authorizedUsersListIncludeNetworkUsers`.
    #[serde(rename = "authorizedUsersListIncludeNetworkUsers", default, skip_serializing_if = "Option::is_none")]
    pub authorized_users_list_include_network_users: Option<bool>,
    /// `authorizedUsersListShowOtherManagedUsers`.
    #[serde(rename = "authorizedUsersListShowOtherManagedUsers", default, skip_serializing_if = "Option::is_none")]
    pub authorized_users_list_show_other_managed_users: Option<bool>,
    /// `autoLaunchItems`.
    #[serde(rename = "autoLaunchItems", default, skip_serializing_if = "Option::is_none")]
    pub auto_launch_items: Option<Vec<MacOsLaunchItem>>,
    /// `consoleAccessDisabled`.
    #[serde(rename = "consoleAccessDisabled", default, skip_serializing_if = "Option::is_none")]
    pub console_access_disabled: Option<bool>,
    /// `contentCachingBlockDeletion`.
    #[serde(rename = "contentCachingBlockDeletion", default, skip_serializing_if = "Option::is_none")]
    pub content_caching_block_deletion: Option<bool>,
    /// `contentCachingClientListenRanges`.
    #[serde(rename = "contentCachingClientListenRanges", default, skip_serializing_if = "Option::is_none")]
    pub content_caching_client_listen_ranges: Option<Vec<serde_json::Value>>,
    /// `contentCachingClientPolicy`.
    #[serde(rename = "contentCachingClientPolicy", default, skip_serializing_if = "Option::is_none")]
    pub content_caching_client_policy: Option<MacOsContentCachingClientPolicy>,
    /// `contentCachingDataPath`.
    #[serde(rename = "contentCachingDataPath", default, skip_serializing_if = "Option::is_none")]
    pub content_caching_data_path: Option<String>,
    /// `contentCachingDisableConnectionSharing`.
    #[serde(rename = "contentCachingDisableConnectionSharing", default, skip_serializing_if = "Option::is_none")]
    pub content_caching_disable_connection_sharing: Option<bool>,
    /// `contentCachingEnabled`.
    #[serde(rename = "contentCachingEnabled", default, skip_serializing_if = "Option::is_none")]
    pub content_caching_enabled: Option<bool>,
    /// `contentCachingForceConnectionSharing`.
    #[serde(rename = "contentCachingForceConnectionSharing", default, skip_serializing_if = "Option::is_none")]
    pub content_caching_force_connection_sharing: Option<bool>,
    /// `contentCachingKeepAwake`.
    #[serde(rename = "contentCachingKeepAwake", default, skip_serializing_if = "Option::is_none")]
    pub content_caching_keep_awake: Option<bool>,
    /// `contentCachingLogClientIdentities`.
    #[serde(rename = "contentCachingLogClientIdentities", default, skip_serializing_if = "Option::is_none")]
    pub content_caching_log_client_identities: Option<bool>,
    /// `contentCachingMaxSizeBytes`.
    #[serde(rename = "contentCachingMaxSizeBytes", default, skip_serializing_if = "Option::is_none")]
    pub content_caching_max_size_bytes: Option<i64>,
    /// `contentCachingParentSelectionPolicy`.
    #[serde(rename = "contentCachingParentSelectionPolicy", default, skip_serializing_if = "Option::is_none")]
    pub content_caching_parent_selection_policy: Option<MacOsContentCachingParentSelectionPolicy>,
    /// `contentCachingParents`.
    #[serde(rename = "contentCachingParents", default, skip_serializing_if = "Option::is_none")]
    pub content_caching_parents: Option<Vec<String>>,
    /// `contentCachingPeerFilterRanges`.
    #[serde(rename = "contentCachingPeerFilterRanges", default, skip_serializing_if = "Option::is_none")]
    pub content_caching_peer_filter_ranges: Option<Vec<serde_json::Value>>,
    /// `contentCachingPeerListenRanges`.
    #[serde(rename = "contentCachingPeerListenRanges", default, skip_serializing_if = "Option::is_none")]
    pub content_caching_peer_listen_ranges: Option<Vec<serde_json::Value>>,
    /// `contentCachingPeerPolicy`.
    #[serde(rename = "contentCachingPeerPolicy", default, skip_serializing_if = "Option::is_none")]
    pub content_caching_peer_policy: Option<MacOsContentCachingPeerPolicy>,
    /// `contentCachingPort`.
    #[serde(rename = "contentCachingPort", default, skip_serializing_if = "Option::is_none")]
    pub content_caching_port: Option<i64>,
    /// `contentCachingPublicRanges`.
    #[serde(rename = "contentCachingPublicRanges", default, skip_serializing_if = "Option::is_none")]
    pub content_caching_public_ranges: Option<Vec<serde_json::Value>>,
    /// `contentCachingShowAlerts`.
    #[serde(rename = "contentCachingShowAlerts", default, skip_serializing_if = "Option::is_none")]
    pub content_caching_show_alerts: Option<bool>,
    /// `contentCachingType`.
    #[serde(rename = "contentCachingType", default, skip_serializing_if = "Option::is_none")]
    pub content_caching_type: Option<MacOsContentCachingType>,
    /// `createdDateTime`.
    #[serde(rename = "createdDateTime", default, skip_serializing_if = "Option::is_none")]
    pub created_date_time: Option<String>,
    /// `description`.
    #[serde(rename = "description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `deviceManagementApplicabilityRuleDeviceMode`.
    #[serde(rename = "deviceManagementApplicabilityRuleDeviceMode", default, skip_serializing_if = "Option::is_none")]
    pub device_management_applicability_rule_device_mode: Option<serde_json::Value>,
    /// `deviceManagementApplicabilityRuleOsEdition`.
    #[serde(rename = "deviceManagementApplicabilityRuleOsEdition", default, skip_serializing_if = "Option::is_none")]
    pub device_management_applicability_rule_os_edition: Option<serde_json::Value>,
    /// `deviceManagementApplicabilityRuleOsVersion`.
    #[serde(rename = "deviceManagementApplicabilityRuleOsVersion", default, skip_serializing_if = "Option::is_none")]
    pub device_management_applicability_rule_os_version: Option<serde_json::Value>,
    /// `deviceSettingStateSummaries`.
    #[serde(rename = "deviceSettingStateSummaries", default, skip_serializing_if = "Option::is_none")]
    pub device_setting_state_summaries: Option<Vec<serde_json::Value>>,
    /// `deviceStatusOverview`.
    #[serde(rename = "deviceStatusOverview", default, skip_serializing_if = "Option::is_none")]
    pub device_status_overview: Option<serde_json::Value>,
    /// `deviceStatuses`.
    #[serde(rename = "deviceStatuses", default, skip_serializing_if = "Option::is_none")]
    pub device_statuses: Option<Vec<serde_json::Value>>,
    /// `displayName`.
    #[serde(rename = "displayName", default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `groupAssignments`.
    #[serde(rename = "groupAssignments", default, skip_serializing_if = "Option::is_none")]
    pub group_assignments: Option<Vec<serde_json::Value>>,
    /// `id`.
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `lastModifiedDateTime`.
    #[serde(rename = "lastModifiedDateTime", default, skip_serializing_if = "Option::is_none")]
    pub last_modified_date_time: Option<String>,
    /// `logOutDisabledWhileLoggedIn`.
    #[serde(rename = "logOutDisabledWhileLoggedIn", default, skip_serializing_if = "Option::is_none")]
    pub log_out_disabled_while_logged_in: Option<bool>,
    /// `loginWindowText`.
    #[serde(rename = "loginWindowText", default, skip_serializing_if = "Option::is_none")]
    pub login_window_text: Option<String>,
    /// `macOSSingleSignOnExtension`.
    #[serde(rename = "macOSSingleSignOnExtension", default, skip_serializing_if = "Option::is_none")]
    pub mac_os_single_sign_on_extension: Option<Box<MacOsSingleSignOnExtension>>,
    /// `powerOffDisabledWhileLoggedIn`.
    #[serde(rename = "powerOffDisabledWhileLoggedIn", default, skip_serializing_if = "Option::is_none")]
    pub power_off_disabled_while_logged_in: Option<bool>,
    /// `restartDisabled`.
    #[serde(rename = "restartDisabled", default, skip_serializing_if = "Option::is_none")]
    pub restart_disabled: Option<bool>,
    /// `restartDisabledWhileLoggedIn`.
    #[serde(rename = "restartDisabledWhileLoggedIn", default, skip_serializing_if = "Option::is_none")]
    pub restart_disabled_while_logged_in: Option<bool>,
    /// `roleScopeTagIds`.
    #[serde(rename = "roleScopeTagIds", default, skip_serializing_if = "Option::is_none")]
    pub role_scope_tag_ids: Option<Vec<String>>,
    /// `screenLockDisableImmediate`.
    #[serde(rename = "screenLockDisableImmediate", default, skip_serializing_if = "Option::is_none")]
    pub screen_lock_disable_immediate: Option<bool>,
    /// `shutDownDisabled`.
    #[serde(rename = "shutDownDisabled", default, skip_serializing_if = "Option::is_none")]
    pub shut_down_disabled: Option<bool>,
    /// `shutDownDisabledWhileLoggedIn`.
    #[serde(rename = "shutDownDisabledWhileLoggedIn", default, skip_serializing_if = "Option::is_none")]
    pub shut_down_disabled_while_logged_in: Option<bool>,
    /// `singleSignOnExtension`.
    #[serde(rename = "singleSignOnExtension", default, skip_serializing_if = "Option::is_none")]
    pub single_sign_on_extension: Option<serde_json::Value>,
    /// `singleSignOnExtensionPkinitCertificate`.
    #[serde(rename = "singleSignOnExtensionPkinitCertificate", default, skip_serializing_if = "Option::is_none")]
    pub single_sign_on_extension_pkinit_certificate: Option<Box<MacOsCertificateProfileBase>>,
    /// `sleepDisabled`.
    #[serde(rename = "sleepDisabled", default, skip_serializing_if = "Option::is_none")]
    pub sleep_disabled: Option<bool>,
    /// `supportsScopeTags`.
    #[serde(rename = "supportsScopeTags", default, skip_serializing_if = "Option::is_none")]
    pub supports_scope_tags: Option<bool>,
    /// `userStatusOverview`.
    #[serde(rename = "userStatusOverview", default, skip_serializing_if = "Option::is_none")]
    pub user_status_overview: Option<serde_json::Value>,
    /// `userStatuses`.
    #[serde(rename = "userStatuses", default, skip_serializing_if = "Option::is_none")]
    pub user_statuses: Option<Vec<serde_json::Value>>,
    /// `version`.
    #[serde(rename = "version", default, skip_serializing_if = "Option::is_none")]
    pub version: Option<i64>,
}

impl GraphModel for MacOsDeviceFeaturesConfiguration {
    const TYPE: &'static str = "macOSDeviceFeaturesConfiguration";
}

/// `macOSDmgApp`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct MacOsDmgApp {
    /// `assignments`.
    #[serde(rename = "assignments", default, skip_serializing_if = "Option::is_none")]
    pub assignments: Option<Vec<MobileAppAssignment>>,
    /// `categories`.
    #[serde(rename = "categories", default, skip_serializing_if = "Option::is_none")]
    pub categories: Option<Vec<serde_json::Value>>,
    /// `committedContentVersion`.
    #[serde(rename = "committedContentVersion", default, skip_serializing_if = "Option::is_none")]
    pub committed_content_version: Option<String>,
    /// `contentVersions`.
    #[serde(rename = "contentVersions", default, skip_serializing_if = "Option::is_none")]
    pub content_versions: Option<Vec<serde_json::Value>>,
    /// `createdDateTime`.
    #[serde(rename = "createdDateTime", default, skip_serializing_if = "Option::is_none")]
    pub created_date_time: Option<String>,
    /// `dependentAppCount`.
    #[serde(rename = "dependentAppCount", default, skip_serializing_if = "Option::is_none")]
    pub dependent_app_count: Option<i64>,
    /// `description`.
    #[serde(rename = "description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `developer`.
    #[serde(rename = "developer", default, skip_serializing_if = "Option::is_none")]
    pub developer: Option<String>,
    /// `displayName`.
    #[serde(rename = "displayName", default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `fileName`.
    #[serde(rename = "fileName", default, skip_serializing_if = "Option::is_none")]
    pub file_name: Option<String>,
    /// `id`.
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `ignoreVersionDetection`.
    #[serde(rename = "ignoreVersionDetection", default, skip_serializing_if = "Option::is_none")]
    pub ignore_version_detection: Option<bool>,
    /// `includedApps`.
    #[serde(rename = "includedApps", default, skip_serializing_if = "Option::is_none")]
    pub included_apps: Option<Vec<MacOsIncludedApp>>,
    /// `informationUrl`.
    #[serde(rename = "informationUrl", default, skip_serializing_if = "Option::is_none")]
    pub information_url: Option<String>,
    /// `isAssigned`.
    #[serde(rename = "isAssigned", default, skip_serializing_if = "Option::is_none")]
    pub is_assigned: Option<bool>,
    /// `isFeatured`.
    #[serde(rename = "isFeatured", default, skip_serializing_if = "Option::is_none")]
    pub is_featured: Option<bool>,
    /// `largeIcon`.
    #[serde(rename = "largeIcon", default, skip_serializing_if = "Option::is_none")]
    pub large_icon: Option<serde_json::Value>,
    /// `lastModifiedDateTime`.
    #[serde(rename = "lastModifiedDateTime", default, skip_serializing_if = "Option::is_none")]
    pub last_modified_date_time: Option<String>,
    /// `minimumSupportedOperatingSystem`.
    #[serde(rename = "minimumSupportedOperatingSystem", default, skip_serializing_if = "Option::is_none")]
    pub minimum_supported_operating_system: Option<Box<MacOsMinimumOperatingSystem>>,
    /// `notes`.
    #[serde(rename = "notes", default, skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
    /// `owner`.
    #[serde(rename = "owner", default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// `primaryBundleId`.
    #[serde(rename = "primaryBundleId", default, skip_serializing_if = "Option::is_none")]
    pub primary_bundle_id: Option<String>,
    /// `primaryBundleVersion`.
    #[serde(rename = "primaryBundleVersion", default, skip_serializing_if = "Option::is_none")]
    pub primary_bundle_version: Option<String>,
    /// `privacyInformationUrl`.
    #[serde(rename = "privacyInformationUrl", default, skip_serializing_if = "Option::is_none")]
    pub privacy_information_url: Option<String>,
    /// `publisher`.
    #[serde(rename = "publisher", default, skip_serializing_if = "Option::is_none")]
    pub publisher: Option<String>,
    /// `publishingState`.
    #[serde(rename = "publishingState", default, skip_serializing_if = "Option::is_none")]
    pub publishing_state: Option<MobileAppPublishingState>,
    /// `relationships`.
    #[serde(rename = "relationships", default, skip_serializing_if = "Option::is_none")]
    pub relationships: Option<Vec<serde_json::Value>>,
    /// `roleScopeTagIds`.
    #[serde(rename = "roleScopeTagIds", default, skip_serializing_if = "Option::is_none")]
    pub role_scope_tag_ids: Option<Vec<String>>,
    /// `size`.
    #[serde(rename = "size", default, skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// `supersededAppCount`.
    #[serde(rename = "supersededAppCount", default, skip_serializing_if = "Option::is_none")]
    pub superseded_app_count: Option<i64>,
    /// `supersedingAppCount`.
    #[serde(rename = "supersedingAppCount", default, skip_serializing_if = "Option::is_none")]
    pub superseding_app_count: Option<i64>,
    /// `uploadState`.
    #[serde(rename = "uploadState", default, skip_serializing_if = "Option::is_none")]
    pub upload_state: Option<i64>,
}

impl GraphModel for MacOsDmgApp {
    const TYPE: &'static str = "macOSDmgApp";
}

/// `macOSEndpointProtectionConfiguration`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct MacOsEndpointProtectionConfiguration {
    /// `advancedThreatProtectionAutomaticSampleSubmission`.
    #[serde(rename = "advancedThreatProtectionAutomaticSampleSubmission", default, skip_serializing_if = "Option::is_none")]
    pub advanced_threat_protection_automatic_sample_submission: Option<Enablement>,
    /// `advancedThreatProtectionCloudDelivered`.
    #[serde(rename = "advancedThreatProtectionCloudDelivered", default, skip_serializing_if = "Option::is_none")]
    pub advanced_threat_protection_cloud_delivered: Option<Enablement>,
    /// `advancedThreatProtectionDiagnosticDataCollection`.
    #[serde(rename = "advancedThreatProtectionDiagnosticDataCollection", default, skip_serializing_if = "Option::is_none")]
    pub advanced_threat_protection_diagnostic_data_collection: Option<Enablement>,
    /// `advancedThreatProtectionExcludedExtensions`.
    #[serde(rename = "advancedThreatProtectionExcludedExtensions", default, skip_serializing_if = "Option::is_none")]
    pub advanced_threat_protection_excluded_extensions: Option<Vec<String>>,
    /// `advancedThreatProtectionExcludedFiles`.
    #[serde(rename = "advancedThreatProtectionExcludedFiles", default, skip_serializing_if = "Option::is_none")]
    pub advanced_threat_protection_excluded_files: Option<Vec<String>>,
    /// `advancedThreatProtectionExcludedFolders`.
    #[serde(rename = "advancedThreatProtectionExcludedFolders", default, skip_serializing_if = "Option::is_none")]
    pub advanced_threat_protection_excluded_folders: Option<Vec<String>>,
    /// `advancedThreatProtectionExcludedProcesses`.
    #[serde(rename = "advancedThreatProtectionExcludedProcesses", default, skip_serializing_if = "Option::is_none")]
    pub advanced_threat_protection_excluded_processes: Option<Vec<String>>,
    /// `advancedThreatProtectionRealTime`.
    #[serde(rename = "advancedThreatProtectionRealTime", default, skip_serializing_if = "Option::is_none")]
    pub advanced_threat_protection_real_time: Option<Enablement>,
    /// `assignments`.
    #[serde(rename = "assignments", default, skip_serializing_if = "Option::is_none")]
    pub assignments: Option<Vec<DeviceConfigurationAssignment>>,
    /// `createdDateTime`.
    #[serde(rename = "createdDateTime", default, skip_serializing_if = "Option::is_none")]
    pub created_date_time: Option<String>,
    /// `description`.
    #[serde(rename = "description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `deviceManagementApplicabilityRuleDeviceMode`.
    #[serde(rename = "deviceManagementApplicabilityRuleDeviceMode", default, skip_serializing_if = "Option::is_none")]
    pub device_management_applicability_rule_device_mode: Option<serde_json::Value>,
    /// `deviceManagementApplicabilityRuleOsEdition`.
    #[serde(rename = "deviceManagementApplicabilityRuleOsEdition", default, skip_serializing_if = "Option::is_none")]
    pub device_management_applicability_rule_os_edition: Option<serde_json::Value>,
    /// `deviceManagementApplicabilityRuleOsVersion`.
    #[serde(rename = "deviceManagementApplicabilityRuleOsVersion", default, skip_serializing_if = "Option::is_none")]
    pub device_management_applicability_rule_os_version: Option<serde_json::Value>,
    /// `deviceSettingStateSummaries`.
    #[serde(rename = "deviceSettingStateSummaries", default, skip_serializing_if = "Option::is_none")]
    pub device_setting_state_summaries: Option<Vec<serde_json::Value>>,
    /// `deviceStatusOverview`.
    #[serde(rename = "deviceStatusOverview", default, skip_serializing_if = "Option::is_none")]
    pub device_status_overview: Option<serde_json::Value>,
    /// `deviceStatuses`.
    #[serde(rename = "deviceStatuses", default, skip_serializing_if = "Option::is_none")]
    pub device_statuses: Option<Vec<serde_json::Value>>,
    /// `displayName`.
    #[serde(rename = "displayName", default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `fileVaultAllowDeferralUntilSignOut`.
    #[serde(rename = "fileVaultAllowDeferralUntilSignOut", default, skip_serializing_if = "Option::is_none")]
    pub file_vault_allow_deferral_until_sign_out: Option<bool>,
    /// `fileVaultDisablePromptAtSignOut`.
    #[serde(rename = "fileVaultDisablePromptAtSignOut", default, skip_serializing_if = "Option::is_none")]
    pub file_vault_disable_prompt_at_sign_out: Option<bool>,
    /// `fileVaultEnabled`.
    #[serde(rename = "fileVaultEnabled", default, skip_serializing_if = "Option::is_none")]
    pub file_vault_enabled: Option<bool>,
    /// `fileVaultHidePersonalRecoveryKey`.
    #[serde(rename = "fileVaultHidePersonalRecoveryKey", default, skip_serializing_if = "Option::is_none")]
    pub file_vault_hide_personal_recovery_key: Option<bool>,
    /// `fileVaultInstitutionalRecoveryKeyCertificate`.
    #[serde(rename = "fileVaultInstitutionalRecoveryKeyCertificate", default, skip_serializing_if = "Option::is_none")]
    pub file_vault_institutional_recovery_key_certificate: Option<Base64>,
    /// `fileVaultInstitutionalRecoveryKeyCertificateFileName`.
    #[serde(rename = "fileVaultInstitutionalRecoveryKeyCertificateFileName", default, skip_serializing_if = "Option::is_none")]
    pub file_vault_institutional_recovery_key_certificate_file_name: Option<String>,
    /// `fileVaultNumberOfTimesUserCanIgnore`.
    #[serde(rename = "fileVaultNumberOfTimesUserCanIgnore", default, skip_serializing_if = "Option::is_none")]
    pub file_vault_number_of_times_user_can_ignore: Option<i64>,
    /// `fileVaultPersonalRecoveryKeyHelpMessage`.
    #[serde(rename = "fileVaultPersonalRecoveryKeyHelpMessage", default, skip_serializing_if = "Option::is_none")]
    pub file_vault_personal_recovery_key_help_message: Option<String>,
    /// `fileVaultPersonalRecoveryKeyRotationInMonths`.
    #[serde(rename = "fileVaultPersonalRecoveryKeyRotationInMonths", default, skip_serializing_if = "Option::is_none")]
    pub file_vault_personal_recovery_key_rotation_in_months: Option<i64>,
    /// `fileVaultSelectedRecoveryKeyTypes`.
    #[serde(rename = "fileVaultSelectedRecoveryKeyTypes", default, skip_serializing_if = "Option::is_none")]
    pub file_vault_selected_recovery_key_types: Option<Vec<MacOsFileVaultRecoveryKeyTypes>>,
    /// `firewallApplications`.
    #[serde(rename = "firewallApplications", default, skip_serializing_if = "Option::is_none")]
    pub firewall_applications: Option<Vec<MacOsFirewallApplication>>,
    /// `firewallBlockAllIncoming`.
    #[serde(rename = "firewallBlockAllIncoming", default, skip_serializing_if = "Option::is_none")]
    pub firewall_block_all_incoming: Option<bool>,
    /// `firewallEnableStealthMode`.
    #[serde(rename = "firewallEnableStealthMode", default, skip_serializing_if = "Option::is_none")]
    pub firewall_enable_stealth_mode: Option<bool>,
    /// `firewallEnabled`.
    #[serde(rename = "firewallEnabled", default, skip_serializing_if = "Option::is_none")]
    pub firewall_enabled: Option<bool>,
    /// `gatekeeperAllowedAppSource`.
    #[serde(rename = "gatekeeperAllowedAppSource", default, skip_serializing_if = "Option::is_none")]
    pub gatekeeper_allowed_app_source: Option<MacOsGatekeeperAppSources>,
    /// `gatekeeperBlockOverride`.
    #[serde(rename = "gatekeeperBlockOverride", default, skip_serializing_if = "Option::is_none")]
    pub gatekeeper_block_override: Option<bool>,
    /// `groupAssignments`.
    #[serde(rename = "groupAssignments", default, skip_serializing_if = "Option::is_none")]
    pub group_assignments: Option<Vec<serde_json::Value>>,
    /// `id`.
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `lastModifiedDateTime`.
    #[serde(rename = "lastModifiedDateTime", default, skip_serializing_if = "Option::is_none")]
    pub last_modified_date_time: Option<String>,
    /// `roleScopeTagIds`.
    #[serde(rename = "roleScopeTagIds", default, skip_serializing_if = "Option::is_none")]
    pub role_scope_tag_ids: Option<Vec<String>>,
    /// `supportsScopeTags`.
    #[serde(rename = "supportsScopeTags", default, skip_serializing_if = "Option::is_none")]
    pub supports_scope_tags: Option<bool>,
    /// `userStatusOverview`.
    #[serde(rename = "userStatusOverview", default, skip_serializing_if = "Option::is_none")]
    pub user_status_overview: Option<serde_json::Value>,
    /// `userStatuses`.
    #[serde(rename = "userStatuses", default, skip_serializing_if = "Option::is_none")]
    pub user_statuses: Option<Vec<serde_json::Value>>,
    /// `version`.
    #[serde(rename = "version", default, skip_serializing_if = "Option::is_none")]
    pub version: Option<i64>,
}

impl GraphModel for MacOsEndpointProtectionConfiguration {
    const TYPE: &'static str = "macOSEndpointProtectionConfiguration";
}

/// `macOSEnterpriseWiFiConfiguration`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct MacOsEnterpriseWiFiConfiguration {
    /// `assignments`.
    #[serde(rename = "assignments", default, skip_serializing_if = "Option::is_none")]
    pub assignments: Option<Vec<DeviceConfigurationAssignment>>,
    /// `authenticationMethod`.
    #[serde(rename = "authenticationMethod", default, skip_serializing_if = "Option::is_none")]
    pub authentication_method: Option<WiFiAuthenticationMethod>,
    /// `connectAutomatically`.
    #[serde(rename = "connectAutomatically", default, skip_serializing_if = "Option::is_none")]
    pub connect_automatically: Option<bool>,
    /// `connectWhenNetworkNameIsHidden`.
    #[serde(rename = "connectWhenNetworkNameIsHidden", default, skip_serializing_if = "Option::is_none")]
    pub connect_when_network_name_is_hidden: Option<bool>,
    /// `createdDateTime`.
    #[serde(rename = "createdDateTime", default, skip_serializing_if = "Option::is_none")]
    pub created_date_time: Option<String>,
    /// `deploymentChannel`.
    #[serde(rename = "deploymentChannel", default, skip_serializing_if = "Option::is_none")]
    pub deployment_channel: Option<AppleDeploymentChannel>,
    /// `description`.
    #[serde(rename = "description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `deviceManagementApplicabilityRuleDeviceMode`.
    #[serde(rename = "deviceManagementApplicabilityRuleDeviceMode", default, skip_serializing_if = "Option::is_none")]
    pub device_management_applicability_rule_device_mode: Option<serde_json::Value>,
    /// `deviceManagementApplicabilityRuleOsEdition`.
    #[serde(rename = "deviceManagementApplicabilityRuleOsEdition", default, skip_serializing_if = "Option::is_none")]
    pub device_management_applicability_rule_os_edition: Option<serde_json::Value>,
    /// `deviceManagementApplicabilityRuleOsVersion`.
    #[serde(rename = "deviceManagementApplicabilityRuleOsVersion", default, skip_serializing_if = "Option::is_none")]
    pub device_management_applicability_rule_os_version: Option<serde_json::Value>,
    /// `deviceSettingStateSummaries`.
    #[serde(rename = "deviceSettingStateSummaries", default, skip_serializing_if = "Option::is_none")]
    pub device_setting_state_summaries: Option<Vec<serde_json::Value>>,
    /// `deviceStatusOverview`.
    #[serde(rename = "deviceStatusOverview", default, skip_serializing_if = "Option::is_none")]
    pub device_status_overview: Option<serde_json::Value>,
    /// `deviceStatuses`.
    #[serde(rename = "deviceStatuses", default, skip_serializing_if = "Option::is_none")]
    pub device_statuses: Option<Vec<serde_json::Value>>,
    /// `displayName`.
    #[serde(rename = "displayName", default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `eapFastConfiguration`.
    #[serde(rename = "eapFastConfiguration", default, skip_serializing_if = "Option::is_none")]
    pub eap_fast_configuration: Option<EapFastConfiguration>,
    /// `eapType`.
    #[serde(rename = "eapType", default, skip_serializing_if = "Option::is_none")]
    pub eap_type: Option<EapType>,
    /// `groupAssignments`.
    #[serde(rename = "groupAssignments", default, skip_serializing_if = "Option::is_none")]
    pub group_assignments: Option<Vec<serde_json::Value>>,
    /// `id`.
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `identityCertificateForClientAuthentication`.
    #[serde(rename = "identityCertificateForClientAuthentication", default, skip_serializing_if = "Option::is_none")]
    pub identity_certificate_for_client_authentication: Option<Box<MacOsCertificateProfileBase>>,
    /// `innerAuthenticationProtocolForEapTtls`.
    #[serde(rename = "innerAuthenticationProtocolForEapTtls", default, skip_serializing_if = "Option::is_none")]
    pub inner_authentication_protocol_for_eap_ttls: Option<NonEapAuthenticationMethodForEapTtlsType>,
    /// `lastModifiedDateTime`.
    #[serde(rename = "lastModifiedDateTime", default, skip_serializing_if = "Option::is_none")]
    pub last_modified_date_time: Option<String>,
    /// `networkName`.
    #[serde(rename = "networkName", default, skip_serializing_if = "Option::is_none")]
    pub network_name: Option<String>,
    /// `outerIdentityPrivacyTemporaryValue`.
    #[serde(rename = "outerIdentityPrivacyTemporaryValue", default, skip_serializing_if = "Option::is_none")]
    pub outer_identity_privacy_temporary_value: Option<String>,
    /// `preSharedKey`.
    #[serde(rename = "preSharedKey", default, skip_serializing_if = "Option::is_none")]
    pub pre_shared_key: Option<String>,
    /// `proxyAutomaticConfigurationUrl`.
    #[serde(rename = "proxyAutomaticConfigurationUrl", default, skip_serializing_if = "Option::is_none")]
    pub proxy_automatic_configuration_url: Option<String>,
    /// `proxyManualAddress`.
    #[serde(rename = "proxyManualAddress", default, skip_serializing_if = "Option::is_none")]
    pub proxy_manual_address: Option<String>,
    /// `proxyManualPort`.
    #[serde(rename = "proxyManualPort", default, skip_serializing_if = "Option::is_none")]
    pub proxy_manual_port: Option<i64>,
    /// `proxySettings`.
    #[serde(rename = "proxySettings", default, skip_serializing_if = "Option::is_none")]
    pub proxy_settings: Option<WiFiProxySetting>,
    /// `roleScopeTagIds`.
    #[serde(rename = "roleScopeTagIds", default, skip_serializing_if = "Option::is_none")]
    pub role_scope_tag_ids: Option<Vec<String>>,
    /// `rootCertificateForServerValidation`.
    #[serde(rename = "rootCertificateForServerValidation", default, skip_serializing_if = "Option::is_none")]
    pub root_certificate_for_server_validation: Option<Box<MacOsTrustedRootCertificate>>,
    /// `rootCertificatesForServerValidation`.
    #[serde(rename = "rootCertificatesForServerValidation", default, skip_serializing_if = "Option::is_none")]
    pub root_certificates_for_server_validation: Option<Vec<MacOsTrustedRootCertificate>>,
    /// `ssid`.
    #[serde(rename = "ssid", default, skip_serializing_if = "Option::is_none")]
    pub ssid: Option<String>,
    /// `supportsScopeTags`.
    #[serde(rename = "supportsScopeTags", default, skip_serializing_if = "Option::is_none")]
    pub supports_scope_tags: Option<bool>,
    /// `trustedServerCertificateNames`.
    #[serde(rename = "trustedServerCertificateNames", default, skip_serializing_if = "Option::is_none")]
    pub trusted_server_certificate_names: Option<Vec<String>>,
    /// `userStatusOverview`.
    #[serde(rename = "userStatusOverview", default, skip_serializing_if = "Option::is_none")]
    pub user_status_overview: Option<serde_json::Value>,
    /// `userStatuses`.
    #[serde(rename = "userStatuses", default, skip_serializing_if = "Option::is_none")]
    pub user_statuses: Option<Vec<serde_json::Value>>,
    /// `version`.
    #[serde(rename = "version", default, skip_serializing_if = "Option::is_none")]
    pub version: Option<i64>,
    /// `wiFiSecurityType`.
    #[serde(rename = "wiFiSecurityType", default, skip_serializing_if = "Option::is_none")]
    pub wi_fi_security_type: Option<WiFiSecurityType>,
    /// `wifiRequirePhysicalMacAddressEnabled`.
    #[serde(rename = "wifiRequirePhysicalMacAddressEnabled", default, skip_serializing_if = "Option::is_none")]
    pub wifi_require_physical_mac_address_enabled: Option<bool>,
}

impl GraphModel for MacOsEnterpriseWiFiConfiguration {
    const TYPE: &'static str = "macOSEnterpriseWiFiConfiguration";
}

/// `macOSExtensionsConfiguration`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct MacOsExtensionsConfiguration {
    /// `assignments`.
    #[serde(rename = "assignments", default, skip_serializing_if = "Option::is_none")]
    pub assignments: Option<Vec<DeviceConfigurationAssignment>>,
    /// `createdDateTime`.
    #[serde(rename = "createdDateTime", default, skip_serializing_if = "Option::is_none")]
    pub created_date_time: Option<String>,
    /// `description`.
    #[serde(rename = "description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `deviceManagementApplicabilityRuleDeviceMode`.
    #[serde(rename = "deviceManagementApplicabilityRuleDeviceMode", default, skip_serializing_if = "Option::is_none")]
    pub device_management_applicability_rule_device_mode: Option<serde_json::Value>,
    /// `deviceManagementApplicabilityRuleOsEdition`.
    #[serde(rename = "deviceManagementApplicabilityRuleOsEdition", default, skip_serializing_if = "Option::is_none")]
    pub device_management_applicability_rule_os_edition: Option<serde_json::Value>,
    /// `deviceManagementApplicabilityRuleOsVersion`.
    #[serde(rename = "deviceManagementApplicabilityRuleOsVersion", default, skip_serializing_if = "Option::is_none")]
    pub device_management_applicability_rule_os_version: Option<serde_json::Value>,
    /// `deviceSettingStateSummaries`.
    #[serde(rename = "deviceSettingStateSummaries", default, skip_serializing_if = "Option::is_none")]
    pub device_setting_state_summaries: Option<Vec<serde_json::Value>>,
    /// `deviceStatusOverview`.
    #[serde(rename = "deviceStatusOverview", default, skip_serializing_if = "Option::is_none")]
    pub device_status_overview: Option<serde_json::Value>,
    /// `deviceStatuses`.
    #[serde(rename = "deviceStatuses", default, skip_serializing_if = "Option::is_none")]
    pub device_statuses: Option<Vec<serde_json::Value>>,
    /// `displayName`.
    #[serde(rename = "displayName", default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `groupAssignments`.
    #[serde(rename = "groupAssignments", default, skip_serializing_if = "Option::is_none")]
    pub group_assignments: Option<Vec<serde_json::Value>>,
    /// `id`.
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `kernelExtensionAllowedTeamIdentifiers`.
    #[serde(rename = "kernelExtensionAllowedTeamIdentifiers", default, skip_serializing_if = "Option::is_none")]
    pub kernel_extension_allowed_team_identifiers: Option<Vec<String>>,
    /// `kernelExtensionOverridesAllowed`.
    #[serde(rename = "kernelExtensionOverridesAllowed", default, skip_serializing_if = "Option::is_none")]
    pub kernel_extension_overrides_allowed: Option<bool>,
    /// `kernelExtensionsAllowed`.
    #[serde(rename = "kernelExtensionsAllowed", default, skip_serializing_if = "Option::is_none")]
    pub kernel_extensions_allowed: Option<Vec<MacOsKernelExtension>>,
    /// `lastModifiedDateTime`.
    #[serde(rename = "lastModifiedDateTime", default, skip_serializing_if = "Option::is_none")]
    pub last_modified_date_time: Option<String>,
    /// `roleScopeTagIds`.
    #[serde(rename = "roleScopeTagIds", default, skip_serializing_if = "Option::is_none")]
    pub role_scope_tag_ids: Option<Vec<String>>,
    /// `supportsScopeTags`.
    #[serde(rename = "supportsScopeTags", default, skip_serializing_if = "Option::is_none")]
    pub supports_scope_tags: Option<bool>,
    /// `systemExtensionsAllowed`.
    #[serde(rename = "systemExtensionsAllowed", default, skip_serializing_if = "Option::is_none")]
    pub system_extensions_allowed: Option<Vec<MacOsSystemExtension>>,
    /// `systemExtensionsAllowedTeamIdentifiers`.
    #[serde(rename = "systemExtensionsAllowedTeamIdentifiers", default, skip_serializing_if = "Option::is_none")]
    pub system_extensions_allowed_team_identifiers: Option<Vec<String>>,
    /// `systemExtensionsAllowedTypes`.
    #[serde(rename = "systemExtensionsAllowedTypes", default, skip_serializing_if = "Option::is_none")]
    pub system_extensions_allowed_types: Option<Vec<MacOsSystemExtensionTypeMapping>>,
    /// `systemExtensionsBlockOverride`.
    #[serde(rename = "systemExtensionsBlockOverride", default, skip_serializing_if = "Option::is_none")]
    pub system_extensions_block_override: Option<bool>,
    /// `userStatusOverview`.
    #[serde(rename = "userStatusOverview", default, skip_serializing_if = "Option::is_none")]
    pub user_status_overview: Option<serde_json::Value>,
    /// `userStatuses`.
    #[serde(rename = "userStatuses", default, skip_serializing_if = "Option::is_none")]
    pub user_statuses: Option<Vec<serde_json::Value>>,
    /// `version`.
    #[serde(rename = "version", default, skip_serializing_if = "Option::is_none")]
    pub version: Option<i64>,
}

impl GraphModel for MacOsExtensionsConfiguration {
    const TYPE: &'static str = "macOSExtensionsConfiguration";
}

/// `macOSFirewallApplication`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct MacOsFirewallApplication {
    /// `allowsIncomingConnections`.
    #[serde(rename = "allowsIncomingConnections", default, skip_serializing_if = "Option::is_none")]
    pub allows_incoming_connections: Option<bool>,
    /// `bundleId`.
    #[serde(rename = "bundleId", default, skip_serializing_if = "Option::is_none")]
    pub bundle_id: Option<String>,
}

impl GraphModel for MacOsFirewallApplication {
    const TYPE: &'static str = "macOSFirewallApplication";
}

/// `macOSGeneralDeviceConfiguration`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct MacOsGeneralDeviceConfiguration {
    /// `activationLockWhenSupervisedAllowed`.
    #[serde(rename = "activationLockWhenSupervisedAllowed", default, skip_serializing_if = "Option::is_none")]
    pub activation_lock_when_supervised_allowed: Option<bool>,
    /// `addingGameCenterFriendsBlocked`.
    #[serde(rename = "addingGameCenterFriendsBlocked", default, skip_serializing_if = "Option::is_none")]
    pub adding_game_center_friends_blocked: Option<bool>,
    /// `airDropBlocked`.
    #[serde(rename = "airDropBlocked", default, skip_serializing_if = "Option::is_none")]
    pub air_drop_blocked: Option<bool>,
    /// `appleWatchBlockAutoUnlock`.
    #[serde(rename = "appleWatchBlockAutoUnlock", default, skip_serializing_if = "Option::is_none")]
    pub apple_watch_block_auto_unlock: Option<bool>,
    /// `assignments`.
    #[serde(rename = "assignments", default, skip_serializing_if = "Option::is_none")]
    pub assignments: Option<Vec<DeviceConfigurationAssignment>>,
    /// `cameraBlocked`.
    #[serde(rename = "cameraBlocked", default, skip_serializing_if = "Option::is_none")]
    pub camera_blocked: Option<bool>,
    /// `classroomAppBlockRemoteScreenObservation`.
    #[serde(rename = "classroomAppBlockRemoteScreenObservation", default, skip_serializing_if = "Option::is_none")]
    pub classroom_app_block_remote_screen_observation: Option<bool>,
    /// `classroomAppForceUnpromptedScreenObservation`.
    #[serde(rename = "classroomAppForceUnpromptedScreenObservation", default, skip_serializing_if = "Option::is_none")]
    pub classroom_app_force_unprompted_screen_observation: Option<bool>,
    /// `classroomForceAutomaticallyJoinClasses`.
    #[serde(rename = "classroomForceAutomaticallyJoinClasses", default, skip_serializing_if = "Option::is_none")]
    pub classroom_force_automatically_join_classes: Option<bool>,
    /// `classroomForceRequestPermissionToLeaveClasses`.
    #[serde(rename = "classroomForceRequestPermissionToLeaveClasses", default, skip_serializing_if = "Option::is_none")]
    pub classroom_force_request_permission_to_leave_classes: Option<bool>,
    /// `classroomForceUnpromptedAppAndDeviceLock`.
    #[serde(rename = "classroomForceUnpromptedAppAndDeviceLock", default, skip_serializing_if = "Option::is_none")]
    pub classroom_force_unprompted_app_and_device_lock: Option<bool>,
    /// `compliantAppListType`.
    #[serde(rename = "compliantAppListType", default, skip_serializing_if = "Option::is_none")]
    pub compliant_app_list_type: Option<AppListType>,
    /// `compliantAppsList`.
    #[serde(rename = "compliantAppsList", default, skip_serializing_if = "Option::is_none")]
    pub compliant_apps_list: Option<Vec<AppListItem>>,
    /// `contentCachingBlocked`.
    #[serde(rename = "contentCachingBlocked", default, skip_serializing_if = "Option::is_none")]
    pub content_caching_blocked: Option<bool>,
    /// `createdDateTime`.
    #[serde(rename = "createdDateTime", default, skip_serializing_if = "Option::is_none")]
    pub created_date_time: Option<String>,
    /// `definitionLookupBlocked`.
    #[serde(rename = "definitionLookupBlocked", default, skip_serializing_if = "Option::is_none")]
    pub definition_lookup_blocked: Option<bool>,
    /// `description`.
    #[serde(rename = "description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `deviceManagementApplicabilityRuleDeviceMode`.
    #[serde(rename = "deviceManagementApplicabilityRuleDeviceMode", default, skip_serializing_if = "Option::is_none")]
    pub device_management_applicability_rule_device_mode: Option<serde_json::Value>,
    /// `deviceManagementApplicabilityRuleOsEdition`.
    #[serde(rename = "deviceManagementApplicabilityRuleOsEdition", default, skip_serializing_if = "Option::is_none")]
    pub device_management_applicability_rule_os_edition: Option<serde_json::Value>,
    /// `deviceManagementApplicabilityRuleOsVersion`.
    #[serde(rename = "deviceManagementApplicabilityRuleOsVersion", default, skip_serializing_if = "Option::is_none")]
    pub device_management_applicability_rule_os_version: Option<serde_json::Value>,
    /// `deviceSettingStateSummaries`.
    #[serde(rename = "deviceSettingStateSummaries", default, skip_serializing_if = "Option::is_none")]
    pub device_setting_state_summaries: Option<Vec<serde_json::Value>>,
    /// `deviceStatusOverview`.
    #[serde(rename = "deviceStatusOverview", default, skip_serializing_if = "Option::is_none")]
    pub device_status_overview: Option<serde_json::Value>,
    /// `deviceStatuses`.
    #[serde(rename = "deviceStatuses", default, skip_serializing_if = "Option::is_none")]
    pub device_statuses: Option<Vec<serde_json::Value>>,
    /// `displayName`.
    #[serde(rename = "displayName", default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `emailInDomainSuffixes`.
    #[serde(rename = "emailInDomainSuffixes", default, skip_serializing_if = "Option::is_none")]
    pub email_in_domain_suffixes: Option<Vec<String>>,
    /// `eraseContentAndSettingsBlocked`.
    #[serde(rename = "eraseContentAndSettingsBlocked", default, skip_serializing_if = "Option::is_none")]
    pub erase_content_and_settings_blocked: Option<bool>,
    /// `gameCenterBlocked`.
    #[serde(rename = "gameCenterBlocked", default, skip_serializing_if = "Option::is_none")]
    pub game_center_blocked: Option<bool>,
    /// `groupAssignments`.
    #[serde(rename = "groupAssignments", default, skip_serializing_if = "Option::is_none")]
    pub group_assignments: Option<Vec<serde_json::Value>>,
    /// `iCloudBlockActivityContinuation`.
    #[serde(rename = "iCloudBlockActivityContinuation", default, skip_serializing_if = "Option::is_none")]
    pub i_cloud_block_activity_continuation: Option<bool>,
    /// `iCloudBlockAddressBook`.
    #[serde(rename = "iCloudBlockAddressBook", default, skip_serializing_if = "Option::is_none")]
    pub i_cloud_block_address_book: Option<bool>,
    /// `iCloudBlockBookmarks`.
    #[serde(rename = "iCloudBlockBookmarks", default, skip_serializing_if = "Option::is_none")]
    pub i_cloud_block_bookmarks: Option<bool>,
    /// `iCloudBlockCalendar`.
    #[serde(rename = "iCloudBlockCalendar", default, skip_serializing_if = "Option::is_none")]
    pub i_cloud_block_calendar: Option<bool>,
    /// `iCloudBlockDocumentSync`.
    #[serde(rename = "iCloudBlockDocumentSync", default, skip_serializing_if = "Option::is_none")]
    pub i_cloud_block_document_sync: Option<bool>,
    /// `iCloudBlockMail`.
    #[serde(rename = "iCloudBlockMail", default, skip_serializing_if = "Option::is_none")]
    pub i_cloud_block_mail: Option<bool>,
    /// `iCloudBlockNotes`.
    #[serde(rename = "iCloudBlockNotes", default, skip_serializing_if = "Option::is_none")]
    pub i_cloud_block_notes: Option<bool>,
    /// `iCloudBlockPhotoLibrary`.
    #[serde(rename = "iCloudBlockPhotoLibrary", default, skip_serializing_if = "Option::is_none")]
    pub i_cloud_block_photo_library: Option<bool>,
    /// `iCloudBlockReminders`.
    #[serde(rename = "iCloudBlockReminders", default, skip_serializing_if = "Option::is_none")]
    pub i_cloud_block_reminders: Option<bool>,
    /// `iCloudDesktopAndDocumentsBlocked`.
    #[serde(rename = "iCloudDesktopAndDocumentsBlocked", default, skip_serializing_if = "Option::is_none")]
    pub i_cloud_desktop_and_documents_blocked: Option<bool>,
    /// `iCloudPrivateRelayBlocked`.
    #[serde(rename = "iCloudPrivateRelayBlocked", default, skip_serializing_if = "Option::is_none")]
    pub i_cloud_private_relay_blocked: Option<bool>,
    /// `iTunesBlockFileSharing`.
    #[serde(rename = "iTunesBlockFileSharing", default, skip_serializing_if = "Option::is_none")]
    pub i_tunes_block_file_sharing: Option<bool>,
    /// `iTunesBlockMusicService`.
    #[serde(rename = "iTunesBlockMusicService", default, skip_serializing_if = "Option::is_none")]
    pub i_tunes_block_music_service: Option<bool>,
    /// `id`.
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `keyboardBlockDictation`.
    #[serde(rename = "keyboardBlockDictation", default, skip_serializing_if = "Option::is_none")]
    pub keyboard_block_dictation: Option<bool>,
    /// `keychainBlockCloudSync`.
    #[serde(rename = "keychainBlockCloudSync", default, skip_serializing_if = "Option::is_none")]
    pub keychain_block_cloud_sync: Option<bool>,
    /// `lastModifiedDateTime`.
    #[serde(rename = "lastModifiedDateTime", default, skip_serializing_if = "Option::is_none")]
    pub last_modified_date_time: Option<String>,
    /// `multiplayerGamingBlocked`.
    #[serde(rename = "multiplayerGamingBlocked", default, skip_serializing_if = "Option::is_none")]
    pub multiplayer_gaming_blocked: Option<bool>,
    /// `passwordBlockAirDropSharing`.
    #[serde(rename = "passwordBlockAirDropSharing", default, skip_serializing_if = "Option::is_none")]
    pub password_block_air_drop_sharing: Option<bool>,
    /// `passwordBlockAutoFill`.
    #[serde(rename = "passwordBlockAutoFill", default, skip_serializing_if = "Option::is_none")]
    pub password_block_auto_fill: Option<bool>,
    /// `passwordBlockFingerprintUnlock`.
    #[serde(rename = "passwordBlockFingerprintUnlock", default, skip_serializing_if = "Option::is_none")]
    pub password_block_fingerprint_unlock: Option<bool>,
    /// `passwordBlockModification`.
    #[serde(rename = "passwordBlockModification", default, skip_serializing_if = "Option::is_none")]
    pub password_block_modification: Option<bool>,
    /// `passwordBlockProximityRequests`.
    #[serde(rename = "passwordBlockProximityRequests", default, skip_serializing_if = "Option::is_none")]
    pub password_block_proximity_requests: Option<bool>,
    /// `passwordBlockSimple`.
    #[serde(rename = "passwordBlockSimple", default, skip_serializing_if = "Option::is_none")]
    pub password_block_simple: Option<bool>,
    /// `passwordExpirationDays`.
    #[serde(rename = "passwordExpirationDays", default, skip_serializing_if = "Option::is_none")]
    pub password_expiration_days: Option<i64>,
    /// `passwordMaximumAttemptCount`.
    #[serde(rename = "passwordMaximumAttemptCount", default, skip_serializing_if = "Option::is_none")]
    pub password_maximum_attempt_count: Option<i64>,
    /// `passwordMinimumCharacterSetCount`.
    #[serde(rename = "passwordMinimumCharacterSetCount", default, skip_serializing_if = "Option::is_none")]
    pub password_minimum_character_set_count: Option<i64>,
    /// `passwordMinimumLength`.
    #[serde(rename = "passwordMinimumLength", default, skip_serializing_if = "Option::is_none")]
    pub password_minimum_length: Option<i64>,
    /// `passwordMinutesOfInactivityBeforeLock`.
    #[serde(rename = "passwordMinutesOfInactivityBeforeLock", default, skip_serializing_if = "Option::is_none")]
    pub password_minutes_of_inactivity_before_lock: Option<i64>,
    /// `passwordMinutesOfInactivityBeforeScreenTimeout`.
    #[serde(rename = "passwordMinutesOfInactivityBeforeScreenTimeout", default, skip_serializing_if = "Option::is_none")]
    pub password_minutes_of_inactivity_before_screen_timeout: Option<i64>,
    /// `passwordMinutesUntilFailedLoginReset`.
    #[serde(rename = "passwordMinutesUntilFailedLoginReset", default, skip_serializing_if = "Option::is_none")]
    pub password_minutes_until_failed_login_reset: Option<i64>,
    /// `passwordPreviousPasswordBlockCount`.
    #[serde(rename = "passwordPreviousPasswordBlockCount", default, skip_serializing_if = "Option::is_none")]
    pub password_previous_password_block_count: Option<i64>,
    /// `passwordRequired`.
    #[serde(rename = "passwordRequired", default, skip_serializing_if = "Option::is_none")]
    pub password_required: Option<bool>,
    /// `passwordRequiredType`.
    #[serde(rename = "passwordRequiredType", default, skip_serializing_if = "Option::is_none")]
    pub password_required_type: Option<RequiredPasswordType>,
    /// `privacyAccessControls`.
    #[serde(rename = "privacyAccessControls", default, skip_serializing_if = "Option::is_none")]
    pub privacy_access_controls: Option<Vec<MacOsPrivacyAccessControlItem>>,
    /// `roleScopeTagIds`.
    #[serde(rename = "roleScopeTagIds", default, skip_serializing_if = "Option::is_none")]
    pub role_scope_tag_ids: Option<Vec<String>>,
    /// `safariBlockAutofill`.
    #[serde(rename = "safariBlockAutofill", default, skip_serializing_if = "Option::is_none")]
    pub safari_block_autofill: Option<bool>,
    /// `screenCaptureBlocked`.
    #[serde(rename = "screenCaptureBlocked", default, skip_serializing_if = "Option::is_none")]
    pub screen_capture_blocked: Option<bool>,
    /// `softwareUpdateMajorOSDeferredInstallDelayInDays`.
    #[serde(rename = "softwareUpdateMajorOSDeferredInstallDelayInDays", default, skip_serializing_if = "Option::is_none")]
    pub software_update_major_os_deferred_install_delay_in_days: Option<i64>,
    /// `softwareUpdateMinorOSDeferredInstallDelayInDays`.
    #[serde(rename = "softwareUpdateMinorOSDeferredInstallDelayInDays", default, skip_serializing_if = "Option::is_none")]
    pub software_update_minor_os_deferred_install_delay_in_days: Option<i64>,
    /// `softwareUpdateNonOSDeferredInstallDelayInDays`.
    #[serde(rename = "softwareUpdateNonOSDeferredInstallDelayInDays", default, skip_serializing_if = "Option::is_none")]
    pub software_update_non_os_deferred_install_delay_in_days: Option<i64>,
    /// `softwareUpdatesEnforcedDelayInDays`.
    #[serde(rename = "softwareUpdatesEnforcedDelayInDays", default, skip_serializing_if = "Option::is_none")]
    pub software_updates_enforced_delay_in_days: Option<i64>,
    /// `spotlightBlockInternetResults`.
    #[serde(rename = "spotlightBlockInternetResults", default, skip_serializing_if = "Option::is_none")]
    pub spotlight_block_internet_results: Option<bool>,
    /// `supportsScopeTags`.
    #[serde(rename = "supportsScopeTags", default, skip_serializing_if = "Option::is_none")]
    pub supports_scope_tags: Option<bool>,
    /// `touchIdTimeoutInHours`.
    #[serde(rename = "touchIdTimeoutInHours", default, skip_serializing_if = "Option::is_none")]
    pub touch_id_timeout_in_hours: Option<i64>,
    /// `updateDelayPolicy`.
    #[serde(rename = "updateDelayPolicy", default, skip_serializing_if = "Option::is_none")]
    pub update_delay_policy: Option<Vec<MacOsSoftwareUpdateDelayPolicy>>,
    /// `userStatusOverview`.
    #[serde(rename = "userStatusOverview", default, skip_serializing_if = "Option::is_none")]
    pub user_status_overview: Option<serde_json::Value>,
    /// `userStatuses`.
    #[serde(rename = "userStatuses", default, skip_serializing_if = "Option::is_none")]
    pub user_statuses: Option<Vec<serde_json::Value>>,
    /// `version`.
    #[serde(rename = "version", default, skip_serializing_if = "Option::is_none")]
    pub version: Option<i64>,
    /// `wallpaperModificationBlocked`.
    #[serde(rename = "wallpaperModificationBlocked", default, skip_serializing_if = "Option::is_none")]
    pub wallpaper_modification_blocked: Option<bool>,
}

impl GraphModel for MacOsGeneralDeviceConfiguration {
    const TYPE: &'static str = "macOSGeneralDeviceConfiguration";
}

/// `macOSImportedPFXCertificateProfile`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct MacOsImportedPfxCertificateProfile {
    /// `assignments`.
    #[serde(rename = "assignments", default, skip_serializing_if = "Option::is_none")]
    pub assignments: Option<Vec<DeviceConfigurationAssignment>>,
    /// `certificateValidityPeriodScale`.
    #[serde(rename = "certificateValidityPeriodScale", default, skip_serializing_if = "Option::is_none")]
    pub certificate_validity_period_scale: Option<CertificateValidityPeriodScale>,
    /// `certificateValidityPeriodValue`.
    #[serde(rename = "certificateValidityPeriodValue", default, skip_serializing_if = "Option::is_none")]
    pub certificate_validity_period_value: Option<i64>,
    /// `createdDateTime`.
    #[serde(rename = "createdDateTime", default, skip_serializing_if = "Option::is_none")]
    pub created_date_time: Option<String>,
    /// `deploymentChannel`.
    #[serde(rename = "deploymentChannel", default, skip_serializing_if = "Option::is_none")]
    pub deployment_channel: Option<AppleDeploymentChannel>,
    /// `description`.
    #[serde(rename = "description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `deviceManagementApplicabilityRuleDeviceMode`.
    #[serde(rename = "deviceManagementApplicabilityRuleDeviceMode", default, skip_serializing_if = "Option::is_none")]
    pub device_management_applicability_rule_device_mode: Option<serde_json::Value>,
    /// `deviceManagementApplicabilityRuleOsEdition`.
    #[serde(rename = "deviceManagementApplicabilityRuleOsEdition", default, skip_serializing_if = "Option::is_none")]
    pub device_management_applicability_rule_os_edition: Option<serde_json::Value>,
    /// `deviceManagementApplicabilityRuleOsVersion`.
    #[serde(rename = "deviceManagementApplicabilityRuleOsVersion", default, skip_serializing_if = "Option::is_none")]
    pub device_management_applicability_rule_os_version: Option<serde_json::Value>,
    /// `deviceSettingStateSummaries`.
    #[serde(rename = "deviceSettingStateSummaries", default, skip_serializing_if = "Option::is_none")]
    pub device_setting_state_summaries: Option<Vec<serde_json::Value>>,
    /// `deviceStatusOverview`.
    #[serde(rename = "deviceStatusOverview", default, skip_serializing_if = "Option::is_none")]
    pub device_status_overview: Option<serde_json::Value>,
    /// `deviceStatuses`.
    #[serde(rename = "deviceStatuses", default, skip_serializing_if = "Option::is_none")]
    pub device_statuses: Option<Vec<serde_json::Value>>,
    /// `displayName`.
    #[serde(rename = "displayName", default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `groupAssignments`.
    #[serde(rename = "groupAssignments", default, skip_serializing_if = "Option::is_none")]
    pub group_assignments: Option<Vec<serde_json::Value>>,
    /// `id`.
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `intendedPurpose`.
    #[serde(rename = "intendedPurpose", default, skip_serializing_if = "Option::is_none")]
    pub intended_purpose: Option<IntendedPurpose>,
    /// `lastModifiedDateTime`.
    #[serde(rename = "lastModifiedDateTime", default, skip_serializing_if = "Option::is_none")]
    pub last_modified_date_time: Option<String>,
    /// `managedDeviceCertificateStates`.
    #[serde(rename = "managedDeviceCertificateStates", default, skip_serializing_if = "Option::is_none")]
    pub managed_device_certificate_states: Option<Vec<serde_json::Value>>,
    /// `renewalThresholdPercentage`.
    #[serde(rename = "renewalThresholdPercentage", default, skip_serializing_if = "Option::is_none")]
    pub renewal_threshold_percentage: Option<i64>,
    /// `roleScopeTagIds`.
    #[serde(rename = "roleScopeTagIds", default, skip_serializing_if = "Option::is_none")]
    pub role_scope_tag_ids: Option<Vec<String>>,
    /// `subjectAlternativeNameType`.
    #[serde(rename = "subjectAlternativeNameType", default, skip_serializing_if = "Option::is_none")]
    pub subject_alternative_name_type: Option<Vec<SubjectAlternativeNameType>>,
    /// `subjectNameFormat`.
    #[serde(rename = "subjectNameFormat", default, skip_serializing_if = "Option::is_none")]
    pub subject_name_format: Option<AppleSubjectNameFormat>,
    /// `supportsScopeTags`.
    #[serde(rename = "supportsScopeTags", default, skip_serializing_if = "Option::is_none")]
    pub supports_scope_tags: Option<bool>,
    /// `userStatusOverview`.
    #[serde(rename = "userStatusOverview", default, skip_serializing_if = "Option::is_none")]
    pub user_status_overview: Option<serde_json::Value>,
    /// `userStatuses`.
    #[serde(rename = "userStatuses", default, skip_serializing_if = "Option::is_none")]
    pub user_statuses: Option<Vec<serde_json::Value>>,
    /// `version`.
    #[serde(rename = "version", default, skip_serializing_if = "Option::is_none")]
    pub version: Option<i64>,
}

impl GraphModel for MacOsImportedPfxCertificateProfile {
    const TYPE: &'static str = "macOSImportedPFXCertificateProfile";
}

/// `macOSIncludedApp`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct MacOsIncludedApp {
    /// `bundleId`.
    #[serde(rename = "bundleId", default, skip_serializing_if = "Option::is_none")]
    pub bundle_id: Option<String>,
    /// `bundleVersion`.
    #[serde(rename = "bundleVersion", default, skip_serializing_if = "Option::is_none")]
    pub bundle_version: Option<String>,
}

impl GraphModel for MacOsIncludedApp {
    const TYPE: &'static str = "macOSIncludedApp";
}

/// `macOSKernelExtension`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct MacOsKernelExtension {
    /// `bundleId`.
    #[serde(rename = "bundleId", default, skip_serializing_if = "Option::is_none")]
    pub bundle_id: Option<String>,
    /// `teamIdentifier`.
    #[serde(rename = "teamIdentifier", default, skip_serializing_if = "Option::is_none")]
    pub team_identifier: Option<String>,
}

impl GraphModel for MacOsKernelExtension {
    const TYPE: &'static str = "macOSKernelExtension";
}

/// `macOSLaunchItem`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct MacOsLaunchItem {
    /// `hide`.
    #[serde(rename = "hide", default, skip_serializing_if = "Option::is_none")]
    pub hide: Option<bool>,
    /// `path`.
    #[serde(rename = "path", default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
}

impl GraphModel for MacOsLaunchItem {
    const TYPE: &'static str = "macOSLaunchItem";
}

/// `macOSLobApp`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct MacOsLobApp {
    /// `assignments`.
    #[serde(rename = "assignments", default, skip_serializing_if = "Option::is_none")]
    pub assignments: Option<Vec<MobileAppAssignment>>,
    /// `buildNumber`.
    #[serde(rename = "buildNumber", default, skip_serializing_if = "Option::is_none")]
    pub build_number: Option<String>,
    /// `bundleId`.
    #[serde(rename = "bundleId", default, skip_serializing_if = "Option::is_none")]
    pub bundle_id: Option<String>,
    /// `categories`.
    #[serde(rename = "categories", default, skip_serializing_if = "Option::is_none")]
    pub categories: Option<Vec<serde_json::Value>>,
    /// `childApps`.
    #[serde(rename = "childApps", default, skip_serializing_if = "Option::is_none")]
    pub child_apps: Option<Vec<MacOsLobChildApp>>,
    /// `committedContentVersion`.
    #[serde(rename = "committedContentVersion", default, skip_serializing_if = "Option::is_none")]
    pub committed_content_version: Option<String>,
    /// `contentVersions`.
    #[serde(rename = "contentVersions", default, skip_serializing_if = "Option::is_none")]
    pub content_versions: Option<Vec<serde_json::Value>>,
    /// `createdDateTime`.
    #[serde(rename = "createdDateTime", default, skip_serializing_if = "Option::is_none")]
    pub created_date_time: Option<String>,
    /// `dependentAppCount`.
    #[serde(rename = "dependentAppCount", default, skip_serializing_if = "Option::is_none")]
    pub dependent_app_count: Option<i64>,
    /// `description`.
    #[serde(rename = "description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `developer`.
    #[serde(rename = "developer", default, skip_serializing_if = "Option::is_none")]
    pub developer: Option<String>,
    /// `displayName`.
    #[serde(rename = "displayName", default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `fileName`.
    #[serde(rename = "fileName", default, skip_serializing_if = "Option::is_none")]
    pub file_name: Option<String>,
    /// `id`.
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `ignoreVersionDetection`.
    #[serde(rename = "ignoreVersionDetection", default, skip_serializing_if = "Option::is_none")]
    pub ignore_version_detection: Option<bool>,
    /// `informationUrl`.
    #[serde(rename = "informationUrl", default, skip_serializing_if = "Option::is_none")]
    pub information_url: Option<String>,
    /// `installAsManaged`.
    #[serde(rename = "installAsManaged", default, skip_serializing_if = "Option::is_none")]
    pub install_as_managed: Option<bool>,
    /// `isAssigned`.
    #[serde(rename = "isAssigned", default, skip_serializing_if = "Option::is_none")]
    pub is_assigned: Option<bool>,
    /// `isFeatured`.
    #[serde(rename = "isFeatured", default, skip_serializing_if = "Option::is_none")]
    pub is_featured: Option<bool>,
    /// `largeIcon`.
    #[serde(rename = "largeIcon", default, skip_serializing_if = "Option::is_none")]
    pub large_icon: Option<serde_json::Value>,
    /// `lastModifiedDateTime`.
    #[serde(rename = "lastModifiedDateTime", default, skip_serializing_if = "Option::is_none")]
    pub last_modified_date_time: Option<String>,
    /// `md5Hash`.
    #[serde(rename = "md5Hash", default, skip_serializing_if = "Option::is_none")]
    pub md5_hash: Option<Vec<String>>,
    /// `md5HashChunkSize`.
    #[serde(rename = "md5HashChunkSize", default, skip_serializing_if = "Option::is_none")]
    pub md5_hash_chunk_size: Option<i64>,
    /// `minimumSupportedOperatingSystem`.
    #[serde(rename = "minimumSupportedOperatingSystem", default, skip_serializing_if = "Option::is_none")]
    pub minimum_supported_operating_system: Option<Box<MacOsMinimumOperatingSystem>>,
    /// `notes`.
    #[serde(rename = "notes", default, skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
    /// `owner`.
    #[serde(rename = "owner", default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// `privacyInformationUrl`.
    #[serde(rename = "privacyInformationUrl", default, skip_serializing_if = "Option::is_none")]
    pub privacy_information_url: Option<String>,
    /// `publisher`.
    #[serde(rename = "publisher", default, skip_serializing_if = "Option::is_none")]
    pub publisher: Option<String>,
    /// `publishingState`.
    #[serde(rename = "publishingState", default, skip_serializing_if = "Option::is_none")]
    pub publishing_state: Option<MobileAppPublishingState>,
    /// `relationships`.
    #[serde(rename = "relationships", default, skip_serializing_if = "Option::is_none")]
    pub relationships: Option<Vec<serde_json::Value>>,
    /// `roleScopeTagIds`.
    #[serde(rename = "roleScopeTagIds", default, skip_serializing_if = "Option::is_none")]
    pub role_scope_tag_ids: Option<Vec<String>>,
    /// `size`.
    #[serde(rename = "size", default, skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// `supersededAppCount`.
    #[serde(rename = "supersededAppCount", default, skip_serializing_if = "Option::is_none")]
    pub superseded_app_count: Option<i64>,
    /// `supersedingAppCount`.
    #[serde(rename = "supersedingAppCount", default, skip_serializing_if = "Option::is_none")]
    pub superseding_app_count: Option<i64>,
    /// `uploadState`.
    #[serde(rename = "uploadState", default, skip_serializing_if = "Option::is_none")]
    pub upload_state: Option<i64>,
    /// `versionNumber`.
    #[serde(rename = "versionNumber", default, skip_serializing_if = "Option::is_none")]
    pub version_number: Option<String>,
}

impl GraphModel for MacOsLobApp {
    const TYPE: &'static str = "macOSLobApp";
}

/// `macOSLobChildApp`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct MacOsLobChildApp {
    /// `buildNumber`.
    #[serde(rename = "buildNumber", default, skip_serializing_if = "Option::is_none")]
    pub build_number: Option<String>,
    /// `bundleId`.
    #[serde(rename = "bundleId", default, skip_serializing_if = "Option::is_none")]
    pub bundle_id: Option<String>,
    /// `versionNumber`.
    #[serde(rename = "versionNumber", default, skip_serializing_if = "Option::is_none")]
    pub version_number: Option<String>,
}

impl GraphModel for MacOsLobChildApp {
    const TYPE: &'static str = "macOSLobChildApp";
}

/// `macOSMicrosoftDefenderApp`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct MacOsMicrosoftDefenderApp {
    /// `assignments`.
    #[serde(rename = "assignments", default, skip_serializing_if = "Option::is_none")]
    pub assignments: Option<Vec<MobileAppAssignment>>,
    /// `categories`.
    #[serde(rename = "categories", default, skip_serializing_if = "Option::is_none")]
    pub categories: Option<Vec<serde_json::Value>>,
    /// `createdDateTime`.
    #[serde(rename = "createdDateTime", default, skip_serializing_if = "Option::is_none")]
    pub created_date_time: Option<String>,
    /// `dependentAppCount`.
    #[serde(rename = "dependentAppCount", default, skip_serializing_if = "Option::is_none")]
    pub dependent_app_count: Option<i64>,
    /// `description`.
    #[serde(rename = "description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `developer`.
    #[serde(rename = "developer", default, skip_serializing_if = "Option::is_none")]
    pub developer: Option<String>,
    /// `displayName`.
    #[serde(rename = "displayName", default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `id`.
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `informationUrl`.
    #[serde(rename = "informationUrl", default, skip_serializing_if = "Option::is_none")]
    pub information_url: Option<String>,
    /// `isAssigned`.
    #[serde(rename = "isAssigned", default, skip_serializing_if = "Option::is_none")]
    pub is_assigned: Option<bool>,
    /// `isFeatured`.
    #[serde(rename = "isFeatured", default, skip_serializing_if = "Option::is_none")]
    pub is_featured: Option<bool>,
    /// `largeIcon`.
    #[serde(rename = "largeIcon", default, skip_serializing_if = "Option::is_none")]
    pub large_icon: Option<serde_json::Value>,
    /// `lastModifiedDateTime`.
    #[serde(rename = "lastModifiedDateTime", default, skip_serializing_if = "Option::is_none")]
    pub last_modified_date_time: Option<String>,
    /// `notes`.
    #[serde(rename = "notes", default, skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
    /// `owner`.
    #[serde(rename = "owner", default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// `privacyInformationUrl`.
    #[serde(rename = "privacyInformationUrl", default, skip_serializing_if = "Option::is_none")]
    pub privacy_information_url: Option<String>,
    /// `publisher`.
    #[serde(rename = "publisher", default, skip_serializing_if = "Option::is_none")]
    pub publisher: Option<String>,
    /// `publishingState`.
    #[serde(rename = "publishingState", default, skip_serializing_if = "Option::is_none")]
    pub publishing_state: Option<MobileAppPublishingState>,
    /// `relationships`.
    #[serde(rename = "relationships", default, skip_serializing_if = "Option::is_none")]
    pub relationships: Option<Vec<serde_json::Value>>,
    /// `roleScopeTagIds`.
    #[serde(rename = "roleScopeTagIds", default, skip_serializing_if = "Option::is_none")]
    pub role_scope_tag_ids: Option<Vec<String>>,
    /// `supersededAppCount`.
    #[serde(rename = "supersededAppCount", default, skip_serializing_if = "Option::is_none")]
    pub superseded_app_count: Option<i64>,
    /// `supersedingAppCount`.
    #[serde(rename = "supersedingAppCount", default, skip_serializing_if = "Option::is_none")]
    pub superseding_app_count: Option<i64>,
    /// `uploadState`.
    #[serde(rename = "uploadState", default, skip_serializing_if = "Option::is_none")]
    pub upload_state: Option<i64>,
}

impl GraphModel for MacOsMicrosoftDefenderApp {
    const TYPE: &'static str = "macOSMicrosoftDefenderApp";
}

/// `macOSMicrosoftEdgeApp`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct MacOsMicrosoftEdgeApp {
    /// `assignments`.
    #[serde(rename = "assignments", default, skip_serializing_if = "Option::is_none")]
    pub assignments: Option<Vec<MobileAppAssignment>>,
    /// `categories`.
    #[serde(rename = "categories", default, skip_serializing_if = "Option::is_none")]
    pub categories: Option<Vec<serde_json::Value>>,
    /// `channel`.
    #[serde(rename = "channel", default, skip_serializing_if = "Option::is_none")]
    pub channel: Option<MicrosoftEdgeChannel>,
    /// `createdDateTime`.
    #[serde(rename = "createdDateTime", default, skip_serializing_if = "Option::is_none")]
    pub created_date_time: Option<String>,
    /// `dependentAppCount`.
    #[serde(rename = "dependentAppCount", default, skip_serializing_if = "Option::is_none")]
    pub dependent_app_count: Option<i64>,
    /// `description`.
    #[serde(rename = "description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `developer`.
    #[serde(rename = "developer", default, skip_serializing_if = "Option::is_none")]
    pub developer: Option<String>,
    /// `displayName`.
    #[serde(rename = "displayName", default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `id`.
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `informationUrl`.
    #[serde(rename = "informationUrl", default, skip_serializing_if = "Option::is_none")]
    pub information_url: Option<String>,
    /// `isAssigned`.
    #[serde(rename = "isAssigned", default, skip_serializing_if = "Option::is_none")]
    pub is_assigned: Option<bool>,
    /// `isFeatured`.
    #[serde(rename = "isFeatured", default, skip_serializing_if = "Option::is_none")]
    pub is_featured: Option<bool>,
    /// `largeIcon`.
    #[serde(rename = "largeIcon", default, skip_serializing_if = "Option::is_none")]
    pub large_icon: Option<serde_json::Value>,
    /// `lastModifiedDateTime`.
    #[serde(rename = "lastModifiedDateTime", default, skip_serializing_if = "Option::is_none")]
    pub last_modified_date_time: Option<String>,
    /// `notes`.
    #[serde(rename = "notes", default, skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
    /// `owner`.
    #[serde(rename = "owner", default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// `privacyInformationUrl`.
    #[serde(rename = "privacyInformationUrl", default, skip_serializing_if = "Option::is_none")]
    pub privacy_information_url: Option<String>,
    /// `publisher`.
    #[serde(rename = "publisher", default, skip_serializing_if = "Option::is_none")]
    pub publisher: Option<String>,
    /// `publishingState`.
    #[serde(rename = "publishingState", default, skip_serializing_if = "Option::is_none")]
    pub publishing_state: Option<MobileAppPublishingState>,
    /// `relationships`.
    #[serde(rename = "relationships", default, skip_serializing_if = "Option::is_none")]
    pub relationships: Option<Vec<serde_json::Value>>,
    /// `roleScopeTagIds`.
    #[serde(rename = "roleScopeTagIds", default, skip_serializing_if = "Option::is_none")]
    pub role_scope_tag_ids: Option<Vec<String>>,
    /// `supersededAppCount`.
    #[serde(rename = "supersededAppCount", default, skip_serializing_if = "Option::is_none")]
    pub superseded_app_count: Option<i64>,
    /// `supersedingAppCount`.
    #[serde(rename = "supersedingAppCount", default, skip_serializing_if = "Option::is_none")]
    pub superseding_app_count: Option<i64>,
    /// `uploadState`.
    #[serde(rename = "uploadState", default, skip_serializing_if = "Option::is_none")]
    pub upload_state: Option<i64>,
}

impl GraphModel for MacOsMicrosoftEdgeApp {
    const TYPE: &'static str = "macOSMicrosoftEdgeApp";
}

/// `macOSMinimumOperatingSystem`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct MacOsMinimumOperatingSystem {
    /// `v10_10`.
    #[serde(rename = "v10_10", default, skip_serializing_if = "Option::is_none")]
    pub v10_10: Option<bool>,
    /// `v10_11`.
    #[serde(rename = "v10_11", default, skip_serializing_if = "Option::is_none")]
    pub v10_11: Option<bool>,
    /// `v10_12`.
    #[serde(rename = "v10_12", default, skip_serializing_if = "Option::is_none")]
    pub v10_12: Option<bool>,
    /// `v10_13`.
    #[serde(rename = "v10_13", default, skip_serializing_if = "Option::is_none")]
    pub v10_13: Option<bool>,
    /// `v10_14`.
    #[serde(rename = "v10_14", default, skip_serializing_if = "Option::is_none")]
    pub v10_14: Option<bool>,
    /// `v10_15`.
    #[serde(rename = "v10_15", default, skip_serializing_if = "Option::is_none")]
    pub v10_15: Option<bool>,
    /// `v10_7`.
    #[serde(rename = "v10_7", default, skip_serializing_if = "Option::is_none")]
    pub v10_7: Option<bool>,
    /// `v10_8`.
    #[serde(rename = "v10_8", default, skip_serializing_if = "Option::is_none")]
    pub v10_8: Option<bool>,
    /// `v10_9`.
    #[serde(rename = "v10_9", default, skip_serializing_if = "Option::is_none")]
    pub v10_9: Option<bool>,
    /// `v11_0`.
    #[serde(rename = "v11_0", default, skip_serializing_if = "Option::is_none")]
    pub v11_0: Option<bool>,
    /// `v12_0`.
    #[serde(rename = "v12_0", default, skip_serializing_if = "Option::is_none")]
    pub v12_0: Option<bool>,
    /// `v13_0`.
    #[serde(rename = "v13_0", default, skip_serializing_if = "Option::is_none")]
    pub v13_0: Option<bool>,
    /// `v14_0`.
    #[serde(rename = "v14_0", default, skip_serializing_if = "Option::is_none")]
    pub v14_0: Option<bool>,
    /// `v15_0`.
    #[serde(rename = "v15_0", default, skip_serializing_if = "Option::is_none")]
    pub v15_0: Option<bool>,
    /// `v26_0`.
    #[serde(rename = "v26_0", default, skip_serializing_if = "Option::is_none")]
    pub v26_0: Option<bool>,
    /// `v27_0`.
    #[serde(rename = "v27_0", default, skip_serializing_if = "Option::is_none")]
    pub v27_0: Option<bool>,
}

impl GraphModel for MacOsMinimumOperatingSystem {
    const TYPE: &'static str = "macOSMinimumOperatingSystem";
}

/// `macOSOfficeSuiteApp`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct MacOsOfficeSuiteApp {
    /// `assignments`.
    #[serde(rename = "assignments", default, skip_serializing_if = "Option::is_none")]
    pub assignments: Option<Vec<MobileAppAssignment>>,
    /// `categories`.
    #[serde(rename = "categories", default, skip_serializing_if = "Option::is_none")]
    pub categories: Option<Vec<serde_json::Value>>,
    /// `createdDateTime`.
    #[serde(rename = "createdDateTime", default, skip_serializing_if = "Option::is_none")]
    pub created_date_time: Option<String>,
    /// `dependentAppCount`.
    #[serde(rename = "dependentAppCount", default, skip_serializing_if = "Option::is_none")]
    pub dependent_app_count: Option<i64>,
    /// `description`.
    #[serde(rename = "description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `developer`.
    #[serde(rename = "developer", default, skip_serializing_if = "Option::is_none")]
    pub developer: Option<String>,
    /// `displayName`.
    #[serde(rename = "displayName", default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `id`.
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `informationUrl`.
    #[serde(rename = "informationUrl", default, skip_serializing_if = "Option::is_none")]
    pub information_url: Option<String>,
    /// `isAssigned`.
    #[serde(rename = "isAssigned", default, skip_serializing_if = "Option::is_none")]
    pub is_assigned: Option<bool>,
    /// `isFeatured`.
    #[serde(rename = "isFeatured", default, skip_serializing_if = "Option::is_none")]
    pub is_featured: Option<bool>,
    /// `largeIcon`.
    #[serde(rename = "largeIcon", default, skip_serializing_if = "Option::is_none")]
    pub large_icon: Option<serde_json::Value>,
    /// `lastModifiedDateTime`.
    #[serde(rename = "lastModifiedDateTime", default, skip_serializing_if = "Option::is_none")]
    pub last_modified_date_time: Option<String>,
    /// `notes`.
    #[serde(rename = "notes", default, skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
    /// `owner`.
    #[serde(rename = "owner", default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// `privacyInformationUrl`.
    #[serde(rename = "privacyInformationUrl", default, skip_serializing_if = "Option::is_none")]
    pub privacy_information_url: Option<String>,
    /// `publisher`.
    #[serde(rename = "publisher", default, skip_serializing_if = "Option::is_none")]
    pub publisher: Option<String>,
    /// `publishingState`.
    #[serde(rename = "publishingState", default, skip_serializing_if = "Option::is_none")]
    pub publishing_state: Option<MobileAppPublishingState>,
    /// `relationships`.
    #[serde(rename = "relationships", default, skip_serializing_if = "Option::is_none")]
    pub relationships: Option<Vec<serde_json::Value>>,
    /// `roleScopeTagIds`.
    #[serde(rename = "roleScopeTagIds", default, skip_serializing_if = "Option::is_none")]
    pub role_scope_tag_ids: Option<Vec<String>>,
    /// `supersededAppCount`.
    #[serde(rename = "supersededAppCount", default, skip_serializing_if = "Option::is_none")]
    pub superseded_app_count: Option<i64>,
    /// `supersedingAppCount`.
    #[serde(rename = "supersedingAppCount", default, skip_serializing_if = "Option::is_none")]
    pub superseding_app_count: Option<i64>,
    /// `uploadState`.
    #[serde(rename = "uploadState", default, skip_serializing_if = "Option::is_none")]
    pub upload_state: Option<i64>,
}

impl GraphModel for MacOsOfficeSuiteApp {
    const TYPE: &'static str = "macOSOfficeSuiteApp";
}

/// `macOSPkcsCertificateProfile`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct MacOsPkcsCertificateProfile {
    /// `allowAllAppsAccess`.
    #[serde(rename = "allowAllAppsAccess", default, skip_serializing_if = "Option::is_none")]
    pub allow_all_apps_access: Option<bool>,
    /// `assignments`.
    #[serde(rename = "assignments", default, skip_serializing_if = "Option::is_none")]
    pub assignments: Option<Vec<DeviceConfigurationAssignment>>,
    /// `certificateStore`.
    #[serde(rename = "certificateStore", default, skip_serializing_if = "Option::is_none")]
    pub certificate_store: Option<CertificateStore>,
    /// `certificateTemplateName`.
    #[serde(rename = "certificateTemplateName", default, skip_serializing_if = "Option::is_none")]
    pub certificate_template_name: Option<String>,
    /// `certificateValidityPeriodScale`.
    #[serde(rename = "certificateValidityPeriodScale", default, skip_serializing_if = "Option::is_none")]
    pub certificate_validity_period_scale: Option<CertificateValidityPeriodScale>,
    /// `certificateValidityPeriodValue`.
    #[serde(rename = "certificateValidityPeriodValue", default, skip_serializing_if = "Option::is_none")]
    pub certificate_validity_period_value: Option<i64>,
    /// `certificationAuthority`.
    #[serde(rename = "certificationAuthority", default, skip_serializing_if = "Option::is_none")]
    pub certification_authority: Option<String>,
    /// `certificationAuthorityName`.
    #[serde(rename = "certificationAuthorityName", default, skip_serializing_if = "Option::is_none")]
    pub certification_authority_name: Option<String>,
    /// `createdDateTime`.
    #[serde(rename = "createdDateTime", default, skip_serializing_if = "Option::is_none")]
    pub created_date_time: Option<String>,
    /// `customSubjectAlternativeNames`.
    #[serde(rename = "customSubjectAlternativeNames", default, skip_serializing_if = "Option::is_none")]
    pub custom_subject_alternative_names: Option<Vec<CustomSubjectAlternativeName>>,
    /// `deploymentChannel`.
    #[serde(rename = "deploymentChannel", default, skip_serializing_if = "Option::is_none")]
    pub deployment_channel: Option<AppleDeploymentChannel>,
    /// `description`.
    #[serde(rename = "description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `deviceManagementApplicabilityRuleDeviceMode`.
    #[serde(rename = "deviceManagementApplicabilityRuleDeviceMode", default, skip_serializing_if = "Option::is_none")]
    pub device_management_applicability_rule_device_mode: Option<serde_json::Value>,
    /// `deviceManagementApplicabilityRuleOsEdition`.
    #[serde(rename = "deviceManagementApplicabilityRuleOsEdition", default, skip_serializing_if = "Option::is_none")]
    pub device_management_applicability_rule_os_edition: Option<serde_json::Value>,
    /// `deviceManagementApplicabilityRuleOsVersion`.
    #[serde(rename = "deviceManagementApplicabilityRuleOsVersion", default, skip_serializing_if = "Option::is_none")]
    pub device_management_applicability_rule_os_version: Option<serde_json::Value>,
    /// `deviceSettingStateSummaries`.
    #[serde(rename = "deviceSettingStateSummaries", default, skip_serializing_if = "Option::is_none")]
    pub device_setting_state_summaries: Option<Vec<serde_json::Value>>,
    /// `deviceStatusOverview`.
    #[serde(rename = "deviceStatusOverview", default, skip_serializing_if = "Option::is_none")]
    pub device_status_overview: Option<serde_json::Value>,
    /// `deviceStatuses`.
    #[serde(rename = "deviceStatuses", default, skip_serializing_if = "Option::is_none")]
    pub device_statuses: Option<Vec<serde_json::Value>>,
    /// `displayName`.
    #[serde(rename = "displayName", default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `groupAssignments`.
    #[serde(rename = "groupAssignments", default, skip_serializing_if = "Option::is_none")]
    pub group_assignments: Option<Vec<serde_json::Value>>,
    /// `id`.
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `lastModifiedDateTime`.
    #[serde(rename = "lastModifiedDateTime", default, skip_serializing_if = "Option::is_none")]
    pub last_modified_date_time: Option<String>,
    /// `managedDeviceCertificateStates`.
    #[serde(rename = "managedDeviceCertificateStates", default, skip_serializing_if = "Option::is_none")]
    pub managed_device_certificate_states: Option<Vec<serde_json::Value>>,
    /// `renewalThresholdPercentage`.
    #[serde(rename = "renewalThresholdPercentage", default, skip_serializing_if = "Option::is_none")]
    pub renewal_threshold_percentage: Option<i64>,
    /// `roleScopeTagIds`.
    #[serde(rename = "roleScopeTagIds", default, skip_serializing_if = "Option::is_none")]
    pub role_scope_tag_ids: Option<Vec<String>>,
    /// `subjectAlternativeNameFormatString`.
    #[serde(rename = "subjectAlternativeNameFormatString", default, skip_serializing_if = "Option::is_none")]
    pub subject_alternative_name_format_string: Option<String>,
    /// `subjectAlternativeNameType`.
    #[serde(rename = "subjectAlternativeNameType", default, skip_serializing_if = "Option::is_none")]
    pub subject_alternative_name_type: Option<Vec<SubjectAlternativeNameType>>,
    /// `subjectNameFormat`.
    #[serde(rename = "subjectNameFormat", default, skip_serializing_if = "Option::is_none")]
    pub subject_name_format: Option<AppleSubjectNameFormat>,
    /// `subjectNameFormatString`.
    #[serde(rename = "subjectNameFormatString", default, skip_serializing_if = "Option::is_none")]
    pub subject_name_format_string: Option<String>,
    /// `supportsScopeTags`.
    #[serde(rename = "supportsScopeTags", default, skip_serializing_if = "Option::is_none")]
    pub supports_scope_tags: Option<bool>,
    /// `userStatusOverview`.
    #[serde(rename = "userStatusOverview", default, skip_serializing_if = "Option::is_none")]
    pub user_status_overview: Option<serde_json::Value>,
    /// `userStatuses`.
    #[serde(rename = "userStatuses", default, skip_serializing_if = "Option::is_none")]
    pub user_statuses: Option<Vec<serde_json::Value>>,
    /// `version`.
    #[serde(rename = "version", default, skip_serializing_if = "Option::is_none")]
    pub version: Option<i64>,
}

impl GraphModel for MacOsPkcsCertificateProfile {
    const TYPE: &'static str = "macOSPkcsCertificateProfile";
}

/// `macOSPkgApp`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct MacOsPkgApp {
    /// `assignments`.
    #[serde(rename = "assignments", default, skip_serializing_if = "Option::is_none")]
    pub assignments: Option<Vec<MobileAppAssignment>>,
    /// `categories`.
    #[serde(rename = "categories", default, skip_serializing_if = "Option::is_none")]
    pub categories: Option<Vec<serde_json::Value>>,
    /// `committedContentVersion`.
    #[serde(rename = "committedContentVersion", default, skip_serializing_if = "Option::is_none")]
    pub committed_content_version: Option<String>,
    /// `contentVersions`.
    #[serde(rename = "contentVersions", default, skip_serializing_if = "Option::is_none")]
    pub content_versions: Option<Vec<serde_json::Value>>,
    /// `createdDateTime`.
    #[serde(rename = "createdDateTime", default, skip_serializing_if = "Option::is_none")]
    pub created_date_time: Option<String>,
    /// `dependentAppCount`.
    #[serde(rename = "dependentAppCount", default, skip_serializing_if = "Option::is_none")]
    pub dependent_app_count: Option<i64>,
    /// `description`.
    #[serde(rename = "description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `developer`.
    #[serde(rename = "developer", default, skip_serializing_if = "Option::is_none")]
    pub developer: Option<String>,
    /// `displayName`.
    #[serde(rename = "displayName", default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `fileName`.
    #[serde(rename = "fileName", default, skip_serializing_if = "Option::is_none")]
    pub file_name: Option<String>,
    /// `id`.
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `ignoreVersionDetection`.
    #[serde(rename = "ignoreVersionDetection", default, skip_serializing_if = "Option::is_none")]
    pub ignore_version_detection: Option<bool>,
    /// `includedApps`.
    #[serde(rename = "includedApps", default, skip_serializing_if = "Option::is_none")]
    pub included_apps: Option<Vec<MacOsIncludedApp>>,
    /// `informationUrl`.
    #[serde(rename = "informationUrl", default, skip_serializing_if = "Option::is_none")]
    pub information_url: Option<String>,
    /// `isAssigned`.
    #[serde(rename = "isAssigned", default, skip_serializing_if = "Option::is_none")]
    pub is_assigned: Option<bool>,
    /// `isFeatured`.
    #[serde(rename = "isFeatured", default, skip_serializing_if = "Option::is_none")]
    pub is_featured: Option<bool>,
    /// `largeIcon`.
    #[serde(rename = "largeIcon", default, skip_serializing_if = "Option::is_none")]
    pub large_icon: Option<serde_json::Value>,
    /// `lastModifiedDateTime`.
    #[serde(rename = "lastModifiedDateTime", default, skip_serializing_if = "Option::is_none")]
    pub last_modified_date_time: Option<String>,
    /// `minimumSupportedOperatingSystem`.
    #[serde(rename = "minimumSupportedOperatingSystem", default, skip_serializing_if = "Option::is_none")]
    pub minimum_supported_operating_system: Option<Box<MacOsMinimumOperatingSystem>>,
    /// `notes`.
    #[serde(rename = "notes", default, skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
    /// `owner`.
    #[serde(rename = "owner", default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// `postInstallScript`.
    #[serde(rename = "postInstallScript", default, skip_serializing_if = "Option::is_none")]
    pub post_install_script: Option<Box<MacOsAppScript>>,
    /// `preInstallScript`.
    #[serde(rename = "preInstallScript", default, skip_serializing_if = "Option::is_none")]
    pub pre_install_script: Option<Box<MacOsAppScript>>,
    /// `primaryBundleId`.
    #[serde(rename = "primaryBundleId", default, skip_serializing_if = "Option::is_none")]
    pub primary_bundle_id: Option<String>,
    /// `primaryBundleVersion`.
    #[serde(rename = "primaryBundleVersion", default, skip_serializing_if = "Option::is_none")]
    pub primary_bundle_version: Option<String>,
    /// `privacyInformationUrl`.
    #[serde(rename = "privacyInformationUrl", default, skip_serializing_if = "Option::is_none")]
    pub privacy_information_url: Option<String>,
    /// `publisher`.
    #[serde(rename = "publisher", default, skip_serializing_if = "Option::is_none")]
    pub publisher: Option<String>,
    /// `publishingState`.
    #[serde(rename = "publishingState", default, skip_serializing_if = "Option::is_none")]
    pub publishing_state: Option<MobileAppPublishingState>,
    /// `relationships`.
    #[serde(rename = "relationships", default, skip_serializing_if = "Option::is_none")]
    pub relationships: Option<Vec<serde_json::Value>>,
    /// `roleScopeTagIds`.
    #[serde(rename = "roleScopeTagIds", default, skip_serializing_if = "Option::is_none")]
    pub role_scope_tag_ids: Option<Vec<String>>,
    /// `size`.
    #[serde(rename = "size", default, skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// `supersededAppCount`.
    #[serde(rename = "supersededAppCount", default, skip_serializing_if = "Option::is_none")]
    pub superseded_app_count: Option<i64>,
    /// `supersedingAppCount`.
    #[serde(rename = "supersedingAppCount", default, skip_serializing_if = "Option::is_none")]
    pub superseding_app_count: Option<i64>,
    /// `uploadState`.
    #[serde(rename = "uploadState", default, skip_serializing_if = "Option::is_none")]
    pub upload_state: Option<i64>,
}

impl GraphModel for MacOsPkgApp {
    const TYPE: &'static str = "macOSPkgApp";
}

/// `macOSPrivacyAccessControlItem`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct MacOsPrivacyAccessControlItem {
    /// `accessibility`.
    #[serde(rename = "accessibility", default, skip_serializing_if = "Option::is_none")]
    pub accessibility: Option<Enablement>,
    /// `addressBook`.
    #[serde(rename = "addressBook", default, skip_serializing_if = "Option::is_none")]
    pub address_book: Option<Enablement>,
    /// `appleEventsAllowedReceivers`.
    #[serde(rename = "appleEventsAllowedReceivers", default, skip_serializing_if = "Option::is_none")]
    pub apple_events_allowed_receivers: Option<Vec<serde_json::Value>>,
    /// `blockCamera`.
    #[serde(rename = "blockCamera", default, skip_serializing_if = "Option::is_none")]
    pub block_camera: Option<bool>,
    /// `blockListenEvent`.
    #[serde(rename = "blockListenEvent", default, skip_serializing_if = "Option::is_none")]
    pub block_listen_event: Option<bool>,
    /// `blockMicrophone`.
    #[serde(rename = "blockMicrophone", default, skip_serializing_if = "Option::is_none")]
    pub block_microphone: Option<bool>,
    /// `blockScreenCapture`.
    #[serde(rename = "blockScreenCapture", default, skip_serializing_if = "Option::is_none")]
    pub block_screen_capture: Option<bool>,
    /// `calendar`.
    #[serde(rename = "calendar", default, skip_serializing_if = "Option::is_none")]
    pub calendar: Option<Enablement>,
    /// `codeRequirement`.
    #[serde(rename = "codeRequirement", default, skip_serializing_if = "Option::is_none")]
    pub code_requirement: Option<String>,
    /// `displayName`.
    #[serde(rename = "displayName", default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `fileProviderPresence`.
    #[serde(rename = "fileProviderPresence", default, skip_serializing_if = "Option::is_none")]
    pub file_provider_presence: Option<Enablement>,
    /// `identifier`.
    #[serde(rename = "identifier", default, skip_serializing_if = "Option::is_none")]
    pub identifier: Option<String>,
    /// `identifierType`.
    #[serde(rename = "identifierType", default, skip_serializing_if = "Option::is_none")]
    pub identifier_type: Option<MacOsProcessIdentifierType>,
    /// `mediaLibrary`.
    #[serde(rename = "mediaLibrary", default, skip_serializing_if = "Option::is_none")]
    pub media_library: Option<Enablement>,
    /// `photos`.
    #[serde(rename = "photos", default, skip_serializing_if = "Option::is_none")]
    pub photos: Option<Enablement>,
    /// `postEvent`.
    #[serde(rename = "postEvent", default, skip_serializing_if = "Option::is_none")]
    pub post_event: Option<Enablement>,
    /// `reminders`.
    #[serde(rename = "reminders", default, skip_serializing_if = "Option::is_none")]
    pub reminders: Option<Enablement>,
    /// `speechRecognition`.
    #[serde(rename = "speechRecognition", default, skip_serializing_if = "Option::is_none")]
    pub speech_recognition: Option<Enablement>,
    /// `staticCodeValidation`.
    #[serde(rename = "staticCodeValidation", default, skip_serializing_if = "Option::is_none")]
    pub static_code_validation: Option<bool>,
    /// `systemPolicyAllFiles`.
    #[serde(rename = "systemPolicyAllFiles", default, skip_serializing_if = "Option::is_none")]
    pub system_policy_all_files: Option<Enablement>,
    /// `systemPolicyDesktopFolder`.
    #[serde(rename = "systemPolicyDesktopFolder", default, skip_serializing_if = "Option::is_none")]
    pub system_policy_desktop_folder: Option<Enablement>,
    /// `systemPolicyDocumentsFolder`.
    #[serde(rename = "systemPolicyDocumentsFolder", default, skip_serializing_if = "Option::is_none")]
    pub system_policy_documents_folder: Option<Enablement>,
    /// `systemPolicyDownloadsFolder`.
    #[serde(rename = "systemPolicyDownloadsFolder", default, skip_serializing_if = "Option::is_none")]
    pub system_policy_downloads_folder: Option<Enablement>,
    /// `systemPolicyNetworkVolumes`.
    #[serde(rename = "systemPolicyNetworkVolumes", default, skip_serializing_if = "Option::is_none")]
    pub system_policy_network_volumes: Option<Enablement>,
    /// `systemPolicyRemovableVolumes`.
    #[serde(rename = "systemPolicyRemovableVolumes", default, skip_serializing_if = "Option::is_none")]
    pub system_policy_removable_volumes: Option<Enablement>,
    /// `systemPolicySystemAdminFiles`.
    #[serde(rename = "systemPolicySystemAdminFiles", default, skip_serializing_if = "Option::is_none")]
    pub system_policy_system_admin_files: Option<Enablement>,
}

impl GraphModel for MacOsPrivacyAccessControlItem {
    const TYPE: &'static str = "macOSPrivacyAccessControlItem";
}

/// `macOSScepCertificateProfile`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct MacOsScepCertificateProfile {
    /// `allowAllAppsAccess`.
    #[serde(rename = "allowAllAppsAccess", default, skip_serializing_if = "Option::is_none")]
    pub allow_all_apps_access: Option<bool>,
    /// `assignments`.
    #[serde(rename = "assignments", default, skip_serializing_if = "Option::is_none")]
    pub assignments: Option<Vec<DeviceConfigurationAssignment>>,
    /// `certificateStore`.
    #[serde(rename = "certificateStore", default, skip_serializing_if = "Option::is_none")]
    pub certificate_store: Option<CertificateStore>,
    /// `certificateValidityPeriodScale`.
    #[serde(rename = "certificateValidityPeriodScale", default, skip_serializing_if = "Option::is_none")]
    pub certificate_validity_period_scale: Option<CertificateValidityPeriodScale>,
    /// `certificateValidityPeriodValue`.
    #[serde(rename = "certificateValidityPeriodValue", default, skip_serializing_if = "Option::is_none")]
    pub certificate_validity_period_value: Option<i64>,
    /// `createdDateTime`.
    #[serde(rename = "createdDateTime", default, skip_serializing_if = "Option::is_none")]
    pub created_date_time: Option<String>,
    /// `customSubjectAlternativeNames`.
    #[serde(rename = "customSubjectAlternativeNames", default, skip_serializing_if = "Option::is_none")]
    pub custom_subject_alternative_names: Option<Vec<CustomSubjectAlternativeName>>,
    /// `deploymentChannel`.
    #[serde(rename = "deploymentChannel", default, skip_serializing_if = "Option::is_none")]
    pub deployment_channel: Option<AppleDeploymentChannel>,
    /// `description`.
    #[serde(rename = "description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `deviceManagementApplicabilityRuleDeviceMode`.
    #[serde(rename = "deviceManagementApplicabilityRuleDeviceMode", default, skip_serializing_if = "Option::is_none")]
    pub device_management_applicability_rule_device_mode: Option<serde_json::Value>,
    /// `deviceManagementApplicabilityRuleOsEdition`.
    #[serde(rename = "deviceManagementApplicabilityRuleOsEdition", default, skip_serializing_if = "Option::is_none")]
    pub device_management_applicability_rule_os_edition: Option<serde_json::Value>,
    /// `deviceManagementApplicabilityRuleOsVersion`.
    #[serde(rename = "deviceManagementApplicabilityRuleOsVersion", default, skip_serializing_if = "Option::is_none")]
    pub device_management_applicability_rule_os_version: Option<serde_json::Value>,
    /// `deviceSettingStateSummaries`.
    #[serde(rename = "deviceSettingStateSummaries", default, skip_serializing_if = "Option::is_none")]
    pub device_setting_state_summaries: Option<Vec<serde_json::Value>>,
    /// `deviceStatusOverview`.
    #[serde(rename = "deviceStatusOverview", default, skip_serializing_if = "Option::is_none")]
    pub device_status_overview: Option<serde_json::Value>,
    /// `deviceStatuses`.
    #[serde(rename = "deviceStatuses", default, skip_serializing_if = "Option::is_none")]
    pub device_statuses: Option<Vec<serde_json::Value>>,
    /// `displayName`.
    #[serde(rename = "displayName", default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `extendedKeyUsages`.
    #[serde(rename = "extendedKeyUsages", default, skip_serializing_if = "Option::is_none")]
    pub extended_key_usages: Option<Vec<ExtendedKeyUsage>>,
    /// `groupAssignments`.
    #[serde(rename = "groupAssignments", default, skip_serializing_if = "Option::is_none")]
    pub group_assignments: Option<Vec<serde_json::Value>>,
    /// `hashAlgorithm`.
    #[serde(rename = "hashAlgorithm", default, skip_serializing_if = "Option::is_none")]
    pub hash_algorithm: Option<Vec<HashAlgorithms>>,
    /// `id`.
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `keySize`.
    #[serde(rename = "keySize", default, skip_serializing_if = "Option::is_none")]
    pub key_size: Option<KeySize>,
    /// `keyUsage`.
    #[serde(rename = "keyUsage", default, skip_serializing_if = "Option::is_none")]
    pub key_usage: Option<Vec<KeyUsages>>,
    /// `lastModifiedDateTime`.
    #[serde(rename = "lastModifiedDateTime", default, skip_serializing_if = "Option::is_none")]
    pub last_modified_date_time: Option<String>,
    /// `managedDeviceCertificateStates`.
    #[serde(rename = "managedDeviceCertificateStates", default, skip_serializing_if = "Option::is_none")]
    pub managed_device_certificate_states: Option<Vec<serde_json::Value>>,
    /// `renewalThresholdPercentage`.
    #[serde(rename = "renewalThresholdPercentage", default, skip_serializing_if = "Option::is_none")]
    pub renewal_threshold_percentage: Option<i64>,
    /// `roleScopeTagIds`.
    #[serde(rename = "roleScopeTagIds", default, skip_serializing_if = "Option::is_none")]
    pub role_scope_tag_ids: Option<Vec<String>>,
    /// `rootCertificate`.
    #[serde(rename = "rootCertificate", default, skip_serializing_if = "Option::is_none")]
    pub root_certificate: Option<Box<MacOsTrustedRootCertificate>>,
    /// `scepServerUrls`.
    #[serde(rename = "scepServerUrls", default, skip_serializing_if = "Option::is_none")]
    pub scep_server_urls: Option<Vec<String>>,
    /// `subjectAlternativeNameFormatString`.
    #[serde(rename = "subjectAlternativeNameFormatString", default, skip_serializing_if = "Option::is_none")]
    pub subject_alternative_name_format_string: Option<String>,
    /// `subjectAlternativeNameType`.
    #[serde(rename = "subjectAlternativeNameType", default, skip_serializing_if = "Option::is_none")]
    pub subject_alternative_name_type: Option<Vec<SubjectAlternativeNameType>>,
    /// `subjectNameFormat`.
    #[serde(rename = "subjectNameFormat", default, skip_serializing_if = "Option::is_none")]
    pub subject_name_format: Option<AppleSubjectNameFormat>,
    /// `subjectNameFormatString`.
    #[serde(rename = "subjectNameFormatString", default, skip_serializing_if = "Option::is_none")]
    pub subject_name_format_string: Option<String>,
    /// `supportsScopeTags`.
    #[serde(rename = "supportsScopeTags", default, skip_serializing_if = "Option::is_none")]
    pub supports_scope_tags: Option<bool>,
    /// `userStatusOverview`.
    #[serde(rename = "userStatusOverview", default, skip_serializing_if = "Option::is_none")]
    pub user_status_overview: Option<serde_json::Value>,
    /// `userStatuses`.
    #[serde(rename = "userStatuses", default, skip_serializing_if = "Option::is_none")]
    pub user_statuses: Option<Vec<serde_json::Value>>,
    /// `version`.
    #[serde(rename = "version", default, skip_serializing_if = "Option::is_none")]
    pub version: Option<i64>,
}

impl GraphModel for MacOsScepCertificateProfile {
    const TYPE: &'static str = "macOSScepCertificateProfile";
}

/// `macOSSingleSignOnExtension`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct MacOsSingleSignOnExtension {
}

impl GraphModel for MacOsSingleSignOnExtension {
    const TYPE: &'static str = "macOSSingleSignOnExtension";
}

/// `macOSSoftwareUpdateConfiguration`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct MacOsSoftwareUpdateConfiguration {
    /// `allOtherUpdateBehavior`.
    #[serde(rename = "allOtherUpdateBehavior", default, skip_serializing_if = "Option::is_none")]
    pub all_other_update_behavior: Option<MacOsSoftwareUpdateBehavior>,
    /// `assignments`.
    #[serde(rename = "assignments", default, skip_serializing_if = "Option::is_none")]
    pub assignments: Option<Vec<DeviceConfigurationAssignment>>,
    /// `configDataUpdateBehavior`.
    #[serde(rename = "configDataUpdateBehavior", default, skip_serializing_if = "Option::is_none")]
    pub config_data_update_behavior: Option<MacOsSoftwareUpdateBehavior>,
    /// `createdDateTime`.
    #[serde(rename = "createdDateTime", default, skip_serializing_if = "Option::is_none")]
    pub created_date_time: Option<String>,
    /// `criticalUpdateBehavior`.
    #[serde(rename = "criticalUpdateBehavior", default, skip_serializing_if = "Option::is_none")]
    pub critical_update_behavior: Option<MacOsSoftwareUpdateBehavior>,
    /// `customUpdateTimeWindows`.
    #[serde(rename = "customUpdateTimeWindows", default, skip_serializing_if = "Option::is_none")]
    pub custom_update_time_windows: Option<Vec<CustomUpdateTimeWindow>>,
    /// `description`.
    #[serde(rename = "description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `deviceManagementApplicabilityRuleDeviceMode`.
    #[serde(rename = "deviceManagementApplicabilityRuleDeviceMode", default, skip_serializing_if = "Option::is_none")]
    pub device_management_applicability_rule_device_mode: Option<serde_json::Value>,
    /// `deviceManagementApplicabilityRuleOsEdition`.
    #[serde(rename = "deviceManagementApplicabilityRuleOsEdition", default, skip_serializing_if = "Option::is_none")]
    pub device_management_applicability_rule_os_edition: Option<serde_json::Value>,
    /// `deviceManagementApplicabilityRuleOsVersion`.
    #[serde(rename = "deviceManagementApplicabilityRuleOsVersion", default, skip_serializing_if = "Option::is_none")]
    pub device_management_applicability_rule_os_version: Option<serde_json::Value>,
    /// `deviceSettingStateSummaries`.
    #[serde(rename = "deviceSettingStateSummaries", default, skip_serializing_if = "Option::is_none")]
    pub device_setting_state_summaries: Option<Vec<serde_json::Value>>,
    /// `deviceStatusOverview`.
    #[serde(rename = "deviceStatusOverview", default, skip_serializing_if = "Option::is_none")]
    pub device_status_overview: Option<serde_json::Value>,
    /// `deviceStatuses`.
    #[serde(rename = "deviceStatuses", default, skip_serializing_if = "Option::is_none")]
    pub device_statuses: Option<Vec<serde_json::Value>>,
    /// `displayName`.
    #[serde(rename = "displayName", default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `firmwareUpdateBehavior`.
    #[serde(rename = "firmwareUpdateBehavior", default, skip_serializing_if = "Option::is_none")]
    pub firmware_update_behavior: Option<MacOsSoftwareUpdateBehavior>,
    /// `groupAssignments`.
    #[serde(rename = "groupAssignments", default, skip_serializing_if = "Option::is_none")]
    pub group_assignments: Option<Vec<serde_json::Value>>,
    /// `id`.
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `lastModifiedDateTime`.
    #[serde(rename = "lastModifiedDateTime", default, skip_serializing_if = "Option::is_none")]
    pub last_modified_date_time: Option<String>,
    /// `maxUserDeferralsCount`.
    #[serde(rename = "maxUserDeferralsCount", default, skip_serializing_if = "Option::is_none")]
    pub max_user_deferrals_count: Option<i64>,
    /// `priority`.
    #[serde(rename = "priority", default, skip_serializing_if = "Option::is_none")]
    pub priority: Option<MacOsPriority>,
    /// `roleScopeTagIds`.
    #[serde(rename = "roleScopeTagIds", default, skip_serializing_if = "Option::is_none")]
    pub role_scope_tag_ids: Option<Vec<String>>,
    /// `supportsScopeTags`.
    #[serde(rename = "supportsScopeTags", default, skip_serializing_if = "Option::is_none")]
    pub supports_scope_tags: Option<bool>,
    /// `updateScheduleType`.
    #[serde(rename = "updateScheduleType", default, skip_serializing_if = "Option::is_none")]
    pub update_schedule_type: Option<MacOsSoftwareUpdateScheduleType>,
    /// `updateTimeWindowUtcOffsetInMinutes`.
    #[serde(rename = "updateTimeWindowUtcOffsetInMinutes", default, skip_serializing_if = "Option::is_none")]
    pub update_time_window_utc_offset_in_minutes: Option<i64>,
    /// `userStatusOverview`.
    #[serde(rename = "userStatusOverview", default, skip_serializing_if = "Option::is_none")]
    pub user_status_overview: Option<serde_json::Value>,
    /// `userStatuses`.
    #[serde(rename = "userStatuses", default, skip_serializing_if = "Option::is_none")]
    pub user_statuses: Option<Vec<serde_json::Value>>,
    /// `version`.
    #[serde(rename = "version", default, skip_serializing_if = "Option::is_none")]
    pub version: Option<i64>,
}

impl GraphModel for MacOsSoftwareUpdateConfiguration {
    const TYPE: &'static str = "macOSSoftwareUpdateConfiguration";
}

/// `macOSSystemExtension`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct MacOsSystemExtension {
    /// `bundleId`.
    #[serde(rename = "bundleId", default, skip_serializing_if = "Option::is_none")]
    pub bundle_id: Option<String>,
    /// `teamIdentifier`.
    #[serde(rename = "teamIdentifier", default, skip_serializing_if = "Option::is_none")]
    pub team_identifier: Option<String>,
}

impl GraphModel for MacOsSystemExtension {
    const TYPE: &'static str = "macOSSystemExtension";
}

/// `macOSSystemExtensionTypeMapping`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct MacOsSystemExtensionTypeMapping {
    /// `allowedTypes`.
    #[serde(rename = "allowedTypes", default, skip_serializing_if = "Option::is_none")]
    pub allowed_types: Option<Vec<MacOsSystemExtensionType>>,
    /// `teamIdentifier`.
    #[serde(rename = "teamIdentifier", default, skip_serializing_if = "Option::is_none")]
    pub team_identifier: Option<String>,
}

impl GraphModel for MacOsSystemExtensionTypeMapping {
    const TYPE: &'static str = "macOSSystemExtensionTypeMapping";
}

/// `macOSTrustedRootCertificate`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct MacOsTrustedRootCertificate {
    /// `assignments`.
    #[serde(rename = "assignments", default, skip_serializing_if = "Option::is_none")]
    pub assignments: Option<Vec<DeviceConfigurationAssignment>>,
    /// `certFileName`.
    #[serde(rename = "certFileName", default, skip_serializing_if = "Option::is_none")]
    pub cert_file_name: Option<String>,
    /// `createdDateTime`.
    #[serde(rename = "createdDateTime", default, skip_serializing_if = "Option::is_none")]
    pub created_date_time: Option<String>,
    /// `deploymentChannel`.
    #[serde(rename = "deploymentChannel", default, skip_serializing_if = "Option::is_none")]
    pub deployment_channel: Option<AppleDeploymentChannel>,
    /// `description`.
    #[serde(rename = "description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `deviceManagementApplicabilityRuleDeviceMode`.
    #[serde(rename = "deviceManagementApplicabilityRuleDeviceMode", default, skip_serializing_if = "Option::is_none")]
    pub device_management_applicability_rule_device_mode: Option<serde_json::Value>,
    /// `deviceManagementApplicabilityRuleOsEdition`.
    #[serde(rename = "deviceManagementApplicabilityRuleOsEdition", default, skip_serializing_if = "Option::is_none")]
    pub device_management_applicability_rule_os_edition: Option<serde_json::Value>,
    /// `deviceManagementApplicabilityRuleOsVersion`.
    #[serde(rename = "deviceManagementApplicabilityRuleOsVersion", default, skip_serializing_if = "Option::is_none")]
    pub device_management_applicability_rule_os_version: Option<serde_json::Value>,
    /// `deviceSettingStateSummaries`.
    #[serde(rename = "deviceSettingStateSummaries", default, skip_serializing_if = "Option::is_none")]
    pub device_setting_state_summaries: Option<Vec<serde_json::Value>>,
    /// `deviceStatusOverview`.
    #[serde(rename = "deviceStatusOverview", default, skip_serializing_if = "Option::is_none")]
    pub device_status_overview: Option<serde_json::Value>,
    /// `deviceStatuses`.
    #[serde(rename = "deviceStatuses", default, skip_serializing_if = "Option::is_none")]
    pub device_statuses: Option<Vec<serde_json::Value>>,
    /// `displayName`.
    #[serde(rename = "displayName", default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `groupAssignments`.
    #[serde(rename = "groupAssignments", default, skip_serializing_if = "Option::is_none")]
    pub group_assignments: Option<Vec<serde_json::Value>>,
    /// `id`.
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `lastModifiedDateTime`.
    #[serde(rename = "lastModifiedDateTime", default, skip_serializing_if = "Option::is_none")]
    pub last_modified_date_time: Option<String>,
    /// `roleScopeTagIds`.
    #[serde(rename = "roleScopeTagIds", default, skip_serializing_if = "Option::is_none")]
    pub role_scope_tag_ids: Option<Vec<String>>,
    /// `supportsScopeTags`.
    #[serde(rename = "supportsScopeTags", default, skip_serializing_if = "Option::is_none")]
    pub supports_scope_tags: Option<bool>,
    /// `trustedRootCertificate`.
    #[serde(rename = "trustedRootCertificate", default, skip_serializing_if = "Option::is_none")]
    pub trusted_root_certificate: Option<Base64>,
    /// `userStatusOverview`.
    #[serde(rename = "userStatusOverview", default, skip_serializing_if = "Option::is_none")]
    pub user_status_overview: Option<serde_json::Value>,
    /// `userStatuses`.
    #[serde(rename = "userStatuses", default, skip_serializing_if = "Option::is_none")]
    pub user_statuses: Option<Vec<serde_json::Value>>,
    /// `version`.
    #[serde(rename = "version", default, skip_serializing_if = "Option::is_none")]
    pub version: Option<i64>,
}

impl GraphModel for MacOsTrustedRootCertificate {
    const TYPE: &'static str = "macOSTrustedRootCertificate";
}

/// `macOSVpnConfiguration`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct MacOsVpnConfiguration {
    /// `assignments`.
    #[serde(rename = "assignments", default, skip_serializing_if = "Option::is_none")]
    pub assignments: Option<Vec<DeviceConfigurationAssignment>>,
    /// `associatedDomains`.
    #[serde(rename = "associatedDomains", default, skip_serializing_if = "Option::is_none")]
    pub associated_domains: Option<Vec<String>>,
    /// `authenticationMethod`.
    #[serde(rename = "authenticationMethod", default, skip_serializing_if = "Option::is_none")]
    pub authentication_method: Option<VpnAuthenticationMethod>,
    /// `connectionName`.
    #[serde(rename = "connectionName", default, skip_serializing_if = "Option::is_none")]
    pub connection_name: Option<String>,
    /// `connectionType`.
    #[serde(rename = "connectionType", default, skip_serializing_if = "Option::is_none")]
    pub connection_type: Option<AppleVpnConnectionType>,
    /// `createdDateTime`.
    #[serde(rename = "createdDateTime", default, skip_serializing_if = "Option::is_none")]
    pub created_date_time: Option<String>,
    /// `customData`.
    #[serde(rename = "customData", default, skip_serializing_if = "Option::is_none")]
    pub custom_data: Option<Vec<serde_json::Value>>,
    /// `customKeyValueData`.
    #[serde(rename = "customKeyValueData", default, skip_serializing_if = "Option::is_none")]
    pub custom_key_value_data: Option<Vec<KeyValuePair>>,
    /// `deploymentChannel`.
    #[serde(rename = "deploymentChannel", default, skip_serializing_if = "Option::is_none")]
    pub deployment_channel: Option<AppleDeploymentChannel>,
    /// `description`.
    #[serde(rename = "description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `deviceManagementApplicabilityRuleDeviceMode`.
    #[serde(rename = "deviceManagementApplicabilityRuleDeviceMode", default, skip_serializing_if = "Option::is_none")]
    pub device_management_applicability_rule_device_mode: Option<serde_json::Value>,
    /// `deviceManagementApplicabilityRuleOsEdition`.
    #[serde(rename = "deviceManagementApplicabilityRuleOsEdition", default, skip_serializing_if = "Option::is_none")]
    pub device_management_applicability_rule_os_edition: Option<serde_json::Value>,
    /// `deviceManagementApplicabilityRuleOsVersion`.
    #[serde(rename = "deviceManagementApplicabilityRuleOsVersion", default, skip_serializing_if = "Option::is_none")]
    pub device_management_applicability_rule_os_version: Option<serde_json::Value>,
    /// `deviceSettingStateSummaries`.
    #[serde(rename = "deviceSettingStateSummaries", default, skip_serializing_if = "Option::is_none")]
    pub device_setting_state_summaries: Option<Vec<serde_json::Value>>,
    /// `deviceStatusOverview`.
    #[serde(rename = "deviceStatusOverview", default, skip_serializing_if = "Option::is_none")]
    pub device_status_overview: Option<serde_json::Value>,
    /// `deviceStatuses`.
    #[serde(rename = "deviceStatuses", default, skip_serializing_if = "Option::is_none")]
    pub device_statuses: Option<Vec<serde_json::Value>>,
    /// `disableOnDemandUserOverride`.
    #[serde(rename = "disableOnDemandUserOverride", default, skip_serializing_if = "Option::is_none")]
    pub disable_on_demand_user_override: Option<bool>,
    /// `disconnectOnIdle`.
    #[serde(rename = "disconnectOnIdle", default, skip_serializing_if = "Option::is_none")]
    pub disconnect_on_idle: Option<bool>,
    /// `disconnectOnIdleTimerInSeconds`.
    #[serde(rename = "disconnectOnIdleTimerInSeconds", default, skip_serializing_if = "Option::is_none")]
    pub disconnect_on_idle_timer_in_seconds: Option<i64>,
    /// `displayName`.
    #[serde(rename = "displayName", default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `enablePerApp`.
    #[serde(rename = "enablePerApp", default, skip_serializing_if = "Option::is_none")]
    pub enable_per_app: Option<bool>,
    /// `enableSplitTunneling`.
    #[serde(rename = "enableSplitTunneling", default, skip_serializing_if = "Option::is_none")]
    pub enable_split_tunneling: Option<bool>,
    /// `excludeLocalNetworks`.
    #[serde(rename = "excludeLocalNetworks", default, skip_serializing_if = "Option::is_none")]
    pub exclude_local_networks: Option<bool>,
    /// `excludedDomains`.
    #[serde(rename = "excludedDomains", default, skip_serializing_if = "Option::is_none")]
    pub excluded_domains: Option<Vec<String>>,
    /// `groupAssignments`.
    #[serde(rename = "groupAssignments", default, skip_serializing_if = "Option::is_none")]
    pub group_assignments: Option<Vec<serde_json::Value>>,
    /// `id`.
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `identifier`.
    #[serde(rename = "identifier", default, skip_serializing_if = "Option::is_none")]
    pub identifier: Option<String>,
    /// `identityCertificate`.
    #[serde(rename = "identityCertificate", default, skip_serializing_if = "Option::is_none")]
    pub identity_certificate: Option<Box<MacOsCertificateProfileBase>>,
    /// `includeAllNetworks`.
    #[serde(rename = "includeAllNetworks", default, skip_serializing_if = "Option::is_none")]
    pub include_all_networks: Option<bool>,
    /// `lastModifiedDateTime`.
    #[serde(rename = "lastModifiedDateTime", default, skip_serializing_if = "Option::is_none")]
    pub last_modified_date_time: Option<String>,
    /// `loginGroupOrDomain`.
    #[serde(rename = "loginGroupOrDomain", default, skip_serializing_if = "Option::is_none")]
    pub login_group_or_domain: Option<String>,
    /// `onDemandRules`.
    #[serde(rename = "onDemandRules", default, skip_serializing_if = "Option::is_none")]
    pub on_demand_rules: Option<Vec<serde_json::Value>>,
    /// `optInToDeviceIdSharing`.
    #[serde(rename = "optInToDeviceIdSharing", default, skip_serializing_if = "Option::is_none")]
    pub opt_in_to_device_id_sharing: Option<bool>,
    /// `providerType`.
    #[serde(rename = "providerType", default, skip_serializing_if = "Option::is_none")]
    pub provider_type: Option<VpnProviderType>,
    /// `proxyServer`.
    #[serde(rename = "proxyServer", default, skip_serializing_if = "Option::is_none")]
    pub proxy_server: Option<serde_json::Value>,
    /// `realm`.
    #[serde(rename = "realm", default, skip_serializing_if = "Option::is_none")]
    pub realm: Option<String>,
    /// `role`.
    #[serde(rename = "role", default, skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    /// `roleScopeTagIds`.
    #[serde(rename = "roleScopeTagIds", default, skip_serializing_if = "Option::is_none")]
    pub role_scope_tag_ids: Option<Vec<String>>,
    /// `safariDomains`.
    #[serde(rename = "safariDomains", default, skip_serializing_if = "Option::is_none")]
    pub safari_domains: Option<Vec<String>>,
    /// `server`.
    #[serde(rename = "server", default, skip_serializing_if = "Option::is_none")]
    pub server: Option<serde_json::Value>,
    /// `supportsScopeTags`.
    #[serde(rename = "supportsScopeTags", default, skip_serializing_if = "Option::is_none")]
    pub supports_scope_tags: Option<bool>,
    /// `userStatusOverview`.
    #[serde(rename = "userStatusOverview", default, skip_serializing_if = "Option::is_none")]
    pub user_status_overview: Option<serde_json::Value>,
    /// `userStatuses`.
    #[serde(rename = "userStatuses", default, skip_serializing_if = "Option::is_none")]
    pub user_statuses: Option<Vec<serde_json::Value>>,
    /// `version`.
    #[serde(rename = "version", default, skip_serializing_if = "Option::is_none")]
    pub version: Option<i64>,
}

impl GraphModel for MacOsVpnConfiguration {
    const TYPE: &'static str = "macOSVpnConfiguration";
}

/// `macOSWebClip`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct MacOsWebClip {
    /// `appUrl`.
    #[serde(rename = "appUrl", default, skip_serializing_if = "Option::is_none")]
    pub app_url: Option<String>,
    /// `assignments`.
    #[serde(rename = "assignments", default, skip_serializing_if = "Option::is_none")]
    pub assignments: Option<Vec<MobileAppAssignment>>,
    /// `categories`.
    #[serde(rename = "categories", default, skip_serializing_if = "Option::is_none")]
    pub categories: Option<Vec<serde_json::Value>>,
    /// `createdDateTime`.
    #[serde(rename = "createdDateTime", default, skip_serializing_if = "Option::is_none")]
    pub created_date_time: Option<String>,
    /// `dependentAppCount`.
    #[serde(rename = "dependentAppCount", default, skip_serializing_if = "Option::is_none")]
    pub dependent_app_count: Option<i64>,
    /// `description`.
    #[serde(rename = "description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `developer`.
    #[serde(rename = "developer", default, skip_serializing_if = "Option::is_none")]
    pub developer: Option<String>,
    /// `displayName`.
    #[serde(rename = "displayName", default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `fullScreenEnabled`.
    #[serde(rename = "fullScreenEnabled", default, skip_serializing_if = "Option::is_none")]
    pub full_screen_enabled: Option<bool>,
    /// `id`.
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `informationUrl`.
    #[serde(rename = "informationUrl", default, skip_serializing_if = "Option::is_none")]
    pub information_url: Option<String>,
    /// `isAssigned`.
    #[serde(rename = "isAssigned", default, skip_serializing_if = "Option::is_none")]
    pub is_assigned: Option<bool>,
    /// `isFeatured`.
    #[serde(rename = "isFeatured", default, skip_serializing_if = "Option::is_none")]
    pub is_featured: Option<bool>,
    /// `largeIcon`.
    #[serde(rename = "largeIcon", default, skip_serializing_if = "Option::is_none")]
    pub large_icon: Option<serde_json::Value>,
    /// `lastModifiedDateTime`.
    #[serde(rename = "lastModifiedDateTime", default, skip_serializing_if = "Option::is_none")]
    pub last_modified_date_time: Option<String>,
    /// `notes`.
    #[serde(rename = "notes", default, skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
    /// `owner`.
    #[serde(rename = "owner", default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// `preComposedIconEnabled`.
    #[serde(rename = "preComposedIconEnabled", default, skip_serializing_if = "Option::is_none")]
    pub pre_composed_icon_enabled: Option<bool>,
    /// `privacyInformationUrl`.
    #[serde(rename = "privacyInformationUrl", default, skip_serializing_if = "Option::is_none")]
    pub privacy_information_url: Option<String>,
    /// `publisher`.
    #[serde(rename = "publisher", default, skip_serializing_if = "Option::is_none")]
    pub publisher: Option<String>,
    /// `publishingState`.
    #[serde(rename = "publishingState", default, skip_serializing_if = "Option::is_none")]
    pub publishing_state: Option<MobileAppPublishingState>,
    /// `relationships`.
    #[serde(rename = "relationships", default, skip_serializing_if = "Option::is_none")]
    pub relationships: Option<Vec<serde_json::Value>>,
    /// `roleScopeTagIds`.
    #[serde(rename = "roleScopeTagIds", default, skip_serializing_if = "Option::is_none")]
    pub role_scope_tag_ids: Option<Vec<String>>,
    /// `supersededAppCount`.
    #[serde(rename = "supersededAppCount", default, skip_serializing_if = "Option::is_none")]
    pub superseded_app_count: Option<i64>,
    /// `supersedingAppCount`.
    #[serde(rename = "supersedingAppCount", default, skip_serializing_if = "Option::is_none")]
    pub superseding_app_count: Option<i64>,
    /// `uploadState`.
    #[serde(rename = "uploadState", default, skip_serializing_if = "Option::is_none")]
    pub upload_state: Option<i64>,
}

impl GraphModel for MacOsWebClip {
    const TYPE: &'static str = "macOSWebClip";
}

/// `macOSWiFiConfiguration`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct MacOsWiFiConfiguration {
    /// `assignments`.
    #[serde(rename = "assignments", default, skip_serializing_if = "Option::is_none")]
    pub assignments: Option<Vec<DeviceConfigurationAssignment>>,
    /// `connectAutomatically`.
    #[serde(rename = "connectAutomatically", default, skip_serializing_if = "Option::is_none")]
    pub connect_automatically: Option<bool>,
    /// `connectWhenNetworkNameIsHidden`.
    #[serde(rename = "connectWhenNetworkNameIsHidden", default, skip_serializing_if = "Option::is_none")]
    pub connect_when_network_name_is_hidden: Option<bool>,
    /// `createdDateTime`.
    #[serde(rename = "createdDateTime", default, skip_serializing_if = "Option::is_none")]
    pub created_date_time: Option<String>,
    /// `deploymentChannel`.
    #[serde(rename = "deploymentChannel", default, skip_serializing_if = "Option::is_none")]
    pub deployment_channel: Option<AppleDeploymentChannel>,
    /// `description`.
    #[serde(rename = "description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `deviceManagementApplicabilityRuleDeviceMode`.
    #[serde(rename = "deviceManagementApplicabilityRuleDeviceMode", default, skip_serializing_if = "Option::is_none")]
    pub device_management_applicability_rule_device_mode: Option<serde_json::Value>,
    /// `deviceManagementApplicabilityRuleOsEdition`.
    #[serde(rename = "deviceManagementApplicabilityRuleOsEdition", default, skip_serializing_if = "Option::is_none")]
    pub device_management_applicability_rule_os_edition: Option<serde_json::Value>,
    /// `deviceManagementApplicabilityRuleOsVersion`.
    #[serde(rename = "deviceManagementApplicabilityRuleOsVersion", default, skip_serializing_if = "Option::is_none")]
    pub device_management_applicability_rule_os_version: Option<serde_json::Value>,
    /// `deviceSettingStateSummaries`.
    #[serde(rename = "deviceSettingStateSummaries", default, skip_serializing_if = "Option::is_none")]
    pub device_setting_state_summaries: Option<Vec<serde_json::Value>>,
    /// `deviceStatusOverview`.
    #[serde(rename = "deviceStatusOverview", default, skip_serializing_if = "Option::is_none")]
    pub device_status_overview: Option<serde_json::Value>,
    /// `deviceStatuses`.
    #[serde(rename = "deviceStatuses", default, skip_serializing_if = "Option::is_none")]
    pub device_statuses: Option<Vec<serde_json::Value>>,
    /// `displayName`.
    #[serde(rename = "displayName", default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `groupAssignments`.
    #[serde(rename = "groupAssignments", default, skip_serializing_if = "Option::is_none")]
    pub group_assignments: Option<Vec<serde_json::Value>>,
    /// `id`.
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `lastModifiedDateTime`.
    #[serde(rename = "lastModifiedDateTime", default, skip_serializing_if = "Option::is_none")]
    pub last_modified_date_time: Option<String>,
    /// `networkName`.
    #[serde(rename = "networkName", default, skip_serializing_if = "Option::is_none")]
    pub network_name: Option<String>,
    /// `preSharedKey`.
    #[serde(rename = "preSharedKey", default, skip_serializing_if = "Option::is_none")]
    pub pre_shared_key: Option<String>,
    /// `proxyAutomaticConfigurationUrl`.
    #[serde(rename = "proxyAutomaticConfigurationUrl", default, skip_serializing_if = "Option::is_none")]
    pub proxy_automatic_configuration_url: Option<String>,
    /// `proxyManualAddress`.
    #[serde(rename = "proxyManualAddress", default, skip_serializing_if = "Option::is_none")]
    pub proxy_manual_address: Option<String>,
    /// `proxyManualPort`.
    #[serde(rename = "proxyManualPort", default, skip_serializing_if = "Option::is_none")]
    pub proxy_manual_port: Option<i64>,
    /// `proxySettings`.
    #[serde(rename = "proxySettings", default, skip_serializing_if = "Option::is_none")]
    pub proxy_settings: Option<WiFiProxySetting>,
    /// `roleScopeTagIds`.
    #[serde(rename = "roleScopeTagIds", default, skip_serializing_if = "Option::is_none")]
    pub role_scope_tag_ids: Option<Vec<String>>,
    /// `ssid`.
    #[serde(rename = "ssid", default, skip_serializing_if = "Option::is_none")]
    pub ssid: Option<String>,
    /// `supportsScopeTags`.
    #[serde(rename = "supportsScopeTags", default, skip_serializing_if = "Option::is_none")]
    pub supports_scope_tags: Option<bool>,
    /// `userStatusOverview`.
    #[serde(rename = "userStatusOverview", default, skip_serializing_if = "Option::is_none")]
    pub user_status_overview: Option<serde_json::Value>,
    /// `userStatuses`.
    #[serde(rename = "userStatuses", default, skip_serializing_if = "Option::is_none")]
    pub user_statuses: Option<Vec<serde_json::Value>>,
    /// `version`.
    #[serde(rename = "version", default, skip_serializing_if = "Option::is_none")]
    pub version: Option<i64>,
    /// `wiFiSecurityType`.
    #[serde(rename = "wiFiSecurityType", default, skip_serializing_if = "Option::is_none")]
    pub wi_fi_security_type: Option<WiFiSecurityType>,
    /// `wifiRequirePhysicalMacAddressEnabled`.
    #[serde(rename = "wifiRequirePhysicalMacAddressEnabled", default, skip_serializing_if = "Option::is_none")]
    pub wifi_require_physical_mac_address_enabled: Option<bool>,
}

impl GraphModel for MacOsWiFiConfiguration {
    const TYPE: &'static str = "macOSWiFiConfiguration";
}

/// `macOSWiredNetworkConfiguration`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct MacOsWiredNetworkConfiguration {
    /// `assignments`.
    #[serde(rename = "assignments", default, skip_serializing_if = "Option::is_none")]
    pub assignments: Option<Vec<DeviceConfigurationAssignment>>,
    /// `authenticationMethod`.
    #[serde(rename = "authenticationMethod", default, skip_serializing_if = "Option::is_none")]
    pub authentication_method: Option<WiFiAuthenticationMethod>,
    /// `createdDateTime`.
    #[serde(rename = "createdDateTime", default, skip_serializing_if = "Option::is_none")]
    pub created_date_time: Option<String>,
    /// `deploymentChannel`.
    #[serde(rename = "deploymentChannel", default, skip_serializing_if = "Option::is_none")]
    pub deployment_channel: Option<AppleDeploymentChannel>,
    /// `description`.
    #[serde(rename = "description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `deviceManagementApplicabilityRuleDeviceMode`.
    #[serde(rename = "deviceManagementApplicabilityRuleDeviceMode", default, skip_serializing_if = "Option::is_none")]
    pub device_management_applicability_rule_device_mode: Option<serde_json::Value>,
    /// `deviceManagementApplicabilityRuleOsEdition`.
    #[serde(rename = "deviceManagementApplicabilityRuleOsEdition", default, skip_serializing_if = "Option::is_none")]
    pub device_management_applicability_rule_os_edition: Option<serde_json::Value>,
    /// `deviceManagementApplicabilityRuleOsVersion`.
    #[serde(rename = "deviceManagementApplicabilityRuleOsVersion", default, skip_serializing_if = "Option::is_none")]
    pub device_management_applicability_rule_os_version: Option<serde_json::Value>,
    /// `deviceSettingStateSummaries`.
    #[serde(rename = "deviceSettingStateSummaries", default, skip_serializing_if = "Option::is_none")]
    pub device_setting_state_summaries: Option<Vec<serde_json::Value>>,
    /// `deviceStatusOverview`.
    #[serde(rename = "deviceStatusOverview", default, skip_serializing_if = "Option::is_none")]
    pub device_status_overview: Option<serde_json::Value>,
    /// `deviceStatuses`.
    #[serde(rename = "deviceStatuses", default, skip_serializing_if = "Option::is_none")]
    pub device_statuses: Option<Vec<serde_json::Value>>,
    /// `displayName`.
    #[serde(rename = "displayName", default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `eapFastConfiguration`.
    #[serde(rename = "eapFastConfiguration", default, skip_serializing_if = "Option::is_none")]
    pub eap_fast_configuration: Option<EapFastConfiguration>,
    /// `eapType`.
    #[serde(rename = "eapType", default, skip_serializing_if = "Option::is_none")]
    pub eap_type: Option<EapType>,
    /// `enableOuterIdentityPrivacy`.
    #[serde(rename = "enableOuterIdentityPrivacy", default, skip_serializing_if = "Option::is_none")]
    pub enable_outer_identity_privacy: Option<String>,
    /// `groupAssignments`.
    #[serde(rename = "groupAssignments", default, skip_serializing_if = "Option::is_none")]
    pub group_assignments: Option<Vec<serde_json::Value>>,
    /// `id`.
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `identityCertificateForClientAuthentication`.
    #[serde(rename = "identityCertificateForClientAuthentication", default, skip_serializing_if = "Option::is_none")]
    pub identity_certificate_for_client_authentication: Option<Box<MacOsCertificateProfileBase>>,
    /// `lastModifiedDateTime`.
    #[serde(rename = "lastModifiedDateTime", default, skip_serializing_if = "Option::is_none")]
    pub last_modified_date_time: Option<String>,
    /// `networkInterface`.
    #[serde(rename = "networkInterface", default, skip_serializing_if = "Option::is_none")]
    pub network_interface: Option<WiredNetworkInterface>,
    /// `networkName`.
    #[serde(rename = "networkName", default, skip_serializing_if = "Option::is_none")]
    pub network_name: Option<String>,
    /// `nonEapAuthenticationMethodForEapTtls`.
    #[serde(rename = "nonEapAuthenticationMethodForEapTtls", default, skip_serializing_if = "Option::is_none")]
    pub non_eap_authentication_method_for_eap_ttls: Option<NonEapAuthenticationMethodForEapTtlsType>,
    /// `roleScopeTagIds`.
    #[serde(rename = "roleScopeTagIds", default, skip_serializing_if = "Option::is_none")]
    pub role_scope_tag_ids: Option<Vec<String>>,
    /// `rootCertificateForServerValidation`.
    #[serde(rename = "rootCertificateForServerValidation", default, skip_serializing_if = "Option::is_none")]
    pub root_certificate_for_server_validation: Option<Box<MacOsTrustedRootCertificate>>,
    /// `supportsScopeTags`.
    #[serde(rename = "supportsScopeTags", default, skip_serializing_if = "Option::is_none")]
    pub supports_scope_tags: Option<bool>,
    /// `trustedServerCertificateNames`.
    #[serde(rename = "trustedServerCertificateNames", default, skip_serializing_if = "Option::is_none")]
    pub trusted_server_certificate_names: Option<Vec<String>>,
    /// `userStatusOverview`.
    #[serde(rename = "userStatusOverview", default, skip_serializing_if = "Option::is_none")]
    pub user_status_overview: Option<serde_json::Value>,
    /// `userStatuses`.
    #[serde(rename = "userStatuses", default, skip_serializing_if = "Option::is_none")]
    pub user_statuses: Option<Vec<serde_json::Value>>,
    /// `version`.
    #[serde(rename = "version", default, skip_serializing_if = "Option::is_none")]
    pub version: Option<i64>,
}

impl GraphModel for MacOsWiredNetworkConfiguration {
    const TYPE: &'static str = "macOSWiredNetworkConfiguration";
}

/// `macOsVppApp`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct MacOsVppApp {
    /// `appStoreUrl`.
    #[serde(rename = "appStoreUrl", default, skip_serializing_if = "Option::is_none")]
    pub app_store_url: Option<String>,
    /// `appleDeviceAppDeliveryProtocolType`.
    #[serde(rename = "appleDeviceAppDeliveryProtocolType", default, skip_serializing_if = "Option::is_none")]
    pub apple_device_app_delivery_protocol_type: Option<AppleDeviceDeliveryProtocol>,
    /// `assignedLicenses`.
    #[serde(rename = "assignedLicenses", default, skip_serializing_if = "Option::is_none")]
    pub assigned_licenses: Option<Vec<serde_json::Value>>,
    /// `assignments`.
    #[serde(rename = "assignments", default, skip_serializing_if = "Option::is_none")]
    pub assignments: Option<Vec<MobileAppAssignment>>,
    /// `bundleId`.
    #[serde(rename = "bundleId", default, skip_serializing_if = "Option::is_none")]
    pub bundle_id: Option<String>,
    /// `categories`.
    #[serde(rename = "categories", default, skip_serializing_if = "Option::is_none")]
    pub categories: Option<Vec<serde_json::Value>>,
    /// `createdDateTime`.
    #[serde(rename = "createdDateTime", default, skip_serializing_if = "Option::is_none")]
    pub created_date_time: Option<String>,
    /// `dependentAppCount`.
    #[serde(rename = "dependentAppCount", default, skip_serializing_if = "Option::is_none")]
    pub dependent_app_count: Option<i64>,
    /// `description`.
    #[serde(rename = "description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `developer`.
    #[serde(rename = "developer", default, skip_serializing_if = "Option::is_none")]
    pub developer: Option<String>,
    /// `displayName`.
    #[serde(rename = "displayName", default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `id`.
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `informationUrl`.
    #[serde(rename = "informationUrl", default, skip_serializing_if = "Option::is_none")]
    pub information_url: Option<String>,
    /// `isAssigned`.
    #[serde(rename = "isAssigned", default, skip_serializing_if = "Option::is_none")]
    pub is_assigned: Option<bool>,
    /// `isFeatured`.
    #[serde(rename = "isFeatured", default, skip_serializing_if = "Option::is_none")]
    pub is_featured: Option<bool>,
    /// `largeIcon`.
    #[serde(rename = "largeIcon", default, skip_serializing_if = "Option::is_none")]
    pub large_icon: Option<serde_json::Value>,
    /// `lastModifiedDateTime`.
    #[serde(rename = "lastModifiedDateTime", default, skip_serializing_if = "Option::is_none")]
    pub last_modified_date_time: Option<String>,
    /// `licensingType`.
    #[serde(rename = "licensingType", default, skip_serializing_if = "Option::is_none")]
    pub licensing_type: Option<Box<VppLicensingType>>,
    /// `notes`.
    #[serde(rename = "notes", default, skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
    /// `owner`.
    #[serde(rename = "owner", default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// `privacyInformationUrl`.
    #[serde(rename = "privacyInformationUrl", default, skip_serializing_if = "Option::is_none")]
    pub privacy_information_url: Option<String>,
    /// `publisher`.
    #[serde(rename = "publisher", default, skip_serializing_if = "Option::is_none")]
    pub publisher: Option<String>,
    /// `publishingState`.
    #[serde(rename = "publishingState", default, skip_serializing_if = "Option::is_none")]
    pub publishing_state: Option<MobileAppPublishingState>,
    /// `relationships`.
    #[serde(rename = "relationships", default, skip_serializing_if = "Option::is_none")]
    pub relationships: Option<Vec<serde_json::Value>>,
    /// `releaseDateTime`.
    #[serde(rename = "releaseDateTime", default, skip_serializing_if = "Option::is_none")]
    pub release_date_time: Option<String>,
    /// `revokeLicenseActionResults`.
    #[serde(rename = "revokeLicenseActionResults", default, skip_serializing_if = "Option::is_none")]
    pub revoke_license_action_results: Option<Vec<serde_json::Value>>,
    /// `roleScopeTagIds`.
    #[serde(rename = "roleScopeTagIds", default, skip_serializing_if = "Option::is_none")]
    pub role_scope_tag_ids: Option<Vec<String>>,
    /// `supersededAppCount`.
    #[serde(rename = "supersededAppCount", default, skip_serializing_if = "Option::is_none")]
    pub superseded_app_count: Option<i64>,
    /// `supersedingAppCount`.
    #[serde(rename = "supersedingAppCount", default, skip_serializing_if = "Option::is_none")]
    pub superseding_app_count: Option<i64>,
    /// `totalLicenseCount`.
    #[serde(rename = "totalLicenseCount", default, skip_serializing_if = "Option::is_none")]
    pub total_license_count: Option<i64>,
    /// `uploadState`.
    #[serde(rename = "uploadState", default, skip_serializing_if = "Option::is_none")]
    pub upload_state: Option<i64>,
    /// `usedLicenseCount`.
    #[serde(rename = "usedLicenseCount", default, skip_serializing_if = "Option::is_none")]
    pub used_license_count: Option<i64>,
    /// `vppTokenAccountType`.
    #[serde(rename = "vppTokenAccountType", default, skip_serializing_if = "Option::is_none")]
    pub vpp_token_account_type: Option<VppTokenAccountType>,
    /// `vppTokenAppleId`.
    #[serde(rename = "vppTokenAppleId", default, skip_serializing_if = "Option::is_none")]
    pub vpp_token_apple_id: Option<String>,
    /// `vppTokenDisplayName`.
    #[serde(rename = "vppTokenDisplayName", default, skip_serializing_if = "Option::is_none")]
    pub vpp_token_display_name: Option<String>,
    /// `vppTokenId`.
    #[serde(rename = "vppTokenId", default, skip_serializing_if = "Option::is_none")]
    pub vpp_token_id: Option<String>,
    /// `vppTokenOrganizationName`.
    #[serde(rename = "vppTokenOrganizationName", default, skip_serializing_if = "Option::is_none")]
    pub vpp_token_organization_name: Option<String>,
}

impl GraphModel for MacOsVppApp {
    const TYPE: &'static str = "macOsVppApp";
}

/// `mobileApp`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct MobileApp {
    /// `assignments`.
    #[serde(rename = "assignments", default, skip_serializing_if = "Option::is_none")]
    pub assignments: Option<Vec<MobileAppAssignment>>,
    /// `categories`.
    #[serde(rename = "categories", default, skip_serializing_if = "Option::is_none")]
    pub categories: Option<Vec<serde_json::Value>>,
    /// `createdDateTime`.
    #[serde(rename = "createdDateTime", default, skip_serializing_if = "Option::is_none")]
    pub created_date_time: Option<String>,
    /// `dependentAppCount`.
    #[serde(rename = "dependentAppCount", default, skip_serializing_if = "Option::is_none")]
    pub dependent_app_count: Option<i64>,
    /// `description`.
    #[serde(rename = "description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `developer`.
    #[serde(rename = "developer", default, skip_serializing_if = "Option::is_none")]
    pub developer: Option<String>,
    /// `displayName`.
    #[serde(rename = "displayName", default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `id`.
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `informationUrl`.
    #[serde(rename = "informationUrl", default, skip_serializing_if = "Option::is_none")]
    pub information_url: Option<String>,
    /// `isAssigned`.
    #[serde(rename = "isAssigned", default, skip_serializing_if = "Option::is_none")]
    pub is_assigned: Option<bool>,
    /// `isFeatured`.
    #[serde(rename = "isFeatured", default, skip_serializing_if = "Option::is_none")]
    pub is_featured: Option<bool>,
    /// `largeIcon`.
    #[serde(rename = "largeIcon", default, skip_serializing_if = "Option::is_none")]
    pub large_icon: Option<serde_json::Value>,
    /// `lastModifiedDateTime`.
    #[serde(rename = "lastModifiedDateTime", default, skip_serializing_if = "Option::is_none")]
    pub last_modified_date_time: Option<String>,
    /// `notes`.
    #[serde(rename = "notes", default, skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
    /// `owner`.
    #[serde(rename = "owner", default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// `privacyInformationUrl`.
    #[serde(rename = "privacyInformationUrl", default, skip_serializing_if = "Option::is_none")]
    pub privacy_information_url: Option<String>,
    /// `publisher`.
    #[serde(rename = "publisher", default, skip_serializing_if = "Option::is_none")]
    pub publisher: Option<String>,
    /// `publishingState`.
    #[serde(rename = "publishingState", default, skip_serializing_if = "Option::is_none")]
    pub publishing_state: Option<MobileAppPublishingState>,
    /// `relationships`.
    #[serde(rename = "relationships", default, skip_serializing_if = "Option::is_none")]
    pub relationships: Option<Vec<serde_json::Value>>,
    /// `roleScopeTagIds`.
    #[serde(rename = "roleScopeTagIds", default, skip_serializing_if = "Option::is_none")]
    pub role_scope_tag_ids: Option<Vec<String>>,
    /// `supersededAppCount`.
    #[serde(rename = "supersededAppCount", default, skip_serializing_if = "Option::is_none")]
    pub superseded_app_count: Option<i64>,
    /// `supersedingAppCount`.
    #[serde(rename = "supersedingAppCount", default, skip_serializing_if = "Option::is_none")]
    pub superseding_app_count: Option<i64>,
    /// `uploadState`.
    #[serde(rename = "uploadState", default, skip_serializing_if = "Option::is_none")]
    pub upload_state: Option<i64>,
}

impl GraphModel for MobileApp {
    const TYPE: &'static str = "mobileApp";
}

/// `mobileAppAssignment`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct MobileAppAssignment {
    /// `id`.
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `intent`.
    #[serde(rename = "intent", default, skip_serializing_if = "Option::is_none")]
    pub intent: Option<InstallIntent>,
    /// `settings`.
    #[serde(rename = "settings", default, skip_serializing_if = "Option::is_none")]
    pub settings: Option<serde_json::Value>,
    /// `source`.
    #[serde(rename = "source", default, skip_serializing_if = "Option::is_none")]
    pub source: Option<DeviceAndAppManagementAssignmentSource>,
    /// `sourceId`.
    #[serde(rename = "sourceId", default, skip_serializing_if = "Option::is_none")]
    pub source_id: Option<String>,
    /// `target`.
    #[serde(rename = "target", default, skip_serializing_if = "Option::is_none")]
    pub target: Option<Box<DeviceAndAppManagementAssignmentTarget>>,
}

impl GraphModel for MobileAppAssignment {
    const TYPE: &'static str = "mobileAppAssignment";
}

/// `mobileLobApp`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct MobileLobApp {
    /// `assignments`.
    #[serde(rename = "assignments", default, skip_serializing_if = "Option::is_none")]
    pub assignments: Option<Vec<MobileAppAssignment>>,
    /// `categories`.
    #[serde(rename = "categories", default, skip_serializing_if = "Option::is_none")]
    pub categories: Option<Vec<serde_json::Value>>,
    /// `committedContentVersion`.
    #[serde(rename = "committedContentVersion", default, skip_serializing_if = "Option::is_none")]
    pub committed_content_version: Option<String>,
    /// `contentVersions`.
    #[serde(rename = "contentVersions", default, skip_serializing_if = "Option::is_none")]
    pub content_versions: Option<Vec<serde_json::Value>>,
    /// `createdDateTime`.
    #[serde(rename = "createdDateTime", default, skip_serializing_if = "Option::is_none")]
    pub created_date_time: Option<String>,
    /// `dependentAppCount`.
    #[serde(rename = "dependentAppCount", default, skip_serializing_if = "Option::is_none")]
    pub dependent_app_count: Option<i64>,
    /// `description`.
    #[serde(rename = "description", default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `developer`.
    #[serde(rename = "developer", default, skip_serializing_if = "Option::is_none")]
    pub developer: Option<String>,
    /// `displayName`.
    #[serde(rename = "displayName", default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// `fileName`.
    #[serde(rename = "fileName", default, skip_serializing_if = "Option::is_none")]
    pub file_name: Option<String>,
    /// `id`.
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `informationUrl`.
    #[serde(rename = "informationUrl", default, skip_serializing_if = "Option::is_none")]
    pub information_url: Option<String>,
    /// `isAssigned`.
    #[serde(rename = "isAssigned", default, skip_serializing_if = "Option::is_none")]
    pub is_assigned: Option<bool>,
    /// `isFeatured`.
    #[serde(rename = "isFeatured", default, skip_serializing_if = "Option::is_none")]
    pub is_featured: Option<bool>,
    /// `largeIcon`.
    #[serde(rename = "largeIcon", default, skip_serializing_if = "Option::is_none")]
    pub large_icon: Option<serde_json::Value>,
    /// `lastModifiedDateTime`.
    #[serde(rename = "lastModifiedDateTime", default, skip_serializing_if = "Option::is_none")]
    pub last_modified_date_time: Option<String>,
    /// `notes`.
    #[serde(rename = "notes", default, skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
    /// `owner`.
    #[serde(rename = "owner", default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// `privacyInformationUrl`.
    #[serde(rename = "privacyInformationUrl", default, skip_serializing_if = "Option::is_none")]
    pub privacy_information_url: Option<String>,
    /// `publisher`.
    #[serde(rename = "publisher", default, skip_serializing_if = "Option::is_none")]
    pub publisher: Option<String>,
    /// `publishingState`.
    #[serde(rename = "publishingState", default, skip_serializing_if = "Option::is_none")]
    pub publishing_state: Option<MobileAppPublishingState>,
    /// `relationships`.
    #[serde(rename = "relationships", default, skip_serializing_if = "Option::is_none")]
    pub relationships: Option<Vec<serde_json::Value>>,
    /// `roleScopeTagIds`.
    #[serde(rename = "roleScopeTagIds", default, skip_serializing_if = "Option::is_none")]
    pub role_scope_tag_ids: Option<Vec<String>>,
    /// `size`.
    #[serde(rename = "size", default, skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// `supersededAppCount`.
    #[serde(rename = "supersededAppCount", default, skip_serializing_if = "Option::is_none")]
    pub superseded_app_count: Option<i64>,
    /// `supersedingAppCount`.
    #[serde(rename = "supersedingAppCount", default, skip_serializing_if = "Option::is_none")]
    pub superseding_app_count: Option<i64>,
    /// `uploadState`.
    #[serde(rename = "uploadState", default, skip_serializing_if = "Option::is_none")]
    pub upload_state: Option<i64>,
}

impl GraphModel for MobileLobApp {
    const TYPE: &'static str = "mobileLobApp";
}

/// `policyDeletableItem`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct PolicyDeletableItem {
    /// `deletedDateTime`.
    #[serde(rename = "deletedDateTime", default, skip_serializing_if = "Option::is_none")]
    pub deleted_date_time: Option<String>,
}

impl GraphModel for PolicyDeletableItem {
    const TYPE: &'static str = "policyDeletableItem";
}

/// `vppLicensingType`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct VppLicensingType {
    /// `supportDeviceLicensing`.
    #[serde(rename = "supportDeviceLicensing", default, skip_serializing_if = "Option::is_none")]
    pub support_device_licensing: Option<bool>,
    /// `supportUserLicensing`.
    #[serde(rename = "supportUserLicensing", default, skip_serializing_if = "Option::is_none")]
    pub support_user_licensing: Option<bool>,
    /// `supportsDeviceLicensing`.
    #[serde(rename = "supportsDeviceLicensing", default, skip_serializing_if = "Option::is_none")]
    pub supports_device_licensing: Option<bool>,
    /// `supportsUserLicensing`.
    #[serde(rename = "supportsUserLicensing", default, skip_serializing_if = "Option::is_none")]
    pub supports_user_licensing: Option<bool>,
}

impl GraphModel for VppLicensingType {
    const TYPE: &'static str = "vppLicensingType";
}

/// The values of `AppListType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum AppListType {
    /// `none`.
    #[serde(rename = "none")]
    None,
    /// `appsInListCompliant`.
    #[serde(rename = "appsInListCompliant")]
    AppsInListCompliant,
    /// `appsNotInListCompliant`.
    #[serde(rename = "appsNotInListCompliant")]
    AppsNotInListCompliant,
}

/// The values of `AppleDeploymentChannel`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum AppleDeploymentChannel {
    /// `deviceChannel`.
    #[serde(rename = "deviceChannel")]
    DeviceChannel,
    /// `userChannel`.
    #[serde(rename = "userChannel")]
    UserChannel,
}

/// The values of `AppleDeviceDeliveryProtocol`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum AppleDeviceDeliveryProtocol {
    /// `default`.
    #[serde(rename = "default")]
    Default,
    /// `mobileDeviceManagement`.
    #[serde(rename = "mobileDeviceManagement")]
    MobileDeviceManagement,
    /// `declarativeDeviceManagement`.
    #[serde(rename = "declarativeDeviceManagement")]
    DeclarativeDeviceManagement,
}

/// The values of `AppleSubjectNameFormat`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum AppleSubjectNameFormat {
    /// `commonName`.
    #[serde(rename = "commonName")]
    CommonName,
    /// `commonNameAsEmail`.
    #[serde(rename = "commonNameAsEmail")]
    CommonNameAsEmail,
    /// `custom`.
    #[serde(rename = "custom")]
    Custom,
    /// `commonNameIncludingEmail`.
    #[serde(rename = "commonNameIncludingEmail")]
    CommonNameIncludingEmail,
    /// `commonNameAsIMEI`.
    #[serde(rename = "commonNameAsIMEI")]
    CommonNameAsImei,
    /// `commonNameAsSerialNumber`.
    #[serde(rename = "commonNameAsSerialNumber")]
    CommonNameAsSerialNumber,
}

/// The values of `AppleVpnConnectionType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum AppleVpnConnectionType {
    /// `ciscoAnyConnect`.
    #[serde(rename = "ciscoAnyConnect")]
    CiscoAnyConnect,
    /// `pulseSecure`.
    #[serde(rename = "pulseSecure")]
    PulseSecure,
    /// `f5EdgeClient`.
    #[serde(rename = "f5EdgeClient")]
    F5EdgeClient,
    /// `dellSonicWallMobileConnect`.
    #[serde(rename = "dellSonicWallMobileConnect")]
    DellSonicWallMobileConnect,
    /// `checkPointCapsuleVpn`.
    #[serde(rename = "checkPointCapsuleVpn")]
    CheckPointCapsuleVpn,
    /// `customVpn`.
    #[serde(rename = "customVpn")]
    CustomVpn,
    /// `ciscoIPSec`.
    #[serde(rename = "ciscoIPSec")]
    CiscoIpSec,
    /// `citrix`.
    #[serde(rename = "citrix")]
    Citrix,
    /// `ciscoAnyConnectV2`.
    #[serde(rename = "ciscoAnyConnectV2")]
    CiscoAnyConnectV2,
    /// `paloAltoGlobalProtect`.
    #[serde(rename = "paloAltoGlobalProtect")]
    PaloAltoGlobalProtect,
    /// `zscalerPrivateAccess`.
    #[serde(rename = "zscalerPrivateAccess")]
    ZscalerPrivateAccess,
    /// `f5Access2018`.
    #[serde(rename = "f5Access2018")]
    F5Access2018,
    /// `citrixSso`.
    #[serde(rename = "citrixSso")]
    CitrixSso,
    /// `paloAltoGlobalProtectV2`.
    #[serde(rename = "paloAltoGlobalProtectV2")]
    PaloAltoGlobalProtectV2,
    /// `ikEv2`.
    #[serde(rename = "ikEv2")]
    IkEv2,
    /// `alwaysOn`.
    #[serde(rename = "alwaysOn")]
    AlwaysOn,
    /// `microsoftTunnel`.
    #[serde(rename = "microsoftTunnel")]
    MicrosoftTunnel,
    /// `netMotionMobility`.
    #[serde(rename = "netMotionMobility")]
    NetMotionMobility,
    /// `microsoftProtect`.
    #[serde(rename = "microsoftProtect")]
    MicrosoftProtect,
}

/// The values of `AssignmentFilterEvaluationMode`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum AssignmentFilterEvaluationMode {
    /// `checkinTimeEvaluation`.
    #[serde(rename = "checkinTimeEvaluation")]
    CheckinTimeEvaluation,
    /// `inventoryEvaluation`.
    #[serde(rename = "inventoryEvaluation")]
    InventoryEvaluation,
    /// `mixedEvaluation`.
    #[serde(rename = "mixedEvaluation")]
    MixedEvaluation,
    /// `disabled`.
    #[serde(rename = "disabled")]
    Disabled,
}

/// The values of `AssignmentFilterManagementType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum AssignmentFilterManagementType {
    /// `devices`.
    #[serde(rename = "devices")]
    Devices,
    /// `apps`.
    #[serde(rename = "apps")]
    Apps,
}

/// The values of `CertificateStore`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum CertificateStore {
    /// `user`.
    #[serde(rename = "user")]
    User,
    /// `machine`.
    #[serde(rename = "machine")]
    Machine,
}

/// The values of `CertificateValidityPeriodScale`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum CertificateValidityPeriodScale {
    /// `days`.
    #[serde(rename = "days")]
    Days,
    /// `months`.
    #[serde(rename = "months")]
    Months,
    /// `years`.
    #[serde(rename = "years")]
    Years,
}

/// The values of `ConditionalAccessAgentIdRiskLevels`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ConditionalAccessAgentIdRiskLevels {
    /// `low`.
    #[serde(rename = "low")]
    Low,
    /// `medium`.
    #[serde(rename = "medium")]
    Medium,
    /// `high`.
    #[serde(rename = "high")]
    High,
}

/// The values of `ConditionalAccessClientApp`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ConditionalAccessClientApp {
    /// `all`.
    #[serde(rename = "all")]
    All,
    /// `browser`.
    #[serde(rename = "browser")]
    Browser,
    /// `mobileAppsAndDesktopClients`.
    #[serde(rename = "mobileAppsAndDesktopClients")]
    MobileAppsAndDesktopClients,
    /// `exchangeActiveSync`.
    #[serde(rename = "exchangeActiveSync")]
    ExchangeActiveSync,
    /// `easSupported`.
    #[serde(rename = "easSupported")]
    EasSupported,
    /// `other`.
    #[serde(rename = "other")]
    Other,
}

/// The values of `ConditionalAccessGrantControl`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ConditionalAccessGrantControl {
    /// `block`.
    #[serde(rename = "block")]
    Block,
    /// `mfa`.
    #[serde(rename = "mfa")]
    Mfa,
    /// `compliantDevice`.
    #[serde(rename = "compliantDevice")]
    CompliantDevice,
    /// `domainJoinedDevice`.
    #[serde(rename = "domainJoinedDevice")]
    DomainJoinedDevice,
    /// `approvedApplication`.
    #[serde(rename = "approvedApplication")]
    ApprovedApplication,
    /// `compliantApplication`.
    #[serde(rename = "compliantApplication")]
    CompliantApplication,
    /// `passwordChange`.
    #[serde(rename = "passwordChange")]
    PasswordChange,
    /// `riskRemediation`.
    #[serde(rename = "riskRemediation")]
    RiskRemediation,
}

/// The values of `ConditionalAccessInsiderRiskLevels`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ConditionalAccessInsiderRiskLevels {
    /// `minor`.
    #[serde(rename = "minor")]
    Minor,
    /// `moderate`.
    #[serde(rename = "moderate")]
    Moderate,
    /// `elevated`.
    #[serde(rename = "elevated")]
    Elevated,
}

/// The values of `ConditionalAccessPolicyState`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ConditionalAccessPolicyState {
    /// `enabled`.
    #[serde(rename = "enabled")]
    Enabled,
    /// `disabled`.
    #[serde(rename = "disabled")]
    Disabled,
    /// `enabledForReportingButNotEnforced`.
    #[serde(rename = "enabledForReportingButNotEnforced")]
    EnabledForReportingButNotEnforced,
}

/// The values of `DayOfWeek`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum DayOfWeek {
    /// `sunday`.
    #[serde(rename = "sunday")]
    Sunday,
    /// `monday`.
    #[serde(rename = "monday")]
    Monday,
    /// `tuesday`.
    #[serde(rename = "tuesday")]
    Tuesday,
    /// `wednesday`.
    #[serde(rename = "wednesday")]
    Wednesday,
    /// `thursday`.
    #[serde(rename = "thursday")]
    Thursday,
    /// `friday`.
    #[serde(rename = "friday")]
    Friday,
    /// `saturday`.
    #[serde(rename = "saturday")]
    Saturday,
}

/// The values of `DeviceAndAppManagementAssignmentFilterType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum DeviceAndAppManagementAssignmentFilterType {
    /// `none`.
    #[serde(rename = "none")]
    None,
    /// `include`.
    #[serde(rename = "include")]
    Include,
    /// `exclude`.
    #[serde(rename = "exclude")]
    Exclude,
}

/// The values of `DeviceAndAppManagementAssignmentSource`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum DeviceAndAppManagementAssignmentSource {
    /// `direct`.
    #[serde(rename = "direct")]
    Direct,
    /// `policySets`.
    #[serde(rename = "policySets")]
    PolicySets,
}

/// The values of `DeviceComplianceActionType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum DeviceComplianceActionType {
    /// `noAction`.
    #[serde(rename = "noAction")]
    NoAction,
    /// `notification`.
    #[serde(rename = "notification")]
    Notification,
    /// `block`.
    #[serde(rename = "block")]
    Block,
    /// `retire`.
    #[serde(rename = "retire")]
    Retire,
    /// `wipe`.
    #[serde(rename = "wipe")]
    Wipe,
    /// `removeResourceAccessProfiles`.
    #[serde(rename = "removeResourceAccessProfiles")]
    RemoveResourceAccessProfiles,
    /// `pushNotification`.
    #[serde(rename = "pushNotification")]
    PushNotification,
    /// `remoteLock`.
    #[serde(rename = "remoteLock")]
    RemoteLock,
}

/// The values of `DeviceConfigAssignmentIntent`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum DeviceConfigAssignmentIntent {
    /// `apply`.
    #[serde(rename = "apply")]
    Apply,
    /// `remove`.
    #[serde(rename = "remove")]
    Remove,
}

/// The values of `DeviceCustomAttributeValueType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum DeviceCustomAttributeValueType {
    /// `integer`.
    #[serde(rename = "integer")]
    Integer,
    /// `string`.
    #[serde(rename = "string")]
    String,
    /// `dateTime`.
    #[serde(rename = "dateTime")]
    DateTime,
}

/// The values of `DeviceEnrollmentConfigurationType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum DeviceEnrollmentConfigurationType {
    /// `unknown`.
    #[serde(rename = "unknown")]
    Unknown,
    /// `limit`.
    #[serde(rename = "limit")]
    Limit,
    /// `platformRestrictions`.
    #[serde(rename = "platformRestrictions")]
    PlatformRestrictions,
    /// `windowsHelloForBusiness`.
    #[serde(rename = "windowsHelloForBusiness")]
    WindowsHelloForBusiness,
    /// `defaultLimit`.
    #[serde(rename = "defaultLimit")]
    DefaultLimit,
    /// `defaultPlatformRestrictions`.
    #[serde(rename = "defaultPlatformRestrictions")]
    DefaultPlatformRestrictions,
    /// `defaultWindowsHelloForBusiness`.
    #[serde(rename = "defaultWindowsHelloForBusiness")]
    DefaultWindowsHelloForBusiness,
    /// `defaultWindows10EnrollmentCompletionPageConfiguration`.
    #[serde(rename = "defaultWindows10EnrollmentCompletionPageConfiguration")]
    DefaultWindows10EnrollmentCompletionPageConfiguration,
    /// `windows10EnrollmentCompletionPageConfiguration`.
    #[serde(rename = "windows10EnrollmentCompletionPageConfiguration")]
    Windows10EnrollmentCompletionPageConfiguration,
    /// `deviceComanagementAuthorityConfiguration`.
    #[serde(rename = "deviceComanagementAuthorityConfiguration")]
    DeviceComanagementAuthorityConfiguration,
    /// `singlePlatformRestriction`.
    #[serde(rename = "singlePlatformRestriction")]
    SinglePlatformRestriction,
    /// `enrollmentNotificationsConfiguration`.
    #[serde(rename = "enrollmentNotificationsConfiguration")]
    EnrollmentNotificationsConfiguration,
    /// `windowsRestore`.
    #[serde(rename = "windowsRestore")]
    WindowsRestore,
}

/// The values of `DeviceManagementConfigurationPlatforms`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum DeviceManagementConfigurationPlatforms {
    /// `none`.
    #[serde(rename = "none")]
    None,
    /// `android`.
    #[serde(rename = "android")]
    Android,
    /// `iOS`.
    #[serde(rename = "iOS")]
    IOs,
    /// `macOS`.
    #[serde(rename = "macOS")]
    MacOs,
    /// `windows10X`.
    #[serde(rename = "windows10X")]
    Windows10X,
    /// `windows10`.
    #[serde(rename = "windows10")]
    Windows10,
    /// `linux`.
    #[serde(rename = "linux")]
    Linux,
    /// `androidEnterprise`.
    #[serde(rename = "androidEnterprise")]
    AndroidEnterprise,
    /// `aosp`.
    #[serde(rename = "aosp")]
    Aosp,
    /// `visionOS`.
    #[serde(rename = "visionOS")]
    VisionOs,
    /// `tvOS`.
    #[serde(rename = "tvOS")]
    TvOs,
}

/// The values of `DeviceManagementConfigurationSecretSettingValueState`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum DeviceManagementConfigurationSecretSettingValueState {
    /// `invalid`.
    #[serde(rename = "invalid")]
    Invalid,
    /// `notEncrypted`.
    #[serde(rename = "notEncrypted")]
    NotEncrypted,
    /// `encryptedValueToken`.
    #[serde(rename = "encryptedValueToken")]
    EncryptedValueToken,
}

/// The values of `DeviceManagementConfigurationTechnologies`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum DeviceManagementConfigurationTechnologies {
    /// `none`.
    #[serde(rename = "none")]
    None,
    /// `mdm`.
    #[serde(rename = "mdm")]
    Mdm,
    /// `windows10XManagement`.
    #[serde(rename = "windows10XManagement")]
    Windows10XManagement,
    /// `configManager`.
    #[serde(rename = "configManager")]
    ConfigManager,
    /// `intuneManagementExtension`.
    #[serde(rename = "intuneManagementExtension")]
    IntuneManagementExtension,
    /// `thirdParty`.
    #[serde(rename = "thirdParty")]
    ThirdParty,
    /// `documentGateway`.
    #[serde(rename = "documentGateway")]
    DocumentGateway,
    /// `appleRemoteManagement`.
    #[serde(rename = "appleRemoteManagement")]
    AppleRemoteManagement,
    /// `microsoftSense`.
    #[serde(rename = "microsoftSense")]
    MicrosoftSense,
    /// `exchangeOnline`.
    #[serde(rename = "exchangeOnline")]
    ExchangeOnline,
    /// `mobileApplicationManagement`.
    #[serde(rename = "mobileApplicationManagement")]
    MobileApplicationManagement,
    /// `linuxMdm`.
    #[serde(rename = "linuxMdm")]
    LinuxMdm,
    /// `enrollment`.
    #[serde(rename = "enrollment")]
    Enrollment,
    /// `endpointPrivilegeManagement`.
    #[serde(rename = "endpointPrivilegeManagement")]
    EndpointPrivilegeManagement,
    /// `windowsOsRecovery`.
    #[serde(rename = "windowsOsRecovery")]
    WindowsOsRecovery,
    /// `android`.
    #[serde(rename = "android")]
    Android,
    /// `intuneOpenExtensibility`.
    #[serde(rename = "intuneOpenExtensibility")]
    IntuneOpenExtensibility,
}

/// The values of `DeviceManagementConfigurationTemplateFamily`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum DeviceManagementConfigurationTemplateFamily {
    /// `none`.
    #[serde(rename = "none")]
    None,
    /// `endpointSecurityAntivirus`.
    #[serde(rename = "endpointSecurityAntivirus")]
    EndpointSecurityAntivirus,
    /// `endpointSecurityDiskEncryption`.
    #[serde(rename = "endpointSecurityDiskEncryption")]
    EndpointSecurityDiskEncryption,
    /// `endpointSecurityFirewall`.
    #[serde(rename = "endpointSecurityFirewall")]
    EndpointSecurityFirewall,
    /// `endpointSecurityEndpointDetectionAndResponse`.
    #[serde(rename = "endpointSecurityEndpointDetectionAndResponse")]
    EndpointSecurityEndpointDetectionAndResponse,
    /// `endpointSecurityAttackSurfaceReduction`.
    #[serde(rename = "endpointSecurityAttackSurfaceReduction")]
    EndpointSecurityAttackSurfaceReduction,
    /// `endpointSecurityAccountProtection`.
    #[serde(rename = "endpointSecurityAccountProtection")]
    EndpointSecurityAccountProtection,
    /// `endpointSecurityApplicationControl`.
    #[serde(rename = "endpointSecurityApplicationControl")]
    EndpointSecurityApplicationControl,
    /// `endpointSecurityEndpointPrivilegeManagement`.
    #[serde(rename = "endpointSecurityEndpointPrivilegeManagement")]
    EndpointSecurityEndpointPrivilegeManagement,
    /// `enrollmentConfiguration`.
    #[serde(rename = "enrollmentConfiguration")]
    EnrollmentConfiguration,
    /// `appQuietTime`.
    #[serde(rename = "appQuietTime")]
    AppQuietTime,
    /// `baseline`.
    #[serde(rename = "baseline")]
    Baseline,
    /// `deviceConfigurationScripts`.
    #[serde(rename = "deviceConfigurationScripts")]
    DeviceConfigurationScripts,
    /// `deviceConfigurationPolicies`.
    #[serde(rename = "deviceConfigurationPolicies")]
    DeviceConfigurationPolicies,
    /// `windowsOsRecoveryPolicies`.
    #[serde(rename = "windowsOsRecoveryPolicies")]
    WindowsOsRecoveryPolicies,
    /// `companyPortal`.
    #[serde(rename = "companyPortal")]
    CompanyPortal,
    /// `windowsRecoveryAndRemediationConfiguration`.
    #[serde(rename = "windowsRecoveryAndRemediationConfiguration")]
    WindowsRecoveryAndRemediationConfiguration,
    /// `maintenanceWindows`.
    #[serde(rename = "maintenanceWindows")]
    MaintenanceWindows,
}

/// The values of `DevicePlatformType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum DevicePlatformType {
    /// `android`.
    #[serde(rename = "android")]
    Android,
    /// `androidForWork`.
    #[serde(rename = "androidForWork")]
    AndroidForWork,
    /// `iOS`.
    #[serde(rename = "iOS")]
    IOs,
    /// `macOS`.
    #[serde(rename = "macOS")]
    MacOs,
    /// `windowsPhone81`.
    #[serde(rename = "windowsPhone81")]
    WindowsPhone81,
    /// `windows81AndLater`.
    #[serde(rename = "windows81AndLater")]
    Windows81AndLater,
    /// `windows10AndLater`.
    #[serde(rename = "windows10AndLater")]
    Windows10AndLater,
    /// `androidWorkProfile`.
    #[serde(rename = "androidWorkProfile")]
    AndroidWorkProfile,
    /// `unknown`.
    #[serde(rename = "unknown")]
    Unknown,
    /// `androidAOSP`.
    #[serde(rename = "androidAOSP")]
    AndroidAosp,
    /// `androidMobileApplicationManagement`.
    #[serde(rename = "androidMobileApplicationManagement")]
    AndroidMobileApplicationManagement,
    /// `iOSMobileApplicationManagement`.
    #[serde(rename = "iOSMobileApplicationManagement")]
    IOsMobileApplicationManagement,
    /// `windowsMobileApplicationManagement`.
    #[serde(rename = "windowsMobileApplicationManagement")]
    WindowsMobileApplicationManagement,
}

/// The values of `DeviceThreatProtectionLevel`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum DeviceThreatProtectionLevel {
    /// `unavailable`.
    #[serde(rename = "unavailable")]
    Unavailable,
    /// `secured`.
    #[serde(rename = "secured")]
    Secured,
    /// `low`.
    #[serde(rename = "low")]
    Low,
    /// `medium`.
    #[serde(rename = "medium")]
    Medium,
    /// `high`.
    #[serde(rename = "high")]
    High,
    /// `notSet`.
    #[serde(rename = "notSet")]
    NotSet,
}

/// The values of `EapFastConfiguration`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum EapFastConfiguration {
    /// `noProtectedAccessCredential`.
    #[serde(rename = "noProtectedAccessCredential")]
    NoProtectedAccessCredential,
    /// `useProtectedAccessCredential`.
    #[serde(rename = "useProtectedAccessCredential")]
    UseProtectedAccessCredential,
    /// `useProtectedAccessCredentialAndProvision`.
    #[serde(rename = "useProtectedAccessCredentialAndProvision")]
    UseProtectedAccessCredentialAndProvision,
    /// `useProtectedAccessCredentialAndProvisionAnonymously`.
    #[serde(rename = "useProtectedAccessCredentialAndProvisionAnonymously")]
    UseProtectedAccessCredentialAndProvisionAnonymously,
}

/// The values of `EapType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum EapType {
    /// `eapTls`.
    #[serde(rename = "eapTls")]
    EapTls,
    /// `leap`.
    #[serde(rename = "leap")]
    Leap,
    /// `eapSim`.
    #[serde(rename = "eapSim")]
    EapSim,
    /// `eapTtls`.
    #[serde(rename = "eapTtls")]
    EapTtls,
    /// `peap`.
    #[serde(rename = "peap")]
    Peap,
    /// `eapFast`.
    #[serde(rename = "eapFast")]
    EapFast,
    /// `teap`.
    #[serde(rename = "teap")]
    Teap,
}

/// The values of `Enablement`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Enablement {
    /// `notConfigured`.
    #[serde(rename = "notConfigured")]
    NotConfigured,
    /// `enabled`.
    #[serde(rename = "enabled")]
    Enabled,
    /// `disabled`.
    #[serde(rename = "disabled")]
    Disabled,
}

/// The values of `EnrollmentRestrictionPlatformType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum EnrollmentRestrictionPlatformType {
    /// `allPlatforms`.
    #[serde(rename = "allPlatforms")]
    AllPlatforms,
    /// `ios`.
    #[serde(rename = "ios")]
    Ios,
    /// `windows`.
    #[serde(rename = "windows")]
    Windows,
    /// `windowsPhone`.
    #[serde(rename = "windowsPhone")]
    WindowsPhone,
    /// `android`.
    #[serde(rename = "android")]
    Android,
    /// `androidForWork`.
    #[serde(rename = "androidForWork")]
    AndroidForWork,
    /// `mac`.
    #[serde(rename = "mac")]
    Mac,
    /// `linux`.
    #[serde(rename = "linux")]
    Linux,
}

/// The values of `GroupAccessType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum GroupAccessType {
    /// `none`.
    #[serde(rename = "none")]
    None,
    /// `private`.
    #[serde(rename = "private")]
    Private,
    /// `secret`.
    #[serde(rename = "secret")]
    Secret,
    /// `public`.
    #[serde(rename = "public")]
    Public,
}

/// The values of `HashAlgorithms`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum HashAlgorithms {
    /// `sha1`.
    #[serde(rename = "sha1")]
    Sha1,
    /// `sha2`.
    #[serde(rename = "sha2")]
    Sha2,
}

/// The values of `InstallIntent`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum InstallIntent {
    /// `available`.
    #[serde(rename = "available")]
    Available,
    /// `required`.
    #[serde(rename = "required")]
    Required,
    /// `uninstall`.
    #[serde(rename = "uninstall")]
    Uninstall,
    /// `availableWithoutEnrollment`.
    #[serde(rename = "availableWithoutEnrollment")]
    AvailableWithoutEnrollment,
}

/// The values of `IntendedPurpose`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum IntendedPurpose {
    /// `unassigned`.
    #[serde(rename = "unassigned")]
    Unassigned,
    /// `smimeEncryption`.
    #[serde(rename = "smimeEncryption")]
    SmimeEncryption,
    /// `smimeSigning`.
    #[serde(rename = "smimeSigning")]
    SmimeSigning,
    /// `vpn`.
    #[serde(rename = "vpn")]
    Vpn,
    /// `wifi`.
    #[serde(rename = "wifi")]
    Wifi,
}

/// The values of `KeySize`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum KeySize {
    /// `size1024`.
    #[serde(rename = "size1024")]
    Size1024,
    /// `size2048`.
    #[serde(rename = "size2048")]
    Size2048,
    /// `size4096`.
    #[serde(rename = "size4096")]
    Size4096,
}

/// The values of `KeyUsages`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum KeyUsages {
    /// `keyEncipherment`.
    #[serde(rename = "keyEncipherment")]
    KeyEncipherment,
    /// `digitalSignature`.
    #[serde(rename = "digitalSignature")]
    DigitalSignature,
}

/// The values of `MacOSContentCachingClientPolicy`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum MacOsContentCachingClientPolicy {
    /// `notConfigured`.
    #[serde(rename = "notConfigured")]
    NotConfigured,
    /// `clientsInLocalNetwork`.
    #[serde(rename = "clientsInLocalNetwork")]
    ClientsInLocalNetwork,
    /// `clientsWithSamePublicIpAddress`.
    #[serde(rename = "clientsWithSamePublicIpAddress")]
    ClientsWithSamePublicIpAddress,
    /// `clientsInCustomLocalNetworks`.
    #[serde(rename = "clientsInCustomLocalNetworks")]
    ClientsInCustomLocalNetworks,
    /// `clientsInCustomLocalNetworksWithFallback`.
    #[serde(rename = "clientsInCustomLocalNetworksWithFallback")]
    ClientsInCustomLocalNetworksWithFallback,
}

/// The values of `MacOSContentCachingParentSelectionPolicy`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum MacOsContentCachingParentSelectionPolicy {
    /// `notConfigured`.
    #[serde(rename = "notConfigured")]
    NotConfigured,
    /// `roundRobin`.
    #[serde(rename = "roundRobin")]
    RoundRobin,
    /// `firstAvailable`.
    #[serde(rename = "firstAvailable")]
    FirstAvailable,
    /// `urlPathHash`.
    #[serde(rename = "urlPathHash")]
    UrlPathHash,
    /// `random`.
    #[serde(rename = "random")]
    Random,
    /// `stickyAvailable`.
    #[serde(rename = "stickyAvailable")]
    StickyAvailable,
}

/// The values of `MacOSContentCachingPeerPolicy`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum MacOsContentCachingPeerPolicy {
    /// `notConfigured`.
    #[serde(rename = "notConfigured")]
    NotConfigured,
    /// `peersInLocalNetwork`.
    #[serde(rename = "peersInLocalNetwork")]
    PeersInLocalNetwork,
    /// `peersWithSamePublicIpAddress`.
    #[serde(rename = "peersWithSamePublicIpAddress")]
    PeersWithSamePublicIpAddress,
    /// `peersInCustomLocalNetworks`.
    #[serde(rename = "peersInCustomLocalNetworks")]
    PeersInCustomLocalNetworks,
}

/// The values of `MacOSContentCachingType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum MacOsContentCachingType {
    /// `notConfigured`.
    #[serde(rename = "notConfigured")]
    NotConfigured,
    /// `userContentOnly`.
    #[serde(rename = "userContentOnly")]
    UserContentOnly,
    /// `sharedContentOnly`.
    #[serde(rename = "sharedContentOnly")]
    SharedContentOnly,
}

/// The values of `MacOSFileVaultRecoveryKeyTypes`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum MacOsFileVaultRecoveryKeyTypes {
    /// `notConfigured`.
    #[serde(rename = "notConfigured")]
    NotConfigured,
    /// `institutionalRecoveryKey`.
    #[serde(rename = "institutionalRecoveryKey")]
    InstitutionalRecoveryKey,
    /// `personalRecoveryKey`.
    #[serde(rename = "personalRecoveryKey")]
    PersonalRecoveryKey,
}

/// The values of `MacOSGatekeeperAppSources`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum MacOsGatekeeperAppSources {
    /// `notConfigured`.
    #[serde(rename = "notConfigured")]
    NotConfigured,
    /// `macAppStore`.
    #[serde(rename = "macAppStore")]
    MacAppStore,
    /// `macAppStoreAndIdentifiedDevelopers`.
    #[serde(rename = "macAppStoreAndIdentifiedDevelopers")]
    MacAppStoreAndIdentifiedDevelopers,
    /// `anywhere`.
    #[serde(rename = "anywhere")]
    Anywhere,
}

/// The values of `MacOSPriority`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum MacOsPriority {
    /// `low`.
    #[serde(rename = "low")]
    Low,
    /// `high`.
    #[serde(rename = "high")]
    High,
}

/// The values of `MacOSProcessIdentifierType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum MacOsProcessIdentifierType {
    /// `bundleID`.
    #[serde(rename = "bundleID")]
    BundleId,
    /// `path`.
    #[serde(rename = "path")]
    Path,
}

/// The values of `MacOSSoftwareUpdateBehavior`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum MacOsSoftwareUpdateBehavior {
    /// `notConfigured`.
    #[serde(rename = "notConfigured")]
    NotConfigured,
    /// `default`.
    #[serde(rename = "default")]
    Default,
    /// `downloadOnly`.
    #[serde(rename = "downloadOnly")]
    DownloadOnly,
    /// `installASAP`.
    #[serde(rename = "installASAP")]
    InstallAsap,
    /// `notifyOnly`.
    #[serde(rename = "notifyOnly")]
    NotifyOnly,
    /// `installLater`.
    #[serde(rename = "installLater")]
    InstallLater,
}

/// The values of `MacOSSoftwareUpdateDelayPolicy`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum MacOsSoftwareUpdateDelayPolicy {
    /// `none`.
    #[serde(rename = "none")]
    None,
    /// `delayOSUpdateVisibility`.
    #[serde(rename = "delayOSUpdateVisibility")]
    DelayOsUpdateVisibility,
    /// `delayAppUpdateVisibility`.
    #[serde(rename = "delayAppUpdateVisibility")]
    DelayAppUpdateVisibility,
    /// `delayMajorOsUpdateVisibility`.
    #[serde(rename = "delayMajorOsUpdateVisibility")]
    DelayMajorOsUpdateVisibility,
}

/// The values of `MacOSSoftwareUpdateScheduleType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum MacOsSoftwareUpdateScheduleType {
    /// `alwaysUpdate`.
    #[serde(rename = "alwaysUpdate")]
    AlwaysUpdate,
    /// `updateDuringTimeWindows`.
    #[serde(rename = "updateDuringTimeWindows")]
    UpdateDuringTimeWindows,
    /// `updateOutsideOfTimeWindows`.
    #[serde(rename = "updateOutsideOfTimeWindows")]
    UpdateOutsideOfTimeWindows,
}

/// The values of `MacOSSystemExtensionType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum MacOsSystemExtensionType {
    /// `driverExtensionsAllowed`.
    #[serde(rename = "driverExtensionsAllowed")]
    DriverExtensionsAllowed,
    /// `networkExtensionsAllowed`.
    #[serde(rename = "networkExtensionsAllowed")]
    NetworkExtensionsAllowed,
    /// `endpointSecurityExtensionsAllowed`.
    #[serde(rename = "endpointSecurityExtensionsAllowed")]
    EndpointSecurityExtensionsAllowed,
}

/// The values of `MicrosoftEdgeChannel`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum MicrosoftEdgeChannel {
    /// `dev`.
    #[serde(rename = "dev")]
    Dev,
    /// `beta`.
    #[serde(rename = "beta")]
    Beta,
    /// `stable`.
    #[serde(rename = "stable")]
    Stable,
}

/// The values of `MobileAppPublishingState`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum MobileAppPublishingState {
    /// `notPublished`.
    #[serde(rename = "notPublished")]
    NotPublished,
    /// `processing`.
    #[serde(rename = "processing")]
    Processing,
    /// `published`.
    #[serde(rename = "published")]
    Published,
}

/// The values of `NonEapAuthenticationMethodForEapTtlsType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum NonEapAuthenticationMethodForEapTtlsType {
    /// `unencryptedPassword`.
    #[serde(rename = "unencryptedPassword")]
    UnencryptedPassword,
    /// `challengeHandshakeAuthenticationProtocol`.
    #[serde(rename = "challengeHandshakeAuthenticationProtocol")]
    ChallengeHandshakeAuthenticationProtocol,
    /// `microsoftChap`.
    #[serde(rename = "microsoftChap")]
    MicrosoftChap,
    /// `microsoftChapVersionTwo`.
    #[serde(rename = "microsoftChapVersionTwo")]
    MicrosoftChapVersionTwo,
}

/// The values of `RequiredPasswordType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum RequiredPasswordType {
    /// `deviceDefault`.
    #[serde(rename = "deviceDefault")]
    DeviceDefault,
    /// `alphanumeric`.
    #[serde(rename = "alphanumeric")]
    Alphanumeric,
    /// `numeric`.
    #[serde(rename = "numeric")]
    Numeric,
}

/// The values of `RiskLevel`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum RiskLevel {
    /// `low`.
    #[serde(rename = "low")]
    Low,
    /// `medium`.
    #[serde(rename = "medium")]
    Medium,
    /// `high`.
    #[serde(rename = "high")]
    High,
    /// `hidden`.
    #[serde(rename = "hidden")]
    Hidden,
    /// `none`.
    #[serde(rename = "none")]
    None,
}

/// The values of `RunAsAccountType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum RunAsAccountType {
    /// `system`.
    #[serde(rename = "system")]
    System,
    /// `user`.
    #[serde(rename = "user")]
    User,
}

/// The values of `SubjectAlternativeNameType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SubjectAlternativeNameType {
    /// `none`.
    #[serde(rename = "none")]
    None,
    /// `emailAddress`.
    #[serde(rename = "emailAddress")]
    EmailAddress,
    /// `userPrincipalName`.
    #[serde(rename = "userPrincipalName")]
    UserPrincipalName,
    /// `customAzureADAttribute`.
    #[serde(rename = "customAzureADAttribute")]
    CustomAzureAdAttribute,
    /// `domainNameService`.
    #[serde(rename = "domainNameService")]
    DomainNameService,
    /// `universalResourceIdentifier`.
    #[serde(rename = "universalResourceIdentifier")]
    UniversalResourceIdentifier,
}

/// The values of `VpnAuthenticationMethod`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum VpnAuthenticationMethod {
    /// `certificate`.
    #[serde(rename = "certificate")]
    Certificate,
    /// `usernameAndPassword`.
    #[serde(rename = "usernameAndPassword")]
    UsernameAndPassword,
    /// `sharedSecret`.
    #[serde(rename = "sharedSecret")]
    SharedSecret,
    /// `derivedCredential`.
    #[serde(rename = "derivedCredential")]
    DerivedCredential,
    /// `azureAD`.
    #[serde(rename = "azureAD")]
    AzureAd,
}

/// The values of `VpnProviderType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum VpnProviderType {
    /// `notConfigured`.
    #[serde(rename = "notConfigured")]
    NotConfigured,
    /// `appProxy`.
    #[serde(rename = "appProxy")]
    AppProxy,
    /// `packetTunnel`.
    #[serde(rename = "packetTunnel")]
    PacketTunnel,
}

/// The values of `VppTokenAccountType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum VppTokenAccountType {
    /// `business`.
    #[serde(rename = "business")]
    Business,
    /// `education`.
    #[serde(rename = "education")]
    Education,
}

/// The values of `WiFiAuthenticationMethod`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum WiFiAuthenticationMethod {
    /// `certificate`.
    #[serde(rename = "certificate")]
    Certificate,
    /// `usernameAndPassword`.
    #[serde(rename = "usernameAndPassword")]
    UsernameAndPassword,
    /// `derivedCredential`.
    #[serde(rename = "derivedCredential")]
    DerivedCredential,
}

/// The values of `WiFiProxySetting`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum WiFiProxySetting {
    /// `none`.
    #[serde(rename = "none")]
    None,
    /// `manual`.
    #[serde(rename = "manual")]
    Manual,
    /// `automatic`.
    #[serde(rename = "automatic")]
    Automatic,
}

/// The values of `WiFiSecurityType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum WiFiSecurityType {
    /// `open`.
    #[serde(rename = "open")]
    Open,
    /// `wpaPersonal`.
    #[serde(rename = "wpaPersonal")]
    WpaPersonal,
    /// `wpaEnterprise`.
    #[serde(rename = "wpaEnterprise")]
    WpaEnterprise,
    /// `wep`.
    #[serde(rename = "wep")]
    Wep,
    /// `wpa2Personal`.
    #[serde(rename = "wpa2Personal")]
    Wpa2Personal,
    /// `wpa2Enterprise`.
    #[serde(rename = "wpa2Enterprise")]
    Wpa2Enterprise,
    /// `wpa3Personal`.
    #[serde(rename = "wpa3Personal")]
    Wpa3Personal,
}

/// The values of `WiredNetworkInterface`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum WiredNetworkInterface {
    /// `anyEthernet`.
    #[serde(rename = "anyEthernet")]
    AnyEthernet,
    /// `firstActiveEthernet`.
    #[serde(rename = "firstActiveEthernet")]
    FirstActiveEthernet,
    /// `secondActiveEthernet`.
    #[serde(rename = "secondActiveEthernet")]
    SecondActiveEthernet,
    /// `thirdActiveEthernet`.
    #[serde(rename = "thirdActiveEthernet")]
    ThirdActiveEthernet,
    /// `firstEthernet`.
    #[serde(rename = "firstEthernet")]
    FirstEthernet,
    /// `secondEthernet`.
    #[serde(rename = "secondEthernet")]
    SecondEthernet,
    /// `thirdEthernet`.
    #[serde(rename = "thirdEthernet")]
    ThirdEthernet,
}
