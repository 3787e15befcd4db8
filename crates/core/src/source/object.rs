//! Documents that become objects of Graph: groups, filters, apps, scripts and the rest.
//!
//! A document names one object (`app: Company Portal`) or holds several by name (`apps: { Company Portal: {…} }`). Beside
//! the fields of the policy language stand the properties of the object, under Graph's names.

use super::assemble::allowances;
use super::fields::{check_fields, without_value};
use super::language::{has_field, is_assigned, object_fields};
use super::suggest::{did_you_mean, listed};
use crate::diagnostic::{Code, Diagnostic, Pointer, nearest, rules};
use crate::policy::object::properties::{faults, properties};
use crate::policy::{Kind, Object, ObjectType, find_type};
use crate::value::{Dictionary, Entry, Node, Span, Value};
use std::collections::BTreeSet;

/// Reads a document of this kind, which the entry of it named `head` makes it. What cannot be read is reported.
pub(super) fn read_objects(
    kind: Kind,
    head: &str,
    mut document: Dictionary,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Object> {
    let root = Pointer::root();
    let Some(Entry {
        key_span, value, ..
    }) = document.remove(head)
    else {
        return Vec::new();
    };
    let mut reader = Reader { kind, diagnostics };
    match value.value {
        Value::String(name) => {
            let object = reader.object(&name, value.span, document, root);
            object.into_iter().collect()
        }
        Value::Dictionary(several) => {
            for entry in document {
                let message = format!("there is no field `{}` beside `{head}`", entry.key);
                let help = format!("put it into one of those below `{head}`");
                reader.report(
                    &rules::P019,
                    message,
                    entry.key_span,
                    root.key(&entry.key),
                    help,
                );
            }
            reader.several(several, &root.key(head))
        }
        _ => {
            let message = format!(
                "`{head}` takes the name of one {}, or several by name",
                kind.title()
            );
            let help = format!("write `{}: NAME`", kind.name());
            reader.report(&rules::P020, message, key_span, root.key(head), help);
            Vec::new()
        }
    }
}

struct Reader<'d> {
    kind: Kind,
    diagnostics: &'d mut Vec<Diagnostic>,
}

