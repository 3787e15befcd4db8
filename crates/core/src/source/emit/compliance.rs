//! A compliance policy back to a document of policy source.

use super::to_yaml;
use crate::policy::Compliance;
use crate::value::{Dictionary, Node};

/// Writes a compliance policy as a document of policy source, from which it can be read again.
///
/// Properties that Microsoft's description of the type does not have are written under `graph`.
///
/// ```
/// use russet::policy::Compliance;
/// let mut compliance = Compliance { name: "Baseline".to_owned(), ..Compliance::default() };
/// compliance.properties.set("storageRequireEncryption", true);
/// assert_eq!(
///     russet::source::compliance_to_yaml(&compliance),
///     "compliance: Baseline\nstorageRequireEncryption: true\n"
/// );
/// ```
#[must_use]
pub fn compliance_to_yaml(compliance: &Compliance) -> String {
    let mut document = Dictionary::new();
    document.set("compliance", compliance.name.as_str());
    if let Some(description) = compliance.properties.get("description")
        && description.value.as_str().is_some()
    {
        document.set("description", description.value.clone());
    }
    if let Some(assign) = &compliance.assign {
        document.set("assign", assign.value.clone());
    }
    if !compliance.role_scope_tags.is_empty() {
        let tags = compliance.role_scope_tags.iter();
        let tags: Vec<_> = tags.map(|tag| Node::derived(tag.as_str())).collect();
        document.set("role-scope-tags", tags);
    }
    let mut others = Dictionary::new();
    for entry in &compliance.properties {
        let is_sound = crate::policy::compliance::faults(entry, &compliance.pointer).is_empty()
            && entry.value.value != crate::value::Value::Null;
        match (is_sound, entry.key.as_str()) {
            (true, "description") => {}
            (true, _) => document.set(entry.key.as_str(), entry.value.value.clone()),
            (false, _) => others.push(entry.clone()),
        }
    }
    if !others.is_empty() {
        document.set("graph", others);
    }
    to_yaml(&document.into())
}
