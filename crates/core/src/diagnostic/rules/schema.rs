//! What Apple's schema says about a payload, its keys and their values.

use super::rules;

rules! {
    S001 = Warning "a payload type that Apple does not define"
        "The type begins with `com.apple.` but Apple defines no payload of that name for macOS. It is most likely misspelt, \
         or it belongs to another platform; macOS would take it for a preference domain, and nothing would be managed."
        Policy {
            "profile: Firewall\npayloads:\n  com.apple.security.firewal: { EnableFirewall: true }\n"
            => "profile: Firewall\npayloads:\n  com.apple.security.firewall: { EnableFirewall: true }\n"
        }
    S002 = Note "a preference domain"
        "A payload type that is not Apple's is the preference domain of an app: its keys become managed preferences. Russet \
         knows the types of Microsoft's apps; for other vendors nothing but the form can be checked."
        Policy {
            "profile: Browser\npayloads:\n  com.example.browser: { HomepageLocation: \"https://intranet.example.com\" }\n"
            => "profile: Firewall\npayloads:\n  com.apple.security.firewall: { EnableFirewall: true }\n"
        }
    S003 = Error "a required key is missing"
        "Apple marks the key as required. Without it macOS refuses the profile, or installs it and does nothing."
        Policy {
            "profile: Login items\npayloads:\n  com.apple.loginitems.managed:\n    AutoLaunchedApplicationDictionary-managed:\n      - Hide: true\n"
            => "profile: Login items\npayloads:\n  com.apple.loginitems.managed:\n    AutoLaunchedApplicationDictionary-managed:\n      - Hide: true\n        Path: /Applications/OneDrive.app\n"
        }
    S004 = Error "an unknown key"
        "Apple's schema has no such key here. macOS ignores it without a word, so a misspelt setting is a setting that is not \
         made. A key that is right although no schema lists it can be accepted: `allow: { S004: reason }` in the profile's document."
        Policy {
            "profile: Firewall\npayloads:\n  com.apple.security.firewall: { EnableFirewal: true }\n"
            => "profile: Firewall\npayloads:\n  com.apple.security.firewall: { EnableFirewall: true }\n"
        }
    S005 = Error "a value of the wrong type"
        "Apple defines the type of every value. macOS refuses or ignores a value of another type, and some services refuse the \
         whole profile; an integer where a boolean belongs is the most common case."
        Policy {
            "profile: Firewall\npayloads:\n  com.apple.security.firewall: { EnableFirewall: 1 }\n"
            => "profile: Firewall\npayloads:\n  com.apple.security.firewall: { EnableFirewall: true }\n"
        }
    S006 = Error "a value that is not in Apple's list"
        "Apple lists the values that the key takes, letter case included."
        Policy {
            "profile: Disk encryption\npayloads:\n  com.apple.MCX.FileVault2: { Enable: \"on\", Defer: true }\n  com.apple.security.FDERecoveryKeyEscrow: { Location: Contoso }\n"
            => "profile: Disk encryption\npayloads:\n  com.apple.MCX.FileVault2: { Enable: \"On\", Defer: true }\n  com.apple.security.FDERecoveryKeyEscrow: { Location: Contoso }\n"
        }
    S007 = Error "a number out of range"
        "Apple gives the bounds of the number."
        Policy {
            "profile: Disk encryption\npayloads:\n  com.apple.MCX.FileVault2: { Enable: \"On\", Defer: true, DeferForceAtUserLoginMaxBypassAttempts: 10000 }\n  com.apple.security.FDERecoveryKeyEscrow: { Location: Contoso }\n"
            => "profile: Disk encryption\npayloads:\n  com.apple.MCX.FileVault2: { Enable: \"On\", Defer: true, DeferForceAtUserLoginMaxBypassAttempts: 3 }\n  com.apple.security.FDERecoveryKeyEscrow: { Location: Contoso }\n"
        }
    S008 = Error "text of the wrong form"
        "Apple asks for text of a certain form: a UUID, a URL, a MAC address."
        Policy {
            "profile: AirPlay\npayloads:\n  com.apple.airplay:\n    AllowList:\n      - DeviceID: living room\n"
            => "profile: AirPlay\npayloads:\n  com.apple.airplay:\n    AllowList:\n      - DeviceID: \"A1:B2:C3:D4:E5:F6\"\n"
        }
    S009 = Error "too few or too many items"
        "Apple says how many items the list holds. A pair of a certificate's subject, for example, is the type and its value."
        Policy {
            "profile: Certificate\npayloads:\n  com.apple.security.scep:\n    PayloadContent:\n      URL: https://scep.example.com/\n      Subject: [[[CN]]]\n"
            => "profile: Certificate\npayloads:\n  com.apple.security.scep:\n    PayloadContent:\n      URL: https://scep.example.com/\n      Subject: [[[CN, Mac]]]\n"
        }
    S012 = Warning "a `PayloadUUID` that is not a UUID"
        "macOS takes any text, but servers and tools expect the form of RFC 4122 and refuse or replace anything else."
        Policy {
            "profile: Dock\nuuid: dock\npayloads:\n  com.apple.dock: { autohide: true }\n"
            => "profile: Dock\nuuid: 6C9B2F1E-55B4-4B8C-9B1F-0E6B7C0B6A11\npayloads:\n  com.apple.dock: { autohide: true }\n"
        }
    S013 = Error "a `PayloadUUID` that is used twice"
        "Apple Business Manager and most servers refuse a profile in which two payloads share a UUID; references between payloads \
         cannot tell them apart."
        Policy {
            "profile: Dock\nuuid: 6C9B2F1E-55B4-4B8C-9B1F-0E6B7C0B6A11\npayloads:\n  com.apple.dock: { autohide: true, PayloadUUID: 6C9B2F1E-55B4-4B8C-9B1F-0E6B7C0B6A11 }\n"
            => "profile: Dock\nuuid: 6C9B2F1E-55B4-4B8C-9B1F-0E6B7C0B6A11\npayloads:\n  com.apple.dock: { autohide: true }\n"
        }
    S014 = Error "a `PayloadIdentifier` that is empty or used twice"
        "macOS tells profiles and payloads apart by their identifiers; of two with the same one, the later replaces the earlier."
        Policy {
            "profile: Desktop\npayloads:\n  com.apple.dock: { autohide: true, PayloadIdentifier: com.contoso.mac.desktop.item }\n  com.apple.desktop: { override-picture-path: /Library/wall.png, PayloadIdentifier: com.contoso.mac.desktop.item }\n"
            => "profile: Desktop\npayloads:\n  com.apple.dock: { autohide: true, PayloadIdentifier: com.contoso.mac.desktop.dock }\n  com.apple.desktop: { override-picture-path: /Library/wall.png, PayloadIdentifier: com.contoso.mac.desktop.wallpaper }\n"
        }
    S015 = Error "a reference to a payload that is not there"
        "Some keys hold the `PayloadUUID` of another payload of the same profile: the certificate of a Wi-Fi network, the identity of \
         a VPN. macOS cannot resolve a reference that leads out of the profile. In policy source a reference may also name its payload \
         by identifier, by display name, or by type where there is one of that type."
        Policy {
            "profile: Recovery key\npayloads:\n  com.apple.security.FDERecoveryKeyEscrow: { Location: Contoso, EncryptCertPayloadUUID: com.apple.security.pkcs1 }\n"
            => "profile: Recovery key\npayloads:\n  com.apple.security.FDERecoveryKeyEscrow: { Location: Contoso, EncryptCertPayloadUUID: com.apple.security.pkcs1 }\n  com.apple.security.pkcs1: { PayloadContent: !base64 \"AAAA\" }\n"
        }
    S016 = Error "a reference to a payload of the wrong type"
        "The reference leads to a payload, but of a type that cannot serve there: a root certificate where an identity with its private key is needed."
        Policy {
            "profile: Office network\npayloads:\n  com.apple.wifi.managed: { SSID_STR: Contoso, EncryptionType: WPA2, PayloadCertificateUUID: com.apple.security.root }\n  com.apple.security.root: { PayloadContent: !base64 \"AAAA\" }\n"
            => "profile: Office network\npayloads:\n  com.apple.wifi.managed: { SSID_STR: Contoso, EncryptionType: WPA2, PayloadCertificateUUID: com.apple.security.pkcs12 }\n  com.apple.security.pkcs12: { PayloadContent: !base64 \"AAAA\" }\n"
        }
    S017 = Error "keys that exclude each other"
        "Apple allows only one of these keys, or wants exactly one of them. A privacy entry with both `Allowed` and `Authorization`, or \
         with neither, is refused by macOS as a whole profile."
        Policy {
            "profile: Privacy\npayloads:\n  com.apple.TCC.configuration-profile-policy:\n    Services:\n      SystemPolicyAllFiles:\n        - { Identifier: com.microsoft.wdav, IdentifierType: bundleID, CodeRequirement: 'identifier \"com.microsoft.wdav\"', Allowed: true, Authorization: Allow }\n"
            => "profile: Privacy\npayloads:\n  com.apple.TCC.configuration-profile-policy:\n    Services:\n      SystemPolicyAllFiles:\n        - { Identifier: com.microsoft.wdav, IdentifierType: bundleID, CodeRequirement: 'identifier \"com.microsoft.wdav\"', Authorization: Allow }\n"
        }
    S018 = Error "a key without the companion that it needs"
        "One key needs another to work. FileVault that is turned on by management needs `Defer`, or the credentials of a user."
        Policy {
            "profile: Disk encryption\npayloads:\n  com.apple.MCX.FileVault2: { Enable: \"On\" }\n  com.apple.security.FDERecoveryKeyEscrow: { Location: Contoso }\n"
            => "profile: Disk encryption\npayloads:\n  com.apple.MCX.FileVault2: { Enable: \"On\", Defer: true }\n  com.apple.security.FDERecoveryKeyEscrow: { Location: Contoso }\n"
        }
    S019 = Error "managed preferences without their wrapper"
        "`com.apple.ManagedClient.preferences` holds its settings within `Forced` (or `Set-Once`) and `mcx_preference_settings`. Without that \
         wrapper the profile installs and nothing is managed."
        Policy {
            "profile: Updates\npayloads:\n  com.apple.ManagedClient.preferences:\n    PayloadContent:\n      com.microsoft.autoupdate2: { HowToCheck: AutomaticDownload }\n"
            => "profile: Updates\npayloads:\n  com.apple.ManagedClient.preferences:\n    PayloadContent:\n      com.microsoft.autoupdate2:\n        Forced:\n          - mcx_preference_settings: { HowToCheck: AutomaticDownload }\n"
        }
    S020 = Warning "a key without effect"
        "The key is right, but beside these values it has no effect: macOS looks at it only where another key says something else. What was meant is \
         not what happens."
        Policy {
            "profile: Content caching\npayloads:\n  com.apple.AssetCache.managed: { LocalSubnetsOnly: true, ListenRanges: [{ first: 10.0.0.1, last: 10.0.0.254, type: IPv4 }] }\n"
            => "profile: Content caching\npayloads:\n  com.apple.AssetCache.managed: { LocalSubnetsOnly: false, ListenRanges: [{ first: 10.0.0.1, last: 10.0.0.254, type: IPv4 }] }\n"
        }
    S021 = Warning "a secret in the source"
        "A password, a token or a shared secret stands in a source file, and so in its history and every copy of it. Bring it in at build time \
         with `!env`, or with a variable that `--set` gives."
        Policy {
            "profile: Guest network\npayloads:\n  com.apple.wifi.managed: { SSID_STR: Guests, EncryptionType: WPA2, Password: correct horse }\n"
            => "profile: Guest network\npayloads:\n  com.apple.wifi.managed: { SSID_STR: Guests, EncryptionType: WPA2, Password: \"$WIFI_PASSWORD\" }\n"
        }
    S022 = Warning "a token that Intune does not know"
        "Intune fills in `{{userprincipalname}}` and its kin when it delivers a policy. A token that it does not know reaches the Mac as it stands."
        Policy {
            "profile: Office\npayloads:\n  com.microsoft.office: { OfficeActivationEmailAddress: \"{{userprincipalnam}}\" }\n"
            => "profile: Office\npayloads:\n  com.microsoft.office: { OfficeActivationEmailAddress: \"{{userprincipalname}}\" }\n"
        }
    S023 = Warning "a profile without payloads"
        "The profile would be installed and do nothing."
        Policy {
            "profile: Empty\npayloads: {}\n"
            => "profile: Dock\npayloads:\n  com.apple.dock: { autohide: true }\n"
        }
    S024 = Warning "two profiles with one identifier"
        "macOS tells profiles apart by `PayloadIdentifier`. Of two with the same one, the one installed last replaces the other, and the settings \
         of the first are gone."
        Policy {
            "profile: Dock\nidentifier: com.contoso.mac.desktop\npayloads:\n  com.apple.dock: { autohide: true }\n---\nprofile: Wallpaper\nidentifier: com.contoso.mac.desktop\npayloads:\n  com.apple.desktop: { override-picture-path: /Library/wall.png }\n"
            => "profile: Dock\nidentifier: com.contoso.mac.dock\npayloads:\n  com.apple.dock: { autohide: true }\n---\nprofile: Wallpaper\nidentifier: com.contoso.mac.desktop\npayloads:\n  com.apple.desktop: { override-picture-path: /Library/wall.png }\n"
        }
}
