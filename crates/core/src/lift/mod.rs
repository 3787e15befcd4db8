//! Reading back what the compiler and other tools write: [`lower`](crate::lower) in reverse.

mod installed;
mod profile;
mod settings_catalog;

pub use installed::{Installed, Precision, installed};
pub use profile::profile;
pub use settings_catalog::{is_settings_catalog, settings_catalog};
