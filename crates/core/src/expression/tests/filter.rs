//! Filters.

use super::{assert_clean, assert_mistakes};
use crate::expression::FaultKind::{Discouraged, Limit, Misfit, Syntax, UnknownName};
use crate::expression::filter;

#[test]
fn filters_that_work_are_clean() {
    assert_clean(
        filter,
        &[
            r#"(device.enrollmentProfileName -eq "macOS corporate")"#,
            r#"(device.enrollmentProfileName -ne $null)"#,
            r#"device.enrollmentProfileName -eq "macOS corporate""#,
            r#"(device.manufacturer -eq "Apple") or (device.model -contains "MacBook")"#,
            r#"(device.model -startsWith "MacBookPro") -and (device.deviceOwnership -eq "Corporate")"#,
            r#"(device.deviceName -in ["Scott's device", "Sara's device"])"#,
            r#"(device.deviceName -notIn ["A"]) AND (device.deviceCategory -notContains "Lab")"#,
            r#"(device.cpuArchitecture -in ["x64", "arm64"])"#,
            "(device.operatingSystemVersion -eq 14.2.1)",
            r#"(device.operatingSystemVersion -ge 14.0) and (device.operatingSystemVersion -lt "15.0")"#,
            r#"(device.deviceName eq "A") and (device.deviceName ne "B") or (device.deviceName startsWith "C")"#,
            r#"(DEVICE.DEVICENAME -EQ "x") OR (device.deviceownership -eq "unknown")"#,
            r#"((device.deviceName -eq "A") or (device.deviceName -eq "B")) and (device.model -eq "C")"#,
            r#"(device.deviceName -eq "a\b")"#,
            r#"(device.deviceName -in ["", "A"])"#,
            r#"(device.deviceCategory -eq null)"#,
        ],
    );
}

#[test]
fn texts_that_are_no_filters_are_refused() {
    assert_mistakes(
        filter,
        &[
            (
                r#"(device.deviceName -eq 'X')"#,
                Syntax,
                "'X'",
                "a filter does not take single quotes",
                "write double quotes: `\"`",
            ),
            (
                r#"(device.deviceName -eq "say \"hi\"")"#,
                Syntax,
                r#""say \"hi\"""#,
                "a filter has no way to write a quote within a text",
                "compare with a part that has no quote, with `-contains` or `-startsWith`",
            ),
            (
                r#"(device.deviceName -eq "say ""hi""")"#,
                Syntax,
                r#""say ""hi""""#,
                "a filter has no way to write a quote within a text",
                "compare with a part that has no quote, with `-contains` or `-startsWith`",
            ),
            (
                r#"(device.deviceName -eq \"X\")"#,
                Syntax,
                r#"\"X\""#,
                "a backslash stands before each quote, as JSON writes them",
                "write `\"X\"`",
            ),
            (
                r#"(device.deviceName -eq X)"#,
                Syntax,
                "X",
                "the value `X` has no quotes",
                "write `\"X\"`",
            ),
            (
                r#"(device.deviceName == "X")"#,
                Syntax,
                "==",
                "`==` is not an operator of a filter",
                "write `-eq`",
            ),
            (
                r#"(device.deviceName -equals "X")"#,
                Syntax,
                "-equals",
                "`-equals` is not an operator of a filter",
                "write `-eq`",
            ),
            (
                r#"not (device.deviceName -eq "X")"#,
                Syntax,
                "not",
                "a filter has no `not`",
                "write the opposite operator: `-ne`, `-notIn` or `-notContains`, or assign with the filter excluded",
            ),
            (
                r#"(device.deviceName -any (_ -eq "x"))"#,
                Syntax,
                "-any",
                "a filter has no `-any`",
                "compare the property with `-eq`, `-in` and the like",
            ),
            (
                r#"(device.deviceName -eq "X") (device.model -eq "Y")"#,
                Syntax,
                "(",
                "neither `and` nor `or` joins this condition to the one before it",
                "write `and` or `or` between the two",
            ),
            (
                r#"(device.deviceName-eq"X")"#,
                Syntax,
                "-eq",
                "there is no space before `-eq`",
                "write `device.deviceName -eq`",
            ),
        ],
    );
}

