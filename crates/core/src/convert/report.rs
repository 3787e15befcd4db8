//! What became of each key.

use crate::diagnostic::Pointer;
use crate::value::Span;
use serde::Serialize;
use std::fmt::Write as _;

/// What became of a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Outcome {
    /// The new form says the same.
    Carried,
    /// The new form says it in another way, or Intune or the Mac decides it; the reason says how.
    Changed,
    /// The new form has no place for it; it stays in a profile beside.
    Kept,
    /// Neither the new form nor a profile beside it has a place for it.
    Impossible,
}

impl Outcome {
    /// All of them, the best first.
    pub const ALL: [Self; 4] = [Self::Carried, Self::Changed, Self::Kept, Self::Impossible];

    /// `carried`, `changed`, `kept` or `impossible`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Carried => "carried",
            Self::Changed => "changed",
            Self::Kept => "kept",
            Self::Impossible => "impossible",
        }
    }
}

/// What became of one key.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// What became of it.
    pub outcome: Outcome,
    /// The name of the profile that it stood in.
    pub profile: String,
    /// The type of its payload; empty for a key of the profile itself.
    pub payload: String,
    /// The key, with `/` between the names on the way to it; empty for all of the payload.
    pub key: String,
    /// What it is in now: the name of a payload or of a profile, with the key where that has another name.
    pub into: Option<String>,
    /// Why it is not simply carried. Never holds the value of a secret.
    pub reason: Option<String>,
    /// Where the key stands in its document.
    pub pointer: Pointer,
    /// Its bytes.
    pub span: Span,
}

/// What became of everything.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Report {
    /// By profile and payload, in the order of the input.
    pub lines: Vec<Line>,
}

/// The JSON of a line: a contract, kept apart from the type within.
#[derive(Serialize)]
struct JsonLine<'a> {
    outcome: Outcome,
    profile: &'a str,
    payload: &'a str,
    key: &'a str,
    into: Option<&'a str>,
    reason: Option<&'a str>,
    pointer: &'a str,
}

#[derive(Serialize)]
struct JsonReport<'a> {
    lines: Vec<JsonLine<'a>>,
    summary: Summary,
}

#[derive(Serialize)]
struct Summary {
    carried: usize,
    changed: usize,
    kept: usize,
    impossible: usize,
}

impl Report {
    /// How many keys have this outcome.
    #[must_use]
    pub fn count(&self, outcome: Outcome) -> usize {
        let lines = self.lines.iter();
        lines.filter(|line| line.outcome == outcome).count()
    }

    /// Did everything find a place?
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.count(Outcome::Impossible) == 0
    }

    /// One JSON object on several lines: `lines` and a `summary` that counts them.
    #[must_use]
    pub fn to_json(&self) -> String {
        let lines = self.lines.iter().map(|line| JsonLine {
            outcome: line.outcome,
            profile: &line.profile,
            payload: &line.payload,
            key: &line.key,
            into: line.into.as_deref(),
            reason: line.reason.as_deref(),
            pointer: line.pointer.as_str(),
        });
        serde_json::to_string_pretty(&JsonReport {
            lines: lines.collect(),
            summary: Summary {
                carried: self.count(Outcome::Carried),
                changed: self.count(Outcome::Changed),
                kept: self.count(Outcome::Kept),
                impossible: self.count(Outcome::Impossible),
            },
        })
        .unwrap_or_default()
    }

    /// A table in Markdown, below a line that counts.
    #[must_use]
    pub fn to_markdown(&self) -> String {
        let mut text = format!("{}\n\n| | Payload | Key | Now | Why |\n", self.summary());
        text.push_str("|---|---|---|---|---|\n");
        for line in &self.lines {
            let _ = writeln!(
                text,
                "| {} | {} | {} | {} | {} |",
                line.outcome.name(),
                code(&line.payload),
                code(&line.key),
                cell(line.into.as_deref().unwrap_or_default()),
                cell(line.reason.as_deref().unwrap_or_default()),
            );
        }
        text
    }

    /// `3 carried, 1 impossible`.
    #[must_use]
    pub fn summary(&self) -> String {
        let counts = Outcome::ALL.map(|outcome| (self.count(outcome), outcome.name()));
        let parts: Vec<_> = counts
            .into_iter()
            .filter(|(count, _)| *count > 0)
            .map(|(count, name)| format!("{count} {name}"))
            .collect();
        if parts.is_empty() {
            "nothing to convert".to_owned()
        } else {
            parts.join(", ")
        }
    }
}

fn code(text: &str) -> String {
    if text.is_empty() {
        return String::new();
    }
    format!("`{}`", cell(text))
}

/// A text that ends no cell of a table.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ")
}
