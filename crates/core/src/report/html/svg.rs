//! The picture of what is assigned to whom, as SVG within the page.

use crate::report::picture::{Bundle, Edge, Line, Node, Picture, Role};
use crate::report::text::visible;
use maud::{Markup, html};

/// How wide a letter is on the average in a broad typeface, in tenths of a pixel.
const LETTER: i32 = 71;
/// The same of bold letters.
const BOLD: i32 = 78;

pub(super) fn picture(picture: &Picture) -> Markup {
    let (width, height) = (picture.width, picture.height);
    html! {
        figure.picture {
            div.scroll role="region" aria-label="Picture of the assignments" tabindex="0" {
                svg role="img" aria-labelledby="picture-title picture-description"
                    viewBox={ "0 0 " (width) " " (height) } width=(width) height=(height)
                    xmlns="http://www.w3.org/2000/svg" {
                    title id="picture-title" { "Who gets what" }
                    desc id="picture-description" { (visible(&picture.description)) }
                    g.edges { @for edge in &picture.edges { (self::edge(edge)) } }
                    @for node in &picture.nodes { (self::node(node)) }
                    @for bundle in &picture.bundles { (self::bundle(bundle)) }
                }
            }
            figcaption {
                "On the left those who get something, in the middle filters, on the right what they get. "
                (visible(&picture.description))
            }
        }
    }
}

/// A curve that leaves and arrives level.
fn edge(edge: &Edge) -> Markup {
    let ((x1, y1), (x2, y2)) = (edge.from, edge.to);
    let middle = (x1 + x2) / 2;
    let curve = format!("M{x1} {y1}C{middle} {y1} {middle} {y2} {x2} {y2}");
    html! {
        path class=[edge.excludes.then_some("excludes")] d=(curve) {}
        @if !edge.label.is_empty() {
            text class="way" x=(x2 - 8) y=(y2 - 5) { (visible(&edge.label)) }
        }
    }
}

fn node(node: &Node) -> Markup {
    let class = match node.role {
        Role::Everyone => "node everyone",
        Role::Group => "node group",
        Role::Filter | Role::ExcludingFilter => "node filter",
    };
    let kind = match node.role {
        Role::Everyone => "",
        Role::Group => "Group",
        Role::Filter => "Filter",
        Role::ExcludingFilter => "Filter, matching Macs left out",
    };
    let radius = match node.role {
        Role::Filter | Role::ExcludingFilter => node.height / 2,
        _ => 8,
    };
    let middle = node.x + node.width / 2;
    let (name_at, kind_at) = match kind {
        "" => (node.y + node.height / 2 + 5, 0),
        _ => (node.y + node.height - 9, node.y + 14),
    };
    html! {
        g class=(class) {
            rect x=(node.x) y=(node.y) width=(node.width) height=(node.height) rx=(radius) {}
            @if !kind.is_empty() {
                text class="kind" x=(middle) y=(kind_at) { (kind) }
            }
            (text("name", middle, name_at, &node.name, node.width - 20))
        }
    }
}

fn bundle(bundle: &Bundle) -> Markup {
    let class = if bundle.is_unassigned {
        "bundle unassigned"
    } else {
        "bundle"
    };
    html! {
        g class=(class) {
            rect x=(bundle.x) y=(bundle.y) width=(bundle.width) height=(bundle.height) rx="10" {}
            (text("title", bundle.x + 14, bundle.y + 26, &bundle.title, bundle.width - 28))
            @for line in &bundle.lines { (self::line(line)) }
        }
    }
}

fn line(line: &Line) -> Markup {
    match line.is_heading {
        true => text("heading", line.x, line.y, &line.text, line.width),
        false => html! {
            circle cx=(line.x + 4) cy=(line.y - 5) r="3" {}
            (text("item", line.x + 14, line.y, &line.text, line.width - 20))
        },
    }
}

/// A text that is cut where it does not fit; the whole of it shows when the pointer rests on it.
fn text(class: &str, x: i32, y: i32, text: &str, width: i32) -> Markup {
    let text = visible(text).replace(['\n', '\t'], " ");
    let letter = if class == "item" { LETTER } else { BOLD };
    let room = usize::try_from(width * 10 / letter).unwrap_or(1);
    let shown: String = match text.chars().count() > room {
        true => text
            .chars()
            .take(room.saturating_sub(1))
            .chain(['…'])
            .collect(),
        false => text.clone(),
    };
    html! {
        text class=(class) x=(x) y=(y) {
            @if shown != text { title { (text) } }
            (shown)
        }
    }
}
