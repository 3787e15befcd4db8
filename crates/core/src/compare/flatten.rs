//! From the payloads of a policy to the settings that they make.

use super::identity;
use super::place::{Place, Step};
use crate::policy::{Payload, Policy};
use crate::value::{Dictionary, Node, Span, Value};
use russet_payloads::{Key, Scope, common_keys, find_key};
use std::collections::HashMap;

/// The payload that wraps preference domains.
const WRAPPER: &str = "com.apple.ManagedClient.preferences";

/// The wrapper of preferences that are set anew whenever they are changed: what a domain alone means.
const FORCED: &str = "Forced";

/// One value at one place.
#[derive(Clone, Debug)]
pub struct Setting<'a> {
    /// Where.
    pub place: Place<'a>,
    /// What.
    pub value: &'a Value,
    /// The profile that says so, by its number in the policy.
    pub profile: usize,
    /// The payload that says so.
    pub payload: &'a Payload,
    /// Where its key is written.
    pub span: Span,
    /// It is a password, a token or the like, and never shown.
    pub is_secret: bool,
    /// A list whose order has no meaning.
    pub is_set: bool,
}

/// Everything that the profiles of a policy set, in the order in which it is written. `all` adds the keys that
/// describe a payload rather than set something.
#[must_use]
pub fn settings(policy: &Policy, all: bool) -> Vec<Setting<'_>> {
    let mut found = Vec::new();
    for (number, profile) in policy.profiles.iter().enumerate() {
        let scope = policy.scope_of(profile);
        let mut counts: HashMap<(&str, Option<String>), usize> = HashMap::new();
        for payload in &profile.payloads {
            let name = identity::payload(&payload.payload_type, &payload.content);
            let count = counts
                .entry((&payload.payload_type, name.clone()))
                .or_default();
            *count += 1;
            let mut walk = Walk {
                base: Base {
                    scope,
                    profile: number,
                    payload,
                    all,
                },
                domain: &payload.payload_type,
                path: steps(name, *count),
                keys: Vec::new(),
                found: &mut found,
            };
            walk.payload();
        }
    }
    found
}

/// What tells a payload apart: its name, and its number where several of a profile have the same.
fn steps<'a>(name: Option<String>, number: usize) -> Vec<Step<'a>> {
    let number = (number > 1).then(|| Step::Item(number.to_string()));
    name.map(Step::Item).into_iter().chain(number).collect()
}

#[derive(Clone, Copy)]
struct Base<'a> {
    scope: Scope,
    profile: usize,
    payload: &'a Payload,
    all: bool,
}

struct Walk<'a, 'f> {
    base: Base<'a>,
    domain: &'a str,
    path: Vec<Step<'a>>,
    /// The keys on the way, without items.
    keys: Vec<&'a str>,
    found: &'f mut Vec<Setting<'a>>,
}

