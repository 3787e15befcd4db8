//! What the target Macs have: versions, scopes, supervision, enrollment.

use super::rules;

rules! {
    A001 = Error "a payload that the target does not have yet"
        "Apple introduced the payload in a later macOS than the oldest one that the policy is for."
        Policy {
            "profile: Background services\ntarget: { macos: \"12\" }\npayloads:\n  com.apple.servicemanagement: { Rules: [{ RuleType: TeamIdentifier, RuleValue: UBF8T346G9 }] }\n"
            => "profile: Background services\ntarget: { macos: \"13\" }\npayloads:\n  com.apple.servicemanagement: { Rules: [{ RuleType: TeamIdentifier, RuleValue: UBF8T346G9 }] }\n"
        }
    A002 = Error "a key that the target does not have yet"
        "Apple introduced the key in a later macOS than the oldest one that the policy is for. Older Macs ignore it."
        Policy {
            "profile: Disk encryption\ntarget: { macos: \"13\" }\npayloads:\n  com.apple.MCX.FileVault2: { Enable: \"On\", Defer: true, ForceEnableInSetupAssistant: true }\n  com.apple.security.FDERecoveryKeyEscrow: { Location: Contoso }\n"
            => "profile: Disk encryption\ntarget: { macos: \"14\" }\npayloads:\n  com.apple.MCX.FileVault2: { Enable: \"On\", Defer: true, ForceEnableInSetupAssistant: true }\n  com.apple.security.FDERecoveryKeyEscrow: { Location: Contoso }\n"
        }
    A003 = Error "a value that the target does not take"
        "The key is older than this value, or has outlived it."
        Policy {
            "profile: Single sign-on\ntarget: { macos: \"26\" }\npayloads:\n  com.apple.extensiblesso:\n    ExtensionIdentifier: com.example.sso\n    TeamIdentifier: ABCDE12345\n    Type: Redirect\n    URLs: [https://login.example.com]\n    PlatformSSO: { AuthenticationMethod: OpenID, WebLoginURLAllowList: [https://login.example.com] }\n"
            => "profile: Single sign-on\ntarget: { macos: \"27\" }\npayloads:\n  com.apple.extensiblesso:\n    ExtensionIdentifier: com.example.sso\n    TeamIdentifier: ABCDE12345\n    Type: Redirect\n    URLs: [https://login.example.com]\n    PlatformSSO: { AuthenticationMethod: OpenID, WebLoginURLAllowList: [https://login.example.com] }\n"
        }
    A004 = Warning "deprecated"
        "Apple advises against it and may remove it. Without a target this is only a note."
        Policy {
            "profile: Updates\ntarget: { macos: \"26\" }\npayloads:\n  com.apple.SoftwareUpdate: { AutomaticDownload: true }\n"
            => "profile: Dock\ntarget: { macos: \"26\" }\npayloads:\n  com.apple.dock: { autohide: true }\n"
        }
    A005 = Error "removed from macOS"
        "Apple has taken it out of the macOS that the policy is for. Without a target this is a warning: older Macs still have it."
        Policy {
            "profile: Updates\ntarget: { macos: \"27\" }\npayloads:\n  com.apple.SoftwareUpdate: { AutomaticDownload: true }\n"
            => "profile: Updates\ntarget: { macos: \"15\" }\npayloads:\n  com.apple.SoftwareUpdate: { AutomaticDownload: true }\n"
        }
    A006 = Error "the wrong scope"
        "Some payloads and keys work only for the whole Mac (system scope, the device channel), some only for a user (user scope, the user \
         channel). In the other one they install and do nothing."
        Policy {
            "profile: Disk encryption\nscope: user\npayloads:\n  com.apple.MCX.FileVault2: { Enable: \"On\", Defer: true }\n"
            => "profile: Disk encryption\nscope: system\npayloads:\n  com.apple.MCX.FileVault2: { Enable: \"On\", Defer: true }\n"
        }
    A007 = Error "needs supervision"
        "Apple honours it on supervised Macs only, and the target is not supervised."
        Policy {
            "profile: Name resolution\ntarget: { supervised: false }\npayloads:\n  com.apple.dnsSettings.managed: { DNSSettings: { DNSProtocol: HTTPS, ServerURL: https://dns.example.com/query }, ProhibitDisablement: true }\n"
            => "profile: Name resolution\ntarget: { supervised: true }\npayloads:\n  com.apple.dnsSettings.managed: { DNSSettings: { DNSProtocol: HTTPS, ServerURL: https://dns.example.com/query }, ProhibitDisablement: true }\n"
        }
    A008 = Error "needs another kind of enrollment"
        "Apple honours it only on Macs that were enrolled in a certain way, most often by automated device enrollment."
        Policy {
            "profile: Disk encryption\ntarget: { enrollment: device }\npayloads:\n  com.apple.MCX.FileVault2: { Enable: \"On\", Defer: true, ForceEnableInSetupAssistant: true }\n"
            => "profile: Disk encryption\ntarget: { enrollment: automated }\npayloads:\n  com.apple.MCX.FileVault2: { Enable: \"On\", Defer: true, ForceEnableInSetupAssistant: true }\n"
        }
    A009 = Error "not under user enrollment"
        "User enrollment keeps the organization's hand off the user's Mac; this payload or key is not allowed there."
        Policy {
            "profile: Disk encryption\ntarget: { enrollment: user }\npayloads:\n  com.apple.MCX.FileVault2: { Enable: \"On\", Defer: true }\n"
            => "profile: Disk encryption\ntarget: { enrollment: device }\npayloads:\n  com.apple.MCX.FileVault2: { Enable: \"On\", Defer: true }\n"
        }
    A010 = Error "cannot be installed by hand"
        "Apple takes it only from device management, not from a profile that a user opens."
        Policy {
            "profile: Privacy\ntarget: { enrollment: manual }\npayloads:\n  com.apple.TCC.configuration-profile-policy: { Services: {} }\n"
            => "profile: Privacy\ntarget: { enrollment: device }\npayloads:\n  com.apple.TCC.configuration-profile-policy: { Services: {} }\n"
        }
    A011 = Error "more than one of a payload of which a Mac takes one"
        "Apple allows one payload of this type. Which of several counts is left to chance."
        Policy {
            "profile: Disk encryption\npayloads:\n  com.apple.MCX.FileVault2:\n    - { Enable: \"On\", Defer: true }\n    - { Enable: \"On\", Defer: true, UseRecoveryKey: true }\n"
            => "profile: Disk encryption\npayloads:\n  com.apple.MCX.FileVault2: { Enable: \"On\", Defer: true, UseRecoveryKey: true }\n"
        }
    A012 = Warning "not on macOS"
        "The key belongs to another platform of Apple's, and macOS ignores it."
        Policy {
            "profile: Restrictions\npayloads:\n  com.apple.applicationaccess: { allowAppInstallation: false }\n"
            => "profile: Restrictions\npayloads:\n  com.apple.applicationaccess: { allowCamera: false }\n"
        }
    A013 = Note "no longer in Apple's schema"
        "An earlier release of Apple's schema lists it and the current one does not. It often still works; macOS may stop honouring it without notice."
        Policy {
            "profile: Screen saver\npayloads:\n  com.apple.screensaver: { moduleName: Flurry, loginWindowIdleTime: 600 }\n"
            => "profile: Screen saver\npayloads:\n  com.apple.screensaver: { moduleName: Flurry, idleTime: 600 }\n"
        }
    A014 = Warning "needs approved management"
        "Apple honours it only where device management is in place and the user, or automated enrollment, has approved it."
        Policy {
            "profile: Disk encryption\ntarget: { enrollment: manual }\npayloads:\n  com.apple.MCX.FileVault2: { Enable: \"On\", Defer: true }\n"
            => "profile: Disk encryption\ntarget: { enrollment: automated }\npayloads:\n  com.apple.MCX.FileVault2: { Enable: \"On\", Defer: true }\n"
        }
}
