//! Values as text for people.

use super::identity::digest;
use crate::value::{Value, date_to_text};

/// What stands for a secret.
pub(super) const SECRET: &str = "(secret)";

/// Longer texts are cut.
const LONGEST: usize = 200;

/// A value on one line: texts in quotes, data by its size and the beginning of its SHA-256.
///
/// ```
/// use russet::value::Value;
/// assert_eq!(russet::compare::show(&"On".into()), "\"On\"");
/// assert_eq!(russet::compare::show(&Value::Data(vec![1, 2])), "2 bytes (a12871fe)");
/// ```
#[must_use]
pub fn show(value: &Value) -> String {
    match value {
        Value::Null => "null".to_owned(),
        Value::Boolean(truth) => truth.to_string(),
        Value::Integer(number) => number.to_string(),
        Value::Real(number) => format!("{number:?}"),
        Value::String(text) => quoted(text),
        Value::Date(date) => date_to_text(date),
        Value::Data(bytes) => format!("{} bytes ({})", bytes.len(), digest(bytes)),
        Value::Array(items) => {
            let items: Vec<_> = items.iter().map(|item| show(&item.value)).collect();
            cut(&format!("[{}]", items.join(", ")))
        }
        Value::Dictionary(entries) => {
            let entries: Vec<_> = entries
                .iter()
                .map(|entry| format!("{}: {}", entry.key, show(&entry.value.value)))
                .collect();
            cut(&format!("{{{}}}", entries.join(", ")))
        }
    }
}

/// A value, or what stands for it where it is secret.
pub(crate) fn show_unless_secret(value: &Value, is_secret: bool) -> String {
    if is_secret {
        SECRET.to_owned()
    } else {
        show(value)
    }
}

fn quoted(text: &str) -> String {
    cut(&format!("{text:?}"))
}

fn cut(text: &str) -> String {
    match text.char_indices().nth(LONGEST) {
        None => text.to_owned(),
        Some((at, _)) => format!("{}…", text.get(..at).unwrap_or_default()),
    }
}
