//! The table of rules: everything that Russet can say, each with its explanation and a sample.
//!
//! A family is a file; an entry of `rules!` is a rule. The explanation and the sample are what
//! `russet explain` and the book print, and the tests run every sample both ways.

mod availability;
mod conflicts;
mod cryptography;
mod devices;
mod graph;
mod guides;
mod lowering;
mod parsing;
mod plist;
mod schema;

pub use availability::*;
pub use conflicts::*;
pub use cryptography::*;
pub use devices::*;
pub use graph::*;
pub use guides::*;
pub use lowering::*;
pub use parsing::*;
pub use plist::*;
pub use schema::*;

use super::Severity;

/// A rule: what it finds, why that matters, and what it looks like.
#[derive(Debug, PartialEq)]
pub struct Rule {
    /// Stable and never used again for something else, `S005`.
    pub code: &'static str,
    /// How bad it is, unless the case says otherwise.
    pub severity: Severity,
    /// What it finds, in a few words.
    pub title: &'static str,
    /// Why it matters and what to do, in full sentences.
    pub explanation: &'static str,
    /// Input that breaks it, and the same input mended.
    pub sample: Sample,
}

/// How a diagnostic names its rule.
pub type Code = &'static Rule;

/// Input that breaks a rule, and the same input mended.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Sample {
    /// Documents of a policy folder, as one file beside a `russet.yaml` that names no target; where the first of them is
    /// a root document, the file is the `russet.yaml`.
    Policy {
        /// Breaks the rule.
        broken: &'static str,
        /// Does not.
        mended: &'static str,
    },
    /// A property list: a profile that is checked as it stands.
    Profile {
        /// Breaks the rule.
        broken: &'static str,
        /// Does not.
        mended: &'static str,
    },
    /// A command whose outcome depends on more than one file (keys, certificates, what a folder holds).
    Command {
        /// What to run to see it.
        broken: &'static str,
        /// What to run instead.
        mended: &'static str,
    },
}

/// Declares a family of rules: one static a rule, and the list of them all.
macro_rules! rules {
    ($($code:ident = $severity:ident $title:literal $explanation:literal $sample:ident { $broken:literal => $mended:literal })*) => {
        $(
            #[doc = $title]
            pub static $code: crate::diagnostic::Rule = crate::diagnostic::Rule {
                code: stringify!($code),
                severity: crate::diagnostic::Severity::$severity,
                title: $title,
                explanation: $explanation,
                sample: crate::diagnostic::Sample::$sample { broken: $broken, mended: $mended },
            };
        )*
        pub(super) static FAMILY: &[&crate::diagnostic::Rule] = &[$(&$code),*];
    };
}
use rules;

/// The families in the order in which the catalogue shows them.
static FAMILIES: &[&[&[&Rule]]] = &[
    &[
        parsing::FAMILY,
        plist::FAMILY,
        devices::FAMILY,
        schema::FAMILY,
        availability::FAMILY,
        conflicts::FAMILY,
    ],
    &guides::FAMILIES,
    &[graph::FAMILY, lowering::FAMILY, cryptography::FAMILY],
];

impl Rule {
    /// All rules, by family and code.
    pub fn all() -> impl Iterator<Item = Code> {
        let families = FAMILIES.iter().copied().flatten();
        families.copied().flatten().copied()
    }

    /// The rule with this code, whatever the case of its letter.
    ///
    /// ```
    /// use russet::diagnostic::Rule;
    /// assert_eq!(Rule::find("s005").unwrap().code, "S005");
    /// assert!(Rule::find("S999").is_none());
    /// ```
    #[must_use]
    pub fn find(code: &str) -> Option<Code> {
        Self::all().find(|rule| rule.code.eq_ignore_ascii_case(code))
    }

    /// A rule is its own code: diagnostics speak of rules by reference.
    #[must_use]
    pub fn rule(&'static self) -> Code {
        self
    }
}
