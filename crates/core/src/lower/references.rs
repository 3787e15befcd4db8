//! References between payloads: policy source names a payload, a profile holds its `PayloadUUID`.

use crate::check::walk::item_key;
use crate::policy::Profile;
use crate::value::{Dictionary, Node, Value};
use russet_payloads::{Key, find_key};

/// Puts the UUIDs of the payloads that references name in place of the names. `payloads` are the finished dictionaries of
/// the profile's payloads, in their order.
pub(super) fn resolve(profile: &Profile, payloads: &mut [Node]) {
    let uuids: Vec<Option<String>> = payloads.iter().map(uuid).collect();
    let names = Names { profile, uuids };
    for (payload, node) in profile.payloads.iter().zip(payloads) {
        for schema in russet_payloads::find(&payload.payload_type) {
            if let Value::Dictionary(entries) = &mut node.value {
                let refers = |key: &Key| !key.references.is_empty();
                each_reference(entries, schema.keys, refers, &mut |text| {
                    names.replace(text);
                });
            }
        }
    }
}

fn uuid(payload: &Node) -> Option<String> {
    let entries = payload.value.as_dictionary()?;
    Some(entries.get("PayloadUUID")?.value.as_str()?.to_owned())
}

/// What a reference may name.
struct Names<'a> {
    profile: &'a Profile,
    /// The UUID of each payload of the profile.
    uuids: Vec<Option<String>>,
}

/// Visits every text of a dictionary whose key is one of those that refer to something.
pub(super) fn each_reference(
    entries: &mut Dictionary,
    keys: &'static [Key],
    refers: fn(&Key) -> bool,
    visit: &mut dyn FnMut(&mut String),
) {
    for entry in entries.iter_mut() {
        if let Some(key) = find_key(keys, &entry.key) {
            in_value(&mut entry.value.value, key, refers, visit);
        }
    }
}

fn in_value(
    value: &mut Value,
    key: &'static Key,
    refers: fn(&Key) -> bool,
    visit: &mut dyn FnMut(&mut String),
) {
    match value {
        Value::Dictionary(entries) => each_reference(entries, key.keys, refers, visit),
        Value::Array(items) => {
            let item_key = item_key(key).unwrap_or(key);
            for item in items {
                in_value(&mut item.value, item_key, refers, visit);
            }
        }
        Value::String(text) if refers(key) => visit(text),
        _ => {}
    }
}

impl Names<'_> {
    fn replace(&self, text: &mut String) {
        if let Some(uuid) = self
            .uuid(text)
            .filter(|uuid| !uuid.eq_ignore_ascii_case(text))
        {
            uuid.clone_into(text);
        }
    }

    /// The UUID of the payload that a text names; `None` where it is a UUID already, or names none.
    fn uuid(&self, text: &str) -> Option<&str> {
        let meant = self.profile.referenced(text)?;
        let index = self
            .profile
            .payloads
            .iter()
            .position(|payload| std::ptr::eq(payload, meant))?;
        self.uuids.get(index)?.as_deref()
    }
}
