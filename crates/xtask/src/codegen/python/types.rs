//! Python's types of values, and how they are written in lines of a length that can be read.

use crate::facts::{Key, Scalar};

/// How long a line may be.
const WIDTH: usize = 100;

/// What cannot be the name of an argument.
const KEYWORDS: [&str; 35] = [
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue",
    "def", "del", "elif", "else", "except", "finally", "for", "from", "global", "if", "import",
    "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while",
    "with", "yield",
];

/// A type: its name, and what stands in brackets behind it.
#[derive(Clone, Debug)]
pub(super) struct Type {
    name: String,
    arguments: Vec<Type>,
}

impl Type {
    pub(super) fn plain(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            arguments: Vec::new(),
        }
    }

    pub(super) fn any() -> Self {
        Self::plain("Any")
    }

    pub(super) fn sequence(item: Self) -> Self {
        Self {
            name: "Sequence".to_owned(),
            arguments: vec![item],
        }
    }

    pub(super) fn mapping(value: Self) -> Self {
        Self {
            name: "Mapping".to_owned(),
            arguments: vec![Self::plain("str"), value],
        }
    }

    /// One of several; no more than one is that.
    pub(super) fn union(mut alternatives: Vec<Self>) -> Self {
        match alternatives.len() {
            0 => Self::any(),
            1 => alternatives.remove(0),
            _ => {
                let names: Vec<String> = alternatives.iter().map(Self::flat).collect();
                Self::plain(names.join(" | "))
            }
        }
    }

    /// The type behind `start` and before `end`: in one line where it fits, else with a line for each argument.
    pub(super) fn fitted(&self, start: &str, end: &str) -> String {
        let flat = self.flat();
        let length = start.chars().count() + flat.chars().count() + end.len();
        if length <= WIDTH || self.arguments.is_empty() {
            return flat;
        }
        let outer: String = start.chars().take_while(|c| *c == ' ').collect();
        let inner = format!("{outer}    ");
        let lines: String = self
            .arguments
            .iter()
            .map(|argument| format!("{inner}{},\n", argument.fitted(&inner, ",")))
            .collect();
        format!("{}[\n{lines}{outer}]", self.name)
    }

    fn flat(&self) -> String {
        if self.arguments.is_empty() {
            return self.name.clone();
        }
        let arguments: Vec<String> = self.arguments.iter().map(Self::flat).collect();
        format!("{}[{}]", self.name, arguments.join(", "))
    }
}

/// The type of a value that holds no others.
pub(super) fn scalar(key: &Key) -> Type {
    let is_listed = !key.values.is_empty() && key.kind != "real";
    match key.kind.as_str() {
        _ if is_listed => Type {
            name: "Literal".to_owned(),
            arguments: key
                .values
                .iter()
                .map(|allowed| Type::plain(value(&allowed.value)))
                .collect(),
        },
        "string" => Type::plain("str"),
        "integer" => Type::plain("int"),
        "real" => Type::plain("float"),
        "boolean" => Type::plain("bool"),
        "date" => Type::plain("datetime"),
        "data" => Type::plain("bytes"),
        _ => Type::any(),
    }
}

/// A value as Python writes it.
pub(super) fn value(scalar: &Scalar) -> String {
    match scalar {
        Scalar::String(text) => string(text),
        Scalar::Boolean(true) => "True".to_owned(),
        Scalar::Boolean(false) => "False".to_owned(),
        Scalar::Integer(_) | Scalar::Real(_) => scalar.to_string(),
    }
}

/// A string literal.
pub(super) fn string(text: &str) -> String {
    let mut out = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            other => out.push(other),
        }
    }
    out.push('"');
    out
}

/// May a key be the name of an argument?
pub(super) fn is_argument(name: &str) -> bool {
    name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
        && !name.starts_with(|c: char| c.is_ascii_digit())
        && !KEYWORDS.contains(&name)
}
