//! What is wrong with a text, where, and what to write instead.

use std::ops::Range;

/// One thing that is wrong with a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The bytes of the text that it is about: whole characters, within the text.
    pub range: Range<usize>,
    /// What is wrong, in lower case and without a full stop.
    pub message: String,
    /// What to write instead.
    pub help: String,
    /// How bad it is.
    pub kind: FaultKind,
}

/// How bad a fault is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FaultKind {
    /// The text is not of the language: whoever is to evaluate it refuses it.
    Syntax,
    /// A property, status item, key or function that does not exist.
    UnknownName,
    /// Every part is known and they do not fit together: an operator that the property does not take, a value that it never has.
    Misfit,
    /// More than the service, or this reader, takes.
    Limit,
    /// It works, and there is a reason to write it in another way.
    Discouraged,
}

/// More faults than anyone mends at once are not collected.
const MOST: usize = 100;

/// The faults of one text, as they are found.
#[derive(Default)]
pub(super) struct Faults {
    list: Vec<Fault>,
    broken: bool,
}

impl Faults {
    pub(super) fn add(
        &mut self,
        kind: FaultKind,
        range: impl Into<Range<usize>>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.broken |= kind == FaultKind::Syntax;
        if self.list.len() < MOST {
            self.list.push(Fault {
                range: range.into(),
                message: message.into(),
                help: help.into(),
                kind,
            });
        }
    }

    /// The text was not read to its end, so there is no tree of it.
    pub(super) fn give_up(&mut self) {
        self.broken = true;
    }

    /// Is there no tree of the text?
    pub(super) fn is_broken(&self) -> bool {
        self.broken
    }

    /// All of them, in the order of their places.
    pub(super) fn finish(mut self) -> Vec<Fault> {
        self.list
            .sort_by_key(|fault| (fault.range.start, fault.range.end, fault.kind));
        self.list
    }
}
