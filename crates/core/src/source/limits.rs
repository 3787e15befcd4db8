//! How much is read: enough for any policy, too little to be a weapon.

use crate::value::{Node, Value};

/// The largest file of policy source, and the largest file that `!file` brings in, in bytes.
pub const MAX_FILE: u64 = 16 << 20;

/// How deep dictionaries and lists may stand in each other, aliases and variables included.
pub const MAX_DEPTH: usize = 100;

/// How much the aliases of one file may add to it, in bytes of memory.
pub const MAX_ALIASES: usize = 16 << 20;

/// How much variables and included files may add to one policy, in bytes of memory.
pub const MAX_EXPANSION: usize = 64 << 20;

/// How much memory a value takes, roughly, in bytes.
pub(super) fn weight(node: &Node) -> usize {
    size_of::<Node>()
        + match &node.value {
            Value::String(text) => text.len(),
            Value::Data(bytes) => bytes.len(),
            Value::Array(items) => items.iter().map(weight).sum(),
            Value::Dictionary(entries) => entries
                .iter()
                .map(|entry| entry.key.len() + weight(&entry.value))
                .sum(),
            _ => 0,
        }
}

/// How deep dictionaries and lists stand in each other in a value; 0 for a plain one.
pub(super) fn depth(node: &Node) -> usize {
    let children = match &node.value {
        Value::Array(items) => items.iter().map(depth).max(),
        Value::Dictionary(entries) => entries.iter().map(|entry| depth(&entry.value)).max(),
        _ => return 0,
    };
    1 + children.unwrap_or(0)
}
