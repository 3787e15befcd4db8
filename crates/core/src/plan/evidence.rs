//! What a policy and its build hold, as far as it says what a rollout needs.

use super::Existing;
use super::conditions::signs;
use crate::lower::Artifact;
use crate::policy::{EnrollmentKind, Payload, Policy, Profile};
use crate::value::Value;
use russet_graph::rollout::Condition;
use serde_json::Value as Json;
use std::collections::BTreeSet;

/// Something to look for.
#[derive(Debug)]
pub(super) enum Sign {
    /// Whatever the folder holds.
    Always,
    /// An object of Graph of this type.
    Object(&'static str),
    /// No object of this type.
    NoObject(&'static str),
    /// An object of this type, a property of which is true, or false.
    Flag(&'static str, &'static str, bool),
    /// An object of this type in which this text stands.
    Holds(&'static str, &'static str),
    /// A payload of this type.
    Payload(&'static str),
    /// A payload of this type with this key.
    Key(&'static str, &'static str),
    /// A payload with a type or a text that begins like this.
    Mention(&'static str),
    /// The Macs of the policy are enrolled like this.
    Target(EnrollmentKind),
    /// A dependency of this kind that the folder does not make.
    Missing(&'static str),
    /// What is a sign of another condition.
    If(Condition),
}

/// An object of Graph.
struct Object<'a> {
    name: &'a str,
    /// Its type without `#microsoft.graph.`; empty where the body does not say.
    kind: String,
    body: Json,
}

/// Where to look.
pub(super) struct Evidence<'a> {
    policy: &'a Policy,
    objects: Vec<Object<'a>>,
    existing: &'a [Existing],
}

impl<'a> Evidence<'a> {
    pub(super) fn new(
        policy: &'a Policy,
        artifacts: &'a [Artifact],
        existing: &'a [Existing],
    ) -> Self {
        Self {
            policy,
            objects: artifacts.iter().filter_map(object).collect(),
            existing,
        }
    }

    /// The names of what makes a condition hold, sorted; `None` where it does not.
    ///
    /// Empty where nothing in particular does.
    pub(super) fn of(&self, condition: Condition) -> Option<Vec<String>> {
        let found: Vec<_> = signs(condition)
            .iter()
            .filter_map(|sign| self.sign(sign))
            .collect();
        let names: BTreeSet<String> = found.iter().flatten().cloned().collect();
        (!found.is_empty()).then(|| names.into_iter().collect())
    }

    fn sign(&self, sign: &Sign) -> Option<Vec<String>> {
        match sign {
            Sign::Always => Some(Vec::new()),
            Sign::Object(kind) => self.objects(kind, |_| true),
            Sign::NoObject(kind) => match self.objects(kind, |_| true) {
                Some(_) => None,
                None => Some(Vec::new()),
            },
            Sign::Flag(kind, property, truth) => {
                self.objects(kind, |body| body.get(property) == Some(&Json::Bool(*truth)))
            }
            Sign::Holds(kind, text) => self.objects(kind, |body| holds(body, text)),
            Sign::Payload(wanted) => self.payloads(|payload| payload.payload_type == *wanted),
            Sign::Key(wanted, key) => self.payloads(|payload| {
                payload.payload_type == *wanted && payload.content.contains_key(key)
            }),
            Sign::Mention(start) => self.payloads(|payload| {
                let entries = payload.content.iter();
                payload.payload_type.starts_with(start)
                    || entries
                        .map(|entry| &entry.value.value)
                        .any(|value| mentions(value, start))
            }),
            Sign::Target(kind) => (self.policy.target.enrollment == Some(*kind))
                .then(|| vec!["the policy's target".to_owned()]),
            Sign::Missing(kind) => {
                let missing = self.existing.iter().filter(|one| one.kind == *kind);
                some(missing.map(|one| one.name.clone()))
            }
            Sign::If(condition) => self.of(*condition),
        }
    }

    fn objects(&self, kind: &str, is_sign: impl Fn(&Json) -> bool) -> Option<Vec<String>> {
        let mut objects = self.objects.iter().collect::<Vec<_>>();
        objects.retain(|object| object.kind == kind && is_sign(&object.body));
        some(objects.into_iter().map(|object| object.name.to_owned()))
    }

    fn payloads(&self, is_sign: impl Fn(&Payload) -> bool) -> Option<Vec<String>> {
        let has_sign = |profile: &&Profile| profile.payloads.iter().any(&is_sign);
        let profiles = self.policy.profiles.iter().filter(has_sign);
        some(profiles.map(|profile| profile.name.clone()))
    }
}

/// The names, if there are any.
fn some(names: impl Iterator<Item = String>) -> Option<Vec<String>> {
    let names: Vec<String> = names.collect();
    (!names.is_empty()).then_some(names)
}

fn object(artifact: &Artifact) -> Option<Object<'_>> {
    artifact.graph.as_ref()?;
    let body: Json = serde_json::from_slice(&artifact.bytes).ok()?;
    let kind = body.get("@odata.type").and_then(Json::as_str);
    let kind = kind.unwrap_or_default().trim_start_matches('#');
    Some(Object {
        name: &artifact.name,
        kind: kind
            .strip_prefix("microsoft.graph.")
            .unwrap_or(kind)
            .to_owned(),
        body,
    })
}

/// Does exactly this text stand somewhere in it?
fn holds(json: &Json, wanted: &str) -> bool {
    match json {
        Json::String(text) => text == wanted,
        Json::Array(items) => items.iter().any(|item| holds(item, wanted)),
        Json::Object(entries) => entries.values().any(|value| holds(value, wanted)),
        _ => false,
    }
}

/// Does a text in it begin like this?
fn mentions(value: &Value, start: &str) -> bool {
    match value {
        Value::String(text) => text.starts_with(start),
        Value::Array(items) => items.iter().any(|item| mentions(&item.value, start)),
        Value::Dictionary(entries) => entries
            .iter()
            .any(|entry| mentions(&entry.value.value, start)),
        _ => false,
    }
}
