//! Enrollment profiles, and what refers to them.

use super::{PORTAL, said, said_of};
use crate::source::{LoadOptions, load_text};

const NONE: [&str; 0] = [];

#[test]
fn two_ways_to_say_a_thing_say_the_same_or_are_an_error() {
    assert_eq!(
        said_of(
            "",
            "authentication: setup-assistant-modern\nconfigurationWebUrl: false\nenableAuthenticationViaCompanyPortal: true\nrequiresUserAuthentication: true\n"
        ),
        [
            "error C001 /configurationWebUrl: `configurationWebUrl: false` contradicts `authentication: setup-assistant-modern`",
            "error C001 /enableAuthenticationViaCompanyPortal: `enableAuthenticationViaCompanyPortal: true` contradicts `authentication: setup-assistant-modern`",
        ]
    );
    assert_eq!(
        said_of(
            "",
            "user-affinity: false\nrequiresUserAuthentication: true\nisDefault: false\n"
        ),
        [
            "error C001 /requiresUserAuthentication: `requiresUserAuthentication: true` contradicts `user-affinity: false`",
            "error C001 /isDefault: `isDefault: false` contradicts `default: true`",
        ]
    );
    assert_eq!(
        said_of(
            "",
            "requiresUserAuthentication: true\nconfigurationWebUrl: true\nenableAuthenticationViaCompanyPortal: true\n"
        ),
        [
            "error C001 /enableAuthenticationViaCompanyPortal: `enableAuthenticationViaCompanyPortal` and `configurationWebUrl` are both true: users sign in one way"
        ]
    );
    assert_eq!(
        said_of(
            "",
            "panes: { Apple ID: hide, AppleID: show, Siri: show }\nsiriDisabled: true\nenabledSkipKeys: [AppleID]\n"
        ),
        [
            "error C001 /panes/AppleID: the pane `AppleID` is shown here and hidden elsewhere",
            "error C001 /siriDisabled: the pane `Siri` is hidden here and shown elsewhere",
        ]
    );
    assert_eq!(
        said_of(
            "",
            "authentication: company-portal\nrequiresUserAuthentication: true\nenableAuthenticationViaCompanyPortal: true\nisDefault: true\npanes: { Siri: hide }\nsiriDisabled: true\nenabledSkipKeys: [Siri]\n"
        ),
        NONE
    );
}

#[test]
fn panes_are_those_of_the_macs() {
    assert_eq!(
        said_of(
            "target: { macos: \"15\" }\n",
            "panes:\n  Touch ID: hide\n  Sirri: hide\n  SIMSetup: hide\n  SoftwareUpdate: hide\n  OSShowcase: show\n  Wallpaper: hide\n"
        ),
        [
            "error S006 /panes/Touch ID: Setup Assistant has no pane `Touch ID`",
            "error S006 /panes/Sirri: Setup Assistant has no pane `Sirri`",
            "note A012 /panes/SIMSetup: Setup Assistant has no pane `SIMSetup` on macOS",
            "note R058 /panes/SoftwareUpdate: only macOS 15.4 and later have the pane `SoftwareUpdate`",
            "note R058 /panes/OSShowcase: only macOS 26.1 and later have the pane `OSShowcase`",
        ]
    );
    assert_eq!(
        said_of(
            "target: { macos: \"27\" }\n",
            "enabledSkipKeys: [Wallpaper, Brandnew]\nzoomDisabled: false\nscreenTimeScreenDisabled: false\n"
        ),
        [
            "note R058 /enabledSkipKeys/0: macOS 26.0 and later have no pane `Wallpaper`",
            "warning S006 /enabledSkipKeys/1: Setup Assistant has no pane `Brandnew`",
        ]
    );
    assert_eq!(
        said_of("", "panes: { Siri: no }\n"),
        ["error P020 /panes/Siri: `Siri` takes `show` or `hide`"]
    );
    assert_eq!(
        said_of("", "accessibilityScreenDisabled: true\n"),
        [
            "warning R059 /accessibilityScreenDisabled: the pane `Accessibility` is hidden: whoever needs VoiceOver cannot turn it on during setup"
        ]
    );
}

#[test]
fn how_users_sign_in_goes_with_the_way_to_enroll() {
    assert_eq!(
        said_of(
            "",
            "requireCompanyPortalOnSetupAssistantEnrolledDevices: true\n"
        ),
        [
            "error R054 /requireCompanyPortalOnSetupAssistantEnrolledDevices: `requireCompanyPortalOnSetupAssistantEnrolledDevices` says how a user signs in, but the profile is without user affinity"
        ]
    );
    let configurator = "enrollment: Macs\ntype: enrollmentProfile\nauthentication: setup-assistant-modern\nallow: { R078: They are selected by hand }\n";
    assert_eq!(
        said("", &format!("{configurator}{PORTAL}")),
        [
            "note R078 : no group and no filter selects the Macs that enroll with `Macs`",
            "error R060 /authentication: Apple Configurator has no Setup Assistant with modern authentication",
        ]
    );
    assert_eq!(
        said(
            "",
            "enrollment: Macs\ntype: deviceEnrollmentLimitConfiguration\nassign: { all-users: true }\nlimit: 5\ntoken: Contoso\n"
        ),
        ["error P019 /token: a `deviceEnrollmentLimitConfiguration` has no `token`"]
    );
}

