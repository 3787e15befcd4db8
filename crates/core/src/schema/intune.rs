//! What Microsoft knows: preference keys of its apps, and settings that only the settings catalog has.

use std::collections::BTreeSet;

use russet_graph::prefs::{self, Preference, PreferenceKind};
use russet_graph::{Role, Scalar, Segment, Setting};
use serde_json::{Map, Value, json};

use super::payloads::or_variable;

/// The preference domains whose keys are known, sorted.
pub(super) fn domains() -> BTreeSet<&'static str> {
    prefs::all().map(|preference| preference.domain).collect()
}

/// The preferences of a domain. Others than the known ones are allowed: the table need not be complete.
pub(super) fn domain(name: &str) -> Map<String, Value> {
    let known: Vec<&'static Preference> = prefs::all()
        .filter(|preference| preference.domain == name)
        .collect();
    let mut schema = Map::new();
    schema.insert("title".to_owned(), name.into());
    schema.insert(
        "description".to_owned(),
        format!("The preferences of `{name}`.").into(),
    );
    schema.insert("type".to_owned(), "object".into());
    schema.insert("properties".to_owned(), properties(&known, &[]).into());
    schema
}

/// The keys directly below a path.
fn properties(known: &[&'static Preference], path: &[Segment<'static>]) -> Map<String, Value> {
    below(known, path)
        .filter_map(|preference| match preference.path.last() {
            Some(Segment::Key(name)) => {
                Some(((*name).to_owned(), preference_schema(known, preference)))
            }
            _ => None,
        })
        .collect()
}

fn below<'k>(
    known: &'k [&'static Preference],
    path: &'k [Segment<'static>],
) -> impl Iterator<Item = &'static Preference> + 'k {
    known.iter().copied().filter(move |preference| {
        preference
            .path
            .split_last()
            .is_some_and(|(_, parent)| parent == path)
    })
}

fn preference_schema(known: &[&'static Preference], preference: &'static Preference) -> Value {
    let mut schema = Map::new();
    if let Some(Segment::Key(name)) = preference.path.last() {
        schema.insert("title".to_owned(), (*name).into());
    }
    schema.insert("description".to_owned(), describe(preference).into());
    if let Some(default) = preference.default {
        schema.insert("default".to_owned(), scalar(default));
    }
    schema.insert("anyOf".to_owned(), or_variable(value(known, preference)));
    schema.into()
}

fn value(known: &[&'static Preference], preference: &'static Preference) -> Map<String, Value> {
    let mut schema = Map::new();
    let kind = match preference.kind {
        PreferenceKind::String | PreferenceKind::Date | PreferenceKind::Data => "string",
        PreferenceKind::Integer => "integer",
        PreferenceKind::Real => "number",
        PreferenceKind::Boolean => "boolean",
        PreferenceKind::Array => "array",
        PreferenceKind::Dictionary => "object",
    };
    schema.insert("type".to_owned(), kind.into());
    if !preference.values.is_empty() {
        let values: Vec<Value> = preference
            .values
            .iter()
            .map(|value| scalar(*value))
            .collect();
        schema.insert("enum".to_owned(), values.into());
    }
    if let Some(min) = preference.min {
        schema.insert("minimum".to_owned(), min.into());
    }
    if let Some(max) = preference.max {
        schema.insert("maximum".to_owned(), max.into());
    }
    let keys = properties(known, preference.path);
    if !keys.is_empty() {
        schema.insert("properties".to_owned(), keys.into());
    }
    schema
}

fn describe(preference: &Preference) -> String {
    let pairs: Vec<String> = preference
        .values
        .iter()
        .zip(preference.labels)
        .filter(|(_, label)| !label.is_empty())
        .map(|(value, label)| format!("`{}` {label}", scalar(*value)))
        .collect();
    let mut facts = Vec::new();
    if !pairs.is_empty() {
        facts.push(pairs.join(", "));
    }
    facts.extend(
        preference
            .macos_min
            .map(|version| format!("macOS {version} or later")),
    );
    facts.extend(
        preference
            .macos_deprecated
            .map(|version| format!("deprecated from macOS {version}")),
    );
    let summary = russet_graph::summary(preference.domain, preference.path);
    match (summary, facts.is_empty()) {
        (None, true) => format!("A preference of `{}`.", preference.domain),
        (None, false) => format!("{}.", facts.join("; ")),
        (Some(summary), true) => summary.to_owned(),
        (Some(summary), false) => format!("{summary}\n\n{}.", facts.join("; ")),
    }
}

fn scalar(value: Scalar) -> Value {
    match value {
        Scalar::String(text) => text.into(),
        Scalar::Integer(number) => number.into(),
        Scalar::Boolean(truth) => truth.into(),
    }
}

/// Keys of a payload that Apple's schema lacks and the settings catalog has.
pub(super) fn catalog_only(payload_type: &str, known: &Map<String, Value>) -> Map<String, Value> {
    russet_graph::all()
        .filter(|setting| {
            setting.domain == payload_type && !setting.preference && setting.role == Role::Value
        })
        .filter_map(|setting| match setting.path {
            [Segment::Key(name)] if !known.contains_key(*name) => Some((
                (*name).to_owned(),
                json!({ "title": name, "description": in_the_catalog_alone(setting) }),
            )),
            _ => None,
        })
        .collect()
}

fn in_the_catalog_alone(setting: &Setting) -> String {
    let origin = format!(
        "Only Intune's settings catalog has it: {}.",
        setting.category
    );
    match russet_graph::summary(setting.domain, setting.path) {
        Some(summary) => format!("{summary}\n\n{origin}"),
        None => origin,
    }
}

/// Does Intune write this required key itself, because its settings catalog does not offer it?
pub(super) fn writes(payload_type: &str, key: &str) -> bool {
    russet_graph::is_known(payload_type)
        && !russet_graph::starts_path(payload_type, &[Segment::Key(key)])
}
