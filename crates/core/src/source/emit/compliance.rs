//! A compliance policy back to a document of policy source.

use super::to_yaml;
use crate::policy::Compliance;
use crate::value::{Dictionary, Node};

/// Writes a compliance policy as a document of policy source, from which it can be read again.
///
/// ```
/// use russet::policy::Compliance;
/// let mut policy = Compliance { name: "Baseline".to_owned(), ..Compliance::default() };
/// policy.properties.set("storageRequireEncryption", true);
/// assert_eq!(
///     russet::source::compliance_to_yaml(&policy),
///     "compliance: Baseline\nstorageRequireEncryption: true\n"
/// );
/// ```
#[must_use]
pub fn compliance_to_yaml(compliance: &Compliance) -> String {
    let mut document = Dictionary::new();
    document.set("compliance", compliance.name.as_str());
    if let Some(assign) = &compliance.assign {
        document.set("assign", assign.value.clone());
    }
    if !compliance.role_scope_tags.is_empty() {
        let tags = compliance.role_scope_tags.iter();
        let tags: Vec<_> = tags.map(|tag| Node::derived(tag.as_str())).collect();
        document.set("role-scope-tags", tags);
    }
    for property in &compliance.properties {
        document.push(property.clone());
    }
    to_yaml(&document.into())
}
