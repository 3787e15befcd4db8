//! Membership rules.

use super::{assert_clean, assert_mistakes, underlined};
use crate::expression::FaultKind::{Discouraged, Limit, Misfit, Syntax, UnknownName};
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
fn texts_that_are_no_rules_are_refused() {
    assert_mistakes(
        membership,
        &[
            (
                "",
                Syntax,
                "",
                "a membership rule wants a condition, and this text is empty",
                "write a condition, or leave the whole key out",
            ),
            (
                " \n",
                Syntax,
                " \n",
                "a membership rule wants a condition, and this text is empty",
                "write a condition, or leave the whole key out",
            ),
            (
                r#"device.deviceOwnership -eq "Company"#,
                Syntax,
                "\"Company",
                "the text that begins with `\"Company` is not closed",
                "write the same quote at the end of the text",
            ),
            (
                r#"device.displayName -eq "Mac”"#,
                Syntax,
                "\"Mac”",
                "the text that begins with `\"Mac”` is not closed",
                "the quote that should close it is a curly one: write `\"`",
            ),
            (
                r#"(device.displayName -eq "C:\""#,
                Syntax,
                "\"C:\\\"",
                "the text that begins with `\"C:\\\"` is not closed",
                "write `\"` at its end; a quote after a backslash or a backtick is part of the text",
            ),
            (
                r#"device.deviceOwnership == "Company""#,
                Syntax,
                "==",
                "`==` is not an operator of a membership rule",
                "write `-eq`",
            ),
            (
                r#"device.deviceOwnership != "Company""#,
                Syntax,
                "!=",
                "`!=` is not an operator of a membership rule",
                "write `-ne`",
            ),
            (
                r#"device.deviceOwnership -equals "Company""#,
                Syntax,
                "-equals",
                "`-equals` is not an operator of a membership rule",
                "write `-eq`",
            ),
            (
                r#"device.displayName -startWith "Mac""#,
                Syntax,
                "-startWith",
                "`-startWith` is not an operator of a membership rule",
                "did you mean `-startsWith`?",
            ),
            (
                r#"device.displayName -like "Mac*""#,
                Syntax,
                "-like",
                "`-like` is not an operator of a membership rule",
                "write `-startsWith` or `-contains`, and the text without asterisks",
            ),
            (
                r#"device.displayName -resembles "Mac""#,
                Syntax,
                "-resembles",
                "`-resembles` is not an operator of a membership rule",
                "write an operator, such as `-eq`, `-ne`, `-startsWith` or `-contains`",
            ),
            (
                r#"device.deviceOwnership -eq “Company”"#,
                Syntax,
                "“Company”",
                "the quotes are curly, as copying from a web page or a document leaves them",
                "write straight quotes: `\"`",
            ),
            (
                r#"device.deviceOwnership –eq "Company""#,
                Syntax,
                "–eq",
                "`–eq` begins with a long dash, as word processors write it",
                "write a hyphen: `-eq`",
            ),
            (
                r#"-eq "y""#,
                Syntax,
                "-eq",
                "nothing stands before `-eq`",
                "write the property that is compared before it",
            ),
            (
                "\u{feff}device.displayName -eq \"y\"",
                Syntax,
                "\u{feff}",
                "an invisible character stands here, as copying from a web page leaves it",
                "delete it",
            ),
            (
                "device.enrollmentProfileName -eq macOS corporate",
                Syntax,
                "macOS corporate",
                "the value `macOS corporate` has no quotes",
                "write `\"macOS corporate\"`",
            ),
            (
                "device.accountEnabled -eq yes",
                Syntax,
                "yes",
                "`yes` is not how a membership rule is written",
                "write `true`",
            ),
            (
                r#"device.deviceOwnership-eq "Company""#,
                Syntax,
                "-eq",
                "there is no space before `-eq`",
                "write `device.deviceOwnership -eq`",
            ),
            (
                r#"device.deviceOwnership "Company""#,
                Syntax,
                "\"Company\"",
                "no operator stands between the property and \"Company\"",
                "write `device.deviceOwnership -eq \"Company\"`",
            ),
            (
                "device.deviceOwnership Company",
                Syntax,
                "Company",
                "no operator stands between the property and `Company`",
                "write `device.deviceOwnership -eq \"Company\"`",
            ),
            (
                "device.deviceOwnership",
                Syntax,
                "device.deviceOwnership",
                "`device.deviceOwnership` is compared with nothing",
                "write an operator and a value after it",
            ),
            (
                "device.deviceOwnership -eq",
                Syntax,
                "",
                "no value follows the operator",
                "write a value after the operator: a text in double quotes, `true`, `false` or `null`",
            ),
            (
                r#""Company" -eq device.deviceOwnership"#,
                Syntax,
                "\"Company\"",
                "\"Company\" stands where a property belongs",
                "write the property first, without quotes, then the operator, then the value",
            ),
            (
                r#"= "Company""#,
                Syntax,
                "=",
                "`=` stands where a property belongs",
                "write a property, such as `device.enrollmentProfileName`",
            ),
            (
                "user.mail -not null",
                Syntax,
                "-not",
                "`-not` stands before a whole condition, not before a value",
                "write `-ne`",
            ),
            (
                r#"user.mail not contains "x""#,
                Syntax,
                "not contains",
                "`not` stands before a whole condition, not before a value",
                "write `-notContains`",
            ),
            (
                r#"Direct Reports "aaaaaaaa-0000-1111-2222-bbbbbbbbbbbb""#,
                Syntax,
                "\"aaaaaaaa-0000-1111-2222-bbbbbbbbbbbb\"",
                "`for` is missing after `Direct Reports`",
                "write `Direct Reports for \"…\"`, with the object id of the manager",
            ),
            (
                "Direct Reports for aaaaaaaa-0000-1111-2222-bbbbbbbbbbbb",
                Syntax,
                "aaaaaaaa-0000-1111-2222-bbbbbbbbbbbb",
                "the object id `aaaaaaaa-0000-1111-2222-bbbbbbbbbbbb` has no quotes",
                "write `\"aaaaaaaa-0000-1111-2222-bbbbbbbbbbbb\"`",
            ),
            (
                "Direct Reports for",
                Syntax,
                "",
                "no object id follows `Direct Reports for`",
                "write `Direct Reports for \"…\"`, with the object id of the manager",
            ),
        ],
    );
}

