//! Which of Apple's schemas a payload is to be held against.

use crate::policy::Payload;
use crate::value::Dictionary;
use russet_payloads::{Key, Scalar, Schema};

/// The schemas that apply to a payload: none for a preference domain, usually one, and several where payloads that
/// share a type may stand in one dictionary (`com.apple.MCX`).
pub(crate) fn of(payload: &Payload) -> Vec<&'static Schema> {
    let payload_type = payload.payload_type.as_str();
    let candidates = russet_payloads::find(payload_type);
    match candidates {
        [] => russet_payloads::find_declaration(payload_type)
            .into_iter()
            .collect(),
        [only] => vec![only],
        several => match several.iter().find(|schema| schema.variant.is_none()) {
            Some(general) => vec![most_specific(several, general, &payload.content)],
            None => in_use(several, &payload.content),
        },
    }
}

/// The schema that names a value which the payload has (`ExtensionIdentifier` of the Kerberos extension), else the general one.
fn most_specific(
    candidates: &[&'static Schema],
    general: &'static Schema,
    content: &Dictionary,
) -> &'static Schema {
    let names_a_value = |schema: &&&'static Schema| {
        schema.keys.iter().any(|key| {
            key.values.len() == 1 && is_stated(key, content) && !shares_value(key, general)
        })
    };
    let mut variants = candidates.iter().filter(|schema| schema.variant.is_some());
    variants.find(names_a_value).copied().unwrap_or(general)
}

/// Does the payload have the one value that the key may have?
fn is_stated(key: &Key, content: &Dictionary) -> bool {
    let stated = content.get(key.name).and_then(|node| node.value.as_str());
    key.values
        .iter()
        .any(|allowed| matches!(allowed.value, Scalar::String(text) if Some(text) == stated))
}

/// Does the general schema list the key's value too, so that it tells nothing apart?
fn shares_value(key: &Key, general: &Schema) -> bool {
    let listed = |other: &Key| {
        let values = |value| other.values.iter().any(|listed| listed.value == value);
        key.values.iter().all(|allowed| values(allowed.value))
    };
    general
        .keys
        .iter()
        .any(|other| other.name == key.name && listed(other))
}

/// The schemas of which the payload has a key that no other one has; else those of which it has any; all of them where
/// it has none.
fn in_use(candidates: &'static [&'static Schema], content: &Dictionary) -> Vec<&'static Schema> {
    let having = |wanted: &dyn Fn(&Schema, &str) -> bool| -> Vec<&'static Schema> {
        let has = |schema: &&'static Schema| {
            let mut present = schema
                .keys
                .iter()
                .filter(|key| content.contains_key(key.name));
            present.any(|key| wanted(schema, key.name))
        };
        candidates.iter().copied().filter(has).collect()
    };
    let own = having(&|schema, name| {
        let mut others = candidates
            .iter()
            .filter(|other| !std::ptr::eq(**other, schema));
        others.all(|other| other.keys.iter().all(|key| key.name != name))
    });
    let any = having(&|_, _| true);
    [own, any, candidates.to_vec()]
        .into_iter()
        .find(|found| !found.is_empty())
        .unwrap_or_default()
}
