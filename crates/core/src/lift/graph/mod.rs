//! Objects of Microsoft Graph: what the admin center exports, what Graph answers, and what backup tools keep.
//!
//! All of them are the same objects in different wrappings: alone, in a list, or in a page with `value`; with or without
//! `@odata` annotations, read-only properties and `assignments`. What an object is follows from its type where that is
//! written, else from the properties that only it has.

mod apps;
mod assignment;
mod lossless;
mod meaning;
mod objects;
mod properties;
#[cfg(test)]
mod tests;

pub use assignment::{AssignmentBody, assignment_body};
pub use meaning::meaning;
pub use objects::{Fidelity, graph, is_graph};

use super::tree::{field, items, text};
