//! The text that macOS makes of a dictionary when it describes it: the property lists of old, with two additions.
//!
//! `{ key = value; list = (1, 2); }`, texts in quotes where they need them, data as `<30820122 …>` or as
//! `{length = 290, bytes = 0x30820122 ... 0001}` with its middle cut out. Everything but data, lists and dictionaries is
//! a text: no library reads this, since those for the old property lists know no cut data.

use crate::diagnostic::{Diagnostic, Pointer, rules};
use crate::value::{Dictionary, Entry, Node, Span, Value};

/// How deep lists and dictionaries may nest.
const MAX_DEPTH: usize = 128;

/// Why a description cannot be read.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Fault {
    what: &'static str,
    /// The byte of the text where reading stopped.
    at: usize,
}

impl Fault {
    /// The diagnostic, at the text that holds the description.
    pub(super) fn at(&self, span: Span, pointer: &Pointer) -> Diagnostic {
        let message = format!(
            "the settings of this payload cannot be read: {} (byte {} of the text)",
            self.what, self.at
        );
        Diagnostic::new(&rules::P052, message, span, pointer.clone())
            .with_help("take the output of `profiles show -output stdout-xml`, which keeps types")
    }
}

type Outcome<T> = Result<T, Fault>;

/// Reads the description of a dictionary, with its braces or without. Everything in it stands at `span`.
pub(super) fn read(text: &str, span: Span) -> Outcome<Dictionary> {
    let mut reader = Reader { text, at: 0, span };
    reader.space();
    let entries = if reader.take('{') {
        reader.entries(0)?
    } else {
        reader.entries_until(None, 0)?
    };
    reader.space();
    match reader.peek() {
        None => Ok(entries),
        Some(_) => Err(reader.fault("something follows the settings")),
    }
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
    span: Span,
}

