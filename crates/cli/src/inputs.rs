//! From the paths of the command line to the inputs to check.

use std::path::{Path, PathBuf};

/// Something to check.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Source {
    /// A folder with a `russet.yaml`.
    PolicyFolder(PathBuf),
    /// A single file.
    File(PathBuf),
}

/// The name of the file that makes a folder a policy folder.
pub(crate) const ROOT_FILE: &str = "russet.yaml";

/// What the paths stand for: files as they are, policy folders as a whole, other folders by what is in them.
///
/// The order is that of the command line, and within a folder that of the names. A path that is not there stays a file,
/// so that reading it reports it.
pub(crate) fn collect(paths: &[PathBuf]) -> Vec<Source> {
    let mut sources = Vec::new();
    for path in paths {
        if path.is_dir() {
            folder(path, &mut sources);
        } else {
            sources.push(Source::File(path.clone()));
        }
    }
    sources
}

fn folder(path: &Path, sources: &mut Vec<Source>) {
    let is_policy = path.join(ROOT_FILE).is_file();
    if is_policy {
        sources.push(Source::PolicyFolder(path.to_owned()));
    }
    within(path, is_policy, sources);
}

/// Adds what a folder holds. In a policy folder the YAML is the policy's, and `out/` is ours.
fn within(path: &Path, in_policy: bool, sources: &mut Vec<Source>) {
    let Ok(entries) = std::fs::read_dir(path) else {
        sources.push(Source::File(path.to_owned()));
        return;
    };
    let mut entries: Vec<_> = entries
        .flatten()
        .map(|entry| (entry.path(), entry.file_type()))
        .collect();
    entries.sort_by(|a, b| a.0.cmp(&b.0));
    for (entry, kind) in entries {
        let name = entry.file_name().unwrap_or_default().to_string_lossy();
        let Ok(kind) = kind else { continue };
        if name.starts_with('.')
            || (in_policy && name == "out")
            || kind.is_symlink() && entry.is_dir()
        {
            continue;
        }
        if kind.is_dir() {
            if in_policy {
                within(&entry, true, sources);
            } else {
                folder(&entry, sources);
            }
        } else if is_checked(&entry, in_policy) {
            sources.push(Source::File(entry));
        }
    }
}

/// Files that are checked when a folder is given.
fn is_checked(path: &Path, in_policy: bool) -> bool {
    let extension = path
        .extension()
        .unwrap_or_default()
        .to_string_lossy()
        .to_ascii_lowercase();
    match extension.as_str() {
        "mobileconfig" => true,
        "yaml" | "yml" | "json" => !in_policy,
        _ => false,
    }
}

/// What can be imported, and how much else there is.
#[derive(Debug, Default)]
pub(crate) struct Importable {
    pub(crate) files: Vec<PathBuf>,
    /// How many files of other kinds the folders hold.
    pub(crate) skipped: usize,
}

/// The files to import: those that are named whatever they are, and those of folders that may hold something.
pub(crate) fn importable(paths: &[PathBuf]) -> Importable {
    let mut found = Importable::default();
    for path in paths {
        if path.is_dir() {
            importable_within(path, &mut found);
        } else {
            found.files.push(path.clone());
        }
    }
    found
}

fn importable_within(folder: &Path, found: &mut Importable) {
    let Ok(entries) = std::fs::read_dir(folder) else {
        found.files.push(folder.to_owned());
        return;
    };
    let mut entries: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    entries.sort();
    for path in entries {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if name.starts_with('.') || path.is_symlink() {
            continue;
        }
        if path.is_dir() {
            importable_within(&path, found);
        } else if is_importable(&path) {
            found.files.push(path);
        } else {
            found.skipped += 1;
        }
    }
}

/// May the file hold something to import, by its ending?
pub(crate) fn is_importable(path: &Path) -> bool {
    let extension = path.extension().unwrap_or_default().to_string_lossy();
    ["mobileconfig", "plist", "json", "xml", "zip"]
        .iter()
        .any(|known| extension.eq_ignore_ascii_case(known))
}
