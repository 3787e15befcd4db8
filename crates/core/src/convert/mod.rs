//! From one form to another, with a word on what became of each key.
//!
//! A conversion makes new profiles of those of a policy, in Apple's keys, and never writes a form itself: that is left to
//! [`lower`](crate::lower) and [`source`](crate::source). Nothing is lost in silence: what the new form has no place
//! for stays in a profile beside it, or the report calls it impossible and says why.

mod catalog;
mod companions;
mod declaration;
mod envelope;
mod local;
mod mapping;
mod moving;
mod parts;
mod profile;
mod references;
mod report;
mod sieve;
mod ways;
mod wrapper;

#[cfg(test)]
mod tests;

pub use report::{Line, Outcome, Report};

use crate::policy::{Kind, Policy, Profile};
use parts::Parts;

/// What can be made of a policy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Form {
    /// Configuration profiles.
    Mobileconfig,
    /// Policies of the Intune settings catalog, and profiles beside them for what the catalog lacks.
    SettingsCatalog,
    /// Apple's declarations, and profiles beside them for what no declaration has.
    Declaration,
    /// Policy source.
    Yaml,
}

/// What has come of a conversion.
#[derive(Clone, Debug, Default)]
pub struct Converted {
    /// The new profiles, each with the delivery that it is to be lowered to.
    pub policy: Policy,
    /// What became of each key.
    pub report: Report,
}

/// Converts every profile of a policy.
///
/// ```
/// use russet::convert::{Form, Outcome, convert};
/// use russet::policy::Deliver;
/// use russet::source::{LoadOptions, load_text};
///
/// let text = "profile: Passcode\npayloads:\n  com.apple.mobiledevice.passwordpolicy: { minLength: 12 }\n";
/// let loaded = load_text(text, "passcode.yaml", &LoadOptions::default());
/// let converted = convert(&loaded.policy, Form::Declaration);
/// let profile = &converted.policy.profiles[0];
/// assert_eq!(profile.deliver, Deliver::Declaration);
/// assert_eq!(profile.payloads[0].payload_type, "com.apple.configuration.passcode.settings");
/// assert_eq!(converted.report.lines[0].outcome, Outcome::Carried);
/// ```
#[must_use]
pub fn convert(policy: &Policy, to: Form) -> Converted {
    let mut converted = Converted {
        policy: Policy {
            profiles: Vec::new(),
            objects: Vec::new(),
            ..policy.clone()
        },
        report: Report::default(),
    };
    for profile in &policy.profiles {
        let mut parts = Parts::new(policy, profile);
        one(policy, profile, to, &mut parts);
        let (profiles, lines) = parts.finish();
        converted.policy.profiles.extend(profiles);
        converted.report.lines.extend(lines);
    }
    objects(policy, to, &mut converted);
    converted
}

fn one(policy: &Policy, profile: &Profile, to: Form, parts: &mut Parts<'_>) {
    if to != Form::Yaml && profile.envelope.contains_key("EncryptedPayloadContent") {
        let why = "the payloads are encrypted for one device; convert the profile from before its encryption";
        parts.envelope(Outcome::Impossible, "EncryptedPayloadContent", why);
        return;
    }
    match to {
        Form::Mobileconfig => profile::convert(profile, parts),
        Form::SettingsCatalog => catalog::convert(policy, profile, parts),
        Form::Declaration => declaration::convert(policy, profile, parts),
        Form::Yaml => parts.all_as_they_are(),
    }
}

/// A group, an app or a compliance policy configures nothing, so no form of a configuration has a place for it; source has.
fn objects(policy: &Policy, to: Form, converted: &mut Converted) {
    if to == Form::Yaml {
        converted.policy.objects.clone_from(&policy.objects);
        return;
    }
    let lines = policy.objects.iter().map(|object| Line {
        outcome: Outcome::Impossible,
        profile: object.name.clone(),
        payload: String::new(),
        key: String::new(),
        into: None,
        reason: Some(no_configuration(object.kind())),
        pointer: object.pointer.clone(),
        span: object.span,
    });
    converted.report.lines.extend(lines);
}

/// Why there is no form of a configuration for an object of this kind.
fn no_configuration(kind: Kind) -> String {
    match kind {
        Kind::Compliance => {
            "a compliance policy configures nothing, it only says what a Mac must be like"
                .to_owned()
        }
        Kind::Certificate | Kind::Network | Kind::Update | Kind::Template => format!(
            "a {} of this type is kept as it is: write its payload in a profile to deliver it another way",
            kind.title()
        ),
        _ => format!("a {} is no configuration", kind.title()),
    }
}
