//! Documents in which nothing stands for something else any more, each for itself.

use super::fields::check_fields;
use super::fleet::read_fleet;
use super::kinds::not_known;
use super::language::{DECLARATIONS, PROFILE, ROOT, ROOT_FIELDS};
use super::object::read_objects;
use super::profile::{ProfileDocument, read_declarations, read_profile};
use super::read_target;
use crate::diagnostic::{Code, Diagnostic, Pointer, rules};
use crate::policy::{Kind, Object, Policy};
use crate::value::{Node, Span, Value};

/// What is read of the documents one by one.
pub(super) struct Loading {
    pub(super) diagnostics: Vec<Diagnostic>,
    /// The objects of Graph so far.
    pub(super) objects: Vec<Object>,
}

impl Loading {
    /// Nothing yet, after what there was to say of reading.
    pub(super) const fn new(diagnostics: Vec<Diagnostic>) -> Self {
        Self {
            diagnostics,
            objects: Vec::new(),
        }
    }

    fn report(&mut self, code: Code, message: &str, span: Span, pointer: Pointer, help: &str) {
        let found = Diagnostic::new(code, message, span, pointer);
        self.diagnostics.push(found.with_help(help));
    }

    /// What the root document says.
    pub(super) fn policy(&mut self, node: Node) -> Policy {
        let Value::Dictionary(mut fields) = node.value else {
            return Policy::default();
        };
        check_fields(
            &mut fields,
            &[ROOT_FIELDS],
            &Pointer::root(),
            &mut self.diagnostics,
        );
        if let Some(version) = fields
            .get(ROOT)
            .filter(|node| node.value.as_integer() != Some(1))
        {
            let message = "this version of Russet reads version 1 of the policy language";
            let pointer = Pointer::root().key(ROOT);
            self.report(
                &rules::P020,
                message,
                version.span,
                pointer,
                "write `russet: 1`",
            );
        }
        let text = |name| fields.get(name)?.value.as_str().map(str::to_owned);
        let fleet = fields.get("fleet");
        Policy {
            fleet: fleet
                .map(|fleet| read_fleet(fleet, &mut self.diagnostics))
                .unwrap_or_default(),
            organization: text("organization"),
            identifier: text("identifier"),
            target: fields.get("target").map(read_target).unwrap_or_default(),
            ..Policy::default()
        }
    }

    /// Sorts a document by its kind; `None` for what is no profile, which is reported.
    pub(super) fn document(&mut self, node: Node) -> Option<ProfileDocument> {
        let start = start(node.span);
        let Value::Dictionary(fields) = node.value else {
            let help = "begin a document with `profile: NAME`";
            self.report(
                &rules::P018,
                "this is no document of a policy",
                start,
                Pointer::root(),
                help,
            );
            return None;
        };
        if fields.contains_key(PROFILE) {
            return read_profile(fields, &mut self.diagnostics);
        }
        if fields.contains_key(DECLARATIONS) {
            return read_declarations(fields, &mut self.diagnostics);
        }
        let mut heads = fields.iter().map(|entry| &entry.key);
        let head = heads.find_map(|key| Some((Kind::of_field(key)?, key.clone())));
        if let Some((kind, head)) = head {
            let objects = read_objects(kind, &head, fields, &mut self.diagnostics);
            self.objects.extend(objects);
            return None;
        }
        self.diagnostics.push(not_known(&fields, start));
        None
    }
}

/// The place where something begins: a whole document underlined helps nobody.
const fn start(span: Span) -> Span {
    Span {
        end: span.start,
        ..span
    }
}
