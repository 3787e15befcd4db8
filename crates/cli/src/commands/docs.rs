//! `russet docs`: a report of a policy folder.

use super::check::{all_readable, options, rebase};
use super::report::{self, Checked, Role, plural};
use crate::Outcome;
use crate::arguments::{Format, Report};
use crate::documents::{Docs, DocsFormat};
use crate::signing::source_date_epoch;
use anyhow::{anyhow, bail};
use russet::diagnostic::Severity;
use russet::lower::{self, Lowered};
use russet::policy::Target;
use russet::report::{Options, html, is_report, markdown};
use russet::source::{Loaded, NativeWorld};

/// The names of the documents.
const MARKDOWN: &str = "report.md";
const PAGE: &str = "index.html";

pub(crate) fn run(arguments: &Docs) -> anyhow::Result<Outcome> {
    let folder = &arguments.folder;
    if !folder.is_dir() {
        bail!(
            "{} is not a folder; name the folder that holds russet.yaml",
            folder.display()
        );
    }
    let options = options(&arguments.variables, Target::default());
    let Loaded {
        policy,
        mut files,
        mut diagnostics,
        ..
    } = russet::source::load_folder(&NativeWorld, folder, &options);
    diagnostics.extend(russet::check::check(&policy));
    russet::check::mask_secrets(&policy, &mut files);
    let count = files.len();
    let mut checked = [Checked { files, diagnostics }];
    report::accept(&mut checked, &arguments.allow)?;
    let [Checked { files, diagnostics }] = &mut checked;
    let mut lowered = Lowered::default();
    if !has_errors(diagnostics) {
        lowered = lower::lower(&policy, files, lower::Options::new())
            .map_err(|error| anyhow!("{error}"))?;
        diagnostics.append(&mut lowered.diagnostics);
    }
    russet::check::sort(diagnostics);
    // The report names files as they are called in the policy folder, whatever the way there is called here.
    let date = match arguments.date {
        Some(date) => Some(date),
        None => source_date_epoch()?.map(Into::into),
    };
    let options = Options {
        date,
        comments: arguments.comments,
    };
    let made = (!has_errors(diagnostics))
        .then(|| russet::report::report(&policy, files, &lowered, diagnostics, options));
    rebase(files, folder);
    let shown = Report {
        format: Format::Terminal,
        deny: None,
        allow: Vec::new(),
    };
    let outcome = report::show(&checked, count, &shown, Role::Remark)?;
    all_readable(&checked)?;
    if let Some(made) = made {
        write(arguments, &made)?;
    }
    Ok(outcome)
}

fn has_errors(diagnostics: &[russet::diagnostic::Diagnostic]) -> bool {
    diagnostics
        .iter()
        .any(|found| found.severity == Severity::Error)
}

fn write(arguments: &Docs, made: &russet::report::Report) -> anyhow::Result<()> {
    let mut documents: Vec<(&str, String)> = Vec::new();
    if arguments.format != DocsFormat::Html {
        documents.push((MARKDOWN, markdown(made)));
    }
    if arguments.format != DocsFormat::Markdown {
        documents.push((PAGE, html(made)));
    }
    let bytes = documents.iter();
    let bytes: Vec<_> = bytes.map(|(name, text)| (*name, text.as_bytes())).collect();
    russet::output::write_documents(&arguments.out, &bytes, is_report)?;
    for (name, _) in &documents {
        println!("{}", arguments.out.join(name).display());
    }
    let lacking = made.without_meaning.len();
    if lacking > 0 {
        let keys = plural(lacking, "key");
        eprintln!("{keys} of {} have no description", made.keys);
    }
    Ok(())
}
