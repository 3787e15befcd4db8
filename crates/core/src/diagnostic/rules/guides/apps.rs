//! What the guides ask of apps, scripts and custom attributes.

use super::rules;

rules! {
    R080 = Warning "a Company Portal that is not required on all devices"
        "The Company Portal is where people install apps, sync their Mac and see whether it complies, and single sign-on with \
         Microsoft Entra is an extension of it. The guide recommends it as a required app for all devices; with a filter it stays \
         on the corporate ones. From the end-to-end guide, phase 1 step 7."
        Policy {
            "app: Company Portal\ntype: macOSPkgApp\npublisher: Microsoft\nprimaryBundleId: com.microsoft.CompanyPortalMac\nprimaryBundleVersion: \"5.0\"\npackage: { file: a.pkg, size: 1, sha256: abababababababababababababababababababababababababababababababab }\nassign: { available: { all-users: true } }\n"
            => "app: Company Portal\ntype: macOSPkgApp\npublisher: Microsoft\nprimaryBundleId: com.microsoft.CompanyPortalMac\nprimaryBundleVersion: \"5.0\"\npackage: { file: a.pkg, size: 1, sha256: abababababababababababababababababababababababababababababababab }\nassign: { required: { all-devices: true } }\n"
        }
    R081 = Error "the Company Portal from the App Store"
        "There is no Company Portal for macOS in the App Store, and none among the apps bought there in volume. It comes as a \
         package: from Microsoft, as an app of the type `macOSPkgApp` or `macOSLobApp`, or by a script. From the enrollment \
         guide, Device enrollment and Apple Configurator enrollment."
        Policy {
            "app: Company Portal\ntype: macOsVppApp\nbundleId: com.microsoft.CompanyPortalMac\nassign: { required: { all-devices: true } }\n"
            => "app: Company Portal\ntype: macOSPkgApp\npublisher: Microsoft\nprimaryBundleId: com.microsoft.CompanyPortalMac\nprimaryBundleVersion: \"5.0\"\npackage: { file: a.pkg, size: 1, sha256: abababababababababababababababababababababababababababababababab }\nassign: { required: { all-devices: true } }\n"
        }
    R082 = Warning "OneDrive's Finder extension without OneDrive"
        "The policy allows the Finder extension of OneDrive, and none of its apps brings OneDrive to the Mac. It comes with \
         Microsoft 365 (`macOSOfficeSuiteApp`), or as an app of its own. From the end-to-end guide, phase 4: Microsoft OneDrive."
        Policy {
            "profile: OneDrive\npayloads:\n  com.apple.NSExtension: { AllowedExtensions: [com.microsoft.OneDrive.FinderSync] }\n---\napp: Edge\ntype: macOSMicrosoftEdgeApp\n"
            => "profile: OneDrive\npayloads:\n  com.apple.NSExtension: { AllowedExtensions: [com.microsoft.OneDrive.FinderSync] }\n---\napp: Microsoft 365\ntype: macOSOfficeSuiteApp\n"
        }
    R083 = Note "a wallpaper that nothing puts on the Mac"
        "The picture that `override-picture-path` names has to be on the Mac. No script of this policy mentions its path. A \
         script can download it, or a package can bring it along, of which Russet sees nothing. From the end-to-end guide, phase \
         4: Wallpaper."
        Policy {
            "profile: Wallpaper\npayloads:\n  com.apple.desktop: { override-picture-path: /Library/Contoso/wallpaper.png }\n"
            => "profile: Wallpaper\npayloads:\n  com.apple.desktop: { override-picture-path: /Library/Contoso/wallpaper.png }\n---\nscript: Wallpaper\nscriptContent: |\n  #!/bin/sh\n  curl --fail --output /Library/Contoso/wallpaper.png https://contoso.com/wallpaper.png\n"
        }
    R084 = Note "AutoUpdate settings without an app that it updates"
        "Microsoft AutoUpdate comes with Microsoft's apps and updates them: Microsoft 365, Edge, Defender, the Company Portal. \
         None of the apps of this policy is one of them. From the end-to-end guide, phase 1 step 6, part 2."
        Policy {
            "profile: Microsoft AutoUpdate\npayloads:\n  com.microsoft.autoupdate2: { HowToCheck: AutomaticDownload }\n---\napp: Intranet\ntype: macOSWebClip\nappUrl: https://intranet.contoso.com\n"
            => "profile: Microsoft AutoUpdate\npayloads:\n  com.microsoft.autoupdate2: { HowToCheck: AutomaticDownload }\n---\napp: Microsoft 365\ntype: macOSOfficeSuiteApp\n"
        }
    R085 = Warning "settings for Defender without Defender"
        "The policy prepares the Mac for Microsoft Defender for Endpoint, and none of its apps brings Defender. Intune has it \
         built in: `macOSMicrosoftDefenderApp`. From the end-to-end guide, phase 3: Microsoft Defender for Endpoint, and the \
         deployment that it refers to."
        Policy {
            "profile: Defender\npayloads:\n  com.apple.system-extension-policy: { AllowedSystemExtensions: { UBF8T346G9: [com.microsoft.wdav.epsext, com.microsoft.wdav.netext] } }\n---\napp: Edge\ntype: macOSMicrosoftEdgeApp\n"
            => "profile: Defender\npayloads:\n  com.apple.system-extension-policy: { AllowedSystemExtensions: { UBF8T346G9: [com.microsoft.wdav.epsext, com.microsoft.wdav.netext] } }\n---\napp: Defender\ntype: macOSMicrosoftDefenderApp\n"
        }
    R086 = Warning "Defender without its system extensions"
        "Defender watches files, processes and the network by two system extensions, `com.microsoft.wdav.epsext` and \
         `com.microsoft.wdav.netext` of the team `UBF8T346G9`. Without a profile that allows them everybody has to do so by hand, \
         and until then Defender does not protect the Mac. From the end-to-end guide, phase 3: Microsoft Defender for Endpoint, \
         and the deployment that it refers to."
        Policy {
            "app: Defender\ntype: macOSMicrosoftDefenderApp\n"
            => "app: Defender\ntype: macOSMicrosoftDefenderApp\n---\nprofile: Defender\npayloads:\n  com.apple.system-extension-policy: { AllowedSystemExtensions: { UBF8T346G9: [com.microsoft.wdav.epsext, com.microsoft.wdav.netext] } }\n"
        }
    R087 = Note "Remote Help without its permissions"
        "Remote Help shows and controls the screen, for which macOS asks. A profile can allow it `Accessibility`, and let people \
         without administrator rights allow it `ScreenCapture` (`AllowStandardUserToSetSystemService`); that permission itself \
         only the user can give. From the end-to-end guide, phase 7: Remote Help, and the page that it refers to."
        Policy {
            "app: Remote Help\ntype: macOSPkgApp\npublisher: Microsoft\nprimaryBundleId: com.microsoft.remotehelp\nprimaryBundleVersion: \"1.0\"\npackage: { file: a.pkg, size: 1, sha256: abababababababababababababababababababababababababababababababab }\n"
            => "app: Remote Help\ntype: macOSPkgApp\npublisher: Microsoft\nprimaryBundleId: com.microsoft.remotehelp\nprimaryBundleVersion: \"1.0\"\npackage: { file: a.pkg, size: 1, sha256: abababababababababababababababababababababababababababababababab }\n---\nprofile: Remote Help\npayloads:\n  com.apple.TCC.configuration-profile-policy:\n    Services:\n      Accessibility: [{ Identifier: com.microsoft.remotehelp, IdentifierType: bundleID, CodeRequirement: identifier com.microsoft.remotehelp, Authorization: Allow }]\n      ScreenCapture: [{ Identifier: com.microsoft.remotehelp, IdentifierType: bundleID, CodeRequirement: identifier com.microsoft.remotehelp, Authorization: AllowStandardUserToSetSystemService }]\n"
        }
    R089 = Error "a group with two intents for one app"
        "An app is required for a group, or available to it, or removed from its Macs: Intune takes a group for one of these \
         only. From Microsoft's documentation of how apps are assigned."
        Policy {
            "app: Edge\ntype: macOSMicrosoftEdgeApp\nassign:\n  required: { groups: [Pilot] }\n  available: { groups: [Pilot] }\n---\ngroups: { Pilot: { exists: true }, Everybody: { exists: true } }\n"
            => "app: Edge\ntype: macOSMicrosoftEdgeApp\nassign:\n  required: { groups: [Pilot] }\n  available: { groups: [Everybody] }\n---\ngroups: { Pilot: { exists: true }, Everybody: { exists: true } }\n"
        }
    R090 = Warning "an app that Intune cannot remove"
        "The intent `uninstall` works for apps that macOS manages, which are line-of-business apps with `installAsManaged: true` \
         and apps from the App Store, and for disk images. For an unmanaged package Intune does not offer it, and Defender cannot \
         be removed that way: a script can do it. From the end-to-end guide, phase 4: Line of business applications, and the \
         pages that it refers to."
        Policy {
            "app: Contoso VPN\ntype: macOSPkgApp\npublisher: Contoso\nprimaryBundleId: com.contoso.app\nprimaryBundleVersion: \"1.0\"\npackage: { file: a.pkg, size: 1, sha256: abababababababababababababababababababababababababababababababab }\nassign: { uninstall: { all-devices: true } }\n"
            => "app: Contoso VPN\ntype: macOSPkgApp\npublisher: Contoso\nprimaryBundleId: com.contoso.app\nprimaryBundleVersion: \"1.0\"\npackage: { file: a.pkg, size: 1, sha256: abababababababababababababababababababababababababababababababab }\nassign: { required: { all-devices: true } }\n"
        }
    R091 = Warning "an app that is available to devices"
        "People see an available app in the Company Portal because it is available to them: for apps for macOS the intent counts \
         for groups of users, not for groups of devices. From Microsoft's documentation of how apps are assigned."
        Policy {
            "app: Edge\ntype: macOSMicrosoftEdgeApp\nassign: { available: { all-devices: true } }\n"
            => "app: Edge\ntype: macOSMicrosoftEdgeApp\nassign: { available: { all-users: true } }\n"
        }
    R092 = Error "an assignment setting that the app does not have"
        "Assignments of apps from the App Store say whose license it is, whether the app goes with the management, and more; \
         those of line-of-business apps have `uninstallOnDeviceRemoval` only, those of other types no settings at all. From \
         Microsoft's description of the types in Graph."
        Policy {
            "app: Edge\ntype: macOSMicrosoftEdgeApp\nassignment-settings: { useDeviceLicensing: true }\n"
            => "app: Keynote\ntype: macOsVppApp\nbundleId: com.apple.iWork.Keynote\nassignment-settings: { useDeviceLicensing: true }\n"
        }
    R093 = Error "an app without its package"
        "What Intune installs is a file that has to be uploaded. The policy names it with its size and its SHA-256, so that a \
         rollout uploads this very file; where it is in the policy folder both are taken from it. From the end-to-end guide, \
         phase 4: Line of business applications."
        Policy {
            "app: Contoso VPN\ntype: macOSPkgApp\npublisher: Contoso\nprimaryBundleId: com.contoso.app\nprimaryBundleVersion: \"1.0\"\n"
            => "app: Contoso VPN\ntype: macOSPkgApp\npublisher: Contoso\nprimaryBundleId: com.contoso.app\nprimaryBundleVersion: \"1.0\"\npackage: { file: a.pkg, size: 1, sha256: abababababababababababababababababababababababababababababababab }\n"
        }
    R094 = Error "a package that is another than the one that is written"
        "The file is there, and its size or its SHA-256 is not what the document says. It may be another version, or damaged. \
         Write what is true, or put the file there that is meant."
        Command {
            "russet check policy   # sha256 of the version before this one"
            => "russet check policy   # the digest that `shasum -a 256` prints"
        }
    R095 = Error "a package of the wrong kind"
        "Line-of-business apps and unmanaged packages are files that end in `.pkg`, disk images end in `.dmg`. An application \
         alone (`.app`) or an archive has to be put into one of them. From the end-to-end guide, phase 4: Line of business \
         applications."
        Policy {
            "app: Contoso VPN\ntype: macOSPkgApp\npublisher: Contoso\nprimaryBundleId: com.contoso.app\nprimaryBundleVersion: \"1.0\"\npackage: { file: a.dmg, size: 1, sha256: abababababababababababababababababababababababababababababababab }\n"
            => "app: Contoso VPN\ntype: macOSPkgApp\npublisher: Contoso\nprimaryBundleId: com.contoso.app\nprimaryBundleVersion: \"1.0\"\npackage: { file: a.pkg, size: 1, sha256: abababababababababababababababababababababababababababababababab }\n"
        }
    R096 = Error "a package that is too large"
        "Intune takes line-of-business apps of up to 2 GB, and unmanaged packages and disk images of less than 8 GB. From the \
         pages that the end-to-end guide, phase 4, refers to: Line of business applications."
        Policy {
            "app: Contoso VPN\ntype: macOSLobApp\npublisher: Contoso\nbundleId: com.contoso.app\nbuildNumber: \"1.0\"\nicon: !base64 R0lGODlhAQABAAAAACw=\npackage: { file: a.pkg, size: 3221225472, sha256: abababababababababababababababababababababababababababababababab }\n"
            => "app: Contoso VPN\ntype: macOSLobApp\npublisher: Contoso\nbundleId: com.contoso.app\nbuildNumber: \"1.0\"\nicon: !base64 R0lGODlhAQABAAAAACw=\npackage: { file: a.pkg, size: 1, sha256: abababababababababababababababababababababababababababababababab }\n"
        }
    R097 = Error "a package that macOS does not install as a line-of-business app"
        "macOS itself installs line-of-business apps. It takes flat packages that are signed with a certificate of the kind \
         `Developer ID Installer`, and one without a payload is installed again and again. Everything else goes with the type \
         `macOSPkgApp`, which Intune's agent installs. Where the package is not there this is a note: nobody has looked. From the \
         end-to-end guide, phase 4: Line of business applications, and the page that it refers to."
        Command {
            "russet check policy   # a macOSLobApp with an unsigned package"
            => "russet check policy   # the same app as a macOSPkgApp"
        }
    R098 = Error "a picture that the Company Portal cannot show"
        "The icon of an app is a PNG, JPEG or GIF file. Other forms, such as the `.icns` file of an application, have to be \
         converted. From Microsoft's documentation of apps."
        Policy {
            "app: Edge\ntype: macOSMicrosoftEdgeApp\nicon: !base64 aWNucw==\n"
            => "app: Edge\ntype: macOSMicrosoftEdgeApp\nicon: !base64 R0lGODlhAQABAAAAACw=\n"
        }
    R099 = Warning "a line-of-business app without an icon"
        "A line-of-business app for macOS that has no logo is not shown among the apps. From the page that the end-to-end guide, \
         phase 4, refers to: Line of business applications."
        Policy {
            "app: Contoso VPN\ntype: macOSLobApp\npublisher: Contoso\nbundleId: com.contoso.app\nbuildNumber: \"1.0\"\npackage: { file: a.pkg, size: 1, sha256: abababababababababababababababababababababababababababababababab }\n"
            => "app: Contoso VPN\ntype: macOSLobApp\npublisher: Contoso\nbundleId: com.contoso.app\nbuildNumber: \"1.0\"\nicon: !base64 R0lGODlhAQABAAAAACw=\npackage: { file: a.pkg, size: 1, sha256: abababababababababababababababababababababababababababababababab }\n"
        }
    R100 = Error "an app for no macOS, or for several oldest ones"
        "Exactly one of the versions under `minimumSupportedOperatingSystem` is true: the oldest macOS that the app is installed \
         on. From Microsoft's description of the type in Graph."
        Policy {
            "app: Contoso VPN\ntype: macOSPkgApp\npublisher: Contoso\nprimaryBundleId: com.contoso.app\nprimaryBundleVersion: \"1.0\"\npackage: { file: a.pkg, size: 1, sha256: abababababababababababababababababababababababababababababababab }\nminimumSupportedOperatingSystem: { v13_0: true, v14_0: true }\n"
            => "app: Contoso VPN\ntype: macOSPkgApp\npublisher: Contoso\nprimaryBundleId: com.contoso.app\nprimaryBundleVersion: \"1.0\"\npackage: { file: a.pkg, size: 1, sha256: abababababababababababababababababababababababababababababababab }\nminimumSupportedOperatingSystem: { v13_0: true }\n"
        }
    R101 = Warning "an app that Intune cannot recognize"
        "Intune looks for the app by its bundle and, unless `ignoreVersionDetection` is true, by its version; the first of \
         several apps in a package stands for all of them in reports. A version that is not written is never found, and the app \
         is installed again and again. From the pages that the end-to-end guide, phase 4, refers to: Line of business \
         applications."
        Policy {
            "app: Contoso VPN\ntype: macOSLobApp\npublisher: Contoso\nbundleId: com.contoso.app\nicon: !base64 R0lGODlhAQABAAAAACw=\npackage: { file: a.pkg, size: 1, sha256: abababababababababababababababababababababababababababababababab }\n"
            => "app: Contoso VPN\ntype: macOSLobApp\npublisher: Contoso\nbundleId: com.contoso.app\nbuildNumber: \"1.0\"\nicon: !base64 R0lGODlhAQABAAAAACw=\npackage: { file: a.pkg, size: 1, sha256: abababababababababababababababababababababababababababababababab }\n"
        }
    R102 = Warning "a managed app that macOS cannot manage"
        "With `installAsManaged` macOS removes the app when it is told to, or when the Mac leaves management. It does so from \
         macOS 11 on, and for packages with a single app that goes to `/Applications`. From the page that the end-to-end guide, \
         phase 4, refers to: Line of business applications."
        Policy {
            "app: Contoso VPN\ntype: macOSLobApp\npublisher: Contoso\nbundleId: com.contoso.app\nbuildNumber: \"1.0\"\nicon: !base64 R0lGODlhAQABAAAAACw=\npackage: { file: a.pkg, size: 1, sha256: abababababababababababababababababababababababababababababababab }\ninstallAsManaged: true\nminimumSupportedOperatingSystem: { v10_15: true }\n"
            => "app: Contoso VPN\ntype: macOSLobApp\npublisher: Contoso\nbundleId: com.contoso.app\nbuildNumber: \"1.0\"\nicon: !base64 R0lGODlhAQABAAAAACw=\npackage: { file: a.pkg, size: 1, sha256: abababababababababababababababababababababababababababababababab }\ninstallAsManaged: true\nminimumSupportedOperatingSystem: { v11_0: true }\n"
        }
    R103 = Error "a script without an interpreter"
        "A script begins with `#!` and the full path of the shell that runs it: `#!/bin/sh`, `#!/bin/zsh`, `#!/usr/bin/env zsh`. \
         Without it, or with a path that macOS does not have, Intune reports the script as failed. From the end-to-end guide, \
         phase 7: Custom attributes, and the page about shell scripts that it refers to."
        Policy {
            "script: Hello\nscriptContent: !base64 ZWNobyBoZWxsbwo=\n"
            => "script: Hello\nscriptContent: |\n  #!/bin/sh\n  echo hello\n"
        }
    R104 = Error "a script that macOS cannot read"
        "A script is plain text in UTF-8 with the line ends of macOS. Windows' line ends become part of the commands, a byte \
         order mark hides the `#!`, and UTF-16 or a NUL byte are no script to any shell: Intune reports it as failed. From the \
         page about shell scripts that the end-to-end guide, phase 7, refers to."
        Policy {
            "script: Hello\nscriptContent: !base64 IyEvYmluL3NoDQplY2hvIGhlbGxvDQo=\n"
            => "script: Hello\nscriptContent: |\n  #!/bin/sh\n  echo hello\n"
        }
    R105 = Error "a script that is too long"
        "Intune takes shell scripts of less than 1 MB, and scripts before and after the installation of a package of less than \
         15,360 characters. A longer one belongs into a package, or is downloaded by a short one. From the end-to-end guide, \
         phases 4 and 7, and the pages that it refers to."
        Command {
            "russet check policy   # a preInstallScript of 20,000 characters"
            => "russet check policy   # the same in a package"
        }
    R106 = Warning "a run of a script that the admin center does not offer"
        "A script runs once, or every 15 or 30 minutes, 1, 2, 3, 6 or 12 hours, day or week, and one that fails is tried up to \
         three times more. Graph takes other values, but the admin center shows none of them. From the end-to-end guide, phase 7, \
         and the page about shell scripts that it refers to."
        Policy {
            "script: Hello\nscriptContent: |\n  #!/bin/sh\n  echo hello\nexecutionFrequency: PT5M\n"
            => "script: Hello\nscriptContent: |\n  #!/bin/sh\n  echo hello\nexecutionFrequency: PT15M\n"
        }
    R107 = Warning "a script of the user that wants to be root"
        "`runAsAccount: user` runs the script as the person who is signed in. `sudo` would ask for a password, and there is \
         nobody to type it. What needs the rights of root runs as `system`. From the page about shell scripts that the end-to-end \
         guide, phase 7, refers to."
        Policy {
            "script: Hello\nrunAsAccount: user\nscriptContent: |\n  #!/bin/sh\n  sudo scutil --set ComputerName mac\n"
            => "script: Hello\nrunAsAccount: system\nscriptContent: |\n  #!/bin/sh\n  scutil --set ComputerName mac\n"
        }
    R108 = Error "a private key in a script"
        "A script stands in Intune for every administrator to read, and on every Mac that runs it. A private key in it is \
         everybody's. A certificate profile brings each Mac a key of its own."
        Policy {
            "script: Hello\nscriptContent: |\n  #!/bin/sh\n  cat <<END >/etc/key.pem\n  -----BEGIN PRIVATE KEY-----\n  END\n"
            => "script: Hello\nscriptContent: |\n  #!/bin/sh\n  echo hello\n"
        }
}
