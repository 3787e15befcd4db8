//! Carries the types of Graph's objects into `schemas/`: those that are named here, and the types that they build on.

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::{Result, ensure};

use super::graph::write;
use crate::facts::graph_tables::rows;

/// The types that Russet reads or writes, as the table calls them. A type is added by naming it.
const TYPES: &[&str] = &[
    "AllDevicesAssignmentTarget",
    "AllLicensedUsersAssignmentTarget",
    "AppListItem",
    "ConditionalAccessConditionSet",
    "ConditionalAccessGrantControls",
    "ConditionalAccessPolicy",
    "ConditionalAccessSessionControls",
    "CustomSubjectAlternativeName",
    "CustomUpdateTimeWindow",
    "DepMacOSEnrollmentProfile",
    "DepProfileAdminAccountPasswordRotationSetting",
    "DeviceAndAppManagementAssignmentFilter",
    "DeviceComplianceActionItem",
    "DeviceCompliancePolicyAssignment",
    "DeviceCompliancePolicyScript",
    "DeviceComplianceScheduledActionForRule",
    "DeviceConfigurationAssignment",
    "DeviceCustomAttributeShellScript",
    "DeviceEnrollmentLimitConfiguration",
    "DeviceEnrollmentPlatformRestriction",
    "DeviceEnrollmentPlatformRestrictionConfiguration",
    "DeviceEnrollmentPlatformRestrictionsConfiguration",
    "DeviceManagementConfigurationChoiceSettingCollectionInstance",
    "DeviceManagementConfigurationChoiceSettingInstance",
    "DeviceManagementConfigurationChoiceSettingValue",
    "DeviceManagementConfigurationGroupSettingCollectionInstance",
    "DeviceManagementConfigurationGroupSettingValue",
    "DeviceManagementConfigurationIntegerSettingValue",
    "DeviceManagementConfigurationPolicy",
    "DeviceManagementConfigurationPolicyAssignment",
    "DeviceManagementConfigurationPolicyTemplateReference",
    "DeviceManagementConfigurationSecretSettingValue",
    "DeviceManagementConfigurationSetting",
    "DeviceManagementConfigurationSimpleSettingCollectionInstance",
    "DeviceManagementConfigurationSimpleSettingInstance",
    "DeviceManagementConfigurationStringSettingValue",
    "DeviceManagementScriptAssignment",
    "DeviceShellScript",
    "EnrollmentConfigurationAssignment",
    "ExclusionGroupAssignmentTarget",
    "ExtendedKeyUsage",
    "Group",
    "GroupAssignmentTarget",
    "IpRange",
    "KeyValuePair",
    "MacOSAppScript",
    "MacOSAssociatedDomainsItem",
    "MacOSCompliancePolicy",
    "MacOSCustomAppConfiguration",
    "MacOSCustomConfiguration",
    "MacOSDeviceFeaturesConfiguration",
    "MacOSDmgApp",
    "MacOSEndpointProtectionConfiguration",
    "MacOSEnterpriseWiFiConfiguration",
    "MacOSExtensionsConfiguration",
    "MacOSFirewallApplication",
    "MacOSGeneralDeviceConfiguration",
    "MacOSImportedPFXCertificateProfile",
    "MacOSIncludedApp",
    "MacOSKernelExtension",
    "MacOSLaunchItem",
    "MacOSLobApp",
    "MacOSLobChildApp",
    "MacOSMicrosoftDefenderApp",
    "MacOSMicrosoftEdgeApp",
    "MacOSMinimumOperatingSystem",
    "MacOSOfficeSuiteApp",
    "MacOSPkcsCertificateProfile",
    "MacOSPkgApp",
    "MacOSPrivacyAccessControlItem",
    "MacOSScepCertificateProfile",
    "MacOSSingleSignOnExtension",
    "MacOSSoftwareUpdateConfiguration",
    "MacOSSystemExtension",
    "MacOSSystemExtensionTypeMapping",
    "MacOSTrustedRootCertificate",
    "MacOSVpnConfiguration",
    "MacOSWebClip",
    "MacOSWiFiConfiguration",
    "MacOSWiredNetworkConfiguration",
    "MacOsVppApp",
    "MobileAppAssignment",
    "VppLicensingType",
];