#[test]
fn what_intune_overlooks_is_discouraged() {
    assert_mistakes(
        filter,
        &[
            (
                r#"(device.deviceName -in "X")"#,
                Discouraged,
                "\"X\"",
                "the list has no brackets",
                "write `[\"X\"]`",
            ),
            (
                r#"(device.deviceName -in ["X",])"#,
                Discouraged,
                ",",
                "nothing follows this comma",
                "delete it",
            ),
            (
                r#"(device.osVersion -startsWith "14")"#,
                Discouraged,
                "device.osVersion",
                "`osVersion` is being retired",
                "compare `operatingSystemVersion`",
            ),
        ],
    );
}

#[test]
fn names_are_looked_up_across_the_languages() {
    assert_mistakes(
        filter,
        &[
            (
                r#"(device.enrolmentProfileName -eq "x")"#,
                UnknownName,
                "device.enrolmentProfileName",
                "filters of Macs know no property `enrolmentProfileName`",
                "did you mean `enrollmentProfileName`?",
            ),
            (
                r#"(device.deviceModel -eq "x")"#,
                UnknownName,
                "device.deviceModel",
                "filters of Macs know no property `deviceModel`",
                "groups call it so; in a filter write `model`",
            ),
            (
                r#"(device.displayName -eq "x")"#,
                UnknownName,
                "device.displayName",
                "filters of Macs know no property `displayName`",
                "groups call it so; in a filter write `deviceName`",
            ),
            (
                r#"(device.deviceOSVersion -eq "x")"#,
                UnknownName,
                "device.deviceOSVersion",
                "filters of Macs know no property `deviceOSVersion`",
                "groups call it so; in a filter write `operatingSystemVersion`",
            ),
            (
                r#"(device.deviceOSType -eq "MacMDM")"#,
                UnknownName,
                "device.deviceOSType",
                "filters of Macs know no property `deviceOSType`",
                "leave the comparison out: the filter's platform is macOS already",
            ),
            (
                r#"(device.managementType -eq "MDM")"#,
                UnknownName,
                "device.managementType",
                "filters of Macs know no property `managementType`",
                "groups have it and filters do not: assign to a dynamic group",
            ),
            (
                r#"(device.serialNumber -eq "x")"#,
                UnknownName,
                "device.serialNumber",
                "filters of Macs know no property `serialNumber`",
                "write one of `cpuArchitecture`, `deviceCategory`, `deviceName`, `deviceOwnership`, `enrollmentProfileName`, `manufacturer`, `model`, `operatingSystemVersion`, `osVersion`",
            ),
            (
                r#"(device.deviceTrustType -eq "Azure AD joined")"#,
                Misfit,
                "device.deviceTrustType",
                "`deviceTrustType` is for filters of Windows, not of Macs",
                "leave the comparison out",
            ),
            (
                r#"(app.osVersion -eq "14.0")"#,
                UnknownName,
                "app.osVersion",
                "`app.` is for filters of managed apps, which Macs do not have",
                "compare the device: `device.osVersion`",
            ),
            (
                r#"(user.department -eq "Sales")"#,
                UnknownName,
                "user.department",
                "a filter compares devices, and knows nothing of users",
                "assign to a group of users, with a filter of their devices",
            ),
            (
                r#"(mac.model -eq "x")"#,
                UnknownName,
                "mac.model",
                "`mac` is nothing that a filter knows",
                "write `device.model`",
            ),
            (
                r#"(DeviceName -eq "x")"#,
                UnknownName,
                "DeviceName",
                "`DeviceName` has no `device.` before it",
                "write `device.deviceName`",
            ),
        ],
    );
}

