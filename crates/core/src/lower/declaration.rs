//! Apple's declarations as JSON.

use super::identifiers::{sha256_hex, type_slug};
use super::json;
use super::profile::Place;
use crate::diagnostic::{Diagnostic, rules};
use crate::plist;
use crate::policy::{Payload, Profile};
use crate::value::Dictionary;
use russet_payloads::{common_keys, find_declaration};
use serde_json::{Value as Json, json};

/// What the types of declarations begin with, those of tomorrow too.
const FAMILIES: [&str; 4] = [
    "com.apple.activation.",
    "com.apple.asset.",
    "com.apple.configuration.",
    "com.apple.management.",
];

/// Is the payload one of Apple's declarations?
pub(crate) fn is_declaration(payload: &Payload) -> bool {
    let payload_type = &payload.payload_type;
    find_declaration(payload_type).is_some()
        || FAMILIES
            .iter()
            .any(|family| payload_type.starts_with(family))
}

/// The declaration that a payload is.
///
/// Its `ServerToken` is a hash of everything else in it, so a declaration that has not changed keeps its token.
pub(super) fn declaration(payload: &Payload, place: &Place<'_>) -> Result<Json, Vec<Diagnostic>> {
    let declaration_type = &payload.payload_type;
    if !is_declaration(payload) {
        let message = format!("`{declaration_type}` is no declaration");
        let pointer = payload.pointer.clone();
        let problem = Diagnostic::new(&rules::G040, message, payload.span, pointer);
        let help = "write `deliver: mobileconfig` or `deliver: settings-catalog`";
        return Err(vec![problem.with_help(help)]);
    }
    let problems = plist::unwritable_entries(&payload.content, &payload.pointer);
    if !problems.is_empty() {
        return Err(problems);
    }
    let written = payload.content.get("PayloadIdentifier");
    let identifier = written.and_then(|node| node.value.as_str());
    let mut declaration = json!({
        "Type": declaration_type,
        "Identifier": identifier.map_or_else(|| place.identifier(), str::to_owned),
        "Payload": json::dictionary(&own_keys(payload)),
    });
    let token = sha256_hex(declaration.to_string().as_bytes());
    if let Some(object) = declaration.as_object_mut() {
        object.insert("ServerToken".to_owned(), token.into());
    }
    Ok(declaration)
}

/// The file name of a declaration: the profile's, and the type where the profile has several.
pub(super) fn file_name(profile: &Profile, slug: &str, place: &Place<'_>) -> String {
    match (profile.payloads.len(), place.number) {
        (..=1, _) => format!("{slug}.json"),
        (_, 1) => format!("{slug}.{}.json", type_slug(place.payload_type)),
        (_, number) => format!("{slug}.{}.{number}.json", type_slug(place.payload_type)),
    }
}

/// The keys of the declaration, without those that payloads of profiles have.
fn own_keys(payload: &Payload) -> Dictionary {
    let known = find_declaration(&payload.payload_type).map_or(&[][..], |schema| schema.keys);
    let common = common_keys().keys;
    let entries = payload.content.iter().filter(|entry| {
        let is_own = known.iter().any(|key| key.name == entry.key);
        is_own || common.iter().all(|key| key.name != entry.key)
    });
    entries.cloned().collect()
}
