//! Places in files.

/// A file of the input, an index into [`Files`](crate::diagnostic::Files).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub u32);

/// A range of bytes in a file; line and column are computed only when printed.
///
/// A binary property list has no text to point into: its spans are empty at offset 0, and only the pointer tells the place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// Offset of the first byte.
    pub start: u32,
    /// Offset after the last byte.
    pub end: u32,
}

impl Span {
    /// No place in any file.
    pub const NONE: Self = Self {
        file: FileId(u32::MAX),
        start: 0,
        end: 0,
    };

    /// The bytes `start..end` of `file`.
    #[must_use]
    pub const fn new(file: FileId, start: u32, end: u32) -> Self {
        Self { file, start, end }
    }

    /// The same place after [`Files::append`](crate::diagnostic::Files::append) has raised the ids of files by `first`.
    #[must_use]
    pub const fn shifted(self, first: u32) -> Self {
        if self.is_none() {
            return self;
        }
        Self {
            file: FileId(self.file.0.saturating_add(first)),
            ..self
        }
    }

    /// Is there no place behind it?
    #[must_use]
    pub const fn is_none(self) -> bool {
        self.file.0 == u32::MAX
    }
}

impl Default for Span {
    fn default() -> Self {
        Self::NONE
    }
}
