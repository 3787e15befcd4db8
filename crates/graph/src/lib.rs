//! What Microsoft defines: the Intune settings catalog and the preferences of Microsoft's Mac apps, as static tables;
//! and what its guides say of [ways to enroll Macs](enrollment).
//!
//! A setting of the catalog stands for one place in a payload or in a preference domain. [`find`] goes from
//! the id of a definition to that place, [`find_path`] from the place to the definitions; both read the same
//! table, so the two directions cannot disagree.
//!
//! ```
//! use russet_graph::{Scalar, Segment};
//! let setting = russet_graph::find("com.apple.MCX.FileVault2_Enable").unwrap();
//! assert_eq!(setting.domain, "com.apple.MCX.FileVault2");
//! assert_eq!(setting.path, [Segment::Key("Enable")]);
//! assert_eq!(setting.options[0].value, Some(Scalar::String("On")));
//!
//! let path = [Segment::Key("Enable")];
//! let found: Vec<_> = russet_graph::find_path("com.apple.MCX.FileVault2", &path).collect();
//! assert_eq!(found, [setting]);
//! ```

pub mod enrollment;
mod find;
#[rustfmt::skip]
mod generated;
#[cfg(feature = "models")]
mod model;
#[cfg(feature = "models")]
pub mod models {
    //! Typed structs of the objects of Graph, by Graph's own names in the letter case of Rust.

    pub use crate::generated::models::*;
    pub use crate::model::{Base64, GraphModel};
}
pub mod prefs;
pub mod resource;
pub mod rollout;
mod setting;
pub mod setup_assistant;
mod summary;
#[cfg(test)]
mod tests;

pub use find::{all, find, find_path, is_catalog_only, is_known, retired, roots, starts_path};
pub use setting::{
    Child, ChoiceOption, Platforms, Role, Scalar, Segment, Setting, SettingKind, ValueType,
};
pub use summary::{Summary, summaries, summary};
