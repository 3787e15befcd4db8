//! Variables: where their values come from, and resolving one when it is first used.
//!
//! A value comes from the row of the device list, else from `--set`, else from the environment
//! (`RUSSET_VAR_name`), else from the default in `russet.yaml`.

use super::{Context, Resolver, template};
use crate::diagnostic::{Diagnostic, Pointer, nearest, rules};
use crate::source::limits::MAX_DEPTH;
use crate::source::trail::Trail;
use crate::source::yaml::{Document, Tag, plain_scalar};
use crate::value::{Dictionary, Node, Span, Value};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Values that the caller gives, by the names of the variables.
#[derive(Clone, Copy)]
pub(in crate::source) struct Given<'a> {
    /// A row of the device list: columns that nothing uses are no fault.
    pub(in crate::source) device: &'a BTreeMap<String, String>,
    /// From the command line.
    pub(in crate::source) set: &'a BTreeMap<String, String>,
}

/// The variables that a root document declares, with their defaults as they are written.
#[derive(Clone, Debug, Default)]
pub(in crate::source) struct Declared {
    defaults: Dictionary,
    tags: BTreeMap<u32, Tag>,
}

/// All variables of a policy.
pub(in crate::source) struct Variables<'a> {
    given: Given<'a>,
    declared: &'a Declared,
    states: BTreeMap<String, State>,
    /// What the default of a variable uses, others within those included.
    pub(super) within: BTreeMap<String, BTreeSet<String>>,
}

enum State {
    Resolving,
    Known(Variable),
    /// Reported.
    Failed,
}

/// What a variable stands for.
pub(super) struct Variable {
    pub(super) node: Node,
    /// What it is within a longer text; `None` where it cannot be.
    pub(super) text: Option<String>,
}

impl Declared {
    /// Takes the variables out of a root document.
    pub(in crate::source) fn take(root: &mut Document, diagnostics: &mut Vec<Diagnostic>) -> Self {
        let Value::Dictionary(fields) = &mut root.root.value else {
            return Self::default();
        };
        // What is no dictionary stays, and is reported with the other fields.
        if !matches!(fields.get("variables"), Some(node) if node.value.as_dictionary().is_some()) {
            return Self::default();
        }
        let Some(Value::Dictionary(defaults)) =
            fields.remove("variables").map(|entry| entry.value.value)
        else {
            return Self::default();
        };
        for entry in &defaults {
            if !template::is_name(&entry.key) {
                let message = format!("`{}` is not a name for a variable", entry.key);
                let pointer = Pointer::root().key("variables").key(&entry.key);
                let help = "a name has letters, digits, `_`, `-` and `.`, and begins with a letter";
                diagnostics.push(
                    Diagnostic::new(&rules::P020, message, entry.key_span, pointer).with_help(help),
                );
            }
        }
        Self {
            defaults,
            tags: root.tags.clone(),
        }
    }
}

impl<'a> Variables<'a> {
    /// The variables that the root document declares, and those that the caller gives.
    pub(in crate::source) const fn new(declared: &'a Declared, given: Given<'a>) -> Self {
        Self {
            given,
            declared,
            states: BTreeMap::new(),
            within: BTreeMap::new(),
        }
    }

    /// A warning for every variable that was set and that nothing declares or uses.
    pub(super) fn unused(&self) -> Vec<Diagnostic> {
        let defaults = &self.declared.defaults;
        let unused = self
            .given
            .set
            .keys()
            .filter(|&name| !self.states.contains_key(name) && !defaults.contains_key(name));
        let warn = |name: &String| {
            let message = format!("the variable `{name}` is set, and nothing uses it");
            let warning = Diagnostic::new(&rules::P017, message, Span::NONE, Pointer::root());
            match self.nearest(name) {
                Some(nearest) => warning.with_help(format!("did you mean `{nearest}`?")),
                None => warning,
            }
        };
        unused.map(warn).collect()
    }

    fn nearest(&self, name: &str) -> Option<&str> {
        let known = self
            .declared
            .defaults
            .iter()
            .map(|entry| entry.key.as_str());
        nearest(
            name,
            known
                .chain(self.states.keys().map(String::as_str))
                .filter(|&known| known != name),
        )
    }

    fn given(&self, name: &str) -> Option<&'a String> {
        let Given { device, set } = self.given;
        device.get(name).or_else(|| set.get(name))
    }
}

impl<'a> Resolver<'a> {
    /// What the variable stands for; `None` where that is not known, which is reported at `span`.
    pub(super) fn variable(
        &mut self,
        name: &str,
        span: Span,
        trail: &Trail<'_>,
    ) -> Option<&Variable> {
        match self.variables.states.get(name) {
            None => {
                let variable = self.first_use(name, span, trail);
                let state = variable.map_or(State::Failed, State::Known);
                self.variables.states.insert(name.to_owned(), state);
            }
            Some(State::Resolving) => self.report_cycle(name, span, trail),
            Some(State::Known(_) | State::Failed) => {}
        }
        self.used.insert(name.to_owned());
        if let Some(within) = self.variables.within.get(name) {
            self.used.extend(within.iter().cloned());
        }
        match self.variables.states.get(name) {
            Some(State::Known(variable)) => Some(variable),
            _ => None,
        }
    }

