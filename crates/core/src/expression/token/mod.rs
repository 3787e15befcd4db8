//! A text as tokens. What only looks like a token of the language (a curly quote, a long dash) is taken for what it was
//! meant to be, with a fault, so that the rest is read too.

mod predicate;
mod quoted;
mod rule;

use super::fault::{FaultKind, Faults};
use super::tree::Language;
use std::borrow::Cow;
use std::ops::Range;

/// A token and where it stands.
#[derive(Clone, Debug)]
pub(super) struct Token<'t> {
    pub(super) kind: Kind<'t>,
    pub(super) range: Range<usize>,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Kind<'t> {
    /// A name, an operator in letters, a value without quotes.
    Word(Cow<'t, str>),
    /// What stands between quotes, its escapes resolved.
    Text(String),
    /// A number of a predicate. Elsewhere numbers are words.
    Number(&'t str),
    /// `@name(argument)` of a predicate, and where its argument stands.
    Extension(&'t str, &'t str, Range<usize>),
    /// An operator in symbols.
    Symbol(&'static str),
    Open,
    Close,
    OpenBracket,
    CloseBracket,
    OpenBrace,
    CloseBrace,
    Comma,
    /// The end of the text.
    End,
}

/// The tokens of a text, with one for its end.
pub(super) struct Tokens<'t> {
    pub(super) list: Vec<Token<'t>>,
    /// A quote was not closed, so what should follow it is missing for that reason.
    pub(super) cut: bool,
}

/// Symbols, the longer before those that they begin with.
const SYMBOLS: &[&str] = &[
    "===", "==", "=>", "=<", "!=", "<>", "<=", ">=", "&&", "||", "=", "<", ">", "!", "&", "|",
];

/// Characters that copying from a web page leaves behind.
const INVISIBLE: &[char] = &[
    '\u{ad}', '\u{200b}', '\u{200c}', '\u{200d}', '\u{2060}', '\u{feff}',
];

/// Reads the tokens of a text.
pub(super) fn tokens<'t>(text: &'t str, language: Language, faults: &mut Faults) -> Tokens<'t> {
    let mut scanner = Scanner {
        text,
        at: 0,
        language,
        faults,
        cut: false,
    };
    let mut list = Vec::new();
    while let Some(first) = scanner.peek() {
        let start = scanner.at;
        if let Some(kind) = scanner.token(first) {
            list.push(Token {
                kind,
                range: start..scanner.at,
            });
        }
    }
    list.push(Token {
        kind: Kind::End,
        range: text.len()..text.len(),
    });
    Tokens {
        list,
        cut: scanner.cut,
    }
}

struct Scanner<'t, 'f> {
    text: &'t str,
    at: usize,
    language: Language,
    faults: &'f mut Faults,
    cut: bool,
}

impl<'t> Scanner<'t, '_> {
    fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn bump(&mut self) -> Option<char> {
        let next = self.peek()?;
        self.at += next.len_utf8();
        Some(next)
    }

    fn take_while(&mut self, belongs: impl Fn(char) -> bool) -> &'t str {
        let rest = self.rest();
        let length = rest.find(|next| !belongs(next)).unwrap_or(rest.len());
        self.at += length;
        rest.get(..length).unwrap_or_default()
    }

    fn syntax(&mut self, range: Range<usize>, message: impl Into<String>, help: impl Into<String>) {
        self.faults.add(FaultKind::Syntax, range, message, help);
    }

    /// The token that begins with this character, where one does. Always goes on by a character at least.
    fn token(&mut self, first: char) -> Option<Kind<'t>> {
        if first.is_whitespace() {
            self.take_while(char::is_whitespace);
            return None;
        }
        if let Some(kind) = punctuation(first) {
            self.bump();
            return Some(kind);
        }
        if let Some(symbol) = self.symbol() {
            return Some(Kind::Symbol(symbol));
        }
        if let Some(quote) = quoted::Quote::of(first) {
            return Some(self.quoted(quote));
        }
        if let Some(kind) = self.escaped_quotes(first) {
            return Some(kind);
        }
        if INVISIBLE.contains(&first) {
            self.invisible();
            return None;
        }
        match self.language {
            Language::Predicate => self.predicate_token(first),
            Language::Membership | Language::Filter => Some(self.rule_word()),
        }
    }

    fn symbol(&mut self) -> Option<&'static str> {
        let rest = self.rest();
        let symbol = SYMBOLS.iter().find(|symbol| rest.starts_with(**symbol))?;
        self.at += symbol.len();
        Some(symbol)
    }

    fn invisible(&mut self) {
        let start = self.at;
        self.take_while(|next| INVISIBLE.contains(&next));
        let message = "an invisible character stands here, as copying from a web page leaves it";
        self.syntax(start..self.at, message, "delete it");
    }
}

fn punctuation(first: char) -> Option<Kind<'static>> {
    Some(match first {
        '(' => Kind::Open,
        ')' => Kind::Close,
        '[' => Kind::OpenBracket,
        ']' => Kind::CloseBracket,
        '{' => Kind::OpenBrace,
        '}' => Kind::CloseBrace,
        ',' => Kind::Comma,
        _ => return None,
    })
}
