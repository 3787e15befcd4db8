//! The settings of profiles, to be compared whatever form they have.

use russet::policy::Profile;
use russet::value::{Dictionary, Node, Value};
use std::collections::BTreeMap;

/// How often each key of each payload type or preference domain has which value.
pub(crate) type Keys = BTreeMap<(String, String, String), usize>;

fn add(keys: &mut Keys, domain: &str, key: &str, value: &Node) {
    let value = format!("{:?}", plain(value));
    let entry = (domain.to_owned(), key.to_owned(), value);
    *keys.entry(entry).or_default() += 1;
}

/// A value without places.
fn plain(node: &Node) -> Node {
    Node::derived(match &node.value {
        Value::Array(items) => Value::Array(items.iter().map(plain).collect()),
        Value::Dictionary(entries) => {
            let mut sorted: Vec<_> = entries.iter().collect();
            sorted.sort_by(|a, b| a.key.cmp(&b.key));
            let mut plainly = Dictionary::new();
            for entry in sorted {
                plainly.set(entry.key.as_str(), plain(&entry.value).value);
            }
            plainly.into()
        }
        other => other.clone(),
    })
}

/// The settings of profiles, those of wrapped domains as those of the domains.
pub(crate) fn keys<'p>(profiles: impl IntoIterator<Item = &'p Profile>) -> Keys {
    let common = russet_payloads::common_keys().keys;
    let mut keys = Keys::new();
    for payload in profiles.into_iter().flat_map(|profile| &profile.payloads) {
        if payload.payload_type == "com.apple.ManagedClient.preferences" {
            wrapped(&mut keys, payload.content.get("PayloadContent").unwrap());
            continue;
        }
        for entry in &payload.content {
            if common.iter().all(|key| key.name != entry.key) && entry.key != "PayloadEnabled" {
                add(&mut keys, &payload.payload_type, &entry.key, &entry.value);
            }
        }
    }
    keys
}

fn wrapped(keys: &mut Keys, content: &Node) {
    for domain in content.value.as_dictionary().unwrap() {
        for wrapper in domain.value.value.as_dictionary().unwrap() {
            for item in wrapper.value.value.as_array().unwrap() {
                for entry in item.value.as_dictionary().unwrap() {
                    let settings = entry.value.value.as_dictionary().unwrap();
                    for setting in settings {
                        add(keys, &domain.key, &setting.key, &setting.value);
                    }
                }
            }
        }
    }
}
