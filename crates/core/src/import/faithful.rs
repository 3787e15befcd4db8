//! Does a document say what it was made from? It is read again, and held against that.

use super::OutputFile;
use crate::check::check;
use crate::diagnostic::{Code, Rule, Severity};
use crate::lower;
use crate::policy::{Object, Policy, Profile};
use crate::source::{LoadOptions, Loaded, MemoryWorld, load_file};
use crate::value::{Dictionary, Entry, Node, Value};
use std::collections::{BTreeMap, BTreeSet};

/// A document, read again.
pub(super) struct Reread {
    loaded: Loaded,
}

impl Reread {
    /// Reads a document at its path, with those of the files that it names.
    pub(super) fn new(path: &str, document: &str, files: &[OutputFile]) -> Self {
        let mut world = MemoryWorld::new().with_file("russet.yaml", "russet: 1\n");
        world = world.with_file(path, document);
        for file in files.iter().filter(|file| document.contains(&file.path)) {
            world = world.with_file(&file.path, file.bytes.clone());
        }
        let options = LoadOptions::default();
        Self {
            loaded: load_file(&world, path.as_ref(), &options),
        }
    }

    /// The rules that the document breaks so that it could not be built.
    pub(super) fn broken_rules(&self) -> Vec<Code> {
        let found = check(&self.loaded.policy);
        let errors = found
            .iter()
            .filter(|found| found.severity == Severity::Error);
        let codes: BTreeSet<&str> = errors.map(|found| found.code.code).collect();
        codes.into_iter().filter_map(Rule::find).collect()
    }

    /// Why a build from the document would not say what the profile does; `None` where it would. `organization` is that
    /// of the policy.
    pub(super) fn fault_of_profile(
        &self,
        profile: &Profile,
        graph: &Dictionary,
        organization: Option<&str>,
    ) -> Option<String> {
        if let Some(found) = self.loaded.diagnostics.first() {
            return Some(found.message.clone());
        }
        let [again] = self.loaded.policy.profiles.as_slice() else {
            return Some("it is not one profile".to_owned());
        };
        let policy = Policy {
            organization: organization.map(str::to_owned),
            ..Policy::default()
        };
        let built = lower::dictionary(&policy, again);
        differing_payload(profile, again, &built)
            .or_else(|| differing_envelope(profile, &built))
            .or_else(|| (!same_entries(graph, &again.graph)).then(|| "`graph` differs".to_owned()))
    }

    /// Why the document does not say what the object does; `None` where it does.
    pub(super) fn fault_of_object(&self, object: &Object) -> Option<String> {
        if let Some(found) = self.loaded.diagnostics.first() {
            return Some(found.message.clone());
        }
        let [again] = self.loaded.policy.objects.as_slice() else {
            return Some("it is not one object".to_owned());
        };
        let same = same_entries(&object.properties, &again.properties)
            && object.object_type == again.object_type
            && same_entries(&object.fields, &again.fields);
        (!same).then(|| "a property differs".to_owned())
    }
}

/// The keys of a payload as they are written, and what a build makes of them.
type Written<'a> = (&'a Dictionary, Option<&'a Dictionary>);

fn differing_payload(profile: &Profile, again: &Profile, built: &Dictionary) -> Option<String> {
    let nodes = built
        .get("PayloadContent")
        .and_then(|node| node.value.as_array());
    let nodes = nodes.unwrap_or_default();
    let built = |index: usize| nodes.get(index)?.value.as_dictionary();
    let (ours, theirs) = (by_type(profile, |_| None), by_type(again, built));
    if ours.keys().ne(theirs.keys()) {
        return Some("its payloads differ".to_owned());
    }
    for (payload_type, ours) in &ours {
        let theirs = theirs.get(payload_type).map_or(&[][..], Vec::as_slice);
        if ours.len() != theirs.len() {
            return Some(format!("its `{payload_type}` payloads differ"));
        }
        for ((ours, _), theirs) in ours.iter().zip(theirs) {
            if let Some(entry) = ours.iter().find(|entry| !is_kept(entry, *theirs)) {
                return Some(format!("`{}` of `{payload_type}` differs", entry.key));
            }
        }
    }
    None
}

fn by_type<'a>(
    profile: &'a Profile,
    built: impl Fn(usize) -> Option<&'a Dictionary>,
) -> BTreeMap<&'a str, Vec<Written<'a>>> {
    let mut types: BTreeMap<&str, Vec<Written<'_>>> = BTreeMap::new();
    for (index, payload) in profile.payloads.iter().enumerate() {
        let written = (&payload.content, built(index));
        types
            .entry(&payload.payload_type)
            .or_default()
            .push(written);
    }
    types
}

/// Is the entry written as it was, or derived as it was?
fn is_kept(entry: &Entry, (content, built): Written<'_>) -> bool {
    let node = content
        .get(&entry.key)
        .or_else(|| built.and_then(|built| built.get(&entry.key)));
    node.is_some_and(|node| same(node, &entry.value))
}

/// A key of the profile itself that a build would not write as it was.
fn differing_envelope(profile: &Profile, built: &Dictionary) -> Option<String> {
    let is_lost = |entry: &&Entry| !is_kept(entry, (built, None));
    let lost = profile.envelope.iter().find(is_lost);
    lost.map(|entry| format!("`{}` of the profile differs", entry.key))
}

fn same(a: &Node, b: &Node) -> bool {
    match (&a.value, &b.value) {
        // Not a number is the same as itself here; a number of seconds may be written as a whole number.
        (Value::Real(a), Value::Real(b)) => a.to_bits() == b.to_bits(),
        (Value::Real(real), Value::Integer(integer))
        | (Value::Integer(integer), Value::Real(real)) => *real == *integer as f64,
        (Value::Array(a), Value::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b))
        }
        (Value::Dictionary(a), Value::Dictionary(b)) => same_entries(a, b),
        (a, b) => a == b,
    }
}

fn same_entries(a: &Dictionary, b: &Dictionary) -> bool {
    a.len() == b.len()
        && a.iter().all(|entry| {
            b.get(&entry.key)
                .is_some_and(|other| same(other, &entry.value))
        })
}
