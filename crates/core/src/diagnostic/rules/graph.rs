//! What the settings catalog takes.

use super::rules;

rules! {
    G001 = Error "a payload that the settings catalog does not have"
        "A settings-catalog policy holds only what Microsoft has put into the catalog. It has nothing for this payload type or preference domain, so Intune would have no way to deliver it. A custom profile carries every payload."
        Policy {
            "profile: Fonts\ndeliver: settings-catalog\npayloads:\n  com.contoso.app: { Colour: blue }\n"
            => "profile: Fonts\ndeliver: mobileconfig\npayloads:\n  com.contoso.app: { Colour: blue }\n"
        }
    G002 = Error "a key that the settings catalog does not have"
        "The catalog has this payload, but not this key of it. The key would be lost on the way, so the profile is not written. Take the key out, or deliver the profile as a custom profile."
        Policy {
            "profile: FileVault\ndeliver: settings-catalog\npayloads:\n  com.apple.MCX.FileVault2: { Enable: \"On\", Defer: true, PayloadCertificateUUID: 1B0C4F2E-7C7B-4B5C-9B3D-0C6B0A6D7A11 }\n"
            => "profile: FileVault\ndeliver: settings-catalog\npayloads:\n  com.apple.MCX.FileVault2: { Enable: \"On\", Defer: true }\n"
        }
    G003 = Error "a value that the settings catalog does not take"
        "The catalog offers a list of options for most settings, and in places fewer than Apple allows: FileVault's `Defer` can only be turned on. Other settings take a string or a number, and nothing else."
        Policy {
            "profile: FileVault\ndeliver: settings-catalog\npayloads:\n  com.apple.MCX.FileVault2: { Enable: \"Off\", Defer: false }\n"
            => "profile: FileVault\ndeliver: settings-catalog\npayloads:\n  com.apple.MCX.FileVault2: { Enable: \"Off\" }\n"
        }
    G004 = Error "a setting that cannot be converted for certain"
        "The catalog numbers its options and shows a label for people. Which value of the property list an option stands for is known from Apple's schema or from the documentation of the app; where neither says so, Russet refuses to guess. Deliver the profile as a custom profile, or set it in the admin center."
        Policy {
            "profile: Updates\ndeliver: settings-catalog\npayloads:\n  com.microsoft.autoupdate2: { ManifestServer: \"https://updates.contoso.com/\" }\n"
            => "profile: Updates\ndeliver: mobileconfig\npayloads:\n  com.microsoft.autoupdate2: { ManifestServer: \"https://updates.contoso.com/\" }\n"
        }
    G005 = Error "a setting that the catalog demands"
        "Some settings of the catalog bring others that must be set with them, also where Apple leaves them open."
        Policy {
            "profile: Screen saver\ndeliver: settings-catalog\npayloads:\n  com.apple.screensaver: { askForPassword: true, askForPasswordDelay: 5 }\n"
            => "profile: Screen saver\ndeliver: settings-catalog\npayloads:\n  com.apple.screensaver: { askForPassword: true, askForPasswordDelay: 5, moduleName: Flurry }\n"
        }
    G006 = Error "a setting that goes only with another choice"
        "The catalog shows some settings only after an option of another setting has been chosen, and keeps them below that option. Without it they have no place."
        Policy {
            "profile: DNS\ndeliver: settings-catalog\npayloads:\n  com.apple.dnsSettings.managed: { DNSSettings: { DNSProtocol: HTTPS, ServerURL: \"https://dns.contoso.com/query\", ServerName: dns.contoso.com } }\n"
            => "profile: DNS\ndeliver: settings-catalog\npayloads:\n  com.apple.dnsSettings.managed: { DNSSettings: { DNSProtocol: HTTPS, ServerURL: \"https://dns.contoso.com/query\" } }\n"
        }
    G007 = Error "a payload that a settings-catalog policy holds once"
        "A policy of the catalog has each payload and each preference once. Several payloads of one type belong into profiles of their own, or into one custom profile."
        Policy {
            "profile: Filters\ndeliver: settings-catalog\npayloads:\n  com.apple.dock: [{ autohide: true }, { tilesize: 48 }]\n"
            => "profile: Filters\ndeliver: settings-catalog\npayloads:\n  com.apple.dock: { autohide: true, tilesize: 48 }\n"
        }
    G008 = Warning "a key of the profile that the settings catalog does not carry"
        "A settings-catalog policy has a name and a description. Intune itself makes the profiles of it: it picks the channel of each setting and keeps them from being removed. What else a profile says about itself is lost."
        Policy {
            "profile: Dock\ndeliver: settings-catalog\nscope: user\npayloads:\n  com.apple.dock: { autohide: true }\n"
            => "profile: Dock\ndeliver: mobileconfig\nscope: user\npayloads:\n  com.apple.dock: { autohide: true }\n"
        }
    G009 = Warning "deprecated in the settings catalog"
        "Microsoft marks this setting of the catalog as deprecated: policies that have it keep working, but it may disappear."
        Policy {
            "profile: SSO\ndeliver: settings-catalog\npayloads:\n  com.apple.extensiblesso:\n    ExtensionIdentifier: com.contoso.sso\n    TeamIdentifier: ABCDE12345\n    Type: Redirect\n    URLs: [\"https://login.contoso.com\"]\n    AuthenticationMethod: Password\n    PlatformSSO: { AuthenticationMethod: Password }\n"
            => "profile: SSO\ndeliver: settings-catalog\npayloads:\n  com.apple.extensiblesso:\n    ExtensionIdentifier: com.contoso.sso\n    TeamIdentifier: ABCDE12345\n    Type: Redirect\n    URLs: [\"https://login.contoso.com\"]\n    PlatformSSO: { AuthenticationMethod: Password }\n"
        }
}
