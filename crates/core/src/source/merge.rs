//! Several documents that say something about one profile, put together.
//!
//! Equal values merge, dictionaries merge key by key, lists merge where Apple takes the union of them; lists of
//! payloads add up. Anything else is a conflict, unless the later document overrides.

use super::profile::{Content, Group};
use crate::diagnostic::{Diagnostic, Files, Pointer, rules};
use crate::policy::Payload;
use crate::value::{Dictionary, Entry, Node, Span, Value};

/// Puts what a document says on top of what is there.
pub(super) struct Merger<'a> {
    /// The document says `override: true`.
    pub(super) overrides: bool,
    pub(super) files: &'a Files,
    pub(super) diagnostics: &'a mut Vec<Diagnostic>,
}

impl Merger<'_> {
    pub(super) fn merge(&mut self, base: &mut Content, delta: Content) {
        self.dictionary(&mut base.fields, delta.fields, &Pointer::root(), None);
        if base.groups.is_empty() {
            base.groups = delta.groups;
            return;
        }
        for group in delta.groups {
            let same = |old: &&mut Group| old.payload_type == group.payload_type;
            match base.groups.iter_mut().find(same) {
                Some(old) => self.group(old, group),
                None => base.groups.push(group),
            }
        }
    }

    /// Two single payloads of a type are one; where one of the two is a list, they are several.
    fn group(&mut self, old: &mut Group, new: Group) {
        if !old.listed && !new.listed {
            self.single_payloads(old, new);
        } else if self.overrides && new.listed {
            *old = new;
        } else {
            old.listed = true;
            for payload in new.payloads {
                if !old
                    .payloads
                    .iter()
                    .any(|old| old.content == payload.content)
                {
                    old.payloads.push(payload);
                }
            }
        }
    }

    fn single_payloads(&mut self, old: &mut Group, new: Group) {
        let Some(payload) = new.payloads.into_iter().next() else {
            return;
        };
        match old.payloads.first_mut() {
            Some(old) => self.payload(old, payload),
            None => old.payloads.push(payload),
        }
    }

    fn payload(&mut self, old: &mut Payload, new: Payload) {
        let payload_type = old.payload_type.clone();
        self.dictionary(
            &mut old.content,
            new.content,
            &new.pointer,
            Some(&payload_type),
        );
    }

    /// `payload_type` is that of the payload that the dictionaries belong to, if they belong to one.
    fn dictionary(
        &mut self,
        old: &mut Dictionary,
        new: Dictionary,
        pointer: &Pointer,
        payload_type: Option<&str>,
    ) {
        if old.is_empty() {
            *old = new;
            return;
        }
        for entry in new {
            match old.get_mut(&entry.key) {
                None => old.push(entry),
                Some(node) => {
                    let pointer = pointer.key(&entry.key);
                    if let Some(replacement) = self.value(node, entry, &pointer, payload_type) {
                        old.insert(replacement);
                    }
                }
            }
        }
    }

    /// Merges a value into the one that is there, or gives the entry that takes its place.
    fn value(
        &mut self,
        old: &mut Node,
        entry: Entry,
        pointer: &Pointer,
        payload_type: Option<&str>,
    ) -> Option<Entry> {
        if *old == entry.value {
            return None;
        }
        match (&mut old.value, entry.value.value) {
            (Value::Dictionary(old), Value::Dictionary(new)) => {
                self.dictionary(old, new, pointer, payload_type);
                None
            }
            (Value::Array(old), Value::Array(new)) if takes_union(payload_type, pointer) => {
                for item in new {
                    if !old.contains(&item) {
                        old.push(item);
                    }
                }
                None
            }
            (_, value) if self.overrides => Some(Entry {
                value: Node {
                    value,
                    ..entry.value
                },
                ..entry
            }),
            _ => {
                self.report(&entry.key, entry.key_span, old.span, pointer);
                None
            }
        }
    }

    fn report(&mut self, key: &str, span: Span, old: Span, pointer: &Pointer) {
        let message = match (self.files.name(old), self.files.position(old)) {
            (Some(file), Some(position)) => format!(
                "`{key}` has another value than in `{file}`, line {}",
                position.line
            ),
            _ => format!("`{key}` has another value than elsewhere"),
        };
        let help = "write one value, or let this document say `override: true`";
        self.diagnostics.push(
            Diagnostic::new(&rules::C001, message, span, pointer.clone())
                .with_help(help)
                .with_related(old, "the other value"),
        );
    }
}

/// Does Apple take the union of the lists that several sources give this key?
///
/// Apple's schema says so of keys of declarations only.
fn takes_union(_payload_type: Option<&str>, _pointer: &Pointer) -> bool {
    false
}
