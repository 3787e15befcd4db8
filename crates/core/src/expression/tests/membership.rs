//! Membership rules.

use super::{assert_clean, assert_said, said};
use crate::expression::FaultKind::{Discouraged, Limit};
use crate::expression::membership;

#[test]
fn rules_that_work_are_clean() {
    assert_clean(
        membership,
        &[
            r#"device.enrollmentProfileName -eq "macOS corporate""#,
            r#"(device.deviceOSType -eq "MacMDM") -and (device.deviceOwnership -eq "Company")"#,
            r#"(device.deviceOSType -eq "MacMDM") -or (device.deviceOSType -eq "macOS")"#,
            r#"(device.deviceOSType -eq "iPad") -or (device.deviceOSType -eq "iOS")"#,
            r#"(device.accountEnabled -eq True) and (device.managementType -eq "MDM") and (device.deviceTrustType -eq "AzureAD")"#,
            r#"device.deviceOSVersion -startsWith "14""#,
            r#"(device.enrollmentProfileName -eq $null) and (device.deviceOSType -eq "MacMDM")"#,
            r#"device.deviceId -match "^0[0123456789abc]""#,
            r#"device.devicePhysicalIDs -any _ -startsWith "[ZTDId]""#,
            r#"(device.devicePhysicalIds -any (_ -eq "[OrderID]:179887111881"))"#,
            r#"(device.devicePhysicalIds -all (_ -notStartsWith "[OrderID]:"))"#,
            "device.objectId -ne null",
            "user.accountEnabled -eq true",
            r#"user.accountEnabled -eq "true""#,
            r#"user.department -in ["50001","50002", "50003"]"#,
            "user.employeehiredate -ge system.now -plus p1d",
            "user.employeehiredate -le 2020-06-10T18:13:20Z",
            r#"(user.department -eq "Sales") -and -not (user.jobTitle -startsWith "SDE")"#,
            r#"user.department -eq "Marketing" -and user.country -eq "US""#,
            r#"user.country -eq "US" -and (user.department -eq "Marketing" -or user.department -eq "Sales")"#,
            r#"user.assignedPlans -any (assignedPlan.servicePlanId -eq "efb87545-963c-4e0d-99df-69c6916d9eb0" -and assignedPlan.capabilityStatus -eq "Enabled")"#,
            "user.assignedPlans -all (assignedPlan.servicePlanId -eq null)",
            r#"(user.proxyAddresses -any (_ -startsWith "contoso"))"#,
            r#"user.otherMails -endsWith"@contoso.com""#,
            r#"Direct Reports for "aaaaaaaa-0000-1111-2222-bbbbbbbbbbbb""#,
            r#"direct reports for 'aaaaaaaa-0000-1111-2222-bbbbbbbbbbbb'"#,
            r#"(user.objectId -ne null) -and (user.userType -eq "Member")"#,
            r#"(user.extensionAttribute15 -eq "Marketing")"#,
            r#"user.extension_c272a57b722d4eb29bfe327874ae79cb_OfficeNumber -eq "123""#,
            r#"user.mailNickname -endsWith "-vendor""#,
            r#"device.displayName -eq 'Rob''s Mac'"#,
            r#"DEVICE.displayName EQ "Scott’s “Mac”""#,
            "device.displayName\n  -eq\t\"x\"\n",
        ],
    );
}

#[test]
fn mistakes_are_explained() {
    assert_said(membership, include_str!("membership.txt"));
}

#[test]
fn nothing_is_no_rule() {
    for text in ["", " \n"] {
        let parsed = membership(text);
        let what = "Syntax: a membership rule wants a condition, and this text is empty";
        assert!(said(&parsed, text).contains(what), "{parsed:?}");
        assert_eq!(parsed.expression, None);
    }
}

#[test]
fn invisible_characters_are_found() {
    let parsed = membership("\u{feff}device.displayName -eq\u{200b} \"\u{200b}\"");
    let ranges: Vec<_> = parsed
        .faults
        .iter()
        .map(|fault| fault.range.clone())
        .collect();
    assert_eq!(ranges, [0..3, 25..28]);
    assert_eq!(parsed.expression, None);
}

#[test]
fn microsofts_escapes_are_resolved() {
    let read = |text: &str| {
        let expression = membership(text).expression.unwrap();
        let compared = expression.comparisons().next().unwrap();
        compared.texts().next().unwrap().to_owned()
    };
    assert_eq!(read(r#"user.department -eq `"Sales`""#), "\"Sales\"");
    assert_eq!(
        read(r#"user.department -eq "the `"best`" of\"all\"""#),
        "the \"best\" of\"all\""
    );
    assert_eq!(read("user.department -eq 'it''s \\d `'"), "it's \\d `");
    assert_eq!(read(r#"user.displayName -match "^\d+$""#), r"^\d+$");
}

#[test]
fn member_of_takes_fifty_groups() {
    let groups: Vec<String> = (0..51)
        .map(|number| format!("'{number:08}-0000-0000-0000-000000000000'"))
        .collect();
    let too_many = format!(
        "device.memberOf -any (group.objectId -in [{}])",
        groups.join(", ")
    );
    let parsed = membership(&too_many);
    let kinds: Vec<_> = parsed.faults.iter().map(|fault| fault.kind).collect();
    assert_eq!(kinds, [Discouraged, Limit]);
    assert_eq!(
        parsed.faults[1].message,
        "the list names 51 groups, and Entra takes 50"
    );
}

#[test]
fn rules_have_3072_characters_at_most() {
    let rule = |length: usize| format!("device.displayName -eq \"{}\"", "ü".repeat(length - 25));
    assert_clean(membership, &[&rule(3072)]);
    let long = rule(3073);
    let parsed = membership(&long);
    assert!(parsed.expression.is_some());
    let [fault] = parsed.faults.as_slice() else {
        panic!("{:?}", parsed.faults);
    };
    assert_eq!((fault.kind, fault.range.clone()), (Limit, 0..long.len()));
    assert_eq!(
        fault.message,
        "a membership rule has 3072 characters at most, and this is longer"
    );
    let endless = rule(70_000);
    let parsed = membership(&endless);
    assert_eq!((parsed.faults.len(), parsed.expression), (1, None));
}

#[test]
fn an_unknown_name_does_not_take_the_tree_away() {
    let rule = r#"(device.batteryLevel -eq "low") -and (device.deviceOwnership -eq "Company")"#;
    let parsed = membership(rule);
    assert_eq!(parsed.faults.len(), 1);
    assert_eq!(parsed.expression.unwrap().to_string(), rule);
    // Half of a rule is another rule.
    let rule = r#"(batteryLevel -eq "low") -and (device.deviceOwnership -eq "Company")"#;
    assert_eq!(membership(rule).expression, None);
}
