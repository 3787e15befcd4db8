//! Operands of predicates: values, names, what is reached from them, and what is calculated of them.

use super::name::{extension, named, word};
use crate::expression::parser::{Parser, Term};
use crate::expression::token::Kind;
use crate::expression::tree::{Arithmetic, Operand, OperandKind, Operator, Place, Source, Step};
use std::ops::Range;

/// The operators of numbers, by rank. Those of a later rank bind closer.
const RANKS: &[&[(&str, Arithmetic)]] = &[
    &[("+", Arithmetic::Add), ("-", Arithmetic::Subtract)],
    &[("*", Arithmetic::Multiply), ("/", Arithmetic::Divide)],
    &[("**", Arithmetic::Power)],
];

/// Reads an operand, or a condition in parentheses.
pub(super) fn read(parser: &mut Parser<'_>) -> Option<Term> {
    calculation(parser, RANKS)
}

/// Reads an operand.
pub(super) fn value(parser: &mut Parser<'_>) -> Option<Operand> {
    let start = parser.range().start;
    let term = read(parser)?;
    of(parser, term, start..parser.last_end())
}

/// Reads what stands to the right of an operator.
pub(super) fn right(parser: &mut Parser<'_>, operator: Option<Operator>) -> Option<Operand> {
    let lists = matches!(operator, Some(Operator::In | Operator::Between));
    let looks_like_list = *parser.peek() == Kind::Open
        && matches!(parser.peek_at(1), Kind::Text(_) | Kind::Number(_))
        && *parser.peek_at(2) == Kind::Comma;
    if lists && looks_like_list {
        return list(parser, &Kind::Close);
    }
    value(parser)
}

/// The operand that a term is.
pub(super) fn of(parser: &mut Parser<'_>, term: Term, place: Range<usize>) -> Option<Operand> {
    match term {
        Term::Operand(operand) => Some(operand),
        Term::Condition(_) => {
            let message = "a condition stands where a value belongs";
            parser.syntax(place, message, "join conditions with `AND` and `OR`");
            None
        }
    }
}

fn calculation(parser: &mut Parser<'_>, ranks: &[&[(&str, Arithmetic)]]) -> Option<Term> {
    let Some((rank, closer)) = ranks.split_first() else {
        return signed(parser);
    };
    let start = parser.range().start;
    let first = calculation(parser, closer)?;
    let mut rest = Vec::new();
    while let Some(arithmetic) = arithmetic(parser.peek(), rank) {
        parser.skip();
        let start = parser.range().start;
        let next = calculation(parser, closer)?;
        let place = start..parser.last_end();
        rest.push((arithmetic, of(parser, next, place)?));
    }
    if rest.is_empty() {
        return Some(first);
    }
    let place = start..parser.last_end();
    let first = Box::new(of(parser, first, place.clone())?);
    Some(operand(OperandKind::Arithmetic(first, rest), place))
}

fn arithmetic(kind: &Kind<'_>, rank: &[(&str, Arithmetic)]) -> Option<Arithmetic> {
    let Kind::Symbol(symbol) = kind else {
        return None;
    };
    let found = rank.iter().find(|(known, _)| known == symbol);
    found.map(|(_, arithmetic)| *arithmetic)
}

pub(super) fn operand(kind: OperandKind, place: impl Into<Place>) -> Term {
    Term::Operand(Operand {
        kind,
        place: place.into(),
    })
}

fn signed(parser: &mut Parser<'_>) -> Option<Term> {
    if *parser.peek() != Kind::Symbol("-") {
        return path(parser);
    }
    let start = parser.range().start;
    parser.skip();
    let inner = parser.nested(signed)?;
    let place = start..parser.last_end();
    let inner = of(parser, inner, place.clone())?;
    Some(operand(OperandKind::Negative(Box::new(inner)), place))
}

/// A value and the steps from it.
fn path(parser: &mut Parser<'_>) -> Option<Term> {
    let start = parser.range().start;
    let base = primary(parser)?;
    let mut steps = Vec::new();
    while let Some(next) = step(parser) {
        steps.push(next?);
    }
    if steps.is_empty() {
        return Some(base);
    }
    let place = start..parser.last_end();
    let base = Box::new(of(parser, base, place.clone())?);
    Some(operand(OperandKind::Path(base, steps), place))
}

