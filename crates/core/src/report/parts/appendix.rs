//! The appendix: the files that were built, and the rules that were checked.

use crate::diagnostic::{Rule, Severity};
use crate::lower::sha256_hex;
use crate::report::context::{Context, is_of_policies, rule_id};
use crate::report::model::{Block, Row, Section, Table};
use crate::report::text::{Text, capital, plural};

/// Every file with its digest, so that what is in the tenant can be held against this report.
pub(super) fn files(context: &Context<'_>) -> Section {
    let mut artifacts: Vec<_> = context.lowered.artifacts.iter().collect();
    artifacts.sort_by(|left, right| left.path.cmp(&right.path));
    let mut table = Table::new(
        "Files and their digests",
        &[
            ("File", 35),
            ("What it is", 15),
            ("Made from", 20),
            ("SHA-256", 30),
        ],
    );
    for artifact in &artifacts {
        table.row([
            Text::code(&artifact.path),
            Text::plain(artifact.kind.name().replace('-', " ")),
            Text::plain(&artifact.name),
            Text::code(sha256_hex(&artifact.bytes)),
        ]);
    }
    table.is_folded = true;
    let text = format!(
        "{}, as the manifest lists them. Whoever has a file can tell by its digest whether it is the one that this report is about.",
        plural(artifacts.len(), "file was built", "files were built")
    );
    Section::new("files", Text::plain("Files"))
        .with(Block::Paragraph(Text::plain(text)))
        .with(Block::Table(table))
}

/// Every rule that was applied, and how often it found something.
pub(super) fn rules(context: &Context<'_>) -> Section {
    let mut table = Table::new(
        "Rules",
        &[
            ("Rule", 10),
            ("What it finds", 60),
            ("Level", 15),
            ("Found", 15),
        ],
    );
    let rules = Rule::all().filter(|rule| is_of_policies(rule));
    for rule in rules {
        let found = context.diagnostics.iter();
        let count = found.filter(|found| *found.code == *rule).count();
        let level = match rule.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        };
        let found = match count {
            0 => Text::muted("never"),
            count => Text::new().and_strong(plural(count, "time", "times")),
        };
        let cells = [
            Text::code(rule.code),
            Text::prose(&capital(rule.title)),
            Text::plain(level),
            found,
        ];
        table.rows.push(Row {
            id: rule_id(rule),
            cells: cells.into_iter().map(|cell| vec![cell]).collect(),
            ..Row::default()
        });
    }
    table.is_folded = true;
    let text = format!(
        "{} were applied to this policy; ",
        plural(table.rows.len(), "rule", "rules")
    );
    Section::new("rules", Text::plain("Rules that were checked"))
        .with(Block::Paragraph(
            Text::plain(text)
                .and_code("russet explain CODE")
                .and(" says why there is one, and how to mend what it finds."),
        ))
        .with(Block::Table(table))
}
