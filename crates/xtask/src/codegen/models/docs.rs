//! What the documentation of a model says.

use crate::facts::{Fact, Key, Platforms, Schema};

/// The lines above the main struct.
pub(super) fn schema(schema: &Schema) -> String {
    let mut lines = vec![format!("{}.", plain(&schema.title))];
    if !schema.summary.is_empty() {
        lines.push(plain(&schema.summary));
    }
    let mut facts = vec![format!("Type `{}`", schema.payload_type)];
    facts.extend(availability(&schema.platforms));
    facts.extend(successor(schema.replaced_by.as_deref()));
    lines.push(sentence(&facts));
    comment(&lines)
}

/// The lines above a field.
pub(super) fn key(key: &Key) -> String {
    let mut lines = Vec::new();
    if !key.summary.is_empty() {
        lines.push(plain(&key.summary));
    }
    let mut facts = vec![format!("Key `{}`", key.name)];
    facts.extend(availability(&key.platforms));
    if key.dropped {
        facts.push("no longer in Apple's newest schema".to_owned());
    }
    facts.extend(successor(key.replaced_by.as_deref()));
    if let Some(default) = &key.default {
        facts.push(format!("default `{default}`"));
    }
    if !key.values.is_empty() && key.kind != "string" {
        let values: Vec<String> = key
            .values
            .iter()
            .map(|value| format!("`{}`", value.value))
            .collect();
        facts.push(format!("one of {}", values.join(", ")));
    }
    facts.extend(range(key));
    if key.secret {
        facts.push("a secret".to_owned());
    }
    lines.push(sentence(&facts));
    comment(&lines)
}

/// The line above a struct or enum that belongs to a key.
pub(super) fn nested(key: &Key, what: &str) -> String {
    comment(&[format!("{what} of `{}`.", key.name)])
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

fn sentence(facts: &[String]) -> String {
    format!("{}.", facts.join("; "))
}

/// Text in which the documentation finds no links or tags.
pub(super) fn plain(text: &str) -> String {
    let escaped = |(index, part): (usize, &str)| match index % 2 {
        0 => part.replace('[', "\\[").replace('<', "\\<"),
        _ => part.to_owned(),
    };
    let parts: Vec<String> = text.split('`').enumerate().map(escaped).collect();
    parts.join("`")
}

fn comment(paragraphs: &[String]) -> String {
    let mut out = String::new();
    for (index, paragraph) in paragraphs.iter().enumerate() {
        if index > 0 {
            out.push_str("///\n");
        }
        for line in paragraph.lines() {
            out.push_str("/// ");
            out.push_str(line);
            out.push('\n');
        }
    }
    out
}
