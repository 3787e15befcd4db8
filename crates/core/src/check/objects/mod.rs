//! What is wrong with the objects of Graph that are no profiles, each for itself and between each other.

mod apps;
mod certificates;
mod compliance;
mod delivery;
mod enrollment;
mod expressions;
mod names;
mod networks;
mod packages;
mod scripts;
mod targeting;
mod templates;
#[cfg(test)]
mod tests;
mod updates;

pub(crate) use names::named_objects;

use super::{accept, secrets};
use crate::diagnostic::{Code, Diagnostic, Pointer, rules};
use crate::policy::{Kind, Object, Policy};
use crate::value::{Node, Span, Value};

/// Reports what is wrong with the objects of a policy, with what their authors accept turned into notes.
pub(super) fn check(policy: &Policy) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    for object in policy.all_objects().filter(|object| !object.exists) {
        let mut found = Vec::new();
        required(object, &mut found);
        delivery::check(policy, object, &mut found);
        secrets::check_object(object, &mut found);
        expressions::check(object, &mut found);
        match object.kind() {
            Kind::App => {
                apps::check(policy, object, &mut found);
                packages::check(object, &mut found);
                scripts::check(object, &mut found);
            }
            Kind::Script | Kind::CustomAttribute => scripts::check(object, &mut found),
            Kind::Certificate => certificates::check(policy, object, &mut found),
            Kind::Network => networks::check(policy, object, &mut found),
            Kind::Template => templates::check(object, &mut found),
            Kind::Update => updates::check(policy, object, &mut found),
            _ => {}
        }
        accept(&object.allow, &mut found);
        diagnostics.extend(found);
    }
    names::check(policy, &mut diagnostics);
    enrollment::check(policy, &mut diagnostics);
    targeting::check(policy, &mut diagnostics);
    compliance::check(policy, &mut diagnostics);
    updates::between(policy, &mut diagnostics);
    diagnostics
}

/// A finding about an object; `place` is the way from the object, with `/` between the keys.
fn finding(
    object: &Object,
    code: Code,
    message: impl Into<String>,
    span: Span,
    place: &str,
) -> Diagnostic {
    let pointer = place
        .split('/')
        .fold(object.pointer.clone(), |pointer, key| pointer.key(key));
    Diagnostic::new(code, message, span, pointer)
}

/// A finding about a property of an object: at its value, or where the object begins if it is not there.
fn at(code: Code, message: impl Into<String>, object: &Object, name: &str) -> Diagnostic {
    let written = object.properties.entry(name).or(object.fields.entry(name));
    let span = written.map_or(object.span, |entry| entry.value.span);
    let span = if span.is_none() { object.span } else { span };
    Diagnostic::new(code, message, span, object.pointer.key(name))
}

/// Where a field or property of an object stands; the object itself where it is not written.
fn place(object: &Object, name: &str) -> (Span, Pointer) {
    let entry = object.fields.entry(name);
    let entry = entry.or_else(|| object.properties.entry(name));
    let span = entry.map_or(object.span, |entry| entry.key_span);
    (span, object.pointer.key(name))
}

/// The names in a property: one, or each of a list, with their places.
fn named<'a>(object: &'a Object, name: &str) -> Vec<(&'a str, Span)> {
    let node = object.property(name);
    let names = node.map_or(&[][..], Node::items).iter();
    names
        .filter_map(|item| Some((item.value.as_str()?, item.span)))
        .collect()
}

/// Properties without which Graph refuses the object.
fn required(object: &Object, found: &mut Vec<Diagnostic>) {
    for name in object.object_type.required {
        let written = object.properties.get(name);
        let is_empty = |value: &Value| match value {
            Value::Null => true,
            Value::String(text) => text.trim().is_empty(),
            Value::Array(items) => items.is_empty(),
            _ => false,
        };
        let bound = object.properties.get(&format!("{name}@odata.bind"));
        if bound.is_some() || written.is_some_and(|node| !is_empty(&node.value)) {
            continue;
        }
        let message = format!(
            "the {} `{}` has no `{name}`, without which Intune does not take a `{}`",
            object.kind().title(),
            object.name,
            object.object_type.name
        );
        let found_here =
            Diagnostic::new(&rules::G021, message, object.span, object.pointer.key(name));
        found.push(found_here.with_help(format!("write `{name}`")));
    }
}
