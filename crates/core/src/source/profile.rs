//! One document of a profile: its fields and its payloads, checked for themselves.

use super::fields::{Field, check_fields};
use super::language::{ACTIVATION, DECLARATIONS, DECLARATIONS_FIELDS, PROFILE, PROFILE_FIELDS};
use super::trail::Trail;
use crate::diagnostic::{Diagnostic, Pointer, rules};
use crate::policy::{Deliver, Payload, field_for};
use crate::value::{Dictionary, Entry, Node, Span, Value};
use std::collections::BTreeSet;

/// A document that says something about a profile.
#[derive(Clone, Debug)]
pub(super) struct ProfileDocument {
    pub(super) name: String,
    /// Where the name stands.
    pub(super) span: Span,
    /// The profile that it extends, and where it says so.
    pub(super) extends: Option<(String, Span)>,
    /// What it says wins over what it adds to.
    pub(super) overrides: bool,
    /// What it says.
    pub(super) content: Content,
}

impl ProfileDocument {
    /// As one that uses these variables.
    pub(super) fn using(mut self, variables: BTreeSet<String>) -> Self {
        self.content.variables = variables;
        self
    }
}

/// What one document, or all documents of a profile together, say.
#[derive(Clone, Debug, Default)]
pub(super) struct Content {
    /// The fields that make up the profile, under the names of policy source; its payloads are not among them.
    pub(super) fields: Dictionary,
    pub(super) groups: Vec<Group>,
    /// The variables that it uses.
    pub(super) variables: BTreeSet<String>,
}

/// All payloads of one type.
#[derive(Clone, Debug)]
pub(super) struct Group {
    pub(super) payload_type: String,
    /// Written as a list, so that another list adds payloads; else there is one payload, and another
    /// document adds keys.
    pub(super) listed: bool,
    pub(super) payloads: Vec<Payload>,
}

