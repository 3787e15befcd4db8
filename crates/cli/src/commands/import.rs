//! `russet import`: what exists into a policy folder.

use super::check::{all_readable, told};
use super::report::{self, Role, plural};
use crate::Outcome;
use crate::arguments::{Format, Import, Report};
use russet::diagnostic::Severity;
use russet::import::Item;
use russet::interrupt::Interrupt;
use russet::pipeline::{Findings, Gathered, import, settled};
use russet::source::{LoadOptions, NativeWorld};

pub(crate) fn run(arguments: &Import) -> anyhow::Result<Outcome> {
    let (out, never) = (&arguments.out, Interrupt::default());
    let settled = settled(&NativeWorld, out, &LoadOptions::default()).map_err(told)?;
    let gathered = Gathered::of(&NativeWorld, &arguments.files, &never)?;
    let imported = import(gathered, settled, arguments.fix, &never)?;
    let written = imported.write(out)?;
    table(&imported.items);
    let outcome = tell(&imported.found)?;
    println!(
        "{}: {}, {} new or changed",
        out.display(),
        plural(imported.files.len(), "file"),
        written.written
    );
    if imported.skipped > 0 {
        eprintln!(
            "{} of other kinds skipped",
            plural(imported.skipped, "file")
        );
    }
    if !imported.items.is_empty() {
        eprintln!("Next: russet check {}", out.display());
    }
    Ok(outcome)
}

/// One line a profile.
fn table(items: &[Item]) {
    let width = |of: fn(&Item) -> &str| {
        let widths = items.iter().map(|item| of(item).chars().count());
        widths.max().unwrap_or(0).min(48)
    };
    let (path, what) = (width(|item| &item.path), width(|item| &item.what));
    for item in items {
        println!("{:path$}  {:what$}  {}", item.path, item.what, item.from);
    }
}

/// Shows what there is to say, file by file.
fn tell(found: &Findings) -> anyhow::Result<Outcome> {
    for (found, _) in found.all() {
        if found.severity == Severity::Note {
            eprintln!("note[{}]: {}", found.code.code, found.message);
        }
    }
    let report = Report {
        format: Format::Terminal,
        deny: None,
        allow: Vec::new(),
    };
    let outcome = report::show(found, &report, Role::Remark)?;
    all_readable(&found.inputs)?;
    Ok(outcome)
}
