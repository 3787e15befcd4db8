//! Reads YAML into a small tree that remembers lines and anchors.
//!
//! Apple's files hold anchors that refer to themselves, which ordinary loaders cannot represent:
//! here an alias stays an alias, and the importer turns it into a reference.

use anyhow::{Context, Result, anyhow, bail};
use saphyr_parser::{Event, Parser, ScalarStyle, StrInput};
use std::collections::HashMap;
use std::path::Path;

/// A value and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Node {
    /// Line, counted from 1.
    pub(crate) line: usize,
    /// Identity of the anchor that names this node; 0 for none.
    pub(crate) anchor: usize,
    pub(crate) value: Value,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Value {
    Scalar {
        text: String,
        quoted: bool,
    },
    Sequence(Vec<Node>),
    Mapping(Vec<(String, Node)>),
    /// Stands for the node with this anchor.
    Alias(usize),
}

/// Reads a file that holds one document.
pub(crate) fn read(path: &Path) -> Result<Node> {
    let text =
        std::fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    parse(&text).with_context(|| path.display().to_string())
}

/// Reads a file in which every alias stands for a copy of its node.
pub(crate) fn read_expanded(path: &Path) -> Result<Node> {
    let mut anchors = HashMap::new();
    expand(&read(path)?, &mut anchors)
}

fn expand(node: &Node, anchors: &mut HashMap<usize, Node>) -> Result<Node> {
    let value = match &node.value {
        Value::Alias(anchor) => match anchors.get(anchor) {
            Some(target) => target.value.clone(),
            None => bail!("line {}: an alias within its own anchor", node.line),
        },
        Value::Sequence(items) => {
            let items = items.iter().map(|item| expand(item, anchors));
            Value::Sequence(items.collect::<Result<_>>()?)
        }
        Value::Mapping(entries) => {
            let entries = entries
                .iter()
                .map(|(name, node)| Ok((name.clone(), expand(node, anchors)?)));
            Value::Mapping(entries.collect::<Result<_>>()?)
        }
        scalar @ Value::Scalar { .. } => scalar.clone(),
    };
    let expanded = Node {
        value,
        ..node.clone()
    };
    if node.anchor != 0 {
        anchors.insert(node.anchor, expanded.clone());
    }
    Ok(expanded)
}

/// Reads text that holds one document.
pub(crate) fn parse(text: &str) -> Result<Node> {
    let mut reader = Reader {
        parser: Parser::new_from_str(text),
    };
    loop {
        match reader.next()? {
            (Event::StreamStart | Event::DocumentStart(_), _) => {}
            (event, line) => return reader.node(event, line),
        }
    }
}

struct Reader<'t> {
    parser: Parser<'t, StrInput<'t>>,
}

impl<'t> Reader<'t> {
    fn next(&mut self) -> Result<(Event<'t>, usize)> {
        let (event, span) = self
            .parser
            .next_event()
            .ok_or_else(|| anyhow!("the document ends early"))??;
        Ok((event, span.start.line()))
    }

    fn node(&mut self, event: Event<'t>, line: usize) -> Result<Node> {
        let (anchor, value) = match event {
            Event::Alias(anchor) => (0, Value::Alias(anchor)),
            Event::Scalar(text, style, anchor, _) => (
                anchor,
                Value::Scalar {
                    text: text.into_owned(),
                    quoted: style != ScalarStyle::Plain,
                },
            ),
            Event::SequenceStart(anchor, _) => (anchor, Value::Sequence(self.items()?)),
            Event::MappingStart(anchor, _) => (anchor, Value::Mapping(self.entries()?)),
            other => bail!("line {line}: unexpected {other:?}"),
        };
        Ok(Node {
            line,
            anchor,
            value,
        })
    }

    fn items(&mut self) -> Result<Vec<Node>> {
        let mut items = Vec::new();
        loop {
            match self.next()? {
                (Event::SequenceEnd, _) => return Ok(items),
                (event, line) => items.push(self.node(event, line)?),
            }
        }
    }

    fn entries(&mut self) -> Result<Vec<(String, Node)>> {
        let mut entries: Vec<(String, Node)> = Vec::new();
        loop {
            let key = match self.next()? {
                (Event::MappingEnd, _) => return Ok(entries),
                (Event::Scalar(text, ..), line) => {
                    if entries.iter().any(|(key, _)| *key == text) {
                        bail!("line {line}: `{text}` stands here twice");
                    }
                    text.into_owned()
                }
                (other, line) => bail!("line {line}: a name is expected, not {other:?}"),
            };
            let (event, line) = self.next()?;
            entries.push((key, self.node(event, line)?));
        }
    }
}

impl Node {
    /// The entry of a mapping.
    pub(crate) fn get(&self, key: &str) -> Option<&Self> {
        match &self.value {
            Value::Mapping(entries) => entries
                .iter()
                .find(|(name, _)| name == key)
                .map(|(_, node)| node),
            _ => None,
        }
    }

    /// The entries of a mapping.
    pub(crate) fn entries(&self) -> Result<&[(String, Self)]> {
        match &self.value {
            Value::Mapping(entries) => Ok(entries),
            _ => bail!("line {}: a mapping is expected", self.line),
        }
    }

    /// The items of a sequence.
    pub(crate) fn items(&self) -> Result<&[Self]> {
        match &self.value {
            Value::Sequence(items) => Ok(items),
            _ => bail!("line {}: a list is expected", self.line),
        }
    }

    /// The items of a list of texts; a single text is a list of one.
    pub(crate) fn texts(&self) -> Result<Vec<String>> {
        match &self.value {
            Value::Scalar { text, .. } => Ok(vec![text.clone()]),
            _ => self
                .items()?
                .iter()
                .map(|item| item.text().map(str::to_owned))
                .collect(),
        }
    }

    /// A scalar as it is written.
    pub(crate) fn text(&self) -> Result<&str> {
        match &self.value {
            Value::Scalar { text, .. } => Ok(text),
            _ => bail!("line {}: a single value is expected", self.line),
        }
    }

    /// `true` or `false`.
    pub(crate) fn boolean(&self) -> Result<bool> {
        match self.text()? {
            "true" => Ok(true),
            "false" => Ok(false),
            other => bail!("line {}: `{other}` is not a boolean", self.line),
        }
    }

    /// Anything that Rust can parse from text.
    pub(crate) fn parsed<T: std::str::FromStr>(&self) -> Result<T> {
        let text = self.text()?;
        text.parse()
            .map_err(|_| anyhow!("line {}: `{text}` cannot be read", self.line))
    }

    /// The mapping has no entry but these.
    pub(crate) fn only(&self, names: &[&str]) -> Result<()> {
        for (name, node) in self.entries()? {
            if !names.contains(&name.as_str()) {
                bail!("line {}: `{name}` is not known here", node.line);
            }
        }
        Ok(())
    }
}
