//! Puts the tree together from what the XML and the binary reader find, and keeps the limits.

use super::{MAX_DEPTH, MAX_NODES};
use crate::diagnostic::{Code, Diagnostic, Pointer, rules};
use crate::value::{Dictionary, Entry, Node, Span, Value};
use std::collections::HashMap;

/// After this many problems the rest is not worth reading.
const MAX_PROBLEMS: usize = 100;
/// Dictionaries with more keys than this find duplicates by hashing.
const FEW_KEYS: usize = 16;

/// Reading cannot go on; the reason is among the problems.
#[derive(Debug)]
pub(super) struct Stop;

/// The tree so far.
#[derive(Default)]
pub(super) struct Builder {
    open: Vec<Open>,
    root: Option<Node>,
    nodes: usize,
    problems: Vec<Diagnostic>,
}

/// An array or dictionary whose end has not come yet.
struct Open {
    container: Container,
    span: Span,
}

enum Container {
    Array(Vec<Node>),
    Dictionary(OpenDictionary),
}

#[derive(Default)]
struct OpenDictionary {
    entries: Dictionary,
    /// The key that waits for its value.
    key: Option<(String, Span)>,
    /// Where the keys stand, once there are more than a few.
    places: HashMap<String, Span>,
}

impl OpenDictionary {
    /// Where this key stands already.
    fn find(&self, key: &str) -> Option<Span> {
        if self.entries.len() > FEW_KEYS {
            self.places.get(key).copied()
        } else {
            self.entries.entry(key).map(|entry| entry.key_span)
        }
    }

    fn push(&mut self, key: String, key_span: Span, value: Node) {
        if self.entries.len() == FEW_KEYS {
            let places = self.entries.iter();
            self.places = places
                .map(|entry| (entry.key.clone(), entry.key_span))
                .collect();
        }
        if self.entries.len() >= FEW_KEYS {
            self.places.insert(key.clone(), key_span);
        }
        self.entries.push(Entry {
            key,
            key_span,
            value,
        });
    }
}

impl Builder {
    /// Begins an array.
    pub(super) fn open_array(&mut self, span: Span) -> Result<(), Stop> {
        self.open(Container::Array(Vec::new()), span)
    }

    /// Begins a dictionary.
    pub(super) fn open_dictionary(&mut self, span: Span) -> Result<(), Stop> {
        self.open(Container::Dictionary(OpenDictionary::default()), span)
    }

    fn open(&mut self, container: Container, span: Span) -> Result<(), Stop> {
        self.expect_value(span)?;
        self.charge(1, span)?;
        if self.open.len() >= MAX_DEPTH {
            let message = format!("arrays and dictionaries nest more than {MAX_DEPTH} deep");
            return self.stop(&rules::P044, message, span);
        }
        self.open.push(Open { container, span });
        Ok(())
    }

    /// Ends the innermost array or dictionary.
    pub(super) fn close(&mut self) -> Result<(), Stop> {
        self.settle_key()?;
        if let Some(open) = self.open.pop() {
            let value = match open.container {
                Container::Array(items) => Value::Array(items),
                Container::Dictionary(dictionary) => Value::Dictionary(dictionary.entries),
            };
            self.place(Node::new(value, open.span));
        }
        Ok(())
    }

    /// A key of the innermost dictionary.
    pub(super) fn key(&mut self, key: String, span: Span) -> Result<(), Stop> {
        self.charge(1, span)?;
        self.settle_key()?;
        let Some(Container::Dictionary(dictionary)) = self.innermost_container() else {
            let message = format!("the key `{key}` does not stand in a dictionary");
            return self.problem(&rules::P051, message, span);
        };
        let first = dictionary.find(&key);
        let message = first.map(|_| format!("the key `{key}` occurs twice in one dictionary"));
        dictionary.key = Some((key, span));
        let (Some(first), Some(message)) = (first, message) else {
            return Ok(());
        };
        self.report(
            Diagnostic::new(&rules::P046, message, span, self.pointer())
                .with_related(first, "it stands here first")
                .with_help("keep one of the two"),
        )
    }

    /// Complains about a key that has waited for its value in vain.
    fn settle_key(&mut self) -> Result<(), Stop> {
        if self.expects_key() || self.in_dictionary() != Some(true) {
            return Ok(());
        }
        let pointer = self.pointer();
        let Some(Container::Dictionary(dictionary)) = self.innermost_container() else {
            return Ok(());
        };
        let Some((key, span)) = dictionary.key.take() else {
            return Ok(());
        };
        let message = format!("the key `{key}` has no value");
        let help = format!("write a value after `<key>{key}</key>`, or take the key out");
        self.report(Diagnostic::new(&rules::P051, message, span, pointer).with_help(help))
    }

