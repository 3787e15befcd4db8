//! Several documents that say something about one profile, put together.
//!
//! Equal values merge, dictionaries merge key by key, lists merge where Apple takes the union of them; lists of
//! payloads add up. Anything else is a conflict, unless the later document overrides.

use super::profile::{Content, Group};
use crate::diagnostic::{Diagnostic, Files, Pointer, rules};
use crate::policy::Payload;
use crate::value::{Dictionary, Entry, Node, Span, Value};
use russet_payloads::{Key, find_declaration, find_key};

/// Puts what a document says on top of what is there.
pub(super) struct Merger<'a> {
    /// The document says `override: true`.
    pub(super) overrides: bool,
    pub(super) files: &'a Files,
    pub(super) diagnostics: &'a mut Vec<Diagnostic>,
}

impl Merger<'_> {
    pub(super) fn merge(&mut self, base: &mut Content, delta: Content) {
        base.variables.extend(delta.variables);
        self.dictionary(&mut base.fields, delta.fields, &Pointer::root(), &[]);
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
        let keys = declaration_keys(&old.payload_type);
        self.dictionary(&mut old.content, new.content, &new.pointer, keys);
    }

    /// `keys` is what Apple says of the keys, where that matters.
    fn dictionary(
        &mut self,
        old: &mut Dictionary,
        new: Dictionary,
        pointer: &Pointer,
        keys: &'static [Key],
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
                    let key = find_key(keys, &entry.key);
                    if let Some(replacement) = self.value(node, entry, &pointer, key) {
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
        key: Option<&'static Key>,
    ) -> Option<Entry> {
        if *old == entry.value {
            return None;
        }
        match (&mut old.value, entry.value.value) {
            (Value::Dictionary(old), Value::Dictionary(new)) => {
                self.dictionary(old, new, pointer, key.map_or(&[], |key| key.keys));
                None
            }
            (Value::Array(old), Value::Array(new)) if takes_union(key) => {
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

/// Apple says of keys of declarations only how several sources of a key are combined.
fn declaration_keys(payload_type: &str) -> &'static [Key] {
    find_declaration(payload_type).map_or(&[], |schema| schema.keys)
}

fn takes_union(key: Option<&Key>) -> bool {
    key.and_then(|key| key.combine) == Some("set-union")
}
