//! The fields of documents: one table says what a document may hold, one function checks it.

use super::suggest::{did_you_mean, listed};
use crate::diagnostic::{Code, Diagnostic, Pointer, nearest, rules};
use crate::value::{Dictionary, Entry, Node, Value, parse_date};
use russet_payloads::Version;

/// A field of a document of policy source.
#[derive(Debug)]
pub struct Field {
    /// Its name.
    pub name: &'static str,
    /// What it takes.
    pub shape: Shape,
    /// What it is for, in one sentence.
    pub summary: &'static str,
}

/// What a field takes.
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    /// A text.
    Text,
    /// `true` or `false`.
    Boolean,
    /// A whole number.
    Integer,
    /// A number, whole or not.
    Number,
    /// A date in UTC, as a text or with `!date`.
    Date,
    /// A version of macOS, as a text or a whole number.
    Version,
    /// One of these texts.
    Choice(&'static [&'static str]),
    /// One of these texts, or a list of some of them.
    Words(&'static [&'static str]),
    /// A list of texts.
    Texts,
    /// Bytes, with `!file` or `!base64`.
    Data,
    /// A dictionary with these fields.
    Fields(&'static [Field]),
    /// A list of dictionaries with these fields.
    Each(&'static [Field]),
    /// Panes of Setup Assistant by name, each with what becomes of it.
    Panes,
    /// A dictionary whose keys and values are checked elsewhere.
    Dictionary,
    /// Payload types, each with a dictionary or a list of dictionaries.
    Payloads,
}

impl Shape {
    fn expectation(self) -> String {
        match self {
            Self::Text => "a text",
            Self::Boolean => "`true` or `false`",
            Self::Integer => "a whole number",
            Self::Number => "a number",
            Self::Date => "a date in UTC such as `2026-11-21T08:00:00Z`",
            Self::Version => "a version such as `\"15.1\"`, in quotes",
            Self::Choice(names) => return listed(names, "or"),
            Self::Words(names) => return format!("{}, or a list of them", listed(names, "or")),
            Self::Texts => "a list of texts",
            Self::Data => "bytes: `!file PATH` or `!base64 TEXT`",
            Self::Fields(_) | Self::Dictionary => "a dictionary",
            Self::Each(_) => "a list of dictionaries",
            Self::Panes => "a dictionary of panes, each with `show` or `hide`",
            Self::Payloads => "a dictionary of payload types",
        }
        .to_owned()
    }

    /// Brings a value into the one form that later stages know; `false` where it does not fit.
    fn fit(self, value: &mut Value) -> bool {
        match self {
            Self::Text => value.as_str().is_some(),
            Self::Boolean => value.as_bool().is_some(),
            Self::Integer => value.as_integer().is_some(),
            Self::Number => fit_number(value),
            Self::Date => fit_date(value),
            Self::Version => fit_version(value),
            Self::Choice(names) => is_among(names, value),
            Self::Words(names) => match value {
                Value::Array(items) => items.iter().all(|item| is_among(names, &item.value)),
                value => is_among(names, value),
            },
            Self::Each(_) => value.as_array().is_some_and(|items| {
                items
                    .iter()
                    .all(|item| item.value.as_dictionary().is_some())
            }),
            Self::Texts => value
                .as_array()
                .is_some_and(|items| items.iter().all(|item| item.value.as_str().is_some())),
            Self::Data => matches!(value, Value::Data(_)),
            Self::Payloads => matches!(value, Value::Null | Value::Dictionary(_)),
            Self::Fields(_) | Self::Dictionary | Self::Panes => value.as_dictionary().is_some(),
        }
    }
}

/// What becomes of a pane of Setup Assistant.
pub const SHOWN: &[&str] = &["show", "hide"];

fn is_among(names: &[&str], value: &Value) -> bool {
    value.as_str().is_some_and(|text| names.contains(&text))
}

fn fit_number(value: &mut Value) -> bool {
    if let Value::Integer(number) = *value {
        *value = Value::Real(number as f64);
    }
    matches!(value, Value::Real(_))
}

fn fit_date(value: &mut Value) -> bool {
    if let Some(date) = value.as_str().and_then(parse_date) {
        *value = Value::Date(date);
    }
    matches!(value, Value::Date(_))
}

/// A version such as 15.10 is not a number: as one it would be 15.1.
fn fit_version(value: &mut Value) -> bool {
    if let Value::Integer(number) = *value {
        *value = Value::String(number.to_string());
    }
    value
        .as_str()
        .is_some_and(|text| text.parse::<Version>().is_ok())
}

/// Reports fields that are in none of the tables or do not fit, and takes them out.
pub(super) fn check_fields(
    entries: &mut Dictionary,
    fields: &[&'static [Field]],
    pointer: &Pointer,
    diagnostics: &mut Vec<Diagnostic>,
) {
    *entries = std::mem::take(entries)
        .into_iter()
        .filter_map(|mut entry| {
            let pointer = pointer.key(&entry.key);
            check_field(&mut entry, fields, &pointer, diagnostics).then_some(entry)
        })
        .collect();
}

fn check_field(
    entry: &mut Entry,
    tables: &[&'static [Field]],
    pointer: &Pointer,
    diagnostics: &mut Vec<Diagnostic>,
) -> bool {
    let mut report = |code: Code, message: String, help: String| {
        let diagnostic = Diagnostic::new(code, message, entry.key_span, pointer.clone());
        diagnostics.push(diagnostic.with_help(help));
        false
    };
    let mut fields = tables.iter().copied().flatten();
    let Some(field) = fields.find(|field| field.name == entry.key) else {
        let fields = tables.iter().copied().flatten();
        let names: Vec<_> = fields.map(|field| field.name).collect();
        let message = format!("there is no field `{}` here", entry.key);
        return report(&rules::P019, message, did_you_mean(&entry.key, &names));
    };
    let is_null = entry.value.value == Value::Null;
    if is_null && !matches!(field.shape, Shape::Payloads) {
        let message = format!("`{}` has no value", field.name);
        let help = format!("write {} or leave the field out", field.shape.expectation());
        return report(&rules::P023, message, help);
    }
    if !field.shape.fit(&mut entry.value.value) {
        let message = format!("`{}` takes {}", field.name, field.shape.expectation());
        return report(
            &rules::P020,
            message,
            misfit_help(field.shape, &entry.value),
        );
    }
    if let (Shape::Fields(fields), Value::Dictionary(entries)) =
        (field.shape, &mut entry.value.value)
    {
        check_fields(entries, &[fields], pointer, diagnostics);
    }
    if let (Shape::Panes, Value::Dictionary(panes)) = (field.shape, &mut entry.value.value) {
        check_panes(panes, pointer, diagnostics);
    }
    if let (Shape::Each(fields), Value::Array(items)) = (field.shape, &mut entry.value.value) {
        for (index, item) in items.iter_mut().enumerate() {
            if let Value::Dictionary(entries) = &mut item.value {
                check_fields(entries, &[fields], &pointer.index(index), diagnostics);
            }
        }
    }
    true
}

/// Reports panes that are neither shown nor hidden, and takes them out.
fn check_panes(panes: &mut Dictionary, pointer: &Pointer, diagnostics: &mut Vec<Diagnostic>) {
    let all = std::mem::take(panes).into_iter();
    let sound = all.filter(|pane| {
        let is_sound = is_among(SHOWN, &pane.value.value);
        if !is_sound {
            let message = format!("`{}` takes {}", pane.key, listed(SHOWN, "or"));
            let place = pointer.key(&pane.key);
            let found = Diagnostic::new(&rules::P020, message, pane.value.span, place);
            diagnostics.push(found.with_help(misfit_help(Shape::Choice(SHOWN), &pane.value)));
        }
        is_sound
    });
    *panes = sound.collect();
}

fn misfit_help(shape: Shape, node: &Node) -> String {
    match (shape, &node.value) {
        (Shape::Choice(names) | Shape::Words(names), Value::String(text)) => {
            match nearest(text, names.iter().copied()) {
                Some(nearest) => format!("did you mean `{nearest}`?"),
                None => format!("write {}", shape.expectation()),
            }
        }
        (Shape::Text, value) if value.kind().is_some_and(|kind| kind.name() != "dictionary") => {
            "put it in quotes".to_owned()
        }
        _ => format!("write {}", shape.expectation()),
    }
}

/// That a property or field has no value, at its key.
pub(super) fn without_value(entry: &Entry, pointer: &Pointer) -> Diagnostic {
    let message = format!("`{}` has no value", entry.key);
    Diagnostic::new(
        &rules::P023,
        message,
        entry.key_span,
        pointer.key(&entry.key),
    )
    .with_help("write a value or leave the property out")
}