#[test]
fn a_profile_belongs_to_one_token_and_a_mac_to_one_profile() {
    let third = "---\nenrollment: C\ndefault: true\n";
    let two = "enrollment: A\ntoken: East\nserial-numbers: [C02ABC123DEF]\n---\nenrollment: B\ntoken: East\nserial-numbers: [c02abc123def]\n";
    let selected =
        "---\nfilter: all\nrule: (device.enrollmentProfileName -in [\"A\", \"B\", \"C\"])\n";
    assert_eq!(
        said("", &format!("{two}{third}{selected}")),
        [
            "error R069 /serial-numbers: the Mac `c02abc123def` is given two profiles, `A` and `B`",
            "note R051 /token: the profile `C` does not say which enrollment program token it belongs to: it is made for `East`, the only one that the policy names",
        ]
    );
    let other = two
        .replacen("East", "West", 1)
        .replace("c02abc123def", "C02XYZ");
    assert_eq!(
        said("", &format!("{other}{third}{selected}")),
        [
            "error R051 /token: the profile `C` does not say which enrollment program token it belongs to: the policy has `East`, `West`"
        ]
    );
}

#[test]
fn the_company_portal_is_for_macs_with_users() {
    let profiles = "enrollment: Kiosk\ntoken: Contoso\nserial-numbers: [C02ABC123DEF]\n---\nenrollment: Macs\ntoken: Contoso\ndefault: true\nuser-affinity: true\n---\nfilters:\n  kiosk: { rule: (device.enrollmentProfileName -eq \"Kiosk\") }\n  macs: { rule: (device.enrollmentProfileName -eq \"macs\") }\n---\n";
    let app = "app: CP\ntype: macOSPkgApp\nprimaryBundleId: com.microsoft.CompanyPortalMac\nprimaryBundleVersion: \"5\"\npublisher: Microsoft\n";
    let assigned = |assign: &str| {
        let all = said("", &format!("{profiles}{app}assign: {{ {assign} }}\n"));
        let ours = all
            .into_iter()
            .filter(|line| line.contains("Company Portal"));
        ours.collect::<Vec<_>>()
    };
    assert_eq!(
        assigned("required: { all-devices: true, filter: macs }"),
        NONE
    );
    for everywhere in ["", ", filter: kiosk"] {
        assert_eq!(
            assigned(&format!("required: {{ all-devices: true{everywhere} }}")),
            [
                "error R055 /assign/required: the Company Portal is not supported on Macs without user affinity, as `Kiosk` enrolls them"
            ]
        );
    }
    assert_eq!(
        assigned("available: { all-users: true }"),
        [
            "warning R053 : users of Macs that enroll with `Macs` need the Company Portal, and no app of this policy makes Macs install it"
        ]
    );
    assert_eq!(
        assigned(
            "required: { all-devices: true, exclude-filter: kiosk }, uninstall: { all-devices: true, filter: kiosk }"
        ),
        NONE
    );
}

#[test]
fn names_in_rules_are_those_of_profiles() {
    assert_eq!(
        said(
            "",
            "enrollment: Macs\nexists: true\n---\ngroup: Macs\nmembershipRule: (device.enrollmentProfileName -eq \"Mcas\") or (device.enrollmentProfileName -startsWith \"X\")\n"
        ),
        [
            "warning R079 /membershipRule: the group `Macs` selects Macs by the enrollment profile `Mcas`, which nothing in this policy defines"
        ]
    );
    // Nothing is known of profiles that the policy does not speak of.
    let elsewhere = "group: Macs\nmembershipRule: (device.enrollmentProfileName -eq \"Macs\")\n";
    assert_eq!(said("", elsewhere), NONE);
}

#[test]
fn the_password_of_the_administrator_is_a_secret() {
    assert_eq!(
        said_of("", "adminAccountPassword: hunter22\n"),
        [
            "warning S021 /adminAccountPassword: the secret `adminAccountPassword` is written out in the source"
        ]
    );
    let text = "enrollment: Macs\nadminAccountPassword: hunter22\n";
    let mut loaded = load_text(text, "macs.yaml", &LoadOptions::default());
    crate::check::mask_secrets(&loaded.policy, &mut loaded.files);
    let file = loaded.policy.objects[0].span.file;
    let masked = &loaded.files.get(file).unwrap().text;
    assert!(
        masked.contains("adminAccountPassword: ********"),
        "{masked}"
    );
}

#[test]
fn a_profile_that_exists_is_left_alone() {
    assert_eq!(
        said(
            "",
            "enrollment: Macs\nexists: true\nsupervisedModeEnabled: false\n"
        ),
        NONE
    );
}
