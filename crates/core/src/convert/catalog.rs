//! To the settings catalog, with a profile beside it for what the catalog lacks.

use super::companions::{belong_together, why_whole};
use super::envelope;
use super::parts::{Parts, Place, settings};
use super::profile::without_catalog_only;
use super::references;
use super::report::Outcome;
use super::sieve::{Sieved, sieve};
use super::wrapper;
use crate::diagnostic::{Pointer, Severity};
use crate::lower::settings_catalog;
use crate::policy::{Deliver, Origin, Payload, Policy, Profile};
use crate::value::Dictionary;

/// Splits a profile into what the catalog takes and the rest.
pub(super) fn convert(policy: &Policy, profile: &Profile, parts: &mut Parts<'_>) {
    parts.new.deliver = Deliver::SettingsCatalog;
    parts.new.origin = Origin::Source;
    parts.new.envelope = Dictionary::new();
    let kept = kept_whole(policy, profile);
    for (payload, why) in profile.payloads.iter().zip(kept) {
        match why {
            Some(why) => stay(payload, payload.content.clone(), &|_| why.clone(), parts),
            None if payload.payload_type == wrapper::TYPE => wrapper::split(payload, parts),
            None => split(policy, profile, payload, parts),
        }
    }
    envelope::lines(profile, &envelope::CATALOG, parts);
}

/// For each payload why it must stay in a profile as a whole, if it must.
fn kept_whole(policy: &Policy, profile: &Profile) -> Vec<Option<String>> {
    let bound = references::bound(profile);
    let mut kept: Vec<Option<String>> = (0..profile.payloads.len())
        .map(|index| {
            let why = "it is linked to another payload by `PayloadUUID`, which the settings catalog does not have";
            bound.contains(&index).then(|| why.to_owned())
        })
        .collect();
    let stays: Vec<bool> = profile
        .payloads
        .iter()
        .zip(&kept)
        .map(|(payload, why)| why.is_some() || !sieved(policy, profile, payload).refused.is_empty())
        .collect();
    for (payload, why) in profile.payloads.iter().zip(&mut kept) {
        let mut others = profile.payloads.iter().zip(&stays);
        let other = others.find(|(other, stays)| {
            **stays && !std::ptr::eq(*other, payload) && belong_together(payload, other)
        });
        if let (Some((other, _)), None) = (other, &why) {
            *why = Some(format!(
                "it works together with `{}`, which stays in the profile",
                other.payload_type
            ));
        }
    }
    kept
}

/// The keys of a payload, told apart by the catalog; all refused where they must stay together.
fn sieved(policy: &Policy, profile: &Profile, payload: &Payload) -> Sieved {
    let keys: Dictionary = settings(&payload.content).cloned().collect();
    let probe = |keys: Dictionary| Payload {
        pointer: Pointer::root(),
        content: keys,
        ..payload.clone()
    };
    if keys.is_empty() {
        return Sieved::default();
    }
    let mut sieved = sieve(keys, &Pointer::root(), &probe);
    if !sieved.taken.is_empty() && !sieved.refused.is_empty() {
        let halves = [&sieved.taken, &sieved.refused];
        if let Some(why) = why_whole(policy, profile, payload, halves) {
            sieved.refuse_all(&format!("it stays with the others: {why}"));
        }
    }
    sieved
}

fn split(policy: &Policy, profile: &Profile, payload: &Payload, parts: &mut Parts<'_>) {
    let mut sieved = sieved(policy, profile, payload);
    if settings(&payload.content).next().is_none() {
        let why = "the settings catalog has no payload without settings";
        parts.keep(payload, &payload.content, &|_| why.to_owned());
        return;
    }
    take(payload, &payload.payload_type, &[], &mut sieved, parts);
    if sieved.refused.is_empty() {
        return;
    }
    // The half that stays keeps the identifier and the UUID of its payload.
    let common = payload.content.iter();
    let mut rest: Dictionary = common
        .filter(|entry| super::parts::is_common(&entry.key))
        .cloned()
        .collect();
    for entry in &sieved.refused {
        rest.push(entry.clone());
    }
    stay(payload, rest, &|key| sieved.reason(key), parts);
}

/// Keeps keys in the profile beside, without those that only the catalog has: no profile does anything with them.
fn stay(payload: &Payload, keys: Dictionary, why: &dyn Fn(&str) -> String, parts: &mut Parts<'_>) {
    let rest = Payload {
        content: keys,
        ..payload.clone()
    };
    if let Some(rest) = without_catalog_only(&rest, parts) {
        parts.keep(payload, &rest.content, why);
    }
}

/// Gives keys to the new policy, unless one of them is in it already; says what became of each.
pub(super) fn take(
    payload: &Payload,
    domain: &str,
    way: &[&str],
    sieved: &mut Sieved,
    parts: &mut Parts<'_>,
) {
    if sieved.taken.is_empty() {
        return;
    }
    let more = Payload {
        payload_type: domain.to_owned(),
        pointer: Pointer::root(),
        content: sieved.taken.clone(),
        ..payload.clone()
    };
    let mut attempt = parts.new.clone();
    add(&mut attempt, more);
    let found = settings_catalog::diagnose(&attempt);
    if let Some(found) = found.iter().find(|found| found.severity == Severity::Error) {
        sieved.refuse_all(&found.message.clone());
        return;
    }
    parts.new = attempt;
    let moved = payload.payload_type != domain;
    for entry in &sieved.taken {
        let mut keys = way.to_vec();
        keys.push(&entry.key);
        let place = Place::within(payload, &keys, entry.key_span);
        let into = moved.then(|| format!("{domain} {}", entry.key));
        let advice = sieved.advice.get(&entry.key).cloned();
        parts.line(Outcome::Carried, payload, place, into, advice);
    }
}

/// Adds a payload; keys of a preference domain that is there already join it.
fn add(profile: &mut Profile, more: Payload) {
    let same = profile.payloads.iter_mut().find(|payload| {
        let is_new = |key: &str| !payload.content.contains_key(key);
        payload.payload_type == more.payload_type
            && russet_payloads::find(&more.payload_type).is_empty()
            && more.content.iter().all(|entry| is_new(&entry.key))
    });
    match same {
        Some(payload) => more
            .content
            .into_iter()
            .for_each(|entry| payload.content.push(entry)),
        None => profile.payloads.push(more),
    }
}
