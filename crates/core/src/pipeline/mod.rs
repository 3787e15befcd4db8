//! Whole ways of a policy: from what a user names to what a user is shown.
//!
//! Each function is what one command of `russet` does. It sees the outside through a [`World`](crate::source::World),
//! prints nothing and asks nobody: what there is to show is what it gives back. So everything that shows Russet to people,
//! the command and the bindings for other languages, can do the same.
//!
//! Work that takes long stops where the [`Interrupt`](crate::interrupt::Interrupt) of the
//! [`LoadOptions`](crate::source::LoadOptions) says so, and has then written nothing.
//!
//! ```
//! use russet::pipeline::{BuildOptions, build};
//! use russet::source::{LoadOptions, MemoryWorld};
//! let world = MemoryWorld::new()
//!     .with_file("mac/russet.yaml", "russet: 1\nidentifier: com.contoso.mac\n")
//!     .with_file("mac/dock.yaml", "profile: Dock\npayloads:\n  com.apple.dock: { autohide: true }\n");
//! let built = build(&world, "mac".as_ref(), &LoadOptions::default(), &BuildOptions::default())?;
//! assert!(built.checked.is_sound());
//! assert_eq!(built.lowered.artifacts[0].path, "graph/configurationPolicies/dock.json");
//! # Ok::<(), russet::pipeline::Error>(())
//! ```

mod audit;
mod build;
mod check;
mod compare;
mod convert;
mod docs;
mod error;
mod import;
mod inputs;
mod plan;
#[cfg(test)]
mod tests;
mod whole;

pub use audit::{Audited, audit, audited};
pub use build::{BuildOptions, Built, build, lowered, within};
pub use check::{Checked, Findings, allowed, check, examine};
pub use compare::{Compared, diff};
pub use convert::{Conversion, convert, converted};
pub use docs::{Document, docs, write_docs};
pub use error::Error;
pub use import::{Gathered, Import, import, settled};
pub use inputs::{Importable, Source, collect, importable};
pub use plan::{CredentialFile, Credentials, Planned, plan};
pub use whole::{Whole, load, whole};
