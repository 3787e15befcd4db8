//! Filters.

use super::{assert_clean, assert_said};
use crate::expression::FaultKind::Limit;
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
fn mistakes_are_explained() {
    assert_said(filter, include_str!("filter.txt"));
}

#[test]
fn filters_have_3072_characters_at_most() {
    let long = format!("(device.deviceName -eq \"{}\")", "x".repeat(3072));
    let parsed = filter(&long);
    let kinds: Vec<_> = parsed.faults.iter().map(|fault| fault.kind).collect();
    assert_eq!(kinds, [Limit]);
}
