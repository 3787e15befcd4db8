//! RFC 6901 pointers.

use std::fmt;

/// The way to a value in its document, `/PayloadContent/0/Enable`; empty for the whole document.
///
/// ```
/// use russet::diagnostic::Pointer;
/// let pointer = Pointer::root().key("a/b").index(2);
/// assert_eq!(pointer.as_str(), "/a~1b/2");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pointer(String);

impl Pointer {
    /// The whole document.
    #[must_use]
    pub const fn root() -> Self {
        Self(String::new())
    }

    /// A key of the dictionary that this points to.
    #[must_use]
    pub fn key(&self, key: &str) -> Self {
        let mut text = String::with_capacity(self.0.len() + key.len() + 1);
        text.push_str(&self.0);
        text.push('/');
        for character in key.chars() {
            match character {
                '~' => text.push_str("~0"),
                '/' => text.push_str("~1"),
                other => text.push(other),
            }
        }
        Self(text)
    }

    /// An item of the array that this points to, counted from 0.
    #[must_use]
    pub fn index(&self, index: usize) -> Self {
        Self(format!("{}/{index}", self.0))
    }

    /// This pointer, seen from further out: what it points to within the value that `base` points to.
    #[must_use]
    pub fn below(&self, base: &Self) -> Self {
        Self(format!("{}{}", base.0, self.0))
    }

    /// The pointer as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
