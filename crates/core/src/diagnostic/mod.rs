//! What Russet has to say about an input: one type for every stage, rendered by the face that shows it.

mod files;
mod found;
mod json;
mod pointer;
pub mod rules;
mod sarif;
pub(crate) mod suggest;

pub use files::{Files, Position, SourceFile};
pub use found::Found;
pub(crate) use json::Line;
pub use json::to_json;
pub use pointer::Pointer;
pub use rules::{Code, Rule, Sample};
pub use sarif::{found_to_sarif, to_sarif};
pub use suggest::{did_you_mean, nearest};

use crate::value::Span;
use std::fmt;

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The input is wrong; nothing is built from it.
    Error,
    /// Very likely not what was meant.
    Warning,
    /// Good to know.
    Note,
}

impl Severity {
    /// `error`, `warning` or `note`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// One thing to say, and where.
///
/// Messages are lower case without a full stop, name things by Apple's and Microsoft's own words in
/// backticks, and never hold the value of a secret.
#[derive(Clone, Debug, PartialEq)]
pub struct Diagnostic {
    /// Which rule speaks.
    pub code: Code,
    /// How bad it is here; the rule's own severity unless the case differs.
    pub severity: Severity,
    /// What is wrong.
    pub message: String,
    /// The bytes to underline.
    pub span: Span,
    /// The offending key, or the one that is missing.
    pub pointer: Pointer,
    /// What to do about it.
    pub help: Option<String>,
    /// Other places that belong to it, each with what stands there.
    pub related: Vec<(Span, String)>,
}

impl Diagnostic {
    /// A diagnostic with the severity of its rule.
    #[must_use]
    pub fn new(code: Code, message: impl Into<String>, span: Span, pointer: Pointer) -> Self {
        Self {
            code,
            severity: code.rule().severity,
            message: message.into(),
            span,
            pointer,
            help: None,
            related: Vec::new(),
        }
    }

    /// With another severity than the rule's own.
    #[must_use]
    pub const fn with_severity(mut self, severity: Severity) -> Self {
        self.severity = severity;
        self
    }

    /// With the fix spelled out.
    #[must_use]
    pub fn with_help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Follows its files into another list of files, where their ids are higher by `first`.
    pub fn shift_files(&mut self, first: u32) {
        self.span = self.span.shifted(first);
        for (span, _) in &mut self.related {
            *span = span.shifted(first);
        }
    }

    /// With another place that belongs to it.
    #[must_use]
    pub fn with_related(mut self, span: Span, label: impl Into<String>) -> Self {
        self.related.push((span, label.into()));
        self
    }
}
