//! A document of a compliance policy: a name, who is held to it, and Graph's own properties beside them.

use super::fields::check_fields;
use super::language::{COMPLIANCE, COMPLIANCE_FIELDS};
use crate::diagnostic::{Diagnostic, Pointer, rules};
use crate::policy::Compliance;
use crate::value::{Dictionary, Value};

/// Reads a document that has the field `compliance`; `None` where that has no usable value, which is reported.
pub(super) fn read_compliance(
    fields: Dictionary,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Compliance> {
    let is_field = |name: &str| COMPLIANCE_FIELDS.iter().any(|field| field.name == name);
    let (mut fields, properties): (Vec<_>, Vec<_>) =
        fields.into_iter().partition(|entry| is_field(&entry.key));
    let mut fields: Dictionary = fields.drain(..).collect();
    check_fields(
        &mut fields,
        COMPLIANCE_FIELDS,
        &Pointer::root(),
        diagnostics,
    );
    let name = fields.remove(COMPLIANCE)?.value;
    let text = name.value.as_str()?;
    if text.trim().is_empty() {
        let pointer = Pointer::root().key(COMPLIANCE);
        let message = "the name of this compliance policy is empty";
        diagnostics.push(
            Diagnostic::new(&rules::P020, message, name.span, pointer)
                .with_help("give it a name that tells who is held to it"),
        );
        return None;
    }
    Some(Compliance {
        name: text.to_owned(),
        span: name.span,
        assign: fields.remove("assign").map(|entry| entry.value),
        role_scope_tags: tags(&fields),
        pointer: Pointer::root(),
        properties: properties.into_iter().collect(),
    })
}

fn tags(fields: &Dictionary) -> Vec<String> {
    let tags = fields.get("role-scope-tags").map(|node| &node.value);
    let Some(Value::Array(tags)) = tags else {
        return Vec::new();
    };
    let texts = tags.iter().filter_map(|tag| tag.value.as_str());
    texts.map(str::to_owned).collect()
}
