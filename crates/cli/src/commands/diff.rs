//! `russet diff`: what two things set differently.

use super::check::options;
use super::report::{plural, show_errors};
use crate::Outcome;
use crate::arguments::{Diff, ReportFormat};
use crate::render::Paint;
use anyhow::bail;
use russet::compare::{Change, ChangeKind, Difference, Options, moves, to_json, to_markdown};
use russet::payloads::Scope;
use russet::pipeline::diff;
use russet::policy::Target;
use russet::source::NativeWorld;
use std::io::Write as _;

pub(crate) fn run(arguments: &Diff) -> anyhow::Result<Outcome> {
    let options = options(&arguments.variables, Target::default());
    let how = Options { all: arguments.all };
    let compared = diff(&NativeWorld, &arguments.old, &arguments.new, &options, how)?;
    let difference = &compared.difference;
    show_errors(&compared.read);
    let mut out = std::io::stdout().lock();
    match arguments.format {
        ReportFormat::Json => writeln!(out, "{}", to_json(difference))?,
        ReportFormat::Markdown => write!(out, "{}", to_markdown(difference))?,
        ReportFormat::Terminal => write!(out, "{}", terminal(difference))?,
    }
    if !compared.is_readable() {
        bail!("not everything could be read: the rest was compared");
    }
    Ok(if difference.is_empty() {
        Outcome::Clean
    } else {
        Outcome::Faulty
    })
}

/// A heading a payload, a line a key.
fn terminal(difference: &Difference) -> String {
    let paint = Paint::for_stdout();
    let mut out = String::new();
    for group in difference.settings.chunk_by(|a, b| a.domain == b.domain) {
        let domain = group.first().map_or("", |change| change.domain.as_str());
        out += &format!("{}\n", paint.bold(domain));
        for change in group {
            out += &line(change, &paint);
        }
        for (from, to, count) in moves(group) {
            out += &format!("  > {}  (from {from} to {to})\n", plural(count, "key"));
        }
        out.push('\n');
    }
    for change in &difference.metadata {
        let none = "-".to_owned();
        out += &format!(
            "{} {} of `{}`: {} → {}\n",
            paint.yellow("~"),
            change.field,
            change.profile,
            change.old.as_ref().unwrap_or(&none),
            change.new.as_ref().unwrap_or(&none)
        );
    }
    if !difference.metadata.is_empty() {
        out.push('\n');
    }
    out += &format!("{}\n", difference.summary());
    out
}

fn line(change: &Change, paint: &Paint) -> String {
    let (old, new) = (
        change.old.as_deref().unwrap_or_default(),
        change.new.as_deref().unwrap_or_default(),
    );
    let scope = match change.scope {
        Scope::User => " (user)",
        Scope::System => "",
    };
    let key = format!("{}{scope}", change.key);
    let from = change.old_profile.as_deref().unwrap_or_default();
    let to = change.new_profile.as_deref().unwrap_or_default();
    match change.kind {
        ChangeKind::Added => format!("  {} {key}: {new}  ({to})\n", paint.green("+")),
        ChangeKind::Removed => format!("  {} {key}: {old}  ({from})\n", paint.red("-")),
        // Said for all of them together.
        ChangeKind::Moved => String::new(),
        ChangeKind::Changed => {
            let what = match &change.detail {
                Some(detail) if detail.starts_with("the type") => {
                    format!("{old} → {new}; {detail}")
                }
                Some(detail) => detail.clone(),
                None => format!("{old} → {new}"),
            };
            format!("  {} {key}: {what}  ({to})\n", paint.yellow("~"))
        }
    }
}