#[test]
fn lists_have_brackets_and_commas() {
    assert_mistakes(
        membership,
        &[
            (
                r#"user.city -in "Bern", "Rome""#,
                Syntax,
                "\"Bern\", \"Rome\"",
                "the list has no brackets",
                "write `[\"Bern\", \"Rome\"]`",
            ),
            (
                r#"user.city -in "Bern""#,
                Syntax,
                "\"Bern\"",
                "the list has no brackets",
                "write `[\"Bern\"]`",
            ),
            (
                r#"user.city -in ("Bern", "Rome")"#,
                Syntax,
                "(",
                "the list stands in parentheses",
                "write it in brackets: `[\"…\", \"…\"]`",
            ),
            (
                r#"user.city -in ["Bern", "Rome""#,
                Syntax,
                "[",
                "`[` is not closed",
                "write `]` where it ends",
            ),
            (
                r#"user.city -in ["Bern" "Rome"]"#,
                Syntax,
                "",
                "a comma is missing here",
                "write `,` between the two values",
            ),
            (
                r#"user.city -in ["Bern",]"#,
                Syntax,
                ",",
                "nothing follows this comma",
                "delete it",
            ),
            (
                "user.city -in []",
                Misfit,
                "[]",
                "the list is empty",
                "write a value between the brackets, or leave the comparison out",
            ),
            (
                r#"user.city -eq ["Bern"]"#,
                Misfit,
                "[\"Bern\"]",
                "`-eq` compares with one value, and this is a list",
                "write `-in`, or one value without brackets",
            ),
            (
                r#"user.city -ne ["Bern"]"#,
                Misfit,
                "[\"Bern\"]",
                "`-ne` compares with one value, and this is a list",
                "write `-notIn`, or one value without brackets",
            ),
        ],
    );
}