    fn innermost_container(&mut self) -> Option<&mut Container> {
        self.open.last_mut().map(|open| &mut open.container)
    }

    /// A value that holds no others.
    pub(super) fn value(&mut self, value: Value, span: Span) -> Result<(), Stop> {
        self.expect_value(span)?;
        self.charge(1, span)?;
        self.place(Node::new(value, span));
        Ok(())
    }

    /// Stands for a value that has been reported, so that its neighbours keep their places.
    pub(super) fn bad_value(&mut self, span: Span) {
        self.place(Node::new(Value::Null, span));
    }

    /// Counts what is about to be read against the limit.
    pub(super) fn charge(&mut self, nodes: usize, span: Span) -> Result<(), Stop> {
        self.nodes = self.nodes.saturating_add(nodes);
        if self.nodes > MAX_NODES {
            let message = format!("the property list holds more than {MAX_NODES} keys and values");
            return self.stop(&rules::P044, message, span);
        }
        Ok(())
    }

    /// Notes a problem at the place that has been reached.
    pub(super) fn problem(
        &mut self,
        code: Code,
        message: impl Into<String>,
        span: Span,
    ) -> Result<(), Stop> {
        let pointer = self.pointer();
        self.report(Diagnostic::new(code, message, span, pointer))
    }

    /// Notes a problem and gives up.
    pub(super) fn stop<T>(
        &mut self,
        code: Code,
        message: impl Into<String>,
        span: Span,
    ) -> Result<T, Stop> {
        self.problem(code, message, span)?;
        Err(Stop)
    }

    /// Notes a problem.
    pub(super) fn report(&mut self, problem: Diagnostic) -> Result<(), Stop> {
        self.problems.push(problem);
        if self.problems.len() < MAX_PROBLEMS {
            Ok(())
        } else {
            Err(Stop)
        }
    }

    /// Is the innermost open thing a dictionary (`true`) or an array (`false`)? `None` for neither.
    pub(super) fn in_dictionary(&self) -> Option<bool> {
        let open = self.open.last()?;
        Some(matches!(open.container, Container::Dictionary(_)))
    }

    /// Does a dictionary wait for a key, so that the next string is one?
    pub(super) fn expects_key(&self) -> bool {
        matches!(
            self.open.last(),
            Some(Open { container: Container::Dictionary(dictionary), .. }) if dictionary.key.is_none()
        )
    }

    /// The start tag of the innermost open array or dictionary.
    pub(super) fn innermost(&self) -> Option<Span> {
        self.open.last().map(|open| open.span)
    }

    /// Has the root value come to its end?
    pub(super) const fn is_complete(&self) -> bool {
        self.root.is_some()
    }

    /// Where the reader is: the value that waits, or the place where the next item goes.
    pub(super) fn pointer(&self) -> Pointer {
        self.open
            .iter()
            .fold(Pointer::root(), |pointer, open| match &open.container {
                Container::Array(items) => pointer.index(items.len()),
                Container::Dictionary(dictionary) => match &dictionary.key {
                    Some((key, _)) => pointer.key(key),
                    None => pointer,
                },
            })
    }

    /// The tree, or what is wrong with it.
    pub(super) fn finish(self) -> Result<Node, Vec<Diagnostic>> {
        match self.root {
            Some(root) if self.problems.is_empty() => Ok(root),
            _ => Err(self.problems),
        }
    }

    /// Complains about a value that stands where none belongs.
    fn expect_value(&mut self, span: Span) -> Result<(), Stop> {
        if self.expects_key() {
            let message = "a value stands in a dictionary without a key before it";
            self.problem(&rules::P051, message, span)
        } else if self.open.is_empty() && self.root.is_some() {
            let message = "a second value stands beside the root of the property list";
            self.problem(&rules::P051, message, span)
        } else {
            Ok(())
        }
    }

    fn place(&mut self, node: Node) {
        match self.innermost_container() {
            Some(Container::Array(items)) => items.push(node),
            Some(Container::Dictionary(dictionary)) => {
                if let Some((key, span)) = dictionary.key.take() {
                    dictionary.push(key, span, node);
                }
            }
            None => {
                self.root.get_or_insert(node);
            }
        }
    }
}