#[test]
fn values_fit_their_properties() {
    assert_mistakes(
        filter,
        &[
            (
                r#"(device.deviceOwnership -eq "Company")"#,
                Misfit,
                "\"Company\"",
                "`deviceOwnership` is never `Company`",
                "did you mean `Corporate`?",
            ),
            (
                r#"(device.deviceOwnership -eq "Corprate")"#,
                Misfit,
                "\"Corprate\"",
                "`deviceOwnership` is never `Corprate`",
                "did you mean `Corporate`?",
            ),
            (
                r#"(device.deviceOwnership -in ["Corporate"])"#,
                Misfit,
                "-in",
                "`deviceOwnership` does not take `-in` in a filter",
                "write one of `-eq`, `-ne`",
            ),
            (
                r#"(device.cpuArchitecture -eq "amd64")"#,
                Misfit,
                "\"amd64\"",
                "`cpuArchitecture` is never `amd64`",
                "did you mean `x64`?",
            ),
            (
                r#"(device.cpuArchitecture -contains "arm")"#,
                Misfit,
                "-contains",
                "`cpuArchitecture` does not take `-contains` in a filter",
                "write one of `-eq`, `-ne`, `-in`, `-notIn`",
            ),
            (
                r#"(device.deviceName -notStartsWith "X")"#,
                Misfit,
                "-notStartsWith",
                "`deviceName` does not take `-notStartsWith` in a filter",
                "write one of `-eq`, `-ne`, `-in`, `-notIn`, `-startsWith`, `-contains`, `-notContains`",
            ),
            (
                r#"(device.deviceName -match "^X")"#,
                Misfit,
                "-match",
                "`deviceName` does not take `-match` in a filter",
                "write one of `-eq`, `-ne`, `-in`, `-notIn`, `-startsWith`, `-contains`, `-notContains`",
            ),
            (
                r#"(device.deviceName -eq ["A"])"#,
                Misfit,
                "[\"A\"]",
                "`-eq` compares with one value, and this is a list",
                "write `-in`, or one value without brackets",
            ),
            (
                r#"(device.deviceName -eq "")"#,
                Misfit,
                "\"\"",
                "a filter does not compare with an empty text",
                "write `-eq null` for devices without a value, `-ne null` for those with one",
            ),
            (
                "(device.deviceName -eq 42)",
                Misfit,
                "42",
                "`deviceName` is a text, and `42` has no quotes",
                "write `\"42\"`",
            ),
            (
                "(device.deviceName -startsWith $null)",
                Misfit,
                "$null",
                "`null` goes with `-eq` and `-ne` alone",
                "write `-eq null` or `-ne null` as a comparison of its own",
            ),
            (
                "(device.operatingSystemVersion -ge 14)",
                Misfit,
                "14",
                "the version `14` has one number, and Intune wants two to four",
                "write `14.0`",
            ),
            (
                "(device.operatingSystemVersion -ge 1.2.3.4.5)",
                Misfit,
                "1.2.3.4.5",
                "the version `1.2.3.4.5` has 5 numbers, and Intune takes four at most",
                "leave out the last ones",
            ),
            (
                r#"(device.operatingSystemVersion -ge "14.x")"#,
                Misfit,
                "\"14.x\"",
                "`14.x` is no version of numbers",
                "write numbers and dots alone, such as `14.2.1`",
            ),
            (
                "(device.operatingSystemVersion -eq null)",
                Misfit,
                "null",
                "`operatingSystemVersion` is not compared with `null`",
                "write a version, such as `14.0`",
            ),
            (
                r#"(device.operatingSystemVersion -startsWith "14")"#,
                Misfit,
                "-startsWith",
                "`operatingSystemVersion` does not take `-startsWith` in a filter",
                "write one of `-eq`, `-ne`, `-gt`, `-ge`, `-lt`, `-le`",
            ),
        ],
    );
    let letter = filter(r#"(device.osVersion -in ["14.1.2a", "13.3.1 (a)", "14.1 beta"])"#);
    let said: Vec<_> = letter
        .faults
        .iter()
        .map(|fault| fault.help.as_str())
        .collect();
    assert_eq!(
        said,
        [
            "compare `operatingSystemVersion`",
            "write `14.1.2`",
            "write `13.3.1`"
        ]
    );
}

#[test]
fn filters_have_3072_characters_at_most() {
    let long = format!("(device.deviceName -eq \"{}\")", "x".repeat(3072));
    let parsed = filter(&long);
    let kinds: Vec<_> = parsed.faults.iter().map(|fault| fault.kind).collect();
    assert_eq!(kinds, [Limit]);
}
