//! Who gets what: the picture, and the same as tables.

use super::overview::groups;
use super::profile::who;
use crate::policy::Kind;
use crate::report::assignment::{Assignment, Audience, intent_name};
use crate::report::context::{Context, Item};
use crate::report::model::{Block, Row, Section, Table};
use crate::report::picture;
use crate::report::text::{Text, capital};
use std::collections::BTreeMap;

pub(super) fn recipients(context: &Context<'_>) -> Section {
    let mut section = Section::new("recipients", Text::plain("Who gets what"));
    let assigned = context
        .items
        .iter()
        .any(|item| !item.assignments.is_empty());
    if !assigned {
        return section.with(Block::Paragraph(Text::plain(
            "Nothing is assigned to anybody in this policy.",
        )));
    }
    section = section.with(Block::Paragraph(Text::plain(
        "A profile or object goes to all devices, to all users or to groups; a filter lets only some of their Macs through.",
    )));
    section = section.with(Block::Picture(picture::picture(context)));
    section.sections = vec![
        Section::new("recipients-by-group", Text::plain("By group"))
            .with(Block::Table(by_group(context))),
        Section::new("recipients-by-item", Text::plain("By profile and object"))
            .with(Block::Table(by_item(context))),
    ];
    section
}

/// What one audience gets by one way.
type Way<'a> = (Audience<'a>, bool, Option<&'a str>, Option<&'a str>, bool);

fn way<'a>(line: &Assignment<'a>) -> Way<'a> {
    let filter = line.filter.map(|filter| filter.name);
    let excludes = line.filter.is_some_and(|filter| filter.excludes);
    (line.audience, line.excluded, filter, line.intent, excludes)
}

fn by_group(context: &Context<'_>) -> Table {
    let mut ways: BTreeMap<Way<'_>, Vec<&Item<'_>>> = BTreeMap::new();
    for item in &context.items {
        for line in &item.assignments {
            let items = ways.entry(way(line)).or_default();
            if !items.iter().any(|known| known.id == item.id) {
                items.push(item);
            }
        }
    }
    let mut table = Table::new(
        "What each group gets",
        &[("Who", 20), ("Which Macs", 25), ("How", 15), ("What", 40)],
    );
    for ((audience, excluded, filter, intent, excludes), items) in ways {
        let macs = match filter {
            None => Text::muted("all of them"),
            Some(name) => {
                let how = if excludes {
                    "not those that match "
                } else {
                    "those that match "
                };
                Text::plain(how).then(context.link(Kind::Filter, name))
            }
        };
        let how = match (excluded, intent) {
            (true, _) => Text::plain("kept from it"),
            (false, Some(intent)) => Text::plain(intent_name(intent)),
            (false, None) => Text::plain("assigned"),
        };
        let what = groups(&items).into_iter().map(|group| {
            Text::new()
                .and_strong(format!("{}: ", group.title))
                .then(Text::list(group.items))
        });
        table.rows.push(Row {
            cells: vec![
                vec![audience.text(context)],
                vec![macs],
                vec![how],
                what.collect(),
            ],
            ..Row::default()
        });
    }
    table
}

fn by_item(context: &Context<'_>) -> Table {
    let mut table = Table::new(
        "Who gets each profile and object",
        &[("What", 30), ("Kind", 20), ("Who gets it", 50)],
    );
    let items = context.items.iter();
    for item in items.filter(|item| item.what.is_assignable()) {
        table.rows.push(Row {
            cells: vec![
                vec![Text::link(&item.id, item.what.name())],
                vec![Text::plain(capital(item.what.noun()))],
                who(context, item),
            ],
            ..Row::default()
        });
    }
    table
}
