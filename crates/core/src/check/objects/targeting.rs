//! Who gets what: what the guides say of groups and filters.

use super::accept;
use crate::check::installed::is_company_portal;
use crate::diagnostic::{Diagnostic, Pointer, rules};
use crate::policy::{Allowance, Assigned, Kind, Object, Policy, Profile};
use crate::value::{Dictionary, Node, Span, Value};

/// Payloads that have to be there from the first minute: security settings and restrictions.
const AT_ONCE: &[&str] = &[
    "com.apple.MCX.FileVault2",
    "com.apple.applicationaccess",
    "com.apple.mobiledevice.passwordpolicy",
    "com.apple.security.FDERecoveryKeyEscrow",
    "com.apple.security.firewall",
    "com.apple.systempolicy.control",
    "com.apple.systempolicy.managed",
    "com.apple.configuration.passcode.settings",
];

/// Something that is assigned.
struct Given<'a> {
    name: &'a str,
    what: &'static str,
    span: Span,
    pointer: Pointer,
    assign: Option<&'a Node>,
    allow: &'a [Allowance],
    at_once: bool,
}

/// Reports it all.
pub(super) fn check(policy: &Policy, diagnostics: &mut Vec<Diagnostic>) {
    for object in &policy.objects {
        let mut found = Vec::new();
        group(object, &mut found);
        without_filters(object, &mut found);
        accept(&object.allow, &mut found);
        diagnostics.extend(found);
    }
    let all = all(policy);
    let some_are_assigned = policy.is_whole && all.iter().any(Given::is_assigned);
    for given in all {
        let mut found = Vec::new();
        if some_are_assigned {
            nobody(&given, &mut found);
        }
        too_late(policy, &given, &mut found);
        accept(given.allow, &mut found);
        diagnostics.extend(found);
    }
}

impl Given<'_> {
    fn is_assigned(&self) -> bool {
        self.assign.is_some_and(reaches_somebody)
    }
}

fn all(policy: &Policy) -> Vec<Given<'_>> {
    let profiles = policy.profiles.iter().map(|profile| Given {
        name: &profile.name,
        what: "profile",
        span: profile.span,
        pointer: profile.pointer.clone(),
        assign: profile.assign.as_ref(),
        allow: &profile.allow,
        at_once: is_critical(profile),
    });
    // Restrictions of enrollment have a rule of their own: one of them holds for everybody unassigned.
    let apart = [Assigned::Never, Assigned::Enrollment];
    let objects = policy.objects.iter();
    let objects =
        objects.filter(|object| !object.exists && !apart.contains(&object.object_type.assigned));
    let objects = objects.map(|object| Given {
        name: &object.name,
        what: object.kind().title(),
        span: object.span,
        pointer: object.pointer.clone(),
        assign: object.assign.as_ref(),
        allow: &object.allow,
        at_once: is_company_portal(object),
    });
    profiles.chain(objects).collect()
}

fn is_critical(profile: &Profile) -> bool {
    let mut payloads = profile.payloads.iter();
    payloads.any(|payload| AT_ONCE.contains(&payload.payload_type.as_str()))
}

/// A group has a rule or members, not both.
fn group(object: &Object, found: &mut Vec<Diagnostic>) {
    if object.kind() != Kind::Group || object.property("membershipRule").is_none() {
        return;
    }
    if let Some(members) = object.fields.entry("members") {
        let message = format!(
            "the group `{}` has a rule, and members besides",
            object.name
        );
        let pointer = object.pointer.key("members");
        let fault = Diagnostic::new(&rules::R031, message, members.key_span, pointer);
        found.push(fault.with_help("take `members` or `membershipRule` out"));
    }
}

/// What is not assigned to devices cannot be limited to some of them.
fn without_filters(object: &Object, found: &mut Vec<Diagnostic>) {
    if !matches!(
        object.object_type.assigned,
        Assigned::Script | Assigned::Users
    ) {
        return;
    }
    let Some(assign) = dictionary(object.assign.as_ref()) else {
        return;
    };
    let kind = object.kind();
    for entry in assign {
        let help = match (entry.key.as_str(), kind) {
            ("filter" | "exclude-filter", Kind::ConditionalAccess) => {
                "write the condition as `conditions: { devices: … }`"
            }
            ("filter" | "exclude-filter", _) => {
                "assign it to a group whose `membershipRule` says the same"
            }
            ("all-devices", Kind::ConditionalAccess) => {
                "Conditional Access is for people: write `all-users` or `groups`"
            }
            _ => continue,
        };
        let message = format!("a {} does not take `{}`", kind.title(), entry.key);
        let pointer = object.pointer.key("assign").key(&entry.key);
        let fault = Diagnostic::new(&rules::R032, message, entry.key_span, pointer);
        found.push(fault.with_help(help));
    }
}

/// What is not assigned stays in the admin center, while others of its policy reach the Macs.
fn nobody(given: &Given<'_>, found: &mut Vec<Diagnostic>) {
    if given.is_assigned() {
        return;
    }
    let message = format!("the {} `{}` is assigned to nobody", given.what, given.name);
    let pointer = given.pointer.key("assign");
    let fault = Diagnostic::new(&rules::R033, message, given.span, pointer);
    found.push(fault.with_help("write who gets it under `assign`, such as `all-devices: true`"));
}

/// Does an `assign` name anybody?
pub(super) fn reaches_somebody(assign: &Node) -> bool {
    assign.value.as_dictionary().is_some_and(reaches)
}

/// An app's assignment has one for each intent.
fn reaches(assign: &Dictionary) -> bool {
    assign
        .iter()
        .any(|entry| match (entry.key.as_str(), &entry.value.value) {
            ("all-devices" | "all-users", Value::Boolean(truth)) => *truth,
            ("groups", Value::Array(groups)) => !groups.is_empty(),
            (_, Value::Dictionary(inner)) => reaches(inner),
            _ => false,
        })
}

/// What has to apply at once should not wait for a dynamic group to fill.
fn too_late(policy: &Policy, given: &Given<'_>, found: &mut Vec<Diagnostic>) {
    if !given.at_once {
        return;
    }
    let assign = dictionary(given.assign);
    let required = assign.and_then(|assign| dictionary(assign.get("required")));
    let pointer = match required {
        Some(_) => given.pointer.key("assign").key("required"),
        None => given.pointer.key("assign"),
    };
    let groups = required.or(assign).and_then(|assign| assign.get("groups"));
    let groups = groups
        .and_then(|groups| groups.value.as_array())
        .unwrap_or(&[]);
    for (index, group) in groups.iter().enumerate() {
        let name = group.value.as_str().unwrap_or_default();
        let rule = policy
            .object(Kind::Group, name)
            .and_then(|group| group.text("membershipRule"));
        if rule.is_none() {
            continue;
        }
        let message = format!(
            "the {} `{}` has to apply at once, and the members of `{name}` are found by a rule, which takes a while after enrollment",
            given.what, given.name
        );
        let place = pointer.key("groups").index(index);
        let fault = Diagnostic::new(&rules::R034, message, group.span, place);
        found.push(
            fault.with_help("write `all-devices: true` with a `filter` that has the same rule"),
        );
    }
}

fn dictionary(node: Option<&Node>) -> Option<&Dictionary> {
    node?.value.as_dictionary()
}
