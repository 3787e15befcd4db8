//! What the rules between keys mean, written from their documentation.

use super::way::Way;
use russet::value::{Dictionary, Value};
use russet_payloads::{Condition, Constraint, Demand, Key, Scalar, Schema, Version, find_key};

/// A dictionary that a constraint looks at.
pub(crate) struct Place<'a> {
    pub way: Way,
    pub entries: &'a Dictionary,
    pub keys: &'static [Key],
    pub under: String,
}

/// The constraints that a payload breaks, each with the way to the dictionary.
pub(crate) fn violations(
    schema: &'static Schema,
    content: &Dictionary,
    target: Version,
) -> Vec<(&'static Constraint, Way)> {
    let mut found = Vec::new();
    for constraint in schema
        .constraints
        .iter()
        .filter(|constraint| applies(constraint, target))
    {
        for place in places(schema, constraint, content) {
            let meant = constraint
                .when
                .iter()
                .all(|condition| place.holds(condition));
            if meant && !place.satisfies(&constraint.then) {
                found.push((constraint, place.way));
            }
        }
    }
    found
}

/// Is the constraint for this macOS?
pub(crate) fn applies(constraint: &Constraint, target: Version) -> bool {
    constraint.since.is_none_or(|since| target >= since)
        && constraint.until.is_none_or(|until| target < until)
}

/// All dictionaries of a payload that a constraint looks at.
pub(crate) fn places<'a>(
    schema: &'static Schema,
    constraint: &Constraint,
    content: &'a Dictionary,
) -> Vec<Place<'a>> {
    let mut found = Vec::new();
    let root = Place {
        way: Way::default(),
        entries: content,
        keys: schema.keys,
        under: String::new(),
    };
    reach(root, constraint.at, &mut found);
    found
}

fn reach<'a>(place: Place<'a>, steps: &[&str], found: &mut Vec<Place<'a>>) {
    let Some((step, rest)) = steps.split_first() else {
        found.push(place);
        return;
    };
    for entry in place
        .entries
        .iter()
        .filter(|entry| *step == "*" || entry.key == *step)
    {
        let keys = find_key(place.keys, &entry.key).map_or(&[][..], |key| key.keys);
        let way = place.way.key(&entry.key);
        reach_value(&entry.value.value, (way, keys, &entry.key), rest, found);
    }
}

fn reach_value<'a>(
    value: &'a Value,
    (way, keys, under): (Way, &'static [Key], &str),
    steps: &[&str],
    found: &mut Vec<Place<'a>>,
) {
    match (value, steps) {
        (Value::Dictionary(entries), _) => {
            let under = under.to_owned();
            reach(
                Place {
                    way,
                    entries,
                    keys,
                    under,
                },
                steps,
                found,
            );
        }
        (Value::Array(items), ["[]", rest @ ..]) => {
            let keys = keys.first().map_or(&[][..], |item| item.keys);
            for (index, item) in items.iter().enumerate() {
                reach_value(&item.value, (way.item(index), keys, under), rest, found);
            }
        }
        _ => {}
    }
}

impl Place<'_> {
    pub(crate) fn holds(&self, condition: &Condition) -> bool {
        let value = |key: &str| self.entries.get(key).map(|node| &node.value);
        match condition {
            Condition::Present(key) => value(key).is_some(),
            Condition::Absent(key) => value(key).is_none(),
            Condition::Is(key, wanted) => self.is_among(key, wanted).unwrap_or(false),
            Condition::IsNot(key, wanted) => self.is_among(key, wanted).is_some_and(|among| !among),
            Condition::Empty(key) => match value(key) {
                Some(Value::String(text)) => text.is_empty(),
                Some(Value::Array(items)) => items.is_empty(),
                Some(Value::Dictionary(entries)) => entries.is_empty(),
                _ => false,
            },
            Condition::Under(names) => names.contains(&self.under.as_str()),
            Condition::NotUnder(names) => !names.contains(&self.under.as_str()),
            Condition::StartsWith(key, starts) => {
                let text = value(key).and_then(Value::as_str);
                text.is_some_and(|text| starts.iter().any(|start| text.starts_with(start)))
            }
            Condition::Contains(key, wanted) => match value(key) {
                Some(Value::String(text)) => wanted.iter().any(|part| text.contains(part)),
                Some(other) => wanted.iter().any(|name| names(other).contains(name)),
                None => false,
            },
        }
    }

    fn is_among(&self, key: &str, wanted: &[Scalar]) -> Option<bool> {
        if let Some(node) = self.entries.get(key) {
            return Some(wanted.iter().any(|scalar| same(&node.value, scalar)));
        }
        let default = self.keys.iter().find(|known| known.name == key)?.default?;
        Some(wanted.contains(&default))
    }

    pub(crate) fn satisfies(&self, demand: &Demand) -> bool {
        let present = |keys: &[&str]| {
            keys.iter()
                .filter(|key| self.entries.contains_key(key))
                .count()
        };
        match demand {
            Demand::AnyOf(conditions) => conditions.iter().any(|condition| self.holds(condition)),
            Demand::AllOf(conditions) => conditions.iter().all(|condition| self.holds(condition)),
            Demand::ExactlyOne(keys) => present(keys) == 1,
            Demand::AtMostOne(keys) => present(keys) <= 1,
            Demand::NoneOf(keys) => present(keys) == 0,
            Demand::Disjoint(one, other) => {
                let names_of = |key: &str| {
                    self.entries
                        .get(key)
                        .map(|node| names(&node.value))
                        .unwrap_or_default()
                };
                let others = names_of(other);
                names_of(one).iter().all(|name| !others.contains(name))
            }
            Demand::Never(_) => false,
        }
    }
}

/// The strings of an array, the keys of a dictionary.
pub(crate) fn names(value: &Value) -> Vec<&str> {
    match value {
        Value::Array(items) => items
            .iter()
            .filter_map(|item| item.value.as_str())
            .collect(),
        Value::Dictionary(entries) => entries.iter().map(|entry| entry.key.as_str()).collect(),
        _ => Vec::new(),
    }
}

/// Is a value of a property list the one that the schema names?
pub(crate) fn same(value: &Value, scalar: &Scalar) -> bool {
    match (value, scalar) {
        (Value::String(text), Scalar::String(wanted)) => text == wanted,
        (Value::Boolean(truth), Scalar::Boolean(wanted)) => truth == wanted,
        (Value::Integer(number), Scalar::Integer(wanted)) => *number == i128::from(*wanted),
        (Value::Real(number), Scalar::Real(wanted)) => number == wanted,
        (Value::Integer(number), Scalar::Real(wanted)) => {
            i32::try_from(*number).is_ok_and(|n| f64::from(n) == *wanted)
        }
        (Value::Real(number), Scalar::Integer(wanted)) => {
            i32::try_from(*wanted).is_ok_and(|n| f64::from(n) == *number)
        }
        _ => false,
    }
}
