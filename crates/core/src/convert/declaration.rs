//! To declarations, with a profile beside them for what no declaration has.

use super::envelope;
use super::local;
use super::mapping::{Mapping, why_no_declaration};
use super::moving::Moving;
use super::parts::{Parts, Place, is_common, settings};
use super::profile::without_catalog_only;
use super::report::Outcome;
use crate::lower;
use crate::policy::{Deliver, Origin, Payload, Policy, Profile};
use crate::value::Dictionary;
use russet_payloads::{Scope, find_declaration};

const USER_IDENTITY: &str = "com.apple.asset.useridentity";

/// Makes declarations of the payloads that say what a declaration says.
pub(super) fn convert(policy: &Policy, profile: &Profile, parts: &mut Parts<'_>) {
    parts.new.deliver = Deliver::Declaration;
    parts.new.origin = Origin::Source;
    if profile.deliver != Deliver::Declaration {
        parts.new.envelope = Dictionary::new();
        parts.new.graph = Dictionary::new();
    }
    for payload in &profile.payloads {
        if lower::is_declaration(payload) {
            parts.carry(payload);
        } else if let Some(declarations) = local::declarations(payload) {
            local::carry(payload, declarations, parts);
        } else if let Some(payload) = without_catalog_only(payload, parts) {
            one(policy, profile, &payload, parts);
        }
    }
    if profile.deliver != Deliver::Declaration {
        super::profile::instances(profile, parts);
        envelope::lines(profile, &envelope::DECLARATION, parts);
        channels(policy, profile, parts);
    }
}

fn one(policy: &Policy, profile: &Profile, payload: &Payload, parts: &mut Parts<'_>) {
    let mappings = Mapping::all().filter(|mapping| mapping.profile == payload.payload_type);
    let mut rest: Dictionary = settings(&payload.content).cloned().collect();
    let mut reasons: Vec<Moving> = Vec::new();
    for mapping in mappings {
        let moving = Moving::new(mapping, rest.clone(), None, false);
        if mapping.whole && !moving.rest.is_empty() {
            whole(payload, &moving, parts);
            return;
        }
        rest = moving.rest.clone();
        apply(policy, profile, payload, mapping, &moving, parts);
        reasons.push(moving);
    }
    let reason = |key: &str| {
        let mut reasons = reasons.iter();
        reasons
            .find_map(|moving| moving.reason(key))
            .unwrap_or_else(|| why_no_declaration(&payload.payload_type))
    };
    if !rest.is_empty() || reasons.is_empty() {
        let common = payload.content.iter();
        let common = common.filter(|entry| is_common(&entry.key));
        let kept: Dictionary = common.chain(&rest).cloned().collect();
        parts.keep(payload, &kept, &reason);
    }
}

/// Keeps an account whole: half of it in a declaration would be another account.
fn whole(payload: &Payload, moving: &Moving, parts: &mut Parts<'_>) {
    let first = moving.rest.iter().next();
    let obstacle = first.map_or("", |entry| entry.key.as_str());
    let why = moving
        .reason(obstacle)
        .unwrap_or_else(|| why_no_declaration(&payload.payload_type));
    let with_others = format!("it stays with `{obstacle}`: an account is in one place");
    parts.keep(payload, &payload.content, &|key| {
        moving.reason(key).unwrap_or_else(|| {
            if key == obstacle {
                why.clone()
            } else {
                with_others.clone()
            }
        })
    });
}

/// Adds what has moved to the declarations.
fn apply(
    policy: &Policy,
    profile: &Profile,
    payload: &Payload,
    mapping: &'static Mapping,
    moving: &Moving,
    parts: &mut Parts<'_>,
) {
    for moved in &moving.moved {
        let place = Place::within(payload, &moved.way, moved.span);
        let into = moved.into.as_ref();
        let into = into.map(|into| format!("{} {into}", mapping.declaration));
        parts.line(moved.outcome, payload, place, into, moved.reason.clone());
    }
    if moving.moved.is_empty() || moving.new.is_empty() {
        return;
    }
    let number = parts.new.payloads.iter();
    let number = number
        .filter(|other| other.payload_type == mapping.declaration)
        .count();
    let base = format!(
        "{}.{}",
        lower::identifier(policy, profile),
        mapping.declaration
    );
    let identifier = match number {
        0 => base,
        number => format!("{base}.{}", number + 1),
    };
    let mut new = moving.new.clone();
    if !moving.identity.is_empty() {
        let asset = format!("{identifier}.user");
        let mut content = moving.identity.clone();
        content.set("PayloadIdentifier", asset.as_str());
        parts
            .new
            .payloads
            .push(Payload::new(USER_IDENTITY, content));
        new.set("UserIdentityAssetReference", asset);
    }
    if mapping.whole || !join(parts, mapping.declaration, &new) {
        new.set("PayloadIdentifier", identifier);
        parts.new.payloads.push(Payload {
            span: payload.span,
            ..Payload::new(mapping.declaration, new)
        });
    }
}

/// Adds keys to a declaration of the type that is there and has none of them.
fn join(parts: &mut Parts<'_>, declaration: &str, new: &Dictionary) -> bool {
    let same = parts.new.payloads.iter_mut().find(|payload| {
        let has = |key: &str| payload.content.contains_key(key);
        payload.payload_type == declaration && !new.iter().any(|entry| has(&entry.key))
    });
    let Some(payload) = same else { return false };
    for entry in new {
        payload.content.push(entry.clone());
    }
    true
}

/// Says which declarations go to another channel than the profile did.
fn channels(policy: &Policy, profile: &Profile, parts: &mut Parts<'_>) {
    let target = profile.target.unwrap_or_default().or(policy.target);
    let scope = profile.scope().or(target.scope).unwrap_or(Scope::System);
    let mut elsewhere: Vec<&'static str> = Vec::new();
    for payload in &parts.new.payloads {
        let schema = find_declaration(&payload.payload_type);
        let scopes = schema.and_then(|schema| Some((schema.payload_type, schema.macos.scopes?)));
        if let Some((name, scopes)) = scopes
            && !scopes.contains(&scope)
            && !elsewhere.contains(&name)
        {
            elsewhere.push(name);
        }
    }
    let (was, is) = match scope {
        Scope::System => ("device", "user"),
        Scope::User => ("user", "device"),
    };
    for name in elsewhere {
        let why =
            format!("the profile goes to the {was} channel, `{name}` to the {is} channel only");
        parts.envelope(Outcome::Changed, "PayloadScope", &why);
    }
}
