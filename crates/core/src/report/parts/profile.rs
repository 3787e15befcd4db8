//! The entry of a profile: what it is for, how it reaches the Mac, who gets it, and every key.

use super::phase::Keys;
use crate::policy::{Deliver, Payload, Profile, source_name};
use crate::report::assignment::{in_words, settings};
use crate::report::context::{Context, Item};
use crate::report::meaning::{self, Setting, facts_text};
use crate::report::model::{Block, Row, Section, Table};
use crate::report::rows::{Known, Line, lines};
use crate::report::text::{Text, and_later, capital};
use crate::report::words;
use crate::value::Dictionary;
use russet_payloads::Scope;
use std::collections::HashSet;

/// Keys of a profile that are said elsewhere in its entry, or name it.
const SAID: [&str; 6] = [
    "PayloadDescription",
    "PayloadDisplayName",
    "PayloadScope",
    "PayloadType",
    "PayloadVersion",
    "PayloadUUID",
];

pub(super) fn entry(
    context: &Context<'_>,
    item: &Item<'_>,
    profile: &Profile,
    keys: &mut Keys,
) -> Section {
    let mut section = Section::new(&item.id, Text::plain(&profile.name));
    if let Some(description) = profile.envelope_text("PayloadDescription") {
        section = section.with(Block::Paragraph(Text::plain(description)));
    }
    section = section.with(Block::Facts(facts(context, item, profile)));
    if !profile.graph.is_empty() {
        section = section.with(Block::Table(graph(&profile.graph)));
    }
    let mut explained = HashSet::new();
    for (index, payload) in profile.payloads.iter().enumerate() {
        let id = format!("{}-payload-{}", item.id, index + 1);
        section
            .sections
            .push(self::payload(id, payload, &mut explained, keys));
    }
    section
}

fn facts(context: &Context<'_>, item: &Item<'_>, profile: &Profile) -> Vec<(String, Vec<Text>)> {
    let mut facts = vec![
        ("Why".to_owned(), vec![Text::plain(item.part.why)]),
        ("Delivery".to_owned(), delivery(context, profile)),
        ("Who gets it".to_owned(), who(context, item)),
    ];
    let scope = match context.policy.scope_of(profile) {
        Scope::System => "Device channel: it is for the whole Mac.",
        Scope::User => "User channel: it is for the user who signs in.",
    };
    facts.push(("Channel".to_owned(), vec![Text::plain(scope)]));
    if let Some(version) = profile.target.and_then(|target| target.macos) {
        facts.push(("For".to_owned(), vec![Text::plain(and_later(version))]));
    }
    let said = profile.envelope.iter();
    for entry in said.filter(|entry| !SAID.contains(&entry.key.as_str())) {
        let name = source_name(&entry.key).unwrap_or(&entry.key);
        let value = crate::compare::show(&entry.value.value);
        facts.push((words::in_words(name), vec![Text::code(value)]));
    }
    facts.extend(super::object::common(
        context,
        item,
        &profile.role_scope_tags,
        &profile.allow,
    ));
    facts
}

/// Who gets something, or that nobody does.
pub(super) fn who(context: &Context<'_>, item: &Item<'_>) -> Vec<Text> {
    let mut lines = in_words(&item.assignments, context);
    if lines.is_empty() {
        lines.push(Text::muted("Nobody yet: it is not assigned."));
    }
    let settings = settings(item.what.assign()).into_iter();
    lines.extend(settings.map(|(name, value)| Text::muted(format!("{name}: ")).and_code(value)));
    lines
}

fn delivery(context: &Context<'_>, profile: &Profile) -> Vec<Text> {
    let Some(delivery) = context.delivery(profile) else {
        return vec![Text::plain(how(profile.deliver))];
    };
    let why = match &delivery.reason {
        Some(reason) => Text::plain("Chosen by Russet: ").then(Text::prose(reason)),
        None => Text::plain("Chosen in the policy."),
    };
    vec![Text::plain(how(delivery.deliver)), why]
}

const fn how(deliver: Deliver) -> &'static str {
    match deliver {
        Deliver::SettingsCatalog => "Settings catalog of Intune",
        Deliver::Mobileconfig => "Configuration profile",
        Deliver::PreferenceFile => "Preference file",
        Deliver::Declaration => "Declaration of Apple's",
        Deliver::Auto => "Whichever way carries every key",
    }
}

fn payload(
    id: String,
    payload: &Payload,
    explained: &mut HashSet<String>,
    keys: &mut Keys,
) -> Section {
    let payload_type = payload.payload_type.as_str();
    let title = crate::lower::payload_title(payload);
    let title = match title == payload_type {
        true => Text::code(payload_type),
        false => Text::plain(title).and(" ").and_code(payload_type),
    };
    let mut section = Section::new(id, title.clone());
    for text in meaning::payload(payload) {
        section = section.with(Block::Paragraph(text));
    }
    if payload.content.is_empty() {
        return section.with(Block::Paragraph(Text::muted("It sets no key.")));
    }
    let mut table = Table::new(
        format!("Keys of {}", title.words()),
        &[("Key", 35), ("Value", 25), ("Meaning", 40)],
    );
    for line in lines(&payload.content, &Setting::root(payload)) {
        table.rows.push(row(payload_type, &line, explained, keys));
    }
    section.with(Block::Table(table))
}

fn row(
    payload_type: &str,
    line: &Line<'_>,
    explained: &mut HashSet<String>,
    keys: &mut Keys,
) -> Row {
    let key = match line.known {
        Some(_) => Text::code(&line.name),
        None => Text::muted(&line.name),
    };
    let mut value = line.value.clone();
    let mut meaning = Vec::new();
    if let Some(known) = &line.known {
        keys.count += 1;
        let place = format!("{payload_type} {}", line.path.join("/"));
        if known.meaning.is_empty() && !keys.without_meaning.contains(&place) {
            keys.without_meaning.push(place.clone());
        }
        if explained.insert(place) {
            value.extend(known.default.as_deref().map(default));
            meaning = explanation(known);
        } else {
            meaning.push(Text::muted("As above."));
        }
    }
    Row {
        depth: line.depth,
        cells: vec![vec![key], value, meaning],
        ..Row::default()
    }
}

/// What holds where a key is left out.
fn default(default: &str) -> Text {
    let value = match default {
        "" => Text::muted("an empty text"),
        default => Text::code(default),
    };
    Text::muted("default ").then(value)
}

/// What a key means, and below that its type and which Macs take it.
fn explanation(known: &Known) -> Vec<Text> {
    let facts = facts_text(&known.facts);
    let meaning = match known.meaning.is_empty() {
        true => Text::muted("No description is known."),
        false => known.meaning.clone(),
    };
    [meaning, facts]
        .into_iter()
        .filter(|text| !text.is_empty())
        .collect()
}

/// What the object in Graph holds beyond what is derived.
fn graph(properties: &Dictionary) -> Table {
    let mut table = Table::new(
        "Further properties in Graph",
        &[("Property", 35), ("Value", 65)],
    );
    for line in lines(properties, &words::Property::root("")) {
        table.rows.push(super::object::row(&line));
    }
    table
}

/// A sentence of ours that begins with a capital letter.
pub(super) fn sentence(text: &str) -> Text {
    Text::prose(&capital(text))
}
