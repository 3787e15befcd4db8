//! Where everything stands in the picture. All lengths are whole, so that every machine draws the same picture.

use super::{Bundle, Contents, Edge, Line, Node, Picture, Role, label};
use crate::report::assignment::{Assignment, Audience, Filter};
use crate::report::text::plural;

const MARGIN: i32 = 16;
/// Width of an audience.
const AUDIENCE: i32 = 200;
/// Where filters begin, and how wide they are.
const FILTER_AT: i32 = 265;
const FILTER: i32 = 235;
/// Where bundles begin, and how wide they are.
const BUNDLE_AT: i32 = 585;
const BUNDLE: i32 = 480;
const NODE_HEIGHT: i32 = 40;
/// Between two nodes of a column.
const NODE_GAP: i32 = 16;
const BUNDLE_GAP: i32 = 24;
const LINE: i32 = 22;
const PADDING: i32 = 14;
/// Between the ends of two edges.
const PORT: i32 = 22;
/// More names of one kind than this stand in two columns.
const LONG: usize = 6;

/// A way from an audience through a filter.
type Route<'a> = (Audience<'a>, Option<Filter<'a>>);

/// Puts everything in its place.
pub(super) fn layout(contents: &[Contents<'_>]) -> Picture {
    let mut picture = Picture {
        width: BUNDLE_AT + BUNDLE + MARGIN,
        ..Picture::default()
    };
    let mut y = MARGIN;
    for content in contents {
        let bundle = bundle(content, y);
        y += bundle.height + BUNDLE_GAP;
        picture.bundles.push(bundle);
    }
    let bottom = y - BUNDLE_GAP;

    let ends = ends(contents, &picture.bundles);
    let routes = unique(ends.iter().map(|end| (end.way.audience, end.way.filter)));
    let filtered: Vec<Route<'_>> = routes
        .into_iter()
        .filter(|(_, filter)| filter.is_some())
        .collect();
    let filters = column(&filtered, |route| {
        middle(
            ends.iter()
                .filter(|end| end.route() == *route)
                .map(|end| end.y),
        )
    });
    let audiences = unique(ends.iter().map(|end| end.way.audience));
    let audiences = column(&audiences, |audience| {
        let through = filters.iter().filter(|((from, _), _)| from == audience);
        let through = through.map(|(_, y)| *y);
        let direct = ends
            .iter()
            .filter(|end| end.way.audience == *audience && end.way.filter.is_none());
        middle(through.chain(direct.map(|end| end.y)))
    });

    let lowest = filters
        .iter()
        .map(|(_, y)| *y)
        .chain(audiences.iter().map(|(_, y)| *y));
    let lowest = lowest.max().unwrap_or_default() + NODE_HEIGHT / 2;
    picture.height = bottom.max(lowest) + MARGIN;

    let place_of = |audience: &Audience<'_>| {
        let mut places = audiences.iter();
        places
            .find(|(known, _)| known == audience)
            .map_or(0, |(_, y)| *y)
    };
    for ((audience, _), y) in &filters {
        picture.edges.push(edge(
            (MARGIN + AUDIENCE, place_of(audience)),
            (FILTER_AT, *y),
        ));
    }
    for end in &ends {
        let filter = filters.iter().find(|(route, _)| *route == end.route());
        let from = match filter {
            Some((_, y)) => (FILTER_AT + FILTER, *y),
            None => (MARGIN + AUDIENCE, place_of(&end.way.audience)),
        };
        picture.edges.push(Edge {
            excludes: end.way.excluded,
            label: label(end.way),
            ..edge(from, (BUNDLE_AT, end.y))
        });
    }
    for (audience, y) in &audiences {
        let role = match audience {
            Audience::Group(_) => Role::Group,
            Audience::AllDevices | Audience::AllUsers => Role::Everyone,
        };
        picture
            .nodes
            .push(node(role, audience.name(), MARGIN, *y, AUDIENCE));
    }
    for ((_, filter), y) in &filters {
        let Some(filter) = filter else { continue };
        let role = if filter.excludes {
            Role::ExcludingFilter
        } else {
            Role::Filter
        };
        picture
            .nodes
            .push(node(role, filter.name, FILTER_AT, *y, FILTER));
    }
    picture
}

fn edge(from: (i32, i32), to: (i32, i32)) -> Edge {
    Edge {
        from,
        to,
        excludes: false,
        label: String::new(),
    }
}

/// A node whose middle is at a height.
fn node(role: Role, name: &str, x: i32, y: i32, width: i32) -> Node {
    Node {
        role,
        name: name.to_owned(),
        x,
        y: y - NODE_HEIGHT / 2,
        width,
        height: NODE_HEIGHT,
    }
}

/// The end of an edge at a bundle.
struct End<'a> {
    way: &'a Assignment<'a>,
    y: i32,
}

impl<'a> End<'a> {
    const fn route(&self) -> Route<'a> {
        (self.way.audience, self.way.filter)
    }
}

