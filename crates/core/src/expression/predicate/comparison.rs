//! Comparisons of predicates.

use super::operand;
use super::operators;
use crate::diagnostic::nearest;
use crate::expression::connective::Connective;
use crate::expression::parser::{Parser, Term};
use crate::expression::token::Kind;
use crate::expression::tree::{Comparison, Condition, Modifier, Operator, Place};
use crate::expression::words;
use std::ops::Range;

/// Reads a comparison, a constant, or an operand that is compared after the parentheses that it stands in.
pub(super) fn clause(parser: &mut Parser<'_>) -> Option<Term> {
    if parser.lacks_clause() {
        return None;
    }
    let brackets = parser.brackets();
    let found = comparison(parser);
    if found.is_none() {
        parser.recover(brackets);
    }
    found
}

fn comparison(parser: &mut Parser<'_>) -> Option<Term> {
    if let Some(constant) = constant(parser.peek()) {
        parser.skip();
        return Some(Term::Condition(Condition::Constant(constant)));
    }
    let start = parser.range();
    let modifier = modifier(parser);
    let left_range = parser.range();
    let left = operand::read(parser)?;
    let negated = not_before_operator(parser);
    let place = left_range.start..parser.last_end();
    let is_condition = matches!(left, Term::Condition(_));
    let Some(found) = operator(parser, is_condition, &place)? else {
        return without_operator(parser, left, modifier, start);
    };
    let left = operand::of(parser, left, place)?;
    let options = options(parser)?;
    let right = operand::right(parser, found.operator)?;
    if negated {
        return None;
    }
    Some(Term::Condition(Condition::Comparison(Box::new(
        Comparison {
            modifier,
            left,
            operator: found.operator?,
            operator_place: found.place,
            options,
            right,
        },
    ))))
}

fn constant(kind: &Kind<'_>) -> Option<bool> {
    let Kind::Word(word) = kind else {
        return None;
    };
    let is = |wanted: &str| word.eq_ignore_ascii_case(wanted);
    (is("TRUEPREDICATE") || is("FALSEPREDICATE")).then(|| is("TRUEPREDICATE"))
}

fn modifier(parser: &mut Parser<'_>) -> Option<Modifier> {
    let Kind::Word(word) = parser.peek() else {
        return None;
    };
    let modifier = operators::modifier(word)?;
    parser.skip();
    Some(modifier)
}

/// `ANY (… == …)`, or an operand that something after it may complete.
fn without_operator(
    parser: &mut Parser<'_>,
    term: Term,
    modifier: Option<Modifier>,
    start: Range<usize>,
) -> Option<Term> {
    match (term, modifier) {
        (term, None) => Some(term),
        (Term::Condition(Condition::Comparison(mut comparison)), modifier)
            if comparison.modifier.is_none() =>
        {
            comparison.modifier = modifier;
            Some(Term::Condition(Condition::Comparison(comparison)))
        }
        (_, Some(_)) => {
            let word = parser.slice(&start);
            let message = format!("`{word}` stands before no comparison");
            let help =
                format!("write a comparison after it: `{word} @property(roles) == 'teacher'`");
            parser.missing(start, message, help);
            None
        }
    }
}

/// `x NOT IN y`, as other languages write it. Goes past the `NOT`.
fn not_before_operator(parser: &mut Parser<'_>) -> bool {
    let next = matches!(parser.peek_at(1), Kind::Word(word) if operators::find(word).is_some());
    if parser.connective() != Some(Connective::Not) || !next {
        return false;
    }
    let range = parser.range();
    let message = "`NOT` stands before a whole comparison, not before its operator";
    parser.syntax(range, message, "write `NOT (… IN …)`");
    parser.skip();
    true
}

/// An operator of the text.
struct Found {
    /// None where it is no operator, which was said.
    operator: Option<Operator>,
    place: Place,
}

/// The operator that is next. The inner option is empty where nothing is compared; the outer where that was said.
fn operator(
    parser: &mut Parser<'_>,
    after_condition: bool,
    left: &Range<usize>,
) -> Option<Option<Found>> {
    let range = parser.range();
    let word = match parser.peek() {
        _ if parser.ends_clause() => return Some(None),
        Kind::Word(word) => word.clone().into_owned(),
        Kind::Symbol(symbol) => (*symbol).to_owned(),
        // What follows a condition is another one, that nothing joins to it.
        _ if after_condition => return Some(None),
        _ => {
            let (left, found) = (parser.slice(left), parser.slice(&range));
            let message = format!("no operator stands between `{left}` and `{found}`");
            parser.syntax(range, message, format!("write `{left} == {found}`"));
            return None;
        }
    };
    let mut operator = operators::find(&word);
    if operator.is_none() {
        let (meant, help) = meant(&word);
        if after_condition && meant.is_none() {
            return Some(None);
        }
        let message = format!("`{word}` is not an operator of a predicate");
        parser.syntax(range.clone(), message, help);
        operator = meant;
    }
    parser.skip();
    if operator.is_none() && parser.ends_clause() {
        return None;
    }
    Some(Some(Found {
        operator,
        place: range.into(),
    }))
}

/// The operator that a word of another language means, and what to write.
fn meant(word: &str) -> (Option<Operator>, String) {
    let operator = operators::foreign(word).or_else(|| words::find(word));
    let help = match operator.map(operators::written) {
        Some(Some(written)) => format!("write `{written}`"),
        Some(None) => "write `NOT (…)` around the opposite comparison".to_owned(),
        None => match nearest(word, operators::names()) {
            Some(nearest) => format!("did you mean `{nearest}`?"),
            None => {
                "write an operator, such as `==`, `!=`, `IN`, `BEGINSWITH` or `CONTAINS`".to_owned()
            }
        },
    };
    (operator, help)
}

/// `[cd]` after an operator.
fn options(parser: &mut Parser<'_>) -> Option<String> {
    let (Kind::OpenBracket, Kind::Word(word), Kind::CloseBracket) =
        (parser.peek(), parser.peek_at(1), parser.peek_at(2))
    else {
        return Some(String::new());
    };
    let options = word.to_ascii_lowercase();
    parser.skip();
    let range = parser.range();
    parser.skip();
    parser.skip();
    if options
        .chars()
        .any(|option| !operators::OPTIONS.contains(option))
    {
        let message = format!("`[{options}]` are no options of a comparison");
        let help =
            "write `[c]` to overlook letter case, `[d]` to overlook accents, `[cd]` for both";
        parser.syntax(range, message, help);
        return None;
    }
    Some(options)
}
