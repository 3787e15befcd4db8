//! Words of predicates that are operands, and the terms that declarative management adds.

use super::call::call;
use super::functions;
use super::operand::{absent, operand};
use super::operators;
use crate::diagnostic::nearest;
use crate::expression::parser::{Parser, Term};
use crate::expression::token::Kind;
use crate::expression::tree::{OperandKind, Reference, Source};
use std::ops::Range;

/// What a word stands for.
pub(super) fn word(parser: &mut Parser<'_>) -> Option<Term> {
    let range = parser.range();
    let word = parser.slice(&range);
    if *parser.peek_at(1) == Kind::Open && word.starts_with(|first: char| first.is_alphabetic()) {
        return call(parser, word);
    }
    let is = |wanted: &str| word.eq_ignore_ascii_case(wanted);
    let reference = |source, name: &str| {
        OperandKind::Reference(Reference {
            source,
            name: name.to_owned(),
        })
    };
    let kind = match word.chars().next() {
        Some('$') if word.len() > 1 => reference(Source::Variable, word.trim_start_matches('$')),
        Some('%') => {
            let message =
                format!("`{word}` is filled in by program code, and a declaration has none");
            parser.syntax(range, message, "write the value itself");
            return None;
        }
        Some('$' | '@') => {
            lonely_sign(parser, word, range);
            return None;
        }
        _ if is("TRUE") || is("YES") => OperandKind::Boolean(true),
        _ if is("FALSE") || is("NO") => OperandKind::Boolean(false),
        _ if is("NULL") || is("NIL") => OperandKind::Null,
        _ if is("SELF") => reference(Source::This, ""),
        _ if operators::is_reserved(word) || word.starts_with('-') => {
            absent(parser);
            return None;
        }
        _ => return Some(key_path(parser)),
    };
    parser.skip();
    Some(operand(kind, range))
}

fn lonely_sign(parser: &mut Parser<'_>, word: &str, range: Range<usize>) {
    let name = word.trim_start_matches(['@', '$']);
    let message = format!("`{word}` stands where a value belongs");
    let extension = functions::EXTENSIONS
        .iter()
        .find(|known| known.eq_ignore_ascii_case(name));
    let help = match extension {
        Some(known) => format!("write what it names in parentheses: `@{known}(…)`"),
        None if functions::COLLECTION_OPERATORS.contains(&name) => {
            format!("write what it counts before it: `@property(…).@{name}`")
        }
        None => "write `@status(…)`, `@property(…)`, or a variable such as `$app`".to_owned(),
    };
    parser.syntax(range, message, help);
}

/// `a.b.c`
fn key_path(parser: &mut Parser<'_>) -> Term {
    let mut range = parser.range();
    parser.skip();
    let is_name = |kind: &Kind<'_>| matches!(kind, Kind::Word(word) if !word.starts_with(['@', '$', '%', '-']));
    while *parser.peek() == Kind::Symbol(".") && is_name(parser.peek_at(1)) {
        parser.skip();
        range.end = parser.range().end;
        parser.skip();
    }
    // Spaces may stand around the dots.
    let name: String = parser.slice(&range).split_whitespace().collect();
    let reference = Reference {
        source: Source::KeyPath,
        name,
    };
    operand(OperandKind::Reference(reference), range)
}

pub(super) fn extension(
    parser: &mut Parser<'_>,
    name: &str,
    argument: &str,
    range: &Range<usize>,
) -> Option<Reference> {
    let source = match name {
        "status" => Source::Status,
        "property" => Source::Property,
        "key" => Source::Key,
        _ => {
            let message = format!("predicates know no `@{name}(…)`");
            let help = nearest(name, functions::EXTENSIONS.iter().copied()).map_or_else(
                || "write `@status(…)`, `@property(…)` or `@key(…)`".to_owned(),
                |nearest| format!("did you mean `@{nearest}(…)`?"),
            );
            parser.syntax(range.clone(), message, help);
            return None;
        }
    };
    named(parser, source, argument, range)
}

pub(super) fn named(
    parser: &mut Parser<'_>,
    source: Source,
    name: &str,
    range: &Range<usize>,
) -> Option<Reference> {
    if name.is_empty() {
        let message = format!("`{}` names nothing", parser.slice(range));
        let help = "write a name between its parentheses, without quotes";
        parser.syntax(range.clone(), message, help);
        return None;
    }
    Some(Reference {
        source,
        name: name.to_owned(),
    })
}
