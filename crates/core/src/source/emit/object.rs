//! An object of Graph back to a document of policy source.

use super::to_yaml_with;
use crate::policy::object::properties::faults;
use crate::policy::{Allowance, Object, Package};
use crate::value::{Dictionary, Node, Value};

/// Writes an object as a document of policy source, from which it can be read again.
///
/// Properties that Microsoft's description of the type does not have are written under `graph`.
///
/// ```
/// use russet::policy::{Object, find_type};
/// let mut compliance = Object::new(find_type("macOSCompliancePolicy").unwrap(), "Baseline");
/// compliance.properties.set("storageRequireEncryption", true);
/// assert_eq!(
///     russet::source::object_to_yaml(&compliance),
///     "compliance: Baseline\nstorageRequireEncryption: true\n"
/// );
/// ```
#[must_use]
pub fn object_to_yaml(object: &Object) -> String {
    object_to_yaml_with(object, &|_| None)
}

/// Writes an object as [`object_to_yaml`] does; data for which `files` has a path, relative to the policy folder, is
/// written as that file.
#[must_use]
pub fn object_to_yaml_with(object: &Object, files: &dyn Fn(&[u8]) -> Option<String>) -> String {
    let kind = object.kind();
    let mut document = Dictionary::new();
    document.set(kind.name(), object.name.as_str());
    if kind.usual_type() != Some(object.object_type) {
        document.set("type", object.object_type.name);
    }
    if let Some(description) = object.properties.get("description")
        && description.value.as_str().is_some()
    {
        document.set("description", description.value.clone());
    }
    if object.exists {
        document.set("exists", true);
    }
    if let Some(assign) = &object.assign {
        document.set("assign", assign.value.clone());
    }
    if !object.role_scope_tags.is_empty() {
        let tags = object.role_scope_tags.iter();
        let tags: Vec<_> = tags.map(|tag| Node::derived(tag.as_str())).collect();
        document.set("role-scope-tags", tags);
    }
    for entry in &object.fields {
        document.set(entry.key.as_str(), entry.value.value.clone());
    }
    if let Some(package) = &object.package {
        document.set("package", written(package));
    }
    let mut others = Dictionary::new();
    for entry in &object.properties {
        let is_sound = faults(object.object_type, entry, &object.pointer).is_empty()
            && entry.value.value != Value::Null;
        match (is_sound, entry.key.as_str()) {
            (true, "description") => {}
            (true, key) => document.set(key, entry.value.value.clone()),
            (false, _) => others.push(entry.clone()),
        }
    }
    if !others.is_empty() {
        document.set("graph", others);
    }
    if !object.allow.is_empty() {
        document.set("allow", allowed(&object.allow));
    }
    to_yaml_with(&document.into(), files)
}

/// A package in the words of the policy language.
fn written(package: &Package) -> Dictionary {
    let mut written = Dictionary::new();
    written.set("file", package.file.as_str());
    if let Some(size) = package.size {
        written.set("size", Value::Integer(size.into()));
    }
    if let Some(sha256) = &package.sha256 {
        written.set("sha256", sha256.as_str());
    }
    written
}

/// The rules that are accepted, each with the reason.
pub(super) fn allowed(allow: &[Allowance]) -> Dictionary {
    let mut allowed = Dictionary::new();
    for allowance in allow {
        allowed.set(allowance.code.code, allowance.reason.as_str());
    }
    allowed
}
