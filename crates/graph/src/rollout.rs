//! What a rollout of Macs needs beside a policy: what has to be there before, which hosts have to be reachable, what comes
//! afterwards.
//!
//! Each is needed under a [`Condition`]; whether that holds is for whoever knows the policy to say.

use crate::generated::rollout::{ENDPOINTS, PREREQUISITES};

/// Something that has to be there, or has to be done.
#[derive(Debug, PartialEq)]
pub struct Prerequisite {
    /// A name of its own, `push-certificate`.
    pub id: &'static str,
    /// When it comes up.
    pub phase: Phase,
    /// What it is, in a few words.
    pub title: &'static str,
    /// What it is for.
    pub purpose: &'static str,
    /// When it is needed.
    pub needed: Condition,
    /// When the policy brings it along.
    pub done: Option<Condition>,
    /// How to see that it is there.
    pub check: &'static str,
    /// The guide that asks for it.
    pub guide: &'static str,
    /// Where the guide does.
    pub section: &'static str,
}

/// A host that has to be reachable.
#[derive(Debug, PartialEq)]
pub struct Endpoint {
    /// What it belongs to, `Apple push notifications`.
    pub service: &'static str,
    /// Its name; `*` stands for one part or several.
    pub host: &'static str,
    /// Protocols and ports, `tcp 80, 443`.
    pub ports: &'static str,
    /// When it is needed.
    pub needed: Condition,
    /// What it is for.
    pub purpose: &'static str,
    /// Where its owner says so.
    pub source: &'static str,
}

/// When something comes up, in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Phase {
    /// Before anything is bought or clicked.
    Organization,
    /// In Intune and Microsoft Entra.
    Tenant,
    /// At Apple, and what Intune gets from there.
    Apple,
    /// In the network that Macs are in.
    Network,
    /// In services that the policy relies on.
    Services,
    /// On the Macs.
    Devices,
    /// After the policy is in the tenant.
    Enroll,
    /// As long as there are Macs.
    Maintain,
}

impl Phase {
    /// All of them, in order.
    pub const ALL: [Self; 8] = [
        Self::Organization,
        Self::Tenant,
        Self::Apple,
        Self::Network,
        Self::Services,
        Self::Devices,
        Self::Enroll,
        Self::Maintain,
    ];

    /// The name in tables and JSON, `tenant`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Organization => "organization",
            Self::Tenant => "tenant",
            Self::Apple => "apple",
            Self::Network => "network",
            Self::Services => "services",
            Self::Devices => "devices",
            Self::Enroll => "enroll",
            Self::Maintain => "maintain",
        }
    }

    /// What it is called in a plan.
    #[must_use]
    pub const fn title(self) -> &'static str {
        match self {
            Self::Organization => "The organization",
            Self::Tenant => "The tenant",
            Self::Apple => "Apple",
            Self::Network => "The network",
            Self::Services => "Other services",
            Self::Devices => "The Macs",
            Self::Enroll => "Enroll the Macs",
            Self::Maintain => "Keep them going",
        }
    }

    /// Does it come after the policy is in the tenant?
    #[must_use]
    pub const fn is_after(self) -> bool {
        matches!(self, Self::Enroll | Self::Maintain)
    }
}

/// Declares the conditions: each with its name in tables and JSON, and with what is the case where it holds.
macro_rules! conditions {
    ($($condition:ident = $name:literal $holds:literal)*) => {
        /// What has to be the case for something to be needed, or to be done already.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Condition {
            $(#[doc = $holds] $condition,)*
        }

        impl Condition {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$condition),*];

            /// The name in tables and JSON, `automated-enrollment`.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$condition => $name,)*
                }
            }

            /// What is the case where it holds, as the end of a sentence that begins with "because".
            #[must_use]
            pub const fn reason(self) -> &'static str {
                match self {
                    $(Self::$condition => $holds,)*
                }
            }
        }
    };
}

