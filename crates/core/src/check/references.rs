//! References between payloads: a key that holds the `PayloadUUID` of a certificate, an identity or another payload.

use super::context::Context;
use super::placeholders::has_placeholder;
use super::schemas;
use super::value::one_of;
use super::walk::{self, Text};
use crate::diagnostic::rules::{S015, S016};
use russet_payloads::Key;

/// Checks that every reference points at a payload of the right type in the same profile.
pub(super) fn check(context: &mut Context<'_>) {
    for payload in &context.profile.payloads {
        for schema in schemas::of(payload) {
            walk::texts(payload, Some(schema), &mut |found| {
                let key = found.key.filter(|key| !key.references.is_empty());
                if let Some(key) = key.filter(|_| !has_placeholder(found.text)) {
                    reference(context, found, key);
                }
            });
        }
    }
}

fn reference(context: &mut Context<'_>, found: &Text<'_>, key: &Key) {
    let Text {
        text, node, path, ..
    } = *found;
    let expected = one_of(key.references);
    match context.profile.referenced(text) {
        None => {
            let message = format!(
                "`{}` points at `{text}`, but the profile has no such payload",
                path.name()
            );
            let help = if context.is_finished() {
                format!(
                    "add the payload ({expected}) to this profile and give its `PayloadUUID` here"
                )
            } else {
                format!(
                    "add the payload ({expected}) to this profile and give its `PayloadIdentifier`, `PayloadUUID` or type here"
                )
            };
            context.report(&S015, message, node.span, path).help = Some(help);
        }
        Some(payload) if !key.references.contains(&payload.payload_type.as_str()) => {
            let message = format!(
                "`{}` points at a `{}` payload, but takes {expected}",
                path.name(),
                payload.payload_type
            );
            let diagnostic = context.report(&S016, message, node.span, path);
            diagnostic.help = Some(format!("point it at {expected}"));
            diagnostic
                .related
                .push((payload.span, "it points here".to_owned()));
        }
        Some(_) => {}
    }
}
