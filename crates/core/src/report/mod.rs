//! A policy as a report for people who do not read its source: what is configured, why, by which phase of the guide, what
//! each key means, and who gets what.
//!
//! [`report`] makes one value of a policy and of what was built from it, and two writers turn that into text: [`markdown`]
//! and [`html`], a page that is whole in one file and asks for nothing. Texts of the policy reach either of them only
//! through the one place that escapes.
//!
//! ```
//! use russet::source::{LoadOptions, load_text};
//! let source = "profile: Firewall\npayloads:\n  com.apple.security.firewall: { EnableFirewall: true }\n";
//! let loaded = load_text(source, "firewall.yaml", &LoadOptions::default());
//! let lowered = russet::lower::lower(&loaded.policy, &loaded.files, Default::default()).unwrap();
//! let report = russet::report::report(&loaded.policy, &loaded.files, &lowered, &[], Default::default());
//! let page = russet::report::html(&report);
//! assert!(page.starts_with("<!DOCTYPE html>"));
//! assert!(russet::report::markdown(&report).contains("### Firewall"));
//! ```

mod assignment;
mod certificate;
mod comments;
mod context;
mod html;
mod markdown;
mod meaning;
mod model;
mod parts;
mod phases;
mod picture;
mod rows;
mod secrets;
mod text;
mod words;

pub use html::html;
pub use markdown::markdown;
pub use model::{Block, Card, Column, Group, Report, Row, Section, Table};
pub use picture::Picture;
pub use text::{Inline, Text, Tone};

use crate::diagnostic::{Diagnostic, Files};
use crate::lower::Lowered;
use crate::policy::Policy;
use crate::value::Date;

/// What stands in the first line of a report, so that it is known again.
pub const MARK: &str = "Written by `russet docs`";

/// How a report is made.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options {
    /// The day that the report is of. Without one it names none, so that the same policy gives the same bytes.
    pub date: Option<Date>,
    /// Takes in what the authors have written above each document as a comment. Nothing in a comment is masked.
    pub comments: bool,
}

/// The report of a policy, of what was built from it, and of what was found in it.
///
/// The policy is one that has been checked and lowered without an error.
#[must_use]
pub fn report(
    policy: &Policy,
    files: &Files,
    lowered: &Lowered,
    diagnostics: &[Diagnostic],
    options: Options,
) -> Report {
    let context = context::Context::new(policy, files, lowered, diagnostics, options);
    parts::report(&context)
}

/// Was this file written by [`markdown`] or [`html`]?
#[must_use]
pub fn is_report(bytes: &[u8]) -> bool {
    let start = bytes.get(..bytes.len().min(200)).unwrap_or_default();
    String::from_utf8_lossy(start).contains(MARK)
}
