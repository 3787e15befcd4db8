//! Putting values where their paths say.

use crate::value::{Dictionary, Entry, Node, Value};
use russet_graph::Segment;

/// Sets the value of an entry at the end of a path of keys, with dictionaries on the way. The entry's key is not
/// read; where the path is not one of keys nothing is set.
pub(super) fn insert(entries: &mut Dictionary, path: &[Segment<'_>], mut entry: Entry) {
    let Some((Segment::Key(first), rest)) = path.split_first() else {
        return;
    };
    if rest.is_empty() {
        (*first).clone_into(&mut entry.key);
        merge_entry(entries, entry);
        return;
    }
    let mut below = Dictionary::new();
    let (key_span, span) = (entry.key_span, entry.value.span);
    insert(&mut below, rest, entry);
    let value = Node::new(below, span);
    merge_entry(
        entries,
        Entry {
            key: (*first).to_owned(),
            key_span,
            value,
        },
    );
}

/// Adds entries; dictionaries of the same name become one, of anything else the last one stays.
pub(super) fn merge(into: &mut Dictionary, from: Dictionary) {
    for entry in from {
        merge_entry(into, entry);
    }
}

fn merge_entry(into: &mut Dictionary, entry: Entry) {
    match (into.get_mut(&entry.key).map(|node| &mut node.value), entry) {
        (
            Some(Value::Dictionary(old)),
            Entry {
                value:
                    Node {
                        value: Value::Dictionary(new),
                        ..
                    },
                ..
            },
        ) => merge(old, new),
        (_, entry) => {
            into.insert(entry);
        }
    }
}
