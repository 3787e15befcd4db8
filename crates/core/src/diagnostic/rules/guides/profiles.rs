//! What the deployment guides and the vendors' own documentation ask for.

use super::rules;

rules! {
    R001 = Warning "FileVault without an escrowed recovery key"
        "FileVault is turned on and no `com.apple.security.FDERecoveryKeyEscrow` payload sends the recovery key to the management \
         service. A user who forgets the password then loses the disk. From the end-to-end guide, phase 3: FileVault."
        Policy {
            "profile: Disk encryption\npayloads:\n  com.apple.MCX.FileVault2: { Enable: \"On\", Defer: true }\n"
            => "profile: Disk encryption\npayloads:\n  com.apple.MCX.FileVault2: { Enable: \"On\", Defer: true }\n  com.apple.security.FDERecoveryKeyEscrow: { Location: Contoso IT }\n"
        }
    R002 = Error "a Redirect single sign-on extension without `URLs`"
        "A Redirect extension answers the requests to the URLs that it lists; without them it answers none. From the end-to-end guide, phase 1 \
         step 6."
        Policy {
            "profile: Single sign-on\npayloads:\n  com.apple.extensiblesso: { ExtensionIdentifier: com.example.sso, TeamIdentifier: ABCDE12345, Type: Redirect }\n"
            => "profile: Single sign-on\npayloads:\n  com.apple.extensiblesso: { ExtensionIdentifier: com.example.sso, TeamIdentifier: ABCDE12345, Type: Redirect, URLs: [https://login.example.com] }\n"
        }
    R003 = Error "a Credential single sign-on extension without `Hosts`, or with `URLs`"
        "A Credential extension answers challenges of the hosts that it lists. `URLs` belong to the Redirect type, `Hosts` and `Realm` to the Credential \
         type. From the end-to-end guide, phase 1 step 6."
        Policy {
            "profile: Single sign-on\npayloads:\n  com.apple.extensiblesso: { ExtensionIdentifier: com.example.sso, TeamIdentifier: ABCDE12345, Type: Credential, URLs: [https://login.example.com] }\n"
            => "profile: Single sign-on\npayloads:\n  com.apple.extensiblesso: { ExtensionIdentifier: com.example.sso, TeamIdentifier: ABCDE12345, Type: Credential, Hosts: [.example.com] }\n"
        }
    R004 = Error "Microsoft's single sign-on extension with the wrong team or type"
        "The Enterprise SSO plug-in of the Company Portal is `com.microsoft.CompanyPortalMac.ssoextension` of the team `UBF8T346G9`, and of the type \
         Redirect. From the end-to-end guide, phase 1 step 6."
        Policy {
            "profile: Single sign-on\npayloads:\n  com.apple.extensiblesso: { ExtensionIdentifier: com.microsoft.CompanyPortalMac.ssoextension, TeamIdentifier: UBF8T346G8, Type: Redirect, URLs: [https://login.microsoftonline.com, https://login.microsoft.com, https://sts.windows.net] }\n"
            => "profile: Single sign-on\npayloads:\n  com.apple.extensiblesso: { ExtensionIdentifier: com.microsoft.CompanyPortalMac.ssoextension, TeamIdentifier: UBF8T346G9, Type: Redirect, URLs: [https://login.microsoftonline.com, https://login.microsoft.com, https://sts.windows.net] }\n"
        }
    R005 = Warning "a deferral outside the guide's range"
        "The end-to-end guide, phase 3, defers minor, major and other updates by 0 to 30 days. Apple takes up to 90, but a Mac that waits so long for a \
         security fix is a Mac at risk."
        Policy {
            "profile: Deferrals\ntarget: { macos: \"14\" }\npayloads:\n  com.apple.applicationaccess: { forceDelayedSoftwareUpdates: true, enforcedSoftwareUpdateMinorOSDeferredInstallDelay: 60 }\n"
            => "profile: Deferrals\ntarget: { macos: \"14\" }\npayloads:\n  com.apple.applicationaccess: { forceDelayedSoftwareUpdates: true, enforcedSoftwareUpdateMinorOSDeferredInstallDelay: 14 }\n"
        }
    R006 = Warning "a deferral that is not switched on"
        "The number of days counts only where the restriction that defers is on: `forceDelayedSoftwareUpdates` for minor updates, \
         `forceDelayedMajorSoftwareUpdates` for major ones, `forceDelayedAppSoftwareUpdates` for everything else. From the end-to-end guide, phase 3."
        Policy {
            "profile: Deferrals\ntarget: { macos: \"14\" }\npayloads:\n  com.apple.applicationaccess: { enforcedSoftwareUpdateMajorOSDeferredInstallDelay: 30 }\n"
            => "profile: Deferrals\ntarget: { macos: \"14\" }\npayloads:\n  com.apple.applicationaccess: { forceDelayedMajorSoftwareUpdates: true, enforcedSoftwareUpdateMajorOSDeferredInstallDelay: 30 }\n"
        }
    R007 = Warning "override of Gatekeeper disabled while Gatekeeper is not enabled"
        "`DisableOverride` keeps users from opening what Gatekeeper refuses. It protects nothing where the policy does not enable Gatekeeper itself, with \
         `EnableAssessment` of `com.apple.systempolicy.control`. From the end-to-end guide, phase 3."
        Policy {
            "profile: Gatekeeper\npayloads:\n  com.apple.systempolicy.managed: { DisableOverride: true }\n"
            => "profile: Gatekeeper\npayloads:\n  com.apple.systempolicy.managed: { DisableOverride: true }\n  com.apple.systempolicy.control: { EnableAssessment: true, AllowIdentifiedDevelopers: true }\n"
        }
    R008 = Warning "the wrong Finder Sync extension for the installed OneDrive"
        "OneDrive from the package has the extension `com.microsoft.OneDrive.FinderSync`, OneDrive from the App Store (VPP) \
         `com.microsoft.OneDrive-mac.FinderSync`. The policy configures one variant (its preference domain tells which) and allows the extension of the other. \
         From the end-to-end guide, phase 4."
        Policy {
            "profile: OneDrive\npayloads:\n  com.microsoft.OneDrive: { FilesOnDemandEnabled: true }\n  com.apple.NSExtension: { AllowedExtensions: [com.microsoft.OneDrive-mac.FinderSync] }\n"
            => "profile: OneDrive\npayloads:\n  com.microsoft.OneDrive: { FilesOnDemandEnabled: true }\n  com.apple.NSExtension: { AllowedExtensions: [com.microsoft.OneDrive.FinderSync] }\n"
        }
    R009 = Warning "a misspelt OneDrive extension"
        "OneDrive has two Finder Sync extensions: `com.microsoft.OneDrive.FinderSync` (package) and `com.microsoft.OneDrive-mac.FinderSync` (App Store). \
         Identifiers are compared letter by letter, case included. From the end-to-end guide, phase 4."
        Policy {
            "profile: OneDrive\npayloads:\n  com.apple.NSExtension: { AllowedExtensions: [com.microsoft.OneDrive-Mac.FinderSync] }\n"
            => "profile: OneDrive\npayloads:\n  com.apple.NSExtension: { AllowedExtensions: [com.microsoft.OneDrive-mac.FinderSync] }\n"
        }
    R010 = Warning "kernel extensions"
        "Apple no longer recommends kernel extensions: on Apple silicon they need lowered security or a bootstrap token, and their vendors ship \
         system extensions in their place, allowed by `com.apple.system-extension-policy`. From the guide to macOS enrollment, section on kernel extensions."
        Policy {
            "profile: Extensions\npayloads:\n  com.apple.syspolicy.kernel-extension-policy: { AllowedTeamIdentifiers: [UBF8T346G9] }\n"
            => "profile: Extensions\npayloads:\n  com.apple.system-extension-policy: { AllowedTeamIdentifiers: [UBF8T346G9] }\n"
        }
    R011 = Warning "a screen saver password without a delay"
        "`askForPassword` without `askForPasswordDelay` leaves the delay to the user, who can set it to hours. The end-to-end guide, phase 3, sets both."
        Policy {
            "profile: Screen saver\npayloads:\n  com.apple.screensaver: { moduleName: Flurry, askForPassword: true }\n"
            => "profile: Screen saver\npayloads:\n  com.apple.screensaver: { moduleName: Flurry, askForPassword: true, askForPasswordDelay: 5 }\n"
        }
    R012 = Warning "a screen saver delay without the password"
        "`askForPasswordDelay` counts only where `askForPassword` is true. The end-to-end guide, phase 3, sets both."
        Policy {
            "profile: Screen saver\npayloads:\n  com.apple.screensaver: { moduleName: Flurry, askForPasswordDelay: 5 }\n"
            => "profile: Screen saver\npayloads:\n  com.apple.screensaver: { moduleName: Flurry, askForPassword: true, askForPasswordDelay: 5 }\n"
        }
    R013 = Error "a notification entry without a bundle id"
        "Each entry of `NotificationSettings` is for the app that its `BundleIdentifier` names; without one it is for none. From the end-to-end guide, phase 4."
        Policy {
            "profile: Notifications\npayloads:\n  com.apple.notificationsettings: { NotificationSettings: [{ NotificationsEnabled: true }] }\n"
            => "profile: Notifications\npayloads:\n  com.apple.notificationsettings: { NotificationSettings: [{ BundleIdentifier: com.microsoft.teams2, NotificationsEnabled: true }] }\n"
        }
    R014 = Warning "identified developers allowed while Gatekeeper is not enabled"
        "`AllowIdentifiedDevelopers` counts only where `EnableAssessment` is true. From the end-to-end guide, phase 3."
        Policy {
            "profile: Gatekeeper\npayloads:\n  com.apple.systempolicy.control: { AllowIdentifiedDevelopers: true }\n"
            => "profile: Gatekeeper\npayloads:\n  com.apple.systempolicy.control: { AllowIdentifiedDevelopers: true, EnableAssessment: true }\n"
        }
    R015 = Warning "the guest account disabled and enabled"
        "`DisableGuestAccount` has no effect where `EnableGuestAccount` is true. From the end-to-end guide, phase 3."
        Policy {
            "profile: Accounts\npayloads:\n  com.apple.MCX: { DisableGuestAccount: true, EnableGuestAccount: true }\n"
            => "profile: Accounts\npayloads:\n  com.apple.MCX: { DisableGuestAccount: true, EnableGuestAccount: false }\n"
        }
    R016 = Error "Known Folder Move without a tenant id"
        "`KFMSilentOptIn` holds the id of the Microsoft Entra tenant, a UUID. With anything else OneDrive moves no folders. From the end-to-end guide, phase 4."
        Policy {
            "profile: OneDrive\npayloads:\n  com.microsoft.OneDrive: { KFMSilentOptIn: contoso.com }\n"
            => "profile: OneDrive\npayloads:\n  com.microsoft.OneDrive: { KFMSilentOptIn: 72f988bf-86f1-41af-91ab-2d7cd011db47 }\n"
        }
    R017 = Warning "a blank from a guide that was not filled in"
        "The text looks like a blank of documentation, such as `<path>` or `YOUR_TENANT_ID`, that was to be replaced by a value."
        Policy {
            "profile: Wallpaper\npayloads:\n  com.apple.desktop: { override-picture-path: <path> }\n"
            => "profile: Wallpaper\npayloads:\n  com.apple.desktop: { override-picture-path: /Library/Contoso/wallpaper.png }\n"
        }
    R018 = Warning "a wallpaper that is no absolute path"
        "`override-picture-path` is the full path of a picture on the Mac; the file has to be there before the profile is. From the end-to-end guide, phase 4."
        Policy {
            "profile: Wallpaper\npayloads:\n  com.apple.desktop: { override-picture-path: wallpaper.png }\n"
            => "profile: Wallpaper\npayloads:\n  com.apple.desktop: { override-picture-path: /Library/Contoso/wallpaper.png }\n"
        }
    R019 = Warning "a setting of Microsoft's single sign-on extension with the wrong type"
        "The guide's table gives the types: `AppPrefixAllowList` is a string, `browser_sso_interaction_enabled` and `disable_explicit_app_prompt` are integers. \
         The extension ignores other types. From the end-to-end guide, phase 1 step 6."
        Policy {
            "profile: Single sign-on\npayloads:\n  com.apple.extensiblesso: { ExtensionIdentifier: com.microsoft.CompanyPortalMac.ssoextension, TeamIdentifier: UBF8T346G9, Type: Redirect, URLs: [https://login.microsoftonline.com, https://login.microsoft.com, https://sts.windows.net], ExtensionData: { browser_sso_interaction_enabled: true } }\n"
            => "profile: Single sign-on\npayloads:\n  com.apple.extensiblesso: { ExtensionIdentifier: com.microsoft.CompanyPortalMac.ssoextension, TeamIdentifier: UBF8T346G9, Type: Redirect, URLs: [https://login.microsoftonline.com, https://login.microsoft.com, https://sts.windows.net], ExtensionData: { browser_sso_interaction_enabled: 1 } }\n"
        }
    R020 = Warning "Microsoft's single sign-on extension without the sign-in URLs"
        "The extension answers only for the URLs that the profile lists. Without `https://login.microsoftonline.com`, `https://login.microsoft.com` and \
         `https://sts.windows.net` users are asked to sign in again and again. From the end-to-end guide, phase 1 step 6."
        Policy {
            "profile: Single sign-on\npayloads:\n  com.apple.extensiblesso: { ExtensionIdentifier: com.microsoft.CompanyPortalMac.ssoextension, TeamIdentifier: UBF8T346G9, Type: Redirect, URLs: [https://login.microsoftonline.com] }\n"
            => "profile: Single sign-on\npayloads:\n  com.apple.extensiblesso: { ExtensionIdentifier: com.microsoft.CompanyPortalMac.ssoextension, TeamIdentifier: UBF8T346G9, Type: Redirect, URLs: [https://login.microsoftonline.com, https://login.microsoft.com, https://sts.windows.net] }\n"
        }
    R021 = Warning "Platform SSO with Microsoft Entra without a registration token"
        "For Platform SSO with the Company Portal's extension, `RegistrationToken` has to be `{{DEVICEREGISTRATION}}`, which Intune replaces; without it the Mac \
         does not register."
        Policy {
            "profile: Single sign-on\npayloads:\n  com.apple.extensiblesso: { ExtensionIdentifier: com.microsoft.CompanyPortalMac.ssoextension, TeamIdentifier: UBF8T346G9, Type: Redirect, URLs: [https://login.microsoftonline.com, https://login.microsoft.com, https://sts.windows.net], PlatformSSO: { AuthenticationMethod: Password } }\n"
            => "profile: Single sign-on\npayloads:\n  com.apple.extensiblesso: { ExtensionIdentifier: com.microsoft.CompanyPortalMac.ssoextension, TeamIdentifier: UBF8T346G9, Type: Redirect, URLs: [https://login.microsoftonline.com, https://login.microsoft.com, https://sts.windows.net], PlatformSSO: { AuthenticationMethod: Password }, RegistrationToken: \"{{DEVICEREGISTRATION}}\" }\n"
        }
    R022 = Warning "half of Defender's system extensions"
        "Microsoft Defender for Endpoint has two system extensions, `com.microsoft.wdav.epsext` and `com.microsoft.wdav.netext`, both of the team `UBF8T346G9`. \
         With one of them alone it is not protecting the Mac. From the end-to-end guide, phase 3, and Microsoft's deployment profiles."
        Policy {
            "profile: Defender\npayloads:\n  com.apple.system-extension-policy: { AllowedSystemExtensions: { UBF8T346G9: [com.microsoft.wdav.epsext] } }\n"
            => "profile: Defender\npayloads:\n  com.apple.system-extension-policy: { AllowedSystemExtensions: { UBF8T346G9: [com.microsoft.wdav.epsext, com.microsoft.wdav.netext] } }\n"
        }
    R023 = Warning "firewall options while the firewall is off"
        "`BlockAllIncoming`, `EnableStealthMode` and the list of applications count only where `EnableFirewall` is true. From the end-to-end guide, phase 3."
        Policy {
            "profile: Firewall\npayloads:\n  com.apple.security.firewall: { EnableFirewall: false, EnableStealthMode: true }\n"
            => "profile: Firewall\npayloads:\n  com.apple.security.firewall: { EnableFirewall: true, EnableStealthMode: true }\n"
        }
    R024 = Warning "an extension that is allowed and denied"
        "The same identifier stands in `AllowedExtensions` and in `DeniedExtensions`. From the end-to-end guide, phase 4."
        Policy {
            "profile: Extensions\npayloads:\n  com.apple.NSExtension: { AllowedExtensions: [com.microsoft.OneDrive.FinderSync], DeniedExtensions: [com.microsoft.OneDrive.FinderSync] }\n"
            => "profile: Extensions\npayloads:\n  com.apple.NSExtension: { AllowedExtensions: [com.microsoft.OneDrive.FinderSync] }\n"
        }
    R025 = Warning "a setting of a Microsoft app with the wrong type or value"
        "Microsoft documents the type and the values of each preference of its apps. An app ignores a preference of another type, and a value that it does \
         not know; the label that the admin center shows is not the value."
        Policy {
            "profile: Updates\npayloads:\n  com.microsoft.autoupdate2: { ChannelName: Current Channel }\n"
            => "profile: Updates\npayloads:\n  com.microsoft.autoupdate2: { ChannelName: Current }\n"
        }
    R026 = Warning "a software update policy that lets updates wait"
        "The end-to-end guide, phase 3, lists the settings of the software update client so that they enforce updates. Checking turned off makes the others \
         without effect."
        Policy {
            "profile: Updates\ntarget: { macos: \"14\" }\npayloads:\n  com.apple.SoftwareUpdate: { AutomaticCheckEnabled: false, CriticalUpdateInstall: true }\n"
            => "profile: Updates\ntarget: { macos: \"14\" }\npayloads:\n  com.apple.SoftwareUpdate: { AutomaticCheckEnabled: true, CriticalUpdateInstall: true }\n"
        }
    R027 = Warning "a misspelt preference of a Microsoft app"
        "Microsoft documents no preference of this name, and one of almost this name. The app ignores what it does not know."
        Policy {
            "profile: Updates\npayloads:\n  com.microsoft.autoupdate2: { HowToChek: AutomaticDownload }\n"
            => "profile: Updates\npayloads:\n  com.microsoft.autoupdate2: { HowToCheck: AutomaticDownload }\n"
        }
}
