//! What contradicts something else.

use super::rules;

rules! {
    C001 = Error "the same key set to different values"
        "Two documents of one profile set the same key to different values, or a document of an object says one thing in words of the policy language and another in Graph's: `authentication: setup-assistant-modern` beside `configurationWebUrl: false`. Nothing wins silently."
        Policy {
            "profile: Dock\npayloads:\n  com.apple.dock: { autohide: true }\n---\nprofile: Dock\npayloads:\n  com.apple.dock: { autohide: false }\n"
            => "profile: Dock\npayloads:\n  com.apple.dock: { autohide: true }\n---\nprofile: Dock\npayloads:\n  com.apple.dock: { autohide: true }\n"
        }
    C002 = Note "the same key set twice to the same value"
        "Two profiles that reach the same Mac set the same key to the same value, in whatever form each is delivered. Nothing is wrong yet; who changes one of them and not the other makes it a conflict."
        Policy {
            "profile: Everyone\npayloads:\n  com.microsoft.Edge: { HomepageIsNewTabPage: true }\n---\nprofile: Designers\npayloads:\n  com.microsoft.Edge: { HomepageIsNewTabPage: true }\n"
            => "profile: Everyone\npayloads:\n  com.microsoft.Edge: { HomepageIsNewTabPage: true }\n---\nprofile: Designers\npayloads:\n  com.apple.dock: { autohide: true }\n"
        }
    C003 = Warning "two profiles set the same key to different values"
        "Both profiles reach the same Mac, and macOS does not define which of the two values it takes: often it is the profile that was installed last. What is delivered as a profile, by the settings catalog or as a preference file is compared alike. Where it is not certain that a Mac gets both, this is a note."
        Policy {
            "profile: Everyone\ndeliver: mobileconfig\npayloads:\n  com.apple.dock: { tilesize: 48 }\n---\nprofile: Designers\ndeliver: mobileconfig\npayloads:\n  com.apple.dock: { tilesize: 64 }\n"
            => "profile: Everyone\ndeliver: mobileconfig\nassign: { all-devices: true, exclude-groups: [Designers] }\npayloads:\n  com.apple.dock: { tilesize: 48 }\n---\nprofile: Designers\ndeliver: mobileconfig\nassign: { groups: [Designers] }\npayloads:\n  com.apple.dock: { tilesize: 64 }\n---\ngroup: Designers\n"
        }
    C004 = Warning "two settings-catalog policies set the same setting to different values"
        "Intune holds the policies against each other: where both reach a Mac and differ in a setting, it reports a conflict and applies neither value."
        Policy {
            "profile: Everyone\ndeliver: settings-catalog\npayloads:\n  com.apple.dock: { tilesize: 48 }\n---\nprofile: Designers\ndeliver: settings-catalog\npayloads:\n  com.apple.dock: { tilesize: 64 }\n"
            => "profile: Everyone\ndeliver: settings-catalog\nassign: { all-devices: true, exclude-groups: [Designers] }\npayloads:\n  com.apple.dock: { tilesize: 48 }\n---\nprofile: Designers\ndeliver: settings-catalog\nassign: { groups: [Designers] }\npayloads:\n  com.apple.dock: { tilesize: 64 }\n---\ngroup: Designers\n"
        }
    C005 = Note "two values that macOS combines"
        "For a few payloads macOS defines what several values become: of passcode rules, restrictions and the firewall the stricter one holds, of privacy permissions the one that denies, and for each key of a declaration Apple says how it is combined. The laxer one has no effect."
        Policy {
            "profile: Everyone\npayloads:\n  com.apple.mobiledevice.passwordpolicy: { minLength: 8 }\n---\nprofile: Designers\npayloads:\n  com.apple.mobiledevice.passwordpolicy: { minLength: 12 }\n"
            => "profile: Everyone\npayloads:\n  com.apple.mobiledevice.passwordpolicy: { minLength: 12 }\n---\nprofile: Designers\npayloads:\n  com.apple.dock: { autohide: true }\n"
        }
    C006 = Warning "a payload that a Mac takes once, in two profiles"
        "Apple allows one payload of this type on a Mac. With two profiles that have one, which of them counts is not defined, even where they set different keys."
        Policy {
            "profile: A\npayloads:\n  com.apple.SetupAssistant.managed: { SkipSiriSetup: true }\n---\nprofile: B\npayloads:\n  com.apple.SetupAssistant.managed: { SkipPrivacySetup: true }\n"
            => "profile: A\npayloads:\n  com.apple.SetupAssistant.managed: { SkipSiriSetup: true, SkipPrivacySetup: true }\n"
        }
    C007 = Warning "a profile contradicts a compliance policy"
        "Where a compliance policy and a profile are about the same thing, the compliance policy takes precedence, and a Mac that has what the profile says counts as noncompliant. With Conditional Access it then loses access."
        Policy {
            "compliance: Baseline\nfirewallBlockAllIncoming: true\n---\nprofile: Firewall\npayloads:\n  com.apple.security.firewall: { EnableFirewall: true, BlockAllIncoming: false }\n"
            => "compliance: Baseline\nfirewallBlockAllIncoming: true\n---\nprofile: Firewall\npayloads:\n  com.apple.security.firewall: { EnableFirewall: true, BlockAllIncoming: true }\n"
        }
    C008 = Note "two compliance policies that demand different things"
        "Both policies hold the same Mac to the same thing. The stricter demand holds; the other one has no effect."
        Policy {
            "compliance: A\npasswordMinimumLength: 8\n---\ncompliance: B\npasswordMinimumLength: 12\n"
            => "compliance: A\npasswordMinimumLength: 12\n---\ncompliance: B\nfirewallEnabled: true\n"
        }
    C009 = Error "two objects of one kind and name"
        "Two documents describe a group, an app, a script or another object of the same kind under the same name. What refers to it by name could mean either, and Intune would show two that nobody can tell apart."
        Policy {
            "group: Pilot\n---\ngroup: Pilot\ndescription: The first Macs\n"
            => "group: Pilot\n---\ngroup: Everyone\n"
        }
    C010 = Error "a group that is a member of itself"
        "The groups that are listed as members lead back to the group that they are members of. Neither can be made before the other."
        Policy {
            "group: A\nmembers: [B]\n---\ngroup: B\nmembers: [A]\n"
            => "group: A\nmembers: [B]\n---\ngroup: B\n"
        }
}
