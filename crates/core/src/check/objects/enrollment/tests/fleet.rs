//! What is said of the Macs in `russet.yaml`, and what it means for the ways to enroll them.

use super::{said, said_of};

const NONE: [&str; 0] = [];

#[test]
fn enrollment_managers_enroll_with_the_company_portal() {
    assert_eq!(
        said(
            "target: { enrollment: automated }\nfleet:\n  enrollment-managers:\n    - { account: a@contoso.com, macs: 1000 }\n    - { account: b@contoso.com, macs: 1001, enrollment: device }\n    - { enrollment: direct }\n",
            ""
        ),
        [
            "error R050 /fleet/enrollment-managers/0/enrollment: the device enrollment manager `a@contoso.com` cannot enroll Macs by automated device enrollment",
            "error R052 /fleet/enrollment-managers/1/macs: the device enrollment manager `b@contoso.com` is to enroll 1001 Macs; one account enrolls up to 1000",
            "error R050 /fleet/enrollment-managers/2/enrollment: a device enrollment manager cannot enroll Macs by direct enrollment",
        ]
    );
}

#[test]
fn each_way_is_for_some_macs() {
    assert_eq!(
        said(
            "target: { enrollment: automated }\nfleet: { owner: personal, devices: existing, other-mdm: true }\n",
            ""
        ),
        [
            "warning R063 /fleet/owner: automated device enrollment is not recommended for Macs that belong to people",
            "note R066 /fleet/devices: Macs that are in use already do not enroll by themselves: automated device enrollment is for new ones",
            "error R067 /fleet/other-mdm: Macs under another management service must leave it before they enroll by automated device enrollment",
        ]
    );
    assert_eq!(
        said(
            "target: { enrollment: user }\nfleet: { owner: organization, users: none }\n",
            ""
        ),
        [
            "warning R064 /fleet/owner: device enrollment is not recommended for Macs that belong to the organization",
            "warning R065 /fleet/users: device enrollment is for Macs with one user, and the fleet has others",
        ]
    );
    assert_eq!(
        said_of("fleet: { owner: [personal] }\n", ""),
        [
            "warning R063 : `Macs` is for automated device enrollment, which is not recommended for Macs that belong to people"
        ]
    );
    // An account of an enrollment manager is a way for Macs of the organization.
    assert_eq!(
        said(
            "target: { enrollment: device }\nfleet: { owner: organization, enrollment-managers: [{ account: a@contoso.com }] }\n",
            ""
        ),
        NONE
    );
}

#[test]
fn what_is_not_said_is_not_known() {
    assert_eq!(
        said_of(
            "target: { enrollment: automated }\nfleet: { owner: [organization, personal], devices: new }\n",
            ""
        ),
        NONE
    );
    assert_eq!(
        said(
            "fleet: { owner: personal, users: shared, devices: existing, other-mdm: true, identity: { adfs: true } }\n",
            ""
        ),
        NONE
    );
}

#[test]
fn what_is_accepted_becomes_a_note() {
    assert_eq!(
        said(
            "target: { enrollment: device }\nfleet: { owner: organization, allow: { R064: They are to be replaced this year } }\n",
            ""
        ),
        [
            "note R064 /fleet/owner: device enrollment is not recommended for Macs that belong to the organization"
        ]
    );
}

#[test]
fn words_that_the_fleet_does_not_know() {
    assert_eq!(
        said(
            "fleet:\n  owner: [organisation]\n  users: many\n  processor: [apple, intel]\n  virtual-machines:\n    - { software: fusion, serialnumber: A }\n  enrollment-managers: { account: a }\n",
            ""
        ),
        [
            "error P020 /fleet/owner: `owner` takes `organization` or `personal`, or a list of them",
            "error P020 /fleet/users: `users` takes `one`, `none` or `shared`, or a list of them",
            "error P020 /fleet/virtual-machines/0/software: `software` takes `parallels`, `vmware-fusion` or `apple`",
            "error P019 /fleet/virtual-machines/0/serialnumber: there is no field `serialnumber` here",
            "error P020 /fleet/enrollment-managers: `enrollment-managers` takes a list of dictionaries",
        ]
    );
}

