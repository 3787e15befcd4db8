//! References between payloads: a key that holds the `PayloadUUID` of a certificate, an identity or another payload.

use super::context::Context;
use super::path::Path;
use super::schemas;
use super::value::one_of;
use crate::diagnostic::rules::{S015, S016};
use crate::value::{Dictionary, Node, Value};
use russet_payloads::{Key, find_key};

/// Checks that every reference points at a payload of the right type in the same profile.
pub(super) fn check(context: &mut Context<'_>) {
    for payload in &context.profile.payloads {
        for schema in schemas::of(payload) {
            let root = Path::Root(&payload.pointer);
            dictionary(context, &payload.content, schema.keys, &root);
        }
    }
}

fn dictionary(
    context: &mut Context<'_>,
    entries: &Dictionary,
    keys: &'static [Key],
    path: &Path<'_>,
) {
    for entry in entries {
        if let Some(key) = find_key(keys, &entry.key) {
            value(context, &entry.value, key, &path.key(&entry.key));
        }
    }
}

fn value(context: &mut Context<'_>, node: &Node, key: &'static Key, path: &Path<'_>) {
    match &node.value {
        Value::Dictionary(entries) => dictionary(context, entries, key.keys, path),
        Value::Array(items) => {
            // A list of references is marked at the list or at its item.
            let item_key = key
                .keys
                .first()
                .filter(|item| key.references.is_empty() || !item.references.is_empty());
            for (index, item) in items.iter().enumerate() {
                value(context, item, item_key.unwrap_or(key), &path.index(index));
            }
        }
        Value::String(text) if !key.references.is_empty() => {
            reference(context, node, text, key, path);
        }
        _ => {}
    }
}

fn reference(context: &mut Context<'_>, node: &Node, text: &str, key: &Key, path: &Path<'_>) {
    if super::placeholders::has_placeholder(text) {
        return;
    }
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
