//! The keys of a profile itself: Apple's names, and what policy source calls them.

use crate::value::Value;

/// Every key of a profile that policy source has a field for: the field, and Apple's name.
///
/// What is not here can be written under `envelope` with Apple's name, and so can a value that the field does not take.
pub static ENVELOPE: &[(&str, &str)] = &[
    ("identifier", "PayloadIdentifier"),
    ("uuid", "PayloadUUID"),
    ("display-name", "PayloadDisplayName"),
    ("description", "PayloadDescription"),
    ("organization", "PayloadOrganization"),
    ("scope", "PayloadScope"),
    ("removal-disallowed", "PayloadRemovalDisallowed"),
    ("removal-date", "RemovalDate"),
    ("duration-until-removal", "DurationUntilRemoval"),
    ("expiration-date", "PayloadExpirationDate"),
    ("consent-text", "ConsentText"),
    ("target-device-type", "TargetDeviceType"),
];

/// Apple's name for a field of policy source.
///
/// ```
/// assert_eq!(russet::policy::apple_name("removal-date"), Some("RemovalDate"));
/// assert_eq!(russet::policy::source_name("RemovalDate"), Some("removal-date"));
/// ```
#[must_use]
pub fn apple_name(field: &str) -> Option<&'static str> {
    ENVELOPE
        .iter()
        .find(|(source, _)| *source == field)
        .map(|(_, apple)| *apple)
}

/// What policy source calls one of Apple's keys.
#[must_use]
pub fn source_name(key: &str) -> Option<&'static str> {
    ENVELOPE
        .iter()
        .find(|(_, apple)| *apple == key)
        .map(|(source, _)| *source)
}

/// The field of policy source that takes this value of one of Apple's keys, as it is and without a change of its type.
///
/// ```
/// use russet::policy::field_for;
/// assert_eq!(field_for("PayloadScope", &"User".into()), Some("scope"));
/// assert_eq!(field_for("PayloadScope", &"user".into()), None);
/// assert_eq!(field_for("PayloadRemovalDisallowed", &1_i64.into()), None);
/// ```
#[must_use]
pub fn field_for(key: &str, value: &Value) -> Option<&'static str> {
    let field = source_name(key)?;
    let fits = match (field, value) {
        ("scope", Value::String(text)) => text == "System" || text == "User",
        ("removal-disallowed", Value::Boolean(_))
        | ("removal-date" | "expiration-date", Value::Date(_))
        | ("duration-until-removal", Value::Real(_))
        | ("target-device-type", Value::Integer(_))
        | ("consent-text", Value::Dictionary(_)) => true,
        (
            "identifier" | "uuid" | "display-name" | "description" | "organization",
            Value::String(_),
        ) => true,
        _ => false,
    };
    fits.then_some(field)
}
