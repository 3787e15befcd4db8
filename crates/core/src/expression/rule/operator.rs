//! Operators of Microsoft's rules.

use crate::diagnostic::nearest;
use crate::expression::connective::Connective;
use crate::expression::parser::Parser;
use crate::expression::token::Kind;
use crate::expression::tree::Operator;
use crate::expression::words;
use std::ops::Range;

/// The operator that is next. The inner option is empty where it is none, which was said then; its value is worth reading.
pub(super) fn read(parser: &mut Parser<'_>, property: &Range<usize>) -> Option<Option<Operator>> {
    let range = parser.range();
    let found = parser.slice(&range);
    let name = match parser.peek() {
        Kind::Word(word) if parser.connective().is_none() => word.clone().into_owned(),
        Kind::Symbol(symbol) if parser.connective().is_none() => (*symbol).to_owned(),
        Kind::Word(_) if parser.connective() == Some(Connective::Not) => {
            negated(parser);
            return Some(None);
        }
        Kind::Text(_) => {
            let message = format!("no operator stands between the property and {found}");
            let help = format!("write `{} -eq {found}`", parser.slice(property));
            parser.missing(range, message, help);
            return None;
        }
        _ => {
            let message = format!("`{}` is compared with nothing", parser.slice(property));
            parser.missing(
                property.clone(),
                message,
                "write an operator and a value after it",
            );
            return None;
        }
    };
    parser.skip();
    if let Some(operator) = words::find(&name) {
        return Some(Some(operator));
    }
    let meant = words::foreign(&name);
    if meant.is_none() && parser.ends_clause() {
        let message = format!("no operator stands between the property and `{found}`");
        let help = format!("write `{} -eq \"{found}\"`", parser.slice(property));
        parser.syntax(range, message, help);
        return None;
    }
    let language = parser.grammar.language.a_text();
    let message = format!("`{found}` is not an operator of {language}");
    let help = match meant.and_then(words::written) {
        Some(meant) => format!("write `-{meant}`"),
        None if words::is_like(&name) => {
            "write `-startsWith` or `-contains`, and the text without asterisks".to_owned()
        }
        None => match nearest(words::without_hyphen(&name), words::names()) {
            Some(nearest) => format!("did you mean `-{nearest}`?"),
            None => {
                "write an operator, such as `-eq`, `-ne`, `-startsWith` or `-contains`".to_owned()
            }
        },
    };
    parser.syntax(range, message, help);
    Some(meant)
}

/// A not between a property and its value. Goes past it, and past the operator after it.
fn negated(parser: &mut Parser<'_>) {
    let mut range = parser.range();
    let not = parser.slice(&range);
    parser.skip();
    let next = match parser.peek() {
        Kind::Word(word) => words::find(word),
        _ => None,
    };
    if next.is_some() {
        range.end = parser.range().end;
        parser.skip();
    }
    let opposite = words::opposite(next.unwrap_or(Operator::Equal)).and_then(words::written);
    let help = match opposite {
        Some(opposite) => format!("write `-{opposite}`"),
        None => format!("write `{not} (…)` around the whole comparison"),
    };
    let message = format!("`{not}` stands before a whole condition, not before a value");
    parser.syntax(range, message, help);
}
