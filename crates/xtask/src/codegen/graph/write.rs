//! Pieces of Rust text.

use super::paths::Step;

/// First line of every file that is generated.
pub(super) const HEADER: &str =
    "//! Written by `cargo xtask codegen` from `schemas/`; changes belong there.\n";

/// Keeps an entry of a table on one line: `rustfmt` would make tens of thousands of lines of it.
pub(super) const UNFORMATTED: &str = "#![cfg_attr(rustfmt, rustfmt_skip)]\n";

/// A list between `&[` and `]`.
pub(super) fn list<T>(items: &[T], text: impl Fn(&T) -> String) -> String {
    let items: Vec<String> = items.iter().map(text).collect();
    format!("&[{}]", items.join(", "))
}

/// `Some(…)` or `None`.
pub(super) fn optional(text: Option<String>) -> String {
    text.map_or_else(|| "None".to_owned(), |text| format!("Some({text})"))
}

/// A path, with the names of `russet_graph::Segment`.
pub(super) fn path(steps: &[Step]) -> String {
    list(steps, |step| match step {
        Step::Key(name) => format!("Key({name:?})"),
        Step::Item => "Item".to_owned(),
        Step::AnyKey => "AnyKey".to_owned(),
    })
}

/// A value of the property list, `None` where its text is not of the type.
pub(super) fn scalar(value_type: &str, text: &str) -> Option<String> {
    match value_type {
        "boolean" => {
            let truth: bool = text.to_lowercase().parse().ok()?;
            Some(format!("Boolean({truth})"))
        }
        "integer" => {
            let number: i64 = text.parse().ok()?;
            Some(format!("Integer({number})"))
        }
        "string" => Some(format!("String({text:?})")),
        _ => None,
    }
}
