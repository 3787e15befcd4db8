//! The table of objects: which types of Graph there are for which document, where they are posted, how they are assigned.

use self::Assigned::{App, Configuration, Enrollment, Never, Policy, Script, Users};

/// A kind of document of policy source that becomes an object of Graph.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A group of Microsoft Entra.
    Group,
    /// An assignment filter.
    Filter,
    /// How Macs come into management: enrollment profiles and enrollment restrictions.
    Enrollment,
    /// What a Mac must be like to count as compliant.
    Compliance,
    /// A Conditional Access policy.
    ConditionalAccess,
    /// An app.
    App,
    /// A shell script.
    Script,
    /// A shell script whose output Intune keeps.
    CustomAttribute,
    /// A certificate profile.
    Certificate,
    /// A Wi-Fi, wired or VPN profile.
    Network,
    /// A software update policy.
    Update,
    /// A device configuration from one of the other templates.
    Template,
}

impl Kind {
    /// All of them, in the order in which a rollout makes them.
    pub const ALL: [Self; 12] = [
        Self::Group,
        Self::Filter,
        Self::Enrollment,
        Self::Certificate,
        Self::Network,
        Self::Template,
        Self::Update,
        Self::App,
        Self::Script,
        Self::CustomAttribute,
        Self::Compliance,
        Self::ConditionalAccess,
    ];

    /// The field that makes a document one of these, `compliance`; also what the manifest calls it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Group => "group",
            Self::Filter => "filter",
            Self::Enrollment => "enrollment",
            Self::Compliance => "compliance",
            Self::ConditionalAccess => "conditional-access",
            Self::App => "app",
            Self::Script => "script",
            Self::CustomAttribute => "custom-attribute",
            Self::Certificate => "certificate",
            Self::Network => "network",
            Self::Update => "update",
            Self::Template => "template",
        }
    }

    /// The word for several of them, which makes a document of them as well: `groups`.
    #[must_use]
    pub const fn plural(self) -> Option<&'static str> {
        match self {
            Self::Group => Some("groups"),
            Self::Filter => Some("filters"),
            Self::App => Some("apps"),
            Self::Script => Some("scripts"),
            Self::CustomAttribute => Some("custom-attributes"),
            Self::Certificate => Some("certificates"),
            Self::Network => Some("networks"),
            Self::Update => Some("updates"),
            Self::Template => Some("templates"),
            Self::Enrollment | Self::Compliance | Self::ConditionalAccess => None,
        }
    }

    /// All fields that make a document one of these.
    pub fn fields(self) -> impl Iterator<Item = &'static str> {
        std::iter::once(self.name()).chain(self.plural())
    }

    /// What people call one: `compliance policy`.
    #[must_use]
    pub const fn title(self) -> &'static str {
        match self {
            Self::Group => "group",
            Self::Filter => "assignment filter",
            Self::Enrollment => "enrollment profile or restriction",
            Self::Compliance => "compliance policy",
            Self::ConditionalAccess => "Conditional Access policy",
            Self::App => "app",
            Self::Script => "shell script",
            Self::CustomAttribute => "custom attribute",
            Self::Certificate => "certificate profile",
            Self::Network => "network profile",
            Self::Update => "software update policy",
            Self::Template => "device configuration",
        }
    }

    /// The order of its requests: lower ones are made first.
    #[must_use]
    pub const fn order(self) -> u32 {
        match self {
            Self::Group => 100,
            Self::Filter => 150,
            Self::Enrollment => 200,
            Self::Certificate => 250,
            Self::Network => 260,
            // 300 is the order of profiles.
            Self::Template => 310,
            Self::Update => 320,
            Self::App => 400,
            Self::Script => 450,
            Self::CustomAttribute => 460,
            Self::Compliance => 500,
            Self::ConditionalAccess => 600,
        }
    }

    /// The types that a document of this kind can ask for; the first is what it means where it does not say.
    pub fn types(self) -> impl Iterator<Item = &'static ObjectType> {
        TYPES.iter().filter(move |found| found.kind == self)
    }

    /// The type of a document that does not say which: `None` where no type is more usual than the others.
    #[must_use]
    pub fn usual_type(self) -> Option<&'static ObjectType> {
        match self {
            Self::App | Self::Certificate | Self::Network | Self::Template => None,
            _ => self.types().next(),
        }
    }

    /// The kind of document that a field makes.
    #[must_use]
    pub fn of_field(field: &str) -> Option<Self> {
        let mut all = Self::ALL.into_iter();
        all.find(|kind| kind.fields().any(|known| known == field))
    }
}

