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

use super::place;
use crate::check::push;
use crate::diagnostic::{Diagnostic, Pointer};
use crate::policy::Policy;

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

/// The pointer of a field of `fleet`.
fn in_fleet(field: &str) -> Pointer {
    Pointer::root().key("fleet").key(field)
}
