//! From a dictionary to the rows that show it: a row a key, those within it below and further in.

use super::certificate::data;
use super::secrets::{can_be_secret, is_given};
use super::text::{Text, Tone, plural};
use crate::value::{Dictionary, Node, Value, date_to_text};

/// Longer texts are cut.
const LONGEST: usize = 4_000;

/// What is known of a key.
#[derive(Clone, Debug, Default)]
pub(super) struct Known {
    /// What it means; nothing where nobody has written that yet.
    pub(super) meaning: Text,
    /// What holds where it is left out.
    pub(super) default: Option<String>,
    /// What else is to be said about it: its type, and which Macs take it.
    pub(super) facts: Vec<String>,
    /// Its value is not shown.
    pub(super) is_secret: bool,
}

/// A place in a dictionary, and what is known of it.
pub(super) trait Place<'a>: Sized {
    /// The place of a key below it.
    fn key(&self, name: &'a str) -> Self;
    /// The place of an item below it.
    fn item(&self) -> Self;
    /// What is known of it, where it has this value.
    fn known(&self, value: &Value) -> Known;
}

/// A row, before it stands in a table.
#[derive(Clone, Debug)]
pub(super) struct Line<'a> {
    pub(super) depth: u8,
    /// The key, or which item it is.
    pub(super) name: String,
    /// The keys that lead to it, without items.
    pub(super) path: Vec<&'a str>,
    pub(super) value: Vec<Text>,
    /// What is known of the key; nothing for an item.
    pub(super) known: Option<Known>,
}

/// The rows of a dictionary.
pub(super) fn lines<'a, P: Place<'a>>(entries: &'a Dictionary, place: &P) -> Vec<Line<'a>> {
    let mut walk = Walk {
        lines: Vec::new(),
        path: Vec::new(),
        depth: 0,
    };
    walk.dictionary(entries, place, false);
    walk.lines
}

struct Walk<'a> {
    lines: Vec<Line<'a>>,
    path: Vec<&'a str>,
    depth: u8,
}

impl<'a> Walk<'a> {
    fn dictionary<P: Place<'a>>(&mut self, entries: &'a Dictionary, place: &P, hidden: bool) {
        for entry in entries {
            let place = place.key(&entry.key);
            let known = place.known(&entry.value.value);
            let hidden = hidden || (known.is_secret && can_be_secret(&entry.value.value));
            self.path.push(&entry.key);
            self.line(entry.key.clone(), &entry.value, Some(known), hidden);
            self.below(&entry.value, &place, hidden);
            self.path.pop();
        }
    }

    /// The rows of what stands within a value.
    fn below<P: Place<'a>>(&mut self, node: &'a Node, place: &P, hidden: bool) {
        if hidden {
            return;
        }
        self.depth = self.depth.saturating_add(1);
        match &node.value {
            Value::Dictionary(entries) => self.dictionary(entries, place, hidden),
            Value::Array(items) if !is_plain(items) => {
                for (index, item) in items.iter().enumerate() {
                    let place = place.item();
                    self.line(format!("Entry {}", index + 1), item, None, hidden);
                    self.below(item, &place, hidden);
                }
            }
            _ => {}
        }
        self.depth = self.depth.saturating_sub(1);
    }

    fn line(&mut self, name: String, node: &Node, known: Option<Known>, hidden: bool) {
        self.lines.push(Line {
            depth: self.depth,
            name,
            path: self.path.clone(),
            value: shown(node, hidden),
            known,
        });
    }
}

/// Are all items shown in the row of their list?
fn is_plain(items: &[Node]) -> bool {
    items
        .iter()
        .all(|item| !matches!(item.value, Value::Array(_) | Value::Dictionary(_)))
}

/// A value in lines; that of a dictionary, or of a list of them, stands in rows of its own.
fn shown(node: &Node, hidden: bool) -> Vec<Text> {
    if hidden {
        return vec![Text::label(Tone::Alarm, "secret, not shown")];
    }
    if is_given(node) {
        return vec![Text::label(Tone::Plain, "given when built, not shown")];
    }
    match &node.value {
        Value::Null => vec![Text::muted("nothing")],
        Value::Boolean(truth) => vec![Text::code(truth.to_string())],
        Value::Integer(number) => vec![Text::code(number.to_string())],
        Value::Real(number) => vec![Text::code(format!("{number:?}"))],
        Value::String(text) if text.is_empty() => vec![Text::muted("empty text")],
        Value::String(text) => vec![string(text)],
        Value::Date(date) => vec![Text::code(date_to_text(date))],
        Value::Data(bytes) => data(bytes),
        Value::Array(items) if items.is_empty() => vec![Text::muted("empty list")],
        Value::Array(items) if is_plain(items) => {
            items.iter().flat_map(|item| shown(item, hidden)).collect()
        }
        Value::Array(items) => vec![Text::muted(plural(items.len(), "entry", "entries"))],
        Value::Dictionary(entries) if entries.is_empty() => vec![Text::muted("empty")],
        Value::Dictionary(_) => Vec::new(),
    }
}

fn string(text: &str) -> Text {
    match text.char_indices().nth(LONGEST) {
        None => Text::code(text),
        Some((at, _)) => {
            let count = text.chars().count();
            let start = text.get(..at).unwrap_or_default();
            Text::code(format!("{start}…")).then(Text::muted(format!(" ({count} characters)")))
        }
    }
}
