//! Values against what a Mac prints of them.

use crate::compare::is_same;
use crate::lift::Precision;
use crate::value::{Date, Dictionary, Node, Value, date_to_text};
use std::fmt::Write as _;

/// How a value compares with what was printed of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Agreement {
    Same,
    /// What was printed is cut, and what is left of it agrees.
    Unknown,
    Different,
}

impl Agreement {
    fn of(same: bool) -> Self {
        if same { Self::Same } else { Self::Different }
    }

    /// Of several parts: that of the worst.
    fn all(parts: impl IntoIterator<Item = Self>) -> Self {
        parts.into_iter().max().unwrap_or(Self::Same)
    }
}

/// Does the Mac have what was meant?
pub(super) fn compare(meant: &Value, printed: &Value, precision: Precision) -> Agreement {
    match (meant, printed) {
        (Value::Dictionary(meant), Value::Dictionary(printed)) => {
            dictionaries(meant, printed, precision)
        }
        (Value::Array(meant), Value::Array(printed)) => arrays(meant, printed, precision),
        _ => match precision {
            Precision::Exact => Agreement::of(is_same(meant, printed, false)),
            Precision::Text => text(meant, printed),
        },
    }
}

fn dictionaries(meant: &Dictionary, printed: &Dictionary, precision: Precision) -> Agreement {
    if meant.len() != printed.len() {
        return Agreement::Different;
    }
    Agreement::all(meant.iter().map(|entry| match printed.get(&entry.key) {
        Some(value) => compare(&entry.value.value, &value.value, precision),
        None => Agreement::Different,
    }))
}

fn arrays(meant: &[Node], printed: &[Node], precision: Precision) -> Agreement {
    if meant.len() != printed.len() {
        return Agreement::Different;
    }
    let pairs = meant.iter().zip(printed);
    Agreement::all(pairs.map(|(meant, printed)| compare(&meant.value, &printed.value, precision)))
}

/// A value against the text that a description has of it.
fn text(meant: &Value, printed: &Value) -> Agreement {
    let (Value::Data(meant), Value::String(printed)) = (meant, printed) else {
        let printed = match printed {
            Value::String(text) => text.as_str(),
            _ => return Agreement::of(meant == printed),
        };
        return Agreement::of(described(meant).iter().any(|form| form == printed));
    };
    cut_data(meant, printed)
}

/// The forms that a description may give a value.
fn described(value: &Value) -> Vec<String> {
    match value {
        Value::Boolean(truth) => vec![u8::from(*truth).to_string(), truth.to_string()],
        Value::Integer(number) => vec![number.to_string()],
        Value::Real(number) => vec![number.to_string(), format!("{number:?}")],
        Value::String(text) => vec![text.clone()],
        Value::Date(date) => vec![date_to_text(date), spaced(date)],
        _ => Vec::new(),
    }
}

/// `2026-11-21 08:00:00 +0000`
fn spaced(date: &Date) -> String {
    let text = date_to_text(date);
    text.replace('T', " ").replace('Z', " +0000")
}

/// Data of which `{length = 812, bytes = 0x30820328 ... 0a0b0c0d}` is left.
fn cut_data(meant: &[u8], printed: &str) -> Agreement {
    let hexadecimal = meant.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    });
    let agrees = || {
        let inner = printed.strip_prefix("{length = ")?.strip_suffix('}')?;
        let (length, bytes) = inner.split_once(", bytes = 0x")?;
        let (head, tail) = bytes.split_once("...")?;
        let digits = |text: &str| text.replace(char::is_whitespace, "").to_ascii_lowercase();
        let same = length.trim().parse() == Ok(meant.len())
            && hexadecimal.starts_with(&digits(head))
            && hexadecimal.ends_with(&digits(tail));
        Some(same)
    };
    match agrees() {
        Some(true) => Agreement::Unknown,
        _ => Agreement::Different,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::parse_date;

    fn in_text(meant: impl Into<Value>, printed: &str) -> Agreement {
        compare(&meant.into(), &printed.into(), Precision::Text)
    }

    #[test]
    fn texts_stand_for_values_of_every_type() {
        assert_eq!(in_text(true, "1"), Agreement::Same);
        assert_eq!(in_text(true, "0"), Agreement::Different);
        assert_eq!(in_text(15_i64, "15"), Agreement::Same);
        assert_eq!(in_text(Value::Real(0.5), "0.5"), Agreement::Same);
        assert_eq!(in_text("On", "On"), Agreement::Same);
        let date = parse_date("2026-11-21T08:00:00Z").unwrap();
        assert_eq!(
            in_text(Value::Date(date), "2026-11-21 08:00:00 +0000"),
            Agreement::Same
        );
    }

    #[test]
    fn types_count_where_they_are_printed() {
        let exact = |meant: Value, printed: Value| compare(&meant, &printed, Precision::Exact);
        assert_eq!(exact(true.into(), 1_i64.into()), Agreement::Different);
        assert_eq!(exact(Value::Real(2.0), 2_i64.into()), Agreement::Same);
        assert_eq!(exact("1".into(), 1_i64.into()), Agreement::Different);
    }

    #[test]
    fn cut_data_agrees_or_differs_but_is_never_the_same() {
        let printed = "{length = 4, bytes = 0x01 ... 04}";
        assert_eq!(
            in_text(Value::Data(vec![1, 2, 3, 4]), printed),
            Agreement::Unknown
        );
        assert_eq!(
            in_text(Value::Data(vec![1, 2, 3, 5]), printed),
            Agreement::Different
        );
        assert_eq!(
            in_text(Value::Data(vec![1, 4]), printed),
            Agreement::Different
        );
    }

    #[test]
    fn lists_and_dictionaries_are_compared_whole() {
        let list = |items: &[&str]| -> Value {
            let items = items.iter().map(|item| Node::derived(*item));
            Value::Array(items.collect())
        };
        let same = |a: &[&str], b: &[&str]| compare(&list(a), &list(b), Precision::Exact);
        assert_eq!(same(&["a"], &["a"]), Agreement::Same);
        assert_eq!(same(&["a"], &["a", "b"]), Agreement::Different);
    }
}
