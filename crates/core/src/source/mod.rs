//! Policy source: YAML or JSON in, a [`Policy`] out.
//!
//! A policy folder holds `russet.yaml`, the root document, and any number of files with documents:
//!
//! ```
//! use russet::source::{LoadOptions, MemoryWorld, load_folder};
//!
//! let world = MemoryWorld::new()
//!     .with_file("russet.yaml", "russet: 1\nidentifier: com.contoso.mac\n")
//!     .with_file("dock.yaml", "profile: Dock\npayloads:\n  com.apple.dock: { autohide: true }\n");
//! let loaded = load_folder(&world, "".as_ref(), &LoadOptions::default());
//! assert!(loaded.diagnostics.is_empty());
//! assert_eq!(loaded.policy.profiles[0].payloads[0].payload_type, "com.apple.dock");
//! ```
//!
//! What was read travels through these modules: [`World`] gives bytes, `text` decodes them, `yaml` and `json` make
//! trees of them: a policy is then [`Prepared`]. `resolve` puts tags and variables in, `profile` checks each document,
//! `assemble` and `merge` make profiles of the documents. Pointers of diagnostics and payloads are relative to the document that they
//! are about: `/payloads/com.apple.dock/autohide`, with the number of the payload where a type has a list of them.
//! Where several documents make one payload its pointer is that of the first one, and since all have the same
//! shape it holds for the keys of the others too; the span of a key is always where it is written.

mod assemble;
mod emit;
mod fields;
mod fleet;
mod folder;
mod json;
mod kinds;
mod language;
mod limits;
mod loader;
mod loading;
mod merge;
mod object;
mod prepared;
mod profile;
mod resolve;
mod suggest;
#[cfg(test)]
mod tests;
mod text;
mod trace;
mod trail;
mod unique;
pub mod world;
mod yaml;

pub use emit::{
    object_to_yaml, object_to_yaml_with, payload_fields, profile_fields, profile_to_yaml,
    profile_to_yaml_with, to_yaml,
};
pub use fields::{Field, SHOWN, Shape};
pub use folder::ROOT_FILE;
pub use json::read_json;
pub use language::{
    APPLE_PROFILE_FIELDS, ASSIGN_FIELDS, ASSIGNMENT_SETTINGS_FIELDS, DECLARATIONS,
    DECLARATIONS_FIELDS, FLEET_FIELDS, INTENT_FIELDS, OBJECT_FIELDS, PACKAGE_FIELDS, PROFILE,
    PROFILE_FIELDS, ROOT, ROOT_FIELDS, TARGET_FIELDS, has_field, is_assigned, object_fields,
};
pub use limits::{MAX_ALIASES, MAX_DEPTH, MAX_EXPANSION, MAX_FILE};
pub use prepared::Prepared;
pub use text::{EncodingError, decode};
pub use world::{FileDigest, FileKind, Item, MemoryWorld, NativeWorld, ReadError, Snapshot, World};

pub(crate) use resolve::is_name;
pub(crate) use trace::{Trace, Traced};

use crate::diagnostic::{Diagnostic, Files};
use crate::interrupt::Interrupt;
use crate::policy::{EnrollmentKind, Policy, Target};
use crate::value::Node;
use russet_payloads::Scope;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// What the caller adds to the source.
#[derive(Clone, Debug, Default)]
pub struct LoadOptions {
    /// Values for variables, as from `--set`; one that nothing uses is warned of.
    pub set: BTreeMap<String, String>,
    /// Values for variables from a row of the device list; they win over all others.
    pub device: BTreeMap<String, String>,
    /// The Macs to check for; what is known here wins over what the source says.
    pub target: Target,
    /// When the policy is looked at, for what has to do with time; see [`Policy::now`].
    pub now: Option<SystemTime>,
    /// Paths, relative to the policy folder, that are no part of the policy: where a build writes to.
    pub skip: Vec<PathBuf>,
    /// Stops loading: what is left of the policy then is none. Who has given one polls it afterwards.
    pub interrupt: Interrupt,
}

/// What was loaded, and everything that there was to say about it.
///
/// Where a diagnostic is an error, the policy holds what could be read nevertheless, so that it can be checked; nothing may
/// be built from it.
#[derive(Debug, Default)]
pub struct Loaded {
    /// What the source says.
    pub policy: Policy,
    /// The files that spans point into, named relative to the policy folder, or as the caller named a single one.
    pub files: Files,
    /// Sorted by place.
    pub diagnostics: Vec<Diagnostic>,
    /// The tree of a file of Graph JSON: what a check finds in the policy is told at its place in there.
    pub graph: Option<Node>,
}

/// Loads a policy folder; see [`Prepared::folder`].
pub fn load_folder(world: &dyn World, root: &Path, options: &LoadOptions) -> Loaded {
    Prepared::folder(world, root, options).load(options)
}

/// Loads one file of policy source for itself; see [`Prepared::file`].
pub fn load_file(world: &dyn World, path: &Path, options: &LoadOptions) -> Loaded {
    Prepared::file(world, path, options).load(options)
}

/// Loads policy source from a text; see [`Prepared::text`].
#[must_use]
pub fn load_text(text: &str, name: &str, options: &LoadOptions) -> Loaded {
    Prepared::text(text, name).load(options)
}

/// The target that a dictionary with [`TARGET_FIELDS`] says.
fn read_target(node: &Node) -> Target {
    let field = |name| node.value.as_dictionary()?.get(name);
    let text = |name| field(name)?.value.as_str();
    Target {
        macos: text("macos").and_then(|version| version.parse().ok()),
        enrollment: text("enrollment").and_then(EnrollmentKind::from_name),
        supervised: field("supervised").and_then(|node| node.value.as_bool()),
        scope: match text("scope") {
            Some("system") => Some(Scope::System),
            Some("user") => Some(Scope::User),
            _ => None,
        },
    }
}

/// The documents of YAML text as they are written: tags and variables stand for themselves.
#[cfg(test)]
pub(crate) fn written(text: &str) -> Vec<Node> {
    let file = crate::diagnostic::Files::new().add("text.yaml", text);
    let (documents, _) = yaml::read(text, file);
    documents
        .into_iter()
        .map(|document| document.root)
        .collect()
}
