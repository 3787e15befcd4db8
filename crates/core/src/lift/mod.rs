//! Reading back what the compiler and other tools write: [`lower`](crate::lower) in reverse.

mod declaration;
mod profile;
mod settings_catalog;

pub use declaration::{declarations, is_declaration};
pub use profile::profile;
pub use settings_catalog::{is_settings_catalog, settings_catalog};
