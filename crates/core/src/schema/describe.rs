//! What an editor shows beside a payload or a key.

use russet_payloads::{Availability, Key, Kind, Schema};

/// What people call a payload; where schemas share the type, all their names.
pub(super) fn title(schemas: &[&'static Schema]) -> String {
    let titles: Vec<&str> = schemas.iter().map(|schema| schema.title).collect();
    titles.join(", ")
}

/// What a payload does, and which Macs take it.
pub(super) fn schemas(schemas: &[&'static Schema]) -> String {
    let paragraphs: Vec<String> = schemas
        .iter()
        .map(|schema| {
            let facts = facts(&schema.macos, schema.dropped, schema.replaced_by);
            paragraph(schema.summary, &facts)
        })
        .collect();
    paragraphs.join("\n\n")
}

/// What a key does, which type it has, and which Macs take it.
pub(super) fn key(key: &Key) -> String {
    let mut facts = vec![key.kind.name().to_owned()];
    facts.extend(tag(key.kind));
    if key.required {
        facts.push("required".to_owned());
    }
    facts.extend(key.default.map(|value| format!("default `{value}`")));
    facts.extend(self::facts(&key.macos, key.dropped, key.replaced_by));
    if key.secret {
        facts.push("a secret: `!env` or `!file` keep it out of the source".to_owned());
    }
    if !key.references.is_empty() {
        let types = key.references.join("`, `");
        facts.push(format!("the `PayloadUUID` of one of `{types}`"));
    }
    paragraph(key.summary, &facts)
}

/// Which Macs take something, and what takes its place.
pub(crate) fn facts(said: &Availability, dropped: bool, replaced_by: Option<&str>) -> Vec<String> {
    let mut facts = availability(said, dropped);
    facts.extend(replaced_by.map(successor));
    facts
}

/// Is it deprecated, or gone?
pub(super) fn is_outdated(said: &Availability) -> bool {
    said.deprecated.is_some() || said.removed.is_some()
}

fn tag(kind: Kind) -> Option<String> {
    match kind {
        Kind::Data => Some("`!file PATH` or `!base64 TEXT`".to_owned()),
        Kind::Date => Some("`!date 2027-01-31T08:00:00Z`".to_owned()),
        _ => None,
    }
}

pub(crate) fn availability(said: &Availability, dropped: bool) -> Vec<String> {
    if said.absent {
        return vec!["not on macOS".to_owned()];
    }
    let mut facts = Vec::new();
    facts.extend(
        said.introduced
            .map(|version| format!("macOS {version} or later")),
    );
    facts.extend(
        said.deprecated
            .map(|version| format!("deprecated from macOS {version}")),
    );
    facts.extend(
        said.removed
            .map(|version| format!("removed in macOS {version}")),
    );
    if said.supervised == Some(true) {
        facts.push("supervised Macs only".to_owned());
    }
    if said.user_channel == Some(false) && said.device_channel == Some(true) {
        facts.push("device channel only".to_owned());
    }
    if dropped {
        facts.push("no longer in Apple's schema".to_owned());
    }
    facts
}

pub(crate) fn successor(name: &str) -> String {
    format!("replaced by `{name}`")
}

fn paragraph(summary: &str, facts: &[String]) -> String {
    match (summary, facts) {
        (_, []) => summary.to_owned(),
        ("", facts) => sentence(facts),
        _ => format!("{summary}\n\n{}", sentence(facts)),
    }
}

/// `Boolean; default `false`.`
fn sentence(facts: &[String]) -> String {
    let text = facts.join("; ");
    let mut letters = text.chars();
    let first = letters
        .next()
        .map(|letter| match text.starts_with("macOS") {
            true => letter,
            false => letter.to_ascii_uppercase(),
        });
    first.into_iter().chain(letters).chain(['.']).collect()
}
