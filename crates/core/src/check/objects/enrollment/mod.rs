//! What the guides ask of the way in which Macs come under management.
//!
//! Some of it is about one document, some about documents together, and some about the Macs that `fleet` in
//! `russet.yaml` tells of. What is not known there is never reported.

mod agreement;
mod bootstrap_token;
mod company_portal;
mod fleet;
mod identity;
mod names;
mod panes;
mod profiles;
mod restrictions;
#[cfg(test)]
mod tests;
mod virtual_machines;

use super::accept;
use crate::diagnostic::{Diagnostic, Pointer};
use crate::policy::{Allowance, Object, Policy};
use crate::value::Span;

/// Reports it all.
pub(super) fn check(policy: &Policy, diagnostics: &mut Vec<Diagnostic>) {
    for profile in policy.enrollment_profiles() {
        agreement::check(profile, diagnostics);
        panes::check(policy, profile, diagnostics);
        profiles::check(policy, profile, diagnostics);
        identity::check(policy, profile, diagnostics);
    }
    profiles::claimed_twice(policy, diagnostics);
    restrictions::check(policy, diagnostics);
    company_portal::check(policy, diagnostics);
    fleet::check(policy, diagnostics);
    virtual_machines::check(policy, diagnostics);
    bootstrap_token::check(policy, diagnostics);
    names::check(policy, diagnostics);
}

/// Takes a finding in, softened where the author of what it is about accepts it.
fn push(diagnostics: &mut Vec<Diagnostic>, allow: &[Allowance], diagnostic: Diagnostic) {
    let mut found = [diagnostic];
    accept(allow, &mut found);
    diagnostics.extend(found);
}

/// Where a field or property of an object stands; the object itself where it is not written.
fn place(object: &Object, name: &str) -> (Span, Pointer) {
    let entry = object.fields.entry(name);
    let entry = entry.or_else(|| object.properties.entry(name));
    let span = entry.map_or(object.span, |entry| entry.key_span);
    (span, object.pointer.key(name))
}

/// The pointer of a field of `fleet`.
fn in_fleet(field: &str) -> Pointer {
    Pointer::root().key("fleet").key(field)
}
