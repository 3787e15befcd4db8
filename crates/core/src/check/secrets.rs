//! Secrets that stand in the source for everybody to read.

use super::context::Context;
use super::schemas;
use super::walk::{self, Text};
use crate::diagnostic::rules::S021;
use crate::diagnostic::{Diagnostic, Files, Pointer};
use crate::policy::{Object, Origin, Payload, Policy};
use crate::value::Node;
use russet_payloads::Schema;

/// Warns of secrets that are written out in policy source.
pub(super) fn check(context: &mut Context<'_>, payload: &Payload, schemas: &[&'static Schema]) {
    if context.profile.origin != Origin::Source {
        return;
    }
    for schema in schemas {
        walk::texts(payload, Some(schema), &mut |found| {
            let is_secret = found.key.is_some_and(|key| key.secret);
            if is_secret && is_written_out(found.node, found.text) {
                report(context, found);
            }
        });
    }
}

/// Warns of secrets that are written out in an object of Graph. In one that is delivered as a profile they are keys of that.
pub(super) fn check_object(object: &Object, found: &mut Vec<Diagnostic>) {
    if object.is_delivered_as_profile() {
        return;
    }
    for secret in object.secrets() {
        let text = secret.value.value.as_str().unwrap_or_default();
        if is_written_out(&secret.value, text) {
            let message = format!("the secret `{}` is written out in the source", secret.key);
            let pointer = object.pointer.key(&secret.key);
            let diagnostic = Diagnostic::new(&S021, message, secret.value.span, pointer);
            found.push(diagnostic.with_help(KEEP_OUT));
        }
    }
}

/// What to do about a secret in the source.
const KEEP_OUT: &str =
    "keep it out of the repository: `!env NAME` or `${variable}` given by `--set`";

/// Blots out the secrets of a policy in its files, so that no excerpt of a diagnostic shows one.
///
/// ```
/// use russet::source::{LoadOptions, load_text};
/// let source = "profile: Guests\npayloads:\n  com.apple.wifi.managed: { SSID_STR: Guests, Password: hunter22 }\n";
/// let mut loaded = load_text(source, "guests.yaml", &LoadOptions::default());
/// russet::check::mask_secrets(&loaded.policy, &mut loaded.files);
/// let file = loaded.policy.profiles[0].span.file;
/// assert!(loaded.files.get(file).unwrap().text.contains("Password: ********"));
/// ```
pub fn mask_secrets(policy: &Policy, files: &mut Files) {
    for payload in policy.profiles.iter().flat_map(|profile| &profile.payloads) {
        for schema in schemas::of(payload) {
            walk::texts(payload, Some(schema), &mut |found| {
                let is_secret = found.key.is_some_and(|key| key.secret);
                if is_secret && is_written_out(found.node, found.text) {
                    files.mask(found.node.span);
                }
            });
        }
    }
    for secret in policy.all_objects().flat_map(Object::secrets) {
        let text = secret.value.value.as_str().unwrap_or_default();
        if is_written_out(&secret.value, text) {
            files.mask(secret.value.span);
        }
    }
}

/// Where the texts of a payload stand that nobody should read.
#[must_use]
pub fn secret_places(payload: &Payload) -> Vec<Pointer> {
    let mut places = Vec::new();
    for schema in schemas::of(payload) {
        walk::texts(payload, Some(schema), &mut |found| {
            if found.key.is_some_and(|key| key.secret) {
                places.push(found.path.pointer());
            }
        });
    }
    places
}

fn report(context: &mut Context<'_>, found: &Text<'_>) {
    let message = format!(
        "the secret `{}` is written out in the source",
        found.path.name()
    );
    context
        .report(&S021, message, found.node.span, found.path)
        .help = Some(KEEP_OUT.to_owned());
}

fn is_written_out(node: &Node, text: &str) -> bool {
    !text.is_empty()
        && !node.supplied
        && !node.span.is_none()
        && !super::placeholders::has_placeholder(text)
}
