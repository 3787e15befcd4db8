//! Functions and subqueries of predicates.

use super::functions;
use super::operand::{items, operand, value};
use crate::diagnostic::did_you_mean;
use crate::expression::fault::FaultKind;
use crate::expression::parser::{Parser, Term};
use crate::expression::token::Kind;
use crate::expression::tree::{OperandKind, Subquery};

/// `name(…)`
pub(super) fn call(parser: &mut Parser<'_>, name: &str) -> Option<Term> {
    let range = parser.range();
    parser.skip();
    let open = parser.range();
    parser.skip();
    let kind = if name.eq_ignore_ascii_case("SUBQUERY") {
        OperandKind::Subquery(Box::new(parser.nested(subquery)?))
    } else {
        if !functions::is_function(name) {
            let message = format!("predicates know no function `{name}`");
            let help = did_you_mean(name, functions::FUNCTIONS.iter().copied())
                .unwrap_or_else(|| "compare with a value, or with `@property(…)`".to_owned());
            parser
                .faults
                .add(FaultKind::UnknownName, range.clone(), message, help);
        }
        let arguments = parser.nested(|parser| items(parser, &Kind::Close))?;
        OperandKind::Call(name.to_owned(), arguments)
    };
    parser.close(&Kind::Close, open);
    Some(operand(kind, range.start..parser.last_end()))
}

const SUBQUERY: &str = "write `SUBQUERY(@status(…), $item, $item.@key(…) == …)`";

fn subquery(parser: &mut Parser<'_>) -> Option<Subquery> {
    let collection = value(parser)?;
    comma(parser)?;
    let range = parser.range();
    let variable = match parser.peek() {
        Kind::Word(word) if word.starts_with('$') && word.len() > 1 => {
            word.trim_start_matches('$').to_owned()
        }
        _ => {
            let message = "the second part of a `SUBQUERY` has to be a variable";
            parser.missing(range, message, SUBQUERY);
            return None;
        }
    };
    parser.skip();
    comma(parser)?;
    let condition = parser.disjunction();
    let condition = parser.condition(condition)?;
    Some(Subquery {
        collection,
        variable,
        condition,
    })
}

fn comma(parser: &mut Parser<'_>) -> Option<()> {
    let here = parser.range();
    if *parser.peek() == Kind::Comma {
        parser.skip();
        return Some(());
    }
    parser.missing(
        here,
        "a `SUBQUERY` has three parts, with commas between them",
        SUBQUERY,
    );
    None
}
