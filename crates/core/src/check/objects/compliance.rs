//! Compliance and Conditional Access: that each has what it needs of the other, and of the rest of the policy.

use super::{accept, place};
use crate::check::installed::{self, is_company_portal};
use crate::check::push;
use crate::diagnostic::{Diagnostic, rules};
use crate::policy::{Kind, Object, Policy};
use crate::value::{Node, Value};

/// What the guide both configures and checks: the payload and its key, and the property that checks it.
const CHECKED: &[(&str, &str, &str, &str)] = &[
    (
        "FileVault",
        "com.apple.MCX.FileVault2",
        "Enable",
        "storageRequireEncryption",
    ),
    (
        "the firewall",
        "com.apple.security.firewall",
        "EnableFirewall",
        "firewallEnabled",
    ),
    (
        "Gatekeeper",
        "com.apple.systempolicy.control",
        "EnableAssessment",
        "gatekeeperAllowedAppSource",
    ),
];

/// Properties of a compliance policy that look at what Defender says of a Mac, with the values that demand nothing.
const THREAT_LEVELS: &[&str] = &[
    "advancedThreatProtectionRequiredSecurityLevel",
    "deviceThreatProtectionRequiredSecurityLevel",
];

/// What the identifiers of Defender, its parts and its settings begin with.
const DEFENDER: &str = "com.microsoft.wdav";

/// Reports it all.
pub(super) fn check(policy: &Policy, diagnostics: &mut Vec<Diagnostic>) {
    if !policy.is_whole {
        return;
    }
    for object in policy.of_kind(Kind::ConditionalAccess) {
        let mut found = Vec::new();
        users(object, &mut found);
        compliant_device(policy, object, &mut found);
        accept(&object.allow, &mut found);
        diagnostics.extend(found);
    }
    for object in policy.of_kind(Kind::Compliance) {
        let mut found = Vec::new();
        threat_level(policy, object, &mut found);
        accept(&object.allow, &mut found);
        diagnostics.extend(found);
    }
    unenforced(policy, diagnostics);
    unchecked(policy, diagnostics);
}

/// Graph takes no policy without users.
fn users(object: &Object, found: &mut Vec<Diagnostic>) {
    let assign = object
        .assign
        .as_ref()
        .and_then(|assign| assign.value.as_dictionary());
    let named = assign
        .is_some_and(|assign| assign.contains_key("all-users") || assign.contains_key("groups"));
    let conditions = object
        .property("conditions")
        .and_then(|node| node.value.as_dictionary());
    let written = conditions.is_some_and(|conditions| conditions.contains_key("users"));
    if !named && !written {
        let message = format!(
            "the Conditional Access policy `{}` does not say whom it is for",
            object.name
        );
        let fault = Diagnostic::new(
            &rules::G021,
            message,
            object.span,
            object.pointer.key("assign"),
        );
        found.push(
            fault.with_help("write `assign: { all-users: true }`, or the `groups` that it is for"),
        );
    }
}

/// A policy that demands a compliant Mac needs something that says what that is, and an app that registers the Mac.
fn compliant_device(policy: &Policy, object: &Object, found: &mut Vec<Diagnostic>) {
    if !demands_compliance(object) {
        return;
    }
    let mut report = |code, message: &str, help: &str| {
        let (span, pointer) = place(object, "grantControls");
        let fault = Diagnostic::new(code, message, span, pointer);
        found.push(fault.with_help(help));
    };
    if policy.of_kind(Kind::Compliance).next().is_none() {
        report(
            &rules::R110,
            "a compliant Mac is demanded, and nothing in this policy says what makes a Mac compliant",
            "write a document `compliance: NAME`",
        );
    }
    if !policy.objects.iter().any(is_company_portal) {
        report(
            &rules::R113,
            "a compliant Mac is demanded, and nothing in this policy installs the Company Portal",
            "write a document `app: Company Portal` that all devices require",
        );
    }
}

fn demands_compliance(object: &Object) -> bool {
    let Some(controls) = object.property("grantControls") else {
        return true;
    };
    let controls = controls.value.as_dictionary();
    let controls = controls.and_then(|controls| controls.get("builtInControls"));
    let mut controls = controls
        .and_then(|list| list.value.as_array())
        .unwrap_or(&[])
        .iter();
    controls.any(|control| control.value.as_str() == Some("compliantDevice"))
}

/// Without Defender nobody tells how threatened a Mac is.
fn threat_level(policy: &Policy, object: &Object, found: &mut Vec<Diagnostic>) {
    let mut payloads = policy.profiles.iter().flat_map(|profile| &profile.payloads);
    if installed::is_any_from(policy, DEFENDER)
        || payloads.any(|payload| payload.payload_type.starts_with(DEFENDER))
    {
        return;
    }
    for name in THREAT_LEVELS {
        let demands = |level: &str| !["unavailable", "notSet"].contains(&level);
        if object.text(name).is_some_and(demands) {
            let message = format!(
                "`{name}` looks at what Defender reports, and nothing in this policy deploys Defender"
            );
            let (span, pointer) = place(object, name);
            let fault = Diagnostic::new(&rules::R114, message, span, pointer);
            found.push(fault.with_help(
                "write an app of the type `macOSMicrosoftDefenderApp`, or leave the property out",
            ));
        }
    }
}

/// Compliance policies alone only report: Conditional Access keeps a Mac that fails them out.
fn unenforced(policy: &Policy, diagnostics: &mut Vec<Diagnostic>) {
    if policy
        .of_kind(Kind::ConditionalAccess)
        .any(demands_compliance)
    {
        return;
    }
    if let Some(object) = policy.of_kind(Kind::Compliance).next() {
        let message = "nothing in this policy keeps a Mac that fails its compliance policies from the organization's data";
        let fault = Diagnostic::new(&rules::R111, message, object.span, object.pointer.clone());
        let help = "write a document `conditional-access: NAME`; it only reports until its `state` is `enabled`";
        push(diagnostics, &object.allow, fault.with_help(help));
    }
}

/// What a profile sets and the compliance policies do not look at.
fn unchecked(policy: &Policy, diagnostics: &mut Vec<Diagnostic>) {
    if policy.of_kind(Kind::Compliance).next().is_none() {
        return;
    }
    for (what, payload_type, key, property) in CHECKED {
        if policy
            .of_kind(Kind::Compliance)
            .any(|object| object.property(property).is_some())
        {
            continue;
        }
        for profile in &policy.profiles {
            let mut payloads = profile.payloads.iter();
            let set = payloads.find(|payload| {
                payload.payload_type == *payload_type && payload.content.get(key).is_some_and(is_on)
            });
            let Some(payload) = set else {
                continue;
            };
            let message =
                format!("this turns {what} on, and no compliance policy checks that it is");
            let node = payload.content.get(key);
            let span = node.map_or(payload.span, |node| node.span);
            let fault = Diagnostic::new(&rules::R112, message, span, payload.pointer.key(key));
            let help = format!("write `{property}` in a compliance policy");
            push(diagnostics, &profile.allow, fault.with_help(help));
        }
    }
}

fn is_on(node: &Node) -> bool {
    matches!(&node.value, Value::Boolean(true)) || node.value.as_str() == Some("On")
}