    fn first_use(&mut self, name: &str, span: Span, trail: &Trail<'_>) -> Option<Variable> {
        let given = self.variables.given(name).cloned();
        let given = given.or_else(|| self.world.environment(&format!("RUSSET_VAR_{name}")));
        if let Some(text) = given {
            return self.read_given(name, text, span, trail);
        }
        match self
            .variables
            .declared
            .defaults
            .get(name)
            .map(|node| &node.value)
        {
            None => {
                self.report_unknown(name, span, trail);
                None
            }
            Some(Value::Null) => {
                let message = format!("the variable `{name}` has no value");
                self.report(&rules::P014, message, span, trail, &how_to_set(name));
                None
            }
            Some(_) => self.default_value(name, span, trail),
        }
    }

    fn default_value(&mut self, name: &str, span: Span, trail: &Trail<'_>) -> Option<Variable> {
        if self.resolving.len() >= MAX_DEPTH {
            let message = format!("variables refer to each other more than {MAX_DEPTH} deep");
            self.report(&rules::P005, message, span, trail, "");
            return None;
        }
        let mut node = self.variables.declared.defaults.get(name)?.clone();
        let declared: &'a Declared = self.variables.declared;
        let context = Context {
            tags: &declared.tags,
            folder: Path::new(""),
        };
        let reported = self.diagnostics.len();
        self.variables
            .states
            .insert(name.to_owned(), State::Resolving);
        self.resolving.push(name.to_owned());
        let outside = std::mem::take(&mut self.used);
        self.walk(
            &mut node,
            context,
            &Trail::Key(&Trail::Key(&Trail::Root, "variables"), name),
            0,
        );
        self.resolving.pop();
        let within = std::mem::replace(&mut self.used, outside);
        self.variables.within.insert(name.to_owned(), within);
        (self.diagnostics.len() == reported).then(|| Variable {
            text: text_of(&node),
            node,
        })
    }

    /// What is given from outside is read as the default is: as a text where that is a text, else as YAML would.
    fn read_given(
        &mut self,
        name: &str,
        text: String,
        span: Span,
        trail: &Trail<'_>,
    ) -> Option<Variable> {
        let default = self
            .variables
            .declared
            .defaults
            .get(name)
            .map(|node| &node.value);
        let value = match (default, plain_scalar(&text)) {
            (Some(Value::String(_)), _) | (None | Some(Value::Null), Value::Null) => {
                Some(Value::String(text.clone()))
            }
            (None | Some(Value::Null), value)
            | (Some(Value::Boolean(_)), value @ Value::Boolean(_))
            | (Some(Value::Integer(_)), value @ Value::Integer(_))
            | (Some(Value::Real(_)), value @ Value::Real(_)) => Some(value),
            (Some(Value::Real(_)), Value::Integer(number)) => Some(Value::Real(number as f64)),
            _ => None,
        };
        let Some(value) = value else {
            let kind = default
                .and_then(Value::kind)
                .map_or("other", |kind| kind.name());
            let message = format!(
                "what the variable `{name}` is set to is not of type `{kind}`, as its default is"
            );
            self.report(&rules::P016, message, span, trail, "");
            return None;
        };
        let mut node = Node::derived(value);
        node.supplied = true;
        Some(Variable {
            node,
            text: Some(text),
        })
    }

    fn report_unknown(&mut self, name: &str, span: Span, trail: &Trail<'_>) {
        let message = format!("there is no variable `{name}`");
        let help = match self.variables.nearest(name) {
            Some(nearest) => format!("did you mean `${{{nearest}}}`?"),
            None => format!(
                "{}; write `$${{` for the characters `${{`",
                how_to_set(name)
            ),
        };
        self.report(&rules::P014, message, span, trail, &help);
    }

    fn report_cycle(&mut self, name: &str, span: Span, trail: &Trail<'_>) {
        let cycle = self
            .resolving
            .iter()
            .skip_while(|&resolving| resolving != name);
        let names: Vec<_> = cycle.map(|name| format!("`{name}`")).collect();
        let message = format!(
            "the variable `{name}` stands for itself: {} → `{name}`",
            names.join(" → ")
        );
        self.report(
            &rules::P015,
            message,
            span,
            trail,
            "let one of them have a value of its own",
        );
    }
}

fn how_to_set(name: &str) -> String {
    format!(
        "give it a value under `variables` in `russet.yaml`, with `--set {name}=…` or in the environment as `RUSSET_VAR_{name}`"
    )
}

/// A fraction has no one way of being written (`1.10`), so it stands in no text.
fn text_of(node: &Node) -> Option<String> {
    match &node.value {
        Value::String(text) => Some(text.clone()),
        Value::Integer(number) => Some(number.to_string()),
        Value::Boolean(truth) => Some(truth.to_string()),
        _ => None,
    }
}
