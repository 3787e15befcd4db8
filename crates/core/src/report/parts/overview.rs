//! The overview: what each phase of the guide has in this policy.

use crate::report::context::{Context, Item};
use crate::report::model::{Block, Card, Group, Section};
use crate::report::phases::PHASES;
use crate::report::text::Text;

pub(super) fn overview(context: &Context<'_>) -> Section {
    let cards = PHASES.iter().map(|phase| {
        let items = context.items.iter();
        let items: Vec<&Item<'_>> = items
            .filter(|item| item.part.phase == phase.number)
            .collect();
        let title = match items.is_empty() {
            true => Text::plain(phase.title),
            false => Text::link(format!("phase-{}", phase.number), phase.title),
        };
        Card {
            number: phase.number.into(),
            title,
            text: Text::plain(phase.text),
            holds: groups(&items),
        }
    });
    Section::new("overview", Text::plain("Overview by phase"))
        .with(Block::Paragraph(Text::plain(
            "Microsoft's end-to-end guide for macOS has seven phases. A phase without an entry has nothing in this policy: its steps are done by people, or are not needed here.",
        )))
        .with(Block::Cards(cards.collect()))
}

/// Things by what people call several of them.
pub(super) fn groups(items: &[&Item<'_>]) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for item in items {
        let nouns = item.what.nouns();
        let link = Text::link(&item.id, item.what.name());
        match groups.iter_mut().find(|group| group.title == nouns) {
            Some(group) => group.items.push(link),
            None => groups.push(Group {
                title: nouns.to_owned(),
                items: vec![link],
            }),
        }
    }
    groups
}
