//! Payloads that speak of each other, by the UUIDs that only a profile has.

use crate::policy::{Payload, Profile};
use crate::value::{Dictionary, Node, Value};
use russet_payloads::{Key, find_key};
use std::collections::BTreeSet;

/// The payloads of a profile that refer to another or are referred to, by their index: they must stay in one profile.
pub(super) fn bound(profile: &Profile) -> BTreeSet<usize> {
    let mut bound = BTreeSet::new();
    for (index, payload) in profile.payloads.iter().enumerate() {
        let mut texts = Vec::new();
        for schema in russet_payloads::find(&payload.payload_type) {
            dictionary(&payload.content, schema.keys, &mut texts);
        }
        for text in texts {
            let Some(other) = meant(profile, text) else {
                continue;
            };
            bound.extend([index, other]);
        }
    }
    bound
}

fn meant(profile: &Profile, text: &str) -> Option<usize> {
    let meant: &Payload = profile.referenced(text)?;
    let mut payloads = profile.payloads.iter();
    payloads.position(|payload| std::ptr::eq(payload, meant))
}

/// The texts that are references.
fn dictionary<'p>(entries: &'p Dictionary, keys: &'static [Key], texts: &mut Vec<&'p str>) {
    for entry in entries {
        if let Some(key) = find_key(keys, &entry.key) {
            value(&entry.value, key, texts);
        }
    }
}

fn value<'p>(node: &'p Node, key: &'static Key, texts: &mut Vec<&'p str>) {
    match &node.value {
        Value::Dictionary(entries) => dictionary(entries, key.keys, texts),
        Value::Array(items) => {
            // A list of references is marked at the list or at its item.
            let marked = key
                .keys
                .first()
                .filter(|item| key.references.is_empty() || !item.references.is_empty());
            for item in items {
                value(item, marked.unwrap_or(key), texts);
            }
        }
        Value::String(text) if !key.references.is_empty() => texts.push(text),
        _ => {}
    }
}
