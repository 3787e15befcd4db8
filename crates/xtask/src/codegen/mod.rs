//! `cargo xtask codegen`: everything that is generated from `schemas/` and checked in.

mod graph;
mod literals;
mod models;
mod names;
mod nested;
mod python;
mod rustfmt;
mod tables;
mod words;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};

use crate::facts::Library;
use crate::overlay::{self, Constraints};

/// Folders in which every file is generated: what is there and was not generated now is stale.
const OWNED: [&str; 3] = [
    "crates/graph/src/generated",
    "crates/payloads/src/generated",
    "crates/payloads/src/models",
];

/// The command that makes everything fresh.
const COMMAND: &str = "cargo xtask codegen";

/// What the generators read.
pub(crate) struct Facts {
    pub(crate) library: Library,
    pub(crate) constraints: Constraints,
}

impl Facts {
    /// Reads `schemas/` and applies the overlay.
    pub(crate) fn load(root: &Path) -> Result<Self> {
        let folder = root.join("schemas");
        let mut library = Library::load(&folder)?;
        let constraints = overlay::apply(&mut library, &folder.join("overlay"))?;
        Ok(Self {
            library,
            constraints,
        })
    }
}

/// Generated files by their path from the root of the repository.
pub(crate) type Files = BTreeMap<PathBuf, String>;

/// Generates everything; with `check` only compares.
pub(crate) fn run(root: &Path, check: bool) -> Result<()> {
    code(root, check)?;
    library(root, check)
}

/// Runs the generator that needs the compiled library: JSON Schemas and the catalogue of rules.
fn library(root: &Path, check: bool) -> Result<()> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo)
        .current_dir(root)
        .args([
            "run",
            "--quiet",
            "--package",
            "russet",
            "--example",
            "generate",
            "--",
        ])
        .arg(root)
        .args(check.then_some("--check"))
        .status()
        .context("cargo cannot be started")?;
    ensure!(status.success(), "the generator of the library failed");
    Ok(())
}

/// Generates code from the facts.
fn code(root: &Path, check: bool) -> Result<()> {
    let mut files = generate(root)?;
    rustfmt::format(&mut files)?;
    let stale = stale(root, &files)?;
    if check {
        return match stale.first() {
            None => Ok(()),
            Some(path) => bail!("{} is stale: run `{COMMAND}`", path.display()),
        };
    }
    for path in &stale {
        let target = root.join(path);
        match files.get(path) {
            Some(text) => write(&target, text)?,
            None => fs::remove_file(target)?,
        }
    }
    eprintln!("{} of {} files written", stale.len(), files.len());
    Ok(())
}

fn generate(root: &Path) -> Result<Files> {
    let facts = Facts::load(root)?;
    let mut files = Files::new();
    tables::generate(&facts, &mut files)?;
    models::generate(&facts, &mut files)?;
    python::generate(&facts, &mut files)?;
    files.extend(graph::generate(&root.join("schemas"))?);
    Ok(files)
}

/// Paths whose content differs from what was generated, missing and superfluous files included.
fn stale(root: &Path, files: &Files) -> Result<Vec<PathBuf>> {
    let mut stale = Vec::new();
    for (path, text) in files {
        if fs::read_to_string(root.join(path)).ok().as_ref() != Some(text) {
            stale.push(path.clone());
        }
    }
    for folder in OWNED {
        superfluous(root, Path::new(folder), files, &mut stale)?;
    }
    Ok(stale)
}

fn superfluous(root: &Path, folder: &Path, files: &Files, into: &mut Vec<PathBuf>) -> Result<()> {
    let Ok(entries) = fs::read_dir(root.join(folder)) else {
        return Ok(());
    };
    for entry in entries {
        let entry = entry?;
        let path = folder.join(entry.file_name());
        if entry.path().is_dir() {
            superfluous(root, &path, files, into)?;
        } else if !files.contains_key(&path) {
            into.push(path);
        }
    }
    Ok(())
}

fn write(path: &Path, text: &str) -> Result<()> {
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent)?;
    }
    fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))
}

#[cfg(test)]
mod tests {
    /// What is checked in is what `cargo xtask codegen` writes; a test of the library sees to its part.
    #[test]
    fn everything_is_fresh() {
        super::code(&crate::repository(), true).unwrap();
    }
}
