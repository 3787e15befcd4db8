//! The files that spans point into.

use crate::value::{FileId, Span};
use std::sync::Arc;

/// A file of the input.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// As the user named it, or relative to the policy folder that holds it.
    pub name: String,
    /// Its text; empty for binary files, which have no lines. Of a file that is too large to be held, some lines.
    pub text: Arc<str>,
    /// The number of the first line of the text, 1 where it is whole.
    pub first_line: u32,
}

/// Line and column, both counted from 1, the column in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// Line.
    pub line: u32,
    /// Column in characters.
    pub column: u32,
}

/// All files of one input.
#[derive(Clone, Debug, Default)]
pub struct Files {
    /// Shared until it is changed: a device list has the files of its policy for each device.
    files: Arc<Vec<SourceFile>>,
}

impl Files {
    /// No files.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes a file in and says under which id.
    pub fn add(&mut self, name: impl Into<String>, text: impl Into<Arc<str>>) -> FileId {
        self.add_lines(name, text, 1)
    }

    /// Takes in some lines of a file that is too large to be held, the first of which has this number.
    pub fn add_lines(
        &mut self,
        name: impl Into<String>,
        text: impl Into<Arc<str>>,
        first_line: u32,
    ) -> FileId {
        let id = FileId(u32::try_from(self.files.len()).unwrap_or(u32::MAX - 1));
        Arc::make_mut(&mut self.files).push(SourceFile {
            name: name.into(),
            text: text.into(),
            first_line,
        });
        id
    }

    /// Takes in the files of another input, and says by how much their ids have risen.
    pub fn append(&mut self, other: Self) -> u32 {
        let first = u32::try_from(self.files.len()).unwrap_or(u32::MAX - 1);
        Arc::make_mut(&mut self.files).extend(Arc::unwrap_or_clone(other.files));
        first
    }

    /// Puts a folder before the name of every file: names that are relative to a policy folder become paths that its user can open.
    pub fn rebase(&mut self, folder: &str) {
        self.rebase_first(self.len(), folder);
    }

    /// The same for the first files alone.
    pub(crate) fn rebase_first(&mut self, count: usize, folder: &str) {
        for file in Arc::make_mut(&mut self.files).iter_mut().take(count) {
            file.name = format!("{}/{}", folder.trim_end_matches('/'), file.name);
        }
    }

    /// Blots out the text of a span, so that no excerpt shows it. Every place in the file stays where it is.
    pub fn mask(&mut self, span: Span) {
        let Some(file) = Arc::make_mut(&mut self.files).get_mut(span.file.0 as usize) else {
            return;
        };
        let (start, end) = (span.start as usize, span.end as usize);
        let parts = (
            file.text.get(..start),
            file.text.get(start..end),
            file.text.get(end..),
        );
        if let (Some(before), Some(secret), Some(after)) = parts {
            let blot: String = secret.chars().map(blotted).collect();
            file.text = [before, &blot, after].concat().into();
        }
    }

    /// A file.
    #[must_use]
    pub fn get(&self, id: FileId) -> Option<&SourceFile> {
        self.files.get(id.0 as usize)
    }

    /// The name of the file that a span points into.
    #[must_use]
    pub fn name(&self, span: Span) -> Option<&str> {
        self.get(span.file).map(|file| file.name.as_str())
    }

    /// How many files there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Are there none?
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// Line and column behind a span's last character; `None` where the file is binary or there is none.
    #[must_use]
    pub fn end(&self, span: Span) -> Option<Position> {
        self.position(Span {
            start: span.end,
            ..span
        })
    }

    /// Line and column of a span's start; `None` where the file is binary or there is none.
    #[must_use]
    pub fn position(&self, span: Span) -> Option<Position> {
        let SourceFile {
            text, first_line, ..
        } = self.get(span.file)?;
        if text.is_empty() {
            return None;
        }
        let before = text.get(..span.start as usize).unwrap_or(text);
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        let line = before
            .bytes()
            .map(|byte| usize::from(byte == b'\n'))
            .sum::<usize>();
        let column = before
            .get(line_start..)
            .unwrap_or("")
            .trim_start_matches('\u{feff}')
            .chars()
            .count()
            + 1;
        Some(Position {
            line: u32::try_from(line).ok()?.checked_add(*first_line)?,
            column: u32::try_from(column).ok()?,
        })
    }
}

/// A character that takes as many bytes and says nothing; line breaks stay.
const fn blotted(character: char) -> char {
    match character {
        '\n' | '\r' => character,
        _ => match character.len_utf8() {
            1 => '*',
            2 => '\u{b7}',
            3 => '\u{2022}',
            _ => '\u{1f512}',
        },
    }
}
