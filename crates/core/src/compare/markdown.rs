//! A difference for a pull request.

use super::{Change, ChangeKind, Difference, moves};
use std::fmt::Write as _;

/// Writes a difference as Markdown: a table a payload, most important first.
///
/// Texts of the policy stand in code spans, so that nothing in them is taken for Markdown.
#[must_use]
pub fn to_markdown(difference: &Difference) -> String {
    let mut out = String::new();
    let _ = writeln!(out, "**{}**", difference.summary());
    for group in difference.settings.chunk_by(|a, b| a.domain == b.domain) {
        let domain = group.first().map_or("", |change| change.domain.as_str());
        let _ = writeln!(out, "\n### {}\n", code(domain));
        out.push_str("| | key | was | is | profile |\n|---|---|---|---|---|\n");
        let differing = group.iter();
        for change in differing.filter(|change| change.kind != ChangeKind::Moved) {
            row(change, &mut out);
        }
        for (from, to, count) in moves(group) {
            let (from, to) = (code(from), code(to));
            let _ = writeln!(out, "| moved | {count} | | | {from} → {to} |");
        }
    }
    if !difference.metadata.is_empty() {
        out.push_str("\n### Profiles\n\n| profile | field | was | is |\n|---|---|---|---|\n");
        for change in &difference.metadata {
            let _ = writeln!(
                out,
                "| {} | {} | {} | {} |",
                code(&change.profile),
                code(&change.field),
                optional(change.old.as_deref()),
                optional(change.new.as_deref())
            );
        }
    }
    out
}

fn row(change: &Change, out: &mut String) {
    let profile = match (&change.old_profile, &change.new_profile) {
        (Some(old), Some(new)) if old != new => format!("{} → {}", code(old), code(new)),
        (_, Some(name)) | (Some(name), None) => code(name),
        (None, None) => String::new(),
    };
    let _ = writeln!(
        out,
        "| {} | {} | {} | {} | {profile} |",
        change.kind.name(),
        code(&change.key),
        optional(change.old.as_deref()),
        optional(change.new.as_deref()),
    );
}

fn optional(text: Option<&str>) -> String {
    text.map(code).unwrap_or_default()
}

/// A code span within a table: its fence is longer than any run of backticks in it, and its bars are escaped.
pub(crate) fn code(text: &str) -> String {
    let text = text.replace('\n', " ").replace('|', "\\|");
    let longest = text
        .split(|c| c != '`')
        .map(str::len)
        .max()
        .unwrap_or_default();
    let fence = "`".repeat(longest + 1);
    if longest > 0 {
        format!("{fence} {text} {fence}")
    } else {
        format!("{fence}{text}{fence}")
    }
}
