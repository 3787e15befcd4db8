//! The operators of predicates, and what people write in their place.
//!
//! From the Predicate Programming Guide. Words are taken in any letter case.

use crate::expression::tree::{Modifier, Operator};

/// Each operator, as it is written first.
const OPERATORS: &[(&str, Operator)] = &[
    ("==", Operator::Equal),
    ("=", Operator::Equal),
    ("!=", Operator::NotEqual),
    ("<>", Operator::NotEqual),
    ("<", Operator::Less),
    ("<=", Operator::LessOrEqual),
    ("=<", Operator::LessOrEqual),
    (">", Operator::Greater),
    (">=", Operator::GreaterOrEqual),
    ("=>", Operator::GreaterOrEqual),
    ("BEGINSWITH", Operator::StartsWith),
    ("ENDSWITH", Operator::EndsWith),
    ("CONTAINS", Operator::Contains),
    ("MATCHES", Operator::Matches),
    ("LIKE", Operator::Like),
    ("IN", Operator::In),
    ("BETWEEN", Operator::Between),
    ("UTI-CONFORMS-TO", Operator::UtiConformsTo),
    ("UTI-EQUALS", Operator::UtiEquals),
];

/// What other languages write, and what to write for it. Microsoft's operators are in their own table.
pub(super) const FOREIGN: &[(&str, Operator)] = &[
    ("===", Operator::Equal),
    ("IS", Operator::Equal),
    ("EQUALS", Operator::Equal),
    ("STARTSWITH", Operator::StartsWith),
    ("MATCH", Operator::Matches),
];

const MODIFIERS: &[(&str, Modifier)] = &[
    ("ANY", Modifier::Any),
    ("ALL", Modifier::All),
    ("NONE", Modifier::None),
    ("SOME", Modifier::Some),
];

/// Words that cannot name a key.
const RESERVED: &[&str] = &[
    "AND",
    "OR",
    "NOT",
    "CASEINSENSITIVE",
    "CI",
    "FIRST",
    "LAST",
    "SIZE",
    "ANYKEY",
    "FETCH",
    "TRUEPREDICATE",
    "FALSEPREDICATE",
];

/// The letters that may stand in brackets after an operator: whatever the case, the accents, normalized, by the locale.
pub(super) const OPTIONS: &str = "cdnl";

pub(super) fn find(word: &str) -> Option<Operator> {
    lookup(OPERATORS, word)
}

pub(super) fn foreign(word: &str) -> Option<Operator> {
    lookup(FOREIGN, word)
}

pub(super) fn modifier(word: &str) -> Option<Modifier> {
    lookup(MODIFIERS, word)
}

/// The operator, as predicates write it first.
pub(in crate::expression) fn written(operator: Operator) -> Option<&'static str> {
    let found = OPERATORS.iter().find(|(_, known)| *known == operator);
    found.map(|(word, _)| *word)
}

/// The operators that are words.
pub(super) fn names() -> impl Iterator<Item = &'static str> {
    let words = OPERATORS.iter().map(|(word, _)| *word);
    words.filter(|word| word.starts_with(|first: char| first.is_ascii_alphabetic()))
}

pub(super) fn is_reserved(word: &str) -> bool {
    RESERVED
        .iter()
        .copied()
        .chain(names())
        .chain(MODIFIERS.iter().map(|(word, _)| *word))
        .any(|reserved| reserved.eq_ignore_ascii_case(word))
}

fn lookup<T: Copy>(table: &[(&str, T)], word: &str) -> Option<T> {
    table
        .iter()
        .find(|(known, _)| known.eq_ignore_ascii_case(word))
        .map(|(_, found)| *found)
}
