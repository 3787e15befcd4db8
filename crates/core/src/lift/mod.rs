//! Reading back what the compiler and other tools write: [`lower`](crate::lower) in reverse.

mod declaration;
mod graph;
mod installed;
mod preferences;
mod profile;
mod settings_catalog;
mod tree;

pub use declaration::{declarations, is_declaration};
pub use graph::{AssignmentBody, Fidelity, assignment_body, graph, is_graph, meaning};
pub use installed::{Installed, Precision, installed};
pub use preferences::preference_file;
pub use profile::{is_profile, profile};
pub use settings_catalog::{is_settings_catalog, settings_catalog};

use preferences::preference_entries;
