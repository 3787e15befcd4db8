//! The pieces of a report as HTML.

use super::svg;
use crate::report::model::{Block, Card, Row, Table};
use crate::report::text::{Inline, Text, Tone, plural, visible};
use maud::{Markup, html};

/// Rows that stand deeper than this are not moved further in.
const DEEPEST: u8 = 5;

pub(super) fn block(block: &Block) -> Markup {
    match block {
        Block::Paragraph(text) => html! { p { (self::text(text)) } },
        Block::Remark(text) => html! { p.remark { (self::text(text)) } },
        Block::Facts(facts) => html! {
            dl.facts {
                @for (name, values) in facts {
                    div {
                        dt { (visible(name)) }
                        @for value in values { dd { (self::text(value)) } }
                    }
                }
            }
        },
        Block::Counts(counts) => html! {
            ul.counts {
                @for (count, what) in counts {
                    li { strong { (count) } " " span { (visible(what)) } }
                }
            }
        },
        Block::Cards(cards) => html! {
            ol.cards { @for card in cards { (self::card(card)) } }
        },
        Block::Table(table) => self::table(table),
        Block::File { title, text } => html! {
            details.file {
                summary { (visible(title)) " " span.muted { (plural(text.lines().count(), "line", "lines")) } }
                pre { code { (visible(text)) } }
            }
        },
        Block::Picture(picture) => svg::picture(picture),
    }
}

fn card(card: &Card) -> Markup {
    html! {
        li.empty[card.holds.is_empty()] {
            span.number aria-hidden="true" { (card.number) }
            p.title { (text(&card.title)) }
            p { (text(&card.text)) }
            @if card.holds.is_empty() {
                p.muted { "Nothing in this policy." }
            } @else {
                dl {
                    @for group in &card.holds {
                        div {
                            dt { (visible(&group.title)) " " span.count { (group.items.len()) } }
                            dd { (text(&listed(&group.items))) }
                        }
                    }
                }
            }
        }
    }
}

fn listed(items: &[Text]) -> Text {
    let mut all = Text::new();
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            all = all.and(", ");
        }
        all = all.then(item.clone());
    }
    all
}

fn table(table: &Table) -> Markup {
    let rows = html! {
        table {
            caption { (visible(&table.caption)) }
            colgroup {
                @for column in &table.columns { col class={ "w" (column.width) }; }
            }
            thead {
                tr { @for column in &table.columns { th scope="col" { (column.title) } } }
            }
            tbody { @for row in &table.rows { (self::row(row, table)) } }
        }
    };
    match table.is_folded {
        false => rows,
        true => html! {
            details.table {
                summary {
                    (visible(&table.caption)) " "
                    span.muted { (plural(table.rows.len(), "row", "rows")) }
                }
                (rows)
            }
        },
    }
}

fn row(row: &Row, table: &Table) -> Markup {
    let id = (!row.id.is_empty()).then_some(&row.id);
    let depth = row.depth.min(DEEPEST);
    let class = (depth > 0).then(|| format!("d{depth}"));
    html! {
        tr id=[id] class=[class] {
            @for (index, (cell, column)) in row.cells.iter().zip(&table.columns).enumerate() {
                @if index == 0 {
                    th scope="row" { (lines(cell)) }
                } @else {
                    td.none[is_empty(cell)].value[column.title == "Value"] data-label=(column.title) { (lines(cell)) }
                }
            }
        }
    }
}

fn is_empty(cell: &[Text]) -> bool {
    cell.iter().all(Text::is_empty)
}

fn lines(texts: &[Text]) -> Markup {
    html! {
        @for text in texts.iter().filter(|text| !text.is_empty()) {
            div { (self::text(text)) }
        }
    }
}

pub(super) fn text(text: &Text) -> Markup {
    html! { @for inline in &text.0 { (self::inline(inline)) } }
}

fn inline(inline: &Inline) -> Markup {
    match inline {
        Inline::Plain(text) => html! { (visible(text)) },
        Inline::Code(text) => html! { code { (visible(text)) } },
        Inline::Strong(text) => html! { strong { (visible(text)) } },
        Inline::Muted(text) => html! { span.muted { (visible(text)) } },
        Inline::Label(tone, text) => {
            html! { span class={ "label " (tone_name(*tone)) } { (visible(text)) } }
        }
        Inline::Link { to, label } => html! { a href={ "#" (to) } { (visible(label)) } },
    }
}

const fn tone_name(tone: Tone) -> &'static str {
    match tone {
        Tone::Plain => "plain",
        Tone::Good => "good",
        Tone::Caution => "caution",
        Tone::Alarm => "alarm",
    }
}
