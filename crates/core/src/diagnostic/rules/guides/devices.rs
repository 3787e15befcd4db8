//! What the guides ask of extensions, tokens, caches, single sign-on and declarations.

use super::rules;

rules! {
    R160 = Warning "updates by users without a bootstrap token"
        "On Apple silicon a user without administrator rights installs an update with the help of a bootstrap token: on macOS 11.1 and later after automated device enrollment, on macOS 11.2 and later where the Mac is supervised. Elsewhere each Mac has to be restarted in recovery, and its security lowered. From the enrollment overview, Manage kernel extensions and software updates."
        Policy {
            "profile: Updates\ntarget: { macos: \"14\", enrollment: device, supervised: false }\npayloads:\n  com.apple.SoftwareUpdate: { AutomaticCheckEnabled: true, CriticalUpdateInstall: true }\n"
            => "profile: Updates\ntarget: { macos: \"14\", enrollment: automated, supervised: true }\npayloads:\n  com.apple.SoftwareUpdate: { AutomaticCheckEnabled: true, CriticalUpdateInstall: true }\n"
        }
    R161 = Warning "kernel extensions without automated device enrollment"
        "Kernel extensions can be managed from afar on macOS 11 and later after automated device enrollment. On any other Mac with Apple silicon somebody has to restart it in recovery and lower its security first. From the enrollment overview, Manage kernel extensions and software updates."
        Policy {
            "profile: Scanners\ntarget: { enrollment: device }\nallow: { R010: the vendor has no system extension }\npayloads:\n  com.apple.syspolicy.kernel-extension-policy: { AllowedTeamIdentifiers: [ABCDE12345] }\n"
            => "profile: Scanners\ntarget: { enrollment: automated }\nallow: { R010: the vendor has no system extension }\npayloads:\n  com.apple.syspolicy.kernel-extension-policy: { AllowedTeamIdentifiers: [ABCDE12345] }\n"
        }
    R163 = Warning "Platform SSO and a single sign-on extension beside it"
        "Platform SSO holds the settings of Microsoft's single sign-on extension: decide for one of them. A second profile that configures the extension for the same Macs contradicts it. From the prerequisites, Before you start, and the end-to-end guide, phase 1 step 6."
        Policy {
            "profile: Platform SSO\ntarget: { macos: \"14\" }\npayloads:\n  com.apple.extensiblesso: { ExtensionIdentifier: com.microsoft.CompanyPortalMac.ssoextension, TeamIdentifier: UBF8T346G9, Type: Redirect, URLs: [https://login.microsoftonline.com, https://login.microsoft.com, https://sts.windows.net], PlatformSSO: { AuthenticationMethod: UserSecureEnclaveKey }, RegistrationToken: \"{{DEVICEREGISTRATION}}\" }\n---\nprofile: Single sign-on\npayloads:\n  com.apple.extensiblesso: { ExtensionIdentifier: com.microsoft.CompanyPortalMac.ssoextension, TeamIdentifier: UBF8T346G9, Type: Redirect, URLs: [https://login.microsoftonline.com, https://login.microsoft.com, https://sts.windows.net] }\n"
            => "profile: Platform SSO\ntarget: { macos: \"14\" }\npayloads:\n  com.apple.extensiblesso: { ExtensionIdentifier: com.microsoft.CompanyPortalMac.ssoextension, TeamIdentifier: UBF8T346G9, Type: Redirect, URLs: [https://login.microsoftonline.com, https://login.microsoft.com, https://sts.windows.net], PlatformSSO: { AuthenticationMethod: UserSecureEnclaveKey }, RegistrationToken: \"{{DEVICEREGISTRATION}}\" }\n"
        }
    R164 = Note "a custom profile or preference file that the settings catalog could be"
        "The settings catalog is the one place where all settings for macOS are listed, and shows and reports on each of them; custom profiles and preference files are for what it does not have. A profile without `assign` may be for another service, and is left alone. From the end-to-end guide, phase 4: Device configuration, Custom profiles and preference files."
        Policy {
            "profile: Dock\ndeliver: mobileconfig\nassign: { all-devices: true }\npayloads:\n  com.apple.dock: { autohide: true }\n"
            => "profile: Dock\ndeliver: settings-catalog\nassign: { all-devices: true }\npayloads:\n  com.apple.dock: { autohide: true }\n"
        }
    R165 = Warning "a cache of Microsoft AutoUpdate that cannot be asked"
        "`UpdateCache` and `ManifestServer` are addresses of a web server of yours, on its usual port. AutoUpdate goes back to Microsoft's servers where it cannot ask. From the end-to-end guide, phase 5: AutoUpdate local cache."
        Policy {
            "profile: Cache\npayloads:\n  com.microsoft.autoupdate2: { UpdateCache: mau.contoso.com }\n"
            => "profile: Cache\npayloads:\n  com.microsoft.autoupdate2: { UpdateCache: https://mau.contoso.com/ }\n"
        }
    R166 = Note "a content cache that does not cache"
        "`AutoActivation` switches the cache on; without it the payload only prepares one. And the restriction `allowContentCaching: false` wins over it. From the end-to-end guide, phase 5: Content caching."
        Policy {
            "profile: Content caching\ndeliver: mobileconfig\npayloads:\n  com.apple.AssetCache.managed: { CacheLimit: 100000000000 }\n"
            => "profile: Content caching\ndeliver: mobileconfig\npayloads:\n  com.apple.AssetCache.managed: { CacheLimit: 100000000000, AutoActivation: true }\n"
        }
    R168 = Note "settings of the software update client that hang in the air"
        "What the Mac downloads and installs by itself depends on its looking for updates, which is left to the user here. The guide sets the check together with the rest. From the end-to-end guide, phase 3: Software updates."
        Policy {
            "profile: Updates\ntarget: { macos: \"14\" }\npayloads:\n  com.apple.SoftwareUpdate: { CriticalUpdateInstall: true }\n"
            => "profile: Updates\ntarget: { macos: \"14\" }\npayloads:\n  com.apple.SoftwareUpdate: { AutomaticCheckEnabled: true, CriticalUpdateInstall: true }\n"
        }
    R170 = Error "a predicate that cannot be read"
        "A Mac that cannot read the predicate of an activation activates nothing. Apple's predicates compare properties of the Mac and of management, `@status(…)` and `@property(…)`, with values between quotes. From Apple's description of the simple activation."
        Policy {
            "declarations: Passcode\nactivation: { predicate: \"(@status(device.model.family) == 'Mac'\" }\npayloads:\n  com.apple.configuration.passcode.settings: { MinimumLength: 12 }\n"
            => "declarations: Passcode\nactivation: { predicate: \"(@status(device.model.family) == 'Mac')\" }\npayloads:\n  com.apple.configuration.passcode.settings: { MinimumLength: 12 }\n"
        }
    R171 = Warning "an activation of nothing"
        "Only configurations are activated. Assets are fetched when a configuration refers to them, and management declarations apply by themselves: a predicate has no effect on either. From Apple's description of declarative management."
        Policy {
            "declarations: Organization\nactivation: { predicate: \"(@status(device.model.family) == 'Mac')\" }\npayloads:\n  com.apple.management.organization-info: { Name: Contoso }\n"
            => "declarations: Organization\npayloads:\n  com.apple.management.organization-info: { Name: Contoso }\n"
        }
}
