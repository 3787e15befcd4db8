//! The properties of membership rules.
//!
//! From Microsoft's article "Manage rules for dynamic membership groups in Microsoft Entra ID": its tables of user and device
//! properties, and its examples, which spell some names in other letter cases than the tables. It calls names case-sensitive.
//! Which operators go with which type is not in one table there: texts take all operators of texts, `-le` and `-ge` are for the
//! hire date, and every example of a Boolean uses `-eq`. The values of `managementType`, `profileType` and `capabilityStatus` are
//! those of the resources `managementAgentType`, `device` and `assignedPlan` of Microsoft Graph.

use crate::expression::rule::property::{Kind, Property, property};
use crate::expression::tree::{Operator, Source};

const TEXT: &[Operator] = &[
    Operator::Equal,
    Operator::NotEqual,
    Operator::StartsWith,
    Operator::NotStartsWith,
    Operator::EndsWith,
    Operator::NotEndsWith,
    Operator::Contains,
    Operator::NotContains,
    Operator::Matches,
    Operator::NotMatches,
    Operator::In,
    Operator::NotIn,
];
const SAME: &[Operator] = &[Operator::Equal, Operator::NotEqual];
const TIME: &[Operator] = &[
    Operator::Equal,
    Operator::NotEqual,
    Operator::LessOrEqual,
    Operator::GreaterOrEqual,
];

const fn text(name: &'static str) -> Property {
    property(name, Kind::Text, TEXT)
}

const fn texts(name: &'static str) -> Property {
    property(name, Kind::Texts, TEXT)
}

const fn id(name: &'static str) -> Property {
    property(name, Kind::Id, TEXT)
}

const fn boolean(name: &'static str) -> Property {
    property(name, Kind::Boolean, SAME)
}

const fn choice(
    name: &'static str,
    values: &'static [&'static str],
    mistaken: &'static [(&'static str, &'static str)],
) -> Property {
    property(name, Kind::Choice(values, mistaken), TEXT)
}

/// `device.…`
static DEVICE: &[Property] = &[
    boolean("accountEnabled"),
    text("deviceCategory"),
    id("deviceId"),
    id("deviceManagementAppId"),
    text("deviceManufacturer"),
    text("deviceModel"),
    text("deviceOSType"),
    text("deviceOSVersion"),
    choice(
        "deviceOwnership",
        &["Company", "Personal", "Unknown"],
        &[
            ("Corporate", "Company"),
            ("Corporate-owned", "Company"),
            ("BYOD", "Personal"),
        ],
    ),
    texts("devicePhysicalIds").also(&["devicePhysicalIDs"]),
    choice(
        "deviceTrustType",
        &["AzureAD", "ServerAD", "Workplace"],
        &[
            ("Azure AD joined", "AzureAD"),
            ("Microsoft Entra joined", "AzureAD"),
            ("Hybrid Azure AD joined", "ServerAD"),
            ("Microsoft Entra hybrid joined", "ServerAD"),
            ("Azure AD registered", "Workplace"),
            ("Microsoft Entra registered", "Workplace"),
        ],
    ),
    text("displayName"),
    text("enrollmentProfileName"),
    boolean("isRooted"),
    choice(
        "managementType",
        &[
            "eas",
            "MDM",
            "easMdm",
            "intuneClient",
            "easIntuneClient",
            "configurationManagerClient",
            "configurationManagerClientMdm",
            "configurationManagerClientMdmEas",
            "unknown",
            "jamf",
            "googleCloudDevicePolicyController",
        ],
        &[("Intune", "MDM")],
    ),
    property("memberOf", Kind::Groups, &[]).also(&["memberof"]),
    id("objectId"),
    choice(
        "profileType",
        &["RegisteredDevice", "SecureVM", "Printer", "Shared", "IoT"],
        &[],
    ),
    texts("systemLabels"),
];

