//! Values back to YAML: what the reader reads as the very same values, and readers of YAML 1.1 do too.

mod object;
mod profile;
mod scalar;
#[cfg(test)]
mod tests;

pub use object::{object_to_yaml, object_to_yaml_with};
pub use profile::{payload_fields, profile_fields, profile_to_yaml, profile_to_yaml_with};

use crate::value::{Dictionary, Entry, Node, Value, date_to_text};
use scalar::{Style, style};
use std::fmt::Write;

/// Writes a value as a YAML document of policy source, in block style, with a line feed at its end.
///
/// Data and dates get their tags, and `${` is written so that it is no variable. Order is kept.
///
/// ```
/// use russet::value::{Dictionary, Value};
/// let mut filevault = Dictionary::new();
/// filevault.set("Enable", "On");
/// filevault.set("Defer", true);
/// assert_eq!(russet::source::to_yaml(&filevault.into()), "Enable: \"On\"\nDefer: true\n");
/// ```
#[must_use]
pub fn to_yaml(value: &Value) -> String {
    to_yaml_with(value, &|_| None)
}

/// Writes a value; data for which `files` has a path is written as that file.
fn to_yaml_with(value: &Value, files: &DataFile<'_>) -> String {
    let mut emitter = Emitter {
        out: String::new(),
        files,
    };
    emitter.value(value, 0, Place::Root);
    emitter.out
}

/// The file that holds some data, if one does.
pub(super) type DataFile<'f> = dyn Fn(&[u8]) -> Option<String> + 'f;

/// How many characters a key may have before `:`; longer ones need `?` before them.
const LONGEST_KEY: usize = 1000;

/// Data of more bytes than this is written in several lines.
const SHORT_DATA: usize = 45;

struct Emitter<'f> {
    out: String,
    files: &'f DataFile<'f>,
}

/// What stands before a value on its line.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// Nothing.
    Root,
    /// `key:`
    Key,
    /// `-`
    Item,
}

impl Emitter<'_> {
    /// Writes a value after what stands before it, and ends the line. What it holds is indented by `indent`.
    fn value(&mut self, value: &Value, indent: usize, place: Place) {
        match value {
            Value::Dictionary(entries) if !entries.is_empty() => {
                self.entries(entries, indent, place);
            }
            Value::Array(items) if !items.is_empty() => self.items(items, indent, place),
            Value::Dictionary(_) => self.word("{}", place),
            Value::Array(_) => self.word("[]", place),
            Value::String(text) => self.text(text, indent, place),
            Value::Data(bytes) => self.data(bytes, indent, place),
            Value::Null => self.word("null", place),
            Value::Boolean(truth) => self.word(if *truth { "true" } else { "false" }, place),
            Value::Integer(number) => self.word(&number.to_string(), place),
            Value::Real(number) => self.word(&scalar::real(*number), place),
            Value::Date(date) => self.word(&format!("!date {}", date_to_text(date)), place),
        }
    }

    fn entries(&mut self, entries: &Dictionary, indent: usize, place: Place) {
        for (index, entry) in entries.iter().enumerate() {
            self.begin(indent, place, index == 0);
            self.entry(entry, indent);
        }
    }

    fn entry(&mut self, entry: &Entry, indent: usize) {
        let key = scalar::key(&entry.key);
        if key.len() > LONGEST_KEY {
            let _ = write!(self.out, "? {key}\n{:indent$}:", "");
        } else {
            let _ = write!(self.out, "{key}:");
        }
        self.value(&entry.value.value, indent + 2, Place::Key);
    }

    fn items(&mut self, items: &[Node], indent: usize, place: Place) {
        for (index, item) in items.iter().enumerate() {
            self.begin(indent, place, index == 0);
            self.out.push('-');
            self.value(&item.value, indent + 2, Place::Item);
        }
    }

    /// Begins the line of an entry or item. The first one within an item stands on the line of its `-`.
    fn begin(&mut self, indent: usize, place: Place, first: bool) {
        match place {
            Place::Item if first => self.out.push(' '),
            Place::Key if first => {
                let _ = write!(self.out, "\n{:indent$}", "");
            }
            _ => {
                let _ = write!(self.out, "{:indent$}", "");
            }
        }
    }

    fn word(&mut self, word: &str, place: Place) {
        if place != Place::Root {
            self.out.push(' ');
        }
        self.out.push_str(word);
        self.out.push('\n');
    }

    fn text(&mut self, text: &str, indent: usize, place: Place) {
        let text = text.replace("${", "$${");
        match style(&text) {
            Style::Plain => self.word(&text, place),
            Style::Quoted => self.word(&scalar::quoted(&text), place),
            Style::Literal(header) => {
                self.word(header, place);
                self.lines(text.lines(), indent.max(2));
            }
        }
    }

    fn data(&mut self, bytes: &[u8], indent: usize, place: Place) {
        use base64::Engine;
        if let Some(path) = (self.files)(bytes) {
            self.word(&format!("!file {}", scalar::key(&path)), place);
            return;
        }
        let text = base64::engine::general_purpose::STANDARD.encode(bytes);
        if bytes.len() <= SHORT_DATA {
            self.word(&format!("!base64 \"{text}\""), place);
            return;
        }
        self.word("!base64 |-", place);
        let lines = text.as_bytes().chunks(76);
        let lines = lines.map(|line| std::str::from_utf8(line).unwrap_or_default());
        self.lines(lines, indent.max(2));
    }

    fn lines<'a>(&mut self, lines: impl Iterator<Item = &'a str>, indent: usize) {
        for line in lines {
            if !line.is_empty() {
                let _ = write!(self.out, "{:indent$}{line}", "");
            }
            self.out.push('\n');
        }
    }
}
