//! The Russet compiler: macOS management policy in, profiles and settings-catalog JSON out.
//!
//! A policy travels one way, and each stage is a module:
//!
//! 1. [`source`] reads a policy folder into a [`policy::Policy`]; [`lift`] reads what exists already: profiles,
//!    property lists, Graph JSON, declarations.
//! 2. [`check`] says what is wrong with it, as [`diagnostic::Diagnostic`]s.
//! 3. [`lower`] writes profiles, settings-catalog policies and the other artifacts from it.
//! 4. [`sign`] signs, verifies and unsigns.
//! 5. [`output`] puts the artifacts into a folder, all of them or none; [`plan`] says what has to be there before, and in
//!    which order they are sent.
//!
//! Where Macs differ in a few words, [`devices`] makes of one policy a profile for each of them.
//!
//! For people who do not read policy source, [`report`] says in words what a policy does.
//!
//! What exists already comes the other way: [`import`] writes what was lifted as policy source, [`fix`] mends what has
//! one sure mending, and [`convert`] moves settings from one form to another. [`compare`] brings policies into one space,
//! in which differences are found and [`audit`] holds a Mac against its policy.
//!
//! Before there is a policy, [`advise`] says which way to enroll Macs suits them.
//!
//! Bindings for other languages call all of this through [`ffi`], whose requests and answers are plain data.
//!
//! The [`pipeline`] has these ways as a whole: each function there is what one command does.
//!
//! A policy can also be made in Rust, from the typed models of [`payloads`]; it goes the same way:
//!
//! ```
//! # #[cfg(feature = "models")]
//! # fn main() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
//! use russet::payloads::models::{FileVault, file_vault::Enable};
//! use russet::policy::{Deliver, Payload, Policy, Profile};
//!
//! let file_vault = FileVault { enable: Enable::On, defer: Some(true), ..Default::default() };
//! let profile = Profile {
//!     deliver: Deliver::SettingsCatalog,
//!     ..Profile::new("Disk encryption").with_payload(Payload::typed(&file_vault)?)
//! };
//! let policy = Policy { profiles: vec![profile], ..Policy::default() };
//! for found in russet::check::check(&policy) {
//!     println!("{} {}", found.code.code, found.message);
//! }
//! let lowered = russet::lower::lower(&policy, &Default::default(), Default::default())?;
//! assert_eq!(lowered.artifacts[0].path, "graph/configurationPolicies/disk-encryption.json");
//! # Ok(())
//! # }
//! # #[cfg(not(feature = "models"))]
//! # fn main() {}
//! ```

pub mod advise;
pub mod audit;
pub mod check;
pub mod compare;
pub mod convert;
pub mod devices;
pub mod diagnostic;
pub mod expression;
pub mod ffi;
pub mod fix;
pub mod import;
pub mod input;
pub mod interrupt;
pub mod lift;
pub mod lower;
pub mod output;
mod parallel;
pub mod pipeline;
pub mod plan;
pub mod plist;
pub mod policy;
pub mod report;
pub mod schema;
pub mod sign;
pub mod source;
pub mod value;

pub use russet_graph as graph;
pub use russet_payloads as payloads;
