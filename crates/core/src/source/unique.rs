//! Keys that stand twice in one dictionary.

use crate::diagnostic::{Diagnostic, Pointer, rules};
use crate::value::{Dictionary, Entry, Span};
use std::collections::HashMap;
use std::collections::hash_map;

/// A dictionary of the entries, and a diagnostic for each that repeats a key; the first one stays.
pub(super) fn dictionary(entries: Vec<Entry>, pointer: &Pointer) -> (Dictionary, Vec<Diagnostic>) {
    let mut repeated = repetitions(&entries).into_iter().peekable();
    let mut dictionary = Dictionary::new();
    let mut diagnostics = Vec::new();
    for (index, entry) in entries.into_iter().enumerate() {
        if let Some((_, first)) = repeated.next_if(|&(repeated, _)| repeated == index) {
            diagnostics.push(report(&entry, first, pointer));
        } else {
            dictionary.push(entry);
        }
    }
    (dictionary, diagnostics)
}

/// The indexes of entries whose key stood before, in order, each with the place where it stood first.
fn repetitions(entries: &[Entry]) -> Vec<(usize, Span)> {
    let mut seen = HashMap::with_capacity(entries.len());
    let mut repeated = Vec::new();
    for (index, entry) in entries.iter().enumerate() {
        match seen.entry(entry.key.as_str()) {
            hash_map::Entry::Vacant(place) => {
                place.insert(entry.key_span);
            }
            hash_map::Entry::Occupied(place) => repeated.push((index, *place.get())),
        }
    }
    repeated
}

fn report(entry: &Entry, first: Span, pointer: &Pointer) -> Diagnostic {
    let message = format!("the key `{}` stands twice in one dictionary", entry.key);
    let pointer = pointer.key(&entry.key);
    Diagnostic::new(&rules::P007, message, entry.key_span, pointer)
        .with_help("keep one of the two")
        .with_related(first, "it stands here first")
}