impl Reader<'_> {
    fn report(
        &mut self,
        code: Code,
        message: impl Into<String>,
        span: Span,
        pointer: Pointer,
        help: impl Into<String>,
    ) {
        let found = Diagnostic::new(code, message, span, pointer);
        self.diagnostics.push(found.with_help(help));
    }

    fn several(&mut self, several: Dictionary, pointer: &Pointer) -> Vec<Object> {
        let read = several.into_iter().filter_map(|entry| {
            let pointer = pointer.key(&entry.key);
            let fields = match entry.value.value {
                Value::Dictionary(fields) => fields,
                // A name alone is enough for some: `Pilot:`.
                Value::Null => Dictionary::new(),
                _ => {
                    let message = format!("`{}` takes a dictionary", entry.key);
                    let help = "write its properties below its name";
                    self.report(&rules::P020, message, entry.value.span, pointer, help);
                    return None;
                }
            };
            self.object(&entry.key, entry.key_span, fields, pointer)
        });
        read.collect()
    }

    fn object(
        &mut self,
        name: &str,
        span: Span,
        fields: Dictionary,
        pointer: Pointer,
    ) -> Option<Object> {
        if name.trim().is_empty() {
            let message = format!("the name of this {} is empty", self.kind.title());
            let help = "give it a name that tells what it is for";
            self.report(&rules::P020, message, span, pointer, help);
            return None;
        }
        let tables = object_fields(self.kind);
        let is_field = |entry: &Entry| {
            let mut fields = tables.iter().copied().flatten();
            fields.any(|field| field.name == entry.key)
        };
        let (own, mut properties): (Vec<_>, Vec<_>) = fields.into_iter().partition(is_field);
        let mut own: Dictionary = own.into_iter().collect();
        check_fields(&mut own, &tables, &pointer, self.diagnostics);
        let object_type = self.object_type(name, span, own.remove("type"), &pointer)?;
        if !is_assigned(object_type)
            && let Some(assign) = own.remove("assign")
        {
            let message = format!("a `{}` is not assigned", object_type.name);
            let help = match self.kind {
                Kind::Enrollment => {
                    "list the Macs under `serial-numbers`, or write `default: true`"
                }
                _ => "take `assign` out",
            };
            let place = pointer.key("assign");
            self.report(&rules::P019, message, assign.key_span, place, help);
        }
        own = own
            .into_iter()
            .filter(|entry| self.has_field(object_type, entry, &pointer))
            .collect();
        properties.retain(|entry| self.is_sound(object_type, entry, &pointer));
        properties.splice(0..0, own.remove("description"));
        if let Some(Value::Dictionary(others)) = own.remove("graph").map(|entry| entry.value.value)
        {
            properties.extend(others);
        }
        let exists = own.remove("exists");
        Some(Object {
            object_type,
            name: name.to_owned(),
            span,
            assign: own.remove("assign").map(|entry| entry.value),
            role_scope_tags: texts(own.remove("role-scope-tags")),
            exists: exists.and_then(|entry| entry.value.value.as_bool()) == Some(true),
            allow: allowances(
                own.remove("allow").map(|entry| entry.value).as_ref(),
                self.diagnostics,
            ),
            pointer,
            properties: properties.into_iter().collect(),
            fields: own,
            package: None,
            files: Vec::new(),
            variables: BTreeSet::new(),
        })
    }

    /// Reports a field that only other types of this kind have.
    fn has_field(&mut self, object_type: &ObjectType, entry: &Entry, pointer: &Pointer) -> bool {
        let is_there = has_field(object_type, &entry.key);
        if !is_there {
            let message = format!("a `{}` has no `{}`", object_type.name, entry.key);
            let mut types = self.kind.types();
            let help = match types.find(|other| has_field(other, &entry.key)) {
                Some(other) => format!("take it out, or say `type: {}`", other.name),
                None => "take it out".to_owned(),
            };
            let place = pointer.key(&entry.key);
            self.report(&rules::P019, message, entry.key_span, place, help);
        }
        is_there
    }

    /// The type that is written, else the usual one of the kind.
    fn object_type(
        &mut self,
        name: &str,
        span: Span,
        written: Option<Entry>,
        pointer: &Pointer,
    ) -> Option<&'static ObjectType> {
        let kind = self.kind;
        let names: Vec<&str> = kind.types().map(|found| found.name).collect();
        let place = pointer.key("type");
        let Some(written) = written else {
            if let Some(usual) = kind.usual_type() {
                return Some(usual);
            }
            let message = format!(
                "the {} `{name}` does not say of which type it is",
                kind.title()
            );
            let help = format!("write `type:` with {}", listed(&names, "or"));
            self.report(&rules::P030, message, span, place, help);
            return None;
        };
        let text = written.value.value.as_str().unwrap_or_default();
        let found = find_type(text).filter(|found| found.kind == kind);
        if found.is_none() {
            let message = match find_type(text) {
                Some(other) => format!(
                    "a `{}` is no {}, it belongs into a document with `{}`",
                    other.name,
                    kind.title(),
                    other.kind.name()
                ),
                None => format!("there is no type `{text}` of {}", kind.title()),
            };
            let help = match find_type(text) {
                Some(other) => format!("begin the document with `{}: {name}`", other.kind.name()),
                None => did_you_mean(text, &names),
            };
            self.report(&rules::P020, message, written.value.span, place, help);
        }
        found
    }

    /// Reports a property that Graph does not have, or whose value it does not take.
    fn is_sound(&mut self, object_type: &ObjectType, entry: &Entry, pointer: &Pointer) -> bool {
        if entry.value.value == Value::Null {
            self.diagnostics.push(without_value(entry, pointer));
            return false;
        }
        let faults = faults(object_type, entry, pointer);
        let is_sound = faults.is_empty();
        for fault in faults {
            // A name may be near to one of our own fields as well as to one of Graph's.
            let fields = object_fields(self.kind).into_iter().flatten();
            let near = nearest(&entry.key, fields.map(|field| field.name));
            let help = match near {
                Some(near) if fault.is_unknown && !fault.help.starts_with("did") => {
                    format!("did you mean `{near}`?")
                }
                _ if fault.is_unknown && !fault.help.starts_with("did") => {
                    elsewhere(object_type, &entry.key)
                }
                _ => fault.help,
            };
            let code = if fault.is_unknown {
                &rules::P019
            } else {
                &rules::P020
            };
            self.report(code, fault.message, fault.span, fault.pointer, help);
        }
        is_sound
    }
}

/// Where a property belongs that this type does not have.
fn elsewhere(object_type: &ObjectType, name: &str) -> String {
    let mut others = object_type
        .kind
        .types()
        .filter(|other| properties(other).any(|property| property.name == name));
    match others.next() {
        Some(other) => format!(
            "a `{}` has it: say so with `type:`, or leave it out",
            other.name
        ),
        None => "leave it out".to_owned(),
    }
}

fn texts(entry: Option<Entry>) -> Vec<String> {
    let node = entry.map(|entry| entry.value);
    let items = node
        .as_ref()
        .and_then(|node: &Node| node.value.as_array())
        .unwrap_or(&[]);
    let texts = items.iter().filter_map(|item| item.value.as_str());
    texts.map(str::to_owned).collect()
}