/// Kinds that the table gives wrongly: type, property, kind. Of `scriptContent` Microsoft's description says that it is a
/// script in base64, as in the other types that carry one.
const CORRECTED: &[(&str, &str, &str)] = &[("MacOSAppScript", "scriptContent", "bytes")];

/// What every type builds on; it has no properties of its own.
const ROOT: &str = "AdditionalDataHolder";

pub(super) fn resources(source: &Path, schemas: &Path) -> Result<()> {
    let all = rows(&source.join("graph/resources.tsv"), 4)?;
    let wanted = with_bases(&all, TYPES)?;
    let mut lines = vec![
        "# Types of objects of Microsoft Graph. Written by `cargo xtask import-graph`.".to_owned(),
        "# kind: str, int, bool, datetime, bytes, `enum NAME`, the name of a type, or one of these in brackets for a list;"
            .to_owned(),
        "# of `@odata.type` the kind is the name in Graph.".to_owned(),
        "# type\tbase\tproperty\tkind".to_owned(),
    ];
    let mut enums = BTreeSet::new();
    for row in &all {
        let [name, base, property, kind] = row.as_slice() else {
            continue;
        };
        let is_name = property != "@odata.type" || kind.starts_with('#');
        if !wanted.contains(name.as_str()) || !is_name {
            continue;
        }
        let mut corrected = CORRECTED.iter();
        let corrected = corrected.find(|(of, wrong, _)| name == of && property == wrong);
        let kind = corrected.map_or(kind.as_str(), |(_, _, right)| right);
        let element = kind.trim_start_matches('[').trim_end_matches(']');
        enums.extend(element.strip_prefix("enum ").map(str::to_owned));
        lines.push([name.as_str(), base, property, kind].join("\t"));
    }
    write(&schemas.join("graph/resources.tsv"), &lines)?;
    enumerations(source, schemas, &enums)
}

/// The types that are named, and those that they build on.
fn with_bases<'a>(all: &'a [Vec<String>], types: &[&'a str]) -> Result<BTreeSet<&'a str>> {
    let mut wanted: BTreeSet<&str> = BTreeSet::new();
    let mut waiting: Vec<&str> = types.to_vec();
    while let Some(name) = waiting.pop() {
        if name == ROOT || !wanted.insert(name) {
            continue;
        }
        let rows = all
            .iter()
            .filter(|row| row.first().is_some_and(|first| first == name));
        let bases: Vec<&str> = rows
            .filter_map(|row| row.get(1))
            .map(String::as_str)
            .collect();
        ensure!(!bases.is_empty(), "there is no type `{name}`");
        waiting.extend(bases);
    }
    Ok(wanted)
}

fn enumerations(source: &Path, schemas: &Path, wanted: &BTreeSet<String>) -> Result<()> {
    let mut lines = vec![
        "# Enumerations of the types in `resources.tsv`. Written by `cargo xtask import-graph`."
            .to_owned(),
        "# enum\tvalues".to_owned(),
    ];
    for row in rows(&source.join("graph/enums.tsv"), 2)? {
        if row.first().is_some_and(|name| wanted.contains(name)) {
            lines.push(row.join("\t"));
        }
    }
    write(&schemas.join("graph/enums.tsv"), &lines)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_type_brings_what_it_builds_on() {
        let row = |name: &str, base: &str| -> Vec<String> {
            [name, base, "x", "str"].map(str::to_owned).to_vec()
        };
        let all = [row("A", "B"), row("B", ROOT), row("C", "B")];
        let wanted = with_bases(&all, &["A"]).unwrap();
        assert_eq!(wanted.into_iter().collect::<Vec<_>>(), ["A", "B"]);
        assert!(with_bases(&all, &["D"]).is_err());
    }
}
