//! JSON text to a tree with places.
//!
//! Most JSON is YAML, but not all of it: tabs after a colon, surrogate pairs in escapes and long keys are not.

use super::limits::MAX_DEPTH;
use super::unique;
use crate::diagnostic::{Code, Diagnostic, Pointer, rules};
use crate::value::{Entry, FileId, Node, Span, Value};

/// Reads JSON; `None` where it is not JSON, which is reported.
///
/// Numbers without a fraction and an exponent are integers. Keys that stand twice are reported, and the first one stays.
///
/// ```
/// use russet::diagnostic::Files;
/// let mut files = Files::new();
/// let text = r#"{ "id": "x", "version": 2 }"#;
/// let file = files.add("policy.json", text);
/// let (node, diagnostics) = russet::source::read_json(text, file);
/// let node = node.unwrap();
/// let version = node.value.as_dictionary().unwrap().get("version").unwrap();
/// assert_eq!(version.value.as_integer(), Some(2));
/// assert_eq!(files.position(version.span).unwrap().column, 25);
/// assert!(diagnostics.is_empty());
/// ```
#[must_use]
pub fn read_json(text: &str, file: FileId) -> (Option<Node>, Vec<Diagnostic>) {
    let mut reader = Reader {
        text,
        at: if text.starts_with('\u{feff}') { 3 } else { 0 },
        file,
        diagnostics: Vec::new(),
    };
    let node = match reader.document() {
        Ok(node) => Some(node),
        Err(fault) => {
            reader.report_fault(&fault);
            None
        }
    };
    (node, reader.diagnostics)
}

struct Reader<'t> {
    text: &'t str,
    /// The next byte to read; always where a character begins.
    at: usize,
    file: FileId,
    diagnostics: Vec<Diagnostic>,
}

/// What keeps the text from being JSON.
struct Fault {
    code: Code,
    message: String,
    at: usize,
    pointer: Pointer,
}

type Outcome<T> = Result<T, Fault>;

impl<'t> Reader<'t> {
    fn document(&mut self) -> Outcome<Node> {
        let root = Pointer::root();
        let node = self.value(&root, 0)?;
        self.blank();
        match self.peek() {
            None => Ok(node),
            Some(_) => Err(self.fault("nothing may come after the value", &root)),
        }
    }

    fn value(&mut self, pointer: &Pointer, level: usize) -> Outcome<Node> {
        self.blank();
        let start = self.at;
        let value = match self.peek() {
            Some(b'{' | b'[') if level >= MAX_DEPTH => {
                let message = format!(
                    "dictionaries and lists stand in each other more than {MAX_DEPTH} deep"
                );
                let code = &rules::P005;
                return Err(Fault {
                    code,
                    ..self.fault(message, pointer)
                });
            }
            Some(b'{') => self.object(pointer, level)?,
            Some(b'[') => self.array(pointer, level)?,
            Some(b'"') => self.string(pointer)?.into(),
            Some(b'-' | b'0'..=b'9') => self.number(pointer)?,
            Some(b'a'..=b'z') => self.word(pointer)?,
            Some(_) => return Err(self.fault("no value begins with this character", pointer)),
            None => return Err(self.fault("the file ends where a value belongs", pointer)),
        };
        Ok(Node::new(value, self.span(start)))
    }

    fn object(&mut self, pointer: &Pointer, level: usize) -> Outcome<Value> {
        let mut entries = Vec::new();
        self.at += 1;
        while !self.ends(b'}', entries.is_empty(), pointer)? {
            self.blank();
            let start = self.at;
            if self.peek() != Some(b'"') {
                return Err(self.fault("a key in double quotes belongs here", pointer));
            }
            let key = self.string(pointer)?;
            let key_span = self.span(start);
            self.blank();
            if !self.take(b':') {
                return Err(self.fault("`:` belongs after the key", pointer));
            }
            let value = self.value(&pointer.key(&key), level + 1)?;
            entries.push(Entry {
                key,
                key_span,
                value,
            });
        }
        let (dictionary, diagnostics) = unique::dictionary(entries, pointer);
        self.diagnostics.extend(diagnostics);
        Ok(dictionary.into())
    }