#[test]
fn virtual_machines_have_an_identity_and_are_for_tests() {
    let machine = |fields: &str| {
        said(
            &format!("fleet: {{ virtual-machines: [{{ {fields} }}] }}\n"),
            "",
        )
    };
    assert_eq!(
        machine("software: parallels, processor: intel, serial-number: ABC123"),
        [
            "error R074 /fleet/virtual-machines/0/serial-number: a virtual machine of Parallels Desktop cannot enroll without hardware model"
        ]
    );
    assert_eq!(
        machine("software: vmware-fusion, processor: apple, purpose: production"),
        [
            "error R074 /fleet/virtual-machines/0/serial-number: a virtual machine of VMware Fusion cannot enroll without serial number and hardware model",
            "error R075 /fleet/virtual-machines/0/processor: VMware Fusion is supported on Macs with Intel processors only",
            "error R076 /fleet/virtual-machines/0/purpose: Intune supports virtual machines with macOS for tests only",
        ]
    );
    assert_eq!(
        machine("software: parallels, serial-number: ABC-123"),
        [
            "error R074 /fleet/virtual-machines/0/serial-number: the serial number of a virtual machine consists of letters and digits"
        ]
    );
    for fine in [
        "software: parallels, processor: apple",
        "software: apple, purpose: testing",
        "software: parallels",
    ] {
        assert_eq!(machine(fine), NONE, "{fine}");
    }
}

#[test]
fn sign_in_by_way_of_ad_fs_and_with_a_second_factor() {
    let access = "---\nconditional-access: Second factor\nstate: STATE\nconditions: { users: { includeUsers: [All] } }\ngrantControls: { operator: OR, authenticationStrength: { id: 00000000-0000-0000-0000-000000000002 } }\n";
    let with = |state: &str| {
        said_of(
            "fleet: { identity: { adfs: true } }\n",
            &format!("user-affinity: false\n{}", access.replace("STATE", state)),
        )
    };
    assert_eq!(
        with("enabled"),
        [
            "note R062 /user-affinity: `Second factor` demands multi-factor authentication, which nobody can give on a Mac without user affinity"
        ]
    );
    assert_eq!(with("disabled"), NONE);
    assert_eq!(
        said_of(
            "fleet: { identity: { adfs: true, ws-trust: false } }\n",
            "authentication: setup-assistant-legacy\n"
        ),
        [
            "error R061 /authentication: user affinity with AD FS requires the WS-Trust 1.3 endpoint Username/Mixed"
        ]
    );
}

#[test]
fn updates_by_people_who_are_no_administrators() {
    let updates = |target: &str| {
        said(
            &format!("target: {{ {target} }}\nfleet: {{ processor: apple }}\n"),
            "profile: Updates\ndeliver: mobileconfig\npayloads:\n  com.apple.configuration.softwareupdate.settings: { AllowStandardUserOSUpdates: true }\n",
        )
        .into_iter()
        .filter(|line| line.contains("R077"))
        .collect::<Vec<_>>()
    };
    let said = "error R077 /payloads/com.apple.configuration.softwareupdate.settings/AllowStandardUserOSUpdates: people who are no administrators can update Apple silicon only after its security is lowered in recovery, unless the Mac came by automated device enrollment";
    assert_eq!(
        updates("macos: \"15\", enrollment: device, supervised: false"),
        [said]
    );
    assert_eq!(updates("macos: \"11.1\", enrollment: device"), [said]);
    assert_eq!(updates("macos: \"15\", enrollment: device"), NONE);
    assert_eq!(
        updates("macos: \"15\", enrollment: automated, supervised: false"),
        NONE
    );
    assert_eq!(updates("macos: \"15\", supervised: false"), NONE);
}
