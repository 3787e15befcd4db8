//! From paths to the inputs that they stand for.

use crate::source::{FileKind, Item, ROOT_FILE, ReadError, World};
use std::path::{Path, PathBuf};

/// Something to read.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Source {
    /// A folder with a `russet.yaml`.
    PolicyFolder(PathBuf),
    /// A single file.
    File(PathBuf),
}

/// What the paths stand for: files as they are, policy folders as a whole, other folders by what is in them.
///
/// The order is that of the paths, and within a folder that of the names. A path that is not there stays a file, so that
/// reading it reports it.
///
/// ```
/// use russet::pipeline::{Source, collect};
/// use russet::source::MemoryWorld;
/// let world = MemoryWorld::new()
///     .with_file("all/mac/russet.yaml", "russet: 1\n")
///     .with_file("all/mac/dock.yaml", "profile: Dock\n")
///     .with_file("all/old.mobileconfig", "")
///     .with_file("all/notes.txt", "");
/// let sources = collect(&world, &["all".into()]);
/// assert_eq!(sources, [Source::PolicyFolder("all/mac".into()), Source::File("all/old.mobileconfig".into())]);
/// ```
pub fn collect(world: &dyn World, paths: &[PathBuf]) -> Vec<Source> {
    let mut sources = Vec::new();
    for path in paths {
        if kind(world, path) == Some(FileKind::Folder) {
            folder(world, path, &mut sources);
        } else {
            sources.push(Source::File(path.clone()));
        }
    }
    sources
}

fn folder(world: &dyn World, path: &Path, sources: &mut Vec<Source>) {
    let is_policy = kind(world, &path.join(ROOT_FILE)) == Some(FileKind::File);
    if is_policy {
        sources.push(Source::PolicyFolder(path.to_owned()));
    }
    within(world, path, is_policy, sources);
}

/// Adds what a folder holds. In a policy folder the YAML is the policy's, and `out/` is ours.
fn within(world: &dyn World, path: &Path, in_policy: bool, sources: &mut Vec<Source>) {
    let Ok(items) = world.list(path) else {
        sources.push(Source::File(path.to_owned()));
        return;
    };
    for Item { name, kind: found } in items {
        if name.starts_with('.') || (in_policy && name == "out") {
            continue;
        }
        let entry = path.join(&name);
        match found {
            FileKind::Folder if in_policy => within(world, &entry, true, sources),
            FileKind::Folder => folder(world, &entry, sources),
            // A file may be a link to one; a folder may not, for it could lead back here.
            _ if is_checked(&entry, in_policy) && kind(world, &entry) != Some(FileKind::Folder) => {
                sources.push(Source::File(entry));
            }
            _ => {}
        }
    }
}

/// Files that are checked when a folder is given.
fn is_checked(path: &Path, in_policy: bool) -> bool {
    has_ending(path, &["mobileconfig"]) || !in_policy && has_ending(path, &["yaml", "yml", "json"])
}

/// What can be imported, and how much else there is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Importable {
    /// The files to import.
    pub files: Vec<PathBuf>,
    /// How many files of other kinds the folders hold.
    pub skipped: usize,
}

/// The files to import: those that are named whatever they are, and those of folders that may hold something.
///
/// ```
/// use russet::pipeline::importable;
/// use russet::source::MemoryWorld;
/// let world = MemoryWorld::new().with_file("old/dock.mobileconfig", "").with_file("old/notes.txt", "");
/// let found = importable(&world, &["old".into(), "one.txt".into()]);
/// assert_eq!(found.files, ["old/dock.mobileconfig".as_ref(), std::path::Path::new("one.txt")]);
/// assert_eq!(found.skipped, 1);
/// ```
pub fn importable(world: &dyn World, paths: &[PathBuf]) -> Importable {
    let mut found = Importable::default();
    for path in paths {
        if kind(world, path) == Some(FileKind::Folder) {
            importable_within(world, path, &mut found);
        } else {
            found.files.push(path.clone());
        }
    }
    found
}

fn importable_within(world: &dyn World, folder: &Path, found: &mut Importable) {
    let Ok(items) = world.list(folder) else {
        found.files.push(folder.to_owned());
        return;
    };
    for Item { name, kind } in items {
        if name.starts_with('.') || kind == FileKind::Link {
            continue;
        }
        let path = folder.join(&name);
        if kind == FileKind::Folder {
            importable_within(world, &path, found);
        } else if is_importable(&path) {
            found.files.push(path);
        } else {
            found.skipped += 1;
        }
    }
}

/// May the file hold something to import, by its ending?
pub(super) fn is_importable(path: &Path) -> bool {
    has_ending(path, &["mobileconfig", "plist", "json", "xml", "zip"])
}

/// Does the name of the file end in one of these, whatever the case?
pub(super) fn has_ending(path: &Path, endings: &[&str]) -> bool {
    let ending = path.extension().unwrap_or_default();
    endings
        .iter()
        .any(|known| ending.eq_ignore_ascii_case(known))
}

/// What stands at a path, or where the link there leads.
pub(super) fn kind(world: &dyn World, path: &Path) -> Option<FileKind> {
    match world.kind(path).ok()? {
        FileKind::Link => match world.list(path) {
            Ok(_) | Err(ReadError::NotPermitted) => Some(FileKind::Folder),
            Err(ReadError::NotFolder) => Some(FileKind::File),
            Err(_) => None,
        },
        kind => Some(kind),
    }
}
