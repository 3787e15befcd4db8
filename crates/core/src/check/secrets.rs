//! Secrets that stand in the source for everybody to read.

use super::context::Context;
use super::path::Path;
use crate::diagnostic::rules::S021;
use crate::policy::{Origin, Payload};
use crate::value::{Dictionary, Node, Value};
use russet_payloads::{Key, Schema, find_key};

/// Warns of secrets that are written out in policy source.
pub(super) fn check(context: &mut Context<'_>, payload: &Payload, schemas: &[&'static Schema]) {
    if context.profile.origin != Origin::Source {
        return;
    }
    for schema in schemas {
        dictionary(
            context,
            &payload.content,
            schema.keys,
            &Path::Root(&payload.pointer),
        );
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
            for (index, item) in items.iter().enumerate() {
                if let Some(item_key) = key.keys.first() {
                    value(context, item, item_key, &path.index(index));
                }
            }
        }
        Value::String(text) if key.secret && is_written_out(node, text) => {
            let message = format!("the secret `{}` is written out in the source", path.name());
            context.report(&S021, message, node.span, path).help = Some(
                "keep it out of the repository: `!env NAME` or `${variable}` given by `--set`"
                    .to_owned(),
            );
        }
        _ => {}
    }
}

fn is_written_out(node: &Node, text: &str) -> bool {
    !text.is_empty()
        && !node.supplied
        && !node.span.is_none()
        && !super::placeholders::has_placeholder(text)
}
