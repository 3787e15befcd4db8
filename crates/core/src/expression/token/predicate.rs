//! The words, numbers and extension terms of predicates.

use super::quoted::Quote;
use super::{Kind, Scanner};
use crate::expression::words;

/// Symbols of predicates alone, the longer before those that they begin with.
const SYMBOLS: &[&str] = &["**", ":=", "*", "+", "-", "/", "."];

/// Operators that contain hyphens, in capitals.
const HYPHENATED: &[&str] = &["UTI-CONFORMS-TO", "UTI-EQUALS"];

impl<'t> Scanner<'t, '_> {
    pub(super) fn predicate_token(&mut self, first: char) -> Option<Kind<'t>> {
        if first.is_ascii_digit() {
            return Some(self.number());
        }
        if let Some(operator) = self.hyphenated() {
            return Some(Kind::Word(operator.into()));
        }
        if is_letter(first) || "$#@%".contains(first) {
            return self.name();
        }
        let rest = self.rest();
        if let Some(symbol) = SYMBOLS.iter().find(|symbol| rest.starts_with(**symbol)) {
            self.at += symbol.len();
            return Some(Kind::Symbol(symbol));
        }
        let start = self.at;
        self.bump();
        let message = format!("`{first}` means nothing in a predicate");
        self.syntax(
            start..self.at,
            message,
            "delete it, or put the text that it belongs to in quotes",
        );
        None
    }

    fn number(&mut self) -> Kind<'t> {
        let start = self.at;
        self.take_while(|next| next.is_ascii_alphanumeric() || next == '.');
        let exponent = self.text.get(start..self.at).is_some_and(|number| {
            number.ends_with(['e', 'E']) && !number.starts_with("0x") && !number.starts_with("0X")
        });
        if exponent && self.rest().starts_with(['+', '-']) {
            self.bump();
            self.take_while(|next| next.is_ascii_digit());
        }
        let number = self.text.get(start..self.at).unwrap_or_default();
        if !is_number(number) {
            let message = format!("`{number}` is no number");
            self.syntax(
                start..self.at,
                message,
                format!("write it as a text: `'{number}'`"),
            );
        }
        Kind::Number(number)
    }

    /// `UTI-EQUALS`, or an operator of Microsoft's rules, such as `-eq`, which the parser then says what to write for.
    fn hyphenated(&mut self) -> Option<&'t str> {
        let rest = self.rest();
        let known = HYPHENATED.iter().find_map(|known| {
            let start = rest.get(..known.len())?;
            start.eq_ignore_ascii_case(known).then_some(start)
        });
        let word = known.or_else(|| {
            let letters = rest.strip_prefix('-')?;
            let length = letters.find(|next| !is_part(next)).unwrap_or(letters.len());
            rest.get(..=length)
                .filter(|word| words::find(word).is_some() || words::connective(word).is_some())
        })?;
        self.at += word.len();
        Some(word)
    }

    /// A name, with the sign before it that says what kind it is.
    fn name(&mut self) -> Option<Kind<'t>> {
        let start = self.at;
        let sign = self.bump()?;
        if sign == '%' && self.rest().starts_with('@') {
            self.bump();
        }
        let name = self.take_while(is_part);
        if sign == '@' && !name.is_empty() && self.peek() == Some('(') {
            return Some(self.extension(name, start));
        }
        Some(Kind::Word(self.text.get(start..self.at)?.into()))
    }

    /// `(argument)` after `@name`. The argument may hold characters that names elsewhere may not.
    fn extension(&mut self, name: &'t str, start: usize) -> Kind<'t> {
        self.bump();
        let mut from = self.at;
        let mut argument = self
            .take_while(|next| !"()[]{}=<>!&|,@$\n".contains(next) && Quote::of(next).is_none());
        if argument.trim().is_empty() && self.peek().and_then(Quote::of).is_some() {
            (from, argument) = self.quoted_argument(name);
        }
        from += argument.len() - argument.trim_start().len();
        let argument = argument.trim();
        if self.peek() == Some(')') {
            self.bump();
        } else {
            let message = format!("`@{name}(` is not closed");
            let help = format!("write `)` after the name: `@{name}({argument})`");
            self.syntax(start..self.at, message, help);
        }
        Kind::Extension(name, argument, from..from + argument.len())
    }

    /// An argument in quotes, which is a mistake.
    fn quoted_argument(&mut self, name: &str) -> (usize, &'t str) {
        let start = self.at;
        self.bump();
        let from = self.at;
        let argument = self.take_while(|next| next != ')' && Quote::of(next).is_none());
        if self.peek().and_then(Quote::of).is_some() {
            self.bump();
        }
        let message = format!("the name in `@{name}(…)` stands in quotes");
        let help = format!("write `@{name}({})`", argument.trim());
        self.syntax(start..self.at, message, help);
        (from, argument)
    }
}

/// May a name begin with it?
fn is_letter(next: char) -> bool {
    next == '_' || next.is_alphabetic()
}

/// May a name hold it?
fn is_part(next: char) -> bool {
    next == '_' || next.is_alphanumeric()
}

fn is_number(number: &str) -> bool {
    let hexadecimal = number
        .strip_prefix("0x")
        .or_else(|| number.strip_prefix("0X"));
    match hexadecimal {
        Some(digits) => !digits.is_empty() && digits.chars().all(|next| next.is_ascii_hexdigit()),
        None => {
            let plain = |next: char| next.is_ascii_digit() || ".eE+-".contains(next);
            number.chars().all(plain) && !number.ends_with('.') && number.parse::<f64>().is_ok()
        }
    }
}
