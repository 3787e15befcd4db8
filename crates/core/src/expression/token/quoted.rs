//! Texts in quotes.
//!
//! Membership rules take both kinds of quotes. Of quotes within a text Microsoft's article says that they are escaped, with a
//! backtick in its example and a backslash in its words: both are taken, around the whole text as there, or between double
//! quotes. Between single quotes `''` is a single quote.
//! Filters take double quotes only and have no escape. Predicates take both kinds, with backslashes.

use super::{Kind, Scanner};
use crate::expression::fault::FaultKind;
use crate::expression::tree::Language;

/// The kind of a quote.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Quote {
    Double,
    Single,
    CurlyDouble,
    CurlySingle,
}

const CURLY_DOUBLE: &[char] = &['“', '”', '„', '‟', '″', '«', '»'];
const CURLY_SINGLE: &[char] = &['‘', '’', '‚', '‛', '′'];

impl Quote {
    pub(super) fn of(character: char) -> Option<Self> {
        match character {
            '"' => Some(Self::Double),
            '\'' => Some(Self::Single),
            _ if CURLY_DOUBLE.contains(&character) => Some(Self::CurlyDouble),
            _ if CURLY_SINGLE.contains(&character) => Some(Self::CurlySingle),
            _ => None,
        }
    }

    /// Does this character close what the quote opened?
    fn is_closed_by(self, character: char) -> bool {
        match self {
            Self::Double => character == '"',
            Self::Single => character == '\'',
            Self::CurlyDouble => character == '"' || CURLY_DOUBLE.contains(&character),
            Self::CurlySingle => character == '\'' || CURLY_SINGLE.contains(&character),
        }
    }
}

impl<'t> Scanner<'t, '_> {
    /// The text that begins with this quote.
    pub(super) fn quoted(&mut self, quote: Quote) -> Kind<'t> {
        let start = self.at;
        self.bump();
        let mut content = String::new();
        let closed = loop {
            match self.character(quote) {
                Some(Character::Of(character)) => content.push(character),
                Some(Character::Closing) => break true,
                None => break false,
            }
        };
        if closed {
            self.after_quoted(quote, start);
        } else {
            self.unclosed(quote, start, &content);
        }
        Kind::Text(content)
    }

    /// A text whose quotes are escaped. Membership rules write a text so that has quotes of its own; JSON writes all texts so.
    pub(super) fn escaped_quotes(&mut self, first: char) -> Option<Kind<'t>> {
        let rule = self.language == Language::Membership;
        let opening = match first {
            '`' if rule => "`\"",
            '\\' => "\\\"",
            _ => return None,
        };
        let rest = self.rest().strip_prefix(opening)?;
        let (content, _) = rest.split_once(opening)?;
        let start = self.at;
        self.at += opening.len() * 2 + content.len();
        if first == '\\' {
            let (kind, help) = if rule {
                let help =
                    format!("write `\"{content}\"`, unless the quotes are part of the value");
                (FaultKind::Discouraged, help)
            } else {
                (FaultKind::Syntax, format!("write `\"{content}\"`"))
            };
            let message = "a backslash stands before each quote, as JSON writes them";
            self.faults.add(kind, start..self.at, message, help);
        }
        Some(Kind::Text(if rule {
            format!("\"{content}\"")
        } else {
            content.to_owned()
        }))
    }

    fn character(&mut self, quote: Quote) -> Option<Character> {
        let character = self.bump()?;
        if let Some(escaped) = self.escaped(quote, character) {
            return Some(Character::Of(escaped));
        }
        Some(if quote.is_closed_by(character) {
            Character::Closing
        } else {
            Character::Of(character)
        })
    }

    /// The character that an escape stands for, after its first character was taken.
    fn escaped(&mut self, quote: Quote, first: char) -> Option<char> {
        match (self.language, quote, first) {
            (Language::Membership, Quote::Double, '`' | '\\') => self.take_if('"'),
            (Language::Membership, Quote::Single, '\'') => self.take_if('\''),
            (Language::Predicate, _, '\\') => self.backslash(),
            _ => None,
        }
    }

    fn take_if(&mut self, wanted: char) -> Option<char> {
        (self.peek() == Some(wanted)).then(|| self.bump()).flatten()
    }

    /// What follows the backslash of an escape that predicates know. Any other backslash stands for itself.
    fn backslash(&mut self) -> Option<char> {
        let escaped = match self.peek()? {
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' => return self.unicode(),
            same @ ('\\' | '\'' | '"') => same,
            _ => return None,
        };
        self.bump();
        Some(escaped)
    }

    /// `uXXXX`
    fn unicode(&mut self) -> Option<char> {
        let digits = self.rest().get(1..5)?;
        if !digits.chars().all(|digit| digit.is_ascii_hexdigit()) {
            return None;
        }
        let character = char::from_u32(u32::from_str_radix(digits, 16).ok()?)?;
        self.at += 5;
        Some(character)
    }

    fn after_quoted(&mut self, quote: Quote, start: usize) {
        let (message, help) = match (quote, self.language) {
            (Quote::CurlyDouble | Quote::CurlySingle, _) => (
                "the quotes are curly, as copying from a web page or a document leaves them",
                "write straight quotes: `\"`",
            ),
            (Quote::Single, Language::Filter) => (
                "a filter does not take single quotes",
                "write double quotes: `\"`",
            ),
            (Quote::Double, Language::Filter) if self.goes_on() => {
                self.take_while(|next| !next.is_whitespace() && !")],".contains(next));
                (
                    "a filter has no way to write a quote within a text",
                    "compare with a part that has no quote, with `-contains` or `-startsWith`",
                )
            }
            _ => return,
        };
        self.syntax(start..self.at, message, help);
    }

    /// Does more follow without a space, as after a quote that was meant to be part of the text?
    fn goes_on(&self) -> bool {
        self.peek()
            .is_some_and(|next| next.is_alphanumeric() || next == '"')
    }

    fn unclosed(&mut self, quote: Quote, start: usize, content: &str) {
        self.cut = true;
        let curly = quote == Quote::Double && content.contains(CURLY_DOUBLE);
        let help = if curly {
            "the quote that should close it is a curly one: write `\"`"
        } else if content.contains('"') {
            "write `\"` at its end; a quote after a backslash or a backtick is part of the text"
        } else {
            "write the same quote at the end of the text"
        };
        let message = format!(
            "the text that begins with `{}` is not closed",
            head(self.text, start)
        );
        self.syntax(start..self.text.len(), message, help);
    }
}

enum Character {
    Of(char),
    Closing,
}

/// The first characters from there, as a message quotes them.
fn head(text: &str, start: usize) -> String {
    let rest = text.get(start..).unwrap_or_default();
    let mut head: String = rest.chars().take(16).collect();
    if head.len() < rest.len() {
        head.push('…');
    }
    head.replace('`', "'")
}