conditions! {
    Always = "always" "every rollout needs it"
    AppleBusiness = "apple-business" "Macs or apps come through Apple Business Manager or Apple School Manager"
    AutomatedEnrollment = "automated-enrollment" "Macs enroll automatically"
    EnrollmentProfile = "enrollment-profile" "the folder has an enrollment profile"
    UserAffinity = "user-affinity" "an enrollment profile gives each Mac a user"
    NoUserAffinity = "no-user-affinity" "an enrollment profile gives Macs no user"
    Users = "users" "nothing in the folder says that Macs have no users"
    UsersEnroll = "users-enroll" "people enroll their Macs themselves"
    EnrollmentRestriction = "enrollment-restriction" "the folder restricts platforms"
    EnrollmentLimit = "enrollment-limit" "the folder limits the number of devices"
    MissingGroup = "missing-group" "an assignment names a group that the folder does not create"
    MissingFilter = "missing-filter" "an assignment names a filter that the folder does not create"
    CompanyPortal = "company-portal" "the folder installs Company Portal"
    VolumePurchasedApp = "volume-purchased-app" "an app comes from the App Store"
    Defender = "defender" "the folder is set up for Microsoft Defender"
    DefenderOnboarding = "defender-onboarding" "the folder has Defender's onboarding package"
    PkcsCertificate = "pkcs-certificate" "the folder has PKCS certificates"
    ScepCertificate = "scep-certificate" "the folder has SCEP certificates"
    Certificate = "certificate" "the folder has certificates that are issued to each Mac"
    TrustedRoot = "trusted-root" "the folder has a root certificate"
    CertificateNetwork = "certificate-network" "the folder has a network that asks for a certificate or an account"
    ConditionalAccess = "conditional-access" "the folder has Conditional Access policies"
    ManagementAgent = "management-agent" "the folder has scripts, custom attributes, packages or disk images"
    BootstrapToken = "bootstrap-token" "the folder manages updates or kernel extensions"
    FileVault = "file-vault" "the folder encrypts disks"
    SingleSignOn = "single-sign-on" "the folder sets up a single sign-on extension"
    MicrosoftApps = "microsoft-apps" "the folder has apps of Microsoft or their settings"
    AutoUpdateCache = "auto-update-cache" "Microsoft AutoUpdate is sent to a cache"
    ContentCaching = "content-caching" "a Mac is to cache content"
}

/// Everything that a rollout may need, in the order in which it comes up.
///
/// ```
/// use russet_graph::rollout::{Condition, prerequisites};
/// let certificate = prerequisites().iter().find(|needed| needed.id == "push-certificate").unwrap();
/// assert_eq!(certificate.needed, Condition::Always);
/// ```
#[must_use]
pub const fn prerequisites() -> &'static [Prerequisite] {
    &PREREQUISITES
}

/// Every host that Macs may have to reach, by service.
///
/// ```
/// use russet_graph::rollout::endpoints;
/// let push = endpoints().iter().find(|endpoint| endpoint.host == "*.push.apple.com").unwrap();
/// assert_eq!(push.ports, "tcp 80, 443, 2197, 5223");
/// ```
#[must_use]
pub const fn endpoints() -> &'static [Endpoint] {
    &ENDPOINTS
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn prerequisites_are_in_the_order_of_the_phases_and_each_phase_has_some() {
        let phases: Vec<Phase> = prerequisites().iter().map(|needed| needed.phase).collect();
        assert!(phases.is_sorted());
        let used: BTreeSet<Phase> = phases.into_iter().collect();
        assert_eq!(used, Phase::ALL.into_iter().collect());
    }

    #[test]
    fn every_condition_is_the_condition_of_something() {
        let hosts = endpoints().iter().map(|host| host.needed);
        let needed = prerequisites().iter().map(|needed| needed.needed);
        let done = prerequisites().iter().filter_map(|needed| needed.done);
        let used: BTreeSet<Condition> = hosts.chain(needed).chain(done).collect();
        assert_eq!(used, Condition::ALL.iter().copied().collect());
    }

    #[test]
    fn names_of_conditions_are_told_apart() {
        let names: BTreeSet<&str> = Condition::ALL
            .iter()
            .map(|condition| condition.name())
            .collect();
        assert_eq!(names.len(), Condition::ALL.len());
    }

    #[test]
    fn hosts_of_a_service_stand_together_and_each_has_ports() {
        let mut services: Vec<&str> = endpoints().iter().map(|host| host.service).collect();
        services.dedup();
        let told_apart: BTreeSet<&str> = services.iter().copied().collect();
        assert_eq!(services.len(), told_apart.len());
        for host in endpoints() {
            let ports: Vec<&str> = host.ports.split(", ").collect();
            let is_port = |port: &str| port.parse::<u16>().is_ok();
            let start = |part: &&str| part.starts_with("tcp ") || part.starts_with("udp ");
            assert!(ports.first().is_some_and(start), "{}", host.host);
            for part in ports {
                let number = part.trim_start_matches("tcp ").trim_start_matches("udp ");
                assert!(is_port(number), "{}: {part}", host.host);
            }
            assert!(host.source.starts_with("https://"), "{}", host.host);
        }
    }

    #[test]
    fn purposes_and_checks_are_sentences() {
        for needed in prerequisites() {
            for text in [needed.purpose, needed.check] {
                assert!(text.ends_with('.'), "{}: {text}", needed.id);
            }
            assert!(!needed.title.ends_with('.'), "{}", needed.id);
        }
    }
}