#[test]
fn conditions_are_joined_and_closed() {
    assert_mistakes(
        membership,
        &[
            (
                r#"(user.city -eq "Bern""#,
                Syntax,
                "(",
                "`(` is not closed",
                "write `)` where it ends",
            ),
            (
                r#"user.city -eq "Bern")"#,
                Syntax,
                ")",
                "`)` closes nothing",
                "delete it",
            ),
            (
                r#"(user.city -eq "Bern") (user.mail -ne null)"#,
                Syntax,
                "(",
                "neither `-and` nor `-or` joins this condition to the one before it",
                "write `-and` or `-or` between the two",
            ),
            (
                r#"(user.city -eq "Bern") -not (user.mail -ne null)"#,
                Syntax,
                "-not",
                "neither `-and` nor `-or` joins this condition to the one before it",
                "write `-and` or `-or` between the two",
            ),
            (
                r#"(user.city -eq "Bern") -and"#,
                Syntax,
                "-and",
                "nothing follows `-and`",
                "write a condition there, or delete what would join it",
            ),
            (
                r#"(user.city -eq "Bern" -or)"#,
                Syntax,
                "-or",
                "nothing follows `-or`",
                "write a condition there, or delete what would join it",
            ),
            (
                r#"-and (user.city -eq "Bern")"#,
                Syntax,
                "-and",
                "nothing stands before `-and`",
                "write a condition there, or delete what would join it",
            ),
            (
                "( )",
                Syntax,
                "( )",
                "the parentheses are empty",
                "write a condition between them, or delete them",
            ),
            (
                r#"(user.city -eq "Bern") && (user.mail -ne null)"#,
                Syntax,
                "&&",
                "`&&` is not how a membership rule is written",
                "write `-and`",
            ),
            (
                r#"(user.city -eq "Bern") || (user.mail -ne null)"#,
                Syntax,
                "||",
                "`||` is not how a membership rule is written",
                "write `-or`",
            ),
            (
                r#"!(user.city -eq "Bern")"#,
                Syntax,
                "!",
                "`!` is not how a membership rule is written",
                "write `-not`",
            ),
        ],
    );
}

#[test]
fn names_are_looked_up_across_the_languages() {
    assert_mistakes(
        membership,
        &[
            (
                r#"device.enrolmentProfileName -eq "x""#,
                UnknownName,
                "device.enrolmentProfileName",
                "membership rules know no property `enrolmentProfileName` of devices",
                "did you mean `enrollmentProfileName`?",
            ),
            (
                r#"device.model -startsWith "MacBook""#,
                UnknownName,
                "device.model",
                "membership rules know no property `model` of devices",
                "filters call it so; in a group write `deviceModel`",
            ),
            (
                r#"device.operatingSystemVersion -ge "14""#,
                UnknownName,
                "device.operatingSystemVersion",
                "membership rules know no property `operatingSystemVersion` of devices",
                "filters call it so; in a group write `deviceOSVersion`",
            ),
            (
                r#"device.cpuArchitecture -eq "arm64""#,
                UnknownName,
                "device.cpuArchitecture",
                "membership rules know no property `cpuArchitecture` of devices",
                "filters have it and groups do not: assign to all devices with a filter",
            ),
            (
                r#"device.department -eq "Sales""#,
                UnknownName,
                "device.department",
                "membership rules know no property `department` of devices",
                "it is a property of users: `user.department`, in a rule of those alone",
            ),
            (
                r#"user.deviceOSType -eq "MacMDM""#,
                UnknownName,
                "user.deviceOSType",
                "membership rules know no property `deviceOSType` of users",
                "it is a property of devices: `device.deviceOSType`, in a rule of those alone",
            ),
            (
                r#"device.organizationalUnit -eq "x""#,
                UnknownName,
                "device.organizationalUnit",
                "membership rules know no property `organizationalUnit` of devices",
                "Entra recognizes it no longer; compare `enrollmentProfileName` or an `extensionAttribute`",
            ),
            (
                r#"device.batteryLevel -eq "x""#,
                UnknownName,
                "device.batteryLevel",
                "membership rules know no property `batteryLevel` of devices",
                "compare a property that Microsoft lists for membership rules, or an `extensionAttribute`",
            ),
            (
                r#"enrollmentProfileName -eq "x""#,
                UnknownName,
                "enrollmentProfileName",
                "`enrollmentProfileName` says not whose property it is",
                "write `device.enrollmentProfileName`",
            ),
            (
                r#"displayName -eq "x""#,
                UnknownName,
                "displayName",
                "`displayName` says not whose property it is",
                "write `device.displayName` or `user.displayName`",
            ),
            (
                r#"city -eq "x""#,
                UnknownName,
                "city",
                "`city` says not whose property it is",
                "write `user.city`",
            ),
            (
                r#"frobnicated -eq "x""#,
                UnknownName,
                "frobnicated",
                "`frobnicated` says not whose property it is",
                "write a property of devices or users, such as `device.enrollmentProfileName`",
            ),
            (
                r#"devices.displayName -eq "x""#,
                UnknownName,
                "devices.displayName",
                "`devices` is nothing that a membership rule knows",
                "did you mean `device`?",
            ),
            (
                r#"computer.displayName -eq "x""#,
                UnknownName,
                "computer.displayName",
                "`computer` is nothing that a membership rule knows",
                "write `device.…` or `user.…`",
            ),
            (
                r#"device.deviceownership -eq "Company""#,
                Discouraged,
                "device.deviceownership",
                "Microsoft spells this name `deviceOwnership`, and calls names case-sensitive",
                "write `deviceOwnership`",
            ),
        ],
    );
}

