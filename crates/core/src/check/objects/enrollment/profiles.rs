//! Enrollment profiles, each for itself and beside the others.

use super::{place, push};
use crate::diagnostic::rules::{R051, R054, R056, R057, R060, R068, R069};
use crate::diagnostic::{Diagnostic, Severity};
use crate::policy::object::enrollment::{
    AUTOMATED, Authentication, CONFIGURATOR, PORTAL_AFTERWARDS, SIGN_IN_APP, SIGN_IN_PAGE,
};
use crate::policy::{Object, Policy};
use crate::value::Span;
use russet_payloads::Version;
use std::collections::HashMap;

/// The first macOS whose Setup Assistant has modern authentication.
const MODERN: Version = Version::new(10, 15, 0);

/// Reports what is wrong with one profile.
pub(super) fn check(policy: &Policy, profile: &Object, diagnostics: &mut Vec<Diagnostic>) {
    let mut found = Vec::new();
    without_user(profile, &mut found);
    modern_authentication(policy, profile, &mut found);
    supervision(profile, &mut found);
    if policy.is_whole && profile.is_of(AUTOMATED) {
        token(policy, profile, &mut found);
        for_nobody(profile, &mut found);
    }
    for found in found {
        push(diagnostics, &profile.allow, found);
    }
}

/// How a user signs in, where there is none.
fn without_user(profile: &Object, found: &mut Vec<Diagnostic>) {
    if profile.has_user_affinity() {
        return;
    }
    let properties = [SIGN_IN_PAGE, SIGN_IN_APP, PORTAL_AFTERWARDS];
    let mut properties = properties.into_iter();
    let written = properties.find(|name| profile.is_true(name));
    let field = profile.fields.contains_key("authentication");
    if let Some(name) = field.then_some("authentication").or(written) {
        let (span, pointer) = place(profile, name);
        let message =
            format!("`{name}` says how a user signs in, but the profile is without user affinity");
        let found_here = Diagnostic::new(&R054, message, span, pointer);
        found.push(
            found_here.with_help(format!("write `user-affinity: true`, or take `{name}` out")),
        );
    }
}

fn modern_authentication(policy: &Policy, profile: &Object, found: &mut Vec<Diagnostic>) {
    if profile.authentication() != Some(Authentication::SetupAssistantModern) {
        return;
    }
    let name = if profile.fields.contains_key("authentication") {
        "authentication"
    } else {
        SIGN_IN_PAGE
    };
    let (span, pointer) = place(profile, name);
    if profile.is_of(CONFIGURATOR) {
        let message = "Apple Configurator has no Setup Assistant with modern authentication";
        let help = "write `authentication: company-portal`, which is modern authentication there";
        let found_here = Diagnostic::new(&R060, message, span, pointer);
        found.push(found_here.with_severity(Severity::Error).with_help(help));
    } else if let Some(macos) = policy.target.macos.filter(|macos| *macos < MODERN) {
        let message = format!("Macs with macOS {macos} fall back to the legacy Setup Assistant");
        let help =
            "expect no multi-factor authentication there, or ask for macOS 10.15 as the oldest";
        found.push(Diagnostic::new(&R060, message, span, pointer).with_help(help));
    }
}

fn supervision(profile: &Object, found: &mut Vec<Diagnostic>) {
    if profile.is_supervised() {
        return;
    }
    let (span, pointer) = place(profile, "supervisedModeEnabled");
    let message = "Macs of the organization are supervised, and this profile turns that off";
    let help = "take `supervisedModeEnabled` out, or write `true`";
    found.push(Diagnostic::new(&R057, message, span, pointer).with_help(help));
    if profile.is_true("profileRemovalDisabled") {
        let (span, pointer) = place(profile, "profileRemovalDisabled");
        let message = "locked enrollment does not hold on a Mac that is not supervised";
        let help = "supervise the Macs too: `supervisedModeEnabled: true`";
        found.push(Diagnostic::new(&R056, message, span, pointer).with_help(help));
    }
}

fn token(policy: &Policy, profile: &Object, found: &mut Vec<Diagnostic>) {
    if profile.token().is_some() {
        return;
    }
    let tokens = policy.enrollment_tokens();
    let (severity, belongs) = match tokens.as_slice() {
        [] => (
            Severity::Note,
            format!("it is made for `{}`", policy.token_of(profile)),
        ),
        [only] => (
            Severity::Note,
            format!("it is made for `{only}`, the only one that the policy names"),
        ),
        several => (
            Severity::Error,
            format!("the policy has `{}`", several.join("`, `")),
        ),
    };
    let message = format!(
        "the profile `{}` does not say which enrollment program token it belongs to: {belongs}",
        profile.name
    );
    let pointer = profile.pointer.key("token");
    let found_here = Diagnostic::new(&R051, message, profile.span, pointer);
    found.push(
        found_here
            .with_severity(severity)
            .with_help("write `token:` with its name in Intune"),
    );
}

fn for_nobody(profile: &Object, found: &mut Vec<Diagnostic>) {
    if profile.is_default() || profile.texts("serial-numbers").next().is_some() {
        return;
    }
    let message = format!(
        "no Mac gets the profile `{}`: it is neither the default one of its token nor given to serial numbers",
        profile.name
    );
    let found_here = Diagnostic::new(&R068, message, profile.span, profile.pointer.clone());
    found.push(found_here.with_help(
        "write `default: true`, or list the Macs under `serial-numbers`; `allow` it if the admin center assigns them",
    ));
}

/// Reports what can be one profile's only: to be the default of a token, and to have a Mac.
pub(super) fn claimed_twice(policy: &Policy, diagnostics: &mut Vec<Diagnostic>) {
    let mut defaults: HashMap<&str, &Object> = HashMap::new();
    let mut macs: HashMap<String, (&Object, Span)> = HashMap::new();
    let profiles = policy.enrollment_profiles();
    for profile in profiles.filter(|profile| profile.is_of(AUTOMATED)) {
        if profile.is_default() {
            let token = policy.token_of(profile);
            let first = *defaults.entry(token).or_insert(profile);
            if !std::ptr::eq(first, profile) {
                let message = format!(
                    "the token `{token}` has two default profiles, `{}` and `{}`",
                    first.name, profile.name
                );
                let (span, pointer) = place(profile, "default");
                let found = Diagnostic::new(&R069, message, span, pointer)
                    .with_help("leave `default: true` with one of them")
                    .with_related(place(first, "default").0, "the other one");
                push(diagnostics, &profile.allow, found);
            }
        }
        for (serial_number, span) in profile.texts("serial-numbers") {
            let key = serial_number.to_uppercase();
            let (first, place) = *macs.entry(key).or_insert((profile, span));
            if !std::ptr::eq(first, profile) {
                let message = format!(
                    "the Mac `{serial_number}` is given two profiles, `{}` and `{}`",
                    first.name, profile.name
                );
                let pointer = profile.pointer.key("serial-numbers");
                let found = Diagnostic::new(&R069, message, span, pointer)
                    .with_help("leave it in one of the lists")
                    .with_related(place, "the other one");
                push(diagnostics, &profile.allow, found);
            }
        }
    }
}
