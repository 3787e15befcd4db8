//! Payloads that speak of each other, by the UUIDs that only a profile has.

use crate::check::walk;
use crate::policy::{Payload, Profile};
use std::collections::BTreeSet;

/// The payloads of a profile that refer to another or are referred to, by their index: they must stay in one profile.
pub(super) fn bound(profile: &Profile) -> BTreeSet<usize> {
    let mut bound = BTreeSet::new();
    for (index, payload) in profile.payloads.iter().enumerate() {
        let mut texts = Vec::new();
        for schema in russet_payloads::find(&payload.payload_type) {
            walk::texts(payload, Some(schema), &mut |found| {
                if found.key.is_some_and(|key| !key.references.is_empty()) {
                    texts.push(found.text.to_owned());
                }
            });
        }
        for text in texts {
            let Some(other) = meant(profile, &text) else {
                continue;
            };
            bound.extend([index, other]);
        }
    }
    bound
}

fn meant(profile: &Profile, text: &str) -> Option<usize> {
    let meant: &Payload = profile.referenced(text)?;
    let mut payloads = profile.payloads.iter();
    payloads.position(|payload| std::ptr::eq(payload, meant))
}
