//! Ways into a payload.

use russet::diagnostic::Pointer;
use russet::value::{Dictionary, Node, Value};

/// One step of a way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    Key(String),
    Item(usize),
}

/// The way from a payload to a value within it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Way(pub Vec<Step>);

impl Way {
    pub(crate) fn key(&self, key: &str) -> Self {
        self.step(Step::Key(key.to_owned()))
    }

    pub(crate) fn item(&self, index: usize) -> Self {
        self.step(Step::Item(index))
    }

    fn step(&self, step: Step) -> Self {
        let mut steps = self.0.clone();
        steps.push(step);
        Self(steps)
    }

    /// The way as a pointer that begins where the payload stands.
    pub(crate) fn pointer(&self, payload: &Pointer) -> Pointer {
        self.0.iter().fold(payload.clone(), |at, step| match step {
            Step::Key(key) => at.key(key),
            Step::Item(index) => at.index(*index),
        })
    }

    /// The dictionary at the end of the way.
    pub(crate) fn dictionary_mut<'a>(
        &self,
        root: &'a mut Dictionary,
    ) -> Option<&'a mut Dictionary> {
        dictionary_mut(root, &self.0)
    }
}

fn dictionary_mut<'a>(root: &'a mut Dictionary, way: &[Step]) -> Option<&'a mut Dictionary> {
    match way {
        [] => Some(root),
        [Step::Key(key), rest @ ..] => within(root.get_mut(key)?, rest),
        [Step::Item(_), ..] => None,
    }
}

fn within<'a>(node: &'a mut Node, way: &[Step]) -> Option<&'a mut Dictionary> {
    match (&mut node.value, way) {
        (Value::Dictionary(entries), rest) => dictionary_mut(entries, rest),
        (Value::Array(items), [Step::Item(index), rest @ ..]) => {
            within(items.get_mut(*index)?, rest)
        }
        _ => None,
    }
}

/// The value at the end of a way, to change it.
pub(crate) fn node_mut<'a>(root: &'a mut Dictionary, way: &Way) -> Option<&'a mut Node> {
    let (last, parents) = way.0.split_last()?;
    match last {
        Step::Key(key) => dictionary_mut(root, parents)?.get_mut(key),
        Step::Item(index) => match &mut node_mut(root, &Way(parents.to_vec()))?.value {
            Value::Array(items) => items.get_mut(*index),
            _ => None,
        },
    }
}
