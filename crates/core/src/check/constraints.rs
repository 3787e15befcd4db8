//! Rules between keys, as the overlay states them.

use super::context::Context;
use super::path::Path;
use super::value::equals;
use crate::diagnostic::rules::{S003, S017};
use crate::diagnostic::{Diagnostic, Pointer, Rule, Severity};
use crate::policy::Payload;
use crate::value::{Dictionary, Node, Span, Value};
use russet_payloads::{Condition, Constraint, Demand, Key, Scalar, Schema, find_key};

/// Checks the rules between keys of a payload.
pub(super) fn check(context: &mut Context<'_>, payload: &Payload, schemas: &[&'static Schema]) {
    for schema in schemas {
        for constraint in schema.constraints {
            if !is_for_target(context, constraint) {
                continue;
            }
            let root = Path::Root(&payload.pointer);
            let place = Place {
                entries: &payload.content,
                keys: schema.keys,
                under: "",
                span: payload.span,
                path: &root,
            };
            descend(context, constraint, constraint.at, &place);
        }
    }
}

fn is_for_target(context: &Context<'_>, constraint: &Constraint) -> bool {
    let Some(target) = context.target.macos else {
        return constraint.until.is_none();
    };
    constraint.since.is_none_or(|since| target >= since)
        && constraint.until.is_none_or(|until| target < until)
}

/// A dictionary that a constraint may look at.
struct Place<'a> {
    entries: &'a Dictionary,
    keys: &'static [Key],
    /// The key under which the dictionary, or the array around it, stands.
    under: &'a str,
    span: Span,
    path: &'a Path<'a>,
}

/// Follows the rest of the constraint's way, and judges every dictionary at its end.
fn descend(
    context: &mut Context<'_>,
    constraint: &'static Constraint,
    way: &[&str],
    place: &Place<'_>,
) {
    let Some((step, rest)) = way.split_first() else {
        judge(context, constraint, place);
        return;
    };
    for entry in place
        .entries
        .iter()
        .filter(|entry| *step == "*" || entry.key == *step)
    {
        let here = place.path.key(&entry.key);
        let keys = find_key(place.keys, &entry.key).map_or(&[][..], |key| key.keys);
        into_value(
            context,
            constraint,
            rest,
            &Within {
                node: &entry.value,
                keys,
                under: &entry.key,
                path: &here,
            },
        );
    }
}

/// A value on the way.
struct Within<'a> {
    node: &'a Node,
    keys: &'static [Key],
    under: &'a str,
    path: &'a Path<'a>,
}

fn into_value(
    context: &mut Context<'_>,
    constraint: &'static Constraint,
    way: &[&str],
    within: &Within<'_>,
) {
    match (&within.node.value, way) {
        (Value::Dictionary(entries), _) => {
            let Within {
                keys,
                under,
                path,
                node,
            } = *within;
            descend(
                context,
                constraint,
                way,
                &Place {
                    entries,
                    keys,
                    under,
                    span: node.span,
                    path,
                },
            );
        }
        (Value::Array(items), ["[]", rest @ ..]) => {
            let keys = within.keys.first().map_or(&[][..], |item| item.keys);
            for (index, node) in items.iter().enumerate() {
                let here = within.path.index(index);
                into_value(
                    context,
                    constraint,
                    rest,
                    &Within {
                        node,
                        keys,
                        under: within.under,
                        path: &here,
                    },
                );
            }
        }
        _ => {}
    }
}

fn judge(context: &mut Context<'_>, constraint: &'static Constraint, place: &Place<'_>) {
    if !constraint
        .when
        .iter()
        .all(|condition| place.holds(condition))
    {
        return;
    }
    let Some(fault) = place.fault(&constraint.then) else {
        return;
    };
    let code = Rule::find(constraint.code).unwrap_or(&S017);
    let (span, path) = match fault {
        Fault::At(key) => (
            place
                .entries
                .entry(key)
                .map_or(place.span, |entry| entry.key_span),
            place.path.key(key),
        ),
        Fault::Whole => (place.span, *place.path),
    };
    if code.severity == Severity::Error {
        say_once(context, &path.pointer());
    }
    let help = constraint.help;
    context.report(code, constraint.message, span, &path).help =
        (!help.is_empty()).then(|| help.to_owned());
}

/// Takes back that a key is missing where a rule says why it is needed.
fn say_once(context: &mut Context<'_>, pointer: &Pointer) {
    let is_missing = |found: &Diagnostic| found.code == &S003 && found.pointer == *pointer;
    context.diagnostics.retain(|found| !is_missing(found));
}

/// Where a demand is not met.
enum Fault<'a> {
    /// At this key, there or missing.
    At(&'a str),
    /// At the dictionary as a whole.
    Whole,
}

