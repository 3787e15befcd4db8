//! What Microsoft defines: the Intune settings catalog and the preferences of its apps.

pub mod prefs;

/// Does only the settings catalog know this key of an Apple payload?
#[must_use]
pub fn is_catalog_only(_payload_type: &str, _key: &str) -> bool {
    false
}
