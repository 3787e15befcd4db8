//! How a text is written so that every reader reads it as this text.

use std::fmt::Write;

/// How a text is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    /// As it is.
    Plain,
    /// In double quotes.
    Quoted,
    /// Line by line below this header.
    Literal(&'static str),
}

/// What YAML 1.1 or 1.2 read as something else than a text, in lower case.
const WORDS: &[&str] = &[
    "y", "yes", "n", "no", "on", "off", "true", "false", "null", "nan", "inf",
];

pub(super) fn style(text: &str) -> Style {
    if is_plain(text) {
        Style::Plain
    } else if let Some(header) = literal_header(text) {
        Style::Literal(header)
    } else {
        Style::Quoted
    }
}

/// A key, on one line.
pub(super) fn key(text: &str) -> String {
    let text = text.replace("${", "$${");
    if is_plain(&text) { text } else { quoted(&text) }
}

/// Texts that begin with a letter, `/`, `_` or `(`, and hold nothing that means something to any reader of YAML.
fn is_plain(text: &str) -> bool {
    let begins = text.starts_with(|first: char| first.is_alphabetic() || "/_(".contains(first));
    begins
        && text.chars().all(|character| {
            character.is_alphanumeric() || " -_./@()+=;%~$'\"<>?*!,:#".contains(character)
        })
        && !text.contains(": ")
        && !text.contains(" #")
        && !text.ends_with([' ', ':'])
        && !WORDS.contains(&text.to_lowercase().as_str())
}

/// The header of a literal block; `None` where the text has one line, or lines that would not come back as they are.
fn literal_header(text: &str) -> Option<&'static str> {
    let fits = text.contains('\n')
        && !text.starts_with([' ', '\t', '\n'])
        && text
            .chars()
            .all(|character| character == '\n' || character == '\t' || is_printed(character))
        && text.lines().all(|line| !line.ends_with([' ', '\t']));
    match (fits, text.ends_with("\n\n"), text.ends_with('\n')) {
        (false, ..) | (_, true, _) => None,
        (true, _, true) => Some("|"),
        (true, _, false) => Some("|-"),
    }
}

/// Characters that every reader takes as they are.
fn is_printed(character: char) -> bool {
    !character.is_control()
        && !matches!(
            character,
            '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}'
        )
}

pub(super) fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for character in text.chars() {
        let _ = match character {
            '"' | '\\' => write!(quoted, "\\{character}"),
            '\n' => write!(quoted, "\\n"),
            '\t' => write!(quoted, "\\t"),
            '\r' => write!(quoted, "\\r"),
            _ if is_printed(character) => write!(quoted, "{character}"),
            _ => write!(quoted, "\\u{:04x}", u32::from(character)),
        };
    }
    quoted.push('"');
    quoted
}

/// A floating-point number as both versions of YAML read it: with a point, and with a sign in its exponent.
pub(super) fn real(number: f64) -> String {
    if number.is_nan() {
        return ".nan".to_owned();
    }
    if number.is_infinite() {
        return if number > 0.0 { ".inf" } else { "-.inf" }.to_owned();
    }
    let text = format!("{number:?}");
    match text.split_once('e') {
        None => text,
        Some((digits, exponent)) => {
            let point = if digits.contains('.') { "" } else { ".0" };
            let sign = if exponent.starts_with('-') { "" } else { "+" };
            format!("{digits}{point}e{sign}{exponent}")
        }
    }
}