impl Place<'_> {
    fn has(&self, key: &str) -> bool {
        self.entries.contains_key(key)
    }

    fn default_of(&self, key: &str) -> Option<Scalar> {
        self.keys
            .iter()
            .find(|candidate| candidate.name == key)?
            .default
    }

    /// Is the key's value, or its default, one of these? `None` where it has neither.
    fn is_one_of(&self, key: &str, values: &[Scalar]) -> Option<bool> {
        match self.entries.get(key) {
            Some(node) => Some(values.iter().any(|value| equals(&node.value, value))),
            None => self
                .default_of(key)
                .map(|default| values.contains(&default)),
        }
    }

    fn holds(&self, condition: &Condition) -> bool {
        match condition {
            Condition::Present(key) => self.has(key),
            Condition::Absent(key) => !self.has(key),
            Condition::Is(key, values) => self.is_one_of(key, values) == Some(true),
            Condition::IsNot(key, values) => self.is_one_of(key, values) == Some(false),
            Condition::Empty(key) => self
                .entries
                .get(key)
                .is_some_and(|node| is_empty(&node.value)),
            Condition::Under(names) => names.contains(&self.under),
            Condition::NotUnder(names) => !names.contains(&self.under),
            Condition::StartsWith(key, starts) => self
                .text(key)
                .is_some_and(|text| starts.iter().any(|start| text.starts_with(start))),
            Condition::Contains(key, wanted) => self
                .entries
                .get(key)
                .is_some_and(|node| wanted.iter().any(|text| contains(&node.value, text))),
        }
    }

    fn text(&self, key: &str) -> Option<&str> {
        self.entries.get(key)?.value.as_str()
    }

    fn fault(&self, demand: &Demand) -> Option<Fault<'static>> {
        match demand {
            Demand::AnyOf(conditions) => {
                let met = conditions.iter().any(|condition| self.holds(condition));
                (!met).then(|| conditions.first().map_or(Fault::Whole, blame))
            }
            Demand::AllOf(conditions) => conditions
                .iter()
                .find(|condition| !self.holds(condition))
                .map(blame),
            Demand::ExactlyOne(keys) => self.count_fault(keys, true),
            Demand::AtMostOne(keys) => self.count_fault(keys, false),
            Demand::NoneOf(keys) => keys
                .iter()
                .find(|key| self.has(key))
                .map(|key| Fault::At(key)),
            Demand::Disjoint(one, other) => self.shared(one, other).then_some(Fault::At(other)),
            Demand::Never(key) => Some(Fault::At(key)),
        }
    }

    fn count_fault(
        &self,
        keys: &'static [&'static str],
        one_needed: bool,
    ) -> Option<Fault<'static>> {
        let mut present = keys.iter().filter(|key| self.has(key));
        match (present.next(), present.next()) {
            (Some(_), Some(second)) => Some(Fault::At(second)),
            (None, _) if one_needed => keys.first().map(|key| Fault::At(key)),
            _ => None,
        }
    }

    fn shared(&self, one: &str, other: &str) -> bool {
        let (Some(one), Some(other)) = (self.entries.get(one), self.entries.get(other)) else {
            return false;
        };
        let other = names(&other.value);
        names(&one.value).iter().any(|name| other.contains(name))
    }
}

/// The key that a condition speaks of.
fn blame(condition: &Condition) -> Fault<'static> {
    match condition {
        Condition::Present(key)
        | Condition::Absent(key)
        | Condition::Is(key, _)
        | Condition::IsNot(key, _)
        | Condition::Empty(key)
        | Condition::StartsWith(key, _)
        | Condition::Contains(key, _) => Fault::At(key),
        Condition::Under(_) | Condition::NotUnder(_) => Fault::Whole,
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Dictionary(entries) => entries.is_empty(),
        _ => false,
    }
}

fn contains(value: &Value, wanted: &str) -> bool {
    match value {
        Value::String(text) => text.contains(wanted),
        Value::Array(items) => items.iter().any(|item| item.value.as_str() == Some(wanted)),
        Value::Dictionary(entries) => entries.contains_key(wanted),
        _ => false,
    }
}

/// The strings of an array, the keys of a dictionary.
fn names(value: &Value) -> Vec<&str> {
    match value {
        Value::Array(items) => items
            .iter()
            .filter_map(|item| item.value.as_str())
            .collect(),
        Value::Dictionary(entries) => entries.iter().map(|entry| entry.key.as_str()).collect(),
        _ => Vec::new(),
    }
}

/// The codes that constraints use, for the test that each is a rule of the table.
#[cfg(test)]
pub(super) fn unknown_codes() -> String {
    let schemas = russet_payloads::all()
        .iter()
        .chain(russet_payloads::declarations());
    let codes = schemas
        .flat_map(|schema| schema.constraints)
        .map(|constraint| constraint.code);
    super::value::quoted(codes.filter(|code| Rule::find(code).is_none()))
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_constraint_names_a_rule() {
        assert_eq!(super::unknown_codes(), "");
    }
}
