//! Preferences of Microsoft's apps.

/// A preference.
#[derive(Debug)]
pub struct Preference {}

/// The preference of a domain.
#[must_use]
pub fn find(_domain: &str, _path: &str) -> Option<&'static Preference> {
    None
}
