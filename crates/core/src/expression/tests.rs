//! Texts as people write them, and what is said of them.

mod filter;
mod laws;
mod membership;
mod predicate;
mod tables;
mod trees;
mod walk;

use super::{FaultKind, Parsed};
use std::ops::Range;

/// Texts with which nothing is wrong.
#[track_caller]
fn assert_clean(read: fn(&str) -> Parsed, texts: &[&str]) {
    for text in texts {
        let parsed = read(text);
        assert_eq!(parsed.faults, [], "{text}");
        assert!(parsed.expression.is_some(), "{text}");
    }
}

/// A table of texts and what is said of each, with blank lines between them and `#` before headings.
#[track_caller]
fn assert_said(read: fn(&str) -> Parsed, table: &str) {
    let blocks = table.trim_end().split("\n\n");
    for block in blocks.filter(|block| !block.starts_with('#')) {
        let text = block.lines().next().unwrap();
        let parsed = read(text);
        assert_eq!(said(&parsed, text), block);
        let broken = parsed
            .faults
            .iter()
            .any(|fault| fault.kind == FaultKind::Syntax);
        assert!(!broken || parsed.expression.is_none(), "{text}");
    }
}

/// A text with what is said of it below, as the tables write it.
fn said(parsed: &Parsed, text: &str) -> String {
    let mut block = text.to_owned();
    for fault in &parsed.faults {
        let characters = |range: Range<usize>| text.get(range).unwrap().chars().count();
        let indent = characters(0..fault.range.start);
        // A place without characters is marked, too.
        let width = characters(fault.range.clone()).max(1);
        let (mark, below) = ("^".repeat(width), indent + width);
        let (kind, message, help) = (fault.kind, &fault.message, &fault.help);
        block += &format!(
            "\n{:indent$}{mark} {kind:?}: {message}\n{:below$} {help}",
            "", ""
        );
    }
    block
}
