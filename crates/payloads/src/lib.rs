//! What Apple defines: static facts about every macOS payload, declaration and Setup Assistant pane.
//!
//! Everything is laid out by the compiler: nothing is parsed when a program starts, and a lookup is a
//! binary search over static data. The facts stand in `schemas/`; `cargo xtask codegen` generates
//! the tables from them.
//!
//! ```
//! let [file_vault] = russet_payloads::find("com.apple.MCX.FileVault2") else { panic!() };
//! let enable = russet_payloads::find_key(file_vault.keys, "Enable").unwrap();
//! assert!(enable.required);
//! assert_eq!(enable.values.len(), 2);
//! ```

mod facts;
mod generated;
#[cfg(feature = "models")]
mod model;
#[cfg(feature = "models")]
pub mod models;
mod registry;

pub use facts::*;
pub use registry::*;
