//! What `check` and `build` have found, shown in the form that the user asked for.

use crate::Outcome;
use crate::arguments::{Deny, Format, Report};
use crate::render::Terminal;
use rayon::prelude::*;
use russet::diagnostic::{Diagnostic, Severity, to_json, to_sarif};
use russet::pipeline::{Checked, Findings};
use std::io::Write as _;

/// How much of each severity there is.
#[derive(Clone, Copy, Debug, Default)]
struct Counts {
    errors: usize,
    warnings: usize,
    notes: usize,
}

/// Where text for people goes: it is the result of `check`, and a remark on that of `build`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// The diagnostics are the result: standard output.
    Result,
    /// The result is something else: standard error.
    Remark,
}

/// Shows the diagnostics, and a summary for people on standard error.
///
/// # Errors
///
/// Standard output cannot be written to.
pub(crate) fn show(found: &Findings, report: &Report, role: Role) -> anyhow::Result<Outcome> {
    let counts = count(found);
    let mut out = std::io::stdout().lock();
    match report.format {
        Format::Json => writeln!(out, "{}", to_json(found.all(), found.files))?,
        Format::Sarif => writeln!(out, "{}", to_sarif(found.all()))?,
        Format::Terminal => {
            let text: String = render(&found.inputs, role).concat();
            match role {
                Role::Result => out.write_all(text.as_bytes())?,
                Role::Remark => eprint!("{text}"),
            }
            out.flush()?;
            eprintln!("{}", summary(counts, found.files));
        }
    }
    let denied = report.deny == Some(Deny::Warnings) && counts.warnings > 0;
    Ok(if counts.errors > 0 || denied {
        Outcome::Faulty
    } else {
        Outcome::Clean
    })
}

/// Shows what keeps inputs from being read, for commands whose result is something else.
pub(crate) fn show_errors(checked: &[Checked]) {
    let terminal = Terminal::for_stderr();
    for input in checked {
        let errors = input.diagnostics.iter();
        for found in errors.filter(|found| found.severity == Severity::Error) {
            eprint!("{}", terminal.render(found, &input.files));
        }
    }
}

/// Who builds wants to hear what is wrong; what is only good to know is counted, and `russet check` shows it.
fn is_shown(found: &Diagnostic, role: Role) -> bool {
    role == Role::Result || found.severity != Severity::Note
}

fn render(checked: &[Checked], role: Role) -> Vec<String> {
    let terminal = match role {
        Role::Result => Terminal::for_stdout(),
        Role::Remark => Terminal::for_stderr(),
    };
    // One by one: what is found between many files is a list of its own, and a long one.
    checked
        .par_iter()
        .flat_map(|input| {
            input
                .diagnostics
                .par_iter()
                .map(move |found| (found, &input.files))
        })
        .filter(|(found, _)| is_shown(found, role))
        .map(|(found, files)| terminal.render(found, files))
        .collect()
}

fn count(found: &Findings) -> Counts {
    let mut counts = Counts::default();
    for (diagnostic, _) in found.all() {
        match diagnostic.severity {
            Severity::Error => counts.errors += 1,
            Severity::Warning => counts.warnings += 1,
            Severity::Note => counts.notes += 1,
        }
    }
    counts
}

fn summary(counts: Counts, files: usize) -> String {
    let files = plural(files, "file");
    let parts: Vec<_> = [
        (counts.errors, "error"),
        (counts.warnings, "warning"),
        (counts.notes, "note"),
    ]
    .into_iter()
    .filter(|(count, _)| *count > 0)
    .map(|(count, name)| plural(count, name))
    .collect();
    if parts.is_empty() {
        format!("{files} checked, nothing found")
    } else {
        format!("{files} checked: {}", parts.join(", "))
    }
}

/// `1 error`, `2 errors`.
pub(crate) fn plural(count: usize, name: &str) -> String {
    if count == 1 {
        format!("1 {name}")
    } else {
        format!("{count} {name}s")
    }
}
