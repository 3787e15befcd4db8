//! Documents with the field `compliance`: what a Mac must be like.

use super::fields::check_fields;
use super::language::{COMPLIANCE, COMPLIANCE_FIELDS};
use crate::diagnostic::{Diagnostic, Pointer, rules};
use crate::policy::{Compliance, compliance};
use crate::value::{Dictionary, Entry, Node, Value};

/// Reads a document that has the field `compliance`; `None` where that has no usable value, which is reported.
pub(super) fn read_compliance(
    fields: Dictionary,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Compliance> {
    let is_field = |entry: &Entry| {
        let mut fields = COMPLIANCE_FIELDS.iter();
        fields.any(|field| field.name == entry.key)
    };
    let (own, mut properties): (Vec<_>, Vec<_>) = fields.into_iter().partition(is_field);
    let mut own: Dictionary = own.into_iter().collect();
    let root = Pointer::root();
    check_fields(&mut own, COMPLIANCE_FIELDS, &root, diagnostics);
    properties.retain(|entry| is_sound(entry, diagnostics));
    properties.splice(0..0, own.remove("description"));
    if let Some(Value::Dictionary(others)) = own.remove("graph").map(|entry| entry.value.value) {
        properties.extend(others);
    }
    let name = own.remove(COMPLIANCE)?.value;
    let text = name.value.as_str()?;
    if text.trim().is_empty() {
        let message = "the name of this compliance policy is empty";
        let pointer = root.key(COMPLIANCE);
        diagnostics.push(
            Diagnostic::new(&rules::P020, message, name.span, pointer)
                .with_help("give it a name that tells what it is for"),
        );
        return None;
    }
    Some(Compliance {
        name: text.to_owned(),
        span: name.span,
        role_scope_tags: texts(own.get("role-scope-tags")),
        assign: own.remove("assign").map(|entry| entry.value),
        pointer: root,
        properties: properties.into_iter().collect(),
    })
}

/// Reports a property that Graph does not have, or whose value it does not take.
fn is_sound(entry: &Entry, diagnostics: &mut Vec<Diagnostic>) -> bool {
    let root = Pointer::root();
    if entry.value.value == Value::Null {
        let message = format!("`{}` has no value", entry.key);
        let pointer = root.key(&entry.key);
        diagnostics.push(
            Diagnostic::new(&rules::P023, message, entry.key_span, pointer)
                .with_help("write a value or leave the property out"),
        );
        return false;
    }
    let faults = compliance::faults(entry, &root);
    let is_sound = faults.is_empty();
    let fields = COMPLIANCE_FIELDS.iter().map(|field| field.name);
    let near = crate::diagnostic::nearest(&entry.key, fields);
    diagnostics.extend(faults.into_iter().map(|fault| {
        let code = if fault.is_unknown {
            &rules::P019
        } else {
            &rules::P020
        };
        // A name may be near to one of our own fields as well as to one of Graph's.
        let help = match near {
            Some(near) if fault.is_unknown && !fault.help.starts_with("did") => {
                format!("did you mean `{near}`?")
            }
            _ => fault.help,
        };
        Diagnostic::new(code, fault.message, fault.span, fault.pointer).with_help(help)
    }));
    is_sound
}

fn texts(node: Option<&Node>) -> Vec<String> {
    let items = node.and_then(|node| node.value.as_array()).unwrap_or(&[]);
    let texts = items.iter().filter_map(|item| item.value.as_str());
    texts.map(str::to_owned).collect()
}