#[test]
fn values_fit_their_properties() {
    assert_mistakes(
        membership,
        &[
            (
                r#"device.deviceOwnership -eq "Corporate""#,
                Misfit,
                "\"Corporate\"",
                "`deviceOwnership` is never `Corporate`",
                "did you mean `Company`?",
            ),
            (
                r#"device.deviceOwnership -eq "Compnay""#,
                Misfit,
                "\"Compnay\"",
                "`deviceOwnership` is never `Compnay`",
                "did you mean `Company`?",
            ),
            (
                r#"device.deviceOwnership -eq "leased""#,
                Misfit,
                "\"leased\"",
                "`deviceOwnership` is never `leased`",
                "write one of `Company`, `Personal`, `Unknown`",
            ),
            (
                r#"device.deviceTrustType -in ["AzureAD", "Hybrid Azure AD joined"]"#,
                Misfit,
                "\"Hybrid Azure AD joined\"",
                "`deviceTrustType` is never `Hybrid Azure AD joined`",
                "did you mean `ServerAD`?",
            ),
            (
                "device.accountEnabled -contains true",
                Misfit,
                "-contains",
                "`accountEnabled` does not take `-contains`",
                "write one of `-eq`, `-ne`",
            ),
            (
                r#"device.accountEnabled -eq "on""#,
                Misfit,
                "\"on\"",
                "`accountEnabled` is true or false, not `on`",
                "write `true` or `false`",
            ),
            (
                "user.employeeId -eq 123",
                Misfit,
                "123",
                "`employeeId` is a text, and `123` has no quotes",
                "write `\"123\"`",
            ),
            (
                "user.city -eq true",
                Misfit,
                "true",
                "`city` is a text, and `true` has no quotes",
                "write `\"true\"`",
            ),
            (
                r#"user.city -gt "Bern""#,
                Misfit,
                "-gt",
                "`city` does not take `-gt`",
                "write one of `-eq`, `-ne`, `-startsWith`, `-notStartsWith`, `-endsWith`, `-notEndsWith`, `-contains`, `-notContains`, `-match`, `-notMatch`, `-in`, `-notIn`",
            ),
            (
                "user.employeeHireDate -ge 2024",
                Misfit,
                "2024",
                "`2024` is no time",
                "write a time, such as `2026-01-31T00:00:00Z`, or `system.now`",
            ),
            (
                "user.mail -startsWith null",
                Misfit,
                "null",
                "`null` goes with `-eq` and `-ne` alone",
                "write `-eq null` or `-ne null` as a comparison of its own",
            ),
            (
                r#"user.mail -in ["x", null]"#,
                Misfit,
                "null",
                "`null` goes with `-eq` and `-ne` alone",
                "write `-eq null` or `-ne null` as a comparison of its own",
            ),
            (
                r#"device.objectId -eq "macbook""#,
                Misfit,
                "\"macbook\"",
                "`macbook` is no id",
                "write the id that Entra shows as `objectId`: a UUID",
            ),
            (
                r#"device.deviceOSType -eq "macOS""#,
                Discouraged,
                "\"macOS\"",
                "a Mac that Intune manages has the type `MacMDM`, not `macOS`",
                "write `\"MacMDM\"`",
            ),
            (
                r#"device.displayName -eq \"Mac\""#,
                Discouraged,
                "\\\"Mac\\\"",
                "a backslash stands before each quote, as JSON writes them",
                "write `\"Mac\"`, unless the quotes are part of the value",
            ),
        ],
    );
}

