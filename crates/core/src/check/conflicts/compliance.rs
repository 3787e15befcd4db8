//! Compliance policies against what profiles set: a Mac that does as it is told must not count as noncompliant.

use super::overlap::{Overlap, overlap};
use crate::compare::{Setting, show};
use crate::diagnostic::{Diagnostic, Severity, rules};
use crate::policy::{Kind, Object, Policy};
use crate::value::{Entry, Value};

/// What a property demands of the value of a key.
#[derive(Clone, Copy, Debug)]
enum Demand {
    /// Where the property is true, this truth.
    Truth(bool),
    /// Where the property is true, this text.
    Text(&'static str),
    /// No less than the property.
    AtLeast,
    /// No more than the property.
    AtMost,
    /// Where the property is a text that demands something, `true`.
    Unless(&'static [&'static str]),
}

const PASSCODE: &str = "com.apple.mobiledevice.passwordpolicy";
const PASSCODE_DECLARATION: &str = "com.apple.configuration.passcode.settings";
const FIREWALL: &str = "com.apple.security.firewall";

/// A property of `macOSCompliancePolicy`, the payload and key that set what it looks at, and what it demands of them.
const RELATIONS: &[(&str, &str, &str, Demand)] = &[
    (
        "gatekeeperAllowedAppSource",
        "com.apple.systempolicy.control",
        "EnableAssessment",
        Demand::Unless(&["notConfigured", "anywhere"]),
    ),
    (
        "storageRequireEncryption",
        "com.apple.MCX.FileVault2",
        "Enable",
        Demand::Text("On"),
    ),
    (
        "firewallEnabled",
        FIREWALL,
        "EnableFirewall",
        Demand::Truth(true),
    ),
    (
        "firewallBlockAllIncoming",
        FIREWALL,
        "BlockAllIncoming",
        Demand::Truth(true),
    ),
    (
        "firewallEnableStealthMode",
        FIREWALL,
        "EnableStealthMode",
        Demand::Truth(true),
    ),
    (
        "passwordBlockSimple",
        PASSCODE,
        "allowSimple",
        Demand::Truth(false),
    ),
    (
        "passwordBlockSimple",
        PASSCODE_DECLARATION,
        "RequireComplexPasscode",
        Demand::Truth(true),
    ),
    (
        "passwordExpirationDays",
        PASSCODE,
        "maxPINAgeInDays",
        Demand::AtMost,
    ),
    (
        "passwordExpirationDays",
        PASSCODE_DECLARATION,
        "MaximumPasscodeAgeInDays",
        Demand::AtMost,
    ),
    (
        "passwordMinimumCharacterSetCount",
        PASSCODE,
        "minComplexChars",
        Demand::AtLeast,
    ),
    (
        "passwordMinimumCharacterSetCount",
        PASSCODE_DECLARATION,
        "MinimumComplexCharacters",
        Demand::AtLeast,
    ),
    (
        "passwordMinimumLength",
        PASSCODE,
        "minLength",
        Demand::AtLeast,
    ),
    (
        "passwordMinimumLength",
        PASSCODE_DECLARATION,
        "MinimumLength",
        Demand::AtLeast,
    ),
    (
        "passwordMinutesOfInactivityBeforeLock",
        PASSCODE,
        "maxInactivity",
        Demand::AtMost,
    ),
    (
        "passwordMinutesOfInactivityBeforeLock",
        PASSCODE_DECLARATION,
        "MaximumInactivityInMinutes",
        Demand::AtMost,
    ),
    (
        "passwordPreviousPasswordBlockCount",
        PASSCODE,
        "pinHistory",
        Demand::AtLeast,
    ),
    (
        "passwordPreviousPasswordBlockCount",
        PASSCODE_DECLARATION,
        "PasscodeReuseLimit",
        Demand::AtLeast,
    ),
    (
        "passwordRequired",
        PASSCODE_DECLARATION,
        "RequirePasscode",
        Demand::Truth(true),
    ),
    (
        "passwordRequired",
        PASSCODE,
        "forcePIN",
        Demand::Truth(true),
    ),
];

