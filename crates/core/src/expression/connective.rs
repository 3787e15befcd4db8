//! What joins conditions.

use super::tree::Language;

/// And, or and not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Connective {
    And,
    Or,
    Not,
}

impl Connective {
    /// How the language writes it. Filters have no not, and would write it so.
    pub(super) fn written(self, language: Language) -> &'static str {
        match (language, self) {
            (Language::Membership, Self::And) => "-and",
            (Language::Membership, Self::Or) => "-or",
            (Language::Membership, Self::Not) => "-not",
            (Language::Filter, Self::And) => "and",
            (Language::Filter, Self::Or) => "or",
            (Language::Filter, Self::Not) => "not",
            (Language::Predicate, Self::And) => "AND",
            (Language::Predicate, Self::Or) => "OR",
            (Language::Predicate, Self::Not) => "NOT",
        }
    }
}

/// A connective in a text.
pub(super) struct Joint {
    pub(super) connective: Connective,
    /// It is written as the language writes it, not as another one does.
    pub(super) is_own: bool,
}
