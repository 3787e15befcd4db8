//! Settings-catalog policies: what the Intune admin center's "Import policy" and
//! `POST /deviceManagement/configurationPolicies` take.
//!
//! Everything is driven by the table of [`russet_graph`]: walk the payload's dictionary, find each key's
//! definition by its place, write the kind of instance that the definition names. What the table lacks is
//! refused by key, never guessed.
//!
//! Payload types in the source are Apple's: of configuration profiles (`com.apple.dock`), of declarations
//! (`com.apple.configuration.passcode.settings`), or bare preference domains (`com.microsoft.autoupdate2`). What
//! exists only in the catalog stands under the catalog's own name: `DDM-LatestSoftwareUpdate`
//! (`EnforceLatestSoftwareUpdateVersion`, `DelayInDays`, `InstallTime`), `RemoteDesktop` (`EnableRemoteDesktop`) and
//! `Settings` (`Bluetooth`, `MDMOptions`).

mod any_key;
mod envelope;
mod instance;
mod payload;
mod refusal;
mod spot;
mod types;
mod value;
mod walk;

#[cfg(test)]
mod tests;

#[cfg(test)]
pub(crate) use types::{Taken, taken};
pub(crate) use walk::has_items;

use super::scope_tags::scope_tags;
use crate::diagnostic::{Diagnostic, Severity};
use crate::policy::Profile;
use crate::value::Span;
use instance::Instance;
use serde_json::{Value as Json, json};
use std::collections::BTreeMap;

/// The policy as Graph takes it.
///
/// # Errors
///
/// Everything in the profile that the settings catalog cannot carry.
///
/// ```
/// use russet::policy::{Payload, Profile};
/// use russet::value::Dictionary;
///
/// let mut dock = Dictionary::new();
/// dock.set("autohide", true);
/// let profile = Profile {
///     name: "Dock".to_owned(),
///     payloads: vec![Payload::new("com.apple.dock", dock)],
///     ..Profile::default()
/// };
/// let policy = russet::lower::settings_catalog::settings_catalog(&profile).unwrap();
/// assert_eq!(policy["settingCount"], 1);
/// ```
pub fn settings_catalog(profile: &Profile) -> Result<Json, Vec<Diagnostic>> {
    let (instances, mut diagnostics) = lower(profile);
    diagnostics.retain(|diagnostic| diagnostic.severity == Severity::Error);
    if diagnostics.is_empty() {
        Ok(policy(profile, &instances))
    } else {
        Err(diagnostics)
    }
}

/// Everything that there is to say about delivering the profile by the settings catalog: errors where it cannot be
/// carried, warnings where it loses something or Microsoft advises against it.
#[must_use]
pub fn diagnose(profile: &Profile) -> Vec<Diagnostic> {
    let mut diagnostics = envelope::lost(profile);
    diagnostics.extend(lower(profile).1);
    diagnostics
}

/// What keeps the settings catalog from carrying the profile whole; empty where nothing does. For `deliver: auto`.
#[must_use]
pub fn coverage(profile: &Profile) -> Vec<Diagnostic> {
    let mut diagnostics = diagnose(profile);
    diagnostics.retain(|diagnostic| *diagnostic.code != crate::diagnostic::rules::G009);
    diagnostics
}

/// Is this the type of a payload that exists only in the catalog, `DDM-LatestSoftwareUpdate`?
#[must_use]
pub fn catalog_only_payload(payload_type: &str) -> bool {
    russet_graph::is_known(payload_type)
        && russet_payloads::find(payload_type).is_empty()
        && russet_payloads::find_declaration(payload_type).is_none()
        && russet_graph::roots(payload_type).next().is_some()
}

/// Is this a key that the catalog has and Apple's schema lacks, such as `RecoveryKeyRotationInMonths`?
#[must_use]
pub fn catalog_only_key(payload_type: &str, key: &str) -> bool {
    russet_graph::is_catalog_only(payload_type, key)
        && types::apple_key(payload_type, &[russet_graph::Segment::Key(key)]).is_none()
}

fn lower(profile: &Profile) -> (Vec<Instance>, Vec<Diagnostic>) {
    let mut instances: Vec<Instance> = Vec::new();
    let mut diagnostics = Vec::new();
    let mut seen: BTreeMap<&str, Span> = BTreeMap::new();
    for payload in &profile.payloads {
        let mut lowered = payload::lower(payload);
        for instance in &lowered.instances {
            if let Some(first) = seen.insert(instance.setting.id, payload.span) {
                lowered
                    .diagnostics
                    .push(refusal::twice(payload, instance.setting, first));
            }
        }
        instances.append(&mut lowered.instances);
        diagnostics.append(&mut lowered.diagnostics);
    }
    instances.sort_by_key(|instance| instance.setting.id);
    (instances, diagnostics)
}

fn policy(profile: &Profile, instances: &[Instance]) -> Json {
    let settings: Vec<Json> = instances
        .iter()
        .enumerate()
        .map(|(index, instance)| {
            json!({ "id": index.to_string(), "settingInstance": instance.to_json() })
        })
        .collect();
    json!({
        "name": profile.name,
        "description": profile.envelope_text("PayloadDescription").unwrap_or_default(),
        "platforms": "macOS",
        "technologies": "mdm,appleRemoteManagement",
        "roleScopeTagIds": scope_tags(&profile.role_scope_tags),
        "settingCount": settings.len(),
        "templateReference": {
            "templateId": "",
            "templateFamily": "none",
            "templateDisplayName": null,
            "templateDisplayVersion": null,
        },
        "settings": settings,
    })
}
