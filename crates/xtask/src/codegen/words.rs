//! What documentation says of a payload or a key beyond its summary.

use crate::facts::{Fact, Key, Platforms, Scalar, Schema};

/// `macOS 10.9 or later`, and what takes its place.
pub(super) fn schema(schema: &Schema) -> Vec<String> {
    let mut facts = availability(&schema.platforms);
    facts.extend(successor(schema.replaced_by.as_deref()));
    facts
}

/// Availability, default, values and bounds of a key; `spell` writes a value as the language does. A value list is left
/// to the type of a string, which holds it.
pub(super) fn key(key: &Key, spell: impl Fn(&Scalar) -> String) -> Vec<String> {
    let mut facts = availability(&key.platforms);
    if key.dropped {
        facts.push("no longer in Apple's newest schema".to_owned());
    }
    facts.extend(successor(key.replaced_by.as_deref()));
    if let Some(default) = &key.default {
        facts.push(format!("default `{}`", spell(default)));
    }
    if !key.values.is_empty() && key.kind != "string" {
        let values: Vec<String> = key
            .values
            .iter()
            .map(|value| format!("`{}`", spell(&value.value)))
            .collect();
        facts.push(format!("one of {}", values.join(", ")));
    }
    facts.extend(range(key));
    if key.secret {
        facts.push("a secret".to_owned());
    }
    facts
}

/// The facts as one sentence.
pub(super) fn sentence(facts: &[String]) -> String {
    format!("{}.", facts.join("; "))
}

fn availability(platforms: &Platforms) -> Vec<String> {
    let Some(said) = platforms.get("macos") else {
        return Vec::new();
    };
    if said.absent {
        return vec!["not on macOS".to_owned()];
    }
    let mut facts = Vec::new();
    for (name, words) in [
        ("introduced", "macOS {} or later"),
        ("deprecated", "deprecated from macOS {}"),
        ("removed", "removed in macOS {}"),
    ] {
        if let Some(Fact::Text(version)) = said.fact(name) {
            facts.push(words.replace("{}", version));
        }
    }
    if said.fact("supervised") == Some(&Fact::Boolean(true)) {
        facts.push("supervised devices only".to_owned());
    }
    facts
}

fn successor(name: Option<&str>) -> Option<String> {
    name.map(|name| format!("replaced by `{name}`"))
}

fn range(key: &Key) -> Option<String> {
    match (key.min, key.max) {
        (Some(min), Some(max)) => Some(format!("from {min} to {max}")),
        (Some(min), None) => Some(format!("at least {min}")),
        (None, Some(max)) => Some(format!("at most {max}")),
        (None, None) => None,
    }
}
