//! The picture of what is assigned to whom: audiences on the left, filters between, bundles of what they get on the right.
//!
//! Things that exactly the same audiences get by the same ways stand in one bundle, so that a line is drawn for a bundle
//! and not for each thing; that keeps a picture of a hundred things readable.

mod layout;

use super::assignment::{Assignment, Audience, intent_name};
use super::context::{Context, Item};
use super::text::plural;
use std::collections::{BTreeMap, BTreeSet};

/// More things than this are counted instead of named.
const MOST_NAMES: usize = 160;

/// A picture with everything in its place.
#[derive(Clone, Debug, Default)]
pub struct Picture {
    /// Its size.
    pub(super) width: i32,
    pub(super) height: i32,
    /// What it shows, in a sentence.
    pub(super) description: String,
    /// Audiences and filters.
    pub(super) nodes: Vec<Node>,
    /// What they get.
    pub(super) bundles: Vec<Bundle>,
    pub(super) edges: Vec<Edge>,
}

/// What a node stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// All devices or all users.
    Everyone,
    Group,
    Filter,
    /// A filter that keeps out the Macs that match it.
    ExcludingFilter,
}

/// An audience or a filter.
#[derive(Clone, Debug)]
pub(super) struct Node {
    pub(super) role: Role,
    pub(super) name: String,
    pub(super) x: i32,
    pub(super) y: i32,
    pub(super) width: i32,
    pub(super) height: i32,
}

/// Things that the same audiences get.
#[derive(Clone, Debug)]
pub(super) struct Bundle {
    pub(super) title: String,
    pub(super) x: i32,
    pub(super) y: i32,
    pub(super) width: i32,
    pub(super) height: i32,
    pub(super) lines: Vec<Line>,
    /// Nobody gets them.
    pub(super) is_unassigned: bool,
}

/// A line of text in a bundle.
#[derive(Clone, Debug)]
pub(super) struct Line {
    pub(super) text: String,
    /// It says what the lines below it are.
    pub(super) is_heading: bool,
    pub(super) x: i32,
    pub(super) y: i32,
    /// How much room it has.
    pub(super) width: i32,
}

/// A line from one thing to another.
#[derive(Clone, Debug)]
pub(super) struct Edge {
    pub(super) from: (i32, i32),
    pub(super) to: (i32, i32),
    /// The audience is kept from what is there.
    pub(super) excludes: bool,
    /// What is done with the app, at the end of the line.
    pub(super) label: String,
}

/// A bundle before it has its place.
struct Contents<'a> {
    /// What they are, each with the names.
    kinds: Vec<(&'static str, Vec<&'a str>)>,
    ways: Vec<Assignment<'a>>,
}

/// The picture of all assignments of a policy.
pub(super) fn picture(context: &Context<'_>) -> Picture {
    let mut bundles: BTreeMap<Vec<Assignment<'_>>, Vec<&Item<'_>>> = BTreeMap::new();
    let items = context.items.iter();
    for item in items.filter(|item| item.what.is_assignable()) {
        let mut ways = item.assignments.clone();
        ways.sort_unstable();
        ways.dedup();
        bundles.entry(ways).or_default().push(item);
    }
    let count: usize = bundles.values().map(Vec::len).sum();
    let mut contents: Vec<Contents<'_>> = bundles
        .into_iter()
        .map(|(ways, items)| Contents {
            kinds: kinds(&items, count > MOST_NAMES),
            ways,
        })
        .collect();
    // What nobody gets comes last.
    contents.sort_by_key(|bundle| bundle.ways.is_empty());
    let mut picture = layout::layout(&contents);
    picture.description = description(&contents, count);
    picture
}

/// Things by what people call several of them; only counted where there are too many to name.
fn kinds<'a>(items: &[&Item<'a>], counted: bool) -> Vec<(&'static str, Vec<&'a str>)> {
    let mut kinds: Vec<(&'static str, Vec<&'a str>)> = Vec::new();
    for item in items {
        let nouns = item.what.nouns();
        match kinds.iter_mut().find(|(known, _)| *known == nouns) {
            Some((_, names)) => names.push(item.what.name()),
            None => kinds.push((nouns, vec![item.what.name()])),
        }
    }
    if counted {
        // The layout writes the number of names behind the word.
        for (_, names) in &mut kinds {
            names.fill("");
        }
    }
    kinds
}

/// The picture in a sentence, for those who do not see it.
fn description(contents: &[Contents<'_>], count: usize) -> String {
    let ways = contents.iter().flat_map(|bundle| &bundle.ways);
    let audiences: BTreeSet<Audience<'_>> = ways.clone().map(|way| way.audience).collect();
    let filters: BTreeSet<&str> = ways.filter_map(|way| Some(way.filter?.name)).collect();
    format!(
        "{} and {} lead to {}; the tables below the picture say the same.",
        plural(audiences.len(), "audience", "audiences"),
        plural(filters.len(), "filter", "filters"),
        plural(count, "profile or object", "profiles and objects"),
    )
}

/// What an edge says at its end.
fn label(way: &Assignment<'_>) -> String {
    match (way.excluded, way.intent) {
        (true, _) => "not".to_owned(),
        (false, Some(intent)) => intent_name(intent).to_owned(),
        (false, None) => String::new(),
    }
}
