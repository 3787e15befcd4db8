//! What the guides ask of groups, filters and assignments.

use super::rules;

rules! {
    R030 = Error "a group, filter or certificate that nothing defines"
        "The policy assigns something to a group, limits it by a filter or refers to a certificate of which it says nothing. When it is rolled out there is no id to put there. Define it, or say that it is in the tenant already with `exists: true`. From the end-to-end guide, phase 1 step 5: groups and filters are made before what is assigned to them."
        Policy {
            "profile: Dock\nassign: { groups: [macOS Endpoints] }\npayloads:\n  com.apple.dock: { autohide: true }\n"
            => "profile: Dock\nassign: { groups: [macOS Endpoints] }\npayloads:\n  com.apple.dock: { autohide: true }\n---\ngroup: macOS Endpoints\nexists: true\n"
        }
    R031 = Error "a group with a rule and with members"
        "The members of a dynamic group are found by its rule alone; Microsoft Entra takes no others. From the end-to-end guide, phase 1 step 5: a group has one membership type."
        Policy {
            "group: macOS Endpoints\nmembershipRule: (device.enrollmentProfileName -eq \"macOS corporate\")\nmembers: [Pilot]\n---\ngroup: Pilot\n"
            => "group: macOS Endpoints\nmembershipRule: (device.enrollmentProfileName -eq \"macOS corporate\")\n"
        }
    R032 = Error "an assignment filter where none is taken"
        "Scripts and custom attributes are assigned to groups without a filter, and Conditional Access is for people: Intune and Microsoft Entra refuse a filter there. From the end-to-end guide, phase 1 step 5: not everything supports filters, scripts among them."
        Policy {
            "script: Device name\nscriptContent: !base64 IyEvYmluL3NoCmV4aXQgMAo=\nassign: { all-devices: true, filter: corporate }\n---\nfilter: corporate\nrule: (device.enrollmentProfileName -eq \"macOS corporate\")\n"
            => "script: Device name\nscriptContent: !base64 IyEvYmluL3NoCmV4aXQgMAo=\nassign: { groups: [macOS Endpoints] }\n---\ngroup: macOS Endpoints\nmembershipRule: (device.enrollmentProfileName -eq \"macOS corporate\")\n"
        }
    R033 = Note "something that is assigned to nobody"
        "Other parts of the policy are assigned, this one is not: it is made in Intune and reaches no Mac. From the end-to-end guide, phases 1 and 3: what is made is assigned to a group or to all devices."
        Policy {
            "profile: Dock\nassign: { all-devices: true }\npayloads:\n  com.apple.dock: { autohide: true }\n---\nprofile: Finder\npayloads:\n  com.apple.finder: { ShowHardDrivesOnDesktop: true }\n"
            => "profile: Dock\nassign: { all-devices: true }\npayloads:\n  com.apple.dock: { autohide: true }\n---\nprofile: Finder\nassign: { all-devices: true }\npayloads:\n  com.apple.finder: { ShowHardDrivesOnDesktop: true }\n"
        }
    R034 = Warning "what must apply at once waits for a dynamic group"
        "The members of a dynamic group are found some minutes after enrollment, in a large organization later. Until then a Mac is without the security settings, restrictions or Company Portal that the group gets. The built-in group of all devices with an assignment filter applies at once. From the end-to-end guide, phase 1 step 5, option 2."
        Policy {
            "profile: Firewall\nassign: { groups: [macOS Endpoints] }\npayloads:\n  com.apple.security.firewall: { EnableFirewall: true }\n---\ngroup: macOS Endpoints\nmembershipRule: (device.enrollmentProfileName -eq \"macOS corporate\")\n"
            => "profile: Firewall\nassign: { all-devices: true, filter: corporate }\npayloads:\n  com.apple.security.firewall: { EnableFirewall: true }\n---\nfilter: corporate\nrule: (device.enrollmentProfileName -eq \"macOS corporate\")\n"
        }
}
