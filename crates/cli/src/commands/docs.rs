//! `russet docs`: a report of a policy folder.

use super::check::{all_readable, options, told};
use super::report::{self, Role, plural};
use crate::Outcome;
use crate::arguments::{Format, Report};
use crate::documents::{Docs, DocsFormat};
use crate::signing::source_date_epoch;
use russet::pipeline::{BuildOptions, Document, Findings, build, docs, write_docs};
use russet::policy::Target;
use russet::report::Options;
use russet::source::NativeWorld;

pub(crate) fn run(arguments: &Docs) -> anyhow::Result<Outcome> {
    let folder = &arguments.folder;
    let options = options(&arguments.variables, Target::default());
    let how = BuildOptions {
        allow: &arguments.allow,
        ..BuildOptions::default()
    };
    let mut built = build(&NativeWorld, folder, &options, &how).map_err(told)?;
    let date = match arguments.date {
        Some(date) => Some(date),
        None => source_date_epoch()?.map(Into::into),
    };
    let options = Options {
        date,
        comments: arguments.comments,
    };
    // The report names files as they are called in the policy folder, whatever the way there is called here.
    let made = docs(&built, options);
    built.rebase(folder);
    let shown = Report {
        format: Format::Terminal,
        deny: None,
        allow: Vec::new(),
    };
    let found = Findings::from(built.checked);
    let outcome = report::show(&found, &shown, Role::Remark)?;
    all_readable(&found.inputs)?;
    if let Some(made) = made {
        write(arguments, &made)?;
    }
    Ok(outcome)
}

fn write(arguments: &Docs, made: &russet::report::Report) -> anyhow::Result<()> {
    let documents: &[Document] = match arguments.format {
        DocsFormat::Markdown => &[Document::Markdown],
        DocsFormat::Html => &[Document::Html],
        DocsFormat::Both => &Document::ALL,
    };
    for path in write_docs(&arguments.out, made, documents)? {
        println!("{}", path.display());
    }
    let lacking = made.without_meaning.len();
    if lacking > 0 {
        let keys = plural(lacking, "key");
        eprintln!("{keys} of {} have no description", made.keys);
    }
    Ok(())
}
