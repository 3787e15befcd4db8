//! Changes a generated payload until the rules between its keys hold, or until they are broken on purpose.

use super::generate::{Generator, scalar, takes};
use super::is_usable;
use super::model::{self, same, violations};
use super::way::{Way, node_mut};
use russet::value::{Dictionary, Node, Value};
use russet_payloads::{Condition, Demand, Key, Kind, Scalar, find_key};

/// Far more steps than any payload of the registry needs.
const PATIENCE: usize = 200;

/// Makes the rules between keys hold.
pub(crate) fn repair(generator: &mut Generator, content: &mut Dictionary) -> Result<(), String> {
    for step in 0..PATIENCE {
        let found = violations(generator.schema, content, generator.target);
        let Some((constraint, way)) = found.into_iter().next() else {
            return Ok(());
        };
        let keys = keys_at(generator.schema.keys, &way);
        let mut mender = Mender {
            generator,
            content,
            way,
            keys,
            spares_required: true,
        };
        // Where meeting one demand breaks another, the occasion of either rule has to go; which one, chance finds out.
        let ways_out = constraint.when.len() + 1;
        let first = if step < PATIENCE / 4 {
            0
        } else {
            chance(step) % ways_out
        };
        let mended = (first..first + ways_out).any(|way_out| match way_out % ways_out {
            0 => mender.meet(&constraint.then),
            occasion => mender.undo(&constraint.when[occasion - 1]),
        });
        if !mended {
            return Err(format!("no way to satisfy: {}", constraint.message));
        }
    }
    let left = violations(generator.schema, content, generator.target);
    Err(format!(
        "the rules contradict each other: {:?}",
        left.iter().map(|(c, _)| c.message).collect::<Vec<_>>()
    ))
}

/// The same on every run.
fn chance(step: usize) -> usize {
    (step.wrapping_mul(2_654_435_761) >> 16) % 1021
}

/// The keys of the dictionary at the end of a way.
pub(crate) fn keys_at(keys: &'static [Key], way: &Way) -> &'static [Key] {
    way.0.iter().fold(keys, |keys, step| match step {
        super::way::Step::Key(name) => find_key(keys, name).map_or(&[][..], |key| key.keys),
        super::way::Step::Item(_) => keys.first().map_or(&[][..], |item| item.keys),
    })
}

/// Changes one dictionary of a payload.
pub(crate) struct Mender<'a> {
    pub generator: &'a mut Generator,
    pub content: &'a mut Dictionary,
    pub way: Way,
    pub keys: &'static [Key],
    /// Are required keys left where they are?
    pub spares_required: bool,
}

