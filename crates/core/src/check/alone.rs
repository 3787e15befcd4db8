//! One payload by itself, at the moment at which a program makes it.

use super::context::{Context, Spelling};
use super::keys::{self, Known};
use super::path::Path;
use crate::diagnostic::rules::S003;
use crate::diagnostic::{Diagnostic, Severity};
use crate::policy::{Payload, Policy, Profile};
use russet_graph::Segment;
use russet_payloads::{Key, Schema};

/// What is wrong with the keys and values of a payload, whatever stands beside it and whichever Macs it is for: unknown
/// keys, wrong types, values that are not in the list or the range, and keys that [are missed](is_needed) at once.
///
/// What is missing comes last: it may be there under a name that is unknown.
#[must_use]
pub fn alone(payload: &Payload, schema: &'static Schema, spelling: Spelling) -> Vec<Diagnostic> {
    let profile = Profile::new("").with_payload(payload.clone());
    let policy = Policy::default();
    let mut context = Context::new(&policy, &profile);
    context.spelling = spelling;
    let known = Known {
        lists: &[schema.keys, russet_payloads::common_keys().keys],
        payload_type: (!has_foreign_key(payload, schema)).then_some(&payload.payload_type),
        elsewhere: None,
    };
    let root = Path::Root(&payload.pointer);
    keys::dictionary(&mut context, &payload.content, &known, &root, payload.span);
    let mut found = context.diagnostics;
    found.retain(|found| {
        let is_missing = found.code == &S003;
        let is_missed = || {
            let mut needed = schema.keys.iter().filter(|key| is_needed(schema, key));
            needed.any(|key| root.key(key.name).pointer() == found.pointer)
        };
        found.severity == Severity::Error && (!is_missing || is_missed())
    });
    found.sort_by_key(|found| found.code == &S003);
    found
}

/// Has the payload a key of another schema that shares its type? The settings catalog, which tells the schemas of a type not
/// apart, is not asked then.
fn has_foreign_key(payload: &Payload, schema: &Schema) -> bool {
    let has = |schema: &Schema, name: &str| schema.keys.iter().any(|key| key.name == name);
    let mut entries = payload.content.iter();
    entries.any(|entry| {
        let mut sharing = russet_payloads::find(schema.payload_type).iter();
        !has(schema, &entry.key) && sharing.any(|other| has(other, &entry.key))
    })
}

/// Is a payload nowhere complete without this key? Not where only older releases of macOS have it, and not where Intune
/// supplies it to the policies of its catalog.
#[must_use]
pub fn is_needed(schema: &Schema, key: &Key) -> bool {
    let owner = schema.payload_type;
    let is_supplied = russet_graph::is_known(owner)
        && !russet_graph::starts_path(owner, &[Segment::Key(key.name)]);
    let is_outdated = key.dropped || key.macos.absent || key.macos.removed.is_some();
    key.required && !key.is_any() && !is_outdated && !is_supplied
}
