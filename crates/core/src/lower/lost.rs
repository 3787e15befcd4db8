//! What a profile says about itself and its delivery has no place for.

use crate::diagnostic::{Diagnostic, rules};
use crate::policy::{Deliver, Profile};
use crate::value::Value;

/// Keys that name the profile, which every delivery does in its own way.
const NAMES: [&str; 7] = [
    "PayloadDescription",
    "PayloadDisplayName",
    "PayloadIdentifier",
    "PayloadOrganization",
    "PayloadType",
    "PayloadUUID",
    "PayloadVersion",
];

/// The keys of the profile that preference files and declarations do not carry. A configuration profile carries all
/// of them, and the settings catalog speaks for itself.
pub(super) fn lost(profile: &Profile, deliver: Deliver) -> Vec<Diagnostic> {
    let what = match deliver {
        Deliver::PreferenceFile => "a preference file",
        Deliver::Declaration => "a declaration",
        Deliver::Mobileconfig | Deliver::SettingsCatalog | Deliver::Auto => return Vec::new(),
    };
    let entries = profile.envelope.iter();
    let lost = entries
        .filter(|entry| !NAMES.contains(&entry.key.as_str()))
        .filter(|entry| !is_usual(&entry.key, &entry.value.value));
    lost.map(|entry| {
        let message = format!("{what} does not carry `{}`", entry.key);
        let pointer = profile.envelope_pointer(&entry.key);
        Diagnostic::new(&rules::G041, message, entry.key_span, pointer)
            .with_help("leave it out, or write `deliver: mobileconfig`")
    })
    .collect()
}

/// Is the value what holds without the key?
fn is_usual(key: &str, value: &Value) -> bool {
    match key {
        "PayloadScope" => value.as_str() == Some("System"),
        _ => *value == Value::Boolean(false),
    }
}
