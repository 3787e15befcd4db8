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
            "profile: Login window\ndeliver: settings-catalog\npayloads:\n  com.apple.loginwindow: { SHOWFULLNAME: true, HideMobileAccounts: true }\n"
            => "profile: Login window\ndeliver: settings-catalog\npayloads:\n  com.apple.loginwindow: { SHOWFULLNAME: true }\n"
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
            "profile: Proxy\ndeliver: settings-catalog\npayloads:\n  com.apple.proxy.http.global: { ProxyType: Auto }\n"
            => "profile: Proxy\ndeliver: settings-catalog\npayloads:\n  com.apple.proxy.http.global: { ProxyType: Auto, ProxyPACURL: \"https://contoso.com/proxy.pac\" }\n"
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
            "profile: Background items\ndeliver: settings-catalog\npayloads:\n  com.apple.servicemanagement:\n    - Rules: [{ RuleType: TeamIdentifier, RuleValue: UBF8T346G9 }]\n    - Rules: [{ RuleType: TeamIdentifier, RuleValue: ABCDE12345 }]\n"
            => "profile: Background items\ndeliver: settings-catalog\npayloads:\n  com.apple.servicemanagement:\n    Rules:\n      - { RuleType: TeamIdentifier, RuleValue: UBF8T346G9 }\n      - { RuleType: TeamIdentifier, RuleValue: ABCDE12345 }\n"
        }
    G008 = Warning "a key of the profile that the settings catalog does not carry"
        "A settings-catalog policy has a name and a description. Intune itself makes the profiles of it: it picks the channel of each setting and keeps them from being removed. What else a profile says about itself is lost."
        Policy {
            "profile: Dock\ndeliver: settings-catalog\nscope: user\npayloads:\n  com.apple.dock: { autohide: true }\n"
            => "profile: Dock\ndeliver: mobileconfig\nscope: user\npayloads:\n  com.apple.dock: { autohide: true }\n"
        }
    G009 = Note "deprecated in the settings catalog"
        "Microsoft marks this setting of the catalog as deprecated: policies that have it keep working, but it may disappear."
        Policy {
            "profile: Edge\ndeliver: settings-catalog\npayloads:\n  com.microsoft.Edge: { AutomaticHttpsDefault: 2, SmartScreenEnabled: true }\n"
            => "profile: Edge\ndeliver: settings-catalog\npayloads:\n  com.microsoft.Edge: { SmartScreenEnabled: true }\n"
        }
    G010 = Error "a definition that the settings catalog does not have"
        "A settings-catalog policy names each setting by the id of its definition, in any letter case. Graph refuses a policy with an id that it does not know: a typing error, or a setting that Microsoft has taken out."
        Command {
            "russet check policy.json   # \"settingDefinitionId\": \"com.apple.dock_autohid\""
            => "russet check policy.json   # \"settingDefinitionId\": \"com.apple.dock_autohide\""
        }
    G011 = Error "an option that a setting does not have"
        "A choice names one of its options by that option's whole id."
        Command {
            "russet check policy.json   # \"value\": \"com.apple.dock_autohide_on\""
            => "russet check policy.json   # \"value\": \"com.apple.dock_autohide_true\""
        }
    G012 = Error "an instance of another shape than its setting"
        "Each definition of the catalog is a choice, a simple value, a list of either, or a collection of groups, and Graph takes its instances in that form only."
        Command {
            "russet check policy.json   # a SimpleSettingInstance of com.apple.dock_autohide"
            => "russet check policy.json   # a ChoiceSettingInstance of com.apple.dock_autohide"
        }
    G013 = Warning "a secret that an export does not hold"
        "Intune keeps secrets encrypted and puts only a token into an export. The setting is left out; write it by hand, and take the value from the environment with `!env`."
        Command {
            "russet import policy.json --out policy   # \"valueState\": \"encryptedValueToken\""
            => "russet import policy.json --out policy   # \"valueState\": \"notEncrypted\""
        }
    G014 = Warning "not a settings-catalog policy"
        "The file is JSON, but not a policy of the Intune settings catalog: it has no `settings` with setting instances. Russet checks the JSON that \
         the admin center exports and that Graph returns with `$expand=settings`."
        Command {
            "russet check package.json"
            => "russet check policy.json"
        }
    G015 = Note "an object of Graph that is left alone"
        "Russet reads settings-catalog policies, custom profiles, preference files and compliance policies for macOS. A backup of a tenant holds more: what else is in it is named and left alone."
        Command {
            "russet import backup --out policy   # with a windows10CustomConfiguration"
            => "russet import backup/macOS --out policy"
        }
    G016 = Error "an object without its content"
        "Graph lists custom profiles and preference files without what is in them, or with a placeholder, and policies without their settings. The `payload` and the `configurationXml` come with a single object, the settings with `$expand=settings`."
        Command {
            "russet import deviceConfigurations.json --out policy   # \"payload\": null"
            => "russet import device-configuration.json --out policy   # \"payload\": \"PD94bWw…\""
        }
    G017 = Warning "an assignment that cannot be expressed"
        "A profile has one list of groups, one of excluded groups and one filter. Where the assignments of an object have several filters, it is assigned to nobody, so that no Mac gets it by mistake; where one goes to something else, that one is left out."
        Command {
            "russet import policy.json --out policy   # two groups, each with a filter of its own"
            => "russet import policy.json --out policy   # two groups with the same filter"
        }
    G018 = Note "a setting that is kept as it is"
        "Nobody states which payload key or value the setting stands for: its definition is newer than the table, its option has no value that is known, or the export holds a token in place of a secret. An import keeps it under `graph`, and a build writes it again."
        Command {
            "russet import policy.json --out policy   # \"settingDefinitionId\": \"com.apple.dock_newkey\""
            => "russet import policy.json --out policy   # \"settingDefinitionId\": \"com.apple.dock_autohide\""
        }
    G019 = Warning "a property that an object of Graph does not have"
        "Microsoft's description of this type of object lists no such property, or another type of value for it. Graph refuses it or leaves it out: a typing error, or a property that only policies for other platforms have. An import keeps it under `graph`."
        Command {
            "russet check compliance.json   # \"storageRequireEncryptoin\": true"
            => "russet check compliance.json   # \"storageRequireEncryption\": true"
        }
    G020 = Warning "one page of several"
        "Graph answers long lists in pages, and each names the next one in `@odata.nextLink`. What is on the other pages is not in the file, so an import of it is not the whole."
        Command {
            "russet import page-1.json --out policy"
            => "russet import page-1.json page-2.json --out policy"
        }
    G021 = Error "an object without what Graph demands"
        "Microsoft Graph refuses an object of this type without this property, and nothing else in the policy says what belongs there."
        Policy {
            "filter: macos-corporate\n"
            => "filter: macos-corporate\nrule: (device.deviceOwnership -eq \"Corporate\")\n"
        }
    G022 = Error "a rule that cannot be read"
        "The membership rule of a dynamic group, or the rule of an assignment filter, is a text in a small language of its own. Microsoft Entra and Intune refuse one that is not well-formed or too long, and then nobody is in the group, nothing is limited by the filter."
        Policy {
            "group: macOS Endpoints\nmembershipRule: (device.enrollmentProfileName == \"macOS corporate\")\n"
            => "group: macOS Endpoints\nmembershipRule: (device.enrollmentProfileName -eq \"macOS corporate\")\n"
        }
    G023 = Error "an unknown name in a rule"
        "Groups and filters compare properties of devices and users, each language with a list of its own. A name that is not in the list makes the service refuse the rule."
        Policy {
            "filter: corporate\nrule: (device.enrolmentProfileName -eq \"macOS corporate\")\n"
            => "filter: corporate\nrule: (device.enrollmentProfileName -eq \"macOS corporate\")\n"
        }
    G024 = Error "a comparison that never holds"
        "Each property takes certain operators, and some take certain values only. A rule that compares with another value selects nothing: groups say `Company` where filters say `Corporate`."
        Policy {
            "group: macOS Endpoints\nmembershipRule: (device.deviceOwnership -eq \"Corporate\")\n"
            => "group: macOS Endpoints\nmembershipRule: (device.deviceOwnership -eq \"Company\")\n"
        }
}
