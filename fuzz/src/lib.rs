//! What the targets have in common.

use russet::diagnostic::{Diagnostic, Files, Severity, to_json, to_sarif};
use russet::source::Loaded;

/// Is one of them an error?
pub fn has_errors(found: &[Diagnostic]) -> bool {
    found.iter().any(|found| found.severity == Severity::Error)
}

/// Shows the diagnostics in every form, which must work for all of them.
pub fn show(loaded: &Loaded) {
    let found = || {
        loaded
            .diagnostics
            .iter()
            .map(|found| (found, &loaded.files))
    };
    let _ = to_json(found(), loaded.files.len());
    let _ = to_sarif(found());
    for diagnostic in &loaded.diagnostics {
        assert_place(diagnostic, &loaded.files);
    }
}

/// The place of a diagnostic is whole characters of its file.
fn assert_place(diagnostic: &Diagnostic, files: &Files) {
    let span = diagnostic.span;
    if let Some(file) = files.get(span.file) {
        let range = span.start as usize..span.end as usize;
        assert!(file.text.get(range).is_some(), "{diagnostic:#?}");
    }
}
