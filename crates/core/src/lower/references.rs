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
                names.in_dictionary(entries, schema.keys);
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

impl Names<'_> {
    fn in_dictionary(&self, entries: &mut Dictionary, keys: &'static [Key]) {
        for entry in entries.iter_mut() {
            if let Some(key) = find_key(keys, &entry.key) {
                self.in_value(&mut entry.value.value, key);
            }
        }
    }

    fn in_value(&self, value: &mut Value, key: &'static Key) {
        match value {
            Value::Dictionary(entries) => self.in_dictionary(entries, key.keys),
            Value::Array(items) => {
                let item_key = item_key(key).unwrap_or(key);
                for item in items {
                    self.in_value(&mut item.value, item_key);
                }
            }
            Value::String(text) if !key.references.is_empty() => {
                if let Some(uuid) = self
                    .uuid(text)
                    .filter(|uuid| !uuid.eq_ignore_ascii_case(text))
                {
                    uuid.clone_into(text);
                }
            }
            _ => {}
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
