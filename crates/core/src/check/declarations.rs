//! Declarations: what they refer to is there and of the right type, and the predicate of their activation can be read.

use super::context::Context;
use super::path::Path;
use super::schemas;
use super::suggest::did_you_mean;
use super::value::one_of;
use super::walk::{self, Text};
use super::within::within;
use crate::diagnostic::rules::{R170, R171, S015, S016};
use crate::diagnostic::{Diagnostic, Pointer, Severity};
use crate::expression::{self, FaultKind};
use crate::lower::{declaration_identifiers, is_activation, is_configuration};
use crate::policy::{Payload, Policy, Profile};
use crate::value::Node;

/// Checks the declarations of a profile.
pub(super) fn check(policy: &Policy, context: &mut Context<'_>) {
    let profile = context.profile;
    for payload in &profile.payloads {
        for schema in schemas::of(payload) {
            walk::texts(payload, Some(schema), &mut |found| {
                let types = found.key.map_or(&[][..], |key| key.asset_types);
                if !types.is_empty() {
                    asset(policy, context, found, types);
                }
            });
        }
        if is_activation(payload) {
            configurations(policy, context, payload);
            if let Some(entry) = payload.content.entry("Predicate") {
                let pointer = payload.pointer.key("Predicate");
                predicate(context, &entry.value, &pointer);
            }
        }
    }
    activation(context);
}

/// What a name means: a declaration of the same profile, else one of the policy by its identifier.
fn meant<'a>(policy: &'a Policy, profile: &'a Profile, text: &str) -> Option<&'a Payload> {
    profile.referenced(text).or_else(|| {
        policy.profiles.iter().find_map(|other| {
            let identifiers = declaration_identifiers(policy, other);
            let index = identifiers.iter().position(|known| known == text)?;
            other.payloads.get(index)
        })
    })
}

fn asset(
    policy: &Policy,
    context: &mut Context<'_>,
    found: &Text<'_>,
    types: &'static [&'static str],
) {
    let Text {
        text, node, path, ..
    } = *found;
    match meant(policy, context.profile, text) {
        Some(payload) if types.contains(&payload.payload_type.as_str()) => {}
        Some(payload) => {
            let message = format!(
                "`{}` refers to a `{}`, but takes {}",
                path.name(),
                payload.payload_type,
                one_of(types)
            );
            let wrong = context.report(&S016, message, node.span, path);
            wrong.help = Some(format!("refer to {}", one_of(types)));
            wrong
                .related
                .push((payload.span, "it refers to this".to_owned()));
        }
        None if policy.is_whole => {
            let is_fit = |payload: &&Payload| types.contains(&payload.payload_type.as_str());
            let help = nothing_there(context.profile, text, is_fit, &one_of(types));
            let message = format!(
                "`{}` refers to `{text}`, but there is no such asset",
                path.name()
            );
            context.report(&S015, message, node.span, path).help = Some(help);
        }
        // A declaration that is checked alone may refer to what stands elsewhere.
        None => {}
    }
}

/// The nearest name of what would fit, or what to add.
fn nothing_there(
    profile: &Profile,
    text: &str,
    is_fit: impl Fn(&&Payload) -> bool,
    what: &str,
) -> String {
    let names = profile.payloads.iter().filter(is_fit).flat_map(|payload| {
        let written = [
            payload.text("PayloadDisplayName"),
            payload.text("PayloadIdentifier"),
        ];
        let written = written.into_iter().flatten();
        written.chain([payload.payload_type.as_str()])
    });
    did_you_mean(text, names).unwrap_or_else(|| {
        format!("add the declaration ({what}) and give its `PayloadDisplayName`, `PayloadIdentifier` or type here")
    })
}

/// An activation that is written by hand names configurations.
fn configurations(policy: &Policy, context: &mut Context<'_>, payload: &Payload) {
    let listed = payload.content.get("StandardConfigurations");
    let items = listed.and_then(|node| node.value.as_array()).unwrap_or(&[]);
    let list = payload.pointer.key("StandardConfigurations");
    let root = Path::Root(&list);
    for (index, item) in items.iter().enumerate() {
        let Some(text) = item.value.as_str() else {
            continue;
        };
        let path = root.index(index);
        match meant(policy, context.profile, text) {
            Some(found) if is_configuration(found) => {}
            Some(found) => {
                let message = format!(
                    "`StandardConfigurations` names a `{}`, which is no configuration",
                    found.payload_type
                );
                context.report(&S016, message, item.span, &path).help = Some(
                    "name configurations only; assets and management need no activation".to_owned(),
                );
            }
            None if policy.is_whole => {
                let help = nothing_there(
                    context.profile,
                    text,
                    |payload| is_configuration(payload),
                    "a configuration",
                );
                let message = format!(
                    "`StandardConfigurations` names `{text}`, but there is no such configuration"
                );
                context.report(&S015, message, item.span, &path).help = Some(help);
            }
            None => {}
        }
    }
}

/// The predicate of the document, which the activation that is derived carries.
fn activation(context: &mut Context<'_>) {
    let profile = context.profile;
    let Some(node) = &profile.predicate else {
        return;
    };
    let pointer = profile.pointer.key("activation").key("predicate");
    predicate(context, node, &pointer);
    let written = profile
        .payloads
        .iter()
        .find(|payload| is_activation(payload));
    let (message, help) = match written {
        Some(_) => (
            "the activation is written by hand, and this predicate is not part of it",
            "write it as `Predicate` of the `com.apple.activation.simple`, or take that out",
        ),
        None if profile.payloads.iter().any(is_configuration) => return,
        None => (
            "there is no configuration here that could be activated",
            "take `activation` out, or add a configuration; assets and management are not activated",
        ),
    };
    context.push(Diagnostic::new(&R171, message, node.span, pointer).with_help(help));
}

fn predicate(context: &mut Context<'_>, node: &Node, pointer: &Pointer) {
    let text = node.value.as_str().unwrap_or_default();
    for fault in expression::predicate(text).faults {
        let severity = match fault.kind {
            FaultKind::Syntax | FaultKind::Limit => Severity::Error,
            // It is read, and never holds.
            FaultKind::UnknownName | FaultKind::Misfit => Severity::Warning,
            FaultKind::Discouraged => Severity::Note,
        };
        let span = within(node, text, &fault.range);
        let found = Diagnostic::new(&R170, fault.message, span, pointer.clone());
        context.push(found.with_severity(severity).with_help(fault.help));
    }
}
