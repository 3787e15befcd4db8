//! What Apple's schemas say of status items, and how to find it.

use super::status_items::STATUS_ITEMS;

/// An item of a device's status.
#[derive(Debug, PartialEq, Eq)]
pub struct StatusItem {
    /// The macOS that it came with, or none where macOS does not have it.
    pub macos: Option<&'static str>,
    /// Its value; the name is that of the item.
    pub value: StatusKey,
}

/// A value with a name: that of a status item, or one within it.
#[derive(Debug, PartialEq, Eq)]
pub struct StatusKey {
    /// The name.
    pub name: &'static str,
    /// What its values are.
    pub kind: StatusKind,
    /// The texts that it may be, or none where any may be.
    pub values: &'static [&'static str],
    /// The keys of a dictionary, or those of each dictionary in an array. None where Apple does not name them, or where the
    /// array holds no dictionaries.
    pub keys: &'static [StatusKey],
}

/// What the values of a status item are, in the words of property lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names are the property list's own")]
pub enum StatusKind {
    String,
    Boolean,
    Integer,
    Real,
    Data,
    Array,
    Dictionary,
}

/// All status items, by name.
pub fn status_items() -> impl Iterator<Item = &'static StatusItem> {
    STATUS_ITEMS.iter()
}

/// The status item that a name is, or that it goes into: a name of a dictionary's key may follow that of the item.
///
/// ```
/// use russet::expression::status_item;
///
/// let item = status_item("diskmanagement.filevault.enabled").unwrap();
/// assert_eq!(item.macos, Some("14.0"));
/// let item = status_item("softwareupdate.failure-reason.count").unwrap();
/// assert_eq!(item.value.name, "softwareupdate.failure-reason");
/// ```
#[must_use]
pub fn status_item(name: &str) -> Option<&'static StatusItem> {
    match resolve(name) {
        Named::Value(item, _) => Some(item),
        _ => None,
    }
}

/// What a name leads to.
pub(super) enum Named {
    /// A value, and the status item that it is or belongs to.
    Value(&'static StatusItem, &'static StatusKey),
    /// A status item, and a name that none of the keys of a dictionary in it has.
    NoKey(&'static StatusKey, String),
    /// The beginning of the names of status items.
    Beginning,
    /// Nothing.
    Nothing,
}

/// What stands behind the name of a status item, or behind one with keys after it.
pub(super) fn resolve(name: &str) -> Named {
    if let Some(item) = status_items().find(|item| item.value.name == name) {
        return Named::Value(item, &item.value);
    }
    let within = |item: &'static StatusItem| {
        let rest = name.strip_prefix(item.value.name)?.strip_prefix('.')?;
        Some((item, rest))
    };
    if let Some((item, rest)) = status_items().find_map(within) {
        return descend(item, rest);
    }
    let begins = |item: &StatusItem| {
        let rest = item.value.name.strip_prefix(name);
        rest.is_some_and(|rest| rest.starts_with('.'))
    };
    if status_items().any(begins) {
        Named::Beginning
    } else {
        Named::Nothing
    }
}

/// Goes from a status item into its dictionaries, by the names between dots.
fn descend(item: &'static StatusItem, path: &str) -> Named {
    let mut value = &item.value;
    for name in path.split('.') {
        match value.keys.iter().find(|key| key.name == name) {
            Some(key) => value = key,
            None => return Named::NoKey(value, name.to_owned()),
        }
    }
    Named::Value(item, value)
}
