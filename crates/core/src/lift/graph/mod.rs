//! Objects of Microsoft Graph: what the admin center exports, what Graph answers, and what backup tools keep.
//!
//! All of them are the same objects in different wrappings: alone, in a list, or in a page with `value`; with or without
//! `@odata` annotations, read-only properties and `assignments`. What an object is follows from its type where that is
//! written, else from the properties that only it has.

mod assignment;
mod lossless;
mod meaning;
mod objects;
mod properties;
#[cfg(test)]
mod tests;

pub use meaning::meaning;
pub use objects::{Fidelity, graph, is_graph};

use crate::value::Node;

/// A property of an object.
fn field<'n>(node: &'n Node, name: &str) -> Option<&'n Node> {
    node.value.as_dictionary()?.get(name)
}

/// A property that is a text.
fn text<'n>(node: &'n Node, name: &str) -> Option<&'n str> {
    field(node, name)?.value.as_str()
}

/// The items of a property that is a list.
fn items<'n>(node: &'n Node, name: &str) -> &'n [Node] {
    field(node, name)
        .and_then(|node| node.value.as_array())
        .unwrap_or_default()
}