impl Mender<'_> {
    fn here(&mut self) -> &mut Dictionary {
        self.way
            .dictionary_mut(self.content)
            .expect("the way was found in this payload")
    }

    fn key(&self, name: &str) -> Option<&'static Key> {
        let target = self.generator.target;
        find_key(self.keys, name).filter(|key| is_usable(&key.macos, target))
    }

    /// Makes a demand hold; tells whether it could.
    pub(crate) fn meet(&mut self, demand: &Demand) -> bool {
        match demand {
            Demand::AnyOf(conditions) => {
                conditions.iter().any(|condition| self.establish(condition))
            }
            Demand::AllOf(conditions) => {
                conditions.iter().all(|condition| self.establish(condition))
            }
            Demand::ExactlyOne(keys) => {
                let kept = self
                    .kept(keys)
                    .or_else(|| keys.iter().copied().find(|key| self.add(key)));
                kept.is_some_and(|kept| keys.iter().all(|key| *key == kept || self.remove(key)))
            }
            Demand::AtMostOne(keys) => {
                let kept = self.kept(keys);
                keys.iter()
                    .all(|key| Some(*key) == kept || self.remove(key))
            }
            Demand::NoneOf(keys) => keys.iter().all(|key| self.remove(key)),
            Demand::Disjoint(_, other) => self.remove(other),
            Demand::Never(key) => self.remove(key),
        }
    }

    /// The key that stays where only one may: the one that is wanted, else the first that cannot go, else the first.
    fn kept(&mut self, keys: &[&'static str]) -> Option<&'static str> {
        let present: Vec<_> = keys
            .iter()
            .copied()
            .filter(|key| self.here().contains_key(key))
            .collect();
        let stays = |key: &&'static str| self.generator.insists_on(key) || self.is_required(key);
        present
            .iter()
            .copied()
            .find(stays)
            .or(present.first().copied())
    }

    fn is_required(&self, name: &str) -> bool {
        let required = |key: &Key| key.required && !key.is_any();
        self.spares_required && self.key(name).is_some_and(required)
    }

    /// Makes a condition hold; tells whether it could.
    pub(crate) fn establish(&mut self, condition: &Condition) -> bool {
        match condition {
            Condition::Present(key) => self.here().contains_key(key) || self.add(key),
            Condition::Absent(key) => self.remove(key),
            Condition::Is(key, values) => self.set_to_one_of(key, values),
            Condition::IsNot(key, values) => self.set_to_another(key, values),
            Condition::Empty(key) => self.set_empty(key),
            Condition::StartsWith(key, starts) => self.set(key, Value::from(starts[0])),
            Condition::Contains(key, wanted) => self.put_in(key, wanted[0]),
            Condition::Under(_) | Condition::NotUnder(_) => self.holds(condition),
        }
    }

    /// Makes a condition that holds fail; tells whether it could.
    pub(crate) fn undo(&mut self, condition: &Condition) -> bool {
        match condition {
            Condition::Present(key) => self.remove(key),
            Condition::Absent(key) => self.add(key),
            Condition::Is(key, values) => self.set_to_another(key, values) || self.remove(key),
            Condition::IsNot(key, values) => self.set_to_one_of(key, values) || self.remove(key),
            Condition::Empty(key) | Condition::StartsWith(key, _) => {
                self.regenerate(key) || self.remove(key)
            }
            Condition::Contains(key, wanted) => self.take_out(key, wanted) || self.remove(key),
            Condition::Under(_) | Condition::NotUnder(_) => !self.holds(condition),
        }
    }

    pub(crate) fn holds(&mut self, condition: &Condition) -> bool {
        let under = self.way.0.iter().rev().find_map(|step| match step {
            super::way::Step::Key(name) => Some(name.clone()),
            super::way::Step::Item(_) => None,
        });
        let (way, keys) = (self.way.clone(), self.keys);
        let entries = &*self.here();
        model::Place {
            way,
            entries,
            keys,
            under: under.unwrap_or_default(),
        }
        .holds(condition)
    }

    fn set(&mut self, name: &str, value: Value) -> bool {
        if self.key(name).is_none() {
            return false;
        }
        self.here().set(name, value);
        true
    }

    fn add(&mut self, name: &str) -> bool {
        let Some(key) = self.key(name) else {
            return false;
        };
        let mut way = vec![""; self.way.0.len()];
        way.push(key.name);
        let value = self.generator.value(key, &mut way);
        self.set(name, value)
    }

    fn remove(&mut self, name: &str) -> bool {
        if !self.here().contains_key(name) {
            return true;
        }
        if self.is_required(name) || self.generator.insists_on(name) {
            return false;
        }
        self.here().remove(name);
        true
    }

    fn regenerate(&mut self, name: &str) -> bool {
        let before = self.here().get(name).cloned();
        self.add(name) && self.here().get(name).cloned() != before
    }

    fn set_to_one_of(&mut self, name: &str, values: &[Scalar]) -> bool {
        let Some(key) = self.key(name) else {
            return false;
        };
        let target = self.generator.target;
        let listed = |value: &&Scalar| {
            key.values.is_empty()
                || key
                    .values
                    .iter()
                    .any(|allowed| allowed.value == **value && takes(allowed, target))
        };
        let wanted = values.iter().find(listed).copied();
        wanted.is_some_and(|value| self.set(name, scalar(value)))
    }

    fn set_to_another(&mut self, name: &str, values: &[Scalar]) -> bool {
        let Some(key) = self.key(name) else {
            return false;
        };
        let target = self.generator.target;
        let booleans = [Scalar::Boolean(true), Scalar::Boolean(false)];
        let listed = key
            .values
            .iter()
            .filter(|allowed| takes(allowed, target))
            .map(|allowed| allowed.value);
        let options: Vec<_> = listed
            .chain(booleans.into_iter().filter(|_| key.kind == Kind::Boolean))
            .collect();
        let other = options
            .into_iter()
            .find(|option| !values.contains(option))
            .map(scalar);
        let free = || match key.kind {
            Kind::String => Some(Value::from("other")),
            Kind::Integer => (0..9)
                .map(Value::from)
                .find(|v| values.iter().all(|value| !same(v, value))),
            _ => None,
        };
        let other = if key.values.is_empty() {
            other.or_else(free)
        } else {
            other
        };
        other.is_some_and(|value| self.set(name, value))
    }

    fn set_empty(&mut self, name: &str) -> bool {
        let Some(key) = self.key(name) else {
            return false;
        };
        let value = match key.kind {
            Kind::String => Value::from(""),
            Kind::Array => Value::Array(Vec::new()),
            Kind::Dictionary => Value::Dictionary(Dictionary::new()),
            _ => return false,
        };
        self.set(name, value)
    }

    fn put_in(&mut self, name: &str, wanted: &str) -> bool {
        let Some(key) = self.key(name) else {
            return false;
        };
        match key.kind {
            Kind::Array => {}
            Kind::String => return self.set(name, Value::from(wanted)),
            _ => return false,
        }
        if !self.here().contains_key(name) {
            self.here().set(name, Vec::new());
        }
        let way = self.way.key(name);
        let Some(Node {
            value: Value::Array(items),
            ..
        }) = node_mut(self.content, &way)
        else {
            return false;
        };
        items.push(Node::derived(wanted));
        true
    }

    fn take_out(&mut self, name: &str, unwanted: &[&str]) -> bool {
        let way = self.way.key(name);
        let Some(Node {
            value: Value::Array(items),
            ..
        }) = node_mut(self.content, &way)
        else {
            return self.regenerate(name);
        };
        items.retain(|item| {
            item.value
                .as_str()
                .is_none_or(|text| !unwanted.contains(&text))
        });
        true
    }
}
