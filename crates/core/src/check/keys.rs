//! Keys against the schema: what is missing, what nobody knows, and every value in turn.

use super::availability::{self, Subject};
use super::context::Context;
use super::path::Path;
use super::suggest::nearest;
use super::value;
use crate::diagnostic::rules::{S001, S002, S003, S004};
use crate::lower::settings_catalog;
use crate::policy::{Origin, Payload};
use crate::value::{Dictionary, Node, Span, Value};
use russet_graph::Segment;
use russet_payloads::{Key, Kind, Schema};

/// Checks a payload against its schemas.
pub(super) fn check(context: &mut Context<'_>, payload: &Payload, schemas: &[&'static Schema]) {
    if schemas.is_empty() {
        unknown_type(context, payload);
        common_only(context, payload);
        return;
    }
    for schema in schemas {
        availability::of_schema(context, payload, schema);
    }
    let root = Path::Root(&payload.pointer);
    let common = russet_payloads::common_keys().keys;
    let own = schemas.iter().map(|schema| schema.keys);
    let lists: Vec<&'static [Key]> = own.chain(std::iter::once(common)).collect();
    let known = Known {
        lists: &lists,
        payload_type: Some(&payload.payload_type),
        elsewhere: None,
    };
    dictionary(context, &payload.content, &known, &root, payload.span);
}

/// Only Apple's common keys are known of a payload whose type is not Apple's.
fn common_only(context: &mut Context<'_>, payload: &Payload) {
    let root = Path::Root(&payload.pointer);
    for entry in &payload.content {
        let common = russet_payloads::common_keys()
            .keys
            .iter()
            .find(|key| key.name == entry.key);
        if let Some(key) = common {
            value::check(context, &entry.value, key, &root.key(&entry.key));
        }
    }
    let known = Known {
        lists: &[russet_payloads::common_keys().keys],
        payload_type: None,
        elsewhere: None,
    };
    let is_there = |name: &str| payload.content.contains_key(name);
    missing(context, &is_there, &known, &root, payload.span);
}

/// The keys that a dictionary may have, from one schema or several.
pub(super) struct Known<'a> {
    /// The lists of keys that apply.
    pub(super) lists: &'a [&'static [Key]],
    /// Set at the top of a payload: settings that only the settings catalog knows are looked up by it.
    pub(super) payload_type: Option<&'a str>,
    /// A required key that the policy holds in another place, and that is not missing here.
    pub(super) elsewhere: Option<&'a str>,
}

impl Known<'_> {
    fn keys(&self) -> impl Iterator<Item = &'static Key> {
        self.lists.iter().flat_map(|keys| keys.iter())
    }

    /// The key of this name, else the one that stands for any.
    fn find(&self, name: &str) -> Option<&'static Key> {
        let exact = self.keys().find(|key| key.name == name && !key.is_any());
        exact.or_else(|| self.keys().find(|key| key.is_any()))
    }

    fn names(&self) -> impl Iterator<Item = &'static str> {
        self.keys().filter(|key| !key.is_any()).map(|key| key.name)
    }
}

/// Checks a dictionary: every key that it has, and those that it should have. `span` is where a missing key belongs.
pub(super) fn dictionary(
    context: &mut Context<'_>,
    entries: &Dictionary,
    known: &Known<'_>,
    path: &Path<'_>,
    span: Span,
) {
    // A required key that is there under a misspelt name is reported once, at that name.
    let mut meant = Vec::new();
    for entry in entries {
        let here = path.key(&entry.key);
        match known.find(&entry.key) {
            Some(key) => {
                availability::of_key(
                    context,
                    Subject {
                        key,
                        span: entry.key_span,
                        path: &here,
                    },
                );
                value::check(context, &entry.value, key, &here);
            }
            None => meant.extend(unknown_key(
                context,
                &entry.key,
                entry.key_span,
                known,
                entries,
                &here,
            )),
        }
    }
    let is_there = |name: &str| entries.contains_key(name) || meant.contains(&name);
    missing(context, &is_there, known, path, span);
}

/// Reports the required keys that a dictionary lacks.
fn missing(
    context: &mut Context<'_>,
    is_there: &dyn Fn(&str) -> bool,
    known: &Known<'_>,
    path: &Path<'_>,
    span: Span,
) {
    for key in known.keys().filter(|key| key.required && !key.is_any()) {
        if is_there(key.name)
            || known.elsewhere == Some(key.name)
            || is_derived(context, key.name)
            || availability::is_gone(context, key)
            || is_supplied_by_intune(context, known.payload_type, key.name)
        {
            continue;
        }
        let here = path.key(key.name);
        let message = format!("required key `{}` is missing", key.name);
        let help = format!("add `{}`{}", key.name, describe(key));
        context.report(&S003, message, span, &here).help = Some(help);
    }
}