    fn array(&mut self, pointer: &Pointer, level: usize) -> Outcome<Value> {
        let mut items = Vec::new();
        self.at += 1;
        while !self.ends(b']', items.is_empty(), pointer)? {
            let item = self.value(&pointer.index(items.len()), level + 1)?;
            items.push(item);
        }
        Ok(Value::Array(items))
    }

    /// Takes the end of an object or array, or the comma before its next item.
    fn ends(&mut self, end: u8, first: bool, pointer: &Pointer) -> Outcome<bool> {
        self.blank();
        if self.take(end) {
            return Ok(true);
        }
        if first || self.take(b',') {
            return Ok(false);
        }
        let end = char::from(end);
        Err(self.fault(format!("`,` or `{end}` belongs here"), pointer))
    }

    fn string(&mut self, pointer: &Pointer) -> Outcome<String> {
        let rest = self.rest();
        let mut escaped = false;
        let end = rest.bytes().skip(1).position(|byte| {
            let ends = byte == b'"' && !escaped;
            escaped = byte == b'\\' && !escaped;
            ends
        });
        let Some(quoted) = end.and_then(|end| rest.get(..end + 2)) else {
            return Err(self.fault("this text has no quote at its end", pointer));
        };
        match serde_json::from_str(quoted) {
            Ok(text) => {
                self.at += quoted.len();
                Ok(text)
            }
            Err(_) => Err(self.fault(
                "this text has an escape or a control character that JSON does not know",
                pointer,
            )),
        }
    }

    fn number(&mut self, pointer: &Pointer) -> Outcome<Value> {
        let number = self.word_of(|byte| byte.is_ascii_digit() || b"+-.eE".contains(&byte));
        let real: Option<f64> = serde_json::from_str(number).ok();
        let is_whole = !number.contains(['.', 'e', 'E']);
        let value = match (real, number.parse::<i128>()) {
            (None, _) => return Err(self.fault(format!("`{number}` is not a number"), pointer)),
            (Some(_), Ok(whole)) if is_whole && fits(whole) => Value::Integer(whole),
            (Some(real), _) if !is_whole => Value::Real(real),
            _ => {
                let message =
                    format!("`{number}` is more than the 64 bits that a property list holds");
                let code = &rules::P009;
                return Err(Fault {
                    code,
                    ..self.fault(message, pointer)
                });
            }
        };
        self.at += number.len();
        Ok(value)
    }

    fn word(&mut self, pointer: &Pointer) -> Outcome<Value> {
        let word = self.word_of(|byte| byte.is_ascii_alphanumeric());
        let value = match word {
            "true" => Value::Boolean(true),
            "false" => Value::Boolean(false),
            "null" => Value::Null,
            _ => {
                let message = format!("`{word}` is no value; a text stands in double quotes");
                return Err(self.fault(message, pointer));
            }
        };
        self.at += word.len();
        Ok(value)
    }

    fn word_of(&self, belongs: impl Fn(u8) -> bool) -> &'t str {
        let rest = self.rest();
        let end = rest.bytes().position(|byte| !belongs(byte));
        end.and_then(|end| rest.get(..end)).unwrap_or(rest)
    }

    fn blank(&mut self) {
        self.at += self
            .word_of(|byte| matches!(byte, b' ' | b'\t' | b'\n' | b'\r'))
            .len();
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn take(&mut self, byte: u8) -> bool {
        let is_next = self.peek() == Some(byte);
        self.at += usize::from(is_next);
        is_next
    }

    fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or("")
    }

    fn span(&self, start: usize) -> Span {
        let offset = |at| u32::try_from(at).unwrap_or(u32::MAX);
        Span::new(self.file, offset(start), offset(self.at))
    }

    fn fault(&self, message: impl Into<String>, pointer: &Pointer) -> Fault {
        Fault {
            code: &rules::P024,
            message: message.into(),
            at: self.at,
            pointer: pointer.clone(),
        }
    }

    fn report_fault(&mut self, fault: &Fault) {
        self.at = fault.at;
        let width = self.rest().chars().next().map_or(0, char::len_utf8);
        self.at += width;
        let message = if fault.code == &rules::P024 {
            format!("this is not JSON: {}", fault.message)
        } else {
            fault.message.clone()
        };
        let span = self.span(fault.at);
        let pointer = fault.pointer.clone();
        self.diagnostics
            .push(Diagnostic::new(fault.code, message, span, pointer));
    }
}

