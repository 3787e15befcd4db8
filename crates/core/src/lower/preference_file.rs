//! Preference files, and `macOSCustomAppConfiguration`, which carries them in Microsoft Graph.

use super::json;
use super::scope_tags::scope_tags;
use crate::diagnostic::{Diagnostic, rules};
use crate::plist;
use crate::policy::{Payload, Policy, Profile};
use crate::value::{Dictionary, Node};
use russet_payloads::{Scope, common_keys};
use serde_json::{Value as Json, json};

/// A preference file.
pub(super) struct PreferenceFile {
    /// `com.microsoft.Edge.plist`.
    pub(super) file_name: String,
    /// A property list with the preferences of the domain.
    pub(super) bytes: Vec<u8>,
    /// The Graph object.
    pub(super) graph: Json,
}

/// The preference file of one payload, which stands for its domain.
pub(super) fn preference_file(
    policy: &Policy,
    profile: &Profile,
    payload: &Payload,
) -> Result<PreferenceFile, Vec<Diagnostic>> {
    if let Some((message, help)) = unfit(policy, profile, payload) {
        let pointer = payload.pointer.clone();
        let problem = Diagnostic::new(&rules::G040, message, payload.span, pointer);
        return Err(vec![problem.with_help(help)]);
    }
    let problems = plist::unwritable_entries(&payload.content, &payload.pointer);
    if !problems.is_empty() {
        return Err(problems);
    }
    let domain = &payload.payload_type;
    let settings = settings(payload);
    let entries = plist::write_entries(&settings)?;
    let file_name = format!("{domain}.plist");
    let graph = json!({
        "@odata.type": "#microsoft.graph.macOSCustomAppConfiguration",
        "displayName": display_name(profile, payload),
        "description": profile.envelope_text("PayloadDescription").unwrap_or_default(),
        "roleScopeTagIds": scope_tags(&profile.role_scope_tags),
        "bundleId": domain,
        "fileName": file_name,
        // Intune wraps the keys and values itself: it takes them without `<plist>` and `<dict>`.
        "configurationXml": json::base64(&entries),
    });
    Ok(PreferenceFile {
        file_name,
        bytes: plist::write(&Node::derived(settings))?,
        graph,
    })
}

/// Why a preference file cannot carry this payload, and what to do.
fn unfit(policy: &Policy, profile: &Profile, payload: &Payload) -> Option<(String, &'static str)> {
    let domain = &payload.payload_type;
    if !russet_payloads::find(domain).is_empty() {
        let message =
            format!("`{domain}` is a payload of configuration profiles, no preference domain");
        return Some((
            message,
            "write `deliver: mobileconfig` or `deliver: settings-catalog`",
        ));
    }
    if domain.is_empty() || domain.contains(['/', '\\', '\0']) || domain.starts_with('.') {
        let message = format!("`{domain}` cannot be the name of a preference file");
        return Some((
            message,
            "name the payload for its domain, such as `com.contoso.app`",
        ));
    }
    if policy.scope_of(profile) == Scope::User {
        let message = format!("the preference file of `{domain}` cannot go to the user channel");
        return Some((message, "write `scope: system`, or `deliver: mobileconfig`"));
    }
    None
}

/// The keys of the domain, without those that every payload has.
fn settings(payload: &Payload) -> Dictionary {
    let common = common_keys().keys;
    let entries = payload.content.iter();
    let own = entries.filter(|entry| common.iter().all(|key| key.name != entry.key));
    own.cloned().collect()
}

/// The profile's name, with the domain where the profile has several.
fn display_name(profile: &Profile, payload: &Payload) -> String {
    if profile.payloads.len() > 1 {
        format!("{} ({})", profile.name, payload.payload_type)
    } else {
        profile.name.clone()
    }
}
