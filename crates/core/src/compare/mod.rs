//! What two things set, compared in one space: (domain, key path, channel).
//!
//! Profiles, settings-catalog policies, declarations and preference files all come to [`Setting`]s at [`Place`]s, so
//! that it does not matter in which form a setting is delivered, in which profile it stands, or in which order. What
//! servers are known to rewrite (identifiers, UUIDs, display text) is left out unless it is asked for.
//!
//! ```
//! use russet::compare::{Options, diff};
//! use russet::source::{LoadOptions, load_text};
//! let load = |text: &str| load_text(text, "dock.yaml", &LoadOptions::default()).policy;
//! let old = load("profile: Dock\npayloads:\n  com.apple.dock: { autohide: true, tilesize: 48 }\n");
//! let new = load("profile: Dock\npayloads:\n  com.apple.dock: { tilesize: 48, autohide: false }\n");
//! let difference = diff(&old, &new, Options::default());
//! assert_eq!(difference.settings.len(), 1);
//! assert_eq!(difference.settings[0].key, "autohide");
//! ```

mod diff;
mod flatten;
mod identity;
mod json;
mod markdown;
mod metadata;
mod place;
mod same;
mod show;
#[cfg(test)]
mod tests;

pub use diff::{Change, ChangeKind, Difference, diff, moves};
pub use flatten::{Setting, settings};
pub use json::to_json;
pub use markdown::to_markdown;
pub use metadata::MetadataChange;
pub use place::{Place, Step};
pub use same::is_same;
pub use show::show;

pub(crate) use flatten::spans;
pub(crate) use markdown::code;
pub(crate) use show::show_unless_secret;

/// How to compare.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// Compares names, descriptions, identifiers, UUIDs and the form of delivery too.
    pub all: bool,
}
