//! Does a document say what it was made from? It is read again, and held against that.

use super::OutputFile;
use crate::check::check;
use crate::diagnostic::{Code, Rule, Severity};
use crate::lower;
use crate::policy::{Compliance, Payload, Policy, Profile};
use crate::source::{LoadOptions, Loaded, MemoryWorld, load_file};
use crate::value::{Dictionary, Node, Value};
use std::collections::{BTreeMap, BTreeSet};

/// Why a document does not say the same; `None` where it does.
pub(super) fn fault_of_profile(
    profile: &Profile,
    document: &str,
    files: &[OutputFile],
) -> Option<String> {
    let loaded = load(document, files);
    if let Some(found) = loaded.diagnostics.first() {
        return Some(found.message.clone());
    }
    let [again] = loaded.policy.profiles.as_slice() else {
        return Some("it is not one profile".to_owned());
    };
    differing_payload(profile, again)
        .or_else(|| differing_envelope(profile, again))
        .or_else(|| {
            (!same_entries(&profile.graph, &again.graph)).then(|| "`graph` differs".to_owned())
        })
}

/// Why a document does not say the same; `None` where it does.
pub(super) fn fault_of_compliance(compliance: &Compliance, document: &str) -> Option<String> {
    let loaded = load(document, &[]);
    if let Some(found) = loaded.diagnostics.first() {
        return Some(found.message.clone());
    }
    let [again] = loaded.policy.compliance.as_slice() else {
        return Some("it is not one compliance policy".to_owned());
    };
    let same = same_entries(&compliance.properties, &again.properties);
    (!same).then(|| "a property differs".to_owned())
}

/// The rules that a document breaks so that it could not be built.
pub(super) fn broken_rules(document: &str, files: &[OutputFile]) -> Vec<Code> {
    let loaded = load(document, files);
    let found = check(&loaded.policy);
    let errors = found
        .iter()
        .filter(|found| found.severity == Severity::Error);
    let codes: BTreeSet<&str> = errors.map(|found| found.code.code).collect();
    codes.into_iter().filter_map(Rule::find).collect()
}

fn load(document: &str, files: &[OutputFile]) -> Loaded {
    let mut world = MemoryWorld::new().with_file("russet.yaml", "russet: 1\n");
    world = world.with_file("document.yaml", document);
    for file in files {
        world = world.with_file(&file.path, file.bytes.clone());
    }
    load_file(&world, "document.yaml".as_ref(), &LoadOptions::default())
}

fn differing_payload(profile: &Profile, again: &Profile) -> Option<String> {
    let (ours, theirs) = (by_type(profile), by_type(again));
    if ours.keys().ne(theirs.keys()) {
        return Some("its payloads differ".to_owned());
    }
    for (payload_type, ours) in &ours {
        let theirs = theirs.get(payload_type).map_or(&[][..], Vec::as_slice);
        if ours.len() != theirs.len() {
            return Some(format!("its `{payload_type}` payloads differ"));
        }
        for (ours, theirs) in ours.iter().zip(theirs) {
            let lost = ours
                .content
                .iter()
                .find(|entry| !is_kept(entry, &theirs.content));
            if let Some(entry) = lost {
                return Some(format!("`{}` of `{payload_type}` differs", entry.key));
            }
        }
    }
    None
}

fn by_type(profile: &Profile) -> BTreeMap<&str, Vec<&Payload>> {
    let mut types: BTreeMap<&str, Vec<&Payload>> = BTreeMap::new();
    for payload in &profile.payloads {
        types
            .entry(&payload.payload_type)
            .or_default()
            .push(payload);
    }
    types
}

/// Is the entry there, or derived as it stands?
fn is_kept(entry: &crate::value::Entry, content: &Dictionary) -> bool {
    match content.get(&entry.key) {
        Some(node) => same(node, &entry.value),
        None => matches!(entry.key.as_str(), "PayloadType" | "PayloadVersion"),
    }
}

/// A key of the profile itself that a build would not write as it was.
fn differing_envelope(profile: &Profile, again: &Profile) -> Option<String> {
    let built = lower::dictionary(&Policy::default(), again);
    let lost = profile.envelope.iter().find(|entry| {
        !built
            .get(&entry.key)
            .is_some_and(|node| same(node, &entry.value))
    });
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
