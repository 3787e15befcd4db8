//! To configuration profiles.

use super::mapping::{Mapping, why_no_payload};
use super::moving::Moving;
use super::parts::{Parts, Place, settings};
use super::report::Outcome;
use crate::lower;
use crate::lower::settings_catalog::{catalog_only_key, catalog_only_payload};
use crate::policy::{Deliver, Payload, Profile};
use crate::value::Dictionary;
use std::collections::BTreeSet;

const USER_IDENTITY: &str = "com.apple.asset.useridentity";

/// Makes a profile of what a profile can hold.
pub(super) fn convert(profile: &Profile, parts: &mut Parts<'_>) {
    parts.new.deliver = Deliver::Mobileconfig;
    parts.new.graph = Dictionary::new();
    let mut used: BTreeSet<&str> = BTreeSet::new();
    let (assets, others): (Vec<_>, Vec<_>) = profile
        .payloads
        .iter()
        .partition(|payload| payload.payload_type == USER_IDENTITY);
    for payload in others {
        if lower::is_declaration(payload) {
            declaration(payload, &assets, &mut used, parts);
        } else if let Some(payload) = without_catalog_only(payload, parts) {
            parts.carry(&payload);
        }
    }
    for asset in assets {
        let is_used = asset
            .text("PayloadIdentifier")
            .is_some_and(|id| used.contains(id));
        if is_used {
            let reason = "it is in the account that refers to it".to_owned();
            parts.line(
                Outcome::Carried,
                asset,
                Place::whole(asset),
                None,
                Some(reason),
            );
        } else {
            impossible(
                asset,
                "no account here that a profile can hold refers to it",
                parts,
            );
        }
    }
    instances(profile, parts);
}

/// A payload without what only the settings catalog has, which the report calls impossible; `None` where that is all.
pub(super) fn without_catalog_only(payload: &Payload, parts: &mut Parts<'_>) -> Option<Payload> {
    let name = &payload.payload_type;
    if catalog_only_payload(name) {
        impossible(
            payload,
            "only the settings catalog has it: Apple has no such payload",
            parts,
        );
        return None;
    }
    let is_apples = !russet_payloads::find(name).is_empty();
    let mut content = Dictionary::new();
    for entry in &payload.content {
        if settings(&payload.content).any(|setting| setting.key == entry.key)
            && is_apples
            && catalog_only_key(name, &entry.key)
        {
            let why = "only the settings catalog has it: Intune itself acts on it, Apple's payload has no such key";
            let place = Place::of(payload, entry);
            parts.line(
                Outcome::Impossible,
                payload,
                place,
                None,
                Some(why.to_owned()),
            );
        } else {
            content.push(entry.clone());
        }
    }
    let is_left =
        settings(&content).next().is_some() || settings(&payload.content).next().is_none();
    is_left.then(|| Payload {
        content,
        ..payload.clone()
    })
}

/// Instances of the settings catalog that stand for no key that is known.
pub(super) fn instances(profile: &Profile, parts: &mut Parts<'_>) {
    let settings = profile.graph.get("settings");
    let settings = settings.and_then(|settings| settings.value.as_array());
    for setting in settings.unwrap_or_default() {
        let field = |name| setting.value.as_dictionary()?.get(name);
        let instance = field("settingInstance").unwrap_or(setting);
        let instance = instance.value.as_dictionary();
        let id = instance.and_then(|instance| instance.get("settingDefinitionId")?.value.as_str());
        let payload = Payload {
            payload_type: id.unwrap_or("a setting of the catalog").to_owned(),
            span: setting.span,
            ..Payload::default()
        };
        impossible(
            &payload,
            "no source says which key the setting stands for",
            parts,
        );
    }
}

fn impossible(payload: &Payload, why: &str, parts: &mut Parts<'_>) {
    let place = Place::whole(payload);
    parts.line(
        Outcome::Impossible,
        payload,
        place,
        None,
        Some(why.to_owned()),
    );
}

/// The payloads that say what a declaration says.
fn declaration<'p>(
    payload: &Payload,
    assets: &[&'p Payload],
    used: &mut BTreeSet<&'p str>,
    parts: &mut Parts<'_>,
) {
    let reference = payload.text("UserIdentityAssetReference");
    let asset = reference.and_then(|reference| {
        let mut assets = assets.iter();
        assets.find(|asset| asset.text("PayloadIdentifier") == Some(reference))
    });
    let mut rest: Dictionary = settings(&payload.content).cloned().collect();
    let mut done: Vec<Moving> = Vec::new();
    for mapping in Mapping::all().filter(|mapping| mapping.declaration == payload.payload_type) {
        let identity = asset.map(|asset| &asset.content);
        let moving = Moving::new(mapping, rest.clone(), identity, true);
        if mapping.whole && !moving.rest.is_empty() {
            whole(payload, &moving, parts);
            return;
        }
        rest = moving.rest.clone();
        apply(payload, mapping, &moving, parts);
        done.push(moving);
    }
    used.extend(asset.and_then(|asset| asset.text("PayloadIdentifier")));
    if done.is_empty() {
        impossible(payload, &why_no_payload(&payload.payload_type), parts);
        return;
    }
    for entry in &rest {
        let why = done.iter().find_map(|moving| moving.reason(&entry.key));
        let why = why.unwrap_or_else(|| "no payload has it".to_owned());
        let place = Place::of(payload, entry);
        parts.line(Outcome::Impossible, payload, place, None, Some(why));
    }
}

fn whole(payload: &Payload, moving: &Moving, parts: &mut Parts<'_>) {
    let first = moving.rest.iter().next();
    let obstacle = first.map_or("", |entry| entry.key.as_str());
    for entry in settings(&payload.content) {
        let why = moving.reason(&entry.key).unwrap_or_else(|| {
            if moving.rest.contains_key(&entry.key) {
                "no payload has it".to_owned()
            } else {
                format!("it goes with `{obstacle}`: half an account is none")
            }
        });
        let place = Place::of(payload, entry);
        parts.line(Outcome::Impossible, payload, place, None, Some(why));
    }
}

fn apply(payload: &Payload, mapping: &'static Mapping, moving: &Moving, parts: &mut Parts<'_>) {
    for moved in &moving.moved {
        let place = Place::within(payload, &moved.way, moved.span);
        let into = moved.into.as_ref();
        let into = into.map(|into| format!("{} {into}", mapping.profile));
        parts.line(moved.outcome, payload, place, into, moved.reason.clone());
    }
    if moving.new.is_empty() {
        return;
    }
    let same = parts.new.payloads.iter_mut().find(|other| {
        let has = |key: &str| other.content.contains_key(key);
        !mapping.whole
            && other.payload_type == mapping.profile
            && !moving.new.iter().any(|entry| has(&entry.key))
    });
    match same {
        Some(other) => {
            for entry in &moving.new {
                other.content.push(entry.clone());
            }
        }
        None => parts.new.payloads.push(Payload {
            span: payload.span,
            ..Payload::new(mapping.profile, moving.new.clone())
        }),
    }
}