impl Reader<'_> {
    fn rest(&self) -> &str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn next(&mut self) -> Option<char> {
        let next = self.peek()?;
        self.at += next.len_utf8();
        Some(next)
    }

    fn take(&mut self, wanted: char) -> bool {
        let found = self.peek() == Some(wanted);
        if found {
            self.at += wanted.len_utf8();
        }
        found
    }

    fn space(&mut self) {
        while self.peek().is_some_and(char::is_whitespace) {
            self.next();
        }
    }

    const fn fault(&self, what: &'static str) -> Fault {
        Fault { what, at: self.at }
    }

    fn value(&mut self, depth: usize) -> Outcome<Value> {
        if depth > MAX_DEPTH {
            return Err(self.fault("it nests deeper than 128 levels"));
        }
        self.space();
        if self.take('{') {
            return match self.cut_data()? {
                Some(data) => Ok(data),
                None => Ok(Value::Dictionary(self.entries(depth + 1)?)),
            };
        }
        if self.take('(') {
            return self.list(depth + 1);
        }
        if self.take('<') {
            return self.data();
        }
        self.word().map(Value::String)
    }

    /// The entries after `{`, up to its `}`.
    fn entries(&mut self, depth: usize) -> Outcome<Dictionary> {
        self.entries_until(Some('}'), depth)
    }

    fn entries_until(&mut self, end: Option<char>, depth: usize) -> Outcome<Dictionary> {
        let mut entries = Dictionary::new();
        loop {
            self.space();
            match (self.peek(), end) {
                (None, None) => return Ok(entries),
                (None, Some(_)) => return Err(self.fault("a `}` is missing")),
                (Some(next), Some(end)) if next == end => {
                    self.next();
                    return Ok(entries);
                }
                _ => {
                    let entry = self.entry(depth)?;
                    entries.insert(entry);
                }
            }
        }
    }

    fn entry(&mut self, depth: usize) -> Outcome<Entry> {
        let key = self.word()?;
        self.space();
        if !self.take('=') {
            return Err(self.fault("a `=` is missing after a key"));
        }
        let value = self.value(depth)?;
        self.space();
        if !self.take(';') && !matches!(self.peek(), None | Some('}')) {
            return Err(self.fault("a `;` is missing after a value"));
        }
        Ok(Entry {
            key,
            key_span: self.span,
            value: Node::new(value, self.span),
        })
    }

    fn list(&mut self, depth: usize) -> Outcome<Value> {
        let mut items = Vec::new();
        loop {
            self.space();
            if self.take(')') {
                return Ok(Value::Array(items));
            }
            let value = self.value(depth)?;
            items.push(Node::new(value, self.span));
            self.space();
            if !self.take(',') && self.peek() != Some(')') {
                return Err(self.fault("a `)` is missing"));
            }
        }
    }

    /// `<30820122 a2b4>`
    fn data(&mut self) -> Outcome<Value> {
        let Some((digits, _)) = self.rest().split_once('>') else {
            return Err(self.fault("a `>` is missing"));
        };
        let bytes = hexadecimal(digits).ok_or_else(|| self.fault("data is not hexadecimal"))?;
        self.at += digits.len() + 1;
        Ok(Value::Data(bytes))
    }

    /// `length = 290, bytes = 0x30820122 ... 0001}` after its brace. Data that is cut stays the text of its form, which
    /// comparing knows; `None` where this is a dictionary.
    fn cut_data(&mut self) -> Outcome<Option<Value>> {
        let rest = self.rest();
        let Some(inner) = rest
            .trim_start()
            .starts_with("length = ")
            .then(|| rest.split_once('}'))
            .flatten()
            .map(|(inner, _)| inner)
        else {
            return Ok(None);
        };
        let Some((length, digits)) = inner.split_once(", bytes = 0x") else {
            return Ok(None);
        };
        let whole = hexadecimal(digits);
        let value = match whole {
            Some(bytes) => Value::Data(bytes),
            None if digits.contains("...") => {
                Value::String(format!("{{{}, bytes = 0x{digits}}}", length.trim()))
            }
            None => return Err(self.fault("data is not hexadecimal")),
        };
        self.at += inner.len() + 1;
        Ok(Some(value))
    }

    /// A text, in quotes or up to the next sign that has a meaning.
    fn word(&mut self) -> Outcome<String> {
        self.space();
        if self.take('"') {
            return self.quoted();
        }
        let ends = |c: char| c.is_whitespace() || "={}();,\"".contains(c);
        let end = self.rest().find(ends).unwrap_or(self.rest().len());
        if end == 0 {
            return Err(self.fault("a text is missing"));
        }
        let word = self.rest().get(..end).unwrap_or_default().to_owned();
        self.at += end;
        Ok(word)
    }

    fn quoted(&mut self) -> Outcome<String> {
        let mut units: Vec<u16> = Vec::new();
        loop {
            match self.next() {
                None => return Err(self.fault("a quotation mark is missing")),
                Some('"') => return Ok(String::from_utf16_lossy(&units)),
                Some('\\') => units.extend(self.escape()),
                Some(other) => units.extend(other.encode_utf16(&mut [0; 2]).iter()),
            }
        }
    }

    /// What stands after a backslash: `n`, `U00e9`, or three octal digits.
    fn escape(&mut self) -> Vec<u16> {
        let (radix, digits) = match self.peek() {
            Some('U' | 'u') => (16, self.rest().get(1..5)),
            Some('0'..='7') => (8, self.rest().get(..3)),
            _ => (10, None),
        };
        if let Some(unit) = digits.and_then(|digits| u16::from_str_radix(digits, radix).ok()) {
            self.at += if radix == 16 { 5 } else { 3 };
            return vec![unit];
        }
        let meant = match self.next() {
            Some('n') => '\n',
            Some('t') => '\t',
            Some('r') => '\r',
            Some(other) => other,
            None => return Vec::new(),
        };
        meant.encode_utf16(&mut [0; 2]).to_vec()
    }
}

fn hexadecimal(digits: &str) -> Option<Vec<u8>> {
    let digits: Vec<u8> = digits
        .chars()
        .filter(|c| !c.is_whitespace())
        .map(|c| c.to_digit(16).and_then(|digit| u8::try_from(digit).ok()))
        .collect::<Option<_>>()?;
    let pairs = digits.chunks(2);
    pairs
        .map(|pair| match pair {
            [high, low] => Some(high << 4 | low),
            _ => None,
        })
        .collect()
}
