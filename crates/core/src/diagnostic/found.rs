//! Diagnostics as plain data.

use super::{Diagnostic, Files, Line};
use serde::{Deserialize, Serialize};

/// A diagnostic, with the names that `russet check --format json` gives its fields, and where it ends.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Found {
    /// The code of the rule, `S004`.
    pub code: String,
    /// `error`, `warning` or `note`.
    pub severity: String,
    /// What is wrong.
    pub message: String,
    /// The file, as the user named it; `None` where there is none.
    pub file: Option<String>,
    /// The offending key, as a JSON pointer from the root of its document.
    pub pointer: String,
    /// Counted from 1; `None` for binary files.
    pub line: Option<u32>,
    /// Counted from 1, in characters.
    pub column: Option<u32>,
    /// Where it ends.
    pub end_line: Option<u32>,
    /// Behind its last character.
    pub end_column: Option<u32>,
    /// What to do about it.
    pub help: Option<String>,
}

impl Found {
    /// The diagnostic with its place in lines and columns.
    #[must_use]
    pub fn new(diagnostic: &Diagnostic, files: &Files) -> Self {
        let line = Line::new(diagnostic, files);
        let end = files.end(diagnostic.span);
        Self {
            code: line.code.to_owned(),
            severity: line.severity.to_owned(),
            message: line.message.to_owned(),
            file: line.file.map(str::to_owned),
            pointer: line.pointer.to_owned(),
            line: line.line,
            column: line.column,
            end_line: end.map(|end| end.line),
            end_column: end.map(|end| end.column),
            help: line.help.map(str::to_owned),
        }
    }
}
