//! The operators of Microsoft's rules, and what people write in their place.
//!
//! From Microsoft's articles "Manage rules for dynamic membership groups" and "Assignment filter properties and operators
//! reference". Both languages take each operator with a hyphen before it or without, in any letter case.

use super::connective::Connective;
use super::tree::Operator;

/// The operators, as Microsoft writes them. Which property takes which is in the tables of the properties.
const OPERATORS: &[(&str, Operator)] = &[
    ("eq", Operator::Equal),
    ("ne", Operator::NotEqual),
    ("startsWith", Operator::StartsWith),
    ("notStartsWith", Operator::NotStartsWith),
    ("endsWith", Operator::EndsWith),
    ("notEndsWith", Operator::NotEndsWith),
    ("contains", Operator::Contains),
    ("notContains", Operator::NotContains),
    ("match", Operator::Matches),
    ("notMatch", Operator::NotMatches),
    ("in", Operator::In),
    ("notIn", Operator::NotIn),
    ("gt", Operator::Greater),
    ("ge", Operator::GreaterOrEqual),
    ("lt", Operator::Less),
    ("le", Operator::LessOrEqual),
];

/// What other languages write for them.
const FOREIGN: &[(&str, Operator)] = &[
    ("==", Operator::Equal),
    ("===", Operator::Equal),
    ("=", Operator::Equal),
    ("!=", Operator::NotEqual),
    ("<>", Operator::NotEqual),
    (">", Operator::Greater),
    (">=", Operator::GreaterOrEqual),
    ("=>", Operator::GreaterOrEqual),
    ("<", Operator::Less),
    ("<=", Operator::LessOrEqual),
    ("=<", Operator::LessOrEqual),
    ("equals", Operator::Equal),
    ("equal", Operator::Equal),
    ("is", Operator::Equal),
    ("notEquals", Operator::NotEqual),
    ("notEqual", Operator::NotEqual),
    ("neq", Operator::NotEqual),
    ("beginsWith", Operator::StartsWith),
    ("notBeginsWith", Operator::NotStartsWith),
    ("matches", Operator::Matches),
    ("includes", Operator::Contains),
];

/// The operator that a word is, with or without its hyphen.
pub(super) fn find(word: &str) -> Option<Operator> {
    lookup(OPERATORS, without_hyphen(word))
}

/// The operator that another language writes so.
pub(super) fn foreign(word: &str) -> Option<Operator> {
    lookup(FOREIGN, without_hyphen(word))
}

/// What looks like an operator: the names to suggest for a misspelt one.
pub(super) fn names() -> impl Iterator<Item = &'static str> {
    OPERATORS.iter().map(|(name, _)| *name)
}

/// `eq`, for an operator that the languages have.
pub(super) fn written(operator: Operator) -> Option<&'static str> {
    let found = OPERATORS.iter().find(|(_, known)| *known == operator);
    found.map(|(name, _)| *name)
}

/// The operator that holds where this one does not.
pub(super) fn opposite(operator: Operator) -> Option<Operator> {
    Some(match operator {
        Operator::Equal => Operator::NotEqual,
        Operator::StartsWith => Operator::NotStartsWith,
        Operator::EndsWith => Operator::NotEndsWith,
        Operator::Contains => Operator::NotContains,
        Operator::Matches => Operator::NotMatches,
        Operator::In => Operator::NotIn,
        _ => return None,
    })
}

/// Is it PowerShell's operator of patterns, which these languages do not have?
pub(super) fn is_like(word: &str) -> bool {
    without_hyphen(word).eq_ignore_ascii_case("like")
}

/// The connective that a word is, with or without its hyphen.
pub(super) fn connective(word: &str) -> Option<Connective> {
    let word = without_hyphen(word);
    let all = [
        ("and", Connective::And),
        ("or", Connective::Or),
        ("not", Connective::Not),
    ];
    all.into_iter()
        .find(|(name, _)| name.eq_ignore_ascii_case(word))
        .map(|(_, connective)| connective)
}

pub(super) fn without_hyphen(word: &str) -> &str {
    word.strip_prefix('-').unwrap_or(word)
}

fn lookup(table: &[(&str, Operator)], word: &str) -> Option<Operator> {
    table
        .iter()
        .find(|(name, _)| name.eq_ignore_ascii_case(word))
        .map(|(_, operator)| *operator)
}
