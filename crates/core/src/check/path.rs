//! The way from a payload to the value at hand, kept on the stack while walking.

use crate::diagnostic::Pointer;

/// One step of the way, linked to the steps before it; a [`Pointer`] is only made when there is something to say.
#[derive(Clone, Copy)]
pub(crate) enum Path<'a> {
    /// Where the walk began.
    Root(&'a Pointer),
    /// A key of the dictionary before.
    Key(&'a Path<'a>, &'a str),
    /// An item of the array before.
    Index(&'a Path<'a>, usize),
}

impl<'a> Path<'a> {
    /// A key below this.
    pub(crate) const fn key(&'a self, key: &'a str) -> Self {
        Self::Key(self, key)
    }

    /// An item below this.
    pub(crate) const fn index(&'a self, index: usize) -> Self {
        Self::Index(self, index)
    }

    /// As an RFC 6901 pointer.
    pub(crate) fn pointer(&self) -> Pointer {
        match self {
            Self::Root(pointer) => (*pointer).clone(),
            Self::Key(parent, key) => parent.pointer().key(key),
            Self::Index(parent, index) => parent.pointer().index(*index),
        }
    }

    /// The last key on the way, for messages: `Allowed`, or `Rules` for one of its items.
    pub(crate) fn name(&self) -> &'a str {
        match self {
            Self::Root(_) => "",
            Self::Key(_, key) => key,
            Self::Index(parent, _) => parent.name(),
        }
    }

    /// What stands here, for messages: `` `Allowed` ``, or ``an item of `Rules` ``.
    pub(crate) fn subject(&self) -> String {
        match self {
            Self::Index(..) => format!("an item of `{}`", self.name()),
            _ => format!("`{}`", self.name()),
        }
    }
}
