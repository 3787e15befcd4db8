//! When something is needed: what to look for in a policy and in what was built from it.

use super::evidence::Sign::{
    self, Always, Flag, Holds, If, Key, Mention, Missing, NoObject, Object, Payload, Target,
};
use crate::policy::EnrollmentKind;
use russet_graph::rollout::Condition;

/// What the enrollment profile of a Mac is in Graph.
const ENROLLMENT_PROFILE: &str = "depMacOSEnrollmentProfile";

/// Whether an enrollment profile gives the Mac a user.
const AFFINITY: &str = "requiresUserAuthentication";

const COMPANY_PORTAL: &str = "com.microsoft.CompanyPortalMac";

/// Every condition, with the signs of which each is enough.
static CONDITIONS: &[(Condition, &[Sign])] = &[
    (Condition::Always, &[Always]),
    (
        Condition::AppleBusiness,
        &[
            If(Condition::AutomatedEnrollment),
            If(Condition::VolumePurchasedApp),
        ],
    ),
    (
        Condition::AutomatedEnrollment,
        &[
            Object(ENROLLMENT_PROFILE),
            Missing("enrollment-token"),
            Target(EnrollmentKind::Automated),
        ],
    ),
    (Condition::EnrollmentProfile, &[Object(ENROLLMENT_PROFILE)]),
    (
        Condition::UserAffinity,
        &[Flag(ENROLLMENT_PROFILE, AFFINITY, true)],
    ),
    (
        Condition::NoUserAffinity,
        &[Flag(ENROLLMENT_PROFILE, AFFINITY, false)],
    ),
    (
        Condition::Users,
        &[If(Condition::UserAffinity), NoObject(ENROLLMENT_PROFILE)],
    ),
    (
        Condition::UsersEnroll,
        &[Target(EnrollmentKind::Device), Target(EnrollmentKind::User)],
    ),
    (
        Condition::EnrollmentRestriction,
        &[
            Object("deviceEnrollmentPlatformRestrictionConfiguration"),
            Object("deviceEnrollmentPlatformRestrictionsConfiguration"),
        ],
    ),
    (
        Condition::EnrollmentLimit,
        &[Object("deviceEnrollmentLimitConfiguration")],
    ),
    (Condition::MissingGroup, &[Missing("group")]),
    (Condition::MissingFilter, &[Missing("filter")]),
    (
        Condition::CompanyPortal,
        &[
            Holds("macOSPkgApp", COMPANY_PORTAL),
            Holds("macOSLobApp", COMPANY_PORTAL),
        ],
    ),
    (
        Condition::VolumePurchasedApp,
        &[Object("macOsVppApp"), Missing("vpp-token")],
    ),
    (
        Condition::Defender,
        &[
            Object("macOSMicrosoftDefenderApp"),
            Mention("com.microsoft.wdav"),
            Flag(
                "macOSCompliancePolicy",
                "deviceThreatProtectionEnabled",
                true,
            ),
        ],
    ),
    (
        Condition::DefenderOnboarding,
        &[Payload("com.microsoft.wdav.atp")],
    ),
    (
        Condition::PkcsCertificate,
        &[
            Object("macOSPkcsCertificateProfile"),
            Object("macOSImportedPFXCertificateProfile"),
        ],
    ),
    (
        Condition::ScepCertificate,
        &[
            Object("macOSScepCertificateProfile"),
            Payload("com.apple.security.scep"),
        ],
    ),
    (
        Condition::Certificate,
        &[
            If(Condition::PkcsCertificate),
            If(Condition::ScepCertificate),
        ],
    ),
    (
        Condition::TrustedRoot,
        &[
            Object("macOSTrustedRootCertificate"),
            Payload("com.apple.security.root"),
            Payload("com.apple.security.pem"),
        ],
    ),
    (
        Condition::CertificateNetwork,
        &[
            Object("macOSEnterpriseWiFiConfiguration"),
            Object("macOSWiredNetworkConfiguration"),
            Key("com.apple.wifi.managed", "EAPClientConfiguration"),
        ],
    ),
    (
        Condition::ConditionalAccess,
        &[Object("conditionalAccessPolicy")],
    ),
    (
        Condition::ManagementAgent,
        &[
            Object("deviceShellScript"),
            Object("deviceCustomAttributeShellScript"),
            Object("macOSPkgApp"),
            Object("macOSDmgApp"),
        ],
    ),
    (
        Condition::BootstrapToken,
        &[
            Object("macOSSoftwareUpdateConfiguration"),
            Object("macOSExtensionsConfiguration"),
            Payload("com.apple.SoftwareUpdate"),
            Payload("com.apple.configuration.softwareupdate.enforcement.specific"),
            Payload("com.apple.configuration.softwareupdate.settings"),
            Payload("com.apple.syspolicy.kernel-extension-policy"),
        ],
    ),
    (
        Condition::FileVault,
        &[
            Payload("com.apple.MCX.FileVault2"),
            Object("macOSEndpointProtectionConfiguration"),
        ],
    ),
    (
        Condition::SingleSignOn,
        &[
            Payload("com.apple.extensiblesso"),
            Payload("com.apple.associated-domains"),
            Object("macOSDeviceFeaturesConfiguration"),
        ],
    ),
    (
        Condition::MicrosoftApps,
        &[
            Object("macOSOfficeSuiteApp"),
            Object("macOSMicrosoftEdgeApp"),
            Object("macOSMicrosoftDefenderApp"),
            Payload("com.microsoft.autoupdate2"),
            Payload("com.microsoft.office"),
        ],
    ),
    (
        Condition::AutoUpdateCache,
        &[Key("com.microsoft.autoupdate2", "UpdateCache")],
    ),
    (
        Condition::ContentCaching,
        &[Payload("com.apple.AssetCache.managed")],
    ),
];

/// What to look for.
pub(super) fn signs(condition: Condition) -> &'static [Sign] {
    let mut conditions = CONDITIONS.iter();
    conditions
        .find(|(known, _)| *known == condition)
        .map_or(&[], |(_, signs)| signs)
}

#[cfg(test)]
mod tests {
    use super::*;
    use russet_graph::resource;

    #[test]
    fn every_condition_stands_in_the_table_once() {
        let listed: Vec<_> = CONDITIONS.iter().map(|(condition, _)| *condition).collect();
        assert_eq!(listed, Condition::ALL);
        assert!(CONDITIONS.iter().all(|(_, signs)| !signs.is_empty()));
    }

    #[test]
    fn conditions_lead_to_others_without_a_circle() {
        fn depth(condition: Condition, left: usize) {
            assert!(left > 0, "{}", condition.name());
            for sign in signs(condition) {
                if let If(other) = sign {
                    depth(*other, left - 1);
                }
            }
        }
        Condition::ALL
            .iter()
            .for_each(|condition| depth(*condition, 3));
    }

    #[test]
    fn payloads_and_properties_that_are_looked_for_exist() {
        for (condition, signs) in CONDITIONS {
            for sign in *signs {
                let is_known = match sign {
                    Payload(name) | Key(name, _) => {
                        name.starts_with("com.microsoft.")
                            || !russet_payloads::find(name).is_empty()
                            || russet_payloads::find_declaration(name).is_some()
                    }
                    Flag(object, property, _) => resource::find(object)
                        .is_none_or(|resource| resource.property(property).is_some()),
                    _ => true,
                };
                assert!(is_known, "{}: {sign:?}", condition.name());
            }
        }
    }
}
