//! `russet convert`: one form into another.

use crate::Outcome;
use crate::arguments::{Convert, Form, ReportFormat};
use crate::render::{Terminal, conversion};
use crate::write::write;
use anyhow::{Context as _, bail};
use russet::convert::Report;
use russet::diagnostic::Severity;
use russet::import::OutputFile;
use russet::pipeline::{Checked, Error, convert};
use russet::source::{LoadOptions, NativeWorld};
use std::io::Write as _;
use std::path::Path;

pub(crate) fn run(arguments: &Convert) -> anyhow::Result<Outcome> {
    let options = LoadOptions::default();
    let to = form(arguments.to);
    let converted = match convert(&NativeWorld, &arguments.file, to, &options) {
        Ok(converted) => converted,
        Err(error) => {
            error.found().iter().for_each(show);
            return match error {
                Error::Faulty { .. } => Ok(Outcome::Faulty),
                Error::NothingToConvert { .. } => {
                    eprintln!("russet: {error}");
                    Ok(Outcome::Faulty)
                }
                error => Err(error.into()),
            };
        }
    };
    show(&converted.checked);
    deliver(&converted.files, arguments.out.as_deref())?;
    report(&converted.report, arguments)?;
    Ok(if converted.is_complete() {
        Outcome::Clean
    } else {
        Outcome::Faulty
    })
}

/// Shows what was found, notes left out.
fn show(checked: &Checked) {
    let terminal = Terminal::for_stderr();
    let found = checked.diagnostics.iter();
    for found in found.filter(|found| found.severity != Severity::Note) {
        eprint!("{}", terminal.render(found, &checked.files));
    }
}

const fn form(form: Form) -> russet::convert::Form {
    match form {
        Form::Mobileconfig => russet::convert::Form::Mobileconfig,
        Form::SettingsCatalog => russet::convert::Form::SettingsCatalog,
        Form::Declaration => russet::convert::Form::Declaration,
        Form::Yaml => russet::convert::Form::Yaml,
    }
}

/// Writes one file where the user says, several into the folder that the user names.
fn deliver(results: &[OutputFile], out: Option<&Path>) -> anyhow::Result<()> {
    match (results, out) {
        ([], _) => Ok(()),
        ([only], None) => Ok(std::io::stdout().write_all(&only.bytes)?),
        ([only], Some(out)) if out.is_dir() => write(&out.join(&only.path), &only.bytes),
        ([only], Some(out)) => write(out, &only.bytes),
        (several, None) => {
            let names: Vec<_> = several.iter().map(|file| file.path.as_str()).collect();
            bail!(
                "several files come of it ({}): name a folder for them with --out",
                names.join(", ")
            );
        }
        (several, Some(out)) => {
            std::fs::create_dir_all(out)
                .with_context(|| format!("cannot make the folder {}", out.display()))?;
            several
                .iter()
                .try_for_each(|file| write(&out.join(&file.path), &file.bytes))
        }
    }
}

/// Shows the report: on standard error for people, on standard output for programs unless the result is there.
fn report(report: &Report, arguments: &Convert) -> anyhow::Result<()> {
    let text = match arguments.format {
        ReportFormat::Terminal => {
            eprint!("{}", conversion::text(report));
            return Ok(());
        }
        ReportFormat::Json => report.to_json() + "\n",
        ReportFormat::Markdown => report.to_markdown(),
    };
    if arguments.out.is_some() {
        std::io::stdout().write_all(text.as_bytes())?;
    } else {
        eprint!("{text}");
    }
    Ok(())
}