/// Reports what a compliance policy demands and a profile sets otherwise, and compliance policies that differ.
pub(super) fn check(policy: &Policy, settings: &[Setting<'_>], found: &mut Vec<Diagnostic>) {
    for compliance in policy.of_kind(Kind::Compliance) {
        for property in &compliance.properties {
            let related = RELATIONS.iter().filter(|(name, ..)| *name == property.key);
            for (_, domain, key, demand) in related {
                let set = settings.iter().filter(|setting| {
                    setting.place.domain == *domain && setting.place.key() == *key
                });
                for setting in set {
                    found.extend(contradiction(
                        policy, compliance, property, setting, *demand,
                    ));
                }
            }
            found.extend(unmet(policy, compliance, property, settings));
        }
    }
    between(policy, found);
}

fn contradiction(
    policy: &Policy,
    compliance: &Object,
    property: &Entry,
    setting: &Setting<'_>,
    demand: Demand,
) -> Option<Diagnostic> {
    let profile = policy.profiles.get(setting.profile)?;
    let overlap = overlap(compliance.assign.as_ref(), profile.assign.as_ref());
    if overlap == Overlap::None || is_met(&property.value.value, setting.value, demand) {
        return None;
    }
    let message = format!(
        "`{}` is {} here, and the profile `{}` sets `{}` of `{}` to {}: the compliance policy takes precedence, and a Mac that does as the profile says is noncompliant",
        property.key,
        show(&property.value.value),
        profile.name,
        setting.place.key(),
        setting.place.domain,
        show(setting.value)
    );
    let pointer = compliance.pointer.key(&property.key);
    let found = Diagnostic::new(&rules::C007, message, property.key_span, pointer)
        .with_help("let the profile demand at least what the compliance policy does")
        .with_related(setting.span, "the profile sets it here");
    Some(match overlap {
        Overlap::Possible => found.with_severity(Severity::Note),
        _ => found,
    })
}

/// What a compliance policy demands and no profile sets, though one could.
fn unmet(
    policy: &Policy,
    compliance: &Object,
    property: &Entry,
    settings: &[Setting<'_>],
) -> Option<Diagnostic> {
    let mut related = RELATIONS.iter().filter(|(name, ..)| *name == property.key);
    let is_set = |domain: &str, key: &str| {
        let mut settings = settings.iter();
        settings.any(|setting| setting.place.domain == domain && setting.place.key() == key)
    };
    let (_, domain, key, demand) = related.clone().next()?;
    let demands = match &property.value.value {
        Value::Boolean(truth) => *truth,
        Value::Integer(number) => *number > 0,
        Value::String(text) => {
            matches!(demand, Demand::Unless(none) if !none.contains(&text.as_str()))
        }
        _ => false,
    };
    if !policy.is_whole || !demands || related.any(|(_, domain, key, _)| is_set(domain, key)) {
        return None;
    }
    let message = format!(
        "`{}` is demanded here, and no profile of this policy sets `{key}` of `{domain}`",
        property.key
    );
    let pointer = compliance.pointer.key(&property.key);
    let mut found = Diagnostic::new(&rules::R115, message, property.key_span, pointer)
        .with_help("set it in a profile too, so that Macs comply by themselves");
    crate::check::accept(&compliance.allow, std::slice::from_mut(&mut found));
    Some(found)
}

/// Does the value of the key do what the property demands? What cannot be compared is left alone.
fn is_met(property: &Value, value: &Value, demand: Demand) -> bool {
    match (demand, property, value) {
        (Demand::Truth(wanted), Value::Boolean(true), Value::Boolean(found)) => wanted == *found,
        (Demand::Text(wanted), Value::Boolean(true), Value::String(found)) => wanted == found,
        (Demand::Unless(none), Value::String(wanted), Value::Boolean(found)) => {
            *found || none.contains(&wanted.as_str())
        }
        (Demand::AtLeast, Value::Integer(wanted), Value::Integer(found)) => found >= wanted,
        (Demand::AtMost, Value::Integer(wanted), Value::Integer(found)) => found <= wanted,
        _ => true,
    }
}

/// Compliance policies that demand different things of the same Mac.
fn between(policy: &Policy, found: &mut Vec<Diagnostic>) {
    for (number, later) in policy.of_kind(Kind::Compliance).enumerate() {
        for earlier in policy.of_kind(Kind::Compliance).take(number) {
            if overlap(earlier.assign.as_ref(), later.assign.as_ref()) == Overlap::None {
                continue;
            }
            for property in &later.properties {
                let Some(other) = earlier.properties.entry(&property.key) else {
                    continue;
                };
                if is_demand(&property.value.value) && other.value != property.value {
                    found.push(differing(earlier, later, other, property));
                }
            }
        }
    }
}

/// Texts about the policy and lists of actions are no demands.
fn is_demand(value: &Value) -> bool {
    matches!(value, Value::Boolean(_) | Value::Integer(_))
}

fn differing(earlier: &Object, later: &Object, other: &Entry, property: &Entry) -> Diagnostic {
    let message = format!(
        "`{}` is {} here and {} in the compliance policy `{}`: the stricter one holds",
        property.key,
        show(&property.value.value),
        show(&other.value.value),
        earlier.name
    );
    let pointer = later.pointer.key(&property.key);
    Diagnostic::new(&rules::C008, message, property.key_span, pointer)
        .with_help("say it in one of them, or let their assignments exclude each other")
        .with_related(other.key_span, "the other one")
}
