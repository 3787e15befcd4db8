//! Apple's declarations as JSON, with what makes a Mac take them.
//!
//! Besides the declarations of a profile there is an activation of its configurations, unless one is written, and the list
//! of all of them that a server answers a Mac with.

mod activation;
mod items;
mod references;

use super::artifact::ArtifactKind;
use super::identifiers::{sha256_hex, slug, type_slug};
use super::json;
use super::profile::{Place, identifier};
use crate::diagnostic::{Diagnostic, rules};
use crate::plist;
use crate::policy::{Payload, Policy, Profile};
use crate::value::Dictionary;
use references::Names;
use russet_payloads::{common_keys, find_declaration};
use serde_json::{Value as Json, json};

/// What the types of declarations begin with, those of tomorrow too.
const FAMILIES: [&str; 4] = [
    ACTIVATION,
    "com.apple.asset.",
    CONFIGURATION,
    "com.apple.management.",
];

const ACTIVATION: &str = "com.apple.activation.";
const CONFIGURATION: &str = "com.apple.configuration.";

/// Is the payload one of Apple's declarations?
pub(crate) fn is_declaration(payload: &Payload) -> bool {
    let payload_type = &payload.payload_type;
    find_declaration(payload_type).is_some()
        || FAMILIES
            .iter()
            .any(|family| payload_type.starts_with(family))
}

/// Is the payload a configuration, which needs an activation?
pub(crate) fn is_configuration(payload: &Payload) -> bool {
    payload.payload_type.starts_with(CONFIGURATION)
}

/// Is the payload an activation of configurations?
pub(crate) fn is_activation(payload: &Payload) -> bool {
    payload.payload_type.starts_with(ACTIVATION)
}

/// The identifiers that the payloads of a profile have as declarations, in their order.
pub(crate) fn identifiers(policy: &Policy, profile: &Profile) -> Vec<String> {
    let names = Names::new(policy, profile);
    names.all().map(|name| name.identifier.clone()).collect()
}

/// A file of a profile that is delivered as declarations.
pub(super) struct File {
    pub(super) name: String,
    pub(super) kind: ArtifactKind,
    pub(super) json: Json,
}

/// Everything that a profile becomes: its declarations, their activation, and the list of all of them.
pub(super) fn files(policy: &Policy, profile: &Profile) -> Result<Vec<File>, Vec<Diagnostic>> {
    let slug = slug(&profile.name);
    let names = Names::new(policy, profile);
    let mut files = Vec::new();
    let mut problems = Vec::new();
    for (payload, name) in profile.payloads.iter().zip(names.all()) {
        let file_name = file_name(profile, &slug, &payload.payload_type, name.number);
        match declaration(payload, &names) {
            Ok(content) => files.push(File {
                name: file_name,
                kind: ArtifactKind::Declaration,
                json: complete(&payload.payload_type, &name.identifier, &content),
            }),
            Err(found) => problems.extend(found),
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    if let Some(content) = activation::content(profile, &names) {
        let place = Place {
            profile: &identifier(policy, profile),
            payload_type: activation::TYPE,
            number: 1,
        };
        files.push(File {
            name: format!("{slug}.{}.json", activation::TYPE),
            kind: ArtifactKind::Activation,
            json: complete(activation::TYPE, &place.identifier(), &content),
        });
    }
    let declarations: Vec<&Json> = files.iter().map(|file| &file.json).collect();
    let list = File {
        name: format!("{slug}.declaration-items.json"),
        kind: ArtifactKind::DeclarationItems,
        json: items::list(&declarations),
    };
    files.push(list);
    Ok(files)
}

/// A declaration with its `ServerToken`: a hash of everything else in it, so one that has not changed keeps its token.
fn complete(declaration_type: &str, identifier: &str, payload: &Json) -> Json {
    let mut declaration = json!({
        "Type": declaration_type,
        "Identifier": identifier,
        "Payload": payload,
    });
    let token = sha256_hex(declaration.to_string().as_bytes());
    if let Some(object) = declaration.as_object_mut() {
        object.insert("ServerToken".to_owned(), token.into());
    }
    declaration
}

/// What a payload says as a declaration, with identifiers in place of names.
fn declaration(payload: &Payload, names: &Names<'_>) -> Result<Json, Vec<Diagnostic>> {
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
    let mut content = own_keys(payload);
    names.resolve(declaration_type, &mut content);
    Ok(Json::Object(json::dictionary(&content)))
}

/// The file name of a declaration: the profile's, and the type where the profile has several.
fn file_name(profile: &Profile, slug: &str, payload_type: &str, number: usize) -> String {
    match (profile.payloads.len(), number) {
        (..=1, _) => format!("{slug}.json"),
        (_, 1) => format!("{slug}.{}.json", type_slug(payload_type)),
        (_, number) => format!("{slug}.{}.{number}.json", type_slug(payload_type)),
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

#[cfg(test)]
mod tests;
