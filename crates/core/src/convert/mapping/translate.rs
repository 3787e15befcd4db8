//! A value in the words of the other side.

use super::{How, Pair, Word};
use crate::value::{Dictionary, Node, Value};
use russet_payloads::Scalar;

/// What a value is on the other side.
pub(in crate::convert) enum Said {
    /// This value, with what is not quite the same.
    As(Value, Option<&'static str>),
    /// The other side says it by not having the key.
    Unsaid,
}

/// Translates a value; `back` goes from the declaration to the payload. What takes more than the one value is not for
/// here.
///
/// # Errors
///
/// Why the other side cannot say it.
pub(in crate::convert) fn translate(how: How, value: &Value, back: bool) -> Result<Said, String> {
    match how {
        How::Same => Ok(Said::As(value.clone(), None)),
        How::Negate => match value.as_bool() {
            Some(truth) => Ok(Said::As((!truth).into(), None)),
            None => Err("it is no boolean".to_owned()),
        },
        How::Words(words) => word(words, value, back),
        How::AloneInArray(words) => alone(words, value, back),
        How::Rows(pairs) => rows(pairs, value, back).map(|rows| Said::As(rows.into(), None)),
        How::Deferral(_) | How::UserIdentity(_) | How::Always(_) => {
            Err("it goes with other keys".to_owned())
        }
    }
}

fn word(words: &'static [Word], value: &Value, back: bool) -> Result<Said, String> {
    let from = |word: &Word| {
        if back {
            Some(word.declaration)
        } else {
            word.profile
        }
    };
    let found = words
        .iter()
        .find(|word| from(word).is_some_and(|known| scalar(known) == *value));
    match found {
        None => Err(format!("nothing there means {}", shown(value))),
        Some(word) if !back => Ok(Said::As(scalar(word.declaration), word.note)),
        Some(Word {
            profile: Some(profile),
            note,
            ..
        }) => Ok(Said::As(scalar(*profile), *note)),
        Some(_) => Ok(Said::Unsaid),
    }
}

/// Apple's schema has an array, and Apple's prose takes the only string of it as it is, too.
fn alone(words: &'static [Word], value: &Value, back: bool) -> Result<Said, String> {
    if back {
        return Ok(match word(words, value, back)? {
            Said::As(value, note) => Said::As(vec![Node::derived(value)].into(), note),
            Said::Unsaid => Said::Unsaid,
        });
    }
    match value.as_array() {
        None => word(words, value, back),
        Some([only]) => word(words, &only.value, back),
        Some(_) => Err("only one action can be said there".to_owned()),
    }
}

fn rows(pairs: &'static [Pair], value: &Value, back: bool) -> Result<Vec<Node>, String> {
    let items = value.as_array().ok_or("it is no array")?;
    items
        .iter()
        .map(|item| {
            let entries = item
                .value
                .as_dictionary()
                .ok_or("an item is no dictionary")?;
            Ok(Node::derived(row(pairs, entries, back)?))
        })
        .collect()
}

fn row(pairs: &'static [Pair], entries: &Dictionary, back: bool) -> Result<Dictionary, String> {
    let mut row = Dictionary::new();
    for entry in entries {
        let side = |pair: &Pair, back: bool| if back { pair.declaration } else { pair.profile };
        let pair = pairs
            .iter()
            .find(|pair| side(pair, back) == [entry.key.as_str()]);
        let pair = pair.ok_or_else(|| format!("nothing there means `{}`", entry.key))?;
        if let Said::As(value, _) = translate(pair.how, &entry.value.value, back)?
            && let [key] = side(pair, !back)
        {
            row.set(*key, value);
        }
    }
    Ok(row)
}

pub(in crate::convert) fn scalar(scalar: Scalar) -> Value {
    match scalar {
        Scalar::String(text) => text.into(),
        Scalar::Integer(number) => number.into(),
        Scalar::Real(number) => Value::Real(number),
        Scalar::Boolean(truth) => truth.into(),
    }
}

/// A word, as a message shows it; what has a list of words is no secret.
fn shown(value: &Value) -> String {
    match value {
        Value::String(text) => format!("`{text}`"),
        Value::Boolean(truth) => format!("`{truth}`"),
        Value::Integer(number) => format!("`{number}`"),
        _ => "this value".to_owned(),
    }
}
