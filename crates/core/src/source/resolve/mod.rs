//! Tags and variables: what a text stands for, put in its place.

mod package;
mod tags;
mod template;
mod variables;
#[cfg(feature = "archive")]
mod xar;

pub(crate) use template::is_name;
pub(super) use template::names;
pub(super) use variables::{Declared, Given, Variables};

use super::limits::{MAX_DEPTH, MAX_EXPANSION, depth, weight};
use super::trail::Trail;
use super::world::World;
use super::yaml::{Document, Tag};
use crate::diagnostic::{Code, Diagnostic, rules};
use crate::policy::Object;
use crate::value::{Dictionary, Node, Span, Value};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use template::Part;

/// Resolves the documents of one policy.
pub(super) struct Resolver<'w> {
    world: &'w dyn World,
    /// The folder that `!file` may read from; `None` where there is none.
    root: Option<&'w Path>,
    variables: Variables<'w>,
    /// The variables that the document has used so far, with those that they are made of.
    used: BTreeSet<String>,
    /// The variables that are being resolved, the outermost first.
    resolving: Vec<String>,
    budget: usize,
    /// The files that `!file` and `!text` brought into the document, each with its place.
    files: Vec<(Span, String)>,
    diagnostics: Vec<Diagnostic>,
}

/// A document that has been resolved.
pub(super) struct Resolved {
    pub(super) node: Node,
    /// The variables that it uses, with those that they are made of.
    pub(super) variables: BTreeSet<String>,
}

/// A document that is being resolved.
#[derive(Clone, Copy)]
struct Context<'a> {
    tags: &'a BTreeMap<u32, Tag>,
    /// Its folder, relative to the root.
    folder: &'a Path,
}

impl<'w> Resolver<'w> {
    pub(super) const fn new(
        world: &'w dyn World,
        root: Option<&'w Path>,
        variables: Variables<'w>,
    ) -> Self {
        Self {
            world,
            root,
            variables,
            used: BTreeSet::new(),
            resolving: Vec::new(),
            budget: MAX_EXPANSION,
            files: Vec::new(),
            diagnostics: Vec::new(),
        }
    }

    /// The content of a document that stands in `folder`, relative to the root.
    pub(super) fn resolve(&mut self, document: &Document, folder: &Path) -> Resolved {
        let mut node = document.root.clone();
        let context = Context {
            tags: &document.tags,
            folder,
        };
        self.walk(&mut node, context, &Trail::Root, 0);
        let variables = std::mem::take(&mut self.used);
        Resolved { node, variables }
    }

