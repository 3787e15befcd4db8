//! The Russet compiler: macOS management policy in, profiles and settings-catalog JSON out.
//!
//! A policy travels one way, and each stage is a module:
//!
//! 1. [`source`] reads a policy folder into a [`policy::Policy`]; [`lift`] reads what exists already, profiles and property lists.
//! 2. [`check`] says what is wrong with it, as [`diagnostic::Diagnostic`]s.
//! 3. [`lower`] writes profiles, settings-catalog policies and the other artifacts from it.
//! 4. [`sign`] signs, verifies and unsigns.
//! 5. [`output`] puts the artifacts into a folder, all of them or none.

pub mod check;
pub mod diagnostic;
pub mod input;
pub mod lift;
pub mod lower;
pub mod output;
pub mod plist;
pub mod policy;
pub mod schema;
pub mod sign;
pub mod source;
pub mod value;

pub use russet_graph as graph;
pub use russet_payloads as payloads;
