//! Which properties of objects are secrets.

use super::Object;
use crate::value::Entry;

/// Properties of Graph's types, and fields of the policy language, that nobody may read; no other type has one of these names
/// for something else.
const SECRETS: [&str; 3] = ["adminAccountPassword", "challenge", "preSharedKey"];

impl Object {
    /// Its properties and fields that are secrets.
    pub(crate) fn secrets(&self) -> impl Iterator<Item = &Entry> {
        let entries = self.properties.iter().chain(&self.fields);
        entries.filter(|entry| SECRETS.contains(&entry.key.as_str()))
    }
}
