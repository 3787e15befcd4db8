//! The keys of the profile itself: the catalog has a name and a description, and nothing for the rest.

use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::G008;
use crate::policy::Profile;
use crate::value::Value;

/// Keys that say how the Mac treats the profile.
const WITH_EFFECT: &[&str] = &[
    "PayloadScope",
    "PayloadRemovalDisallowed",
    "HasRemovalPasscode",
    "RemovalDate",
    "DurationUntilRemoval",
    "PayloadExpirationDate",
    "ConsentText",
    "TargetDeviceType",
];

/// Keys of the profile that get lost on the way.
pub(super) fn lost(profile: &Profile) -> Vec<Diagnostic> {
    profile
        .envelope
        .iter()
        .filter(|entry| WITH_EFFECT.contains(&entry.key.as_str()))
        .filter(|entry| !is_usual(&entry.key, &entry.value.value))
        .map(|entry| {
            let message = format!("the settings catalog does not carry `{}`", entry.key);
            let pointer = profile.envelope_pointer(&entry.key);
            Diagnostic::new(&G008, message, entry.key_span, pointer).with_help(help(&entry.key))
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

fn help(key: &str) -> &'static str {
    match key {
        "PayloadScope" => {
            "Intune picks the channel of each setting; write `deliver: mobileconfig` to pick it yourself"
        }
        _ => "leave it out, or write `deliver: mobileconfig`",
    }
}
