//! What editors show of a class and its keys.

use super::types::value;
use crate::codegen::nested::{is_any, is_for_us};
use crate::codegen::words;
use crate::facts::{Key, Schema};

/// The docstring of a class: what the payload does, and every key of it.
pub(super) fn schema(schema: &Schema, indent: &str) -> String {
    let mut lines = vec![
        format!("{}: the payload `{}`.", schema.title, schema.payload_type),
        String::new(),
    ];
    if !schema.summary.is_empty() {
        lines.extend([spelt(&schema.summary), String::new()]);
    }
    let facts = words::schema(schema);
    if !facts.is_empty() {
        lines.extend([capital(&words::sentence(&facts)), String::new()]);
    }
    for key in schema.keys.iter().filter(|key| is_for_us(schema, key)) {
        let name = if is_any(key) { "others" } else { &key.name };
        let text = about(key);
        lines.push(match text.as_str() {
            "" => format!("- `{name}`"),
            text => format!("- `{name}`: {text}"),
        });
    }
    while lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    let body: String = lines
        .iter()
        .enumerate()
        .map(|(index, line)| match (index, line.as_str()) {
            (_, "") => "\n".to_owned(),
            (0, line) => format!("{}\n", escaped(line)),
            (_, line) => format!("{indent}{}\n", escaped(line)),
        })
        .collect();
    match lines.len() {
        1 => format!("{indent}\"\"\"{}\"\"\"\n\n", body.trim_end()),
        _ => format!("{indent}\"\"\"{body}{indent}\"\"\"\n\n"),
    }
}

/// The docstring below a key.
pub(super) fn key(key: &Key, indent: &str) -> String {
    match about(key).as_str() {
        "" => String::new(),
        text => format!("{indent}\"\"\"{}\"\"\"\n", escaped(text)),
    }
}

/// The same above a key that stands in a table.
pub(super) fn comment(key: &Key, indent: &str) -> String {
    match about(key).as_str() {
        "" => String::new(),
        text => format!("{indent}# {text}\n"),
    }
}

/// The docstring of a nested dictionary.
pub(super) fn dictionary(model: &str, key: &Key) -> String {
    let name = match is_any(key) {
        true => "a key of any name".to_owned(),
        false => format!("`{}`", key.name),
    };
    format!("\"\"\"The dictionary {name} of `{model}`.\"\"\"")
}

fn about(key: &Key) -> String {
    let mut facts = Vec::new();
    if key.required {
        facts.push("required".to_owned());
    }
    facts.extend(words::key(key, value));
    let facts = match facts.is_empty() {
        true => String::new(),
        false => capital(&words::sentence(&facts)),
    };
    let text = format!("{} {facts}", spelt(&key.summary));
    text.trim().to_owned()
}

/// The text in one line, with booleans as Python writes them.
fn spelt(text: &str) -> String {
    text.replace('\n', " ")
        .replace("`true`", "`True`")
        .replace("`false`", "`False`")
}

/// As a sentence begins; the name of a system stays as it is.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    match letters.next() {
        Some(first) if !text.starts_with("macOS") => {
            first.to_ascii_uppercase().to_string() + letters.as_str()
        }
        _ => text.to_owned(),
    }
}

/// Within three quotes; one at the end would run into them.
fn escaped(text: &str) -> String {
    let text = text.replace('\\', "\\\\").replace("\"\"\"", "\\\"\\\"\\\"");
    match text.strip_suffix('"') {
        Some(start) => format!("{start}\\\""),
        None => text,
    }
}
