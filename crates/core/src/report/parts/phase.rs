//! A part for each phase of the guide, with an entry for each profile and object that belongs to it.

use super::{object, profile};
use crate::report::comments;
use crate::report::context::{Context, Item, What};
use crate::report::model::{Block, Section};
use crate::report::phases::{PHASES, Part};
use crate::report::text::Text;

/// How many keys the profiles set, and those of which nobody has written yet what they mean.
#[derive(Default)]
pub(super) struct Keys {
    pub(super) count: usize,
    /// As `PAYLOAD KEY`, each once.
    pub(super) without_meaning: Vec<String>,
}

/// The phases that have something in this policy; keys are counted on the way.
pub(super) fn phases(context: &Context<'_>, keys: &mut Keys) -> Vec<Section> {
    let mut sections = Vec::new();
    for phase in &PHASES {
        let items = context.items.iter();
        let items: Vec<&Item<'_>> = items
            .filter(|item| item.part.phase == phase.number)
            .collect();
        if items.is_empty() {
            continue;
        }
        let mut section = Section::new(format!("phase-{}", phase.number), Text::plain(phase.title))
            .with(Block::Paragraph(Text::plain(phase.text)));
        section.kicker = Text::plain(format!("Phase {}", phase.number));
        for part in parts(&items) {
            let of_part = items.iter().filter(|item| item.part == part);
            for item in of_part {
                section.sections.push(entry(context, item, keys));
            }
        }
        sections.push(section);
    }
    sections
}

/// The parts of these items, in the order in which they come.
fn parts(items: &[&Item<'_>]) -> Vec<&'static Part> {
    let mut parts: Vec<&'static Part> = Vec::new();
    for item in items {
        if !parts.contains(&item.part) {
            parts.push(item.part);
        }
    }
    parts
}

fn entry(context: &Context<'_>, item: &Item<'_>, keys: &mut Keys) -> Section {
    let mut section = match item.what {
        What::Profile(profile) => profile::entry(context, item, profile, keys),
        What::Object(object) => object::entry(context, item, object),
    };
    section.is_entry = true;
    section.kicker = Text::plain(item.part.title);
    if context.options.comments {
        let said = comments::above(context.files, item.what.span());
        let said = said.into_iter().map(Block::Remark);
        // Below what it is for, if that is said, and above everything else.
        let at = section
            .blocks
            .iter()
            .take_while(|block| matches!(block, Block::Paragraph(_)));
        let at = at.count();
        section.blocks.splice(at..at, said);
    }
    section
}