    /// Gives the objects of the document that was resolved last what is known of its files.
    pub(super) fn complete<'a>(
        &mut self,
        objects: impl Iterator<Item = &'a mut Object>,
        folder: &Path,
    ) {
        let files = std::mem::take(&mut self.files);
        for object in objects {
            object.files.clone_from(&files);
            self.package(object, folder);
        }
    }

    /// What there was to say, the variables that nothing used included, and what the default of each variable uses.
    pub(super) fn finish(mut self) -> (Vec<Diagnostic>, BTreeMap<String, BTreeSet<String>>) {
        self.diagnostics.extend(self.variables.unused());
        (self.diagnostics, self.variables.within)
    }

    fn walk(&mut self, node: &mut Node, context: Context<'_>, trail: &Trail<'_>, level: usize) {
        match &mut node.value {
            Value::Array(items) => {
                for (index, item) in items.iter_mut().enumerate() {
                    self.walk(item, context, &Trail::Item(trail, index), level + 1);
                }
            }
            Value::Dictionary(entries) => {
                self.walk_keys(entries, trail);
                for entry in entries.iter_mut() {
                    let trail = Trail::Key(trail, &entry.key);
                    self.walk(&mut entry.value, context, &trail, level + 1);
                }
            }
            Value::String(text) => {
                let text = std::mem::take(text);
                let resolved = match context.tags.get(&node.span.start) {
                    Some(tag) => self
                        .evaluate(&tag.name, &text, context, node.span, trail)
                        .or_else(|| tags::stand_in(&tag.name).map(Node::derived)),
                    None => self.expand(&text, node.span, trail, level),
                };
                let resolved = resolved.unwrap_or_else(|| Node::derived(text));
                node.value = resolved.value;
                node.supplied |= resolved.supplied;
            }
            _ => {}
        }
    }

    fn walk_keys(&mut self, entries: &mut Dictionary, trail: &Trail<'_>) {
        if !entries.iter().any(|entry| entry.key.contains("${")) {
            return;
        }
        let mut expanded = Dictionary::new();
        for mut entry in std::mem::take(entries) {
            if let Some(key) = self.expand_text(&entry.key, entry.key_span, trail) {
                entry.key = key;
            }
            if expanded.contains_key(&entry.key) {
                let message = format!("the key `{}` stands twice in one dictionary", entry.key);
                self.report(&rules::P007, message, entry.key_span, trail, "");
            } else {
                expanded.push(entry);
            }
        }
        *entries = expanded;
    }

    /// A text with its variables put in. A variable alone keeps its type. `None` where that fails, and is reported.
    fn expand(&mut self, text: &str, span: Span, trail: &Trail<'_>, level: usize) -> Option<Node> {
        if !text.contains("${") {
            return Some(Node::derived(text));
        }
        let parts = template::parse(text);
        let [Part::Variable(name)] = parts.as_slice() else {
            return self.join(&parts, span, trail);
        };
        let node = self.variable(name, span, trail)?.node.clone();
        if level + depth(&node) > MAX_DEPTH {
            let message = format!(
                "with `${{{name}}}`, dictionaries and lists stand in each other more than {MAX_DEPTH} deep"
            );
            self.report(&rules::P005, message, span, trail, "");
            return None;
        }
        self.spend(weight(&node), span, trail)?;
        Some(node)
    }

    /// Like [`expand`](Self::expand) where only a text will do.
    fn expand_text(&mut self, text: &str, span: Span, trail: &Trail<'_>) -> Option<String> {
        if !text.contains("${") {
            return Some(text.to_owned());
        }
        let node = self.join(&template::parse(text), span, trail)?;
        match node.value {
            Value::String(text) => Some(text),
            _ => None,
        }
    }

    fn join(&mut self, parts: &[Part<'_>], span: Span, trail: &Trail<'_>) -> Option<Node> {
        let mut joined = Node::derived(String::new());
        let mut text = String::new();
        for part in parts {
            match part {
                Part::Text(part) => text.push_str(part),
                Part::Variable(name) => {
                    let variable = self.variable(name, span, trail)?;
                    joined.supplied |= variable.node.supplied;
                    let Some(part) = variable.text.clone() else {
                        self.report_not_text(name, span, trail);
                        return None;
                    };
                    self.spend(part.len(), span, trail)?;
                    text.push_str(&part);
                }
                Part::Malformed(name) => {
                    self.report_malformed(name, span, trail);
                    return None;
                }
            }
        }
        joined.value = Value::String(text);
        Some(joined)
    }

    /// Everything that is put in is paid for, so that variables of variables cannot fill the memory.
    fn spend(&mut self, bytes: usize, span: Span, trail: &Trail<'_>) -> Option<()> {
        match self.budget.checked_sub(bytes) {
            Some(rest) => {
                self.budget = rest;
                Some(())
            }
            None => {
                let message = "variables and files grow this policy beyond all measure";
                let help = "write what is meant without variables of variables";
                self.report(&rules::P006, message, span, trail, help);
                None
            }
        }
    }

    fn report_not_text(&mut self, name: &str, span: Span, trail: &Trail<'_>) {
        let message = format!("the variable `{name}` cannot stand within a text");
        let help = format!(
            "a text takes variables that are texts, whole numbers or truth values: use `${{{name}}}` alone, or put its value in quotes"
        );
        self.report(&rules::P016, message, span, trail, &help);
    }

    fn report_malformed(&mut self, name: &str, span: Span, trail: &Trail<'_>) {
        let message = format!("`${{{name}` does not begin the name of a variable");
        let help = "a variable is written `${name}`; write `$${` for the characters `${`";
        self.report(&rules::P014, message, span, trail, help);
    }

    fn report(
        &mut self,
        code: Code,
        message: impl Into<String>,
        span: Span,
        trail: &Trail<'_>,
        help: &str,
    ) {
        let mut diagnostic = Diagnostic::new(code, message, span, trail.pointer());
        diagnostic.help = Some(help.to_owned()).filter(|help| !help.is_empty());
        self.diagnostics.push(diagnostic);
    }
}
