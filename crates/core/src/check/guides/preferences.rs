//! Preferences of Microsoft's apps against what Microsoft documents.

use crate::check::context::Context;
use crate::check::keys::phrase;
use crate::check::path::Path;
use crate::check::placeholders::has_placeholder;
use crate::check::suggest::nearest;
use crate::check::value::quoted;
use crate::diagnostic::rules::{R025, R027};
use crate::policy::Payload;
use crate::value::{Dictionary, Entry, Node, Value};
use russet_graph::prefs::{self, Preference, PreferenceKind};
use russet_graph::{Scalar, Segment};
use russet_payloads::Kind;

/// Checks the preferences of a domain that Microsoft documents.
pub(super) fn check(context: &mut Context<'_>, payload: &Payload) {
    let domain = payload.payload_type.as_str();
    if !prefs::is_known(domain) {
        return;
    }
    let root = Path::Root(&payload.pointer);
    for entry in &payload.content {
        misspelt(context, domain, entry, &root.key(&entry.key));
    }
    dictionary(context, domain, &payload.content, &mut Vec::new(), &root);
}

fn dictionary<'a>(
    context: &mut Context<'_>,
    domain: &str,
    entries: &'a Dictionary,
    way: &mut Vec<Segment<'a>>,
    path: &Path<'_>,
) {
    for entry in entries {
        way.push(Segment::Key(&entry.key));
        value(context, domain, &entry.value, way, &path.key(&entry.key));
        way.pop();
    }
}

fn value<'a>(
    context: &mut Context<'_>,
    domain: &str,
    node: &'a Node,
    way: &mut Vec<Segment<'a>>,
    path: &Path<'_>,
) {
    if let Some(fact) = prefs::find(domain, way)
        && let Some((message, help)) = fault(&node.value, fact, path.name())
    {
        context.report(&R025, message, node.span, path).help = Some(help);
        return;
    }
    match &node.value {
        Value::Dictionary(entries) => dictionary(context, domain, entries, way, path),
        Value::Array(items) => {
            way.push(Segment::Item);
            for (index, item) in items.iter().enumerate() {
                value(context, domain, item, way, &path.index(index));
            }
            way.pop();
        }
        _ => {}
    }
}

/// A name that is almost a documented one. Other names may be right: the documentation lags behind the apps.
fn misspelt(context: &mut Context<'_>, domain: &str, entry: &Entry, path: &Path<'_>) {
    let name = entry.key.as_str();
    let way = [Segment::Key(name)];
    let is_known = prefs::find(domain, &way).is_some() || russet_graph::starts_path(domain, &way);
    if is_known || name.starts_with("Payload") {
        return;
    }
    let documented = prefs::all().filter(|key| key.domain == domain);
    let names = documented.filter_map(|key| match key.path {
        [Segment::Key(name)] => Some(*name),
        _ => None,
    });
    if let Some(suggestion) = nearest(name, names) {
        let message = format!("Microsoft documents no preference `{name}` of `{domain}`");
        context.report(&R027, message, entry.key_span, path).help =
            Some(format!("did you mean `{suggestion}`?"));
    }
}

/// What is wrong with a value, and what to write instead.
fn fault(value: &Value, fact: &Preference, name: &str) -> Option<(String, String)> {
    let found = value.kind()?;
    let wanted = kind(fact.kind);
    if found == wanted || (found == Kind::Integer && wanted == Kind::Real) {
        return bounds(value, fact, name).or_else(|| listed(value, fact, name));
    }
    let message = format!(
        "`{name}` is {}, but Microsoft documents {}",
        phrase(found),
        phrase(wanted)
    );
    Some((message, format!("use {}", phrase(wanted))))
}

fn bounds(value: &Value, fact: &Preference, name: &str) -> Option<(String, String)> {
    let number = value.as_integer()?;
    let below = fact.min.is_some_and(|min| number < i128::from(min));
    let above = fact.max.is_some_and(|max| number > i128::from(max));
    if !below && !above {
        return None;
    }
    let range = match (fact.min, fact.max) {
        (Some(min), Some(max)) => format!("{min} to {max}"),
        (Some(min), None) => format!("{min} or more"),
        (_, max) => format!("{} or less", max.unwrap_or_default()),
    };
    let message = format!("`{name}` is {number}, but Microsoft documents {range}");
    Some((message, format!("choose a number: {range}")))
}

fn listed(value: &Value, fact: &Preference, name: &str) -> Option<(String, String)> {
    let shown = match value {
        Value::String(text) if has_placeholder(text) => return None,
        Value::String(text) => format!("`{text}`"),
        Value::Integer(number) => format!("`{number}`"),
        _ => return None,
    };
    let is_listed = fact.values.iter().any(|known| match (value, known) {
        (Value::String(text), Scalar::String(known)) => text == known,
        (Value::Integer(number), Scalar::Integer(known)) => *number == i128::from(*known),
        _ => false,
    });
    if fact.values.is_empty() || is_listed {
        return None;
    }
    let text = value.as_str().unwrap_or_default();
    let by_label = fact
        .labels
        .iter()
        .position(|label| label.eq_ignore_ascii_case(text));
    let help = match by_label.and_then(|index| fact.values.get(index)) {
        Some(meant) => format!("{shown} is what the admin center shows; the value is `{meant}`"),
        None => format!("it takes one of {}", quoted(fact.values)),
    };
    Some((format!("{shown} is not a value of `{name}`"), help))
}

const fn kind(kind: PreferenceKind) -> Kind {
    match kind {
        PreferenceKind::String => Kind::String,
        PreferenceKind::Integer => Kind::Integer,
        PreferenceKind::Real => Kind::Real,
        PreferenceKind::Boolean => Kind::Boolean,
        PreferenceKind::Date => Kind::Date,
        PreferenceKind::Data => Kind::Data,
        PreferenceKind::Array => Kind::Array,
        PreferenceKind::Dictionary => Kind::Dictionary,
    }
}
