//! What the documentation of a model says.

use crate::codegen::words;
use crate::facts::{Key, Schema};

/// The lines above the main struct.
pub(super) fn schema(schema: &Schema) -> String {
    let mut lines = vec![format!("{}.", plain(&schema.title))];
    if !schema.summary.is_empty() {
        lines.push(plain(&schema.summary));
    }
    let mut facts = vec![format!("Type `{}`", schema.payload_type)];
    facts.extend(words::schema(schema));
    lines.push(words::sentence(&facts));
    comment(&lines)
}

/// The lines above a field.
pub(super) fn key(key: &Key) -> String {
    let mut lines = Vec::new();
    if !key.summary.is_empty() {
        lines.push(plain(&key.summary));
    }
    let mut facts = vec![format!("Key `{}`", key.name)];
    facts.extend(words::key(key, ToString::to_string));
    lines.push(words::sentence(&facts));
    comment(&lines)
}

/// The line above a struct or enum that belongs to a key.
pub(super) fn nested(key: &Key, what: &str) -> String {
    comment(&[format!("{what} of `{}`.", key.name)])
}

/// Text in which the documentation finds no links or tags.
pub(super) fn plain(text: &str) -> String {
    let escaped = |(index, part): (usize, &str)| match index % 2 {
        0 => part.replace('[', "\\[").replace('<', "\\<"),
        _ => part.to_owned(),
    };
    let parts: Vec<String> = text.split('`').enumerate().map(escaped).collect();
    parts.join("`")
}

fn comment(paragraphs: &[String]) -> String {
    let mut out = String::new();
    for (index, paragraph) in paragraphs.iter().enumerate() {
        if index > 0 {
            out.push_str("///\n");
        }
        for line in paragraph.lines() {
            out.push_str("/// ");
            out.push_str(line);
            out.push('\n');
        }
    }
    out
}
