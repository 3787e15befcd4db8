//! `com.apple.declarations`: a profile that brings declarations to a Mac without management.

use super::parts::{Parts, Place};
use super::report::Outcome;
use crate::lift;
use crate::policy::Payload;
use crate::source::{decode, read_json};
use crate::value::{Node, Span, Value};

/// The declarations in such a payload; `None` for any other, and where something else is in it.
pub(super) fn declarations(payload: &Payload) -> Option<Vec<Payload>> {
    if payload.payload_type != "com.apple.declarations" {
        return None;
    }
    let items = payload.content.get("Declarations")?.value.as_array()?;
    let declarations: Option<Vec<_>> = items.iter().map(declaration).collect();
    Some(declarations?.into_iter().flatten().collect())
}

fn declaration(item: &Node) -> Option<Vec<Payload>> {
    let Value::Data(bytes) = &item.value else {
        return None;
    };
    let (root, problems) = read_json(&decode(bytes.clone()).ok()?, Span::NONE.file);
    let root = root.filter(|root| problems.is_empty() && lift::is_declaration(root))?;
    let (profile, problems) = lift::declarations(&root);
    problems.is_empty().then_some(profile.payloads)
}

/// Carries the declarations on their own.
pub(super) fn carry(payload: &Payload, declarations: Vec<Payload>, parts: &mut Parts<'_>) {
    for declaration in declarations {
        let place = Place::within(payload, &["Declarations"], payload.span);
        let into = Some(declaration.payload_type.clone());
        parts.line(Outcome::Carried, payload, place, into, None);
        parts.new.payloads.push(declaration);
    }
}