/// How an object is assigned in Graph.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Assigned {
    /// It is not: a group, a filter, an enrollment profile that is given to serial numbers.
    Never,
    /// `assignments` of `deviceCompliancePolicyAssignment`.
    Policy,
    /// `assignments` of `deviceConfigurationAssignment`.
    Configuration,
    /// `deviceManagementScriptAssignments`; no filter.
    Script,
    /// `mobileAppAssignments`, each with an intent.
    App,
    /// `enrollmentConfigurationAssignments`.
    Enrollment,
    /// Within the object, as its users: Conditional Access.
    Users,
}

/// A property that refers to another object by its name.
#[derive(Debug, PartialEq, Eq)]
pub struct Referring {
    /// The property, `rootCertificate`.
    pub property: &'static str,
    /// What it refers to.
    pub kind: Kind,
}

/// A type of object of Microsoft Graph, and what Russet does with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ObjectType {
    /// Graph's name, `macOSCompliancePolicy`.
    pub name: &'static str,
    /// The kind of document that it stands in.
    pub kind: Kind,
    /// Where it is posted, after the version.
    pub endpoint: &'static str,
    /// How it is assigned.
    pub assigned: Assigned,
    /// Properties without which Graph refuses it, and which nobody but the author can fill in.
    pub required: &'static [&'static str],
    /// Properties that refer to other objects by name.
    pub refers: &'static [Referring],
    /// The property by which it is found, where Graph has it from elsewhere and takes none: an app from the App Store is
    /// there once Intune has read the licenses from Apple.
    pub found_by: Option<&'static str>,
}

impl ObjectType {
    /// The folder of its files below `graph/`: the last part of the endpoint.
    #[must_use]
    pub fn collection(&self) -> &'static str {
        match self.kind {
            Kind::ConditionalAccess => "conditionalAccessPolicies",
            _ => self.endpoint.rsplit('/').next().unwrap_or(self.endpoint),
        }
    }

    /// The name of Graph's `@odata.type`.
    #[must_use]
    pub fn odata_type(&self) -> String {
        format!("#microsoft.graph.{}", self.name)
    }
}

/// The type of this name of Graph, in any letter case, with or without `#microsoft.graph.` before it.
///
/// ```
/// let found = russet::policy::find_type("#microsoft.graph.macOSLobApp").unwrap();
/// assert_eq!(found.kind.name(), "app");
/// ```
#[must_use]
pub fn find_type(name: &str) -> Option<&'static ObjectType> {
    let name = name.rsplit('.').next().unwrap_or(name);
    let name = name.trim_start_matches('#');
    TYPES
        .iter()
        .find(|found| found.name.eq_ignore_ascii_case(name))
}

const APPS: &str = "/deviceAppManagement/mobileApps";
const CONFIGURATIONS: &str = "/deviceManagement/deviceConfigurations";
const ENROLLMENT_PROFILES: &str =
    "/deviceManagement/depOnboardingSettings/{token}/enrollmentProfiles";
/// Profiles for Apple Configurator belong to no token: the account of Intune itself stands in its place.
const CONFIGURATOR_PROFILES: &str =
    "/deviceManagement/depOnboardingSettings/{tenant/intuneAccountId}/enrollmentProfiles";
const ENROLLMENT_CONFIGURATIONS: &str = "/deviceManagement/deviceEnrollmentConfigurations";

const fn object_type(
    kind: Kind,
    name: &'static str,
    endpoint: &'static str,
    assigned: Assigned,
    required: &'static [&'static str],
) -> ObjectType {
    ObjectType {
        name,
        kind,
        endpoint,
        assigned,
        required,
        refers: &[],
        found_by: None,
    }
}

const fn found(object_type: ObjectType, property: &'static str) -> ObjectType {
    ObjectType {
        found_by: Some(property),
        ..object_type
    }
}

const fn referring(object_type: ObjectType, refers: &'static [Referring]) -> ObjectType {
    ObjectType {
        refers,
        ..object_type
    }
}

const fn certificate(property: &'static str) -> Referring {
    Referring {
        property,
        kind: Kind::Certificate,
    }
}

