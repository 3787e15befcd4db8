//! Restrictions of enrollment.

use super::said;

const NONE: [&str; 0] = [];

const GROUP: &str = "---\ngroup: Pilot\n";

/// What is said of a restriction for Macs.
fn restricted(root: &str, assign: &str, restriction: &str) -> Vec<String> {
    said(
        root,
        &format!(
            "enrollment: Macs\ntype: deviceEnrollmentPlatformRestrictionConfiguration\nassign: {{ {assign} }}\nplatformRestriction: {{ {restriction} }}\n{GROUP}"
        ),
    )
}

#[test]
fn macs_that_are_rolled_out_can_enroll() {
    let device = "target: { macos: \"14\", enrollment: device }\n";
    assert_eq!(
        restricted(device, "groups: [Pilot]", "platformBlocked: true"),
        [
            "warning R070 /platformRestriction/platformBlocked: `Macs` keeps all Macs from enrolling, and this policy is for Macs that enroll"
        ]
    );
    assert_eq!(
        restricted(device, "all-users: true", "platformBlocked: true"),
        [
            "error R070 /platformRestriction/platformBlocked: `Macs` keeps all Macs from enrolling, and this policy is for Macs that enroll"
        ]
    );
    // Who enrolls no Macs may well block them.
    assert_eq!(
        restricted("", "all-users: true", "platformBlocked: true"),
        NONE
    );
    assert_eq!(
        said(
            device,
            "enrollment: All platforms\ntype: deviceEnrollmentPlatformRestrictionsConfiguration\nmacRestriction: { platformBlocked: true }\niosRestriction: { platformBlocked: true }\n"
        ),
        [
            "error R070 /macRestriction/platformBlocked: `All platforms` keeps all Macs from enrolling, and this policy is for Macs that enroll"
        ]
    );
    assert_eq!(
        said(
            device,
            "enrollment: Phones\ntype: deviceEnrollmentPlatformRestrictionConfiguration\nassign: { all-users: true }\nplatformType: ios\nplatformRestriction: { platformBlocked: true }\n"
        ),
        NONE
    );
}

#[test]
fn versions_let_the_macs_in() {
    let target = "target: { macos: \"14\" }\n";
    assert_eq!(
        restricted(
            target,
            "groups: [Pilot]",
            "osMinimumVersion: \"15.0\", osMaximumVersion: \"14.9\""
        ),
        [
            "error R070 /platformRestriction/osMaximumVersion: no Mac can enroll: no macOS is from 15.0 to 14.9"
        ]
    );
    assert_eq!(
        restricted(
            target,
            "groups: [Pilot]",
            "osMinimumVersion: \"15.0\", osMaximumVersion: \"\""
        ),
        [
            "warning R070 /platformRestriction/osMinimumVersion: Macs older than macOS 15.0 cannot enroll, and this policy is for macOS 14.0 and later"
        ]
    );
    assert_eq!(
        restricted(
            target,
            "groups: [Pilot]",
            "osMinimumVersion: \"14\", osMaximumVersion: null"
        ),
        NONE
    );
    assert_eq!(
        restricted(target, "groups: [Pilot]", "osMinimumVersion: Sonoma"),
        [
            "error P020 /platformRestriction/osMinimumVersion: `osMinimumVersion` takes a version such as `15.0`",
            "error G021 /platformRestriction: the enrollment profile or restriction `Macs` has no `platformRestriction`, without which Intune does not take a `deviceEnrollmentPlatformRestrictionConfiguration`",
        ]
    );
}

#[test]
fn personal_macs_can_enroll_where_there_are_some() {
    let blocked = |owner: &str, assign: &str| {
        restricted(
            &format!("fleet: {{ owner: {owner} }}\n"),
            assign,
            "personalDeviceEnrollmentBlocked: true",
        )
    };
    let said = "R071 /platformRestriction/personalDeviceEnrollmentBlocked: `Macs` keeps Macs from enrolling that belong to people, and the fleet has such Macs";
    assert_eq!(
        blocked("[organization, personal]", "all-users: true"),
        [format!("error {said}")]
    );
    assert_eq!(
        blocked("personal", "groups: [Pilot]"),
        [format!("warning {said}")]
    );
    assert_eq!(blocked("organization", "all-users: true"), NONE);
}

#[test]
fn limits() {
    let limit = |number: &str| {
        said(
            "",
            &format!(
                "enrollment: Devices\ntype: deviceEnrollmentLimitConfiguration\nassign: {{ groups: [Pilot] }}\nlimit: {number}\n{GROUP}"
            ),
        )
    };
    assert_eq!(limit("5"), NONE);
    assert_eq!(
        limit("15"),
        ["note R073 /limit: users may enroll 15 devices; the guide keeps Intune's default"]
    );
    for number in ["0", "16"] {
        assert_eq!(
            limit(number)[0],
            "error P020 /limit: `limit` takes a whole number from 1 to 15"
        );
    }
}
