//! A policy against what is installed on a Mac.
//!
//! Both are brought into the one space of [`compare`](crate::compare), by domain, key path and channel: a setting that
//! the policy has in the settings catalog is on the Mac in a profile of Intune's own, under names that nobody chose.

mod examine;
mod json;
mod markdown;
mod printed;
#[cfg(test)]
mod tests;

pub use examine::audit;
pub use json::to_json;
pub use markdown::to_markdown;

use crate::value::Span;
use russet_payloads::Scope;

/// What became of a policy on a Mac.
#[derive(Clone, Debug, Default)]
pub struct Audit {
    /// A line a setting, sorted by domain, key and channel.
    pub findings: Vec<Finding>,
}

/// What became of one setting.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// The payload type or preference domain.
    pub domain: String,
    /// The key within it, `Services/SystemPolicyAllFiles/com.microsoft.wdav/Allowed`.
    pub key: String,
    /// The channel.
    pub scope: Scope,
    /// What became of it.
    pub state: State,
    /// What the policy says, as text; a secret is blotted out.
    pub meant: Option<String>,
    /// What the Mac has, as text; a secret is blotted out.
    pub installed: Option<String>,
    /// The profile of the policy that sets it.
    pub profile: Option<String>,
    /// The profile on the Mac that sets it.
    pub installed_by: Option<String>,
    /// Where the policy sets it.
    pub span: Span,
}

/// What became of a setting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// The Mac has another value.
    Different,
    /// The Mac does not have it.
    Missing,
    /// The Mac does not print enough to tell.
    Unknown,
    /// The Mac has it as the policy says.
    AsIntended,
    /// The Mac has it, and the policy says nothing of it.
    NotOurs,
}

impl State {
    /// All of them, those that want looking at first.
    pub const ALL: [Self; 5] = [
        Self::Different,
        Self::Missing,
        Self::Unknown,
        Self::AsIntended,
        Self::NotOurs,
    ];

    /// The name in JSON, `as-intended`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Different => "different",
            Self::Missing => "missing",
            Self::Unknown => "unknown",
            Self::AsIntended => "as-intended",
            Self::NotOurs => "not-ours",
        }
    }
}

impl Audit {
    /// How many settings are in this state.
    #[must_use]
    pub fn count(&self, state: State) -> usize {
        let findings = self.findings.iter();
        findings.filter(|finding| finding.state == state).count()
    }

    /// Does the Mac have everything that the policy says, as far as can be told?
    #[must_use]
    pub fn is_as_intended(&self) -> bool {
        self.count(State::Different) == 0 && self.count(State::Missing) == 0
    }
}
