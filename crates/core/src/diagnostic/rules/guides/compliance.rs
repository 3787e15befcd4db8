//! What the guides ask of compliance and Conditional Access.

use super::rules;

rules! {
    R110 = Warning "Conditional Access without a compliance policy"
        "Conditional Access lets only compliant Macs in, but nothing in the policy folder says what makes a Mac compliant: the tenant's default decides, or every Mac is locked out. From the end-to-end guide, phase 3: Conditional Access enforces the compliance policies that are made first."
        Policy {
            "conditional-access: Compliant Macs\nassign: { all-users: true }\n"
            => "conditional-access: Compliant Macs\nassign: { all-users: true }\n---\ncompliance: Baseline\nassign: { all-devices: true }\nfirewallEnabled: true\n"
        }
    R111 = Note "compliance that nothing enforces"
        "A compliance policy reports which Macs fail it. Without a Conditional Access policy that demands a compliant device those Macs keep their access. From the end-to-end guide, phase 3: enforce compliance with Conditional Access."
        Policy {
            "compliance: Baseline\nassign: { all-devices: true }\nfirewallEnabled: true\n"
            => "compliance: Baseline\nassign: { all-devices: true }\nfirewallEnabled: true\n---\nconditional-access: Compliant Macs\nassign: { all-users: true }\n"
        }
    R112 = Note "a security setting that compliance does not check"
        "A profile turns FileVault, the firewall or Gatekeeper on, and the compliance policies of the folder do not look whether it is. From the end-to-end guide, phase 3: each of the three is configured, checked for compliance and deployed."
        Policy {
            "profile: Firewall\npayloads:\n  com.apple.security.firewall: { EnableFirewall: true }\n---\ncompliance: Baseline\nstorageRequireEncryption: true\n"
            => "profile: Firewall\npayloads:\n  com.apple.security.firewall: { EnableFirewall: true }\n---\ncompliance: Baseline\nfirewallEnabled: true\n"
        }
    R113 = Warning "a compliant Mac demanded, but no Company Portal"
        "Until its user has signed in to the Company Portal, a Mac is not registered with Microsoft Entra and not evaluated for compliance, so that Conditional Access keeps it out. From the Apple Business Manager guide, authentication with Setup Assistant."
        Policy {
            "conditional-access: Compliant Macs\nassign: { all-users: true }\n---\ncompliance: Baseline\nassign: { all-devices: true }\nfirewallEnabled: true\n"
            => "conditional-access: Compliant Macs\nassign: { all-users: true }\n---\ncompliance: Baseline\nassign: { all-devices: true }\nfirewallEnabled: true\n---\napp: Company Portal\ntype: macOSPkgApp\npublisher: Microsoft\nprimaryBundleId: com.microsoft.CompanyPortalMac\nprimaryBundleVersion: \"5.2404.0\"\npackage: { file: CompanyPortal-Installer.pkg, size: 62914560, sha256: abababababababababababababababababababababababababababababababab }\n"
        }
    R114 = Warning "a threat level demanded, but no Defender"
        "The compliance policy holds a Mac to the threat level that Microsoft Defender for Endpoint reports, and neither the Defender app nor its settings are in the policy. A Mac that Defender does not know has no level, and fails. From the end-to-end guide, phase 3: Microsoft Defender for Endpoint."
        Policy {
            "compliance: Baseline\nadvancedThreatProtectionRequiredSecurityLevel: medium\n"
            => "compliance: Baseline\nadvancedThreatProtectionRequiredSecurityLevel: medium\n---\napp: Defender\ntype: macOSMicrosoftDefenderApp\n"
        }
    R115 = Note "a compliance demand that no profile meets"
        "The compliance policy demands something of a Mac that a profile could set, and none of the folder does: whether a Mac complies is left to its user. From the end-to-end guide, phase 3: a setting is configured and checked for compliance."
        Policy {
            "compliance: Baseline\nfirewallEnabled: true\n"
            => "compliance: Baseline\nfirewallEnabled: true\n---\nprofile: Firewall\npayloads:\n  com.apple.security.firewall: { EnableFirewall: true }\n"
        }
}
