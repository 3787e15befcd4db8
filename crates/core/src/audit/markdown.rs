//! An audit for a ticket or a pull request.

use super::{Audit, Finding, State};
use crate::compare::code;
use std::fmt::Write as _;

/// Writes an audit as Markdown: a table of what is not as intended, and the counts.
#[must_use]
pub fn to_markdown(audit: &Audit) -> String {
    let mut out = String::from("| | payload | key | meant | installed |\n|---|---|---|---|---|\n");
    let telling = audit.findings.iter();
    for finding in telling.filter(|finding| finding.state != State::AsIntended) {
        row(finding, &mut out);
    }
    let counts: Vec<String> = State::ALL
        .iter()
        .map(|state| format!("{} {}", audit.count(*state), state.name()))
        .collect();
    let _ = writeln!(out, "\n**{}**", counts.join(", "));
    out
}

fn row(finding: &Finding, out: &mut String) {
    let optional = |text: &Option<String>| text.as_deref().map(code).unwrap_or_default();
    let _ = writeln!(
        out,
        "| {} | {} | {} | {} | {} |",
        finding.state.name(),
        code(&finding.domain),
        code(&finding.key),
        optional(&finding.meant),
        optional(&finding.installed),
    );
}
