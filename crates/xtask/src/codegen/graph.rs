//! Generates the static tables of `crates/graph` from `schemas/graph`, `schemas/guides` and `schemas/prefs`.

mod enrollment;
mod models;
mod paths;
mod preferences;
mod resources;
mod rollout;
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
        (target.join("enrollment.rs"), enrollment::generate(schemas)?),
        (target.join("settings.rs"), settings::generate(schemas)?),
        (
            target.join("preferences.rs"),
            preferences::generate(schemas)?,
        ),
        (target.join("resources.rs"), resources::generate(schemas)?),
        (target.join("models.rs"), models::generate(schemas)?),
        (target.join("rollout.rs"), rollout::generate(schemas)?),
        (target.join("summaries.rs"), summaries::generate(schemas)?),
    ])
}

/// The modules of what is generated, each in a file of its own.
const MODULES: &[&str] = &[
    "enrollment",
    "models",
    "preferences",
    "resources",
    "rollout",
    "settings",
    "summaries",
];

fn module() -> String {
    let mut text = format!("{}\n", write::HEADER);
    for name in MODULES {
        // The models are a feature: a program that reads tables alone need not compile them.
        if *name == "models" {
            text.push_str("#[cfg(feature = \"models\")]\n");
        }
        text.push_str(&format!("pub(crate) mod {name};\n"));
    }
    text
}