/// Intune adds the keys of a payload that its settings catalog does not offer, such as the certificate that recovery keys
/// are encrypted for.
fn is_supplied_by_intune(context: &Context<'_>, payload_type: Option<&str>, name: &str) -> bool {
    payload_type.is_some_and(|owner| {
        context.goes_to_catalog() && !russet_graph::starts_path(owner, &[Segment::Key(name)])
    })
}

/// Russet writes Apple's common keys itself where the source leaves them out.
fn is_derived(context: &Context<'_>, name: &str) -> bool {
    context.profile.origin == Origin::Source && name.starts_with("Payload") && is_common(name)
}

fn is_common(name: &str) -> bool {
    russet_payloads::common_keys()
        .keys
        .iter()
        .any(|key| key.name == name)
}

/// `, a string: one of `On`, `Off``, for the help at a missing key.
fn describe(key: &Key) -> String {
    match value::list(key.values) {
        Some(list) => format!(", {}: {list}", phrase(key.kind)),
        None if key.kind == Kind::Any => String::new(),
        None => format!(", {}", phrase(key.kind)),
    }
}

/// A value of a type, as a sentence speaks of it.
pub(super) const fn phrase(kind: Kind) -> &'static str {
    match kind {
        Kind::String => "a string",
        Kind::Integer => "an integer",
        Kind::Real => "a real number",
        Kind::Boolean => "a boolean",
        Kind::Date => "a date",
        Kind::Data => "data",
        Kind::Array => "an array",
        Kind::Dictionary => "a dictionary",
        Kind::Any => "any value",
    }
}

/// Reports a key that no schema has, and returns the name that was most likely meant.
fn unknown_key(
    context: &mut Context<'_>,
    name: &str,
    span: Span,
    known: &Known<'_>,
    siblings: &Dictionary,
    here: &Path<'_>,
) -> Option<&'static str> {
    let in_catalog = known
        .payload_type
        .is_some_and(|owner| russet_graph::starts_path(owner, &[Segment::Key(name)]));
    if in_catalog && context.goes_to_catalog() {
        return None;
    }
    let candidates = known
        .names()
        .filter(|candidate| !siblings.contains_key(candidate));
    let suggestion = nearest(name, candidates);
    let owner = known
        .payload_type
        .map_or_else(String::new, |owner| format!(" of `{owner}`"));
    let message = format!("unknown key `{name}`{owner}");
    let help = match suggestion {
        _ if in_catalog => {
            "only the settings catalog has it: `deliver: settings-catalog`".to_owned()
        }
        Some(suggestion) => format!("did you mean `{suggestion}`?"),
        None => few_names(known),
    };
    context.report(&S004, message, span, here).help = Some(help);
    suggestion
}

/// Says what there is to choose from, where that is not too much to read.
fn few_names(known: &Known<'_>) -> String {
    let names: Vec<_> = known.names().filter(|name| !is_common(name)).collect();
    match names.len() {
        0 => "this dictionary has no keys of this name; remove it".to_owned(),
        1..=8 => format!("known keys: {}", value::quoted(names)),
        _ => "remove it, or see `russet list payloads` for the keys that Apple defines".to_owned(),
    }
}

/// Reports a payload type that Apple does not define.
fn unknown_type(context: &mut Context<'_>, payload: &Payload) {
    let name = payload.payload_type.as_str();
    let pointer = context.type_pointer(payload);
    let here = &Path::Root(&pointer);
    if name.starts_with("com.apple.") {
        let known = russet_payloads::all()
            .iter()
            .map(|schema| schema.payload_type);
        let help = nearest(name, known).map_or_else(
            || {
                "check the name against `russet list payloads`; if it is the preference domain of an Apple app, all is well"
                    .to_owned()
            },
            |suggestion| format!("did you mean `{suggestion}`?"),
        );
        let message = format!("Apple defines no payload type `{name}` for macOS");
        context.report(&S001, message, payload.span, here).help = Some(help);
    } else if !settings_catalog::catalog_only_payload(name) {
        let message = format!(
            "`{name}` is not an Apple payload type: it is delivered as a preference domain"
        );
        context.report(&S002, message, payload.span, here);
    }
}

/// Checks the keys within a dictionary value.
pub(super) fn nested(context: &mut Context<'_>, node: &Node, key: &'static Key, path: &Path<'_>) {
    let Value::Dictionary(entries) = &node.value else {
        return;
    };
    if key.keys.is_empty() {
        return;
    }
    dictionary(
        context,
        entries,
        &Known {
            lists: &[key.keys],
            payload_type: None,
            elsewhere: None,
        },
        path,
        node.span,
    );
}
