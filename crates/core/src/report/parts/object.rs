//! The entry of an object of Graph: what it is, who gets it, and its properties in words.

use super::overview::groups;
use super::profile::{sentence, who};
use crate::policy::{Allowance, Kind, Object};
use crate::report::assignment::{Assignment, Audience};
use crate::report::context::{Context, Item};
use crate::report::model::{Block, Row, Section, Table};
use crate::report::rows::{Line, lines};
use crate::report::text::{Text, capital};
use crate::report::words::{Property, Word};
use crate::source::object_fields;
use crate::value::{Dictionary, Value};

/// Properties and fields that are said elsewhere in the entry.
const SAID: [&str; 3] = ["description", "displayName", "assign"];

/// Scripts longer than this, in characters, are cut.
const LONGEST: usize = 50_000;

pub(super) fn entry(context: &Context<'_>, item: &Item<'_>, object: &Object) -> Section {
    let mut section = Section::new(&item.id, Text::plain(&object.name));
    if let Some(description) = object.text("description") {
        section = section.with(Block::Paragraph(Text::plain(description)));
    }
    section = section.with(Block::Facts(facts(context, item, object)));
    let table = properties(object);
    if !table.rows.is_empty() {
        section = section.with(Block::Table(table));
    }
    for (title, text) in scripts(object) {
        section = section.with(Block::File { title, text });
    }
    section
}

fn facts(context: &Context<'_>, item: &Item<'_>, object: &Object) -> Vec<(String, Vec<Text>)> {
    let kind = Text::plain(capital(object.kind().title()))
        .and(", in Graph ")
        .and_code(object.object_type.name);
    let mut facts = vec![
        ("Why".to_owned(), vec![Text::plain(item.part.why)]),
        ("Kind".to_owned(), vec![kind]),
    ];
    if object.exists {
        let text = "It is in the tenant already; this policy makes nothing of it.";
        facts.push(("State".to_owned(), vec![Text::plain(text)]));
    }
    if item.what.is_assignable() {
        facts.push(("Who gets it".to_owned(), who(context, item)));
    }
    let name = object.name.as_str();
    let is_group = |line: &Assignment<'_>| line.audience == Audience::Group(name) && !line.excluded;
    let is_filter = |line: &Assignment<'_>| line.filter.is_some_and(|filter| filter.name == name);
    let (title, used) = match object.kind() {
        Kind::Group => ("Gets", used_by(context, is_group)),
        Kind::Filter => ("Used by", used_by(context, is_filter)),
        _ => ("", Vec::new()),
    };
    if !used.is_empty() {
        facts.push((title.to_owned(), used));
    }
    facts.extend(common(
        context,
        item,
        &object.role_scope_tags,
        &object.allow,
    ));
    facts
}

/// The things with such a line in their assignment, a line a kind.
fn used_by(context: &Context<'_>, is_it: impl Fn(&Assignment<'_>) -> bool) -> Vec<Text> {
    let items = context.items.iter();
    let items: Vec<&Item<'_>> = items
        .filter(|item| item.assignments.iter().any(&is_it))
        .collect();
    let groups = groups(&items).into_iter();
    let lines =
        groups.map(|group| Text::plain(format!("{}: ", group.title)).then(Text::list(group.items)));
    lines.collect()
}

/// What is said of every profile and object.
pub(super) fn common(
    context: &Context<'_>,
    item: &Item<'_>,
    tags: &[String],
    allow: &[Allowance],
) -> Vec<(String, Vec<Text>)> {
    let mut facts = Vec::new();
    if !tags.is_empty() {
        let tags = tags.iter().map(|tag| Text::new().and_strong(tag));
        facts.push(("Scope tags".to_owned(), vec![Text::list(tags.collect())]));
    }
    if !allow.is_empty() {
        let accepted = allow.iter().map(|allowance| {
            Context::rule(allowance.code)
                .and(format!(" {}. ", capital(allowance.code.title)))
                .and_strong("Reason: ")
                .and(&allowance.reason)
        });
        facts.push(("Accepted".to_owned(), accepted.collect()));
    }
    let files: Vec<Text> = context
        .artifacts(item.what)
        .map(|artifact| Text::code(&artifact.path))
        .collect();
    if !files.is_empty() {
        facts.push(("Files".to_owned(), files));
    }
    if let Some(place) = context.place(item.what.span()) {
        facts.push(("Source".to_owned(), vec![Text::code(place)]));
    }
    facts
}

fn properties(object: &Object) -> Table {
    let mut table = Table::new(
        format!("Properties of {}", object.name),
        &[("Property", 40), ("Value", 60)],
    );
    let fields = Word::root(&object_fields(object.kind()));
    for line in lines(&unsaid(&object.fields), &fields) {
        table.rows.push(row(&line));
    }
    let root = Property::root(object.object_type.name);
    for line in lines(&unsaid(&object.properties), &root) {
        table.rows.push(row(&line));
    }
    table
}

fn unsaid(entries: &Dictionary) -> Dictionary {
    let entries = entries.iter();
    let unsaid = entries.filter(|entry| !SAID.contains(&entry.key.as_str()));
    unsaid.cloned().collect()
}

/// A property: in words, with Graph's name below.
pub(super) fn row(line: &Line<'_>) -> Row {
    let name = match &line.known {
        Some(known) => vec![known.meaning.clone(), Text::code(&line.name)],
        None => vec![Text::muted(&line.name)],
    };
    Row {
        depth: line.depth,
        cells: vec![name, line.value.clone()],
        ..Row::default()
    }
}

/// The scripts among its properties: data that is text.
fn scripts(object: &Object) -> Vec<(String, String)> {
    let scripts = object.properties.iter().filter_map(|entry| {
        let name = entry.key.as_str();
        let text = match &entry.value.value {
            Value::Data(bytes) => std::str::from_utf8(bytes).ok()?,
            _ => return None,
        };
        let is_script = name.to_lowercase().contains("script");
        let cut: String = text.chars().take(LONGEST).collect();
        is_script.then(|| (crate::report::words::in_words(name), cut))
    });
    scripts.collect()
}

/// What a diagnostic advises.
pub(super) fn advice(help: Option<&str>) -> Text {
    help.map(sentence).unwrap_or_default()
}