/// Does a property list hold this integer?
fn fits(number: i128) -> bool {
    i64::try_from(number).is_ok() || u64::try_from(number).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (Option<Node>, Vec<String>) {
        let (node, diagnostics) = read_json(text, FileId(0));
        let found = diagnostics.into_iter().map(|found| {
            let underlined = text.get(found.span.start as usize..found.span.end as usize);
            let (code, message) = (found.code.code, found.message);
            format!(
                "{code} {} {message} [{}]",
                found.pointer,
                underlined.unwrap()
            )
        });
        (node, found.collect())
    }

    #[test]
    fn reads_what_yaml_does_not() {
        let text = "\u{feff}{\n\t\"a\":\t\"\\ud83d\\ude00\\/\",\n\t\"b\": [1, -2.5e1, true, null, {}, []]\n}\n";
        let (node, diagnostics) = read(text);
        assert!(diagnostics.is_empty(), "{diagnostics:?}");
        let node = node.unwrap();
        let fields = node.value.as_dictionary().unwrap();
        assert_eq!(fields.get("a").unwrap().value.as_str(), Some("😀/"));
        let items = fields.get("b").unwrap().value.as_array().unwrap();
        assert_eq!(items[0].value, Value::Integer(1));
        assert_eq!(items[1].value, Value::Real(-25.0));
        assert_eq!(items[3].value, Value::Null);
        let spans: Vec<_> = items
            .iter()
            .map(|item| {
                text.get(item.span.start as usize..item.span.end as usize)
                    .unwrap()
            })
            .collect();
        assert_eq!(spans, ["1", "-2.5e1", "true", "null", "{}", "[]"]);
    }

    #[test]
    fn says_what_is_wrong_and_where() {
        for (text, expected) in [
            (
                "",
                "P024  this is not JSON: the file ends where a value belongs []",
            ),
            (
                "{\"a\": tru}",
                "P024 /a this is not JSON: `tru` is no value; a text stands in double quotes [t]",
            ),
            (
                "{\"a\": 1,}",
                "P024  this is not JSON: a key in double quotes belongs here [}]",
            ),
            (
                "[1 2]",
                "P024  this is not JSON: `,` or `]` belongs here [2]",
            ),
            (
                "[1,]",
                "P024 /1 this is not JSON: no value begins with this character []]",
            ),
            (
                "{\"a\" 1}",
                "P024  this is not JSON: `:` belongs after the key [1]",
            ),
            (
                "[\"a]",
                "P024 /0 this is not JSON: this text has no quote at its end [\"]",
            ),
            ("[01]", "P024 /0 this is not JSON: `01` is not a number [0]"),
            (
                "1 // one",
                "P024  this is not JSON: nothing may come after the value [/]",
            ),
            (
                "[ü]",
                "P024 /0 this is not JSON: no value begins with this character [ü]",
            ),
            (
                "\"\\ud800\"",
                "P024  this is not JSON: this text has an escape or a control character that JSON does not know [\"]",
            ),
            (
                "[18446744073709551616]",
                "P009 /0 `18446744073709551616` is more than the 64 bits that a property list holds [1]",
            ),
        ] {
            let (node, diagnostics) = read(text);
            assert_eq!(diagnostics, [expected]);
            assert!(node.is_none());
        }
    }

    #[test]
    fn keeps_the_first_of_two_keys() {
        let (node, diagnostics) = read(r#"{"x": {"a": 1, "b": 2, "a": 3}}"#);
        assert_eq!(
            diagnostics,
            ["P007 /x/a the key `a` stands twice in one dictionary [\"a\"]"]
        );
        let node = node.unwrap();
        let inner = node.value.as_dictionary().unwrap().get("x").unwrap();
        let inner = inner.value.as_dictionary().unwrap();
        assert_eq!(inner.get("a").unwrap().value, Value::Integer(1));
        assert_eq!(inner.len(), 2);
    }

    #[test]
    fn refuses_deep_nesting() {
        let (node, diagnostics) = read(&"[".repeat(10_000));
        assert!(node.is_none());
        assert!(diagnostics[0].starts_with("P005 /0/0"), "{diagnostics:?}");
        let fine = "[".repeat(MAX_DEPTH) + &"]".repeat(MAX_DEPTH);
        assert!(read(&fine).0.is_some());
    }
}
