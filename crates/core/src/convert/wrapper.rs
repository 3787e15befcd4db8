//! `com.apple.ManagedClient.preferences`: preferences of several domains, each wrapped in `Forced` and
//! `mcx_preference_settings`. The catalog has the domains themselves.

use super::catalog::take;
use super::companions::why_whole;
use super::parts::{Parts, Place};
use super::report::Outcome;
use super::sieve::sieve;
use crate::diagnostic::Pointer;
use crate::policy::Payload;
use crate::value::{Dictionary, Entry, Node, Value};

/// The type of the payload.
pub(super) const TYPE: &str = "com.apple.ManagedClient.preferences";

const SETTINGS: &str = "mcx_preference_settings";

/// Takes the keys out of the wrapper, domain by domain; the wrapper keeps the rest.
pub(super) fn split(payload: &Payload, parts: &mut Parts<'_>) {
    let mut content = payload.content.clone();
    let Some(domains) = content.get_mut("PayloadContent").and_then(inside) else {
        let why = "it holds no preferences that the settings catalog could take";
        parts.keep(payload, &payload.content, &|_| why.to_owned());
        return;
    };
    for domain in domains.iter_mut() {
        let name = domain.key.clone();
        let Some(wrappers) = inside(&mut domain.value) else {
            let way = ["PayloadContent", name.as_str()];
            keep(
                payload,
                &way,
                domain,
                "it is no dictionary".to_owned(),
                parts,
            );
            continue;
        };
        if let Some(Value::Array(items)) = wrappers.get_mut("Forced").map(|node| &mut node.value) {
            for (index, item) in items.iter_mut().enumerate() {
                forced(payload, &name, index, item, parts);
            }
            items.retain(|item| !is_empty(item));
        }
        if wrappers.get("Forced").is_some_and(is_empty) {
            wrappers.remove("Forced");
        }
        others(payload, &name, wrappers, parts);
    }
    let rest = domains.iter().filter(|domain| !is_empty(&domain.value));
    let rest: Dictionary = rest.cloned().collect();
    if rest.is_empty() {
        return;
    }
    *domains = rest;
    parts.beside.push(Payload {
        content,
        ..payload.clone()
    });
}

/// One item of `Forced`: what the catalog takes leaves it.
fn forced(payload: &Payload, domain: &str, index: usize, item: &mut Node, parts: &mut Parts<'_>) {
    let number = index.to_string();
    let way = ["PayloadContent", domain, "Forced", &number, SETTINGS];
    let settings = inside(item).and_then(|item| inside(item.get_mut(SETTINGS)?));
    let Some(settings) = settings else { return };
    let base = Pointer::root().key("PayloadContent").key(domain);
    let base = base.key("Forced").index(0).key(SETTINGS);
    let mut sieved = sieve(std::mem::take(settings), &base, &|keys| {
        wrapped(payload, domain, keys)
    });
    if !sieved.taken.is_empty() && !sieved.refused.is_empty() {
        let whole = sieved.taken.iter().chain(&sieved.refused).cloned();
        let whole = Payload::new(domain, whole.collect());
        let halves = [&sieved.taken, &sieved.refused];
        if let Some(why) = why_whole(parts.policy, parts.profile, &whole, halves) {
            sieved.refuse_all(&format!("it stays with the others: {why}"));
        }
    }
    take(payload, domain, &way, &mut sieved, parts);
    for entry in &sieved.refused {
        let mut keys = way.to_vec();
        keys.push(&entry.key);
        let why = sieved.reason(&entry.key);
        keep(payload, &keys, entry, why, parts);
    }
    *settings = sieved.refused;
}

/// Says that what is set once or often, and what is no dictionary of settings, stays.
fn others(payload: &Payload, domain: &str, wrappers: &Dictionary, parts: &mut Parts<'_>) {
    for wrapper in wrappers {
        if wrapper.key != "Forced" {
            let way = ["PayloadContent", domain, &wrapper.key];
            let why = "the settings catalog only forces preferences";
            keep(payload, &way, wrapper, why.to_owned(), parts);
        }
        let items = wrapper.value.value.as_array().unwrap_or_default();
        for (index, item) in items.iter().enumerate() {
            let entries = item.value.as_dictionary().into_iter().flatten();
            let is_other = |entry: &&Entry| {
                entry.key != SETTINGS || entry.value.value.as_dictionary().is_none()
            };
            for entry in entries.filter(is_other) {
                let way = [
                    "PayloadContent",
                    domain,
                    &wrapper.key,
                    &index.to_string(),
                    &entry.key,
                ];
                let why = "the settings catalog has no place for it";
                keep(payload, &way, entry, why.to_owned(), parts);
            }
        }
    }
}

fn keep(payload: &Payload, way: &[&str], entry: &Entry, why: String, parts: &mut Parts<'_>) {
    let place = Place::within(payload, way, entry.key_span);
    let into = Some(parts.name_beside());
    parts.line(Outcome::Kept, payload, place, into, Some(why));
}

/// A wrapper with these settings of one domain.
fn wrapped(payload: &Payload, domain: &str, settings: Dictionary) -> Payload {
    let around = |key: &str, value: Value| {
        let mut dictionary = Dictionary::new();
        dictionary.set(key, value);
        dictionary
    };
    let item = Node::derived(around(SETTINGS, settings.into()));
    let wrappers = around("Forced", vec![item].into());
    let domains = around(domain, wrappers.into());
    Payload {
        pointer: Pointer::root(),
        content: around("PayloadContent", domains.into()),
        ..payload.clone()
    }
}

fn inside(node: &mut Node) -> Option<&mut Dictionary> {
    match &mut node.value {
        Value::Dictionary(entries) => Some(entries),
        _ => None,
    }
}

/// Is nothing left in it? A dictionary of settings that are all gone counts for nothing.
fn is_empty(node: &Node) -> bool {
    match &node.value {
        Value::Array(items) => items.is_empty(),
        Value::Dictionary(entries) => entries
            .iter()
            .all(|entry| entry.key == SETTINGS && is_empty(&entry.value)),
        _ => false,
    }
}
