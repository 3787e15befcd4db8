//! `profiles show -output stdout-xml`, and `profiles -C -o stdout-xml` as older versions call it.
//!
//! A dictionary with `_computerlevel` and the names of users, each with a list of profiles. A profile has
//! `ProfileItems`, its payloads, whose settings stand in `PayloadContent`; those of managed preferences stand there in
//! `PayloadContentManagedPreferences`.

use super::{field, items, profile, text};
use crate::diagnostic::Pointer;
use crate::policy::{Payload, Profile};
use crate::value::{Dictionary, Node, Value};
use russet_payloads::Scope;

/// The level of the profiles that are for the whole Mac.
const COMPUTER: &str = "_computerlevel";

/// Where `profiles` puts the domains of managed preferences.
const PREFERENCES: &str = "PayloadContentManagedPreferences";

/// Keys of a profile as `profiles` calls them, and as a profile does.
const ENVELOPE: &[(&str, &str)] = &[
    ("ProfileIdentifier", "PayloadIdentifier"),
    ("ProfileUUID", "PayloadUUID"),
    ("ProfileOrganization", "PayloadOrganization"),
    ("ProfileDescription", "PayloadDescription"),
];

/// The profiles; `None` where the root has no level with profiles.
pub(super) fn read(root: &Node) -> Option<Vec<Profile>> {
    let levels = root.value.as_dictionary()?;
    let is_level = |level: &Node| {
        let profiles = level.value.as_array();
        profiles.is_some_and(|profiles| profiles.iter().all(is_profile))
    };
    let recognised = levels.iter().all(|level| is_level(&level.value));
    if !recognised {
        return None;
    }
    let mut found = Vec::new();
    for level in levels {
        let scope = if level.key == COMPUTER {
            Scope::System
        } else {
            Scope::User
        };
        let base = Pointer::root().key(&level.key);
        let profiles = level.value.value.as_array().unwrap_or_default();
        for (index, node) in profiles.iter().enumerate() {
            found.push(installed_profile(node, scope, &base.index(index)));
        }
    }
    Some(found)
}

fn is_profile(node: &Node) -> bool {
    text(node, "ProfileIdentifier").is_some()
}

fn installed_profile(node: &Node, scope: Scope, pointer: &Pointer) -> Profile {
    let identifier = text(node, "ProfileIdentifier").unwrap_or_default();
    let name = text(node, "ProfileDisplayName").unwrap_or(identifier);
    let mut profile = profile(name, scope, node.span);
    for (theirs, ours) in ENVELOPE {
        if let Some(value) = text(node, theirs) {
            profile.envelope.set(*ours, value);
        }
    }
    let base = pointer.key("ProfileItems");
    for (index, item) in items(node, "ProfileItems").iter().enumerate() {
        profile.payloads.push(payload(item, &base.index(index)));
    }
    profile.pointer = pointer.clone();
    profile
}

fn payload(node: &Node, pointer: &Pointer) -> Payload {
    let content = field(node, "PayloadContent");
    Payload {
        payload_type: text(node, "PayloadType").unwrap_or_default().to_owned(),
        span: content.map_or(node.span, |content| content.span),
        pointer: pointer.key("PayloadContent"),
        content: content.map(settings).unwrap_or_default(),
    }
}

/// The settings of a payload, with managed preferences where a profile has them.
fn settings(content: &Node) -> Dictionary {
    let Value::Dictionary(entries) = &content.value else {
        return Dictionary::new();
    };
    let mut settings = entries.clone();
    if let Some(preferences) = settings.remove(PREFERENCES) {
        settings.set("PayloadContent", preferences.value.value);
    }
    settings
}
