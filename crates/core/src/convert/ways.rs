//! Values at the end of a way of keys, and what Apple's schema says of the key there.

use crate::value::{Dictionary, Entry, Node, Value};
use russet_payloads::{Key, Kind, find_declaration, find_key};

/// The entry at the end of a way.
pub(super) fn get<'d>(entries: &'d Dictionary, way: &[&str]) -> Option<&'d Entry> {
    let (first, rest) = way.split_first()?;
    let entry = entries.entry(first)?;
    if rest.is_empty() {
        return Some(entry);
    }
    get(entry.value.value.as_dictionary()?, rest)
}

/// Takes out the entry at the end of a way, and the dictionaries on it that are empty then.
pub(super) fn remove(entries: &mut Dictionary, way: &[&str]) {
    let Some((first, rest)) = way.split_first() else {
        return;
    };
    if !rest.is_empty()
        && let Some(Value::Dictionary(below)) = entries.get_mut(first).map(|node| &mut node.value)
    {
        remove(below, rest);
        if !below.is_empty() {
            return;
        }
    }
    entries.remove(first);
}

/// Sets a value at the end of a way.
pub(super) fn set(entries: &mut Dictionary, way: &[&str], value: Value) {
    let Some((first, rest)) = way.split_first() else {
        return;
    };
    if rest.is_empty() {
        entries.set(*first, value);
        return;
    }
    if !matches!(
        entries.get(first).map(|node| &node.value),
        Some(Value::Dictionary(_))
    ) {
        entries.set(*first, Dictionary::new());
    }
    if let Some(Node {
        value: Value::Dictionary(below),
        ..
    }) = entries.get_mut(first)
    {
        set(below, rest, value);
    }
}

/// Apple's key at the end of a way, in the payloads or the declaration of a type.
pub(super) fn key(of: &str, way: &[&str]) -> Option<&'static Key> {
    let schemas = russet_payloads::find(of).iter().copied();
    let mut schemas = schemas.chain(find_declaration(of));
    schemas.find_map(|schema| descend(schema.keys, way))
}

fn descend(keys: &'static [Key], way: &[&str]) -> Option<&'static Key> {
    let (first, rest) = way.split_first()?;
    let key = find_key(keys, first)?;
    if rest.is_empty() {
        return Some(key);
    }
    descend(key.keys, rest)
}

/// Does the key take the value?
///
/// # Errors
///
/// What it takes instead.
pub(super) fn takes(key: &Key, value: &Value) -> Result<(), String> {
    let is_of_kind = key.kind == Kind::Any || value.kind() == Some(key.kind);
    if !is_of_kind {
        return Err(format!("the key there is of type {}", key.kind.name()));
    }
    let listed = |value: &Value| {
        let mut values = key.values.iter();
        values.any(|allowed| super::mapping::scalar(allowed.value) == *value)
    };
    if !key.values.is_empty() && key.kind != Kind::Array && !listed(value) {
        return Err("the key there does not have this value".to_owned());
    }
    let (Some(range), Some(number)) = (key.range, value.as_integer()) else {
        return Ok(());
    };
    #[expect(clippy::cast_precision_loss, reason = "bounds are small numbers")]
    let number = number as f64;
    let too_small = range.min.filter(|min| number < *min);
    let too_large = range.max.filter(|max| number > *max);
    match (too_small, too_large) {
        (Some(min), _) => Err(format!("the key there takes {min} at least")),
        (_, Some(max)) => Err(format!("the key there takes {max} at most")),
        _ => Ok(()),
    }
}
