//! What the deployment guides ask for where a table of the overlay cannot say it: rules that look at text, at several
//! payloads or at several profiles.

mod apps;
mod devices;
mod preferences;
mod rollout;
mod security;

use super::context::Context;
use super::push;
use crate::diagnostic::Diagnostic;
use crate::policy::{Payload, Policy, Profile};

/// Rules about one profile.
pub(super) fn profile(context: &mut Context<'_>) {
    for payload in &context.profile.payloads {
        apps::single_sign_on_types(context, payload);
        apps::finder_sync_spelling(context, payload);
        apps::known_folder_move(context, payload);
        apps::defender_extensions(context, payload);
        preferences::check(context, payload);
        apps::blanks(context, payload);
        security::deferrals(context, payload);
        security::kernel_extensions(context, payload);
        devices::payload(context, payload);
    }
    devices::profile(context);
}

/// Rules about a policy as a whole.
pub(super) fn policy(policy: &Policy, diagnostics: &mut Vec<Diagnostic>) {
    security::recovery_key_escrow(policy, diagnostics);
    security::gatekeeper_override(policy, diagnostics);
    apps::finder_sync_variant(policy, diagnostics);
    rollout::check(policy, diagnostics);
    devices::policy(policy, diagnostics);
}

/// All payloads of a type in a policy, with their profiles.
fn payloads<'a>(
    policy: &'a Policy,
    payload_type: &'a str,
) -> impl Iterator<Item = (&'a Profile, &'a Payload)> {
    policy.profiles.iter().flat_map(move |profile| {
        profile
            .payloads
            .iter()
            .filter(move |payload| payload.payload_type == payload_type)
            .map(move |found| (profile, found))
    })
}

/// Does a payload set a key to true?
fn is_true(payload: &Payload, key: &str) -> bool {
    payload
        .content
        .get(key)
        .and_then(|node| node.value.as_bool())
        == Some(true)
}