#[rustfmt::skip]
static TYPES: &[ObjectType] = &[
    object_type(Kind::Group, "group", "/groups", Never, &[]),
    object_type(Kind::Filter, "deviceAndAppManagementAssignmentFilter", "/deviceManagement/assignmentFilters", Never, &["rule"]),
    object_type(Kind::Enrollment, "depMacOSEnrollmentProfile", ENROLLMENT_PROFILES, Never, &[]),
    object_type(Kind::Enrollment, "enrollmentProfile", CONFIGURATOR_PROFILES, Never, &[]),
    object_type(Kind::Enrollment, "deviceEnrollmentPlatformRestrictionConfiguration", ENROLLMENT_CONFIGURATIONS, Enrollment, &["platformRestriction"]),
    object_type(Kind::Enrollment, "deviceEnrollmentPlatformRestrictionsConfiguration", ENROLLMENT_CONFIGURATIONS, Enrollment, &[]),
    object_type(Kind::Enrollment, "deviceEnrollmentLimitConfiguration", ENROLLMENT_CONFIGURATIONS, Enrollment, &["limit"]),
    object_type(Kind::Compliance, "macOSCompliancePolicy", "/deviceManagement/deviceCompliancePolicies", Policy, &[]),
    object_type(Kind::ConditionalAccess, "conditionalAccessPolicy", "/identity/conditionalAccess/policies", Users, &[]),
    object_type(Kind::App, "macOSOfficeSuiteApp", APPS, App, &[]),
    object_type(Kind::App, "macOSMicrosoftEdgeApp", APPS, App, &[]),
    object_type(Kind::App, "macOSMicrosoftDefenderApp", APPS, App, &[]),
    object_type(Kind::App, "macOSLobApp", APPS, App, &["bundleId", "publisher"]),
    object_type(Kind::App, "macOSPkgApp", APPS, App, &["primaryBundleId", "primaryBundleVersion", "publisher"]),
    object_type(Kind::App, "macOSDmgApp", APPS, App, &["primaryBundleId", "primaryBundleVersion", "publisher"]),
    found(object_type(Kind::App, "macOsVppApp", APPS, App, &["bundleId"]), "bundleId"),
    object_type(Kind::App, "macOSWebClip", APPS, App, &["appUrl"]),
    object_type(Kind::Script, "deviceShellScript", "/deviceManagement/deviceShellScripts", Script, &["scriptContent"]),
    object_type(Kind::CustomAttribute, "deviceCustomAttributeShellScript", "/deviceManagement/deviceCustomAttributeShellScripts", Script, &["scriptContent", "customAttributeType"]),
    object_type(Kind::Certificate, "macOSTrustedRootCertificate", CONFIGURATIONS, Configuration, &["trustedRootCertificate"]),
    referring(object_type(Kind::Certificate, "macOSScepCertificateProfile", CONFIGURATIONS, Configuration, &["scepServerUrls", "rootCertificate"]), &[certificate("rootCertificate")]),
    object_type(Kind::Certificate, "macOSPkcsCertificateProfile", CONFIGURATIONS, Configuration, &["certificationAuthority", "certificationAuthorityName", "certificateTemplateName"]),
    object_type(Kind::Certificate, "macOSImportedPFXCertificateProfile", CONFIGURATIONS, Configuration, &[]),
    object_type(Kind::Network, "macOSWiFiConfiguration", CONFIGURATIONS, Configuration, &["ssid", "wiFiSecurityType"]),
    referring(object_type(Kind::Network, "macOSEnterpriseWiFiConfiguration", CONFIGURATIONS, Configuration, &["ssid", "eapType"]), &[certificate("rootCertificateForServerValidation"), certificate("rootCertificatesForServerValidation"), certificate("identityCertificateForClientAuthentication")]),
    referring(object_type(Kind::Network, "macOSWiredNetworkConfiguration", CONFIGURATIONS, Configuration, &["eapType"]), &[certificate("rootCertificateForServerValidation"), certificate("identityCertificateForClientAuthentication")]),
    referring(object_type(Kind::Network, "macOSVpnConfiguration", CONFIGURATIONS, Configuration, &["connectionType"]), &[certificate("identityCertificate")]),
    object_type(Kind::Update, "macOSSoftwareUpdateConfiguration", CONFIGURATIONS, Configuration, &[]),
    object_type(Kind::Template, "macOSDeviceFeaturesConfiguration", CONFIGURATIONS, Configuration, &[]),
    object_type(Kind::Template, "macOSEndpointProtectionConfiguration", CONFIGURATIONS, Configuration, &[]),
    object_type(Kind::Template, "macOSExtensionsConfiguration", CONFIGURATIONS, Configuration, &[]),
    object_type(Kind::Template, "macOSGeneralDeviceConfiguration", CONFIGURATIONS, Configuration, &[]),
];

#[cfg(test)]
mod tests {
    use super::*;
    use russet_graph::resource;

    #[test]
    fn every_type_and_every_property_named_here_is_one_of_graph() {
        for found in TYPES {
            let known = resource::find(found.name).unwrap_or_else(|| panic!("{}", found.name));
            let referred = found.refers.iter().map(|refers| refers.property);
            for property in (found.required.iter().copied())
                .chain(referred)
                .chain(found.found_by)
            {
                assert!(
                    known.property(property).is_some(),
                    "{}.{property}",
                    found.name
                );
            }
        }
    }

    #[test]
    fn no_two_kinds_share_a_field() {
        let fields = Kind::ALL.into_iter().flat_map(Kind::fields);
        let mut fields: Vec<_> = fields.collect();
        let all = fields.len();
        fields.sort_unstable();
        fields.dedup();
        assert_eq!(fields.len(), all);
    }
}
