//! `russet docs`: a report of a policy folder.

use super::check::{all_readable, allowing, options};
use super::report::{self, Role, plural};
use crate::Outcome;
use crate::arguments::{Format, Report};
use crate::documents::{Docs, DocsFormat};
use crate::signing::source_date_epoch;
use russet::pipeline::{BuildOptions, Checked, build};
use russet::policy::Target;
use russet::report::{Options, html, is_report, markdown};
use russet::source::NativeWorld;

/// The names of the documents.
const MARKDOWN: &str = "report.md";
const PAGE: &str = "index.html";

pub(crate) fn run(arguments: &Docs) -> anyhow::Result<Outcome> {
    let folder = &arguments.folder;
    let options = options(&arguments.variables, Target::default());
    let how = BuildOptions {
        allow: &arguments.allow,
        ..BuildOptions::default()
    };
    let mut built = build(&NativeWorld, folder, &options, &how).map_err(allowing)?;
    // The report names files as they are called in the policy folder, whatever the way there is called here.
    let date = match arguments.date {
        Some(date) => Some(date),
        None => source_date_epoch()?.map(Into::into),
    };
    let options = Options {
        date,
        comments: arguments.comments,
    };
    let made = built.checked.is_sound().then(|| {
        let Checked { files, diagnostics } = &built.checked;
        russet::report::report(&built.policy, files, &built.lowered, diagnostics, options)
    });
    built.rebase(folder);
    let shown = Report {
        format: Format::Terminal,
        deny: None,
        allow: Vec::new(),
    };
    let found = built.checked.into();
    let outcome = report::show(&found, &shown, Role::Remark)?;
    all_readable(&found)?;
    if let Some(made) = made {
        write(arguments, &made)?;
    }
    Ok(outcome)
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
