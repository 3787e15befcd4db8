//! Where the walk through a payload stands.

use crate::diagnostic::Pointer;
use russet_graph::Segment;

/// A place in a payload: its path for the table, its pointer for the reader.
#[derive(Clone)]
pub(super) struct Spot<'p> {
    pub(super) path: Vec<Segment<'p>>,
    pub(super) pointer: Pointer,
}

impl<'p> Spot<'p> {
    /// The payload, or the dictionary of a preference domain.
    pub(super) const fn start(pointer: Pointer) -> Self {
        Self {
            path: Vec::new(),
            pointer,
        }
    }

    /// A key of the dictionary here.
    pub(super) fn key(&self, key: &'p str) -> Self {
        self.step(Segment::Key(key), self.pointer.key(key))
    }

    /// A key of the dictionary here whose names are free.
    pub(super) fn any_key(&self, key: &str) -> Self {
        self.step(Segment::AnyKey, self.pointer.key(key))
    }

    /// An item of the array here.
    pub(super) fn item(&self, index: usize) -> Self {
        self.step(Segment::Item, self.pointer.index(index))
    }

    fn step(&self, segment: Segment<'p>, pointer: Pointer) -> Self {
        let mut path = self.path.clone();
        path.push(segment);
        Self { path, pointer }
    }

    /// The last key of the path, for messages.
    pub(super) fn name(&self) -> &'p str {
        self.path
            .iter()
            .rev()
            .find_map(|segment| match segment {
                Segment::Key(key) => Some(*key),
                Segment::Item | Segment::AnyKey => None,
            })
            .unwrap_or_default()
    }
}
