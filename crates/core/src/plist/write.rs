//! Writing: XML as Apple's tools write it, with the keys of every dictionary sorted.

use super::MAX_DEPTH;
use super::binary::whole_seconds;
use super::xml::first_forbidden;
use crate::diagnostic::{Diagnostic, Pointer, rules};
use crate::value::{Dictionary, Entry, Node, Span, Value};
use plist::stream::{Writer, XmlWriter};
use plist::{Integer, XmlWriteOptions};
use std::borrow::Cow;

/// Writes a property list as XML; the same tree always gives the same bytes.
///
/// # Errors
///
/// What a property list cannot hold, see [`unwritable`].
///
/// ```
/// use russet::value::{Dictionary, Node};
/// let mut root = Dictionary::new();
/// root.set("autohide", true);
/// let xml = russet::plist::write(&Node::derived(root)).unwrap();
/// assert!(String::from_utf8(xml).unwrap().contains("\t<key>autohide</key>\n\t<true/>\n"));
/// ```
pub fn write(root: &Node) -> Result<Vec<u8>, Vec<Diagnostic>> {
    let mut xml = xml(root, &XmlWriteOptions::default())?;
    xml.push(b'\n');
    Ok(xml)
}

/// Writes the keys and values of a dictionary only, without `<plist>` and `<dict>` around them.
///
/// # Errors
///
/// What a property list cannot hold, see [`unwritable`].
pub fn write_entries(entries: &Dictionary) -> Result<Vec<u8>, Vec<Diagnostic>> {
    let root = Node::derived(entries.clone());
    let xml = xml(&root, &XmlWriteOptions::default().root_element(false))?;
    let inner = xml
        .strip_prefix(b"<dict>\n")
        .and_then(|rest| rest.strip_suffix(b"</dict>"));
    Ok(inner.unwrap_or_default().to_vec())
}

fn xml(root: &Node, options: &XmlWriteOptions) -> Result<Vec<u8>, Vec<Diagnostic>> {
    let problems = unwritable(root, &Pointer::root());
    if !problems.is_empty() {
        return Err(problems);
    }
    let mut bytes = Vec::new();
    let mut writer = XmlWriter::new_with_options(&mut bytes, options);
    match events(&mut writer, &root.value) {
        Ok(()) => Ok(bytes),
        Err(error) => Err(vec![Diagnostic::new(
            &rules::P050,
            format!("the property list cannot be written: {error}"),
            root.span,
            Pointer::root(),
        )]),
    }
}

/// Recursion ends at [`MAX_DEPTH`], which [`unwritable`] has made sure of.
fn events(writer: &mut impl Writer, value: &Value) -> Result<(), plist::Error> {
    match value {
        Value::Boolean(truth) => writer.write_boolean(*truth),
        Value::Integer(number) => writer.write_integer(integer(*number).unwrap_or(0.into())),
        Value::Real(number) => writer.write_real(*number),
        Value::String(text) => writer.write_string(Cow::Borrowed(text)),
        Value::Data(data) => writer.write_data(Cow::Borrowed(data)),
        Value::Date(date) => writer.write_date(whole_seconds(*date).unwrap_or(*date)),
        Value::Array(items) => {
            writer.write_start_array(None)?;
            for item in items {
                events(writer, &item.value)?;
            }
            writer.write_end_collection()
        }
        Value::Dictionary(dictionary) => {
            writer.write_start_dictionary(None)?;
            for entry in sorted(dictionary) {
                writer.write_string(Cow::Borrowed(&entry.key))?;
                events(writer, &entry.value.value)?;
            }
            writer.write_end_collection()
        }
        // Refused before the first event.
        Value::Null => writer.write_string(Cow::Borrowed("")),
    }
}

fn sorted(dictionary: &Dictionary) -> Vec<&Entry> {
    let mut entries: Vec<_> = dictionary.iter().collect();
    entries.sort_by(|left, right| left.key.cmp(&right.key));
    entries
}

fn integer(number: i128) -> Option<Integer> {
    let signed = i64::try_from(number).map(Integer::from);
    signed
        .or_else(|_| u64::try_from(number).map(Integer::from))
        .ok()
}

/// Everything in a tree that a property list cannot hold: null, integers beyond 64 bits, real numbers that are not
/// finite, dates outside of the years 0 to 9999, characters that XML does not allow, and nesting that is too deep.
///
/// `at` is where the tree stands in its document.
#[must_use]
pub fn unwritable(root: &Node, at: &Pointer) -> Vec<Diagnostic> {
    let mut search = Search::default();
    search.node(root, at, 0);
    search.problems
}

/// The same for the keys of a dictionary that stands at `at`.
#[must_use]
pub fn unwritable_entries(entries: &Dictionary, at: &Pointer) -> Vec<Diagnostic> {
    let mut search = Search::default();
    search.entries(entries, at, 1);
    search.problems
}

#[derive(Default)]
struct Search {
    problems: Vec<Diagnostic>,
}

impl Search {
    fn node(&mut self, node: &Node, at: &Pointer, depth: usize) {
        match &node.value {
            Value::Array(_) | Value::Dictionary(_) if depth >= MAX_DEPTH => {
                let message = format!("arrays and dictionaries nest more than {MAX_DEPTH} deep");
                let problem = Diagnostic::new(&rules::P044, message, node.span, at.clone());
                self.problems.push(problem);
            }
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    self.node(item, &at.index(index), depth + 1);
                }
            }
            Value::Dictionary(dictionary) => self.entries(dictionary, at, depth + 1),
            Value::String(text) => self.text(text, "the text", node.span, at),
            leaf => {
                if let Some(reason) = unwritable_leaf(leaf) {
                    self.problem(reason, node.span, at);
                }
            }
        }
    }

    fn entries(&mut self, entries: &Dictionary, at: &Pointer, depth: usize) {
        for entry in entries {
            let at = at.key(&entry.key);
            self.text(&entry.key, "the key", entry.key_span, &at);
            self.node(&entry.value, &at, depth);
        }
    }

    fn text(&mut self, text: &str, what: &str, span: Span, at: &Pointer) {
        if let Some(character) = first_forbidden(text) {
            let code = u32::from(character);
            let message =
                format!("{what} holds the character U+{code:04X}, which XML does not allow");
            self.problem(&message, span, at);
        }
    }

    fn problem(&mut self, message: &str, span: Span, at: &Pointer) {
        let problem = Diagnostic::new(&rules::P050, message, span, at.clone());
        self.problems.push(problem);
    }
}

fn unwritable_leaf(value: &Value) -> Option<&'static str> {
    match value {
        Value::Null => Some("null stands where a value belongs, and a property list has no null"),
        Value::Integer(number) if integer(*number).is_none() => {
            Some("the integer does not fit into 64 bits")
        }
        Value::Real(number) if !number.is_finite() => Some("the real number is not finite"),
        Value::Date(date) if whole_seconds(*date).is_none() => {
            Some("the date lies outside of the years 0 to 9999")
        }
        _ => None,
    }
}
