//! What Microsoft defines: the Intune settings catalog and the preferences of Microsoft's Mac apps, as static tables.
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

mod find;
#[rustfmt::skip]
mod generated;
pub mod prefs;
pub mod resource;
mod setting;
pub mod setup_assistant;
#[cfg(test)]
mod tests;

pub use find::{all, find, find_path, is_catalog_only, is_known, retired, roots, starts_path};
pub use setting::{
    Child, ChoiceOption, Platforms, Role, Scalar, Segment, Setting, SettingKind, ValueType,
};
