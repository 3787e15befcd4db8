//! What becomes of the keys of the profile itself where the new form is none of Apple's profiles.

use super::parts::Parts;
use super::report::Outcome;
use crate::policy::Profile;
use crate::value::Value;

/// What a form does in the place of the keys of a profile.
pub(super) struct Form {
    /// What it is called.
    name: &'static str,
    /// Who names what it installs.
    identifier: &'static str,
    /// The keys that it has another way for.
    others: &'static [(&'static str, &'static str)],
}

pub(super) const CATALOG: Form = Form {
    name: "the settings catalog",
    identifier: "Intune gives the policy its own",
    others: &[
        ("PayloadUUID", "Intune gives the policy its own"),
        (
            "PayloadDisplayName",
            "the policy has one name, that of the profile",
        ),
        (
            "PayloadOrganization",
            "the settings catalog has no place for this text, and macOS acts on none of it",
        ),
        ("PayloadScope", "Intune picks the channel of each setting"),
        (
            "PayloadRemovalDisallowed",
            "Intune itself keeps what a policy installs from being removed",
        ),
    ],
};

pub(super) const DECLARATION: Form = Form {
    name: "a declaration",
    identifier: "the identifiers of the declarations begin with it",
    others: &[
        ("PayloadUUID", "a declaration has an identifier only"),
        ("PayloadDescription", "a declaration has no text for people"),
        ("PayloadDisplayName", "a declaration has no text for people"),
        (
            "PayloadOrganization",
            "a declaration has no text for people",
        ),
        (
            "PayloadScope",
            "the server sends a declaration on the channel that is to have it",
        ),
        (
            "PayloadRemovalDisallowed",
            "only the server takes a declaration away",
        ),
    ],
};

/// Says what becomes of the keys of the profile itself.
pub(super) fn lines(profile: &Profile, form: &Form, parts: &mut Parts<'_>) {
    if parts.is_empty() {
        return;
    }
    let stays = !parts.beside.is_empty();
    for entry in &profile.envelope {
        let key = entry.key.as_str();
        if is_plain(key, &entry.value.value) || is_name(profile, key, &entry.value.value) {
            continue;
        }
        if key == "PayloadDescription" && form.name == CATALOG.name {
            parts.new.envelope.push(entry.clone());
            continue;
        }
        let other = form.others.iter().find(|(known, _)| *known == key);
        let (outcome, why) = match other {
            Some((_, why)) => (Outcome::Changed, (*why).to_owned()),
            None if key == "PayloadIdentifier" => (Outcome::Changed, identifier(form, stays)),
            None if stays => (
                Outcome::Changed,
                format!(
                    "it holds for the custom profile only: {} has no place for it",
                    form.name
                ),
            ),
            None => (
                Outcome::Impossible,
                format!("{} has no place for it", form.name),
            ),
        };
        parts.envelope(outcome, key, &why);
    }
}

fn identifier(form: &Form, stays: bool) -> String {
    let what = form.identifier;
    if stays {
        format!("the custom profile keeps it, and so replaces the old profile on the Mac; {what}")
    } else {
        format!("{what}: remove the old profile, nothing replaces it on the Mac")
    }
}

/// Is it the name that the policy has too?
fn is_name(profile: &Profile, key: &str, value: &Value) -> bool {
    key == "PayloadDisplayName" && value.as_str() == Some(&profile.name)
}

/// Does the key say only what holds without it?
fn is_plain(key: &str, value: &Value) -> bool {
    match (key, value) {
        ("PayloadType" | "PayloadVersion" | "PayloadEnabled", _) | (_, Value::Boolean(false)) => {
            true
        }
        ("PayloadScope", Value::String(scope)) => scope == "System",
        _ => false,
    }
}
