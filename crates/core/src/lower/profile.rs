//! From a profile to the bytes of its `.mobileconfig`.
//!
//! A payload type that is not Apple's is a preference domain and is written as it stands: macOS takes a payload
//! named for a domain as managed preferences of that domain, and what is written so reads back unchanged. Who wants
//! the wrapper `com.apple.ManagedClient.preferences` writes that payload with its own keys.

use super::identifiers::{slug, type_slug, uuid};
use super::references;
use crate::diagnostic::Diagnostic;
use crate::plist;
use crate::policy::{Origin, Payload, Policy, Profile};
use crate::value::{Dictionary, Node, Value};
use russet_payloads::{Schema, Scope};

/// The profile as an unsigned XML property list.
///
/// # Errors
///
/// Values that a property list cannot hold (P050), each at its place in the source.
///
/// ```
/// use russet::policy::{Payload, Policy, Profile};
/// use russet::value::Dictionary;
/// let mut dock = Dictionary::new();
/// dock.set("autohide", true);
/// let profile = Profile {
///     name: "Dock".to_owned(),
///     payloads: vec![Payload::new("com.apple.dock", dock)],
///     ..Profile::default()
/// };
/// let policy = Policy { identifier: Some("com.contoso.mac".to_owned()), ..Policy::default() };
/// let xml = String::from_utf8(russet::lower::profile(&policy, &profile).unwrap()).unwrap();
/// assert!(xml.contains("<string>com.contoso.mac.dock.com.apple.dock</string>"));
/// ```
pub fn profile(policy: &Policy, profile: &Profile) -> Result<Vec<u8>, Vec<Diagnostic>> {
    let mut problems = Vec::new();
    for entry in &profile.envelope {
        let place = profile.envelope_pointer(&entry.key);
        problems.extend(plist::unwritable(&entry.value, &place));
    }
    for payload in &profile.payloads {
        problems.extend(plist::unwritable_entries(
            &payload.content,
            &payload.pointer,
        ));
    }
    if problems.is_empty() {
        plist::write(&Node::derived(dictionary(policy, profile)))
    } else {
        Err(problems)
    }
}

/// The dictionary of the profile with everything that is derived; what is written wins.
///
/// A profile that was read from a finished one gets only the keys that Apple requires.
#[must_use]
pub fn dictionary(policy: &Policy, profile: &Profile) -> Dictionary {
    let mut root = profile.envelope.clone();
    let identifier = identifier(policy, profile);
    if profile.origin == Origin::Source {
        supply(&mut root, "PayloadDisplayName", profile.name.as_str());
        supply(
            &mut root,
            "PayloadScope",
            scope_name(policy.scope_of(profile)),
        );
        if let Some(organization) = &policy.organization {
            supply(&mut root, "PayloadOrganization", organization.as_str());
        }
    }
    supply(&mut root, "PayloadType", "Configuration");
    supply(&mut root, "PayloadVersion", 1_i64);
    supply(&mut root, "PayloadUUID", uuid(&identifier));
    let payloads = payloads(profile, &identifier);
    supply(&mut root, "PayloadIdentifier", identifier);
    // An encrypted profile has its payloads elsewhere.
    let has_content =
        root.contains_key("PayloadContent") || root.contains_key("EncryptedPayloadContent");
    if !payloads.is_empty() || !has_content {
        root.set("PayloadContent", payloads);
    }
    root
}

/// The identifier of a profile, written or derived.
#[must_use]
pub fn identifier(policy: &Policy, profile: &Profile) -> String {
    match (
        profile.envelope_text("PayloadIdentifier"),
        &policy.identifier,
    ) {
        (Some(written), _) => written.to_owned(),
        (None, Some(prefix)) => format!("{prefix}.{}", slug(&profile.name)),
        (None, None) => slug(&profile.name),
    }
}

const fn scope_name(scope: Scope) -> &'static str {
    match scope {
        Scope::System => "System",
        Scope::User => "User",
    }
}

fn payloads(profile: &Profile, identifier: &str) -> Vec<Node> {
    let mut nodes: Vec<Node> = Vec::with_capacity(profile.payloads.len());
    for (index, payload) in profile.payloads.iter().enumerate() {
        let earlier = profile.payloads.iter().take(index);
        let same = earlier.filter(|other| other.payload_type == payload.payload_type);
        let place = Place {
            profile: identifier,
            payload_type: &payload.payload_type,
            number: same.count() + 1,
        };
        let content = payload_dictionary(payload, &place, profile.origin);
        nodes.push(Node::new(content, payload.span));
    }
    references::resolve(profile, &mut nodes);
    nodes
}

/// What tells a payload apart from all others of all profiles.
pub(super) struct Place<'a> {
    /// The identifier of its profile.
    pub(super) profile: &'a str,
    pub(super) payload_type: &'a str,
    /// Which of its type it is in the profile, from 1.
    pub(super) number: usize,
}

impl Place<'_> {
    /// `com.contoso.mac.dock.com.apple.dock`, the second of its type `com.contoso.mac.dock.com.apple.dock.2`.
    pub(super) fn identifier(&self) -> String {
        let base = format!("{}.{}", self.profile, type_slug(self.payload_type));
        match self.number {
            1 => base,
            number => format!("{base}.{number}"),
        }
    }

    fn uuid(&self) -> String {
        uuid(&format!(
            "{}/{}/{}",
            self.profile, self.payload_type, self.number
        ))
    }
}

fn payload_dictionary(payload: &Payload, place: &Place<'_>, origin: Origin) -> Dictionary {
    let mut content = payload.content.clone();
    if !payload.payload_type.is_empty() {
        supply(&mut content, "PayloadType", payload.payload_type.as_str());
    }
    supply(&mut content, "PayloadVersion", 1_i64);
    supply(&mut content, "PayloadIdentifier", place.identifier());
    supply(&mut content, "PayloadUUID", place.uuid());
    if origin == Origin::Source {
        supply(&mut content, "PayloadDisplayName", title(payload));
    }
    content
}

/// What people call the payload: its title in the registry, or its type.
pub(crate) fn title(payload: &Payload) -> &str {
    let known = |schema: &Schema| {
        let keys = schema.keys.iter();
        keys.filter(|key| payload.content.contains_key(key.name))
            .count()
    };
    let title = match russet_payloads::find(&payload.payload_type) {
        [only] => only.title,
        // Of several that share the type, the one that knows most of the keys, if it knows any.
        schemas => schemas
            .iter()
            .filter(|schema| known(schema) > 0)
            .max_by_key(|schema| known(schema))
            .map_or("", |schema| schema.title),
    };
    if title.is_empty() {
        &payload.payload_type
    } else {
        title
    }
}

fn supply(dictionary: &mut Dictionary, key: &str, value: impl Into<Value>) {
    if !dictionary.contains_key(key) {
        dictionary.set(key, value);
    }
}
