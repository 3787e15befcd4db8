//! Text with what it means: names in code, links, labels. What it says comes from anywhere; the writers escape it.

use russet_payloads::Version;

/// How a label looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Nothing special.
    Plain,
    /// As it should be.
    Good,
    /// Worth a look.
    Caution,
    /// Wrong, or kept from somebody.
    Alarm,
}

/// A piece of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Inline {
    /// Words.
    Plain(String),
    /// A name or a value as it is written.
    Code(String),
    /// Words that carry the weight.
    Strong(String),
    /// Words that say less than what is around them.
    Muted(String),
    /// A label.
    Label(Tone, String),
    /// A link to another place of the report.
    Link {
        /// The id of the section or row.
        to: String,
        /// What is shown.
        label: String,
    },
}

/// A line or a paragraph.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text(pub Vec<Inline>);

impl Text {
    /// Nothing.
    #[must_use]
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// Words.
    #[must_use]
    pub fn plain(words: impl Into<String>) -> Self {
        Self::new().and(words)
    }

    /// A name or a value as it is written.
    #[must_use]
    pub fn code(name: impl Into<String>) -> Self {
        Self(vec![Inline::Code(name.into())])
    }

    /// Words that say less than what is around them.
    #[must_use]
    pub fn muted(words: impl Into<String>) -> Self {
        Self(vec![Inline::Muted(words.into())])
    }

    /// A label.
    #[must_use]
    pub fn label(tone: Tone, words: impl Into<String>) -> Self {
        Self(vec![Inline::Label(tone, words.into())])
    }

    /// A link to another place of the report.
    #[must_use]
    pub fn link(to: impl Into<String>, label: impl Into<String>) -> Self {
        Self(vec![Inline::Link {
            to: to.into(),
            label: label.into(),
        }])
    }

    /// Sentences of ours, in which names stand in backticks.
    ///
    /// ```
    /// use russet::report::{Inline, Text};
    /// let text = Text::prose("`Defer` waits.");
    /// assert_eq!(text.0, [Inline::Code("Defer".to_owned()), Inline::Plain(" waits.".to_owned())]);
    /// ```
    #[must_use]
    pub fn prose(sentences: &str) -> Self {
        let parts: Vec<&str> = sentences.split('`').collect();
        if parts.len().is_multiple_of(2) {
            // A backtick without its counterpart is no mark.
            return Self::plain(sentences);
        }
        let mut text = Self::new();
        for (index, part) in parts.into_iter().enumerate() {
            text = match index % 2 {
                0 => text.and(part),
                _ => text.and_code(part),
            };
        }
        text
    }

    /// With words behind it.
    #[must_use]
    pub fn and(mut self, words: impl Into<String>) -> Self {
        let words = words.into();
        if !words.is_empty() {
            self.0.push(Inline::Plain(words));
        }
        self
    }

    /// With a name behind it.
    #[must_use]
    pub fn and_code(mut self, name: impl Into<String>) -> Self {
        self.0.push(Inline::Code(name.into()));
        self
    }

    /// With words behind it that carry the weight.
    #[must_use]
    pub fn and_strong(mut self, words: impl Into<String>) -> Self {
        self.0.push(Inline::Strong(words.into()));
        self
    }

    /// With another text behind it.
    #[must_use]
    pub fn then(mut self, mut other: Self) -> Self {
        self.0.append(&mut other.0);
        self
    }

    /// Is there nothing in it?
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Its words alone.
    #[must_use]
    pub fn words(&self) -> String {
        let words = self.0.iter().map(|inline| match inline {
            Inline::Plain(words)
            | Inline::Code(words)
            | Inline::Strong(words)
            | Inline::Muted(words)
            | Inline::Label(_, words)
            | Inline::Link { label: words, .. } => words.as_str(),
        });
        words.collect()
    }

    /// Texts in a row: `a, b and c`.
    pub(super) fn list(texts: Vec<Self>) -> Self {
        let last = texts.len().saturating_sub(1);
        let mut joined = Self::new();
        for (index, text) in texts.into_iter().enumerate() {
            joined = match index {
                0 => joined,
                index if index == last => joined.and(" and "),
                _ => joined.and(", "),
            };
            joined = joined.then(text);
        }
        joined
    }
}

/// A text without what would hide what it says: control characters, and those that turn the direction of writing.
pub(super) fn visible(text: &str) -> String {
    let shown = |letter: char| match letter {
        '\n' | '\t' => letter,
        '\u{200e}' | '\u{200f}' | '\u{2028}' | '\u{2029}' | '\u{061c}' => {
            char::REPLACEMENT_CHARACTER
        }
        '\u{202a}'..='\u{202e}'
        | '\u{2066}'..='\u{2069}'
        | '\u{feff}'
        | '\u{fffe}'
        | '\u{ffff}' => char::REPLACEMENT_CHARACTER,
        letter if letter.is_control() => char::REPLACEMENT_CHARACTER,
        letter => letter,
    };
    text.replace("\r\n", "\n").chars().map(shown).collect()
}

/// `1 profile`, `2 profiles`.
pub(super) fn plural(count: usize, one: &str, several: &str) -> String {
    match count {
        1 => format!("1 {one}"),
        count => format!("{count} {several}"),
    }
}

/// `macOS 14 and later`.
pub(super) fn and_later(version: Version) -> String {
    let version = version.to_string();
    format!("macOS {} and later", version.trim_end_matches(".0"))
}

/// A sentence begins with a capital letter.
pub(super) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(|letter| letter.to_uppercase());
    first.into_iter().flatten().chain(letters).collect()
}
