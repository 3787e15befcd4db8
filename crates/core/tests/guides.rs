//! The table of the guides in the book: every rule that it names is there, and every rule about enrollment is in it.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use russet::diagnostic::Rule;
use std::collections::BTreeSet;
use std::path::Path;

/// The rules that the last column of its tables names.
fn named() -> BTreeSet<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/guides.md");
    let text = std::fs::read_to_string(path).expect("the book is there");
    let rows = text.lines().filter(|line| line.starts_with("| "));
    let last = rows.filter_map(|row| row.trim_end_matches(" |").rsplit(" | ").next());
    let codes = last.flat_map(|cell| cell.split(", ").map(str::to_owned));
    codes
        .filter(|code| code.len() == 4 && code.starts_with('R'))
        .collect()
}

#[test]
fn every_rule_that_the_book_names_is_there() {
    let named = named();
    assert!(named.len() > 20, "{named:?}");
    for code in named {
        assert!(Rule::find(&code).is_some(), "{code}");
    }
}

#[test]
fn every_rule_about_enrollment_is_in_the_book() {
    let named = named();
    let rules = Rule::all().filter(|rule| ("R050".."R080").contains(&rule.code));
    for rule in rules {
        assert!(named.contains(rule.code), "{} {}", rule.code, rule.title);
    }
}
