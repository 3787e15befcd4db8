//! YAML text to trees with places. The only module that knows the YAML parser.
//!
//! The parser yields events; what this adds is the core schema of YAML 1.2 for scalars, byte spans,
//! keys that are strings, and limits. Tags are kept beside the tree: what they mean is for the caller.

mod builder;
mod offsets;
mod report;
mod scalar;

use crate::diagnostic::Diagnostic;
use crate::value::{FileId, Node, Value};
use builder::{Builder, Stop};
use saphyr_parser::Parser;
use std::collections::BTreeMap;

/// A document of a file.
#[derive(Clone, Debug)]
pub(super) struct Document {
    /// Its content.
    pub(super) root: Node,
    /// The tags of its scalars, by the offset at which the tagged scalar begins. A tagged scalar is a
    /// string in the tree, as it is written.
    pub(super) tags: BTreeMap<u32, Tag>,
}

impl Document {
    /// A document without tags.
    pub(super) const fn plain(root: Node) -> Self {
        Self {
            root,
            tags: BTreeMap::new(),
        }
    }
}

/// A tag that stands before a scalar, `!file`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Tag {
    /// With its exclamation mark, `!file`.
    pub(super) name: String,
}

/// Reads all documents of a file; empty ones are left out. After an error of syntax nothing more is read, and the
/// document that it is in is lost.
pub(super) fn read(text: &str, file: FileId) -> (Vec<Document>, Vec<Diagnostic>) {
    let mut builder = Builder::new(text, file);
    let mut parser = Parser::new_from_str(text);
    while let Some(event) = parser.next_event() {
        let taken = match event {
            Ok((event, span)) => builder.take(event, span),
            Err(error) => {
                builder.report_syntax(&error);
                Err(Stop)
            }
        };
        if taken.is_err() {
            break;
        }
    }
    builder.finish()
}

/// The value that a text has as a plain scalar; a number that no property list holds stays text.
pub(super) fn plain_scalar(text: &str) -> Value {
    scalar::resolve(text).unwrap_or_else(|_| Value::from(text))
}

#[cfg(test)]
mod tests;
