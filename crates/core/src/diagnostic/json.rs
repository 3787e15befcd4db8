//! The JSON of `russet check --format json`: a contract, kept apart from the types within.

use super::{Diagnostic, Files, Severity};
use serde::Serialize;

#[derive(Serialize)]
struct Report<'a> {
    diagnostics: Vec<Line<'a>>,
    summary: Summary,
}

/// A diagnostic in a report.
#[derive(Serialize)]
pub(crate) struct Line<'a> {
    pub(super) code: &'static str,
    pub(super) severity: &'static str,
    pub(super) message: &'a str,
    pub(super) file: Option<&'a str>,
    pub(super) pointer: &'a str,
    pub(super) line: Option<u32>,
    pub(super) column: Option<u32>,
    pub(super) help: Option<&'a str>,
}

impl<'a> Line<'a> {
    pub(crate) fn new(diagnostic: &'a Diagnostic, files: &'a Files) -> Self {
        let position = files.position(diagnostic.span);
        Self {
            code: diagnostic.code.code,
            severity: diagnostic.severity.name(),
            message: &diagnostic.message,
            file: files.name(diagnostic.span),
            pointer: diagnostic.pointer.as_str(),
            line: position.map(|position| position.line),
            column: position.map(|position| position.column),
            help: diagnostic.help.as_deref(),
        }
    }
}

#[derive(Default, Serialize)]
struct Summary {
    files: usize,
    errors: usize,
    warnings: usize,
    notes: usize,
}

/// Writes diagnostics as one JSON object on several lines.
///
/// `files` is how many files were looked at. Lines and columns count from 1; both are `null` for binary files.
#[must_use]
pub fn to_json<'a>(
    diagnostics: impl IntoIterator<Item = (&'a Diagnostic, &'a Files)>,
    files: usize,
) -> String {
    let mut summary = Summary {
        files,
        ..Summary::default()
    };
    let diagnostics = diagnostics
        .into_iter()
        .map(|(diagnostic, files)| {
            match diagnostic.severity {
                Severity::Error => summary.errors += 1,
                Severity::Warning => summary.warnings += 1,
                Severity::Note => summary.notes += 1,
            }
            Line::new(diagnostic, files)
        })
        .collect();
    serde_json::to_string_pretty(&Report {
        diagnostics,
        summary,
    })
    .unwrap_or_default()
}