/// `user.…`
static USER: &[Property] = &[
    boolean("accountEnabled"),
    property("assignedPlans", Kind::Plans, &[]),
    text("city"),
    text("companyName"),
    text("country"),
    text("department"),
    boolean("dirSyncEnabled"),
    text("displayName"),
    property("employeeHireDate", Kind::Time, TIME).also(&["employeehiredate"]),
    text("employeeId"),
    text("facsimileTelephoneNumber"),
    text("givenName"),
    text("jobTitle"),
    text("mail"),
    text("mailNickName").also(&["mailNickname"]),
    property("memberOf", Kind::Groups, &[]).also(&["memberof"]),
    text("mobile"),
    id("objectId"),
    text("onPremisesDistinguishedName"),
    text("onPremisesSecurityIdentifier"),
    texts("otherMails"),
    text("passwordPolicies"),
    text("physicalDeliveryOfficeName"),
    text("postalCode"),
    text("preferredLanguage"),
    texts("proxyAddresses"),
    text("sipProxyAddress"),
    text("state"),
    text("streetAddress"),
    text("surname"),
    text("telephoneNumber"),
    text("usageLocation"),
    text("userPrincipalName"),
    choice("userType", &["Member", "Guest"], &[]),
];

/// What devices and users have alike.
static EXTENSION_ATTRIBUTES: &[Property] = &[
    text("extensionAttribute1"),
    text("extensionAttribute2"),
    text("extensionAttribute3"),
    text("extensionAttribute4"),
    text("extensionAttribute5"),
    text("extensionAttribute6"),
    text("extensionAttribute7"),
    text("extensionAttribute8"),
    text("extensionAttribute9"),
    text("extensionAttribute10"),
    text("extensionAttribute11"),
    text("extensionAttribute12"),
    text("extensionAttribute13"),
    text("extensionAttribute14"),
    text("extensionAttribute15"),
];

/// `assignedPlan.…`
static ASSIGNED_PLAN: &[Property] = &[
    choice(
        "capabilityStatus",
        &["Enabled", "Warning", "Suspended", "Deleted", "LockedOut"],
        &[],
    ),
    text("service"),
    id("servicePlanId"),
];

/// `group.…`
static GROUP: &[Property] = &[id("objectId")];

/// `_`: an item of a collection of texts.
static ITEM: Property = text("_");

/// `user.extension_…`: a property that an application added to the directory.
static EXTENSION: Property = text("extension_…");

/// The names before the dot.
pub(super) const SOURCES: &[(&str, Source)] = &[
    ("device", Source::Device),
    ("user", Source::User),
    ("assignedPlan", Source::AssignedPlan),
    ("group", Source::Group),
];

/// The properties with a name of their own.
pub(in crate::expression) fn all(source: Source) -> impl Iterator<Item = &'static Property> {
    let (own, extensions): (&[Property], &[Property]) = match source {
        Source::Device => (DEVICE, EXTENSION_ATTRIBUTES),
        Source::User => (USER, EXTENSION_ATTRIBUTES),
        Source::AssignedPlan => (ASSIGNED_PLAN, &[]),
        Source::Group => (GROUP, &[]),
        _ => (&[], &[]),
    };
    own.iter().chain(extensions)
}

/// The property of a name, whatever its letter case.
pub(in crate::expression) fn find(source: Source, name: &str) -> Option<&'static Property> {
    if source == Source::Item {
        return Some(&ITEM);
    }
    all(source)
        .find(|property| property.is(name))
        .or_else(|| (source == Source::User && is_extension(name)).then_some(&EXTENSION))
}

/// `extension_`, the id of the application without hyphens, `_` and a name.
fn is_extension(name: &str) -> bool {
    let parts = name
        .split_once('_')
        .filter(|(start, _)| start.eq_ignore_ascii_case("extension"))
        .and_then(|(_, rest)| rest.split_once('_'));
    parts.is_some_and(|(application, name)| {
        application.len() == 32
            && application.chars().all(|digit| digit.is_ascii_hexdigit())
            && !name.is_empty()
    })
}
