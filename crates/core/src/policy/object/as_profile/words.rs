//! Words, names and numbers of Graph in those of Apple.

use super::subject;
use crate::policy::object::variables;
use crate::value::{Dictionary, Node, Value};
use russet_payloads::Scalar;

/// Apple's word for one of Graph's.
pub(super) fn word(words: &[(&str, Scalar)], text: &str) -> Result<Scalar, String> {
    let mut words = words.iter();
    let found = words.find(|(word, _)| *word == text);
    found
        .map(|(_, apple)| *apple)
        .ok_or_else(|| format!("Apple has nothing like `{text}`"))
}

/// The sum of the numbers that names which combine stand for.
pub(super) fn sum(known: &[(&str, i128)], value: &Value) -> Result<i128, String> {
    let numbers = flags(value).into_iter().map(|flag| {
        let mut known = known.iter();
        let found = known.find(|(name, _)| *name == flag);
        found
            .map(|(_, number)| *number)
            .ok_or_else(|| format!("Apple has nothing like `{flag}`"))
    });
    numbers.sum()
}

/// Names that combine: a text with commas, or a list.
pub(super) fn flags(value: &Value) -> Vec<&str> {
    match value {
        Value::String(text) => text.split(',').map(str::trim).collect(),
        value => names(value),
    }
}

/// A name, or each of a list.
pub(super) fn names(value: &Value) -> Vec<&str> {
    match value {
        Value::Array(items) => items
            .iter()
            .filter_map(|item| item.value.as_str())
            .collect(),
        value => value.as_str().into_iter().collect(),
    }
}

/// Adds an alternative name; a second one of a kind makes a list.
pub(super) fn alternative_name(
    names: &mut Dictionary,
    kind: &str,
    text: &str,
) -> Result<(), String> {
    let key = match kind {
        "emailAddress" => "rfc822Name",
        "userPrincipalName" => "ntPrincipalName",
        "domainNameService" => "dNSName",
        "universalResourceIdentifier" => "uniformResourceIdentifier",
        other => return Err(format!("Apple has no alternative name like `{other}`")),
    };
    let text = variables::in_profile(text).map_err(|name| subject::no_variable(&name))?;
    match names.get_mut(key).map(|node| &mut node.value) {
        Some(Value::Array(items)) => items.push(Node::derived(text)),
        Some(first) => {
            let both = vec![Node::derived(first.clone()), Node::derived(text)];
            *first = both.into();
        }
        None => names.set(key, text),
    }
    Ok(())
}
