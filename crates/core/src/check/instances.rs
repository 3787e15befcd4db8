//! How often something may be there: payloads of which a Mac takes one, identifiers that one profile may claim.

use super::context::Context;
use super::path::Path;
use super::schemas;
use crate::diagnostic::rules::{A011, S024};
use crate::diagnostic::{Diagnostic, Pointer};
use crate::policy::{Payload, Profile};
use crate::value::Span;
use russet_payloads::Schema;
use std::collections::BTreeMap;

/// Reports second payloads of a type of which Apple allows one.
pub(super) fn check(context: &mut Context<'_>) {
    let profile = context.profile;
    let mut first: BTreeMap<*const Schema, &Payload> = BTreeMap::new();
    for payload in &profile.payloads {
        for schema in schemas::of(payload) {
            if schema.macos.multiple != Some(false) {
                continue;
            }
            match first.get(&std::ptr::from_ref(schema)) {
                Some(earlier) => second(context, payload, schema, earlier.span),
                None => {
                    first.insert(std::ptr::from_ref(schema), payload);
                }
            }
        }
    }
}

fn second(context: &mut Context<'_>, payload: &Payload, schema: &Schema, first: Span) {
    let pointer = context.type_pointer(payload);
    let path = &Path::Root(&pointer);
    let name = match schema.variant {
        Some(variant) => format!("{} ({variant})", schema.payload_type),
        None => schema.payload_type.to_owned(),
    };
    let message = format!("a Mac takes only one `{name}` payload, and this profile has several");
    let diagnostic = context.report(&A011, message, payload.span, path);
    diagnostic.help = Some("merge them into one payload".to_owned());
    diagnostic.related.push((first, "the first one".to_owned()));
}

/// Reports profiles of one policy that claim the same identifier: the one installed last replaces the other.
pub(super) fn identifiers<'a>(
    profiles: impl IntoIterator<Item = &'a Profile>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let mut seen: BTreeMap<&str, &Profile> = BTreeMap::new();
    for profile in profiles {
        let Some(identifier) = profile.envelope_text("PayloadIdentifier") else {
            continue;
        };
        if let Some(first) = seen.get(identifier) {
            diagnostics.push(collision(profile, first, identifier));
        } else {
            seen.insert(identifier, profile);
        }
    }
}

fn collision(profile: &Profile, first: &Profile, identifier: &str) -> Diagnostic {
    let span = profile
        .envelope
        .get("PayloadIdentifier")
        .map_or(profile.span, |node| node.span);
    let key = if profile.origin == crate::policy::Origin::Source {
        "identifier"
    } else {
        "PayloadIdentifier"
    };
    let message = format!(
        "`{identifier}` identifies the profile `{}` too: the one installed last replaces the other",
        first.name
    );
    Diagnostic::new(&S024, message, span, Pointer::root().key(key))
        .with_help("give each profile an identifier of its own")
        .with_related(first.span, "the other profile")
}
