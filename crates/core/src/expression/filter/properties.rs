//! The properties of filters for managed Macs.
//!
//! From Microsoft's "Assignment filter properties and operators reference", which lists the platforms, operators and values of each.
//! It leaves macOS out for `enrollmentProfileName`, while Microsoft's own guide to managing Macs with Intune filters by it: the
//! guide is followed. What Intune answers to rules was measured by others against the service for Windows; it agrees with the
//! reference, and adds that a value which is not listed is taken and matches no device.

use crate::expression::rule::property::{Kind, Property, property};
use crate::expression::tree::Operator;

const TEXT: &[Operator] = &[
    Operator::Equal,
    Operator::NotEqual,
    Operator::In,
    Operator::NotIn,
    Operator::StartsWith,
    Operator::Contains,
    Operator::NotContains,
];
const SAME: &[Operator] = &[Operator::Equal, Operator::NotEqual];
const LISTED: &[Operator] = &[
    Operator::Equal,
    Operator::NotEqual,
    Operator::In,
    Operator::NotIn,
];
const VERSION: &[Operator] = &[
    Operator::Equal,
    Operator::NotEqual,
    Operator::Greater,
    Operator::GreaterOrEqual,
    Operator::Less,
    Operator::LessOrEqual,
];

const fn text(name: &'static str) -> Property {
    property(name, Kind::Text, TEXT)
}

/// `device.…`
static DEVICE: &[Property] = &[
    property(
        "cpuArchitecture",
        Kind::Choice(
            &["x64", "arm64", "unknown"],
            &[
                ("amd64", "x64"),
                ("x86", "x64"),
                ("x86_64", "x64"),
                ("Intel", "x64"),
                ("Apple silicon", "arm64"),
                ("aarch64", "arm64"),
            ],
        ),
        LISTED,
    ),
    text("deviceCategory"),
    text("deviceName"),
    property(
        "deviceOwnership",
        Kind::Choice(
            &["Corporate", "Personal", "Unknown"],
            &[
                ("Company", "Corporate"),
                ("Corporate-owned", "Corporate"),
                ("BYOD", "Personal"),
            ],
        ),
        SAME,
    ),
    text("enrollmentProfileName"),
    text("manufacturer"),
    text("model"),
    property("operatingSystemVersion", Kind::Version, VERSION),
    property("osVersion", Kind::VersionText, TEXT).instead("operatingSystemVersion"),
];

/// Properties of filters for other platforms, from the same reference; `isTpmAttested` from the measurement.
pub(super) const ELSEWHERE: &[(&str, &str)] = &[
    ("deviceManagementType", "Android"),
    ("deviceTrustType", "Windows"),
    ("isRooted", "Android and iOS"),
    ("isTpmAttested", "Windows"),
    ("operatingSystemSKU", "Windows"),
];

pub(in crate::expression) fn all() -> impl Iterator<Item = &'static Property> {
    DEVICE.iter()
}

/// The property of a name, whatever its letter case: Intune does not tell cases apart.
pub(in crate::expression) fn find(name: &str) -> Option<&'static Property> {
    all().find(|property| property.is(name))
}
