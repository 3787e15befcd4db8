//! A report of a policy folder.

use super::{Built, Error};
use crate::output;
use crate::report::{self, Options, Report, html, is_report, markdown};
use std::path::{Path, PathBuf};

/// A form of the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Document {
    /// Markdown, `report.md`.
    Markdown,
    /// One HTML page, `index.html`.
    Html,
}

impl Document {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::Markdown, Self::Html];

    /// The name of its file.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Markdown => "report.md",
            Self::Html => "index.html",
        }
    }

    /// The report in this form.
    #[must_use]
    pub fn text(self, report: &Report) -> String {
        match self {
            Self::Markdown => markdown(report),
            Self::Html => html(report),
        }
    }
}

/// The report of what was built; `None` where an error keeps it from being built.
///
/// It names files as they are called in the policy folder, unless what was built was [rebased](Built::rebase).
///
/// ```
/// use russet::pipeline::{BuildOptions, Document, build, docs};
/// use russet::source::{LoadOptions, MemoryWorld};
/// let world = MemoryWorld::new()
///     .with_file("mac/russet.yaml", "russet: 1\nidentifier: com.contoso.mac\n")
///     .with_file("mac/dock.yaml", "profile: Dock\npayloads:\n  com.apple.dock: { autohide: true }\n");
/// let built = build(&world, "mac".as_ref(), &LoadOptions::default(), &BuildOptions::default())?;
/// let report = docs(&built, Default::default()).unwrap();
/// assert!(Document::Markdown.text(&report).contains("### Dock"));
/// # Ok::<(), russet::pipeline::Error>(())
/// ```
#[must_use]
pub fn docs(built: &Built, options: Options) -> Option<Report> {
    let checked = &built.checked;
    checked.is_sound().then(|| {
        let found = &checked.diagnostics;
        report::report(
            &built.policy,
            &checked.files,
            &built.lowered,
            found,
            options,
        )
    })
}

/// Writes a report into a folder, all of it or nothing, in place of one that is there; gives the paths.
///
/// # Errors
///
/// The folder cannot be written, or a file that is no report is in the way.
pub fn write_docs(
    out: &Path,
    report: &Report,
    documents: &[Document],
) -> Result<Vec<PathBuf>, Error> {
    let texts: Vec<String> = documents.iter().map(|form| form.text(report)).collect();
    let files = documents.iter().zip(&texts);
    let files: Vec<_> = files
        .map(|(form, text)| (form.name(), text.as_bytes()))
        .collect();
    output::write_documents(out, &files, is_report)?;
    Ok(documents.iter().map(|form| out.join(form.name())).collect())
}
