//! The keys of a profile itself: Apple's names, and what policy source calls them.

/// Every key of a profile that policy source has a field for: the field, and Apple's name.
///
/// What is not here can be written under `envelope` with Apple's name.
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
