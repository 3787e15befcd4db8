//! Which properties of objects are secrets.

use super::Object;
use crate::value::Entry;

/// Types of Graph, each with those of its properties that nobody may read.
const SECRETS: &[(&str, &[&str])] = &[("depMacOSEnrollmentProfile", &["adminAccountPassword"])];

impl Object {
    /// Its properties that are secrets.
    pub(crate) fn secrets(&self) -> impl Iterator<Item = &Entry> {
        let mut types = SECRETS.iter();
        let found = types.find(|(name, _)| *name == self.object_type.name);
        let names = found.map_or(&[] as &[&str], |(_, names)| names);
        self.properties
            .iter()
            .filter(|entry| names.contains(&entry.key.as_str()))
    }
}
