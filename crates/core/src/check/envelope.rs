//! The keys of the profile itself, and the identifiers and UUIDs of it and its payloads.

use super::context::Context;
use super::keys::{self, Known};
use super::path::Path;
use crate::diagnostic::rules::{S012, S013, S014, S023};
use crate::diagnostic::{Diagnostic, Severity};
use crate::policy::{Origin, Profile};
use crate::value::{Node, Span};
use std::collections::BTreeMap;

/// Checks the keys around the payloads.
pub(super) fn check(context: &mut Context<'_>) {
    let profile = context.profile;
    if context.is_finished() {
        let root = Path::Root(&profile.pointer);
        let known = Known {
            lists: &[russet_payloads::envelope().keys],
            payload_type: None,
            elsewhere: (!lacks_content(profile)).then_some("PayloadContent"),
        };
        keys::dictionary(context, &profile.envelope, &known, &root, profile.span);
    }
    if is_empty(profile) {
        no_payloads(context);
    }
    uuids(context);
    identifiers(context);
}

/// Is there nothing where the payloads of a profile belong, neither in the clear nor encrypted?
fn lacks_content(profile: &Profile) -> bool {
    profile.payloads.is_empty() && !profile.envelope.contains_key("EncryptedPayloadContent")
}

/// Is the place of the payloads there and empty? In a finished profile a missing or wrong `PayloadContent` is a fault of its own.
fn is_empty(profile: &Profile) -> bool {
    let empty = match (profile.origin, profile.envelope.get("PayloadContent")) {
        (Origin::Source, _) => true,
        (_, content) => content
            .and_then(|node| node.value.as_array())
            .is_some_and(<[Node]>::is_empty),
    };
    empty && lacks_content(profile)
}

fn no_payloads(context: &mut Context<'_>) {
    let profile = context.profile;
    let root = Path::Root(&profile.pointer);
    let place = if context.is_finished() {
        "PayloadContent"
    } else {
        "payloads"
    };
    let message = format!("the profile `{}` has no payloads", profile.name);
    context
        .report(&S023, message, profile.span, &root.key(place))
        .help = Some("add a payload, or remove the profile".to_owned());
}

/// Every `PayloadUUID` with its place: the profile's own first.
fn each<'a>(context: &Context<'a>, key: &'static str, visit: &mut dyn FnMut(&'a Node, Path<'_>)) {
    let profile = context.profile;
    if let Some(node) = profile.envelope.get(key) {
        visit(
            node,
            Path::Root(&profile.pointer).key(source_name(context, key)),
        );
    }
    for payload in &profile.payloads {
        if let Some(node) = payload.content.get(key) {
            visit(node, Path::Root(&payload.pointer).key(key));
        }
    }
}

/// Policy source has its own names for the keys of the profile.
fn source_name(context: &Context<'_>, key: &'static str) -> &'static str {
    match key {
        _ if context.is_finished() => key,
        "PayloadUUID" => "uuid",
        "PayloadIdentifier" => "identifier",
        other => other,
    }
}

fn uuids(context: &mut Context<'_>) {
    let mut found = Vec::new();
    let mut seen: BTreeMap<String, Span> = BTreeMap::new();
    each(context, "PayloadUUID", &mut |node, path| {
        let Some(text) = node.value.as_str() else {
            return;
        };
        if super::placeholders::has_placeholder(text) {
            return;
        }
        let at = |code, message| Diagnostic::new(code, message, node.span, path.pointer());
        if uuid::Uuid::try_parse(text).is_err() || text.len() != 36 {
            let help = "write 32 hexadecimal digits as 8-4-4-4-12, such as `2F6E3C1A-0B7D-4E55-9D0C-5B1A3E8F7A21`";
            found.push(at(&S012, format!("`{text}` is not a UUID")).with_help(help));
        }
        match seen.get(&text.to_ascii_uppercase()) {
            Some(first) => {
                let message =
                    format!("`PayloadUUID` `{text}` is used more than once in this profile");
                let help = "give every payload a UUID of its own";
                let diagnostic = at(&S013, message).with_help(help);
                found.push(diagnostic.with_related(*first, "first used here"));
            }
            None => {
                seen.insert(text.to_ascii_uppercase(), node.span);
            }
        }
    });
    context.diagnostics.extend(found);
}

/// Two payloads with one identifier cannot be told apart; a payload with that of its profile is only unusual.
fn identifiers(context: &mut Context<'_>) {
    let mut found = Vec::new();
    let mut seen: BTreeMap<&str, (Span, usize)> = BTreeMap::new();
    let own = context.profile.envelope_text("PayloadIdentifier");
    each(context, "PayloadIdentifier", &mut |node, path| {
        let Some(text) = node.value.as_str() else {
            return;
        };
        let at = |message| Diagnostic::new(&S014, message, node.span, path.pointer());
        if text.trim().is_empty() {
            let message = "`PayloadIdentifier` is empty".to_owned();
            let help = "write a reverse-DNS name, such as `com.example.mac.firewall`";
            found.push(at(message).with_help(help));
            return;
        }
        let (first, count) = seen.entry(text).or_insert((node.span, 0));
        *count += 1;
        if *count == 1 {
            return;
        }
        let diagnostic = if *count == 2 && own == Some(text) {
            at(format!(
                "the payload has the identifier of its profile, `{text}`"
            ))
            .with_help(format!("give it one of its own, such as `{text}.1`"))
            .with_severity(Severity::Note)
        } else {
            at(format!(
                "`PayloadIdentifier` `{text}` is used more than once in this profile"
            ))
            .with_help(
                "give every payload an identifier of its own: macOS tells payloads apart by it",
            )
        };
        found.push(diagnostic.with_related(*first, "first used here"));
    });
    context.diagnostics.extend(found);
}