/// The step that is next, where one is. The inner option is empty where it is wrong, which was said.
fn step(parser: &mut Parser<'_>) -> Option<Option<Step>> {
    match parser.peek() {
        Kind::Symbol(".") => {
            parser.skip();
            Some(after_dot(parser))
        }
        Kind::OpenBracket => Some(index(parser)),
        _ => None,
    }
}

fn after_dot(parser: &mut Parser<'_>) -> Option<Step> {
    let range = parser.range();
    match parser.peek().clone() {
        Kind::Extension("key", name, name_range) => {
            parser.skip();
            let reference = named(parser, Source::Key, name, &range)?;
            Some(Step::Key(reference, name_range.into()))
        }
        Kind::Word(word) => {
            parser.skip();
            Some(match word.strip_prefix('@') {
                Some(operator) => Step::Collection(operator.to_owned(), range.into()),
                None => Step::Name(word.into_owned(), range.into()),
            })
        }
        _ => {
            let message = match parser.slice(&range) {
                "" => "nothing follows the last dot".to_owned(),
                found => format!("`{found}` does not follow a dot"),
            };
            parser.missing(range, message, "write `.@key(…)` or `.@count`");
            None
        }
    }
}

/// `[FIRST]`, `[0]` and the like.
fn index(parser: &mut Parser<'_>) -> Option<Step> {
    let open = parser.range();
    parser.skip();
    let end = match parser.peek() {
        Kind::Word(word) => ["FIRST", "LAST", "SIZE"]
            .into_iter()
            .find(|end| end.eq_ignore_ascii_case(word)),
        _ => None,
    };
    let step = if let Some(end) = end {
        parser.skip();
        Step::End(end.to_owned())
    } else {
        Step::Index(parser.nested(value)?)
    };
    parser.close(&Kind::CloseBracket, open).then_some(step)
}

fn primary(parser: &mut Parser<'_>) -> Option<Term> {
    match parser.peek() {
        Kind::Open => return parser.parentheses(),
        Kind::OpenBrace => return list(parser, &Kind::CloseBrace).map(Term::Operand),
        Kind::OpenBracket => return list(parser, &Kind::CloseBracket).map(Term::Operand),
        Kind::Word(_) if parser.connective().is_none() => return word(parser),
        Kind::Text(_) | Kind::Number(_) | Kind::Extension(..) => {}
        _ => {
            absent(parser);
            return None;
        }
    }
    let range = parser.range();
    let kind = parser.peek().clone();
    parser.skip();
    let kind = match kind {
        Kind::Text(text) => OperandKind::Text(text),
        Kind::Number(number) => OperandKind::Number(number.to_owned()),
        Kind::Extension(name, argument, _) => {
            OperandKind::Reference(extension(parser, name, argument, &range)?)
        }
        _ => return None,
    };
    Some(operand(kind, range))
}

/// No operand is here.
pub(super) fn absent(parser: &mut Parser<'_>) {
    let range = parser.range();
    let found = parser.slice(&range);
    let (range, message) = match found {
        "" => (
            parser.last_end()..parser.last_end(),
            "a value is missing at the end".to_owned(),
        ),
        _ => (range, format!("`{found}` stands where a value belongs")),
    };
    let help = "write a value there: a text in quotes, a number, `TRUE`, `FALSE` or `@status(…)`";
    parser.missing(range, message, help);
}

/// `{…}`, and lists in the brackets of other languages.
fn list(parser: &mut Parser<'_>, closing: &Kind<'_>) -> Option<Operand> {
    let open = parser.range();
    parser.skip();
    if *closing != Kind::CloseBrace {
        let message = "a list stands in braces";
        parser.syntax(open.clone(), message, "write `{…, …}`");
    }
    let items = parser.nested(|parser| items(parser, closing))?;
    parser.close(closing, open.clone());
    Some(Operand {
        kind: OperandKind::List(items),
        place: (open.start..parser.last_end()).into(),
    })
}

/// Operands with commas between them, up to a closing bracket.
pub(super) fn items(parser: &mut Parser<'_>, closing: &Kind<'_>) -> Option<Vec<Operand>> {
    let mut items = Vec::new();
    if parser.peek() == closing {
        return Some(items);
    }
    loop {
        items.push(value(parser)?);
        if *parser.peek() != Kind::Comma {
            return Some(items);
        }
        parser.skip();
    }
}
