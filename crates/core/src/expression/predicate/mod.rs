//! The predicates of activations: Apple's predicate format, with the terms that declarative management adds.
//!
//! From Apple's Predicate Programming Guide (its syntax and its grammar), and from "Leveraging the declarative management data model to
//! scale devices": what a predicate refers to stands in `@status(…)`, `@key(…)` or `@property(…)`.

mod call;
mod check;
mod comparison;
mod functions;
mod name;
mod operand;
pub(super) mod operators;
pub(super) mod status;
mod status_items;
mod status_keys;
mod value;

use super::connective::{Connective, Joint};
use super::parser::Grammar;
use super::token::Kind;
use super::tree::Language;
use super::words;
use super::{Parsed, read};

static GRAMMAR: Grammar = Grammar {
    language: Language::Predicate,
    joint,
    clause: comparison::clause,
    without_not: None,
};

pub(super) fn parse(text: &str) -> Parsed {
    read(text, &GRAMMAR, check::check)
}

/// The connective that a token is.
fn joint(kind: &Kind<'_>) -> Option<Joint> {
    let (connective, is_own) = match kind {
        Kind::Word(word) => (words::connective(word)?, !word.starts_with('-')),
        Kind::Symbol(symbol @ ("&&" | "&")) => (Connective::And, *symbol == "&&"),
        Kind::Symbol(symbol @ ("||" | "|")) => (Connective::Or, *symbol == "||"),
        Kind::Symbol("!") => (Connective::Not, true),
        _ => return None,
    };
    Some(Joint { connective, is_own })
}
