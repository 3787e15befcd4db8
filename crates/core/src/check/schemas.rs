//! Which of Apple's schemas a payload is to be held against.

use crate::policy::Payload;
use crate::value::Dictionary;
use russet_payloads::{Key, Scalar, Schema};

/// The schemas that apply to a payload: none for a preference domain, usually one, and several where payloads that
/// share a type may stand in one dictionary (`com.apple.MCX`).
pub(super) fn of(payload: &Payload) -> Vec<&'static Schema> {
    let payload_type = payload.payload_type.as_str();
    let candidates = russet_payloads::find(payload_type);
    match candidates {
        [] => russet_payloads::find_declaration(payload_type)
            .into_iter()
            .collect(),
        [only] => vec![only],
        several if disagree(several) => vec![most_specific(several, &payload.content)],
        several => in_use(several, &payload.content),
    }
}

/// Do the schemas describe a key differently, so that only one of them can apply?
fn disagree(candidates: &[&'static Schema]) -> bool {
    let differs = |key: &Key, other: &Key| {
        key.name == other.name && (key.kind != other.kind || key.values != other.values)
    };
    candidates.iter().enumerate().any(|(index, schema)| {
        let others = candidates.iter().skip(index + 1);
        let mut other_keys = others.flat_map(|other| other.keys);
        other_keys.any(|other| schema.keys.iter().any(|key| differs(key, other)))
    })
}

/// The schema that names a value which the payload has (`ExtensionIdentifier` of the Kerberos extension), else the general one.
fn most_specific(candidates: &[&'static Schema], content: &Dictionary) -> &'static Schema {
    let general = candidates.iter().find(|schema| schema.variant.is_none());
    let names_a_value = |schema: &&&'static Schema| {
        schema.keys.iter().any(|key| {
            key.values.len() == 1 && is_stated(key, content) && !shares_value(key, general)
        })
    };
    let specific = candidates
        .iter()
        .filter(|schema| schema.variant.is_some())
        .find(names_a_value);
    match specific.or(general).or(candidates.first()) {
        Some(schema) => schema,
        None => russet_payloads::common_keys(),
    }
}

/// Does the payload have the one value that the key may have?
fn is_stated(key: &Key, content: &Dictionary) -> bool {
    let stated = content.get(key.name).and_then(|node| node.value.as_str());
    key.values
        .iter()
        .any(|allowed| matches!(allowed.value, Scalar::String(text) if Some(text) == stated))
}

/// Does the general schema list the key's value too, so that it tells nothing apart?
fn shares_value(key: &Key, general: Option<&&'static Schema>) -> bool {
    general.is_some_and(|schema| {
        schema.keys.iter().any(|other| {
            other.name == key.name
                && key
                    .values
                    .iter()
                    .all(|value| other.values.iter().any(|o| o.value == value.value))
        })
    })
}

/// The schemas of which the payload has a key; all of them where it has none.
fn in_use(candidates: &'static [&'static Schema], content: &Dictionary) -> Vec<&'static Schema> {
    let used: Vec<_> = candidates
        .iter()
        .copied()
        .filter(|schema| schema.keys.iter().any(|key| content.contains_key(key.name)))
        .collect();
    if used.is_empty() {
        candidates.to_vec()
    } else {
        used
    }
}
