//! What the check has found and the policy is built all the same: warnings, notes, and what is accepted with a reason.

use super::object::advice;
use super::profile::sentence;
use crate::diagnostic::{Diagnostic, Severity};
use crate::report::context::Context;
use crate::report::model::{Block, Row, Section, Table};
use crate::report::secrets::given;
use crate::report::text::{Text, Tone, plural};

/// How the help of a rule begins that the author has accepted.
const ACCEPTED: &str = "accepted here: ";

pub(super) fn findings(context: &Context<'_>) -> Section {
    let section = Section::new("findings", Text::plain("What the check has found"));
    if context.diagnostics.is_empty() {
        return section.with(Block::Paragraph(Text::plain(
            "Nothing: no warning, no conflict, and nothing that had to be accepted.",
        )));
    }
    let mut table = Table::new(
        "Findings",
        &[
            ("Level", 15),
            ("Rule", 10),
            ("What was found", 45),
            ("Where", 30),
        ],
    );
    let given = given(context.policy);
    let without_given = |text: &str| {
        let texts = given.iter();
        texts.fold(text.to_owned(), |text, given| text.replace(given, "…"))
    };
    let mut found: Vec<&Diagnostic> = context.diagnostics.iter().collect();
    found.sort_by_key(|found| (found.severity, !is_accepted(found)));
    for found in &found {
        let (tone, level) = level(found);
        let place = context.place(found.span).map(Text::code);
        table.rows.push(Row {
            cells: vec![
                vec![Text::label(tone, level)],
                vec![Context::rule(found.code)],
                vec![
                    sentence(&without_given(&found.message)),
                    advice(found.help.as_deref().map(without_given).as_deref()),
                ],
                place.into_iter().collect(),
            ],
            ..Row::default()
        });
    }
    let count =
        |wanted: &dyn Fn(&Diagnostic) -> bool| found.iter().filter(|found| wanted(found)).count();
    let warnings = count(&|found| found.severity == Severity::Warning);
    let accepted = count(&is_accepted);
    let warnings = match warnings {
        0 => "no warning".to_owned(),
        count => plural(count, "warning that is open", "warnings that are open"),
    };
    let accepted = match accepted {
        0 => "nothing that had to be accepted".to_owned(),
        count => plural(
            count,
            "finding that is accepted",
            "findings that are accepted",
        ),
    };
    let text = format!("The policy has no error, {warnings} and {accepted}.");
    section
        .with(Block::Paragraph(Text::plain(text)))
        .with(Block::Table(table))
}

fn is_accepted(found: &Diagnostic) -> bool {
    let help = found.help.as_deref();
    help.is_some_and(|help| help.starts_with(ACCEPTED))
}

fn level(found: &Diagnostic) -> (Tone, &'static str) {
    match found.severity {
        _ if is_accepted(found) => (Tone::Good, "accepted"),
        Severity::Error => (Tone::Alarm, "error"),
        Severity::Warning => (Tone::Caution, "warning"),
        Severity::Note => (Tone::Plain, "note"),
    }
}
