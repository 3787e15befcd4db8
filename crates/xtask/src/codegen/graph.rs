//! Generates the static tables of `crates/graph` from `schemas/graph` and `schemas/prefs`.

mod paths;
mod preferences;
mod resources;
mod settings;
mod summaries;
mod write;

use std::path::{Path, PathBuf};

use anyhow::Result;

/// The files to write, by their path from the root of the repository, each with its text.
///
/// # Errors
///
/// A table that cannot be read, or that contradicts itself: an entry of `values.tsv` for an option that is not
/// there, a group without a definition, a path that cannot be split.
pub(crate) fn generate(schemas: &Path) -> Result<Vec<(PathBuf, String)>> {
    let target = Path::new("crates/graph/src/generated");
    Ok(vec![
        (target.join("mod.rs"), module()),
        (target.join("settings.rs"), settings::generate(schemas)?),
        (
            target.join("preferences.rs"),
            preferences::generate(schemas)?,
        ),
        (target.join("resources.rs"), resources::generate(schemas)?),
        (target.join("summaries.rs"), summaries::generate(schemas)?),
    ])
}

fn module() -> String {
    format!(
        "{}\npub(crate) mod preferences;\npub(crate) mod resources;\npub(crate) mod settings;\npub(crate) mod summaries;\n",
        write::HEADER
    )
}
