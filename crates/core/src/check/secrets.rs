//! Secrets that stand in the source for everybody to read.

use super::context::Context;
use super::schemas;
use super::walk::{self, Text};
use crate::diagnostic::rules::S021;
use crate::diagnostic::{Diagnostic, Files};
use crate::policy::{Object, Origin, Payload, Policy};
use crate::value::{Node, Span};
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
    for (_, span) in policy.all_objects().flat_map(in_object) {
        files.mask(span);
    }
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
}

/// The properties and fields of objects that hold a secret.
const OF_OBJECTS: [&str; 2] = ["preSharedKey", "challenge"];

/// The secrets that are written out in an object, each with the name of its property.
fn in_object(object: &Object) -> impl Iterator<Item = (&'static str, Span)> {
    OF_OBJECTS.into_iter().filter_map(move |name| {
        let node = object.property(name).or(object.fields.get(name))?;
        let text = node.value.as_str()?;
        is_written_out(node, text).then_some((name, node.span))
    })
}

/// Warns of secrets that are written out in an object of Graph. In one that is delivered as a profile they are keys of that.
pub(super) fn of_object(object: &Object, found: &mut Vec<Diagnostic>) {
    if object.is_delivered_as_profile() {
        return;
    }
    found.extend(in_object(object).map(|(name, span)| {
        let message = format!("the secret `{name}` is written out in the source");
        let pointer = object.pointer.key(name);
        Diagnostic::new(&S021, message, span, pointer).with_help(HELP)
    }));
}

const HELP: &str = "keep it out of the repository: `!env NAME` or `${variable}` given by `--set`";

fn report(context: &mut Context<'_>, found: &Text<'_>) {
    let message = format!(
        "the secret `{}` is written out in the source",
        found.path.name()
    );
    context
        .report(&S021, message, found.node.span, found.path)
        .help = Some(HELP.to_owned());
}

fn is_written_out(node: &Node, text: &str) -> bool {
    !text.is_empty()
        && !node.supplied
        && !node.span.is_none()
        && !super::placeholders::has_placeholder(text)
}
