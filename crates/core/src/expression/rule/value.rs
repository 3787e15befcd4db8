//! Values of Microsoft's rules.

use crate::expression::parser::Parser;
use crate::expression::token::Kind;
use crate::expression::tree::{Language, Operand, OperandKind, Operator};
use crate::expression::{fault::FaultKind, words};
use std::ops::Range;

/// Reads what is compared with. Without an operator the value is read for its own faults.
pub(super) fn read(parser: &mut Parser<'_>, operator: Option<Operator>) -> Option<Operand> {
    if matches!(operator, Some(Operator::In | Operator::NotIn)) {
        return list_of(parser);
    }
    match parser.peek() {
        Kind::OpenBracket => list(parser, &Kind::CloseBracket),
        _ => single(parser),
    }
}

/// A value that is no list.
fn single(parser: &mut Parser<'_>) -> Option<Operand> {
    let range = parser.range();
    match parser.peek() {
        Kind::Text(text) => {
            let kind = OperandKind::Text(text.clone());
            parser.skip();
            Some(Operand {
                kind,
                place: range.into(),
            })
        }
        Kind::Word(word) if !is_operator(word) && parser.connective().is_none() => {
            Some(without_quotes(parser))
        }
        _ => {
            let end = parser.last_end();
            let found = parser.slice(&range);
            let message = match found {
                "" => "no value follows the operator".to_owned(),
                _ => format!("`{found}` stands where a value belongs"),
            };
            let help = "write a value after the operator: a text in double quotes, `true`, `false` or `null`";
            let range = if found.is_empty() { end..end } else { range };
            parser.missing(range, message, help);
            None
        }
    }
}

/// Is it an operator that stands where a value belongs? One without a hyphen may be a text that lacks its quotes.
fn is_operator(word: &str) -> bool {
    word.starts_with('-') && words::find(word).is_some()
}

/// Words without quotes: a value that needs none, or a text that lacks them.
fn without_quotes(parser: &mut Parser<'_>) -> Operand {
    let first = parser.range();
    let word = parser.slice(&first);
    if word.eq_ignore_ascii_case("system.now") {
        return now(parser);
    }
    parser.skip();
    let mut range = first;
    while matches!(parser.peek(), Kind::Word(next) if !is_operator(next))
        && parser.connective().is_none()
    {
        range.end = parser.range().end;
        parser.skip();
    }
    let text = parser.slice(&range);
    let kind = plain(text).or_else(|| yes_or_no(parser, text, &range));
    let kind = kind.unwrap_or_else(|| {
        let message = format!("the value `{text}` has no quotes");
        parser.syntax(range.clone(), message, format!("write `\"{text}\"`"));
        OperandKind::Text(text.to_owned())
    });
    Operand {
        kind,
        place: range.into(),
    }
}

/// The value that a word without quotes is, where it may stand without them.
fn plain(word: &str) -> Option<OperandKind> {
    let name = word.strip_prefix('$').unwrap_or(word);
    let is = |wanted: &str| name.eq_ignore_ascii_case(wanted);
    if is("null") {
        Some(OperandKind::Null)
    } else if is("true") || is("false") {
        Some(OperandKind::Boolean(is("true")))
    } else if word.starts_with(|first: char| first.is_ascii_digit()) {
        number(word)
    } else {
        None
    }
}

/// What other languages call true and false.
fn yes_or_no(parser: &mut Parser<'_>, word: &str, range: &Range<usize>) -> Option<OperandKind> {
    let truth = word.eq_ignore_ascii_case("yes");
    if !truth && !word.eq_ignore_ascii_case("no") {
        return None;
    }
    let language = parser.grammar.language.a_text();
    let message = format!("`{word}` is not how {language} is written");
    parser.syntax(range.clone(), message, format!("write `{truth}`"));
    Some(OperandKind::Boolean(truth))
}

