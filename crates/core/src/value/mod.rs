//! The one tree that every reader yields and every later stage works on: property-list values with places.

mod date;
mod dictionary;
mod span;

pub use date::{date_to_text, parse_date};
pub use dictionary::{Dictionary, Entry};
pub use plist::Date;
pub use span::{FileId, Span};

use russet_payloads::{Kind, Scalar};

/// A value and where it stands.
///
/// Two nodes are equal when their values are: where they stand and how they came there plays no part.
#[derive(Clone, Debug)]
pub struct Node {
    /// The value.
    pub value: Value,
    /// Where it stands in its file.
    pub span: Span,
    /// It came from outside the source text (`!env`, `!file`, a variable set on the command line), so a
    /// secret here is not written out in the source.
    pub supplied: bool,
}

impl Node {
    /// A value at a place.
    #[must_use]
    pub fn new(value: impl Into<Value>, span: Span) -> Self {
        Self {
            value: value.into(),
            span,
            supplied: false,
        }
    }

    /// The items of a list, or the one value that stands in place of a list.
    #[must_use]
    pub fn items(&self) -> &[Self] {
        match &self.value {
            Value::Array(items) => items,
            _ => std::slice::from_ref(self),
        }
    }

    /// Says of the value and everything in it that a program supplied it, at one place.
    pub(crate) fn supply(&mut self, place: Span) {
        self.span = place;
        self.supplied = true;
        match &mut self.value {
            Value::Array(items) => items.iter_mut().for_each(|item| item.supply(place)),
            Value::Dictionary(entries) => {
                for entry in entries.iter_mut() {
                    entry.key_span = place;
                    entry.value.supply(place);
                }
            }
            _ => {}
        }
    }

    /// A value that no file holds: derived, or given through the API.
    #[must_use]
    pub fn derived(value: impl Into<Value>) -> Self {
        Self::new(value, Span::NONE)
    }
}

impl PartialEq for Node {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

/// A property-list value. `Null` exists in YAML and JSON only and is an error wherever a setting belongs.
#[derive(Clone, Debug, PartialEq)]
#[expect(missing_docs, reason = "the names are the property list's own")]
pub enum Value {
    Null,
    Boolean(bool),
    Integer(i128),
    Real(f64),
    String(String),
    Date(Date),
    Data(Vec<u8>),
    Array(Vec<Node>),
    Dictionary(Dictionary),
}

impl Value {
    /// The property-list type; `Null` has none.
    #[must_use]
    pub const fn kind(&self) -> Option<Kind> {
        Some(match self {
            Self::Null => return None,
            Self::Boolean(_) => Kind::Boolean,
            Self::Integer(_) => Kind::Integer,
            Self::Real(_) => Kind::Real,
            Self::String(_) => Kind::String,
            Self::Date(_) => Kind::Date,
            Self::Data(_) => Kind::Data,
            Self::Array(_) => Kind::Array,
            Self::Dictionary(_) => Kind::Dictionary,
        })
    }

    /// The text of a string.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        if let Self::String(text) = self {
            Some(text)
        } else {
            None
        }
    }

    /// The number of an integer.
    #[must_use]
    pub const fn as_integer(&self) -> Option<i128> {
        if let Self::Integer(number) = self {
            Some(*number)
        } else {
            None
        }
    }

    /// The truth of a boolean.
    #[must_use]
    pub const fn as_bool(&self) -> Option<bool> {
        if let Self::Boolean(truth) = self {
            Some(*truth)
        } else {
            None
        }
    }

    /// The items of an array.
    #[must_use]
    pub fn as_array(&self) -> Option<&[Node]> {
        if let Self::Array(items) = self {
            Some(items)
        } else {
            None
        }
    }

    /// The entries of a dictionary.
    #[must_use]
    pub const fn as_dictionary(&self) -> Option<&Dictionary> {
        if let Self::Dictionary(entries) = self {
            Some(entries)
        } else {
            None
        }
    }
}

impl From<bool> for Value {
    fn from(truth: bool) -> Self {
        Self::Boolean(truth)
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Self::Integer(number.into())
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::String(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::String(text)
    }
}

impl From<Vec<Node>> for Value {
    fn from(items: Vec<Node>) -> Self {
        Self::Array(items)
    }
}

impl From<Dictionary> for Value {
    fn from(entries: Dictionary) -> Self {
        Self::Dictionary(entries)
    }
}

impl From<Scalar> for Value {
    fn from(scalar: Scalar) -> Self {
        match scalar {
            Scalar::String(text) => text.into(),
            Scalar::Integer(number) => number.into(),
            Scalar::Real(number) => Self::Real(number),
            Scalar::Boolean(truth) => truth.into(),
        }
    }
}
