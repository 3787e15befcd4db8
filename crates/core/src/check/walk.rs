//! One walk over all texts of a payload, for the questions that look at text wherever it stands.

use super::path::Path;
use crate::policy::Payload;
use crate::value::{Dictionary, Node, Value};
use russet_payloads::{Key, Schema, find_key};

/// A text in a payload.
pub(crate) struct Text<'a> {
    /// The text.
    pub(crate) text: &'a str,
    /// Where it stands.
    pub(crate) node: &'a Node,
    /// The key that it is the value of, or the item, where the schema knows it.
    pub(crate) key: Option<&'static Key>,
    /// The way to it.
    pub(crate) path: &'a Path<'a>,
}

/// Visits every text of a payload, with its key in a schema.
pub(crate) fn texts(
    payload: &Payload,
    schema: Option<&'static Schema>,
    visit: &mut dyn FnMut(&Text<'_>),
) {
    let keys = schema.map_or(&[][..], |schema| schema.keys);
    dictionary(&payload.content, keys, &Path::Root(&payload.pointer), visit);
}

fn dictionary(
    entries: &Dictionary,
    keys: &'static [Key],
    path: &Path<'_>,
    visit: &mut dyn FnMut(&Text<'_>),
) {
    for entry in entries {
        let key = find_key(keys, &entry.key);
        value(&entry.value, key, &path.key(&entry.key), visit);
    }
}

fn value(
    node: &Node,
    key: Option<&'static Key>,
    path: &Path<'_>,
    visit: &mut dyn FnMut(&Text<'_>),
) {
    match &node.value {
        Value::Dictionary(entries) => {
            dictionary(entries, key.map_or(&[][..], |key| key.keys), path, visit);
        }
        Value::Array(items) => {
            let item_key = key.and_then(item_key);
            for (index, item) in items.iter().enumerate() {
                value(item, item_key, &path.index(index), visit);
            }
        }
        Value::String(text) => visit(&Text {
            text,
            node,
            key,
            path,
        }),
        _ => {}
    }
}

/// The item of a list; the list itself where it is the list that is marked as one of references.
pub(crate) fn item_key(list: &'static Key) -> Option<&'static Key> {
    match list.keys.first() {
        Some(item) if list.references.is_empty() || !item.references.is_empty() => Some(item),
        _ if !list.references.is_empty() => Some(list),
        item => item,
    }
}