impl<'a> Walk<'a, '_> {
    fn payload(&mut self) {
        let content = &self.base.payload.content;
        let common = common_keys().keys;
        for entry in content {
            let describes = common.iter().any(|key| key.name == entry.key)
                && !is_own_key(self.domain, &entry.key);
            if describes && !self.base.all {
                continue;
            }
            if self.domain == WRAPPER
                && let Value::Dictionary(domains) = &entry.value.value
            {
                self.domains(domains);
                continue;
            }
            let key = top_key(self.domain, &entry.key);
            self.entry(&entry.key, &entry.value, entry.key_span, key);
        }
    }

    /// The preference domains of a wrapper: what is forced stands where the domain itself would have it.
    fn domains(&mut self, domains: &'a Dictionary) {
        for domain in domains {
            let mut walk = Walk {
                base: self.base,
                domain: &domain.key,
                path: Vec::new(),
                keys: Vec::new(),
                found: &mut *self.found,
            };
            walk.wrapped(&domain.value, domain.key_span);
        }
    }

    fn wrapped(&mut self, node: &'a Node, span: Span) {
        let Value::Dictionary(wrappers) = &node.value else {
            return self.leaf(node, span, None);
        };
        for wrapper in wrappers {
            let forced = wrapper.value.value.as_array();
            match forced.filter(|_| wrapper.key == FORCED) {
                Some(items) => items.iter().for_each(|item| self.forced(item)),
                None => self.entry(&wrapper.key, &wrapper.value, wrapper.key_span, None),
            }
        }
    }

    fn forced(&mut self, item: &'a Node) {
        let settings = item.value.as_dictionary();
        let settings = settings.and_then(|item| item.get("mcx_preference_settings"));
        match settings.map(|settings| &settings.value) {
            Some(Value::Dictionary(settings)) => {
                for entry in settings {
                    self.entry(&entry.key, &entry.value, entry.key_span, None);
                }
            }
            _ => self.leaf(item, item.span, None),
        }
    }

    fn entry(&mut self, name: &'a str, node: &'a Node, span: Span, key: Option<&'static Key>) {
        self.path.push(Step::Key(name));
        self.keys.push(name);
        self.value(node, span, key);
        self.keys.pop();
        self.path.pop();
    }

    fn value(&mut self, node: &'a Node, span: Span, key: Option<&'static Key>) {
        match &node.value {
            Value::Dictionary(entries) if !entries.is_empty() => {
                for entry in entries {
                    let below = key.and_then(|key| find_key(key.keys, &entry.key));
                    self.entry(&entry.key, &entry.value, entry.key_span, below);
                }
            }
            Value::Array(items) if !items.is_empty() => self.array(items, node, span, key),
            _ => self.leaf(node, span, key),
        }
    }

    /// An array whose items have names comes apart; any other is one value.
    fn array(&mut self, items: &'a [Node], node: &'a Node, span: Span, key: Option<&'static Key>) {
        let names =
            identity::item_keys(self.domain, &self.keys).and_then(|keys| item_names(items, keys));
        let Some(names) = names else {
            return self.leaf(node, span, key);
        };
        let item_key = key.and_then(|key| key.keys.first());
        for (name, item) in names.into_iter().zip(items) {
            self.path.push(Step::Item(name));
            self.value(item, item.span, item_key);
            self.path.pop();
        }
    }

    fn leaf(&mut self, node: &'a Node, span: Span, key: Option<&'static Key>) {
        // A reference to another payload is a UUID, which servers rewrite.
        if !self.base.all && key.is_some_and(|key| !key.references.is_empty()) {
            return;
        }
        self.found.push(Setting {
            place: Place {
                domain: self.domain,
                path: self.path.clone(),
                scope: self.base.scope,
            },
            value: &node.value,
            profile: self.base.profile,
            payload: self.base.payload,
            span: if span.is_none() { node.span } else { span },
            is_secret: key.is_some_and(|key| key.secret),
            is_set: identity::is_set(self.domain, &self.keys)
                || key.and_then(|key| key.combine) == Some("set-union"),
        });
    }
}

/// The names of all items, those that occur twice with a number; `None` where an item has none.
fn item_names(items: &[Node], keys: &[&str]) -> Option<Vec<String>> {
    let mut counts: HashMap<String, usize> = HashMap::new();
    items
        .iter()
        .map(|item| {
            let name = identity::named(item.value.as_dictionary()?, keys)?;
            let count = counts.entry(name.clone()).or_default();
            *count += 1;
            Some(match *count {
                1 => name,
                count => format!("{name} ({count})"),
            })
        })
        .collect()
}

/// Does the payload itself define a key that has the name of a common one, as certificates do with `PayloadContent`?
fn is_own_key(domain: &str, name: &str) -> bool {
    russet_payloads::find(domain)
        .iter()
        .any(|schema| schema.keys.iter().any(|key| key.name == name))
}

/// What Apple says of a key at the top of a payload or declaration.
fn top_key(domain: &str, name: &str) -> Option<&'static Key> {
    let schemas = russet_payloads::find(domain).iter().copied();
    let mut schemas = schemas.chain(russet_payloads::find_declaration(domain));
    schemas.find_map(|schema| find_key(schema.keys, name))
}

/// The places of the keys of a dictionary, and of all within.
pub(crate) fn spans(entries: &Dictionary) -> Box<dyn Iterator<Item = Span> + '_> {
    Box::new(entries.iter().flat_map(|entry| {
        let within: Box<dyn Iterator<Item = Span> + '_> = match &entry.value.value {
            Value::Dictionary(entries) => spans(entries),
            Value::Array(items) => Box::new(items.iter().flat_map(|item| {
                let below: Box<dyn Iterator<Item = Span> + '_> = match &item.value {
                    Value::Dictionary(entries) => spans(entries),
                    _ => Box::new(std::iter::empty()),
                };
                std::iter::once(item.span).chain(below)
            })),
            _ => Box::new(std::iter::empty()),
        };
        std::iter::once(entry.key_span).chain(within)
    }))
}
