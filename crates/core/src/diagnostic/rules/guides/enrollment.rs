//! What the guides ask of enrollment profiles, restrictions and tokens, and of the Macs that enroll.

use super::rules;

rules! {
    R050 = Error "an enrollment manager where that does not work"
        "The account of a device enrollment manager enrolls Macs with the Company Portal. Automated device enrollment, Apple Configurator and direct enrollment do not work with it. From the enrollment guide, Automated Device Enrollment and Apple Configurator; the enrollment overview and the Apple Business Manager guide say so too."
        Policy {
            "russet: 1\nfleet:\n  enrollment-managers:\n    - { account: enroll@contoso.com, macs: 300, enrollment: automated }\n"
            => "russet: 1\nfleet:\n  enrollment-managers:\n    - { account: enroll@contoso.com, macs: 300, enrollment: device }\n"
        }
    R051 = Note "an enrollment profile that names no token"
        "A profile of automated device enrollment is made within an enrollment program token, and is for the Macs that Apple Business Manager assigns to it. Where the policy names one token only, that one is taken, else the name `default` stands in its place; where it names several, this is an error. From the Apple Business Manager guide, Create an Apple enrollment profile."
        Policy {
            "enrollment: macOS corporate\ndefault: true\n"
            => "enrollment: macOS corporate\ntoken: Contoso\ndefault: true\n"
        }
    R052 = Error "more Macs than an enrollment manager enrolls"
        "One account of a device enrollment manager enrolls up to 1,000 devices. From the enrollment overview, Company-owned macOS devices."
        Policy {
            "russet: 1\nfleet:\n  enrollment-managers:\n    - { account: enroll@contoso.com, macs: 1500, enrollment: device }\n"
            => "russet: 1\nfleet:\n  enrollment-managers:\n    - { account: enroll@contoso.com, macs: 750, enrollment: device }\n    - { account: enroll-2@contoso.com, macs: 750, enrollment: device }\n"
        }
    R053 = Warning "user affinity without the Company Portal"
        "A Mac that enrolls with user affinity is registered in Microsoft Entra, checked for compliance and let in by Conditional Access only after its user has signed in to the Company Portal. The guides have the app be a required one. From the enrollment guide, ADE administrator tasks, and the end-to-end guide, phase 1 step 7."
        Policy {
            "enrollment: macOS corporate\ntoken: Contoso\ndefault: true\nuser-affinity: true\n"
            => "enrollment: macOS corporate\ntoken: Contoso\ndefault: true\nuser-affinity: true\n---\napp: Company Portal\ntype: macOSPkgApp\nexists: true\n"
        }
    R054 = Error "a way to sign in without user affinity"
        "How users are authenticated can be chosen for enrollment with user affinity only; without it there is nobody to sign in, and the Company Portal is not supported. From the Apple Business Manager guide, Create an Apple enrollment profile, steps 6 and 7."
        Policy {
            "enrollment: macOS corporate\ntoken: Contoso\ndefault: true\nrequiresUserAuthentication: false\nconfigurationWebUrl: true\n"
            => "enrollment: macOS corporate\ntoken: Contoso\ndefault: true\nauthentication: setup-assistant-modern\n---\napp: Company Portal\ntype: macOSPkgApp\nexists: true\n"
        }
    R055 = Error "the Company Portal on Macs without user affinity"
        "The Company Portal is not used, needed or supported on Macs that enroll without user affinity. It is assigned here to such Macs: to all devices without a filter, or by a group or filter that selects them by the name of their enrollment profile. From the enrollment guide, ADE and Apple Configurator administrator tasks."
        Policy {
            "enrollment: Kiosk\ntoken: Contoso\ndefault: true\nuser-affinity: false\n---\napp: Company Portal\ntype: macOSPkgApp\nprimaryBundleId: com.microsoft.CompanyPortalMac\nprimaryBundleVersion: \"5.2404.0\"\npublisher: Microsoft\nassign: { required: { all-devices: true } }\n"
            => "enrollment: Kiosk\ntoken: Contoso\ndefault: true\nuser-affinity: false\n"
        }
    R056 = Error "locked enrollment of unsupervised Macs"
        "Locked enrollment keeps users from removing the management profile. Apple allows that on supervised Macs only. From the Apple Business Manager guide, Locked enrollment, and Apple's description of its enrollment profile (`is_mdm_removable`)."
        Policy {
            "enrollment: macOS corporate\ntoken: Contoso\ndefault: true\nprofileRemovalDisabled: true\nsupervisedModeEnabled: false\n"
            => "enrollment: macOS corporate\ntoken: Contoso\ndefault: true\nprofileRemovalDisabled: true\nsupervisedModeEnabled: true\n"
        }
    R057 = Warning "supervision turned off"
        "Automated device enrollment is for Macs of the organization, and supervises them. Without supervision, settings and commands that need it do nothing. From the enrollment guide, Automated Device Enrollment (supervised)."
        Policy {
            "enrollment: macOS corporate\ntoken: Contoso\ndefault: true\nsupervisedModeEnabled: false\n"
            => "enrollment: macOS corporate\ntoken: Contoso\ndefault: true\nsupervisedModeEnabled: true\n"
        }
    R058 = Note "a pane of Setup Assistant that the Macs do not have"
        "Panes of Setup Assistant come and go with versions of macOS. One that the target does not have yet is shown, or hidden, on newer Macs only; one that it has no longer is nowhere. From the Apple Business Manager guide, step 10, and Apple's list of panes."
        Policy {
            "russet: 1\ntarget: { macos: \"26\" }\n---\nenrollment: macOS corporate\ntoken: Contoso\ndefault: true\npanes: { Siri: hide, Wallpaper: hide }\n"
            => "russet: 1\ntarget: { macos: \"26\" }\n---\nenrollment: macOS corporate\ntoken: Contoso\ndefault: true\npanes: { Siri: hide }\n"
        }
    R059 = Warning "the Accessibility pane hidden"
        "Where the pane is hidden, whoever depends on VoiceOver cannot turn it on during setup. With the pane, VoiceOver works on Macs with macOS 11 or later that are connected by Ethernet and whose serial number is in Apple Business or School Manager. From the Apple Business Manager guide, step 10."
        Policy {
            "enrollment: macOS corporate\ntoken: Contoso\ndefault: true\npanes: { Accessibility: hide }\n"
            => "enrollment: macOS corporate\ntoken: Contoso\ndefault: true\npanes: { Accessibility: show }\n"
        }
    R060 = Warning "modern authentication where there is none"
        "Setup Assistant with modern authentication works from macOS 10.15 on; older Macs fall back to the legacy Setup Assistant, without multi-factor authentication. Apple Configurator does not have it at all: there it is an error, and the Company Portal is the modern way. From the Apple Business Manager guide, step 7, and the enrollment guide, Apple Configurator administrator tasks."
        Policy {
            "russet: 1\ntarget: { macos: \"10.14\" }\n---\nenrollment: macOS corporate\ntoken: Contoso\ndefault: true\nauthentication: setup-assistant-modern\n---\napp: Company Portal\ntype: macOSPkgApp\nexists: true\n"
            => "russet: 1\ntarget: { macos: \"14\" }\n---\nenrollment: macOS corporate\ntoken: Contoso\ndefault: true\nauthentication: setup-assistant-modern\n---\napp: Company Portal\ntype: macOSPkgApp\nexists: true\n"
        }
    R061 = Error "user affinity with AD FS without WS-Trust"
        "Where users sign in by way of Active Directory Federation Services, user affinity and the legacy Setup Assistant require its WS-Trust 1.3 endpoint Username/Mixed. From the Apple Business Manager guide, steps 6 and 7."
        Policy {
            "russet: 1\nfleet: { identity: { adfs: true } }\n---\nenrollment: macOS corporate\ntoken: Contoso\ndefault: true\nuser-affinity: true\n---\napp: Company Portal\ntype: macOSPkgApp\nexists: true\n"
            => "russet: 1\nfleet: { identity: { adfs: true, ws-trust: true } }\n---\nenrollment: macOS corporate\ntoken: Contoso\ndefault: true\nuser-affinity: true\n---\napp: Company Portal\ntype: macOSPkgApp\nexists: true\n"
        }
    R062 = Note "multi-factor authentication without user affinity"
        "A Conditional Access policy demands multi-factor authentication. For that the guide has Macs enroll with user affinity; a Mac without a user has nobody who could give a second factor. From the Apple Business Manager guide, step 6."
        Policy {
            "enrollment: macOS corporate\ntoken: Contoso\ndefault: true\nuser-affinity: false\n---\nconditional-access: Second factor\nstate: enabled\nconditions: { users: { includeUsers: [All] } }\ngrantControls: { operator: OR, builtInControls: [mfa] }\n"
            => "enrollment: macOS corporate\ntoken: Contoso\ndefault: true\nuser-affinity: true\n---\nconditional-access: Second factor\nstate: enabled\nconditions: { users: { includeUsers: [All] } }\ngrantControls: { operator: OR, builtInControls: [mfa] }\n---\napp: Company Portal\ntype: macOSPkgApp\nexists: true\n"
        }
    R063 = Warning "a way for the organization's Macs, for personal ones"
        "Automated device enrollment and Apple Configurator are not recommended for Macs that belong to the people who use them. They enroll those themselves, by device enrollment with the Company Portal. From the enrollment guide, Automated Device Enrollment and Apple Configurator."
        Policy {
            "russet: 1\nfleet: { owner: personal }\n---\nenrollment: macOS corporate\ntoken: Contoso\ndefault: true\nuser-affinity: false\n"
            => "russet: 1\nfleet: { owner: organization }\n---\nenrollment: macOS corporate\ntoken: Contoso\ndefault: true\nuser-affinity: false\n"
        }
    R064 = Warning "device enrollment of the organization's Macs"
        "Device enrollment is not recommended for Macs that belong to the organization: they are enrolled by automated device enrollment or with Apple Configurator, or by a device enrollment manager. From the enrollment guide, Device enrollment, and the enrollment overview."
        Policy {
            "russet: 1\ntarget: { enrollment: device }\nfleet: { owner: organization }\n"
            => "russet: 1\ntarget: { enrollment: automated }\nfleet: { owner: organization }\n"
        }
    R065 = Warning "device enrollment of Macs without a user"
        "Kiosks, Macs for a single task and shared Macs belong to the organization. They are enrolled by automated device enrollment or with Apple Configurator, without user affinity; device enrollment is for Macs with one user. From the enrollment guide, Device enrollment."
        Policy {
            "russet: 1\ntarget: { enrollment: device }\nfleet: { users: [one, shared] }\n"
            => "russet: 1\ntarget: { enrollment: device }\nfleet: { users: [one, shared] }\n---\nenrollment: Shared Macs\ntype: enrollmentProfile\nuser-affinity: false\n"
        }
    R066 = Note "automated enrollment of Macs that are in use"
        "Automated device enrollment is for new Macs; those that are in use already are enrolled with Apple Configurator. A Mac in Apple Business or School Manager can also be wiped, or asked for its profile in Terminal (macOS 10.13 and later). From the enrollment guide, Automated Device Enrollment, and the Apple Business Manager guide, Distribute devices."
        Policy {
            "russet: 1\ntarget: { enrollment: automated }\nfleet: { devices: [new, existing] }\n"
            => "russet: 1\ntarget: { enrollment: automated }\nfleet: { devices: new }\n"
        }
    R067 = Error "Macs that another service manages"
        "A Mac has one management service. Macs under another one must be unenrolled there before Intune can manage them fully. From the enrollment guide, Automated Device Enrollment and Apple Configurator."
        Policy {
            "russet: 1\ntarget: { enrollment: automated }\nfleet: { other-mdm: true }\n"
            => "russet: 1\ntarget: { enrollment: automated }\nfleet: { other-mdm: false }\n"
        }
    R068 = Warning "an enrollment profile that no Mac gets"
        "A Mac cannot enroll before a profile is assigned to it: as the default one of its token, or by serial number. This profile is neither. Whoever assigns it in the admin center accepts this rule with that reason. From the Apple Business Manager guide, Assign an enrollment profile to devices."
        Policy {
            "enrollment: macOS corporate\ntoken: Contoso\n"
            => "enrollment: macOS corporate\ntoken: Contoso\nserial-numbers: [C02ABC123DEF]\n"
        }
    R069 = Error "a Mac that two enrollment profiles claim"
        "A token has one default profile, and a Mac has one profile. With two that claim the same, the last request wins. From the Apple Business Manager guide, Assign a default profile."
        Policy {
            "enrollment: macOS corporate\ntoken: Contoso\ndefault: true\n---\nenrollment: Kiosk\ntoken: Contoso\ndefault: true\n"
            => "enrollment: macOS corporate\ntoken: Contoso\ndefault: true\n---\nenrollment: Kiosk\ntoken: Contoso\nserial-numbers: [C02ABC123DEF]\n"
        }
    R070 = Error "Macs that a restriction keeps out"
        "For the rollout to work, enrollment has to be allowed for macOS, as it is by default. A restriction blocks the platform here, or lets only versions in that the Macs do not have. Where it holds for some groups only, or for some versions, this is a warning. From the end-to-end guide, phase 1 step 2."
        Policy {
            "enrollment: Macs\ntype: deviceEnrollmentPlatformRestrictionConfiguration\nassign: { all-users: true }\nplatformRestriction: { platformBlocked: true }\n---\nenrollment: macOS corporate\ntoken: Contoso\ndefault: true\nuser-affinity: false\n"
            => "enrollment: Macs\ntype: deviceEnrollmentPlatformRestrictionConfiguration\nassign: { all-users: true }\nplatformRestriction: { platformBlocked: false }\n---\nenrollment: macOS corporate\ntoken: Contoso\ndefault: true\nuser-affinity: false\n"
        }
    R071 = Error "personal Macs that a restriction keeps out"
        "Which Macs a restriction lets in depends on which are to be enrolled: those of the organization, or personal ones too. The fleet has personal Macs, and enrollment is blocked for them. Where the restriction holds for some groups only, this is a warning. From the prerequisites, Enrollment device platform restrictions."
        Policy {
            "russet: 1\nfleet: { owner: [organization, personal] }\n---\nenrollment: Macs\ntype: deviceEnrollmentPlatformRestrictionConfiguration\nassign: { all-users: true }\nplatformRestriction: { personalDeviceEnrollmentBlocked: true }\n"
            => "russet: 1\nfleet: { owner: [organization, personal] }\n---\nenrollment: Macs\ntype: deviceEnrollmentPlatformRestrictionConfiguration\nassign: { all-users: true }\nplatformRestriction: { personalDeviceEnrollmentBlocked: false }\n"
        }
    R072 = Warning "a restriction that is assigned to nobody"
        "A restriction holds for the groups that it is assigned to; while a configuration is set up, that is the group of those who test it. From the end-to-end guide, phase 1 step 2."
        Policy {
            "enrollment: Macs\ntype: deviceEnrollmentPlatformRestrictionConfiguration\nplatformRestriction: { platformBlocked: false }\n"
            => "enrollment: Macs\ntype: deviceEnrollmentPlatformRestrictionConfiguration\nassign: { groups: [Intune MDM Users] }\nplatformRestriction: { platformBlocked: false }\n---\ngroup: Intune MDM Users\n"
        }
    R073 = Note "a device limit other than the default"
        "The guide keeps the limit of devices for each user at Intune's default, 5. A lower one stops users who have a phone and a tablet enrolled already. From the prerequisites, Enrollment device limit restrictions."
        Policy {
            "enrollment: Devices of a user\ntype: deviceEnrollmentLimitConfiguration\nassign: { groups: [Intune MDM Users] }\nlimit: 2\n---\ngroup: Intune MDM Users\n"
            => "enrollment: Devices of a user\ntype: deviceEnrollmentLimitConfiguration\nassign: { groups: [Intune MDM Users] }\nlimit: 5\n---\ngroup: Intune MDM Users\n"
        }
    R074 = Error "a virtual machine that Intune cannot tell apart"
        "Intune recognizes a virtual machine by its serial number and hardware model, and enrollment fails without them. In VMware Fusion, and in Parallels Desktop on Intel, somebody has to set them: letters and digits as the serial number, as the model that of the Mac that runs it. On Apple silicon nothing has to be set. From the enrollment overview, Enroll virtual macOS machines for testing."
        Policy {
            "russet: 1\nfleet:\n  virtual-machines:\n    - { software: vmware-fusion, processor: intel, purpose: testing }\n"
            => "russet: 1\nfleet:\n  virtual-machines:\n    - { software: vmware-fusion, processor: intel, serial-number: ABC123456789, model: \"MacBookAir10,1\", purpose: testing }\n"
        }
    R075 = Error "VMware Fusion on Apple silicon"
        "VMware Fusion is supported on Macs with Intel processors only. On Apple silicon Parallels Desktop is. From the enrollment overview, VMware Fusion."
        Policy {
            "russet: 1\nfleet:\n  virtual-machines:\n    - { software: vmware-fusion, processor: apple, serial-number: ABC123456789, model: \"MacBookAir10,1\" }\n"
            => "russet: 1\nfleet:\n  virtual-machines:\n    - { software: parallels, processor: apple }\n"
        }
    R076 = Error "a virtual machine for daily work"
        "Intune supports virtual machines with macOS for tests only, not as devices of employees or students. From the enrollment overview, Enroll virtual macOS machines for testing."
        Policy {
            "russet: 1\nfleet:\n  virtual-machines:\n    - { software: parallels, processor: apple, purpose: production }\n"
            => "russet: 1\nfleet:\n  virtual-machines:\n    - { software: parallels, processor: apple, purpose: testing }\n"
        }
    R077 = Error "what Apple silicon allows only after automated enrollment"
        "With its bootstrap token (macOS 10.15 and later) a Mac with Apple silicon lets management approve kernel extensions, and lets people who are no administrators update it. That works on Macs that came by automated device enrollment; for updates, supervision is enough from macOS 11.2 on. On all others somebody must first restart the Mac in recovery and lower its security. From the enrollment overview, Manage kernel extensions and software updates."
        Policy {
            "russet: 1\ntarget: { macos: \"14\", enrollment: device }\nfleet: { processor: [apple, intel] }\n---\nprofile: Scanner driver\ndeliver: mobileconfig\nallow: { R010: The driver has no system extension yet }\npayloads:\n  com.apple.syspolicy.kernel-extension-policy: { AllowedTeamIdentifiers: [ABCDE12345] }\n"
            => "russet: 1\ntarget: { macos: \"14\", enrollment: automated }\nfleet: { processor: [apple, intel] }\n---\nprofile: Scanner driver\ndeliver: mobileconfig\nallow: { R010: The driver has no system extension yet }\npayloads:\n  com.apple.syspolicy.kernel-extension-policy: { AllowedTeamIdentifiers: [ABCDE12345] }\n"
        }
    R078 = Note "an enrollment profile that nothing selects by"
        "The name of the enrollment profile is what dynamic groups and filters select Macs by, as `enrollmentProfileName`. No group and no filter does so for this one. From the end-to-end guide, phase 1 step 5, and the Apple Business Manager guide, step 3."
        Policy {
            "enrollment: macOS corporate\ntoken: Contoso\ndefault: true\nuser-affinity: false\n"
            => "enrollment: macOS corporate\ntoken: Contoso\ndefault: true\nuser-affinity: false\n---\nfilter: macos-corporate\nrule: (device.enrollmentProfileName -eq \"macOS corporate\")\n"
        }
    R079 = Warning "a group or filter for an enrollment profile that is not there"
        "The rule selects Macs by the name of an enrollment profile that the policy does not have, so it selects none. Write the name as the profile has it; one that is in the tenant already is named with `exists: true`. From the end-to-end guide, phase 1 step 5."
        Policy {
            "enrollment: macOS corporate\ntoken: Contoso\ndefault: true\nuser-affinity: false\n---\nfilter: macos-corporate\nrule: (device.enrollmentProfileName -eq \"macOS corporat\")\n"
            => "enrollment: macOS corporate\ntoken: Contoso\ndefault: true\nuser-affinity: false\n---\nfilter: macos-corporate\nrule: (device.enrollmentProfileName -eq \"macOS corporate\")\n"
        }
}