/// Where the edges end: below one another at the upper part of their bundle.
fn ends<'a>(contents: &'a [Contents<'a>], bundles: &[Bundle]) -> Vec<End<'a>> {
    let mut ends = Vec::new();
    for (content, bundle) in contents.iter().zip(bundles) {
        let count = i32::try_from(content.ways.len()).unwrap_or(i32::MAX).max(1);
        let step = PORT.min((bundle.height - PADDING) / count);
        let mut y = bundle.y + bundle.height / 2 - step * (count - 1) / 2;
        for way in &content.ways {
            ends.push(End { way, y });
            y += step;
        }
    }
    ends
}

/// Each once, in the order in which they come.
fn unique<T: PartialEq>(items: impl Iterator<Item = T>) -> Vec<T> {
    let mut unique = Vec::new();
    for item in items {
        if !unique.contains(&item) {
            unique.push(item);
        }
    }
    unique
}

/// The middle of some heights.
fn middle(heights: impl Iterator<Item = i32>) -> i32 {
    let heights: Vec<i32> = heights.collect();
    let count = i32::try_from(heights.len()).unwrap_or(i32::MAX).max(1);
    heights.iter().sum::<i32>() / count
}

/// Things below one another, each as near to the height that it wants as the others let it.
fn column<T: Copy>(things: &[T], wanted: impl Fn(&T) -> i32) -> Vec<(T, i32)> {
    let mut placed: Vec<(T, i32)> = things.iter().map(|thing| (*thing, wanted(thing))).collect();
    placed.sort_by_key(|(_, y)| *y);
    let mut lowest = MARGIN + NODE_HEIGHT / 2;
    for (_, y) in &mut placed {
        *y = (*y).max(lowest);
        lowest = *y + NODE_HEIGHT + NODE_GAP;
    }
    placed
}

/// A bundle that begins at a height.
fn bundle(content: &Contents<'_>, top: i32) -> Bundle {
    let count: usize = content.kinds.iter().map(|(_, names)| names.len()).sum();
    let is_unassigned = content.ways.is_empty();
    let title = match (is_unassigned, content.kinds.as_slice()) {
        (true, _) => "Assigned to nobody".to_owned(),
        (false, [(noun, names)]) => format!("{noun} ({})", names.len()),
        (false, _) => plural(count, "thing", "things"),
    };
    let mut lines = Vec::new();
    let mut y = top + PADDING + LINE;
    let has_headings = is_unassigned || content.kinds.len() > 1;
    for (noun, names) in &content.kinds {
        if has_headings {
            y += 4;
            lines.push(line(
                &format!("{noun} ({})", names.len()),
                true,
                PADDING,
                y,
                BUNDLE,
            ));
            y += LINE;
        }
        let named: Vec<&str> = names
            .iter()
            .copied()
            .filter(|name| !name.is_empty())
            .collect();
        y += names_in_columns(&named, y, &mut lines);
    }
    Bundle {
        title,
        x: BUNDLE_AT,
        y: top,
        width: BUNDLE,
        height: y - top + PADDING / 2,
        lines,
        is_unassigned,
    }
}

/// Puts names below one another, or many of them into two columns; how much room that takes.
fn names_in_columns(names: &[&str], top: i32, lines: &mut Vec<Line>) -> i32 {
    let columns: usize = if names.len() > LONG { 2 } else { 1 };
    let rows = names.len().div_ceil(columns);
    let width = (BUNDLE - 2 * PADDING) / i32::try_from(columns).unwrap_or(1);
    for (index, name) in names.iter().enumerate() {
        let (row, column) = match rows {
            0 => (0, 0),
            rows => (index % rows, index / rows),
        };
        let row = i32::try_from(row).unwrap_or_default();
        let column = i32::try_from(column).unwrap_or_default();
        lines.push(line(
            name,
            false,
            PADDING + column * width,
            top + row * LINE,
            width,
        ));
    }
    i32::try_from(rows).unwrap_or_default() * LINE
}

fn line(text: &str, is_heading: bool, x: i32, y: i32, width: i32) -> Line {
    Line {
        text: text.to_owned(),
        is_heading,
        x: BUNDLE_AT + x,
        y: y + LINE - 6,
        width,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn way<'a>(audience: Audience<'a>, filter: Option<&'a str>) -> Assignment<'a> {
        Assignment {
            audience,
            filter: filter.map(|name| Filter {
                name,
                excludes: false,
            }),
            intent: None,
            excluded: false,
        }
    }

    fn overlap(a: (i32, i32), b: (i32, i32)) -> bool {
        a.0 < b.0 + b.1 && b.0 < a.0 + a.1
    }

    #[test]
    fn nothing_covers_anything_else_and_all_of_it_is_within_the_picture() {
        let groups: Vec<String> = (0..30).map(|number| format!("Group {number}")).collect();
        let contents: Vec<Contents<'_>> = groups
            .iter()
            .map(|group| Contents {
                kinds: vec![("Apps", vec!["One", "Two"]), ("Profiles", vec!["Three"; 9])],
                ways: vec![
                    way(Audience::Group(group), Some("corporate")),
                    way(Audience::AllDevices, None),
                    way(Audience::AllUsers, Some(group)),
                ],
            })
            .collect();
        let picture = layout(&contents);
        assert_eq!(picture.bundles.len(), 30);
        let mut spots: Vec<(i32, (i32, i32))> = Vec::new();
        spots.extend(
            picture
                .nodes
                .iter()
                .map(|node| (node.x, (node.y, node.height))),
        );
        spots.extend(
            picture
                .bundles
                .iter()
                .map(|found| (found.x, (found.y, found.height))),
        );
        for (index, (column, spot)) in spots.iter().enumerate() {
            assert!(spot.0 >= 0 && spot.0 + spot.1 <= picture.height, "{spot:?}");
            for (other, other_spot) in &spots[index + 1..] {
                assert!(
                    column != other || !overlap(*spot, *other_spot),
                    "{spot:?} {other_spot:?}"
                );
            }
        }
        for bundle in &picture.bundles {
            for line in &bundle.lines {
                assert!(line.y > bundle.y && line.y < bundle.y + bundle.height);
            }
        }
    }
}
