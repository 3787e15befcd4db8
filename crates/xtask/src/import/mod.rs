//! `cargo xtask import-apple`: Apple's schema of several releases becomes the files of `schemas/`.

mod apple;
mod graph;
mod join;
mod names;
mod resources;

pub(crate) use graph::graph;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use crate::facts::{Library, Schema};

/// Brings `schemas` up to date with the releases that stand in `source`, one folder each (`macos27`).
///
/// The newest release rules. What only older ones list is kept and marked as dropped; what we
/// wrote ourselves (`model`, `title`, `summary`, `secret`) is kept as it is.
pub(crate) fn apple(source: &Path, schemas: &Path) -> Result<()> {
    let mut releases = releases(source)?.into_iter();
    let newest = releases
        .next()
        .with_context(|| format!("{} holds no release (macos15, …)", source.display()))?;
    let mut library = Library {
        schemas: read_release(&newest)?,
    };
    for older in releases {
        join::older(&mut library, read_release(&older)?);
    }
    join::ours(&mut library, &Library::load(schemas)?);
    library.store(schemas)?;
    eprintln!("{} schemas written", library.schemas.len());
    Ok(())
}

/// The folders of the releases, newest first.
fn releases(source: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in
        fs::read_dir(source).with_context(|| format!("cannot read {}", source.display()))?
    {
        let entry = entry?;
        let name = entry.file_name();
        let number = name
            .to_str()
            .and_then(|name| name.strip_prefix("macos")?.parse::<u32>().ok());
        found.extend(number.map(|number| (number, entry.path())));
    }
    found.sort_by_key(|(number, _)| std::cmp::Reverse(*number));
    Ok(found.into_iter().map(|(_, path)| path).collect())
}

/// All schemas of one release that concern us: payloads that macOS has, and all declarations.
fn read_release(folder: &Path) -> Result<BTreeMap<String, Schema>> {
    let mut paths = Vec::new();
    for place in ["profiles", "declarations", "declarations-from-docs"] {
        collect(&folder.join(place), &mut paths)?;
    }
    paths.push(folder.join("other").join("skipkeys.yaml"));
    let mut schemas = BTreeMap::new();
    for path in paths {
        let schema = apple::read(&path).with_context(|| path.display().to_string())?;
        if apple::concerns_us(&schema) {
            let name = schema.name.clone();
            let before = schemas.insert(name, schema);
            ensure!(before.is_none(), "{} comes a second time", path.display());
        }
    }
    Ok(schemas)
}

/// All YAML files below a folder, which may be missing.
fn collect(folder: &Path, into: &mut Vec<PathBuf>) -> Result<()> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Ok(());
    };
    for entry in entries {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, into)?;
        } else if path.extension().is_some_and(|ending| ending == "yaml") {
            into.push(path);
        }
    }
    into.sort();
    Ok(())
}

#[cfg(test)]
mod tests;
