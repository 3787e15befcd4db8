//! Enrollment profiles beside how users sign in: AD FS, and multi-factor authentication.

use super::{place, push};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::{R061, R062};
use crate::policy::object::enrollment::USER_AFFINITY;
use crate::policy::{Kind, Object, Policy};

/// Reports what one profile cannot do there.
pub(super) fn check(policy: &Policy, profile: &Object, diagnostics: &mut Vec<Diagnostic>) {
    let found = if profile.has_user_affinity() {
        federation(policy, profile)
    } else {
        second_factor(policy, profile)
    };
    if let Some(found) = found {
        push(diagnostics, &profile.allow, found);
    }
}

fn federation(policy: &Policy, profile: &Object) -> Option<Diagnostic> {
    let fleet = &policy.fleet;
    let adfs = fleet.adfs.as_ref().filter(|stated| stated.value)?;
    if fleet.ws_trust.as_ref().is_some_and(|stated| stated.value) {
        return None;
    }
    let (span, pointer) = affinity(profile);
    let message = "user affinity with AD FS requires the WS-Trust 1.3 endpoint Username/Mixed";
    let found = Diagnostic::new(&R061, message, span, pointer);
    let help =
        "enable the endpoint, and say so with `ws-trust: true` beside `adfs` in `russet.yaml`";
    Some(
        found
            .with_help(help)
            .with_related(adfs.span, "users sign in by way of AD FS"),
    )
}

fn second_factor(policy: &Policy, profile: &Object) -> Option<Diagnostic> {
    let mut policies = policy.of_kind(Kind::ConditionalAccess);
    let access = policies.find(|access| !access.exists && demands_second_factor(access))?;
    let (span, pointer) = affinity(profile);
    let message = format!(
        "`{}` demands multi-factor authentication, which nobody can give on a Mac without user affinity",
        access.name
    );
    let found = Diagnostic::new(&R062, message, span, pointer);
    Some(
        found
            .with_help("write `user-affinity: true`, unless these Macs have no user by intent")
            .with_related(access.span, "demanded here"),
    )
}

/// Where the profile says whether it has user affinity.
fn affinity(profile: &Object) -> (crate::value::Span, crate::diagnostic::Pointer) {
    let fields = ["user-affinity", "authentication"];
    let mut fields = fields.into_iter();
    let written = fields.find(|name| profile.fields.contains_key(name));
    place(profile, written.unwrap_or(USER_AFFINITY))
}

/// Does a Conditional Access policy that is in force ask for more than a password?
fn demands_second_factor(access: &Object) -> bool {
    if access.text("state") == Some("disabled") {
        return false;
    }
    let controls = access.property("grantControls");
    let controls = controls.and_then(|node| node.value.as_dictionary());
    let built_in = controls.and_then(|controls| controls.get("builtInControls")?.value.as_array());
    built_in
        .unwrap_or(&[])
        .iter()
        .any(|control| control.value.as_str() == Some("mfa"))
        || controls
            .and_then(|controls| controls.get("authenticationStrength"))
            .is_some_and(|strength| strength.value.as_dictionary().is_some())
}