#[test]
fn a_rule_as_a_whole_keeps_to_what_entra_takes() {
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

    assert_mistakes(
        membership,
        &[
            (
                r#"user.city -eq "Bern" -and device.isRooted -eq true"#,
                Misfit,
                "device.isRooted",
                "a rule is about devices or about users, and this one compares both",
                "write one rule for each, in a group for each",
            ),
            (
                r#"Direct Reports for "aaaaaaaa-0000-1111-2222-bbbbbbbbbbbb" -and user.city -eq "Bern""#,
                Misfit,
                "Direct Reports for \"aaaaaaaa-0000-1111-2222-bbbbbbbbbbbb\"",
                "`Direct Reports` has to be the whole rule",
                "put it into a group of its own",
            ),
            (
                r#"Direct Reports for "the boss""#,
                Misfit,
                "Direct Reports for \"the boss\"",
                "`the boss` is no object id",
                "write the object id of the manager, a UUID that the user's page in Entra shows",
            ),
            (
                r#"_ -eq "x""#,
                Misfit,
                "_",
                "`_` is an item of a collection, and stands outside of one",
                "write the collection before it: `device.devicePhysicalIds -any (…)`",
            ),
            (
                r#"assignedPlan.service -eq "SCO""#,
                Misfit,
                "assignedPlan.service",
                "`assignedPlan.service` is an item of a collection, and stands outside of one",
                "write `user.assignedPlans -any (…)` around it",
            ),
            (
                r#"user.assignedPlans -any (_ -eq "SCO")"#,
                Misfit,
                "_",
                "`_` is not an item of `user.assignedPlans`",
                "write a condition of its items: `assignedPlan.servicePlanId`",
            ),
            (
                r#"user.assignedPlans -eq "SCO""#,
                Misfit,
                "-eq",
                "`assignedPlans` does not take `-eq`",
                "write `-any (…)` or `-all (…)`, with a condition of its items",
            ),
            (
                r#"user.city -any (_ -eq "Bern")"#,
                Misfit,
                "-any",
                "`user.city` has one value, and `-any` and `-all` are for several",
                "compare it as it is: `user.city -eq \"…\"`",
            ),
            (
                r#"user.otherMails -any (user.proxyAddresses -any (_ -eq "x"))"#,
                Misfit,
                "-any",
                "`-any` and `-all` do not stand within another",
                "compare the items with `-eq`, `-in` and the like",
            ),
        ],
    );

    let text = r#"device.memberOf -all (group.objectId -eq "aaaaaaaa-0000-1111-2222-bbbbbbbbbbbb") -or device.isRooted -eq true"#;
    let parsed = membership(text);
    assert_eq!(
        underlined(&parsed, text),
        ["device.memberOf", "device.memberOf", "-all"]
    );
}

#[test]
fn rules_have_3072_characters_at_most() {
    let rule = |length: usize| format!("device.displayName -eq \"{}\"", "ü".repeat(length - 25));
    assert_clean(membership, &[&rule(3072)]);
    let long = rule(3073);
    let parsed = membership(&long);
    assert!(parsed.expression.is_some());
    let message = "a membership rule has 3072 characters at most, and this is longer";
    let help = "compare with a list, or with a part that several values share";
    assert_mistakes(membership, &[(&long, Limit, &long, message, help)]);
    let endless = rule(70_000);
    let parsed = membership(&endless);
    assert_eq!((parsed.faults.len(), parsed.expression), (1, None));
}

#[test]
fn all_that_is_wrong_is_said_at_once() {
    let text = r#"(device.enrolmentProfileName == “x”) && (device.deviceOwnership -eq Corporate) (device.isRooted -like "1""#;
    let parsed = membership(text);
    assert_eq!(parsed.expression, None);
    assert_eq!(
        underlined(&parsed, text),
        [
            "device.enrolmentProfileName",
            "==",
            "“x”",
            "&&",
            "Corporate",
            "Corporate",
            "(",
            "(",
            "-like"
        ]
    );
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
