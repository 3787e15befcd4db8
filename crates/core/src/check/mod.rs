//! What is wrong with a policy, wherever it came from.
//!
//! Each module asks one kind of question and looks only at the [`Policy`]; none reads files or knows
//! whether the policy was YAML, an API call or an imported profile.

mod alone;
mod availability;
mod conflicts;
mod constraints;
mod context;
mod declarations;
mod delivery;
mod envelope;
mod form;
mod guides;
mod installed;
mod instances;
mod keys;
mod objects;
mod panes;
mod path;
mod placeholders;
mod references;
pub(crate) mod schemas;
mod secrets;
mod trusted;
mod value;
pub(crate) mod walk;
mod within;

pub use alone::{alone, is_needed};
pub use context::Spelling;
pub(crate) use objects::named_objects;
pub use secrets::{mask_secrets, secret_places};
pub(crate) use walk::item_key;

use crate::diagnostic::{Diagnostic, Severity, suggest};
use crate::interrupt::{Interrupt, Interrupted};
use crate::policy::{Allowance, Policy, Profile};
use context::Context;

/// Everything that is wrong with a policy, sorted by place.
///
/// ```
/// use russet::policy::{Payload, Policy, Profile};
/// use russet::value::Dictionary;
///
/// let mut firewall = Dictionary::new();
/// firewall.set("EnableFirewall", 1_i64);
/// let profile = Profile {
///     name: "Firewall".to_owned(),
///     payloads: vec![Payload::new("com.apple.security.firewall", firewall)],
///     ..Profile::default()
/// };
/// let found = russet::check::check(&Policy { profiles: vec![profile], ..Policy::default() });
/// assert_eq!(found[0].code.code, "S005");
/// assert_eq!(found[0].pointer.as_str(), "/EnableFirewall");
/// ```
#[must_use]
pub fn check(policy: &Policy) -> Vec<Diagnostic> {
    check_until(policy, &Interrupt::default()).unwrap_or_default()
}

/// Everything that is wrong with a policy, as [`check`] says it, unless the caller asks to stop before it is done.
///
/// # Errors
///
/// The caller asked to stop.
pub fn check_until(policy: &Policy, interrupt: &Interrupt) -> Result<Vec<Diagnostic>, Interrupted> {
    let mut diagnostics = Vec::new();
    for profile in &policy.profiles {
        interrupt.poll()?;
        diagnostics.extend(check_profile(policy, profile));
    }
    diagnostics.extend(across(policy));
    diagnostics.extend(objects::check(policy));
    interrupt.poll()?;
    guides::policy(policy, &mut diagnostics);
    sort(&mut diagnostics);
    Ok(diagnostics)
}

/// What is wrong between the profiles of a policy, each of which may be sound in itself: identifiers that two of them
/// claim, and settings of which they say different things.
///
/// [`check`] does this too; it stands alone for profiles that are checked file by file.
#[must_use]
pub fn across(policy: &Policy) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    instances::identifiers(&policy.profiles, &mut diagnostics);
    conflicts::check(policy, &mut diagnostics);
    let accepting: Vec<&Profile> = policy
        .profiles
        .iter()
        .filter(|profile| !profile.allow.is_empty())
        .collect();
    for diagnostic in &mut diagnostics {
        let mut profiles = accepting.iter();
        if let Some(profile) = profiles.find(|profile| is_within(profile, diagnostic)) {
            accept(&profile.allow, std::slice::from_mut(diagnostic));
        }
    }
    diagnostics
}

/// What can be wrong with some profiles of a policy whatever the others say, except that those in `others` may claim
/// the same identifier.
pub(crate) fn profiles(policy: &Policy, others: &[Profile]) -> Vec<Diagnostic> {
    let profiles = policy.profiles.iter();
    let mut diagnostics: Vec<Diagnostic> = profiles
        .flat_map(|profile| check_profile(policy, profile))
        .collect();
    instances::identifiers(others.iter().chain(&policy.profiles), &mut diagnostics);
    sort(&mut diagnostics);
    diagnostics
}

/// Is the diagnostic about this profile?
fn is_within(profile: &Profile, diagnostic: &Diagnostic) -> bool {
    let is_there = |span: crate::value::Span| !span.is_none() && span == diagnostic.span;
    profile.payloads.iter().any(|payload| {
        is_there(payload.span) || crate::compare::spans(&payload.content).any(is_there)
    })
}

/// Everything that is wrong with one profile of a policy, with what its author accepts turned into notes.
fn check_profile(policy: &Policy, profile: &Profile) -> Vec<Diagnostic> {
    let mut context = Context::new(policy, profile);
    envelope::check(&mut context);
    for payload in &profile.payloads {
        let schemas = schemas::of(payload);
        keys::check(&mut context, payload, &schemas);
        constraints::check(&mut context, payload, &schemas);
        secrets::check(&mut context, payload, &schemas);
        placeholders::check(&mut context, payload);
        panes::check(&mut context, payload);
    }
    instances::check(&mut context);
    references::check(&mut context);
    declarations::check(policy, &mut context);
    guides::profile(&mut context);
    delivery::check(&mut context);
    let mut diagnostics = context.diagnostics;
    accept(&profile.allow, &mut diagnostics);
    diagnostics
}

/// Turns what the author of a profile or object accepts into notes that give the reason.
fn accept(allow: &[Allowance], diagnostics: &mut [Diagnostic]) {
    for diagnostic in diagnostics {
        if let Some(allowance) = allow
            .iter()
            .find(|allowance| allowance.code == diagnostic.code)
        {
            diagnostic.severity = Severity::Note;
            diagnostic.help = Some(format!("accepted here: {}", allowance.reason));
        }
    }
}

/// Takes a finding in, softened where the author of what it is about accepts it.
fn push(diagnostics: &mut Vec<Diagnostic>, allow: &[Allowance], mut diagnostic: Diagnostic) {
    accept(allow, std::slice::from_mut(&mut diagnostic));
    diagnostics.push(diagnostic);
}

/// By file and place, the graver first where several speak of one place.
pub fn sort(diagnostics: &mut [Diagnostic]) {
    diagnostics.sort_by(|a, b| {
        (
            a.span.file,
            a.span.start,
            a.severity,
            a.code.code,
            &a.pointer,
            &a.message,
        )
            .cmp(&(
                b.span.file,
                b.span.start,
                b.severity,
                b.code.code,
                &b.pointer,
                &b.message,
            ))
    });
}

#[cfg(test)]
mod tests;
