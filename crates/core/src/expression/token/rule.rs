//! The words of Microsoft's rules: everything between spaces, brackets, quotes and symbols.

use super::quoted::Quote;
use super::{INVISIBLE, Kind, Scanner};
use crate::expression::words;
use std::borrow::Cow;

/// Dashes that word processors and web pages put in the place of a hyphen.
const LONG_DASHES: &[char] = &['\u{2010}', '\u{2011}', '\u{2012}', '–', '—', '\u{2212}'];

impl<'t> Scanner<'t, '_> {
    pub(super) fn rule_word(&mut self) -> Kind<'t> {
        let start = self.at;
        self.bump();
        self.take_while(belongs);
        let word = self.text.get(start..self.at).unwrap_or_default();
        if let Some(name) = word.strip_prefix(LONG_DASHES).filter(|name| is_name(name)) {
            let message = format!("`{word}` begins with a long dash, as word processors write it");
            self.syntax(
                start..self.at,
                message,
                format!("write a hyphen: `-{name}`"),
            );
            return Kind::Word(Cow::Owned(format!("-{name}")));
        }
        Kind::Word(self.without_operator(word).into())
    }

    /// A property without the operator that is stuck to it, as in `device.deviceName-eq`. The operator is the next token.
    fn without_operator(&mut self, word: &'t str) -> &'t str {
        let parts = word.rfind('-').and_then(|dash| word.split_at_checked(dash));
        let Some((word, operator)) =
            parts.filter(|(name, end)| name.contains('.') && words::find(end).is_some())
        else {
            return word;
        };
        self.at -= operator.len();
        let message = format!("there is no space before `{operator}`");
        let help = format!("write `{word} {operator}`");
        self.syntax(self.at..self.at + operator.len(), message, help);
        word
    }
}

fn belongs(next: char) -> bool {
    let ends = next.is_whitespace()
        || "()[]{},=!<>&|".contains(next)
        || INVISIBLE.contains(&next)
        || matches!(Quote::of(next), Some(Quote::Double | Quote::CurlyDouble));
    !ends
}

/// Is it a connective or an operator, by its letters?
fn is_name(name: &str) -> bool {
    !name.is_empty() && name.chars().all(|next| next.is_ascii_alphabetic())
}