/// Reads a document that has the field `profile`; `None` where that has no usable value, which is reported.
pub(super) fn read_profile(
    fields: Dictionary,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<ProfileDocument> {
    read(PROFILE, PROFILE_FIELDS, fields, diagnostics)
}

/// Reads a document that has the field `declarations`: a profile that is delivered as declarations.
pub(super) fn read_declarations(
    fields: Dictionary,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<ProfileDocument> {
    let mut document = read(DECLARATIONS, DECLARATIONS_FIELDS, fields, diagnostics)?;
    let fields = &mut document.content.fields;
    fields.set("deliver", Deliver::Declaration.name());
    if let Some(activation) = take(fields, ACTIVATION)
        && let Some(mut activation) = into_dictionary(activation.value)
        && let Some(predicate) = take(&mut activation, PREDICATE)
    {
        fields.insert(predicate);
    }
    Some(document)
}

/// What a set of declarations keeps of `activation`, beside its other fields.
pub(super) const PREDICATE: &str = "predicate";

/// Reads a document that has the field `head`, with these fields.
fn read(
    head: &str,
    table: &'static [Field],
    mut fields: Dictionary,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<ProfileDocument> {
    check_fields(&mut fields, &[table], &Pointer::root(), diagnostics);
    let groups = take(&mut fields, "payloads")
        .and_then(|entry| into_dictionary(entry.value))
        .map(|types| read_groups(types, diagnostics));
    check_contents(&mut fields, diagnostics);
    let name = take(&mut fields, head)?;
    let text = name.value.value.as_str()?;
    if text.trim().is_empty() {
        let pointer = Pointer::root().key(head);
        diagnostics.push(
            Diagnostic::new(
                &rules::P020,
                format!("the name after `{head}` is empty"),
                name.value.span,
                pointer,
            )
            .with_help("write a name that tells what it is for"),
        );
        return None;
    }
    Some(ProfileDocument {
        name: text.to_owned(),
        span: name.value.span,
        extends: take(&mut fields, "extends").and_then(|entry| {
            let name = entry.value.value.as_str()?.to_owned();
            Some((name, entry.value.span))
        }),
        overrides: take(&mut fields, "override").and_then(|entry| entry.value.value.as_bool())
            == Some(true),
        content: Content {
            fields,
            groups: groups.unwrap_or_default(),
            variables: BTreeSet::new(),
        },
    })
}

fn take(fields: &mut Dictionary, name: &str) -> Option<Entry> {
    fields.remove(name)
}

fn into_dictionary(node: Node) -> Option<Dictionary> {
    match node.value {
        Value::Dictionary(entries) => Some(entries),
        _ => None,
    }
}

fn read_groups(types: Dictionary, diagnostics: &mut Vec<Diagnostic>) -> Vec<Group> {
    let pointer = Pointer::root().key("payloads");
    types
        .into_iter()
        .map(|entry| {
            let pointer = pointer.key(&entry.key);
            read_group(entry, &pointer, diagnostics)
        })
        .collect()
}

fn read_group(entry: Entry, pointer: &Pointer, diagnostics: &mut Vec<Diagnostic>) -> Group {
    let mut group = Group {
        payload_type: entry.key,
        listed: matches!(entry.value.value, Value::Array(_)),
        payloads: Vec::new(),
    };
    let written = match entry.value.value {
        Value::Array(items) => items
            .into_iter()
            .enumerate()
            .map(|(index, item)| (item, pointer.index(index)))
            .collect(),
        _ => vec![(entry.value, pointer.clone())],
    };
    for (node, pointer) in written {
        let span = if group.listed {
            node.span
        } else {
            entry.key_span
        };
        let Some(content) = payload_content(node, span, &pointer, diagnostics) else {
            continue;
        };
        group.payloads.push(Payload {
            payload_type: group.payload_type.clone(),
            span: entry.key_span,
            pointer,
            content,
        });
    }
    group
}

fn payload_content(
    node: Node,
    span: Span,
    pointer: &Pointer,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Dictionary> {
    let is_null = node.value == Value::Null;
    let Some(content) = into_dictionary(node) else {
        let diagnostic = if is_null {
            Diagnostic::new(
                &rules::P023,
                "this payload has no keys",
                span,
                pointer.clone(),
            )
            .with_help("write `{}` for a payload without keys")
        } else {
            let message = "a payload is a dictionary of its keys";
            Diagnostic::new(&rules::P020, message, span, pointer.clone()).with_help(
                "write `Key: value` below the payload type, or a list of such dictionaries",
            )
        };
        diagnostics.push(diagnostic);
        return None;
    };
    for entry in &content {
        report_nulls(
            entry,
            &Trail::Key(&Trail::Root, &entry.key),
            pointer,
            diagnostics,
        );
    }
    Some(content)
}

/// A key without a value is most often a line that was forgotten, and a property list cannot hold one.
fn report_nulls(
    entry: &Entry,
    trail: &Trail<'_>,
    base: &Pointer,
    diagnostics: &mut Vec<Diagnostic>,
) {
    report_nulls_in(&entry.value, entry.key_span, trail, base, diagnostics);
}

fn report_nulls_in(
    node: &Node,
    span: Span,
    trail: &Trail<'_>,
    base: &Pointer,
    diagnostics: &mut Vec<Diagnostic>,
) {
    match &node.value {
        Value::Null => {
            let message = match trail {
                Trail::Key(_, key) => format!("`{key}` has no value"),
                _ => "this item has no value".to_owned(),
            };
            let pointer = trail.pointer_below(base);
            let help = "write a value, or `\"\"` for an empty text, or leave it out";
            diagnostics.push(Diagnostic::new(&rules::P023, message, span, pointer).with_help(help));
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                report_nulls_in(
                    item,
                    item.span,
                    &Trail::Item(trail, index),
                    base,
                    diagnostics,
                );
            }
        }
        Value::Dictionary(entries) => {
            for entry in entries {
                report_nulls(entry, &Trail::Key(trail, &entry.key), base, diagnostics);
            }
        }
        _ => {}
    }
}

/// What the table of fields cannot say of the dictionaries of a profile.
fn check_contents(fields: &mut Dictionary, diagnostics: &mut Vec<Diagnostic>) {
    for name in ["assign", "consent-text", "envelope"] {
        let Some(Value::Dictionary(entries)) = fields.get(name).map(|node| &node.value) else {
            continue;
        };
        let base = Pointer::root().key(name);
        for entry in entries {
            report_nulls(
                entry,
                &Trail::Key(&Trail::Root, &entry.key),
                &base,
                diagnostics,
            );
        }
    }
    check_graph(fields, diagnostics);
    if let Some(Value::Dictionary(envelope)) = fields.get("envelope").map(|node| &node.value) {
        for entry in envelope {
            check_envelope_key(entry, diagnostics);
        }
    }
}

/// Under `graph`, `settings` is a list of instances of the settings catalog.
fn check_graph(fields: &Dictionary, diagnostics: &mut Vec<Diagnostic>) {
    let graph = fields
        .get("graph")
        .and_then(|node| node.value.as_dictionary());
    let Some(settings) = graph.and_then(|graph| graph.entry("settings")) else {
        return;
    };
    if settings.value.value.as_array().is_none() {
        let pointer = Pointer::root().key("graph").key("settings");
        let message = "`settings` takes a list of instances of the settings catalog";
        diagnostics.push(
            Diagnostic::new(&rules::P020, message, settings.key_span, pointer)
                .with_help("write a list, or leave it out"),
        );
    }
}

fn check_envelope_key(entry: &Entry, diagnostics: &mut Vec<Diagnostic>) {
    let field = match entry.key.as_str() {
        "PayloadContent" => Some("payloads"),
        // A value that the field does not take has no other place; the checks say what is wrong with it.
        key => field_for(key, &entry.value.value),
    };
    if let Some(field) = field {
        let pointer = Pointer::root().key("envelope").key(&entry.key);
        let message = format!("`{}` does not go under `envelope`", entry.key);
        diagnostics.push(
            Diagnostic::new(&rules::P019, message, entry.key_span, pointer)
                .with_help(format!("write the field `{field}`")),
        );
    }
}
