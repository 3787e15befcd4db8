//! A value that a schema names.

use std::fmt;

use anyhow::Result;

use crate::yaml::{Node, Value};

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Scalar {
    String(String),
    Integer(i64),
    Real(f64),
    Boolean(bool),
}

impl Scalar {
    /// Reads a value as the type of its key demands, so that the `1.0` of a string stays text.
    pub(crate) fn read(node: &Node, kind: &str) -> Result<Self> {
        Ok(match kind {
            "integer" => Self::Integer(node.parsed()?),
            "real" => Self::Real(node.parsed()?),
            "boolean" => Self::Boolean(node.boolean()?),
            _ => Self::String(node.text()?.to_owned()),
        })
    }

    /// Reads a value whose key has no type of its own, by its look.
    pub(crate) fn by_look(node: &Node) -> Result<Self> {
        let text = node.text()?;
        if matches!(node.value, Value::Scalar { quoted: true, .. }) {
            return Ok(Self::String(text.to_owned()));
        }
        Ok(if let Ok(truth) = text.parse() {
            Self::Boolean(truth)
        } else if let Ok(number) = text.parse() {
            Self::Integer(number)
        } else if let Ok(number) = text.parse() {
            Self::Real(number)
        } else {
            Self::String(text.to_owned())
        })
    }
}

impl fmt::Display for Scalar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::String(text) => f.write_str(text),
            Self::Integer(number) => write!(f, "{number}"),
            Self::Real(number) => write!(f, "{number:?}"),
            Self::Boolean(truth) => write!(f, "{truth}"),
        }
    }
}
