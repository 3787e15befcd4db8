//! What the two languages of Microsoft have in common: a property, an operator, a value.

pub(super) mod check;
mod operator;
pub(super) mod property;
mod value;

use super::connective::{Connective, Joint};
use super::fault::Faults;
use super::parser::{Parser, Term};
use super::token::Kind;
use super::tree::{Comparison, Condition, Language, Operand, OperandKind, Quantified, Reference};
use super::words;
use std::ops::Range;

/// Makes a reference of a word, and says what is wrong with it.
pub(super) type Resolve = fn(&str, Range<usize>, &mut Faults) -> Option<Reference>;

/// The connective that a token is.
pub(super) fn joint(kind: &Kind<'_>) -> Option<Joint> {
    let (connective, is_own) = match kind {
        Kind::Word(word) => (words::connective(word)?, true),
        Kind::Symbol("&&" | "&") => (Connective::And, false),
        Kind::Symbol("||" | "|") => (Connective::Or, false),
        Kind::Symbol("!") => (Connective::Not, false),
        _ => return None,
    };
    Some(Joint { connective, is_own })
}

/// Reads a condition in parentheses, or a comparison.
pub(super) fn clause(parser: &mut Parser<'_>, resolve: Resolve) -> Option<Term> {
    if parser.lacks_clause() {
        return None;
    }
    if *parser.peek() == Kind::Open {
        return parser.parentheses();
    }
    let brackets = parser.brackets();
    let found = comparison(parser, resolve);
    if found.is_none() {
        parser.recover(brackets);
    }
    found.map(Term::Condition)
}

fn comparison(parser: &mut Parser<'_>, resolve: Resolve) -> Option<Condition> {
    let property = property(parser)?;
    let reference = resolve(
        parser.slice(&property),
        property.clone(),
        &mut parser.faults,
    );
    if let Some(all) = quantifier(parser) {
        return quantified(parser, reference, property, all);
    }
    let operator_range = parser.range();
    let operator = operator::read(parser, &property)?;
    let right = value::read(parser, operator)?;
    let left = Operand {
        kind: OperandKind::Reference(reference?),
        place: property.into(),
    };
    Some(Condition::Comparison(Box::new(Comparison {
        modifier: None,
        left,
        operator: operator?,
        operator_place: operator_range.into(),
        options: String::new(),
        right,
    })))
}

/// Where the word stands that should be a property.
fn property(parser: &mut Parser<'_>) -> Option<Range<usize>> {
    let range = parser.range();
    let found = parser.slice(&range);
    match parser.peek() {
        Kind::Word(word) if words::find(word).is_some() && word.starts_with('-') => {
            let message = format!("nothing stands before `{word}`");
            parser.syntax(
                range,
                message,
                "write the property that is compared before it",
            );
            None
        }
        Kind::Word(_) => {
            parser.skip();
            Some(range)
        }
        Kind::Text(_) => {
            let message = format!("{found} stands where a property belongs");
            let help =
                "write the property first, without quotes, then the operator, then the value";
            parser.syntax(range, message, help);
            None
        }
        _ => {
            let message = format!("`{found}` stands where a property belongs");
            parser.syntax(
                range,
                message,
                "write a property, such as `device.enrollmentProfileName`",
            );
            None
        }
    }
}

/// Whether `-any` or `-all` is next, and which.
fn quantifier(parser: &Parser<'_>) -> Option<bool> {
    let Kind::Word(word) = parser.peek() else {
        return None;
    };
    let name = words::without_hyphen(word);
    let all = name.eq_ignore_ascii_case("all");
    (all || name.eq_ignore_ascii_case("any")).then_some(all)
}

fn quantified(
    parser: &mut Parser<'_>,
    property: Option<Reference>,
    property_range: Range<usize>,
    all: bool,
) -> Option<Condition> {
    let operator_range = parser.range();
    if parser.grammar.language == Language::Filter {
        let message = format!("a filter has no `{}`", parser.slice(&operator_range));
        let help = "compare the property with `-eq`, `-in` and the like";
        parser.syntax(operator_range, message, help);
        return None;
    }
    parser.skip();
    // Microsoft's own examples leave the parentheses out: `-any _ -startsWith "[ZTDId]"`.
    let item = parser.nested(Parser::negation);
    let condition = parser.condition(item)?;
    Some(Condition::Quantified(Box::new(Quantified {
        property: property?,
        property_place: property_range.into(),
        all,
        operator_place: operator_range.into(),
        condition,
    })))
}