/// A number, a version or a time.
fn number(word: &str) -> Option<OperandKind> {
    let digits = |next: char| next.is_ascii_digit() || next == '.';
    let time = |next: char| next.is_ascii_digit() || "-:.TZ+".contains(next);
    if word.chars().all(digits) {
        Some(OperandKind::Number(word.to_owned()))
    } else if word.contains('-') && word.chars().all(time) {
        Some(OperandKind::Moment(word.to_owned()))
    } else {
        None
    }
}

/// `system.now`, with `-plus` or `-minus` and a duration after it.
fn now(parser: &mut Parser<'_>) -> Operand {
    let mut range = parser.range();
    parser.skip();
    let mut moment = "system.now".to_owned();
    let shift = match (parser.peek(), parser.peek_at(1)) {
        (Kind::Word(sign), Kind::Word(duration)) => {
            let sign = words::without_hyphen(sign).to_ascii_lowercase();
            let known = matches!(sign.as_str(), "plus" | "minus");
            let duration = duration.to_ascii_lowercase();
            let duration = known && duration.starts_with('p') && duration.len() > 1;
            duration.then(|| format!(" -{sign} "))
        }
        _ => None,
    };
    if let Some(sign) = shift {
        parser.skip();
        let duration = parser.range();
        parser.skip();
        moment.push_str(&sign);
        moment.push_str(&parser.slice(&duration).to_ascii_lowercase());
        range.end = duration.end;
    }
    Operand {
        kind: OperandKind::Moment(moment),
        place: range.into(),
    }
}

/// The list that `-in` and `-notIn` want, however it is written.
fn list_of(parser: &mut Parser<'_>) -> Option<Operand> {
    match parser.peek() {
        Kind::OpenBracket => return list(parser, &Kind::CloseBracket),
        Kind::Open => {
            let range = parser.range();
            let found = list(parser, &Kind::Close)?;
            parser.syntax(
                range,
                "the list stands in parentheses",
                "write it in brackets: `[\"…\", \"…\"]`",
            );
            return Some(found);
        }
        _ => {}
    }
    let mut items = vec![single(parser)?];
    while *parser.peek() == Kind::Comma {
        parser.skip();
        items.push(single(parser)?);
    }
    let range = first_start(&items)..parser.last_end();
    unbracketed(parser, &range, items.len());
    Some(Operand {
        kind: OperandKind::List(items),
        place: range.into(),
    })
}

fn unbracketed(parser: &mut Parser<'_>, range: &Range<usize>, items: usize) {
    // Intune takes one text as a list of one; nobody documents that.
    let kind = match parser.grammar.language {
        Language::Filter if items == 1 => FaultKind::Discouraged,
        _ => FaultKind::Syntax,
    };
    let help = format!("write `[{}]`", parser.slice(range));
    let message = "the list has no brackets";
    parser.faults.add(kind, range.clone(), message, help);
}

fn first_start(items: &[Operand]) -> usize {
    items.first().map_or(0, |item| item.place.start)
}

/// A list from its opening bracket to its closing one.
fn list(parser: &mut Parser<'_>, closing: &Kind<'_>) -> Option<Operand> {
    let open = parser.range();
    parser.skip();
    let mut items = Vec::new();
    while parser.peek() != closing {
        items.push(single(parser)?);
        if *parser.peek() == Kind::Comma {
            comma(parser, closing);
        } else if matches!(parser.peek(), Kind::Text(_)) {
            let before = parser.last_end();
            parser.syntax(
                before..before,
                "a comma is missing here",
                "write `,` between the two values",
            );
        } else {
            break;
        }
    }
    parser.close(closing, open.clone());
    Some(Operand {
        kind: OperandKind::List(items),
        place: (open.start..parser.last_end()).into(),
    })
}

fn comma(parser: &mut Parser<'_>, closing: &Kind<'_>) {
    let range = parser.range();
    parser.skip();
    if parser.peek() == closing {
        // Intune overlooks it; what Entra does is not documented.
        let kind = match parser.grammar.language {
            Language::Filter => FaultKind::Discouraged,
            _ => FaultKind::Syntax,
        };
        let message = "nothing follows this comma";
        parser.faults.add(kind, range, message, "delete it");
    }
}
