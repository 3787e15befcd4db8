//! Formats generated Rust as `cargo fmt` would.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, ensure};

use super::{Files, write};

/// Formats every `.rs` file, in a copy of the tree, so that modules find each other.
pub(crate) fn format(files: &mut Files) -> Result<()> {
    let folder = tempfile::tempdir()?;
    let sources = || {
        files
            .iter()
            .filter(|(path, _)| path.extension().is_some_and(|ending| ending == "rs"))
    };
    for (path, text) in sources() {
        write(&folder.path().join(path), text)?;
    }
    let roots = sources()
        .filter(|(path, _)| is_root(path, files))
        .map(|(path, _)| folder.path().join(path));
    let status = Command::new("rustfmt")
        .args(["--edition", "2024"])
        .args(roots)
        .status()
        .context("rustfmt cannot be started: `rustup component add rustfmt`")?;
    ensure!(status.success(), "rustfmt refuses what was generated");
    for (path, text) in files.iter_mut() {
        if path.extension().is_some_and(|ending| ending == "rs") {
            *text = fs::read_to_string(folder.path().join(path))?;
        }
    }
    Ok(())
}

/// Is the file not a module of another generated one? Rustfmt formats modules with their parent.
fn is_root(path: &Path, files: &Files) -> bool {
    let is_mod = path.file_name().is_some_and(|name| name == "mod.rs");
    let own = path.parent().map(|folder| folder.join("mod.rs"));
    let above = path
        .parent()
        .and_then(Path::parent)
        .map(|folder| folder.join("mod.rs"));
    let parent = if is_mod { above } else { own };
    !parent.is_some_and(|parent| files.contains_key(&parent))
}
