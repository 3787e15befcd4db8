//! The arguments of `russet docs`.

use crate::arguments::Variables;
use clap::{Args, ValueEnum};
use russet::value::{Date, parse_date};
use std::path::PathBuf;

#[derive(Debug, Args)]
pub(crate) struct Docs {
    /// The policy folder
    #[arg(default_value = ".")]
    pub(crate) folder: PathBuf,
    /// The folder to write the report to
    #[arg(long, value_name = "DIR")]
    pub(crate) out: PathBuf,
    /// What to write: report.md, index.html, or both
    #[arg(long, value_enum, default_value_t = DocsFormat::Both)]
    pub(crate) format: DocsFormat,
    /// The day that the report names, such as 2026-11-25 [default: that of SOURCE_DATE_EPOCH, else none]
    #[arg(long, value_name = "DAY", value_parser = day)]
    pub(crate) date: Option<Date>,
    /// Take in the comments that stand above the documents of the policy, as they are
    #[arg(long)]
    pub(crate) comments: bool,
    /// Accept a rule: what it finds becomes a note
    #[arg(long, value_name = "CODE")]
    pub(crate) allow: Vec<String>,
    #[command(flatten)]
    pub(crate) variables: Variables,
}

/// Which documents to write.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum DocsFormat {
    /// Markdown, for a repository or a wiki
    Markdown,
    /// One HTML page, for a browser or for paper
    Html,
    /// Both of them
    Both,
}

fn day(text: &str) -> Result<Date, String> {
    parse_date(&format!("{text}T00:00:00Z"))
        .ok_or_else(|| "write it as year, month and day, such as 2026-11-25".to_owned())
}
