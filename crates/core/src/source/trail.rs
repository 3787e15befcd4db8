//! The way to the value that is being walked, kept on the stack and written out only for a message.

use crate::diagnostic::Pointer;

/// A step from a value to one within it, linked to the steps before.
#[derive(Clone, Copy)]
pub(super) enum Trail<'a> {
    /// Where it begins.
    Root,
    /// A key of the dictionary that the trail led to.
    Key(&'a Trail<'a>, &'a str),
    /// An item of the list that the trail led to.
    Item(&'a Trail<'a>, usize),
}

impl Trail<'_> {
    pub(super) fn pointer(&self) -> Pointer {
        self.pointer_below(&Pointer::root())
    }

    /// The pointer where the trail begins at `base`.
    pub(super) fn pointer_below(&self, base: &Pointer) -> Pointer {
        match self {
            Self::Root => base.clone(),
            Self::Key(before, key) => before.pointer_below(base).key(key),
            Self::Item(before, index) => before.pointer_below(base).index(*index),
        }
    }
}
